//! How a crate opens: its doc, its purity, its lints.

use crate::{Finding, Tree};

/// Crates that compile without the standard library, so that no clock, disk, network or
/// randomness can get in.
const WITHOUT_STD: &[&str] = &["vocab", "rules", "institution"];

/// Lines of `clippy.toml`, `rustfmt.toml` and `Cargo.toml` that other rules of the house rest on.
const SETTINGS: &[(&str, &str)] = &[
    ("clippy.toml", "too-many-lines-threshold = 70"),
    ("clippy.toml", "std::time::SystemTime::now"),
    ("clippy.toml", "jiff::Timestamp::now"),
    ("rustfmt.toml", "max_width = 100"),
    ("Cargo.toml", "unsafe_code = \"forbid\""),
    ("Cargo.toml", "missing_docs = \"warn\""),
    ("Cargo.toml", "too_many_lines = \"warn\""),
    ("Cargo.toml", "allow_attributes = \"deny\""),
    ("Cargo.toml", "unwrap_used = \"warn\""),
];

/// Crates that do not open as they should, and settings that were lost.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in tree.directories_in("crates") {
        findings.extend(manifest_findings(tree, name));
        findings.extend(opening_findings(tree, name));
    }
    findings.extend(SETTINGS.iter().filter_map(|(path, line)| {
        let stands = tree.text(path).is_some_and(|text| text.contains(line));
        (!stands).then(|| Finding::in_file(path, format!("`{line}` is missing; put it back")))
    }));
    findings
}

fn manifest_findings(tree: &Tree, name: &str) -> Option<Finding> {
    let path = format!("crates/{name}/Cargo.toml");
    let Some(text) = tree.text(&path) else {
        let problem = "a directory of `crates/` is a crate and has a manifest";
        return Some(Finding::in_file(&path, problem));
    };
    (!text.contains("[lints]\nworkspace = true")).then(|| {
        Finding::in_file(
            &path,
            "add `[lints]` with `workspace = true`: one set of lints for all",
        )
    })
}

fn opening_findings(tree: &Tree, name: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let roots = [
        format!("crates/{name}/src/lib.rs"),
        format!("crates/{name}/src/main.rs"),
    ];
    for root in &roots {
        let Some(text) = tree.text(root) else {
            continue;
        };
        if !text.starts_with("//! ") {
            let problem =
                "begin with `//!`: what this crate is, what it never knows, what to read next";
            findings.push(Finding::in_file(root, problem));
        }
        if WITHOUT_STD.contains(&name) && !text.lines().any(|line| line == "#![no_std]") {
            findings.push(Finding::in_file(
                root,
                "add `#![no_std]`: this is an inner room",
            ));
        }
    }
    if roots.iter().all(|root| tree.text(root).is_none()) {
        let problem = "a crate has `src/lib.rs` or `src/main.rs`";
        findings.push(Finding::in_file(&format!("crates/{name}"), problem));
    }
    findings
}
