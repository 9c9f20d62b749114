//! `ARCHITECTURE.md` and the other maps name what is there, and all of it.

use crate::{
    Finding, Tree,
    markdown::{OnLine, code_spans, section, without_section},
    types::{missing_type, names_type},
};

/// The map of the building.
const MAP: &str = "ARCHITECTURE.md";
/// The heading under which the map names rooms that are planned and not built.
const TO_COME: &str = "## To come";
/// Documents whose paths and types must exist.
const WITH_PATHS: &[&str] = &[MAP, "README.md", "CONTRIBUTING.md", "HOUSE_RULES.md"];
/// A code span that begins with one of these is a path of the repository.
const BEGINNINGS: &[&str] = &[
    "crates/",
    "charters/",
    "stories/",
    "translations/",
    "docs/",
    "tests/",
    ".ci/",
    "./",
];

/// Crates the map forgets, paths and types that do not exist, and rooms on the wrong side of "To come".
#[must_use]
pub fn findings(tree: &Tree, rooms_to_come: &[&str]) -> Vec<Finding> {
    let Some(map) = tree.text(MAP) else {
        return vec![Finding::in_file(MAP, "the map of the building is missing")];
    };
    let mut findings = forgotten_crates(tree, map);
    findings.extend(misplaced_rooms(tree, map, rooms_to_come));
    for path in WITH_PATHS {
        let text = tree.text(path).unwrap_or_default();
        findings.extend(missing_paths(tree, path, text));
        findings.extend(missing_types(tree, path, text));
    }
    findings
}

fn forgotten_crates(tree: &Tree, map: &str) -> Vec<Finding> {
    let built = without_section(map, TO_COME);
    tree.directories_in("crates")
        .into_iter()
        .filter(|name| !names(&built, name))
        .map(|name| Finding::in_file(MAP, format!("say what `crates/{name}` is")))
        .collect()
}

fn misplaced_rooms(tree: &Tree, map: &str, rooms_to_come: &[&str]) -> Vec<Finding> {
    let planned = section(map, TO_COME).unwrap_or_default();
    let mut findings = Vec::new();
    for name in rooms_to_come.iter().filter(|name| !names(planned, name)) {
        let problem =
            format!("`crates/{name}` is in the plan and not built: name it under {TO_COME}");
        findings.push(Finding::in_file(MAP, problem));
    }
    for name in tree.directories_in("crates") {
        if names(planned, name) {
            let problem = format!("`crates/{name}` is built: move it out of {TO_COME}");
            findings.push(Finding::in_file(MAP, problem));
        }
    }
    findings
}

fn names(text: &str, name: &str) -> bool {
    let path = format!("crates/{name}");
    code_spans(text).any(|span| span.text.trim_end_matches('/') == path)
}

fn missing_paths(tree: &Tree, path: &str, text: &str) -> Vec<Finding> {
    let now = without_section(text, TO_COME);
    let is_missing = |span: &OnLine<'_>| {
        is_path(span.text) && !tree.contains(span.text.trim_start_matches("./"))
    };
    code_spans(&now)
        .filter(is_missing)
        .map(|span| {
            let problem = format!("there is no `{}`", span.text);
            Finding::on_line(path, span.line, problem)
        })
        .collect()
}

fn missing_types(tree: &Tree, path: &str, text: &str) -> Vec<Finding> {
    code_spans(text)
        .filter(|span| names_type(span.text))
        .filter_map(|span| {
            let problem = missing_type(tree, span.text)?;
            Some(Finding::on_line(path, span.line, problem))
        })
        .collect()
}

/// A path, and not a command line or a pattern of paths.
fn is_path(span: &str) -> bool {
    let begins = BEGINNINGS
        .iter()
        .any(|beginning| span.starts_with(beginning));
    begins && !span.contains([' ', '<', '*', '{', '…'])
}
