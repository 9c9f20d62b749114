//! The founding record, carried in the binary: the charter of the CSTO and the Almaty session.

use charter::Files;
use institution::law::Charter;

use crate::{
    Failure, Log, Rehearsal, found, shipped,
    story::{self, StoryFault},
};

macro_rules! almaty_stories {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../stories/almaty-2024/", $path)))),*]
    };
}

/// The founding record, part by part, in the order it is played.
const PARTS: &[(&str, &str)] = almaty_stories![
    "1-register.toml",
    "2-report.toml",
    "3-other-sources.toml",
    "4-law.toml"
];

/// Why the founding record was not loaded. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The log is not empty.
    #[error("the directory already holds a record; choose an empty one")]
    NotEmpty,
    /// The charter the binary carries cannot be read.
    #[error("{0}")]
    Charter(String),
    /// A part does not play.
    #[error("{part}: {fault}")]
    Part {
        /// Which part.
        part: &'static str,
        /// Where and why.
        fault: StoryFault,
    },
    /// It could not be written.
    #[error(transparent)]
    Failure(#[from] Failure),
}

/// The files of the CSTO's charter.
#[must_use]
pub fn csto_files() -> Files {
    // INVARIANT: it is among those shipped, as a test there shows.
    shipped::files("csto").unwrap_or_default()
}

/// The CSTO's charter, read.
///
/// # Errors
/// Its faults, one a line.
pub fn csto() -> Result<(Charter, Files), String> {
    let files = csto_files();
    let read = charter::read("csto", &files);
    let lines = |faults: Vec<charter::Fault>| {
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    };
    read.map(|charter| (charter, files)).map_err(lines)
}

/// Loads the founding record into an empty log; says how many acts it took.
///
/// # Errors
/// [`LoadError`]; nothing but the charter may have been written.
pub async fn load_almaty(log: &Log) -> Result<usize, LoadError> {
    if log.read().state.length > 0 {
        return Err(LoadError::NotEmpty);
    }
    let (charter, files) = csto().map_err(LoadError::Charter)?;
    found(log, charter, &files).await?;
    let mut rehearsal = Rehearsal::on(log);
    let mut acts = 0;
    for (part, text) in PARTS {
        let fault = |fault| LoadError::Part { part, fault };
        let story = story::parse(text).map_err(fault)?;
        let name = part.trim_end_matches(".toml");
        acts += story::play(&mut rehearsal, &story, name, log.clock().now())
            .map_err(fault)?
            .len();
    }
    rehearsal.commit(log).await?;
    Ok(acts)
}
