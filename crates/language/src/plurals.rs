//! Which plural a count takes.
//!
//! The rules are those of CLDR (`supplemental/plurals.xml`) for whole numbers. They are written
//! out here because a library's table for Arabic was found to forget the hundreds: 103 counts
//! like 3.

use crate::Interface;

/// The plural of a whole number, by the name messages give it: `zero`, `one`, `two`, `few`,
/// `many`, `other`.
pub(crate) fn plural(language: Interface, count: u64) -> &'static str {
    match language {
        Interface::English => english(count),
        Interface::Arabic => arabic(count),
        Interface::Russian => russian(count),
    }
}

const fn english(count: u64) -> &'static str {
    match count {
        1 => "one",
        _ => "other",
    }
}

const fn arabic(count: u64) -> &'static str {
    match (count, count % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

const fn russian(count: u64) -> &'static str {
    match (count % 10, count % 100) {
        (_, 11..=14) => "many",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "many",
    }
}

/// The plurals a language has for whole numbers.
#[cfg(test)]
pub(crate) const fn plurals(language: Interface) -> &'static [&'static str] {
    match language {
        Interface::English => &["one", "other"],
        Interface::Arabic => &["zero", "one", "two", "few", "many", "other"],
        // `other` is for fractions, and the default of every choice.
        Interface::Russian => &["one", "few", "many", "other"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Interface::{Arabic, English, Russian};

    #[test]
    fn counts_take_the_plural_that_cldr_gives_them() {
        for (count, english, arabic, russian) in [
            (0, "other", "zero", "many"),
            (1, "one", "one", "one"),
            (2, "other", "two", "few"),
            (3, "other", "few", "few"),
            (5, "other", "few", "many"),
            (10, "other", "few", "many"),
            (11, "other", "many", "many"),
            (14, "other", "many", "many"),
            (21, "other", "many", "one"),
            (22, "other", "many", "few"),
            (99, "other", "many", "many"),
            (100, "other", "other", "many"),
            (101, "other", "other", "one"),
            (102, "other", "other", "few"),
            (103, "other", "few", "few"),
            (111, "other", "many", "many"),
            (1_000_000, "other", "other", "many"),
        ] {
            assert_eq!(plural(English, count), english, "{count}");
            assert_eq!(plural(Arabic, count), arabic, "{count}");
            assert_eq!(plural(Russian, count), russian, "{count}");
        }
    }
}
