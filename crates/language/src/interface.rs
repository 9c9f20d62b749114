//! The languages the interface exists in.

use std::{fmt, str::FromStr};

use vocab::Language;

/// A language the interface exists in. Texts of the record may be in any [`Language`].
///
/// ```
/// use language::Interface;
/// assert_eq!("ar".parse::<Interface>().unwrap().direction(), "rtl");
/// assert!("fr".parse::<Interface>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interface {
    /// English.
    English,
    /// Arabic.
    Arabic,
    /// Russian.
    Russian,
}

/// Why a text names no language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language of the interface; write `en`, `ar` or `ru`")]
pub struct InterfaceError(pub String);

impl Interface {
    /// Every language of the interface, in the order the pages offer them.
    pub const ALL: [Self; 3] = [Self::English, Self::Arabic, Self::Russian];

    /// The code in addresses and in `lang`: `en`, `ar`, `ru`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Russian => "ru",
        }
    }

    /// The language, as texts of the record name theirs.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::English => Language::ENGLISH,
            Self::Arabic => Language::ARABIC,
            Self::Russian => Language::RUSSIAN,
        }
    }

    /// The direction of its script, as `dir` writes it.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::Russian => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// What its readers call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Russian => "Русский",
        }
    }
}

impl FromStr for Interface {
    type Err = InterfaceError;
    fn from_str(text: &str) -> Result<Self, InterfaceError> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == text)
            .ok_or_else(|| InterfaceError(text.to_string()))
    }
}

impl fmt::Display for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_reads_back_from_its_code_and_agrees_with_the_record_s_language() {
        for language in Interface::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(language.language().as_str(), language.code());
            let right_to_left = language.language().is_right_to_left();
            assert_eq!(language.direction() == "rtl", right_to_left);
        }
    }

    #[test]
    fn a_language_without_an_interface_is_refused_with_those_that_have_one() {
        for text in ["", "EN", "fr", "arabic"] {
            let error = text.parse::<Interface>().unwrap_err();
            let expected =
                format!("`{text}` is not a language of the interface; write `en`, `ar` or `ru`");
            assert_eq!(error.to_string(), expected);
        }
    }
}
