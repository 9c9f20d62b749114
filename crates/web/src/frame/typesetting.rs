//! Where lines may not end, whoever wrote the words: between a day and its month, and between
//! the two names of a month in Arabic.

use std::ops::ControlFlow;

use maud::{Markup, PreEscaped};

/// What people typed, or compare letter by letter, is left as it is.
const LEFT_ALONE: [&str; 4] = ["textarea", "option", "code", "pre"];

/// The text of a page with its dates held together.
pub(super) fn set(text: &Markup) -> Markup {
    let mut written = String::with_capacity(text.0.len() + text.0.len() / 64);
    let mut rest = text.0.as_str();
    let mut left_alone = false;
    while let Some(opening) = rest.find('<') {
        let (words, after) = rest.split_at(opening);
        let (tag, after) = after.split_at(after.find('>').map_or(after.len(), |end| end + 1));
        push(&mut written, words, left_alone);
        written.push_str(tag);
        left_alone = LEFT_ALONE.contains(&name(tag));
        rest = after;
    }
    push(&mut written, rest, left_alone);
    PreEscaped(written)
}

/// The name of a tag that opens an element; of one that closes it, nothing.
fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    inside.split([' ', '\n']).next().unwrap_or_default()
}

fn push(written: &mut String, words: &str, left_alone: bool) {
    if left_alone {
        written.push_str(words);
        return;
    }
    let mut before = None;
    for (at, c) in words.char_indices() {
        let (already, after) = (&words[..at], &words[at + c.len_utf8()..]);
        match c {
            ' ' if ends_with_day(already) && begins_with_month(after) => written.push('\u{a0}'),
            '/' if before.is_some_and(is_arabic) && after.starts_with(is_arabic) => {
                written.push_str("/\u{2060}");
            }
            _ => written.push(c),
        }
        before = Some(c);
    }
}

/// Whether the words end with a number of one or two digits.
fn ends_with_day(words: &str) -> bool {
    let digits = words.bytes().rev().take_while(u8::is_ascii_digit).count();
    let before = words.as_bytes()[..words.len() - digits].last();
    (1..=2).contains(&digits) && before.is_none_or(|byte| !b"-.,/".contains(byte))
}

/// Whether one or two words come, and then a year.
fn begins_with_month(words: &str) -> bool {
    let found = words.split(' ').take(3).try_fold(0, |before, word| {
        let figures = word.bytes().take_while(u8::is_ascii_digit).count();
        match figures {
            4 => ControlFlow::Break(before > 0),
            0 if word
                .chars()
                .all(|c| c.is_alphabetic() || "/\u{2060}".contains(c)) =>
            {
                ControlFlow::Continue(before + 1)
            }
            _ => ControlFlow::Break(false),
        }
    });
    matches!(found, ControlFlow::Break(true))
}

const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> String {
        set(&PreEscaped(text.to_string())).0
    }

    #[test]
    fn a_line_never_ends_between_a_day_and_its_month() {
        for (typed, expected) in [
            (
                "on 21 June 2024, <b>6 June 2024</b>",
                "on 21~June 2024, <b>6~June 2024</b>",
            ),
            ("до 21 июня 2024 года", "до 21~июня 2024 года"),
            ("20 تشرين الثاني 2024.", "20~تشرين الثاني 2024."),
        ] {
            assert_eq!(shown(typed), expected.replace('~', "\u{a0}"));
        }
    }

    #[test]
    fn the_two_names_of_a_month_stay_together() {
        assert_eq!(shown("حزيران/يونيو"), "حزيران/\u{2060}يونيو");
        assert_eq!(shown("a/b, CFM/2024"), "a/b, CFM/2024");
    }

    #[test]
    fn other_figures_markup_and_what_is_typed_stay_as_they_are() {
        for text in [
            "12 members met in 2024",
            "Article 12 of the Charter of 2002",
            "2024-06-21 opened in 2024",
            "<time datetime=\"21 June 2024\">June 2024</time>",
            "<textarea name=\"words\">on 21 June 2024</textarea>",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_only_joins_change(text in "[0-9a-zа-яء-ي<>/ .,-]{0,60}") {
            let plain = shown(&text).replace('\u{a0}', " ").replace('\u{2060}', "");
            prop_assert_eq!(plain, text);
        }
    }
}
