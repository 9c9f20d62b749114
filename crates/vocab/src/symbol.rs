//! The symbol of a document: one for all its language versions.

use alloc::string::{String, ToString};
use core::{fmt, str::FromStr};

/// A document's symbol, such as `CSTO.CFM/2024-06-21/L.1`.
///
/// All language versions carry the same one, and it says nothing of the subject
/// (United Nations practice: research.un.org, "UN Document Symbols").
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(String);

/// Why a text cannot be a symbol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a symbol; write up to 80 ASCII letters, digits and `/ . ( ) -`, like `CSTO.CFM/2024-06-21/L.1`"
)]
pub struct SymbolError(pub String);

impl Symbol {
    /// The symbol as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Symbol {
    type Err = SymbolError;
    fn from_str(text: &str) -> Result<Self, SymbolError> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/.()-".contains(c);
        if text.is_empty() || text.len() > 80 || !text.chars().all(plain) {
            return Err(SymbolError(text.to_string()));
        }
        Ok(Self(text.to_string()))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_is_plain_ascii() {
        assert!("CSTO.CFM/2024-06-21/L.1".parse::<Symbol>().is_ok());
        for bad in ["", "A B", "СКБ/1"] {
            assert_eq!(bad.parse::<Symbol>(), Err(SymbolError(bad.into())));
        }
    }
}
