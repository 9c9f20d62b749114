//! Every Rust file is reached: none is dead, no test is forgotten.

use std::collections::BTreeSet;

use crate::{Finding, Tree};

/// Rust files that no target of their crate reaches through `mod`.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let files: BTreeSet<&str> = tree
        .with_extension("rs")
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("crates/"))
        .collect();
    let mut reached = BTreeSet::new();
    let mut to_read: Vec<String> = files
        .iter()
        .filter(|path| is_root(path))
        .map(|path| (*path).to_owned())
        .collect();
    while let Some(path) = to_read.pop() {
        let Some(text) = tree.text(&path) else {
            continue;
        };
        let known = modules_of(&path, text).filter(|module| files.contains(module.as_str()));
        to_read.extend(known);
        reached.insert(path);
    }
    let is_unreached = |path: &&&str| !reached.contains(**path);
    files
        .iter()
        .filter(is_unreached)
        .map(|path| Finding::in_file(path, problem(path)))
        .collect()
}

fn problem(path: &str) -> &'static str {
    if path.contains("/tests/") {
        "a forgotten test: nothing declares this module, so it never runs; add `mod` for it"
    } else {
        "a dead file: nothing declares this module; add `mod` for it or delete it"
    }
}

/// Whether cargo finds this file by itself.
fn is_root(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [_, _, "build.rs"] | [_, _, "src", "lib.rs" | "main.rs"] => true,
        [_, _, "src", "bin", rest @ ..] | [_, _, "tests" | "benches" | "examples", rest @ ..] => {
            matches!(rest, [_] | [_, "main.rs"])
        }
        _ => false,
    }
}

/// The files in which the modules that this file declares may stand.
fn modules_of(path: &str, text: &str) -> impl Iterator<Item = String> {
    let (directory, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.trim_end_matches(".rs");
    let is_top = matches!(stem, "lib" | "main" | "mod") || is_root(path);
    let below = if is_top {
        directory.to_owned()
    } else {
        format!("{directory}/{stem}")
    };
    let named = declared(text).flat_map(move |name| {
        [
            format!("{below}/{name}.rs"),
            format!("{below}/{name}/mod.rs"),
        ]
    });
    let placed = placed(text).map(move |place| resolve(directory, place));
    named.chain(placed).collect::<Vec<_>>().into_iter()
}

/// The names in `mod name;`, whatever its visibility.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let rest = line.trim().strip_suffix(';')?;
        let (before, name) = rest.rsplit_once("mod ")?;
        let is_declaration = before.is_empty() || before.starts_with("pub");
        is_declaration.then_some(name.trim())
    })
}

/// The places in `#[path = "…"]`.
fn placed(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let rest = line.trim().strip_prefix("#[path = \"")?;
        rest.strip_suffix("\"]")
    })
}

fn resolve(directory: &str, place: &str) -> String {
    let mut parts: Vec<&str> = directory.split('/').collect();
    for part in place.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
