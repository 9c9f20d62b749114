//! The messages of the interface, loaded once from `translations/`.
//!
//! A message is looked up by its key. A key that is not there never stops a page: it is shown
//! in brackets, and the tests of this crate find it first.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::OnceLock,
};

use fluent_syntax::{
    ast::{Entry, Message, Resource, Term},
    parser::{ParserError, parse_runtime},
};

use crate::{
    Interface, Value,
    pattern::{Definitions, Piece, variables, write},
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
    "layout" "organisation" "members" "belonging" "bodies" "sessions" "decisions" "statements" "security"
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
    fixed: HashMap<&'static str, Box<str>>,
    /// Messages that wait for values.
    open: HashMap<&'static str, Vec<Piece>>,
    /// Which values each message asks for.
    variables: BTreeMap<&'static str, BTreeSet<&'static str>>,
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
    Words::of(Interface::English).variables.keys().copied()
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

    /// Reads files of messages, each with its name. A mistake costs its message, not the file.
    fn read(
        language: Interface,
        texts: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Self {
        let mut problems = Vec::new();
        let mut definitions = Definitions::default();
        for (name, text) in texts {
            define(&mut definitions, name, text, &mut problems);
        }
        let mut words = Self {
            language,
            fixed: HashMap::new(),
            open: HashMap::new(),
            variables: BTreeMap::new(),
            problems,
        };
        for (key, source) in &definitions.messages {
            match definitions.pieces(source) {
                Ok(pieces) => words.add(key, pieces),
                Err(problem) => words.problems.push(format!("`{key}` {problem}")),
            }
        }
        words
    }

    fn add(&mut self, key: &'static str, pieces: Vec<Piece>) {
        let asked = variables(&pieces);
        if asked.is_empty() {
            let mut text = String::new();
            write(self.language, &pieces, &[], &mut text);
            self.fixed.insert(key, text.into());
        } else {
            self.open.insert(key, pieces);
        }
        self.variables.insert(key, asked);
    }

    fn filled(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pieces) = self.open.get(key) else {
            return format!("[{key}]");
        };
        let mut text = String::new();
        write(self.language, pieces, values, &mut text);
        text
    }
}

/// Takes the messages and terms of a file; of two with one name the later stays.
fn define(
    definitions: &mut Definitions,
    name: &str,
    text: &'static str,
    problems: &mut Vec<String>,
) {
    let (resource, errors): (Resource<_>, Vec<ParserError>) = match parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text[..error.pos.start].lines().count();
        problems.push(format!("{name}.ftl: line {line}: {error}"));
    }
    for entry in resource.body {
        let (id, earlier) = match entry {
            Entry::Message(Message {
                id,
                value: Some(value),
                attributes,
                ..
            }) => {
                if !attributes.is_empty() {
                    problems.push(format!(
                        "{name}.ftl: `{}` has parts, which nothing reads",
                        id.name
                    ));
                }
                (id.name, definitions.messages.insert(id.name, value))
            }
            Entry::Message(Message {
                id, value: None, ..
            }) => {
                problems.push(format!("{name}.ftl: `{}` has no value", id.name));
                continue;
            }
            Entry::Term(Term { id, value, .. }) => {
                (id.name, definitions.terms.insert(id.name, value))
            }
            _ => continue,
        };
        if earlier.is_some() {
            problems.push(format!("{name}.ftl: `{id}` stands here a second time"));
        }
    }
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
