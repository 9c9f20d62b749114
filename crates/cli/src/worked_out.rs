//! New records are worked out in memory and written at once, so that whatever is refused on the
//! way has made nothing: no directory, no file, no half of a record.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use app::Log;
use institution::Event;
use store::{Memory, Store, StoreError};
use store_sqlite::{Open, SqliteStore};

use crate::{clock::MachineClock, outcome::Outcome};

/// A log to act upon, and what has to be done to keep it.
pub struct WorkedOut {
    log: Log,
    /// Where it has to be written; `None` where it is on the disk already.
    into: Option<PathBuf>,
}

impl WorkedOut {
    /// A new log for an empty directory, in memory for now.
    pub async fn new_in(dir: &Path) -> Result<Self, Outcome> {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let log = Log::open(store, Arc::new(MachineClock))
            .await
            .map_err(Outcome::refused)?;
        Ok(Self {
            log,
            into: Some(dir.to_path_buf()),
        })
    }

    /// A log that is on the disk.
    pub const fn on_disk(log: Log) -> Self {
        Self { log, into: None }
    }

    /// The log.
    pub const fn log(&self) -> &Log {
        &self.log
    }

    /// Writes what is not on the disk yet, and lets go of the record in good order.
    pub async fn keep(self) -> Result<(), Outcome> {
        if let Some(dir) = &self.into {
            write(&self.log, dir).await?;
        }
        Ok(self.log.store().close().await?)
    }
}

/// Writes a log into an empty directory.
async fn write(log: &Log, dir: &Path) -> Result<(), Outcome> {
    let store = SqliteStore::open(dir, Open::ReadWrite).await?;
    // A crash before the last line of `copy` leaves a record without entries, which counts as
    // empty; after it, the whole.
    let copied = copy(log, &store).await;
    store.close().await?;
    Ok(copied?)
}

/// Copies the charters' files and those taken over, and then all entries in one append.
async fn copy(log: &Log, store: &SqliteStore) -> Result<(), StoreError> {
    let from = Arc::clone(log.store());
    for hash in charter_files(log).into_iter().chain(kept_files(log)) {
        if let Some(bytes) = from.blob(hash).await? {
            store.put_blob(bytes).await?;
        }
    }
    let entries = from.read(0, usize::MAX).await?;
    let bytes = entries.into_iter().map(|entry| entry.bytes).collect();
    store.append(0, bytes).await?;
    Ok(())
}

/// The hashes of the files that were taken over and are kept as they were.
fn kept_files(log: &Log) -> Vec<store::Hash> {
    let published = log.read();
    let sources = published.state.sources.values();
    let locations = sources.filter_map(|source| source.location.as_deref());
    let hashes = locations.filter_map(|location| location.strip_prefix("sha256:"));
    hashes.filter_map(|hex| hex.parse().ok()).collect()
}

/// The hashes of the files of every charter a log adopts.
fn charter_files(log: &Log) -> Vec<store::Hash> {
    let published = log.read();
    let adopted = published
        .entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::CharterAdopted(adoption) => Some(&adoption.files),
            _ => None,
        });
    adopted
        .flat_map(|files| files.values())
        .filter_map(|hex| hex.parse().ok())
        .collect()
}
