//! Reading a block of TOML key by key, noting every fault and going on.

use std::{cell::RefCell, collections::BTreeSet, str::FromStr};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use vocab::{IdError, Language, Texts, When};

use crate::{
    FieldProblem, PageProblem, Problem,
    fault::{Faults, Place},
    markdown::Fence,
    nearest,
};

/// The languages of a charter, for texts that everyone is to read.
pub(crate) const LANGUAGES: [Language; 3] =
    [Language::ENGLISH, Language::ARABIC, Language::RUSSIAN];

/// A block, its place and the list of faults.
pub(crate) struct Scope<'a> {
    /// The kind of the block (`rule`).
    pub block: &'static str,
    pub fence: &'a Fence,
    pub place: &'a Place,
    pub faults: &'a Faults,
}

impl Scope<'_> {
    /// Notes a fault in a line of the file.
    pub fn fault(&self, line: usize, problem: impl Into<Problem>) {
        self.faults.add(&self.place.at(line), problem);
    }

    /// Reads the block, and notes keys that nobody asked for.
    pub fn read<T>(&self, reader: impl FnOnce(&Fields<'_>) -> T) -> T {
        let (table, errors) = DeTable::parse_recoverable(&self.fence.text);
        for error in &errors {
            let line = error
                .span()
                .map_or(self.place.line, |span| self.fence.line_of(span.start));
            let message = error.message().replace('\n', ", ");
            self.fault(line, PageProblem::Toml { message });
        }
        let fields = Fields::new(self, table.get_ref(), self.place.line, "");
        let part = reader(&fields);
        // A block that is no TOML has lost keys and may have made up others.
        if errors.is_empty() {
            fields.close();
        }
        part
    }
}

/// A text or word with its line.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub text: String,
    pub line: usize,
}

/// A table of a block.
pub(crate) struct Fields<'a> {
    pub scope: &'a Scope<'a>,
    /// The line it begins on.
    pub line: usize,
    table: &'a DeTable<'a>,
    /// The keys it stands under, with a dot after each.
    within: String,
    asked: RefCell<BTreeSet<String>>,
}

impl<'a> Fields<'a> {
    fn new(scope: &'a Scope<'a>, table: &'a DeTable<'a>, line: usize, within: &str) -> Self {
        let within = within.to_string();
        Self {
            scope,
            line,
            table,
            within,
            asked: RefCell::default(),
        }
    }

    /// The key with the keys it stands under.
    pub fn name(&self, key: &str) -> String {
        format!("{}{key}", self.within)
    }

    pub fn fault(&self, line: usize, problem: impl Into<Problem>) {
        self.scope.fault(line, problem);
    }

    /// The keys written, in alphabetical order.
    pub fn keys(&self) -> Vec<String> {
        self.table
            .keys()
            .map(|key| key.get_ref().to_string())
            .collect()
    }

    /// Whether the key is written.
    pub fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// The value of a key with its line.
    pub fn value(&self, key: &str) -> Option<(&'a DeValue<'a>, usize)> {
        self.asked.borrow_mut().insert(key.to_string());
        let (_, value) = self
            .table
            .iter()
            .find(|(known, _)| known.get_ref() == key)?;
        Some((value.get_ref(), self.line_of(value)))
    }

    fn line_of<T>(&self, value: &Spanned<T>) -> usize {
        self.scope.fence.line_of(value.span().start)
    }

    /// Notes that a key is missing.
    pub fn missing(&self, key: &str) {
        let (key, block) = (self.name(key), self.scope.block);
        self.fault(self.line, FieldProblem::MissingKey { key, block });
    }

    /// Notes that a value is of another kind.
    pub fn wrong_kind(&self, line: usize, key: &str, wanted: &'static str, found: &DeValue<'_>) {
        let (key, found) = (self.name(key), kind(found));
        self.fault(line, FieldProblem::WrongKind { key, wanted, found });
    }

    fn required<T>(&self, key: &str, found: Option<T>) -> Option<T> {
        // A value of a wrong kind has its own fault.
        if found.is_none() && !self.has(key) {
            self.missing(key);
        }
        found
    }

    /// A text that is not empty; `None` where it is not given or is faulty.
    pub fn optional(&self, key: &str) -> Option<Word> {
        let (value, line) = self.value(key)?;
        self.as_word(key, value, line)
    }

    fn as_word(&self, key: &str, value: &DeValue<'_>, line: usize) -> Option<Word> {
        let Some(text) = value.as_str() else {
            self.wrong_kind(line, key, "a text in quotes", value);
            return None;
        };
        if text.trim().is_empty() {
            let key = self.name(key);
            self.fault(line, FieldProblem::Empty { key });
            return None;
        }
        Some(Word {
            text: text.trim().to_string(),
            line,
        })
    }

    /// A text that every such block has.
    pub fn text(&self, key: &str) -> Option<Word> {
        self.required(key, self.optional(key))
    }

    /// An id that every such block has.
    pub fn id<T: FromStr<Err = IdError>>(&self, key: &str) -> Option<(T, usize)> {
        let word = self.text(key)?;
        Some((self.as_id(&word)?, word.line))
    }

    pub fn as_id<T: FromStr<Err = IdError>>(&self, word: &Word) -> Option<T> {
        let refused = |error: IdError| {
            let (error, rule) = halves(&error.to_string());
            self.fault(word.line, FieldProblem::Id { error, rule });
        };
        word.text.parse().map_err(refused).ok()
    }

    /// A list of ids; empty where the key is not given.
    pub fn ids<T: FromStr<Err = IdError>>(&self, key: &str) -> Vec<(T, usize)> {
        let words = self.words(key).unwrap_or_default();
        words
            .iter()
            .filter_map(|word| Some((self.as_id(word)?, word.line)))
            .collect()
    }

    /// A list of texts; `None` where the key is not given or is no list.
    pub fn words(&self, key: &str) -> Option<Vec<Word>> {
        let (value, line) = self.value(key)?;
        let Some(list) = value.as_array() else {
            self.wrong_kind(line, key, "a list of texts in square brackets", value);
            return None;
        };
        let word =
            |item: &Spanned<DeValue<'_>>| self.as_word(key, item.get_ref(), self.line_of(item));
        Some(list.iter().filter_map(word).collect())
    }

    /// One of the words known for this key.
    pub fn as_known<T: Clone>(&self, key: &str, word: &Word, known: &[(&str, T)]) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == word.text);
        if found.is_none() {
            let nearest = nearest::remedy(&word.text, known.iter().map(|(name, _)| *name));
            let (key, word, line) = (self.name(key), word.text.clone(), word.line);
            self.fault(line, FieldProblem::UnknownWord { key, word, nearest });
        }
        found.map(|(_, meaning)| meaning.clone())
    }

    /// One of the words known for this key, which every such block has.
    pub fn known<T: Clone>(&self, key: &str, known: &[(&str, T)]) -> Option<T> {
        let word = self.text(key)?;
        self.as_known(key, &word, known)
    }

    /// A list of known words.
    pub fn known_list<T: Clone>(&self, key: &str, known: &[(&str, T)]) -> Vec<(T, Word)> {
        let words = self.words(key).unwrap_or_default().into_iter();
        words
            .filter_map(|word| Some((self.as_known(key, &word, known)?, word)))
            .collect()
    }

    /// Yes or no; no where the key is not given.
    pub fn flag(&self, key: &str) -> bool {
        let Some((value, line)) = self.value(key) else {
            return false;
        };
        if value.as_bool().is_none() {
            self.wrong_kind(line, key, "`true` or `false`, without quotes", value);
        }
        value.as_bool().unwrap_or_default()
    }

    /// A whole number from zero; `None` where the key is not given.
    pub fn number<T: FromStr>(&self, key: &str) -> Option<T> {
        let (value, line) = self.value(key)?;
        let number = value.as_integer().filter(|number| number.radix() == 10);
        let number = number.and_then(|number| number.as_str().parse().ok());
        if number.is_none() {
            self.wrong_kind(line, key, "a whole number, without quotes", value);
        }
        number
    }

    /// A date, in quotes or not; `None` where the key is not given.
    pub fn date(&self, key: &str) -> Option<When> {
        let (value, line) = self.value(key)?;
        let written = match value {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => {
                self.wrong_kind(
                    line,
                    key,
                    "a date like 2012-12-19, or \"2012\" in quotes",
                    value,
                );
                return None;
            }
        };
        let date = written.parse::<When>();
        if let Err(error) = &date {
            let (error, rule) = halves(&error.to_string());
            self.fault(line, FieldProblem::Date { error, rule });
        }
        date.ok()
    }

    /// A table under a key; `None` where the key is not given.
    pub fn table(&self, key: &str) -> Option<Fields<'a>> {
        let (value, line) = self.value(key)?;
        self.as_table(key, value, line)
    }

    fn as_table(&self, key: &str, value: &'a DeValue<'a>, line: usize) -> Option<Fields<'a>> {
        let Some(table) = value.as_table() else {
            self.wrong_kind(line, key, "a table, under a line `[…]` or in braces", value);
            return None;
        };
        let within = format!("{}{key}.", self.within);
        Some(Fields::new(self.scope, table, line, &within))
    }

    /// A list of tables; empty where the key is not given.
    pub fn tables(&self, key: &str) -> Vec<Fields<'a>> {
        let Some((value, line)) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.as_array() else {
            self.wrong_kind(
                line,
                key,
                "a list of tables, each under a line `[[…]]`",
                value,
            );
            return Vec::new();
        };
        let tables = list.iter();
        tables
            .filter_map(|t| self.as_table(key, t.get_ref(), self.line_of(t)))
            .collect()
    }

    /// A text in several languages that every such block has, in one of them at least.
    pub fn texts(&self, key: &str) -> Option<Texts> {
        let fields = self.required(key, self.table(key))?;
        let mut texts = Texts::new();
        for language in LANGUAGES {
            if let Some(word) = fields.optional(language.as_str()) {
                texts.insert(language, &word.text);
            }
        }
        if fields.table.is_empty() {
            self.fault(
                fields.line,
                FieldProblem::Empty {
                    key: self.name(key),
                },
            );
        }
        fields.close();
        (!texts.is_empty()).then_some(texts)
    }

    /// Notes every key that was not asked for.
    pub fn close(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            if !asked.contains(key.get_ref().as_ref()) {
                let nearest = nearest::remedy(key.get_ref(), asked.iter().map(String::as_str));
                let (line, block) = (self.line_of(key), self.scope.block);
                let key = self.name(key.get_ref());
                self.fault(
                    line,
                    FieldProblem::UnknownKey {
                        key,
                        block,
                        nearest,
                    },
                );
            }
        }
    }
}

/// What a value is, in words.
const fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "yes or no",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// What is wrong, and what would be right, of a message that says both.
pub(crate) fn halves(message: &str) -> (String, String) {
    let (error, rule) = message
        .split_once("; ")
        .unwrap_or((message, "write it differently"));
    (error.to_string(), rule.to_string())
}
