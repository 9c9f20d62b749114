//! A data directory: the record in it, and the rooms of its exercises.
//!
//! ```text
//! DIR/majlis.sqlite               the record
//! DIR/exercise/<n>/majlis.sqlite  exercises, each a copy of the record with what was tried on it;
//!                                 the highest number is the one in use
//! ```

use std::{path::Path, sync::Arc};

use app::{Log, OpenError};
use store::Store;
use store_sqlite::{Open, SqliteStore};

use crate::{clock::MachineClock, outcome::Outcome};

/// What every answer that comes from an exercise begins with.
pub const EXERCISE: &str =
    "EXERCISE: played on a copy of the record; nothing of what was tried on it is in the record.";

/// Refuses a directory in which something was recorded. One that is missing, that holds no record
/// or a record without entries is empty.
pub async fn must_be_empty(dir: &Path) -> Result<(), Outcome> {
    if is_empty(dir).await? {
        return Ok(());
    }
    Err(Outcome::refused(format!(
        "`{}` already holds a record; choose another directory",
        dir.display()
    )))
}

/// Whether nothing was recorded in a directory yet.
pub async fn is_empty(dir: &Path) -> Result<bool, Outcome> {
    must_be_directory(dir)?;
    if !SqliteStore::exists(dir) {
        return Ok(true);
    }
    let store = SqliteStore::open(dir, Open::ReadOnly).await?;
    Ok(store.length().await? == 0)
}

/// Opens the record of a directory for writing, making it where there is none.
pub async fn open(dir: &Path) -> Result<Log, Outcome> {
    must_be_directory(dir)?;
    let store = SqliteStore::open(dir, Open::ReadWrite).await?;
    open_log(dir, Arc::new(store)).await
}

/// Opens the record of a directory for reading, beside a running server if there is one.
pub async fn open_to_read(dir: &Path) -> Result<Log, Outcome> {
    open_log(dir, store_to_read(dir).await?).await
}

/// The store of a directory, for reading.
pub async fn store_to_read(dir: &Path) -> Result<Arc<dyn Store>, Outcome> {
    must_hold_record(dir)?;
    Ok(Arc::new(SqliteStore::open(dir, Open::ReadOnly).await?))
}

/// Refuses a directory without a record, so that a mistyped name is told from an empty record.
pub fn must_hold_record(dir: &Path) -> Result<(), Outcome> {
    must_be_directory(dir)?;
    if SqliteStore::exists(dir) {
        return Ok(());
    }
    let remedy = "name the directory that has one, or make one with `majlis init` or \
                  `majlis import almaty`";
    Err(Outcome::unreadable(format!(
        "`{}` holds no record; {remedy}",
        dir.display()
    )))
}

fn must_be_directory(dir: &Path) -> Result<(), Outcome> {
    if dir.exists() && !dir.is_dir() {
        return Err(Outcome::unreadable(format!(
            "`{}` is not a directory; give the directory of the record",
            dir.display()
        )));
    }
    Ok(())
}

async fn open_log(dir: &Path, store: Arc<dyn Store>) -> Result<Log, Outcome> {
    let opened = Log::open(store, Arc::new(MachineClock)).await;
    opened.map_err(|error| {
        let database = dir.join("majlis.sqlite").display().to_string();
        match error {
            OpenError::Store(error) => error.into(),
            OpenError::Entry { .. } => Outcome::refused(error).within(&database),
            OpenError::Charter { .. } => {
                let remedy = "restore the record from a backup, this one was left as it is";
                Outcome::refused(format!("{error}; {remedy}")).within(&database)
            }
        }
    })
}
