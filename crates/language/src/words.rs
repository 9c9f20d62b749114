//! The messages of the interface, loaded once from `translations/`.
//!
//! A message is looked up by its key. A key that is not there never stops a page: it is shown
//! in brackets, and the tests of this crate find it first.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::OnceLock,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use crate::{
    Interface, Value,
    figures::{whole_number, with_commas, with_spaces},
    numerals::in_words,
    pattern::{Piece, joined, pieces, variables},
};

/// One file of messages, in each language of the interface.
struct Section {
    /// The file's name without its ending.
    name: &'static str,
    english: &'static str,
    arabic: &'static str,
    russian: &'static str,
}

macro_rules! sections {
    ($($name:literal)*) => {
        /// Every section of messages: adding one is adding its name here and its three files.
        const SECTIONS: &[Section] = &[$(Section {
            name: $name,
            english: include_str!(concat!("../../../translations/en/", $name, ".ftl")),
            arabic: include_str!(concat!("../../../translations/ar/", $name, ".ftl")),
            russian: include_str!(concat!("../../../translations/ru/", $name, ".ftl")),
        }),*];
    };
}

sections! {
    "base" "dates" "sentences"
    "layout" "organisation" "members" "bodies" "sessions" "decisions" "statements" "security"
    "sources" "log" "forms" "refusals" "exercise"
}

impl Section {
    const fn text(&self, language: Interface) -> &'static str {
        match language {
            Interface::English => self.english,
            Interface::Arabic => self.arabic,
            Interface::Russian => self.russian,
        }
    }
}

/// The messages of one language.
struct Words {
    language: Interface,
    /// Messages that never change, ready to be shown.
    fixed: HashMap<Box<str>, Box<str>>,
    /// Messages that only join texts and values.
    joining: HashMap<Box<str>, Vec<Piece>>,
    /// All messages, for those that choose a plural.
    bundle: FluentBundle<FluentResource>,
    /// Which values each message asks for.
    variables: BTreeMap<String, BTreeSet<String>>,
    /// What is wrong with the files; the tests hold it empty.
    problems: Vec<String>,
}

/// A message that needs no values. A key that is not there comes back in brackets.
///
/// ```
/// use language::{Interface, say};
/// assert_eq!(say(Interface::Russian, "nav-decisions"), "Решения");
/// assert_eq!(say(Interface::English, "no-such-key"), "[no-such-key]");
/// ```
#[must_use]
pub fn say(language: Interface, key: &str) -> Cow<'static, str> {
    let words = Words::of(language);
    match words.fixed.get(key) {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(words.filled(key, &[])),
    }
}

/// A message with its values. A count among them chooses the plural by the rules of CLDR.
/// A key that is not there comes back in brackets; a value that is not given, as `{$name}`.
///
/// ```
/// use language::{Interface, say_with};
/// let text = say_with(Interface::English, "count-members", &[("count", 6_u32.into())]);
/// assert_eq!(text, "six members");
/// ```
#[must_use]
pub fn say_with(language: Interface, key: &str, values: &[(&str, Value<'_>)]) -> String {
    let words = Words::of(language);
    match words.fixed.get(key) {
        Some(text) => text.to_string(),
        None => words.filled(key, values),
    }
}

/// Whether there is such a message.
#[must_use]
pub fn has(key: &str) -> bool {
    Words::of(Interface::English).variables.contains_key(key)
}

/// Every key there is, in alphabetical order.
pub fn keys() -> impl Iterator<Item = &'static str> {
    Words::of(Interface::English)
        .variables
        .keys()
        .map(String::as_str)
}

impl Words {
    /// The words of a language, read at the first call.
    fn of(language: Interface) -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static ARABIC: OnceLock<Words> = OnceLock::new();
        static RUSSIAN: OnceLock<Words> = OnceLock::new();
        let shelf = match language {
            Interface::English => &ENGLISH,
            Interface::Arabic => &ARABIC,
            Interface::Russian => &RUSSIAN,
        };
        shelf.get_or_init(|| {
            let texts = SECTIONS
                .iter()
                .map(|section| (section.name, section.text(language)));
            Self::read(language, texts)
        })
    }

    /// Reads files of messages, each with its name.
    fn read<'a>(language: Interface, texts: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut words = Self {
            language,
            fixed: HashMap::new(),
            joining: HashMap::new(),
            bundle: empty_bundle(language),
            variables: BTreeMap::new(),
            problems: Vec::new(),
        };
        for (name, text) in texts {
            words.add(name, text);
        }
        words.prepare();
        words
    }

    fn add(&mut self, name: &str, text: &str) {
        let resource =
            FluentResource::try_new(text.to_string()).unwrap_or_else(|(rest, errors)| {
                let told = errors.iter().map(|error| format!("{name}.ftl: {error}"));
                self.problems.extend(told);
                rest
            });
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                let asked = message.value.as_ref().map(variables).unwrap_or_default();
                let asked = asked.into_iter().map(str::to_string).collect();
                self.variables.insert(message.id.name.to_string(), asked);
            }
        }
        if let Err(errors) = self.bundle.add_resource(resource) {
            let told = errors.iter().map(|error| format!("{name}.ftl: {error}"));
            self.problems.extend(told);
        }
    }

    /// Does ahead what every page would otherwise do again.
    fn prepare(&mut self) {
        for (key, asked) in &self.variables {
            let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
                self.problems.push(format!("`{key}` has no value"));
                continue;
            };
            if asked.is_empty() {
                let text = self.formatted(pattern, None);
                self.fixed.insert(key.as_str().into(), text.into());
            } else if let Some(pieces) = pieces(pattern) {
                self.joining.insert(key.as_str().into(), pieces);
            }
        }
    }

    fn filled(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        if let Some(pieces) = self.joining.get(key) {
            return joined(self.language, pieces, values);
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return format!("[{key}]");
        };
        self.formatted(pattern, Some(&arguments(self.language, values)))
    }

    fn formatted(&self, pattern: &Pattern<&str>, arguments: Option<&FluentArgs<'_>>) -> String {
        let mut text = String::new();
        // Errors leave their mark in the text; the tests format every message and find them.
        let written = self
            .bundle
            .write_pattern(&mut text, pattern, arguments, &mut Vec::new());
        debug_assert!(written.is_ok());
        text
    }
}

fn arguments<'a>(language: Interface, values: &'a [(&str, Value<'_>)]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        let value = match (value, value.count()) {
            (_, Some(count)) => FluentValue::from(count),
            (Value::Text(text), None) => FluentValue::from(text.as_ref()),
            (Value::Number(number), None) => {
                FluentValue::from(crate::figures::figure(language, *number))
            }
        };
        arguments.set(*name, value);
    }
    arguments
}

/// A bundle that knows the language's plurals and numerals, and no message yet.
fn empty_bundle(language: Interface) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Interface::English | Interface::Arabic => with_commas,
        Interface::Russian => with_spaces,
    }));
    let numerals = bundle.add_function("IN_WORDS", move |given, named| {
        let form = match named.get("form") {
            Some(FluentValue::String(form)) => form.as_ref(),
            _ => "plain",
        };
        match given.first() {
            Some(value) => match whole_number(value) {
                Some(number) => in_words(language, number, form).into(),
                None => value.clone(),
            },
            None => FluentValue::Error,
        }
    });
    debug_assert!(numerals.is_ok());
    bundle
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
