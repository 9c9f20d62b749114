//! The files of a record, and the lock that keeps a second writer out.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, sqlite};
use store::StoreError;

/// Where a record stands, with each of its files by name.
#[derive(Clone, Debug)]
pub(crate) struct Directory {
    /// The directory itself.
    pub(crate) path: PathBuf,
    /// The database.
    pub(crate) database: PathBuf,
}

impl Directory {
    /// The directory at `path`, whether or not it exists.
    pub(crate) fn at(path: &Path) -> Result<Directory, StoreError> {
        // Absolute, so that the record stays the same if the process changes its directory, and
        // so that no name can be taken for one of SQLite's `file:` addresses.
        let path = std::path::absolute(path).map_err(|error| io_error("find", path, &error))?;
        Ok(Directory {
            database: path.join("majlis.sqlite"),
            path,
        })
    }

    /// Whether SQLite has left pages outside the main file.
    pub(crate) fn has_write_ahead_log(&self) -> bool {
        std::fs::metadata(self.path.join("majlis.sqlite-wal")).is_ok_and(|file| file.len() > 0)
    }

    /// How the one writer opens the database.
    pub(crate) fn to_write(&self) -> SqliteConnectOptions {
        // FULL: a commit returns when the write-ahead log has reached the disk.
        SqliteConnectOptions::new()
            .filename(&self.database)
            .journal_mode(sqlite::SqliteJournalMode::Wal)
            .synchronous(sqlite::SqliteSynchronous::Full)
            .foreign_keys(true)
            .disable_statement_logging()
    }

    /// How a reader opens the database.
    pub(crate) fn to_read(&self) -> SqliteConnectOptions {
        SqliteConnectOptions::new()
            .filename(&self.database)
            .read_only(true)
            .disable_statement_logging()
    }

    /// Takes the lock of the one writer, and holds it until the file is dropped.
    ///
    /// The system lets go of the lock when the process ends, however it ends, so a crash never
    /// locks anyone out. The file stays: removing it could let two writers in.
    pub(crate) fn lock(&self) -> Result<File, StoreError> {
        let path = self.path.join("majlis.lock");
        let failed = |error: io::Error| io_error("lock", &path, &error);
        let mut options = OpenOptions::new();
        let opened = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let mut file = opened.map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(self.locked_by(&mut file)),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        file.set_len(0).map_err(failed)?;
        writeln!(file, "{}", std::process::id()).map_err(failed)?;
        Ok(file)
    }

    fn locked_by(&self, lock: &mut File) -> StoreError {
        // The holder writes its process number into the file; without it the refusal still says
        // what to do.
        let mut text = String::new();
        let process = match lock.take(32).read_to_string(&mut text) {
            Ok(_) => text.trim().parse::<u32>().ok(),
            Err(_) => None,
        };
        let holder = process.map_or_else(String::new, |number| format!(" (process {number})"));
        StoreError::Locked {
            directory: self.path.clone(),
            holder,
        }
    }
}

/// What the system refused to do with one of the files.
pub(crate) fn io_error(verb: &str, path: &Path, error: &io::Error) -> StoreError {
    StoreError::Io {
        doing: format!("{verb} `{}`", path.display()),
        reason: error.to_string(),
    }
}
