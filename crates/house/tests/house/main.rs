//! The house sweeps itself: every rule over the repository, and over trees made to break it.

mod documents;
mod glossary;
mod layers;
mod map;
mod modules;
mod rooms;
mod sizes;
mod snapshots;
mod words;

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use house::{Finding, Tree, layers::Workspace};

/// The repository, read once for all tests.
static REPOSITORY: LazyLock<Tree> =
    LazyLock::new(|| Tree::read(&root()).unwrap_or_else(|error| panic!("the repository: {error}")));

/// The crates as cargo sees them, asked for once.
static WORKSPACE: LazyLock<Workspace> = LazyLock::new(|| {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--no-deps"]);
    let output = cargo.current_dir(root()).output();
    let output = output.unwrap_or_else(|error| panic!("cargo metadata: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo metadata: {complaint}");
    let workspace = Workspace::from_metadata(&String::from_utf8_lossy(&output.stdout));
    workspace.unwrap_or_else(|error| panic!("cargo metadata: {error}"))
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Fails with one line for each finding.
#[track_caller]
fn assert_none(findings: &[Finding]) {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(
        lines.is_empty(),
        "{} to mend:\n  {}",
        lines.len(),
        lines.join("\n  ")
    );
}

/// What was found, one line for each, for the tests of the checks.
fn said(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}
