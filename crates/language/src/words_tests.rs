//! The files of messages agree with one another and are whole.

use super::*;
use crate::numerals::FORMS;
use fluent_bundle::FluentError;

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
                differing.all(|name| name == "count"),
                "`{key}`: en {asked:?}, {language} {:?}",
                other[key]
            );
        }
    }
}

#[test]
fn every_message_can_be_written_with_every_kind_of_count() {
    for language in Interface::ALL {
        let words = Words::of(language);
        for (key, asked) in &words.variables {
            let pattern = words
                .bundle
                .get_message(key)
                .and_then(|m| m.value())
                .unwrap();
            for count in [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000_u64] {
                let values: Vec<(&str, Value<'_>)> = asked
                    .iter()
                    .map(|name| (name.as_str(), count.into()))
                    .collect();
                let mut errors: Vec<FluentError> = Vec::new();
                let arguments = arguments(language, &values);
                let text = words
                    .bundle
                    .format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(
                    errors.is_empty(),
                    "{language} `{key}` with {count}: {errors:?}"
                );
                assert!(
                    !text.trim().is_empty(),
                    "{language} `{key}` is empty with {count}"
                );
                assert!(!text.contains(['{', '}']), "{language} `{key}`: {text}");
            }
        }
    }
}

#[test]
fn joining_gives_what_the_full_way_gives() {
    for language in Interface::ALL {
        let words = Words::of(language);
        for (key, asked) in &words.variables {
            let pattern = words
                .bundle
                .get_message(key)
                .and_then(|m| m.value())
                .unwrap();
            let values: Vec<(&str, Value<'_>)> = asked
                .iter()
                .map(|name| (name.as_str(), 12_345_u64.into()))
                .collect();
            let long_way = words.formatted(pattern, Some(&arguments(language, &values)));
            assert_eq!(
                say_with(language, key, &values),
                long_way,
                "{language} `{key}`"
            );
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
fn a_file_with_mistakes_keeps_its_good_messages_and_tells_of_the_others() {
    let text = "good = Good\nbad = { $\ngood = Twice\n";
    let words = Words::read(Interface::English, [("broken", text)].into_iter());
    assert_eq!(words.fixed.get("good").map(|text| &**text), Some("Good"));
    assert_eq!(words.problems.len(), 2, "{:?}", words.problems);
    assert!(
        words
            .problems
            .iter()
            .all(|problem| problem.starts_with("broken.ftl: "))
    );
}
