//! Each noun of `GLOSSARY.md` is borne by the type it names.

use crate::{Finding, Tree, markdown::prose};

/// The page of nouns.
const GLOSSARY: &str = "GLOSSARY.md";
/// The languages of a row, after which its type stands.
const LANGUAGES: usize = 3;

/// Rows without a word in each language, and types that do not exist.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let Some(glossary) = tree.text(GLOSSARY) else {
        return vec![Finding::in_file(GLOSSARY, "the page of nouns is missing")];
    };
    prose(glossary)
        .filter(|line| line.text.starts_with('|'))
        .filter_map(|line| {
            let problem = problem_of(tree, line.text)?;
            Some(Finding::on_line(GLOSSARY, line.line, problem))
        })
        .collect()
}

fn problem_of(tree: &Tree, row: &str) -> Option<String> {
    let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
    let is_rule = |cell: &&str| cell.starts_with("---");
    if cells.iter().all(is_rule) || cells.first() == Some(&"English") {
        return None;
    }
    if cells.len() <= LANGUAGES || cells[..LANGUAGES].iter().any(|cell| cell.is_empty()) {
        return Some(
            "a row gives the noun in three languages, and the type that bears it".to_owned(),
        );
    }
    let types = cells[LANGUAGES].split('`').skip(1).step_by(2);
    types.into_iter().find_map(|name| missing_type(tree, name))
}

/// Why there is no such type, for `crate::Type`, `crate::module::Type` or `crate::Type::Variant`.
fn missing_type(tree: &Tree, name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split("::").collect();
    let [room, inner @ ..] = parts.as_slice() else {
        return Some(format!("`{name}` names no type"));
    };
    let named: Vec<&str> = inner.iter().copied().filter(|part| is_type(part)).collect();
    let (bearer, variant) = match named.as_slice() {
        [bearer] => (*bearer, None),
        [bearer, variant] => (*bearer, Some(*variant)),
        _ => return Some(format!("`{name}` is not of the form `crate::Type`")),
    };
    let source = format!("crates/{room}/src/");
    let mut files = tree
        .with_extension("rs")
        .filter(|(path, text)| path.starts_with(&source) && defines(text, bearer));
    let is_there = files.any(|(_, text)| variant.is_none_or(|variant| has_word(text, variant)));
    (!is_there).then(|| format!("there is no `{name}`; name the type that bears the noun"))
}

fn is_type(part: &str) -> bool {
    part.starts_with(char::is_uppercase)
}

/// Whether a file defines the type, itself or in a list of a macro (`PartyId;`).
fn defines(text: &str, name: &str) -> bool {
    let definitions = ["struct", "enum", "type", "trait"];
    text.lines().map(str::trim).any(|line| {
        let mut words = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        let is_definition =
            words.any(|word| definitions.contains(&word)) && words.next() == Some(name);
        is_definition || line.strip_suffix(';') == Some(name)
    })
}

fn has_word(text: &str, name: &str) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .any(|word| word == name)
}
