//! Ids, symbols, languages and texts: any input is read or refused, never trusted.

use proptest::prelude::*;
use vocab::{Language, PartyId, SessionId, Symbol, Texts};

#[test]
fn an_id_can_stand_in_an_address_without_escaping() {
    for good in ["AM", "cfm-2024-06-21", "a.b_c", "1"] {
        assert_eq!(
            good.parse::<SessionId>().map(|id| id.to_string()),
            Ok(good.to_string())
        );
    }
    for bad in ["", " ", "a b", "a/b", "a%20b", "КЗ", "a\n"] {
        assert!(bad.parse::<SessionId>().is_err(), "{bad:?}");
    }
}

#[test]
fn a_text_is_given_in_the_language_asked_for_or_says_which_it_is_in() {
    let texts = Texts::new()
        .with(Language::RUSSIAN, "Совет")
        .with(Language::ARABIC, "المجلس");
    let rows = [
        (Language::ARABIC, Language::ARABIC),
        (Language::RUSSIAN, Language::RUSSIAN),
        // Without English, the first in the order of the codes.
        (Language::ENGLISH, Language::ARABIC),
    ];
    for (asked, given) in rows {
        assert_eq!(texts.best(asked).map(|(language, _)| language), Some(given));
        assert_eq!(texts.get(asked).is_some(), asked == given);
    }
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_of_words_panic(text in "\\PC{0,90}") {
        let id = text.parse::<PartyId>().map(|id| id.to_string());
        prop_assert!(id.is_err() || id == Ok(text.clone()));
        let symbol = text.parse::<Symbol>().map(|symbol| symbol.to_string());
        prop_assert!(symbol.is_err() || symbol == Ok(text.clone()));
        let language = text.parse::<Language>().map(|language| language.to_string());
        prop_assert!(language.is_err() || language == Ok(text.clone()));
    }
}
