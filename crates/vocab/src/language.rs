//! Languages, and texts that exist in several of them.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
};
use core::{fmt, str::FromStr};

/// A language by its ISO 639 code of two or three lower-case letters.
///
/// ```
/// use vocab::Language;
/// assert_eq!("hy".parse::<Language>().unwrap().as_str(), "hy");
/// assert!(Language::ARABIC.is_right_to_left());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

/// Why a text is not a language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language code; write two or three lower-case letters (ISO 639), like `ar`")]
pub struct LanguageError(pub String);

impl Language {
    /// English.
    pub const ENGLISH: Self = Self(*b"en ");
    /// Arabic.
    pub const ARABIC: Self = Self(*b"ar ");
    /// Russian.
    pub const RUSSIAN: Self = Self(*b"ru ");

    /// The code: `en`, `ar`, `ru`, …
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }

    /// Whether the script of the language runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(
            self.as_str(),
            "ar" | "fa" | "he" | "ur" | "ps" | "dv" | "ckb" | "sd" | "ug" | "yi"
        )
    }
}

impl FromStr for Language {
    type Err = LanguageError;
    fn from_str(text: &str) -> Result<Self, LanguageError> {
        let bytes = text.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(LanguageError(text.to_string()));
        }
        let mut code = *b"   ";
        code[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(code))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing said in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Texts(BTreeMap<Language, String>);

impl Texts {
    /// No text yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds or replaces the text in one language.
    #[must_use]
    pub fn with(mut self, language: Language, text: &str) -> Self {
        self.insert(language, text);
        self
    }

    /// Adds or replaces the text in one language.
    pub fn insert(&mut self, language: Language, text: &str) {
        self.0.insert(language, text.to_string());
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The text in this language or, failing that, in English or else any language it exists in,
    /// with the language it is in, so that a page can mark it.
    #[must_use]
    pub fn best(&self, language: Language) -> Option<(Language, &str)> {
        let fallback = || {
            self.0
                .get_key_value(&Language::ENGLISH)
                .or_else(|| self.0.iter().next())
        };
        self.0
            .get_key_value(&language)
            .or_else(fallback)
            .map(|(l, t)| (*l, t.as_str()))
    }

    /// Every language with its text, in the order of the codes.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(l, t)| (*l, t.as_str()))
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(Language, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_two_or_three_lower_case_letters() {
        for good in ["ar", "en", "ru", "hyw"] {
            assert_eq!(good.parse::<Language>().unwrap().as_str(), good);
        }
        for bad in ["", "e", "EN", "e1", "engl", "عر"] {
            assert_eq!(bad.parse::<Language>(), Err(LanguageError(bad.to_string())));
        }
    }

    #[test]
    fn the_best_text_says_which_language_it_is_in() {
        let texts = Texts::new()
            .with(Language::RUSSIAN, "Совет")
            .with(Language::ENGLISH, "Council");
        assert_eq!(
            texts.best(Language::RUSSIAN),
            Some((Language::RUSSIAN, "Совет"))
        );
        assert_eq!(
            texts.best(Language::ARABIC),
            Some((Language::ENGLISH, "Council"))
        );
        assert_eq!(Texts::new().best(Language::ARABIC), None);
    }
}
