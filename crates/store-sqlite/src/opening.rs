//! Opening a record: what is looked at first, and what is never touched.

use std::path::Path;

use sqlx::sqlite::SqlitePoolOptions;
use store::StoreError;

use crate::damage::damaged;
use crate::directory::{Directory, io_error};
use crate::inspection;
use crate::reading::Readers;
use crate::schema;
use crate::sqlite_store::SqliteStore;
use crate::writer::{Inbox, Writer};

/// What a record is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// To read and to change, by one process at a time. Where there is no record, an empty one
    /// is made.
    ReadWrite,
    /// To read, also beside the process that changes it.
    ReadOnly,
}

/// How many reads go on at once; each has a connection with a cache of its own.
const READERS_MAX: u32 = 4;

pub(crate) async fn open(path: &Path, mode: Open) -> Result<SqliteStore, StoreError> {
    let directory = Directory::at(path)?;
    let inbox = match mode {
        Open::ReadWrite => Some(open_writer(&directory).await?),
        Open::ReadOnly if SqliteStore::exists(path) => {
            inspection::inspect(&directory).await?;
            None
        }
        Open::ReadOnly => {
            return Err(StoreError::Absent {
                path: directory.database,
            });
        }
    };
    let pool = SqlitePoolOptions::new()
        .max_connections(READERS_MAX)
        .test_before_acquire(false)
        .connect_lazy_with(directory.to_read());
    Ok(SqliteStore::new(
        Readers::new(pool, directory.database),
        inbox,
    ))
}

async fn open_writer(directory: &Directory) -> Result<Inbox, StoreError> {
    let created = std::fs::create_dir_all(&directory.path);
    created.map_err(|error| io_error("create", &directory.path, &error))?;
    let lock = directory.lock()?;
    if SqliteStore::exists(&directory.path) {
        inspection::inspect(directory).await?;
    } else if directory.has_write_ahead_log() {
        // SQLite would write the newest pages of the lost record into a new one.
        let what = "it is gone, while `majlis.sqlite-wal` beside it holds its newest entries";
        return Err(damaged(&directory.database, what));
    } else {
        schema::create(directory).await?;
    }
    Ok(Writer::start(directory, lock))
}
