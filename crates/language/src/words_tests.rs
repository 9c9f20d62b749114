//! The files of messages agree with one another and are whole.

use super::*;
use crate::{numerals::FORMS, plurals::plurals};

#[test]
fn every_file_parses_and_no_key_stands_twice() {
    for language in Interface::ALL {
        assert_eq!(
            Words::of(language).problems,
            Vec::<String>::new(),
            "{language}"
        );
    }
}

#[test]
fn the_three_languages_have_the_same_keys_section_by_section() {
    for section in SECTIONS {
        let keys = |language| {
            let words = Words::read(
                language,
                [(section.name, section.text(language))].into_iter(),
            );
            words.variables.into_keys().collect::<BTreeSet<_>>()
        };
        let english = keys(Interface::English);
        for language in [Interface::Arabic, Interface::Russian] {
            let other = keys(language);
            let lacking: Vec<_> = english.difference(&other).collect();
            let beyond: Vec<_> = other.difference(&english).collect();
            let file = format!("translations/{language}/{}.ftl", section.name);
            assert!(lacking.is_empty(), "{file} lacks {lacking:?}");
            assert!(
                beyond.is_empty(),
                "{file} has {beyond:?}, which English has not"
            );
        }
    }
}

#[test]
fn the_three_languages_ask_for_the_same_values() {
    let english = &Words::of(Interface::English).variables;
    for language in [Interface::Arabic, Interface::Russian] {
        let other = &Words::of(language).variables;
        for (key, asked) in english {
            // The count of some names only chooses a verb, which one language may not need.
            let mut differing = asked.symmetric_difference(&other[key]);
            assert!(
                differing.all(|name| *name == "count"),
                "`{key}`: en {asked:?}, {language} {:?}",
                other[key]
            );
        }
    }
}

#[test]
fn every_message_can_be_written_with_every_kind_of_count() {
    for language in Interface::ALL {
        for (key, asked) in &Words::of(language).variables {
            for count in [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000_u64] {
                let values: Vec<(&str, Value<'_>)> =
                    asked.iter().map(|name| (*name, count.into())).collect();
                let text = say_with(language, key, &values);
                assert!(
                    !text.trim().is_empty(),
                    "{language} `{key}` is empty with {count}"
                );
                // Square brackets mark words that a page makes a link of; around the whole key
                // they would say that there is no such message.
                let missing = format!("[{key}]");
                assert!(
                    !text.contains(['{', '}']) && !text.contains(&missing),
                    "{language} `{key}`: {text}"
                );
            }
        }
    }
}

#[test]
fn a_choice_by_count_names_only_plurals_the_language_has() {
    for section in SECTIONS {
        for language in Interface::ALL {
            for line in section.text(language).lines() {
                let line = line.trim_start().trim_start_matches('*');
                let Some((key, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']'))
                else {
                    continue;
                };
                let all_plurals = plurals(Interface::Arabic);
                let foreign = all_plurals.contains(&key) && !plurals(language).contains(&key);
                assert!(
                    !foreign,
                    "translations/{language}/{}.ftl: [{key}]",
                    section.name
                );
            }
        }
    }
}

#[test]
fn messages_ask_only_for_forms_of_numerals_that_there_are() {
    for section in SECTIONS {
        for language in Interface::ALL {
            for asked in section.text(language).split("form: \"").skip(1) {
                let form = asked.split('"').next().unwrap_or_default();
                assert!(
                    FORMS.contains(&form),
                    "{}.ftl asks for the form `{form}`",
                    section.name
                );
            }
        }
    }
}

#[test]
fn digits_are_latin_and_nothing_isolates_unasked() {
    for section in SECTIONS {
        for language in Interface::ALL {
            let odd = section.text(language).chars().find(|c| {
                matches!(c, '٠'..='٩' | '۰'..='۹' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
            });
            assert_eq!(odd, None, "translations/{language}/{}.ftl", section.name);
        }
    }
    let text = say_with(
        Interface::Arabic,
        "layout-log",
        &[("entries", Value::isolated("F1"))],
    );
    assert_eq!(text, "السجل: \u{2068}F1\u{2069}");
}

#[test]
fn a_key_that_is_not_there_is_shown_in_brackets() {
    for language in Interface::ALL {
        assert_eq!(say(language, "no-such-key"), "[no-such-key]");
        assert_eq!(
            say_with(language, "no-such-key", &[("a", 1_u32.into())]),
            "[no-such-key]"
        );
    }
    assert!(!has("no-such-key"));
    assert!(keys().all(has));
}

#[test]
fn a_value_that_is_not_given_shows_its_name() {
    assert_eq!(say(Interface::English, "date-before"), "before {$date}");
}

#[test]
fn a_message_may_stand_in_another_and_choose_by_text() {
    let text = "-house = the house\nin = in { -house }\nwhere = { in } { $day ->\n    [today] now\n   *[other] then\n}\n";
    let words = Words::read(Interface::English, [("sample", text)].into_iter());
    assert_eq!(words.problems, Vec::<String>::new());
    assert_eq!(
        words.fixed.get("in").map(|text| &**text),
        Some("in the house")
    );
    assert_eq!(
        words.filled("where", &[("day", "today".into())]),
        "in the house now"
    );
    assert_eq!(
        words.filled("where", &[("day", 1_u32.into())]),
        "in the house then"
    );
}

#[test]
fn a_file_with_mistakes_keeps_its_good_messages_and_tells_of_the_others() {
    for (text, problem) in [
        ("bad = { $\n", "sample.ftl: line 1: "),
        (
            "good = Better\n",
            "sample.ftl: `good` stands here a second time",
        ),
        (
            "bad = { NUMBER($n) }\n",
            "`bad` calls `NUMBER`, which is not there; there is `IN_WORDS`",
        ),
        (
            "bad = { IN_WORDS(\"three\") }\n",
            "`bad` gives `IN_WORDS` no value; write `$name`",
        ),
        (
            "bad = { worse }\n",
            "`bad` refers to `worse`, which is not there",
        ),
        ("bad = { bad }\n", "`bad` refers to itself"),
        (
            "bad = { good.part }\n",
            "`bad` refers to a part of `good`; only whole messages do",
        ),
        (
            "bad = Bad\n    .part = Part\n",
            "sample.ftl: `bad` has parts, which nothing reads",
        ),
    ] {
        let text: &'static str = Box::leak(format!("{text}good = Good\n").into_boxed_str());
        let words = Words::read(Interface::English, [("sample", text)].into_iter());
        assert_eq!(words.fixed.get("good").map(|text| &**text), Some("Good"));
        assert_eq!(words.problems.len(), 1, "{:?}", words.problems);
        assert!(
            words.problems[0].starts_with(problem),
            "{:?}",
            words.problems
        );
    }
}

proptest::proptest! {
    #[test]
    fn no_file_makes_the_reader_panic(text in "([a-z]{1,3} = |\\{|\\}|\\$[a-z]|->|\\[one\\]|\\*\\[other\\]|IN_WORDS\\(|\\)|\\n    |\\n|\\PC){0,40}") {
        let text: &'static str = Box::leak(text.into_boxed_str());
        let words = Words::read(Interface::Arabic, [("sample", text)].into_iter());
        for key in words.variables.keys() {
            let _ = words.filled(key, &[("a", 3_u32.into())]);
        }
    }
}
