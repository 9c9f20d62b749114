//! Enumerations and alphabets.

use language::Interface::{Arabic, English, Russian};
use language::{Interface, list, sentence_case, sort_by_name};
use proptest::prelude::*;

#[test]
fn items_are_joined_as_each_language_joins_them() {
    assert_eq!(list(English, &["A"]), "A");
    assert_eq!(list(English, &["A", "B"]), "A and B");
    assert_eq!(list(English, &["A", "B", "C"]), "A, B and C");
    assert_eq!(list(Russian, &["А", "Б"]), "А и Б");
    assert_eq!(list(Russian, &["А", "Б", "В"]), "А, Б и В");
    assert_eq!(list(Arabic, &["أ", "ب"]), "أ وب");
    assert_eq!(list(Arabic, &["أ", "ب", "ج"]), "أ وب وج");
    assert_eq!(list::<String>(Arabic, &[]), "");
}

fn sorted<const N: usize>(language: Interface, mut names: [&'static str; N]) -> [&'static str; N] {
    sort_by_name(language, &mut names, |name| *name);
    names
}

#[test]
fn russian_puts_io_beside_ie_and_capitals_beside_small_letters() {
    assert_eq!(
        sorted(
            Russian,
            ["Япония", "ёлка", "Жодино", "Ереван", "Армения", "армия"]
        ),
        ["Армения", "армия", "ёлка", "Ереван", "Жодино", "Япония"]
    );
}

#[test]
fn arabic_leaves_the_article_out_of_the_order() {
    assert_eq!(
        sorted(
            Arabic,
            [
                "كازاخستان",
                "الأردن",
                "قيرغيزستان",
                "أرمينيا",
                "الاتحاد الروسي",
                "بيلاروس"
            ]
        ),
        [
            "الاتحاد الروسي",
            "الأردن",
            "أرمينيا",
            "بيلاروس",
            "قيرغيزستان",
            "كازاخستان"
        ]
    );
}

#[test]
fn english_leaves_the_article_and_the_accent_out_of_the_order() {
    assert_eq!(
        sorted(
            English,
            [
                "the Russian Federation",
                "Tajikistan",
                "Türkiye",
                "Tuvalu",
                "Portugal"
            ]
        ),
        [
            "Portugal",
            "the Russian Federation",
            "Tajikistan",
            "Türkiye",
            "Tuvalu"
        ]
    );
}

#[test]
fn a_sentence_begins_with_a_capital_where_the_script_has_one() {
    assert_eq!(sentence_case("дата не указана"), "Дата не указана");
    assert_eq!(sentence_case("التاريخ غير مذكور"), "التاريخ غير مذكور");
    assert_eq!(sentence_case(""), "");
}

proptest! {
    #[test]
    fn no_name_makes_sorting_panic_and_none_is_lost(mut names in prop::collection::vec("\\PC{0,8}", 0..8)) {
        for language in Interface::ALL {
            let mut before = names.clone();
            sort_by_name(language, &mut names, String::clone);
            let mut after = names.clone();
            before.sort();
            after.sort();
            prop_assert_eq!(before, after);
        }
    }
}
