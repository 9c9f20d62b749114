//! Numbers in figures: Latin digits in every language, grouped as each groups them.

use crate::Interface;

/// A number in figures: `449,200,000` in English and Arabic, `449 200 000` in Russian, where
/// the spaces do not break.
#[must_use]
pub fn figure(language: Interface, number: u64) -> String {
    match language {
        Interface::English | Interface::Arabic => grouped(number, ',', 4),
        // Russian leaves four digits together.
        Interface::Russian => grouped(number, '\u{a0}', 5),
    }
}

/// Hundredths of a per cent in figures: 1669 is `16.69%`, in Russian `16,69 %`.
#[must_use]
pub fn percentage(language: Interface, hundredths: u64) -> String {
    let (whole, rest) = (figure(language, hundredths / 100), hundredths % 100);
    match language {
        Interface::English | Interface::Arabic => format!("{whole}.{rest:02}%"),
        Interface::Russian => format!("{whole},{rest:02}\u{a0}%"),
    }
}

/// Groups digits by three, where there are at least so many.
fn grouped(number: u64, separator: char, digits_min: usize) -> String {
    let digits = number.to_string();
    if digits.len() < digits_min {
        return digits;
    }
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_in_per_cent_as_each_language_writes_it() {
        for (hundredths, point, comma) in [
            (0, "0.00%", "0,00\u{a0}%"),
            (5, "0.05%", "0,05\u{a0}%"),
            (1669, "16.69%", "16,69\u{a0}%"),
            (10_000, "100.00%", "100,00\u{a0}%"),
        ] {
            assert_eq!(percentage(Interface::English, hundredths), point);
            assert_eq!(percentage(Interface::Arabic, hundredths), point);
            assert_eq!(percentage(Interface::Russian, hundredths), comma);
        }
    }

    #[test]
    fn figures_are_latin_and_grouped_as_each_language_groups_them() {
        for (number, comma, space) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1000, "1,000", "1000"),
            (12_345, "12,345", "12\u{a0}345"),
            (449_200_000, "449,200,000", "449\u{a0}200\u{a0}000"),
            (
                u64::MAX,
                "18,446,744,073,709,551,615",
                "18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615",
            ),
        ] {
            assert_eq!(figure(Interface::English, number), comma);
            assert_eq!(figure(Interface::Arabic, number), comma);
            assert_eq!(figure(Interface::Russian, number), space);
        }
    }
}
