//! `majlis status`

use std::path::{Path, PathBuf};

use app::{Log, Published};
use clap::Args;

use crate::{data, outcome::Outcome, printing::print, rooms::ExerciseRooms};

/// Say what a directory holds and how it is.
///
/// Prints the organisation, the number of entries, the root hash of the log, what is in it, and
/// whether an exercise stands beside it. Note entries and root from time to time, away from the
/// machine: a record that later has another root at the same number of entries was rewritten.
///
/// Every entry is read and its hash compared; `majlis verify` checks more. Reads beside a running
/// server, as far as the server's entries are on the disk.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis status --data data")]
pub struct Status {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Status {
    pub async fn run(self) -> Result<(), Outcome> {
        let log = data::open_to_read(&self.data).await?;
        let exercise = match ExerciseRooms::of(&self.data).last() {
            None => "none".to_string(),
            Some(dir) => exercise(&dir).await?,
        };
        let record = told(&log.read());
        print(&format!("{record}exercise: {exercise}\n"))
    }
}

async fn exercise(dir: &Path) -> Result<String, Outcome> {
    let log: Log = data::open_to_read(dir).await?;
    let entries = log.read().state.length;
    Ok(format!("{}, {entries} entries", dir.display()))
}

fn told(published: &Published) -> String {
    let state = &published.state;
    let name = state.charter.as_ref().map_or("no charter yet", |charter| {
        let names = &charter.organisation.names;
        names
            .best(vocab::Language::ENGLISH)
            .map_or(charter.id.as_str(), |(_, name)| name)
    });
    let last = published.entries.last().map_or_else(
        || "nothing yet".to_string(),
        |entry| entry.envelope.recorded_at.to_string(),
    );
    let open = |question: &&institution::decisions::Question| question.closed.is_none();
    let banner = state
        .exercise
        .as_ref()
        .map(|_| format!("{}\n", data::EXERCISE));
    let rows = [
        ("organisation", name.to_string()),
        ("entries", state.length.to_string()),
        ("root", published.tree.root().hex()),
        ("last recorded", last),
        ("parties", state.parties.len().to_string()),
        ("sessions", state.sessions.len().to_string()),
        (
            "drafts, decisions and statements",
            state.drafts.len().to_string(),
        ),
        (
            "open questions",
            state.questions.values().filter(open).count().to_string(),
        ),
    ];
    let rows = rows.iter().map(|(what, is)| format!("{what}: {is}\n"));
    banner.into_iter().chain(rows).collect()
}
