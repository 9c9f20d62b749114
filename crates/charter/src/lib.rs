//! An organisation's law, read from text that a lawyer reads too.
//!
//! A charter is a folder of Markdown. Headings follow the instruments; under each article stand
//! our paraphrase and, in fenced TOML blocks, the bodies and rules it yields. [`read`] turns the
//! [`Files`] of a folder into [`institution::law::Charter`], or into every [`Fault`] in them, each
//! with its file, line, article and remedy. [`run_examples`] judges the examples that stand
//! beside the rules. The format is described in `docs/reference/charters.md`.
//!
//! What this crate never knows: who is a member, an event, a log, a clock, a page. It touches
//! the disk in one place only, [`Files::read`].
//! Read next: `reading.rs`, which walks through a file; `blocks`, one file for each kind of
//! block; `checks.rs`, for what only the whole charter can tell.

mod files;

mod fault;
mod problem;

mod fields;
mod lists;
mod markdown;
mod nearest;

mod blocks;
mod checks;
mod parts;
mod reading;

mod examples;
mod missing;

pub use examples::{ExampleResult, run_examples};
pub use fault::Fault;
pub use files::{Files, FilesError};
pub use missing::{MissingText, missing_texts};
pub use problem::{FieldProblem, LawProblem, ListProblem, PageProblem, Problem, ShareProblem};

use institution::law::Charter;

/// Reads a charter.
///
/// The id is the name of its folder (`csto`). Files are read in the order `charter.md` first, then
/// by name: the order of the text is the order of the bodies and articles.
///
/// # Errors
/// Every fault in the files, in the order of the text; never an empty list.
pub fn read(id: &str, files: &Files) -> Result<Charter, Vec<Fault>> {
    reading::read(id, files)
}
