//! What a message can be given to fill its places.

use std::borrow::Cow;

/// Text or a count.
///
/// A count chooses the plural and is written with Latin digits; a year is text, never a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Goes in as it is.
    Text(Cow<'a, str>),
    /// Chooses the plural.
    Number(u64),
}

impl<'a> Value<'a> {
    /// Text between marks that keep its direction from the text around it: for a symbol or a
    /// foreign name in plain text. In HTML use `<bdi>` instead.
    #[must_use]
    pub fn isolated(text: &str) -> Self {
        Self::Text(Cow::Owned(isolated(text)))
    }
}

/// Sets a text between U+2068 and U+2069, so that its direction is its own and does not
/// disturb the text around it.
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}
