//! A directory of its own for each test, on a real disk, gone when the test is over.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use store::Store;
use store_sqlite::{Open, SqliteStore};

use crate::Outcome;

pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Scratch {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("record-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier process of the same number left is not ours.
        let _ = std::fs::remove_dir_all(&path);
        Scratch(path)
    }

    /// With a record of so many entries in it, closed in good order.
    pub async fn with_entries(count: usize) -> Outcome<Scratch> {
        let scratch = Scratch::new();
        let store = scratch.open(Open::ReadWrite).await?;
        store.append(0, (0..count).map(entry).collect()).await?;
        store.close().await?;
        Ok(scratch)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("majlis.sqlite")
    }

    pub async fn open(&self, mode: Open) -> Result<SqliteStore, store::StoreError> {
        SqliteStore::open(self.path(), mode).await
    }

    /// Does to the database what anyone with the `sqlite3` tool could do.
    pub async fn edit(&self, sql: &'static str) -> Outcome {
        let options = SqliteConnectOptions::new().filename(self.database());
        let mut connection = options.connect().await?;
        sqlx::raw_sql(sql).execute(&mut connection).await?;
        Ok(connection.close().await?)
    }

    /// The files of the directory as a power failure at this moment would leave them: what
    /// SQLite keeps only in memory is not among them, and no lock is held.
    pub fn as_after_a_power_failure(&self) -> Outcome<Scratch> {
        let copy = Scratch::new();
        std::fs::create_dir_all(copy.path())?;
        for name in ["majlis.sqlite", "majlis.sqlite-wal"] {
            std::fs::copy(self.0.join(name), copy.0.join(name))?;
        }
        Ok(copy)
    }

    /// Every file with its bytes, but for the lock, which says only who was here last.
    pub fn files(&self) -> Outcome<BTreeMap<PathBuf, Vec<u8>>> {
        let mut files = BTreeMap::new();
        for file in std::fs::read_dir(&self.0)? {
            let path = file?.path();
            if !path.ends_with("majlis.lock") {
                files.insert(path.clone(), std::fs::read(path)?);
            }
        }
        Ok(files)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The bytes of the entry with a number, of the length of a usual one.
pub fn entry(number: usize) -> Vec<u8> {
    format!("{{\"entry\":{number},\"text\":\"{}\"}}", "x".repeat(400)).into_bytes()
}
