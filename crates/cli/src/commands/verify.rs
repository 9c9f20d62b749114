//! `majlis verify`

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use institution::{Entry, Event, State, evolve, founding::ExerciseOpening, recompute, settled};
use store::{Store, StoreError};
use store_sqlite::{Open, SqliteStore};

use crate::{data, outcome::Outcome, printing::print, rooms::ExerciseRooms};

/// Replay the whole record and say the first entry that does not hold.
///
/// Every entry is hashed and compared with the hash kept beside it, read from its canonical
/// bytes, and checked against the entries before it: rolls, verdicts, symbols and consequences
/// are computed again, and the charter must have the hash that was adopted. The exercise beside
/// the record is replayed too.
///
/// The first entry that does not hold is printed as `entry N: ` and the reason, and the exit code
/// is 1; positions count from 0, as in the log. Without an earlier root, a key or a witness this
/// shows that the record is consistent with itself, not that nobody rewrote or shortened all of
/// it: compare the number of entries and the root with those noted earlier.
///
/// Reads beside a running server; changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis verify data")]
pub struct Verify {
    /// The directory of the record
    #[arg(value_name = "DIR")]
    data: PathBuf,
}

/// How many entries are read at a time.
const PAGE: usize = 4_096;

impl Verify {
    pub async fn run(self) -> Result<(), Outcome> {
        let record = verify(&self.data).await?;
        print(&format!(
            "{record}\nself-consistent, not authenticated: no checkpoint, key or witness was given\n"
        ))?;
        if let Some(dir) = ExerciseRooms::of(&self.data).last() {
            let place = format!("in the exercise `{}`", dir.display());
            let exercise = verify(&dir).await.map_err(|outcome| match outcome {
                // On a line of its own, for the entry begins its line.
                Outcome::DoesNotHold(found) => Outcome::DoesNotHold(format!("{place}:\n{found}")),
                other => other.within(&place),
            })?;
            print(&format!("exercise: {exercise}\n"))?;
        }
        Ok(())
    }
}

/// Replays the log of a directory; says how many entries hold.
async fn verify(dir: &Path) -> Result<String, Outcome> {
    data::must_hold_record(dir)?;
    let store = SqliteStore::open(dir, Open::ReadOnly).await;
    let mut replay = Replay {
        store: Arc::new(store.map_err(unopened)?),
        state: State::default(),
        tree: tlog::Tree::default(),
    };
    replay.run().await?;
    let root = replay.tree.root().hex();
    Ok(match replay.state.length {
        1 => format!("1 entry holds; root {root}"),
        entries => format!("{entries} entries hold; root {root}"),
    })
}

/// A log read again from its first entry.
struct Replay {
    store: Arc<dyn Store>,
    state: State,
    tree: tlog::Tree,
}

impl Replay {
    async fn run(&mut self) -> Result<(), Outcome> {
        let mut limit = PAGE;
        loop {
            let page = match self.store.read(self.state.length, limit).await {
                Ok(page) => page,
                // Something in this page cannot be read, but an entry before it may not hold:
                // one at a time, the first of both is found.
                Err(StoreError::Damaged { .. }) if limit > 1 => {
                    limit = 1;
                    continue;
                }
                Err(error) => return Err(unreadable(self.state.length, error)),
            };
            if page.is_empty() {
                // The log may have been cut between a closing and what followed from it.
                let missing = self.state.length;
                return settled(&self.state).map_err(|why| fails(missing, &why.to_string()));
            }
            for stored in page {
                let position = self.state.length;
                self.take(&stored)
                    .await
                    .map_err(|problem| fails(position, &problem))?;
            }
        }
    }

    /// Checks one entry and folds it.
    async fn take(&mut self, stored: &store::Entry) -> Result<(), String> {
        if !stored.holds() {
            return Err("its bytes do not match the hash kept with them".to_string());
        }
        let entry = record::decode(&stored.bytes).map_err(|error| error.to_string())?;
        self.look_beside(&entry).await?;
        recompute(&self.state, &entry).map_err(|discrepancy| discrepancy.to_string())?;
        evolve(&mut self.state, &entry);
        self.tree.push(stored.leaf);
        Ok(())
    }

    /// Checks what an entry says of things outside the fold: files, and the tree so far.
    async fn look_beside(&mut self, entry: &Entry) -> Result<(), String> {
        match &entry.event {
            Event::CharterAdopted(adoption) => {
                let files = app::charter_files(self.store.as_ref(), adoption).await?;
                if files.digest() != adoption.digest {
                    return Err("the charter's files do not have the hash it names".to_string());
                }
                let charter = charter::read(&adoption.charter, &files).map_err(|faults| {
                    let first = faults.first().map(ToString::to_string);
                    format!("its charter has a fault: {}", first.unwrap_or_default())
                })?;
                self.state.learn(Arc::new(charter));
            }
            Event::ExerciseOpened(opening) if !self.was_copied(opening) => {
                return Err("the entries before it are not those it says were copied".to_string());
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether the entries so far are those an exercise says it was opened on.
    fn was_copied(&self, opening: &ExerciseOpening) -> bool {
        opening.copied == self.state.length && opening.root == self.tree.root().hex()
    }
}

fn fails(position: u64, problem: &str) -> Outcome {
    Outcome::DoesNotHold(format!("entry {position}: {problem}"))
}

/// What kept a record from being opened: of its entries only the first is looked for.
fn unopened(error: StoreError) -> Outcome {
    match &error {
        StoreError::Damaged { what, .. } if what.starts_with("entry 0 ") => unreadable(0, error),
        _ => error.into(),
    }
}

/// What kept an entry from being read.
fn unreadable(position: u64, error: StoreError) -> Outcome {
    match error {
        StoreError::Damaged { what, .. } => {
            // The store names the entry too, in front of what is wrong with it.
            let named = format!("entry {position}");
            let rest = what.strip_prefix(&named).unwrap_or(&what);
            fails(position, rest.trim_start_matches([':', ' ']))
        }
        other => other.into(),
    }
}
