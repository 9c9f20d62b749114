//! Snapshots: none waits for a decision, none outlives its test.

use crate::{Finding, Tree};

/// Snapshots not yet decided on, and those whose test is gone.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for path in tree.paths().filter(|path| path.ends_with(".snap.new")) {
        let problem =
            "a snapshot waits for a decision: accept it as `.snap`, or mend and delete it";
        findings.push(Finding::in_file(path, problem));
    }
    for (path, text) in tree.with_extension("snap") {
        let source = text.lines().find_map(|line| line.strip_prefix("source: "));
        if let Some(source) = source
            && !tree.contains(source)
        {
            let problem = format!("its test `{source}` is gone; delete it or run the test again");
            findings.push(Finding::in_file(path, problem));
        }
    }
    findings
}
