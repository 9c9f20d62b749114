//! Typed ids: a name that cannot be mistaken for another kind of name.

use alloc::string::{String, ToString};
use core::{fmt, str::FromStr};

/// The longest an id may be, in bytes.
const LENGTH_MAX: usize = 80;

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing was written.
    #[error("an id is empty; write letters, digits, `-`, `.` or `_`")]
    Empty,
    /// Too long for a path or a log entry.
    #[error("`{0}` is longer than 80 characters; shorten it")]
    TooLong(String),
    /// A character that would need escaping in an address.
    #[error(
        "`{0}` has the character `{1}`; an id has only ASCII letters, digits, `-`, `.` and `_`"
    )]
    Character(String, char),
}

fn checked(text: &str) -> Result<String, IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > LENGTH_MAX {
        return Err(IdError::TooLong(text.chars().take(LENGTH_MAX).collect()));
    }
    let odd = text
        .chars()
        .find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')));
    match odd {
        Some(c) => Err(IdError::Character(text.to_string(), c)),
        None => Ok(text.to_string()),
    }
}

macro_rules! identifiers {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes a text as an id, refusing what could not stand in an address.
            ///
            /// # Errors
            /// [`IdError`] names the text and the character.
            pub fn new(text: &str) -> Result<Self, IdError> {
                checked(text).map(Self)
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }
    )*};
}

identifiers! {
    /// A party: a state or an organisation, by its code (`AM`, `KZ`).
    PartyId;
    /// An organisation other than the record's own, by the code of whoever speaks of it (`UPU`).
    OrganisationId;
    /// A body of the organisation (`csc`, `cfm`).
    BodyId;
    /// An office a person can hold (`secretary-general`).
    OfficeId;
    /// A natural person, one id for all spellings of the name.
    PersonId;
    /// A session of a body, which may have several sittings.
    SessionId;
    /// A piece of business or an agenda item, within its session.
    ItemId;
    /// A draft decision or statement: one id on its whole path.
    DraftId;
    /// A question put to a body for decision.
    QuestionId;
    /// A challenge or threat in the register.
    ChallengeId;
    /// A decision rule of the charter (`substantive`).
    RuleId;
    /// Whose word a claim is.
    AccountId;
    /// A document that claims rest on.
    SourceId;
    /// A treaty or other instrument that binds, by the code of whoever speaks of it (`atop-1005`).
    InstrumentId;
    /// A notice a party gives: that it leaves, that it suspends its taking part.
    NoticeId;
    /// Made by the client: the same command sent twice acts once.
    CommandId;
    /// An opaque user; never a name.
    UserId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kept_as_written() {
        assert_eq!(PartyId::new("AM").unwrap().as_str(), "AM");
        assert_eq!(
            SessionId::new("cfm-2024-06-21").unwrap().to_string(),
            "cfm-2024-06-21"
        );
    }

    #[test]
    fn an_id_that_would_need_escaping_is_refused_by_name() {
        assert_eq!(PartyId::new(""), Err(IdError::Empty));
        assert_eq!(
            PartyId::new("a b"),
            Err(IdError::Character("a b".into(), ' '))
        );
        assert_eq!(
            BodyId::new("мид"),
            Err(IdError::Character("мид".into(), 'м'))
        );
        assert!(matches!(
            BodyId::new(&"x".repeat(81)),
            Err(IdError::TooLong(_))
        ));
    }
}
