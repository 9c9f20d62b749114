//! Small numbers in words, as running text wants them; larger ones in figures.
//!
//! A message asks for the form its grammar needs: `IN_WORDS($count, form: "genitive")`.
//! Arabic counts of one and two have no numeral of their own: the message writes the noun's
//! singular or dual.

use crate::{Interface, figures::figure};

/// English up to nine, as the United Nations writes numbers.
const ENGLISH: [&str; 10] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

/// Russian, nominative, with a masculine noun.
const RUSSIAN: [&str; 10] = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
];

/// Russian, genitive, with a masculine noun.
const RUSSIAN_GENITIVE: [&str; 10] = [
    "ноля",
    "одного",
    "двух",
    "трёх",
    "четырёх",
    "пяти",
    "шести",
    "семи",
    "восьми",
    "девяти",
];

/// Arabic from three to ten, before a masculine noun in the plural (three members).
const ARABIC: [&str; 8] = [
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
];

/// Arabic from three to ten, before a feminine noun in the plural (three states).
const ARABIC_FEMININE: [&str; 8] = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

/// The forms a message may ask for. A form that a language does not have is its plain one.
#[cfg(test)]
pub(crate) const FORMS: [&str; 6] = [
    "plain",
    "genitive",
    "feminine",
    "neuter",
    "definite",
    "definite-feminine",
];

/// A number in words where it is small enough, in figures where it is not.
pub(crate) fn in_words(language: Interface, number: u64, form: &str) -> String {
    let small = usize::try_from(number).unwrap_or(usize::MAX);
    let table: (&[&str], usize) = match (language, form) {
        (Interface::English, _) => (&ENGLISH, 0),
        (Interface::Russian, "genitive") => (&RUSSIAN_GENITIVE, 0),
        (Interface::Russian, "feminine") if number == 1 => return "одна".to_string(),
        (Interface::Russian, "feminine") if number == 2 => return "две".to_string(),
        (Interface::Russian, "neuter") if number == 1 => return "одно".to_string(),
        (Interface::Russian, _) => (&RUSSIAN, 0),
        (Interface::Arabic, "feminine" | "definite-feminine") => (&ARABIC_FEMININE, 3),
        (Interface::Arabic, _) => (&ARABIC, 3),
    };
    let (words, from) = table;
    let word = small.checked_sub(from).and_then(|place| words.get(place));
    let definite = language == Interface::Arabic && form.starts_with("definite");
    match (word, definite) {
        (Some(word), false) => (*word).to_string(),
        (Some(word), true) => format!("ال{word}"),
        (None, false) => figure(language, number),
        // A figure takes the article with a stroke between.
        (None, true) => format!("الـ{}", figure(language, number)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Interface::{Arabic, English, Russian};

    #[test]
    fn small_numbers_are_words_and_larger_ones_figures() {
        for (language, number, form, text) in [
            (English, 0, "plain", "no"),
            (English, 9, "plain", "nine"),
            (English, 10, "plain", "10"),
            (Russian, 5, "plain", "пять"),
            (Russian, 6, "genitive", "шести"),
            (Russian, 2, "feminine", "две"),
            (Russian, 1, "neuter", "одно"),
            (Russian, 2, "neuter", "два"),
            (Russian, 21, "genitive", "21"),
            (Arabic, 6, "plain", "ستة"),
            (Arabic, 6, "feminine", "ست"),
            (Arabic, 6, "definite", "الستة"),
            (Arabic, 5, "definite-feminine", "الخمس"),
            (Arabic, 11, "plain", "11"),
            (Arabic, 193, "definite", "الـ193"),
        ] {
            assert_eq!(
                in_words(language, number, form),
                text,
                "{language} {number} {form}"
            );
        }
    }
}
