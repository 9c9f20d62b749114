//! What anyone with the `sqlite3` tool can read from a record and do to it.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sqlx::{
    ConnectOptions, Connection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteRow},
};
use tokio::runtime::Builder;

/// The database of a data directory.
pub struct Database(PathBuf);

impl Database {
    pub fn of(dir: &Path) -> Self {
        Self(dir.join("majlis.sqlite"))
    }

    fn with<T>(&self, act: impl AsyncFnOnce(&mut SqliteConnection) -> sqlx::Result<T>) -> T {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let options = SqliteConnectOptions::new().filename(&self.0);
            let mut connection = options.connect().await.expect("the database opens");
            let answer = act(&mut connection).await.expect("the statement runs");
            connection.close().await.expect("the database closes");
            answer
        })
    }

    pub fn run(&self, sql: &'static str) {
        self.with(async |connection| sqlx::raw_sql(sql).execute(connection).await);
    }

    /// Every entry's bytes.
    pub fn entries(&self) -> Vec<Vec<u8>> {
        let rows: Vec<SqliteRow> = self.with(async |connection| {
            let all = "SELECT entry FROM entries ORDER BY position";
            sqlx::query(all).fetch_all(connection).await
        });
        rows.iter().map(|row| sqlx::Row::get(row, 0)).collect()
    }

    /// The bytes of every blob.
    pub fn blobs(&self) -> Vec<Vec<u8>> {
        let rows: Vec<SqliteRow> = self.with(async |connection| {
            sqlx::query("SELECT bytes FROM blobs")
                .fetch_all(connection)
                .await
        });
        rows.iter().map(|row| sqlx::Row::get(row, 0)).collect()
    }

    /// Puts other bytes in the place of an entry's, and leaves its hash as it was.
    pub fn put(&self, position: usize, bytes: &[u8]) {
        self.with(async |connection| {
            sqlx::query("UPDATE entries SET entry = ?1 WHERE position = ?2")
                .bind(bytes)
                .bind(position as i64)
                .execute(connection)
                .await
        });
    }

    /// Puts other bytes in the place of an entry's, with the hash of those.
    pub fn forge(&self, position: usize, bytes: &[u8]) {
        let leaf = tlog::leaf_hash(bytes);
        self.with(async |connection| {
            sqlx::query("UPDATE entries SET entry = ?1, leaf = ?2 WHERE position = ?3")
                .bind(bytes)
                .bind(leaf.0.to_vec())
                .bind(position as i64)
                .execute(connection)
                .await
        });
    }

    /// The position and the content of the first entry with an event.
    pub fn first(&self, event: &str) -> (usize, Value) {
        self.find(|entry| entry["event"] == event)
    }

    /// The position and the content of the first entry that is wanted.
    pub fn find(&self, wanted: impl Fn(&Value) -> bool) -> (usize, Value) {
        let entries = self.entries();
        let mut read = entries
            .iter()
            .map(|bytes| serde_json::from_slice(bytes).expect("JSON"));
        read.by_ref()
            .enumerate()
            .find(|(_, entry)| wanted(entry))
            .expect("such an entry")
    }
}
