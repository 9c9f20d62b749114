//! Each noun of `GLOSSARY.md` is borne by the type it names.

use crate::{Finding, Tree, markdown::prose, types::missing_type};

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
