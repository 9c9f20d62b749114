//! Types that documents name, looked for in the code.

use crate::Tree;

/// Why there is no such type, for `crate::Type`, `crate::module::Type` or `crate::Type::Variant`.
pub fn missing_type(tree: &Tree, name: &str) -> Option<String> {
    let mut parts = name.split("::");
    let room = parts.next().unwrap_or_default();
    let named: Vec<&str> = parts.filter(|part| is_type(part)).collect();
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
    (!is_there).then(|| format!("there is no `{name}`; name a type that exists"))
}

/// Whether a code span names a type: `crate::Type`, and not a function or a path of files.
pub fn names_type(span: &str) -> bool {
    let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '_');
    let last = span.rsplit("::").next().unwrap_or_default();
    span.contains("::") && span.chars().all(is_path) && is_type(last)
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
