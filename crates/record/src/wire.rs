//! The two directions of every value that stands in the log.

use serde_json::{Map, Value};

/// Why a value cannot be read: where, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{problem}", if field.is_empty() { String::new() } else { format!("`{field}`: ") })]
pub struct WireError {
    /// The path of the field, as in `path.1.body`.
    pub field: String,
    /// What is wrong with it and what would be right.
    pub problem: String,
}

impl WireError {
    /// A problem with the value itself.
    pub fn new(problem: impl Into<String>) -> Self {
        Self {
            field: String::new(),
            problem: problem.into(),
        }
    }

    /// The same problem, seen from one level above.
    #[must_use]
    pub fn within(mut self, field: &str) -> Self {
        let rest = std::mem::take(&mut self.field);
        self.field = if rest.is_empty() {
            field.to_string()
        } else {
            format!("{field}.{rest}")
        };
        self
    }
}

/// A value with one canonical JSON form.
pub trait Wire: Sized {
    /// Its JSON, or `None` where the absence of the field says it.
    fn to_json(&self) -> Option<Value>;

    /// Reads it; `None` where the field is absent.
    ///
    /// # Errors
    /// [`WireError`] names the field, what is wrong and what would be right.
    fn from_json(value: Option<&Value>) -> Result<Self, WireError>;
}

/// The field must be there.
pub(crate) fn present(value: Option<&Value>) -> Result<&Value, WireError> {
    value.ok_or_else(|| WireError::new("is missing; write it"))
}

/// The value must be a text.
pub(crate) fn text(value: Option<&Value>) -> Result<&str, WireError> {
    let value = present(value)?;
    value
        .as_str()
        .ok_or_else(|| WireError::new(format!("is {}; write a text in quotes", kind_of(value))))
}

/// The value must be a table.
pub(crate) fn table(value: Option<&Value>) -> Result<&Map<String, Value>, WireError> {
    let value = present(value)?;
    value
        .as_object()
        .ok_or_else(|| WireError::new(format!("is {}; write a table of fields", kind_of(value))))
}

/// What a JSON value is, in words.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

/// Refuses keys that no field has, naming the known ones.
pub(crate) fn only_known(map: &Map<String, Value>, known: &[&str]) -> Result<(), WireError> {
    let unknown = map.keys().find(|key| !known.contains(&key.as_str()));
    unknown.map_or(Ok(()), |key| {
        let fields = known.join(", ");
        Err(WireError::new(format!("is not a field here; the fields are: {fields}")).within(key))
    })
}

/// Writes a field unless its absence says it.
pub(crate) fn put(map: &mut Map<String, Value>, field: &str, value: &impl Wire) {
    if let Some(json) = value.to_json() {
        map.insert(field.to_string(), json);
    }
}

/// Reads a field.
pub(crate) fn get<T: Wire>(map: &Map<String, Value>, field: &str) -> Result<T, WireError> {
    T::from_json(map.get(field)).map_err(|error| error.within(field))
}

/// A struct whose fields stand in the log under their own names.
macro_rules! wire_struct {
    ($($type:ty { $($field:ident),* $(,)? })*) => {$(
        impl $crate::wire::Wire for $type {
            fn to_json(&self) -> Option<serde_json::Value> {
                let mut map = serde_json::Map::new();
                $($crate::wire::put(&mut map, stringify!($field), &self.$field);)*
                Some(serde_json::Value::Object(map))
            }

            fn from_json(value: Option<&serde_json::Value>) -> Result<Self, $crate::wire::WireError> {
                let map = $crate::wire::table(value)?;
                $crate::wire::only_known(map, &[$(stringify!($field)),*])?;
                Ok(Self { $($field: $crate::wire::get(map, stringify!($field))?),* })
            }
        }
    )*};
}

/// Like `wire_struct`, with a `span` field flattened to `from` and `until`.
macro_rules! wire_struct_with_span {
    ($($type:ty { $($field:ident),* $(,)? })*) => {$(
        impl $crate::wire::Wire for $type {
            fn to_json(&self) -> Option<serde_json::Value> {
                let mut map = serde_json::Map::new();
                $($crate::wire::put(&mut map, stringify!($field), &self.$field);)*
                $crate::wire::put(&mut map, "from", &self.span.from);
                $crate::wire::put(&mut map, "until", &self.span.until);
                Some(serde_json::Value::Object(map))
            }

            fn from_json(value: Option<&serde_json::Value>) -> Result<Self, $crate::wire::WireError> {
                let map = $crate::wire::table(value)?;
                $crate::wire::only_known(map, &[$(stringify!($field),)* "from", "until"])?;
                let span = vocab::Span { from: $crate::wire::get(map, "from")?, until: $crate::wire::get(map, "until")? };
                Ok(Self { $($field: $crate::wire::get(map, stringify!($field))?,)* span })
            }
        }
    )*};
}

/// A value that stands in the log as the text it parses from and prints to.
macro_rules! wire_text {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::wire::Wire for $type {
            fn to_json(&self) -> Option<serde_json::Value> {
                Some(serde_json::Value::String(self.to_string()))
            }

            fn from_json(value: Option<&serde_json::Value>) -> Result<Self, $crate::wire::WireError> {
                $crate::wire::text(value)?.parse().map_err(|error| $crate::wire::WireError::new(format!("{error}")))
            }
        }
    )*};
}

/// An enum of words, with the default (if any) that absence stands for.
macro_rules! wire_words {
    ($($type:ty [$($value:ident),* $(,)?] $(default $default:ident)?;)*) => {$(
        impl $crate::wire::Wire for $type {
            fn to_json(&self) -> Option<serde_json::Value> {
                $(if *self == <$type>::$default { return None; })?
                Some(serde_json::Value::String(self.as_str().to_string()))
            }

            fn from_json(value: Option<&serde_json::Value>) -> Result<Self, $crate::wire::WireError> {
                $(if value.is_none() { return Ok(<$type>::$default); })?
                let all = [$(<$type>::$value),*];
                let written = $crate::wire::text(value)?;
                all.into_iter().find(|known| known.as_str() == written).ok_or_else(|| {
                    let words = all.map(|known| known.as_str()).join(", ");
                    $crate::wire::WireError::new(format!("`{written}` is not one of the words known here: {words}"))
                })
            }
        }
    )*};
}

pub(crate) use {wire_struct, wire_struct_with_span, wire_text, wire_words};
