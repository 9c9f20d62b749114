//! Documents are found from the front door, and their links lead somewhere.

use std::collections::BTreeSet;

use crate::{
    Finding, Tree,
    markdown::{is_relative, links, resolve},
};

/// Where a newcomer enters.
const FRONT_DOOR: &str = "README.md";
/// Markdown that the product reads as data: law and stories.
const DATA: &[&str] = &["charters/", "stories/"];

/// Links that lead nowhere, and documents that no link leads to.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = broken_links(tree);
    findings.extend(unreached(tree));
    findings
}

fn broken_links(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in documents(tree) {
        for link in links(text).filter(|link| is_relative(link.text)) {
            let leads = resolve(path, link.text).is_some_and(|target| tree.contains(&target));
            if !leads {
                let problem = format!("the link to `{}` leads nowhere", link.text);
                findings.push(Finding::on_line(path, link.line, problem));
            }
        }
    }
    findings
}

fn unreached(tree: &Tree) -> Vec<Finding> {
    let mut reached = BTreeSet::new();
    let mut to_read = vec![FRONT_DOOR.to_owned()];
    while let Some(path) = to_read.pop() {
        let Some(text) = tree.text(&path) else {
            continue;
        };
        let targets = links(text).filter_map(|link| resolve(&path, link.text));
        let targets: Vec<String> = targets.filter(|target| target.ends_with(".md")).collect();
        if reached.insert(path) {
            to_read.extend(targets);
        }
    }
    documents(tree)
        .map(|(path, _)| path)
        .filter(|path| !reached.contains(*path))
        .filter(|path| !DATA.iter().any(|data| path.starts_with(data)))
        .map(|path| {
            let problem =
                format!("no path of links leads here from {FRONT_DOOR}; link it or delete it");
            Finding::in_file(path, problem)
        })
        .collect()
}

/// Markdown written for readers; a fixture of a crate's tests is not.
fn documents(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    let is_fixture = |path: &str| path.starts_with("crates/") && path.contains("/tests/");
    tree.with_extension("md")
        .filter(move |(path, _)| !is_fixture(path))
}
