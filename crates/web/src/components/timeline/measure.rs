//! How wide words are when set at 13 pixels, closely enough to keep labels apart.
//!
//! The server has no fonts to ask; these are the average advances of the shipped faces.

use std::iter::once;

/// The width of a line of text in pixels.
pub(super) fn width(text: &str, bold: bool) -> f64 {
    let plain: f64 = text.chars().map(advance).sum();
    if bold { plain * 1.07 } else { plain }
}

fn advance(c: char) -> f64 {
    match c {
        // Marks and controls take no room of their own.
        '\u{064B}'..='\u{065F}' | '\u{200C}'..='\u{200F}' | '\u{2060}'..='\u{2069}' => 0.0,
        ' ' | '\u{a0}' | 'i' | 'l' | 'j' | '.' | ',' | ':' | ';' | '،' | '؛' | '\'' | '’' => {
            3.6
        }
        'm' | 'w' | 'M' | 'W' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ф' | 'ы' => 10.4,
        '\u{0600}'..='\u{06FF}' => 6.2,
        'A'..='Z' | 'А'..='Я' => 8.6,
        _ => 7.3,
    }
}

/// A text broken into lines of at most this width; a longer word stands alone.
pub(super) fn wrapped(text: &str, width_max: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&joined(line, word), bold) <= width_max => {
                *line = joined(line, word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

fn joined(line: &str, word: &str) -> String {
    once(line).chain(once(word)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_between_words_and_lose_none() {
        let lines = wrapped(
            "Participation suspended by its own announcement",
            96.0,
            true,
        );
        assert!(lines.len() > 2, "{lines:?}");
        assert_eq!(
            lines.join(" "),
            "Participation suspended by its own announcement"
        );
    }

    proptest! {
        #[test]
        fn no_text_is_lost_in_breaking(text in "\\PC{0,60}", room in 0.0..200.0) {
            let words: Vec<_> = text.split_whitespace().collect();
            prop_assert_eq!(wrapped(&text, room, false).join(" "), words.join(" "));
        }
    }
}
