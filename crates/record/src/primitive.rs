//! Texts, numbers, lists, tables, and the values of `vocab` that stand as one text.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use vocab::{
    AccountId, BodyId, CommandId, Day, DraftId, InstrumentId, ItemId, Language, NoticeId,
    OrganisationId, PartyId, PersonId, QuestionId, RuleId, SessionId, SourceId, Symbol, Texts,
    Timestamp, UserId, When,
};

use crate::wire::{Wire, WireError, kind_of, present, table, text, wire_text};

/// The largest integer every JSON reader keeps exactly (RFC 8785 section 3.2.2.3).
const EXACT_MAX: u64 = 1 << 53;

wire_text!(
    AccountId,
    BodyId,
    CommandId,
    DraftId,
    InstrumentId,
    ItemId,
    NoticeId,
    OrganisationId,
    PartyId,
    PersonId,
    QuestionId,
    RuleId,
    SessionId,
    SourceId,
    UserId,
    Symbol,
    Language,
);

/// A day or a moment, with how to write it where it is not one: the words of the library that
/// reads it are of no use to somebody who writes a file.
macro_rules! wire_time {
    ($($type:ty = $form:literal),* $(,)?) => {$(
        impl Wire for $type {
            fn to_json(&self) -> Option<Value> {
                Some(Value::String(self.to_string()))
            }

            fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
                let written = text(value)?;
                let problem = || format!("`{written}` is not {}", $form);
                written.parse().map_err(|_| WireError::new(problem()))
            }
        }
    )*};
}

wire_time!(
    Timestamp = "a moment; write it as 2024-06-21T09:00:00Z",
    Day = "a day; write it as 2024-06-21",
);

impl Wire for String {
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        text(value).map(str::to_string)
    }
}

impl Wire for bool {
    /// `false` is said by absence.
    fn to_json(&self) -> Option<Value> {
        self.then_some(Value::Bool(true))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let Some(value) = value else { return Ok(false) };
        value
            .as_bool()
            .ok_or_else(|| WireError::new(format!("is {}; write true or false", kind_of(value))))
    }
}

impl Wire for u64 {
    fn to_json(&self) -> Option<Value> {
        Some(if *self <= EXACT_MAX {
            Value::from(*self)
        } else {
            Value::String(self.to_string())
        })
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let value = present(value)?;
        let number = value
            .as_u64()
            .or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        number.ok_or_else(|| WireError::new("is not a whole number"))
    }
}

impl Wire for u32 {
    fn to_json(&self) -> Option<Value> {
        Some(Value::from(*self))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let number = u64::from_json(value)?;
        Self::try_from(number).map_err(|_| WireError::new(format!("{number} is too large")))
    }
}

impl Wire for When {
    /// "Not stated" is said by absence.
    fn to_json(&self) -> Option<Value> {
        (*self != Self::Unstated).then(|| Value::String(self.to_string()))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        if value.is_none() {
            return Ok(Self::Unstated);
        }
        text(value)?
            .parse()
            .map_err(|error| WireError::new(format!("{error}")))
    }
}

impl<T: Wire> Wire for Option<T> {
    fn to_json(&self) -> Option<Value> {
        self.as_ref().and_then(Wire::to_json)
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        value.map(|value| T::from_json(Some(value))).transpose()
    }
}

impl<T: Wire> Wire for Vec<T> {
    /// An empty list is said by absence.
    fn to_json(&self) -> Option<Value> {
        let items: Vec<_> = self
            .iter()
            .map(|item| item.to_json().unwrap_or(Value::Null))
            .collect();
        (!items.is_empty()).then_some(Value::Array(items))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let Some(value) = value else {
            return Ok(Self::new());
        };
        let items = value
            .as_array()
            .ok_or_else(|| WireError::new(format!("is {}; write a list", kind_of(value))))?;
        let read = |(place, item): (usize, &Value)| {
            let item = (!item.is_null()).then_some(item);
            T::from_json(item).map_err(|error| error.within(&(place + 1).to_string()))
        };
        items.iter().enumerate().map(read).collect()
    }
}

impl<T: Wire + Ord> Wire for BTreeSet<T> {
    fn to_json(&self) -> Option<Value> {
        let items: Vec<_> = self.iter().filter_map(Wire::to_json).collect();
        (!items.is_empty()).then_some(Value::Array(items))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        Vec::from_json(value).map(|items| items.into_iter().collect())
    }
}

/// A table whose keys are ids or words.
impl<K, V> Wire for BTreeMap<K, V>
where
    K: Ord + ToString + std::str::FromStr,
    K::Err: std::fmt::Display,
    V: Wire,
{
    fn to_json(&self) -> Option<Value> {
        let pairs = self
            .iter()
            .filter_map(|(key, value)| Some((key.to_string(), value.to_json()?)));
        let map: Map<_, _> = pairs.collect();
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        if value.is_none() {
            return Ok(Self::new());
        }
        let read = |(key, value): (&String, &Value)| {
            let id = key
                .parse()
                .map_err(|error| WireError::new(format!("{error}")).within(key))?;
            Ok((
                id,
                V::from_json(Some(value)).map_err(|error| error.within(key))?,
            ))
        };
        table(value)?.iter().map(read).collect()
    }
}

impl Wire for Texts {
    fn to_json(&self) -> Option<Value> {
        let map: Map<_, _> = self
            .iter()
            .map(|(l, t)| (l.to_string(), Value::String(t.to_string())))
            .collect();
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let texts = BTreeMap::<Language, String>::from_json(value)?;
        Ok(texts
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .collect())
    }
}
