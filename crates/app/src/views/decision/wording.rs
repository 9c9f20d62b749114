//! The words of a draft in each language, in paragraphs and clauses.

use institution::documents::Version;
use vocab::Language;

/// The text of a draft in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextView {
    /// The language.
    pub language: Language,
    /// Whether this text is authentic.
    pub authentic: bool,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph, with its number where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its number, in Latin digits.
    pub number: Option<String>,
    /// Its words.
    pub text: String,
}

/// The texts of a draft, the authentic ones first, else in the order they were handed in.
#[must_use]
pub fn texts(versions: &[Version]) -> Vec<TextView> {
    let mut texts: Vec<_> = versions
        .iter()
        .map(|version| TextView {
            language: version.language,
            authentic: version.authentic,
            paragraphs: paragraphs(&version.text),
        })
        .collect();
    texts.sort_by_key(|text| !text.authentic);
    texts
}

/// Paragraphs are parted by an empty line; one may begin with its number and a full stop.
fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            paragraphs.push(paragraph(&lines.join(" ")));
            lines.clear();
        }
    }
    paragraphs
}

fn paragraph(text: &str) -> Paragraph {
    let plain = || Paragraph {
        number: None,
        text: text.to_string(),
    };
    let Some((before, after)) = text.split_once('.') else {
        return plain();
    };
    // `2024.` at the head of a sentence is a year; nobody numbers a thousand paragraphs.
    let is_number = (1..=3).contains(&before.chars().count()) && after.starts_with(' ');
    let digits: Option<String> = before.chars().map(latin_digit).collect();
    match digits {
        Some(number) if is_number => Paragraph {
            number: Some(number),
            text: after.trim_start().to_string(),
        },
        _ => plain(),
    }
}

/// A digit of any script that texts of the record are typed in, as a Latin one.
fn latin_digit(digit: char) -> Option<char> {
    let value = match digit {
        '0'..='9' => return Some(digit),
        '٠'..='٩' => u32::from(digit) - u32::from('٠'),
        '۰'..='۹' => u32::from(digit) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(text: &str) -> Vec<(Option<String>, String)> {
        let paragraphs = paragraphs(text).into_iter();
        paragraphs.map(|p| (p.number, p.text)).collect()
    }

    #[test]
    fn an_empty_line_parts_paragraphs_and_a_number_makes_a_clause() {
        let text = "The Council,\n\nHas decided:\r\n\r\n1. Each member\nnames one office.\n\n\n12. Notice is given.\n";
        assert_eq!(
            parsed(text),
            [
                (None, "The Council,".to_string()),
                (None, "Has decided:".to_string()),
                (
                    Some("1".to_string()),
                    "Each member names one office.".to_string()
                ),
                (Some("12".to_string()), "Notice is given.".to_string()),
            ]
        );
    }

    #[test]
    fn digits_of_another_script_number_a_clause_too() {
        assert_eq!(parsed("٣. تحفظ الأمانة القائمة.")[0].0.as_deref(), Some("3"));
    }

    #[test]
    fn what_only_looks_like_a_number_stays_in_the_text() {
        for text in [
            "2024. It was so.",
            "1.5 per cent",
            "1.",
            "A. First",
            ". x",
            "No full stop",
        ] {
            assert_eq!(parsed(text), [(None, text.to_string())], "{text}");
        }
    }

    #[test]
    fn an_empty_text_has_no_paragraph() {
        assert_eq!(parsed(" \n\n "), []);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic_or_lose_a_letter(text in "\\PC{0,60}(\n\n?\\PC{0,40}){0,4}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            let kept: usize = paragraphs(&text).iter().map(|p| letters(&p.text)).sum();
            prop_assert_eq!(kept, letters(&text));
        }
    }
}
