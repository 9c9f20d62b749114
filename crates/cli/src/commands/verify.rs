//! `majlis verify`

use std::{path::PathBuf, sync::Arc};

use clap::Args;
use institution::{Event, State, evolve, recompute};
use store::Store;

use crate::{
    data::{self, ExerciseRooms},
    outcome::Outcome,
};

/// Replay the whole record and say the first entry that does not hold.
///
/// Every entry is hashed and compared with the hash kept beside it, read from its canonical
/// bytes, and checked against the entries before it: rolls, verdicts, symbols and consequences
/// are computed again. Without an earlier checkpoint, a key or a witness this shows that the
/// record is consistent with itself, not that nobody rewrote all of it.
///
/// Exit code 1 where an entry does not hold. Reads beside a running server; changes nothing.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Verify {
    /// The directory of the record
    #[arg(value_name = "DIR")]
    data: PathBuf,
}

/// How many entries are read at a time.
const PAGE: usize = 4_096;

impl Verify {
    pub async fn run(self) -> Result<(), Outcome> {
        let store = data::store_to_read(&self.data).await?;
        let (entries, root) = replay(store.as_ref()).await?;
        println!("{entries} entries hold; root {root}");
        println!("self-consistent, not authenticated: no checkpoint, key or witness was given");
        if let Some(dir) = ExerciseRooms::of(&self.data).last() {
            let store = data::store_to_read(&dir).await?;
            let (entries, root) =
                replay(store.as_ref())
                    .await
                    .map_err(|outcome| match outcome {
                        Outcome::Refused(reason) => Outcome::Refused(format!("exercise: {reason}")),
                        other => other,
                    })?;
            println!("exercise: {entries} entries hold; root {root}");
        }
        Ok(())
    }
}

/// Replays a store from its first entry.
async fn replay(store: &dyn Store) -> Result<(u64, String), Outcome> {
    let mut state = State::default();
    let mut tree = tlog::Tree::default();
    let length = store.length().await?;
    loop {
        let page = store.read(state.length, PAGE).await?;
        let Some(first) = page.first() else { break };
        if first.position != state.length {
            let missing = state.length;
            return Err(Outcome::refused(format!(
                "entry {missing}: is missing; the next one kept is {}",
                first.position
            )));
        }
        for stored in page {
            check(store, &mut state, &stored).await?;
            tree.push(stored.leaf);
        }
    }
    if state.length != length {
        return Err(Outcome::refused(format!(
            "entry {}: is missing; {length} entries are kept",
            state.length
        )));
    }
    Ok((state.length, tree.root().hex()))
}

async fn check(store: &dyn Store, state: &mut State, stored: &store::Entry) -> Result<(), Outcome> {
    let fails = |problem: String| Outcome::refused(format!("entry {}: {problem}", stored.position));
    if !stored.holds() {
        return Err(fails(
            "its bytes do not match the hash kept with them".to_string(),
        ));
    }
    let entry = record::decode(&stored.bytes).map_err(|error| fails(error.to_string()))?;
    if entry.position != stored.position {
        return Err(fails(format!(
            "it says that it is entry {}",
            entry.position
        )));
    }
    if let Event::CharterAdopted(adoption) = &entry.event {
        let files = app::charter_files(store, adoption).await.map_err(fails)?;
        if files.digest() != adoption.digest {
            return Err(fails(
                "the charter's files do not have the hash it names".to_string(),
            ));
        }
        let charter = charter::read(&adoption.charter, &files).map_err(|faults| {
            fails(
                faults
                    .first()
                    .map_or_else(|| "its charter has faults".to_string(), ToString::to_string),
            )
        })?;
        state.learn(Arc::new(charter));
    }
    recompute(state, &entry).map_err(|discrepancy| fails(discrepancy.to_string()))?;
    evolve(state, &entry);
    Ok(())
}
