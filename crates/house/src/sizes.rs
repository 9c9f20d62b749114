//! How long a file may be.
//!
//! How long a function may be is clippy's part: see `too-many-lines-threshold` in `clippy.toml`.

use crate::{Finding, Tree};

/// No source file is longer, in lines.
const LINES_MAX: usize = 600;
/// No file of tests or benchmarks is longer, in lines.
const TEST_LINES_MAX: usize = 1000;
/// Nine source files in ten are no longer, in lines.
const LINES_OF_NINE_IN_TEN: usize = 400;
/// Half the source files are no longer, in lines.
const LINES_MEDIAN: usize = 150;
/// Below this number of files a median says nothing.
const FILES_MIN: usize = 10;

/// Files that are too long, and a house whose files are too long as a whole.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut sizes = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        let lines = text.lines().count();
        let is_test = is_test(path);
        let most = if is_test { TEST_LINES_MAX } else { LINES_MAX };
        if lines > most {
            let problem = format!("{lines} lines, of {most} at most; part it by what it is about");
            findings.push(Finding::in_file(path, problem));
        }
        if !is_test {
            sizes.push(lines);
        }
    }
    sizes.sort_unstable();
    if sizes.len() >= FILES_MIN {
        findings.extend(measure(&sizes, 1, 2, LINES_MEDIAN));
        findings.extend(measure(&sizes, 9, 10, LINES_OF_NINE_IN_TEN));
    }
    findings
}

/// Whether the file at this part of the sorted sizes is within the limit.
fn measure(sizes: &[usize], part: usize, of: usize, most: usize) -> Option<Finding> {
    let rank = (sizes.len() * part).div_ceil(of) - 1;
    let lines = sizes[rank];
    (lines > most).then(|| {
        let problem = format!(
            "{part} in {of} source files are to have at most {most} lines; they have up to {lines}"
        );
        Finding::in_file("crates", problem)
    })
}

fn is_test(path: &str) -> bool {
    path.split('/')
        .any(|part| matches!(part, "tests" | "benches" | "examples"))
}
