//! What readers ask the database, and how they notice that it was tampered with.

use std::path::PathBuf;

use sqlx::{Row, SqlitePool};
use store::{Entry, Hash, StoreError};

use crate::damage::{damaged, explain};

/// The readers' connections, and the file they read.
#[derive(Clone, Debug)]
pub(crate) struct Readers {
    pool: SqlitePool,
    database: PathBuf,
}

// Every value is cast: someone who edits the file by hand may leave a text or a number where
// bytes were, and that is to be read as it stands and seen not to hold.
const ENTRIES: &str = "SELECT position, CAST(entry AS BLOB), CAST(leaf AS BLOB) FROM entries \
                       WHERE position >= ?1 ORDER BY position LIMIT ?2";
const LENGTH: &str = "SELECT coalesce(max(position) + 1, 0) FROM entries";
const BLOB: &str = "SELECT CAST(bytes AS BLOB) FROM blobs WHERE hash = ?1";
const DESK: &str = "SELECT CAST(value AS BLOB) FROM desk WHERE key = ?1";
const DESK_FROM: &str = "SELECT key, CAST(value AS BLOB) FROM desk WHERE key >= ?1 ORDER BY key";
const DESK_BETWEEN: &str = "SELECT key, CAST(value AS BLOB) FROM desk \
                            WHERE key >= ?1 AND key < ?2 ORDER BY key";

impl Readers {
    pub(crate) fn new(pool: SqlitePool, database: PathBuf) -> Readers {
        Readers { pool, database }
    }

    pub(crate) async fn entries(&self, from: u64, limit: usize) -> Result<Vec<Entry>, StoreError> {
        // SQLite counts to 2^63, so a log never reaches beyond it.
        let Ok(first) = i64::try_from(from) else {
            return self.length().await.map(|_| Vec::new());
        };
        let rows = sqlx::query(ENTRIES)
            .bind(first)
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .fetch_all(&self.pool)
            .await;
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return Err(self.name_the_entry(first, explain_read(self, &error)).await),
        };
        (from..)
            .zip(&rows)
            .map(|(position, row)| self.entry(position, row))
            .collect()
    }

    fn entry(&self, expected: u64, row: &sqlx::sqlite::SqliteRow) -> Result<Entry, StoreError> {
        let value = |index| {
            row.try_get(index)
                .map_err(|error| explain_read(self, &error))
        };
        let position: i64 = row.try_get(0).map_err(|error| explain_read(self, &error))?;
        if u64::try_from(position) != Ok(expected) {
            return Err(damaged(
                &self.database,
                format!("entry {expected} is missing"),
            ));
        }
        let (bytes, leaf): (Vec<u8>, Vec<u8>) = (value(1)?, value(2)?);
        let leaf = Hash::try_from(leaf.as_slice()).map_err(|error| {
            damaged(
                &self.database,
                format!("entry {expected}: its leaf is no hash: {error}"),
            )
        })?;
        Ok(Entry {
            position: expected,
            bytes,
            leaf,
        })
    }

    /// Adds to a report of damage which entry could not be read, by reading one at a time.
    async fn name_the_entry(&self, first: i64, error: StoreError) -> StoreError {
        let StoreError::Damaged { path, what } = error else {
            return error;
        };
        for position in first..i64::MAX {
            let row = sqlx::query(ENTRIES)
                .bind(position)
                .bind(1)
                .fetch_optional(&self.pool)
                .await;
            match row {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => {
                    let what = format!("entry {position} cannot be read: {what}");
                    return StoreError::Damaged { path, what };
                }
            }
        }
        StoreError::Damaged { path, what }
    }

    pub(crate) async fn length(&self) -> Result<u64, StoreError> {
        let length: i64 = sqlx::query_scalar(LENGTH)
            .fetch_one(&self.pool)
            .await
            .map_err(|error| explain_read(self, &error))?;
        u64::try_from(length).map_err(|_| {
            damaged(
                &self.database,
                format!("its last entry has number {length}"),
            )
        })
    }

    pub(crate) async fn blob(&self, hash: Hash) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes: Option<Vec<u8>> = sqlx::query_scalar(BLOB)
            .bind(hash.0.to_vec())
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| explain_read(self, &error))?;
        match bytes {
            Some(bytes) if tlog::content_hash(&bytes) != hash => Err(damaged(
                &self.database,
                format!("the file {hash} no longer has the bytes it is named by"),
            )),
            bytes => Ok(bytes),
        }
    }

    pub(crate) async fn desk_value(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let value = sqlx::query_scalar(DESK)
            .bind(key)
            .fetch_optional(&self.pool)
            .await;
        value.map_err(|error| explain_read(self, &error))
    }

    pub(crate) async fn desk_values_under(
        &self,
        prefix: &str,
    ) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let query = match first_text_after(prefix) {
            Some(end) => sqlx::query_as(DESK_BETWEEN).bind(prefix).bind(end),
            None => sqlx::query_as(DESK_FROM).bind(prefix),
        };
        query
            .fetch_all(&self.pool)
            .await
            .map_err(|error| explain_read(self, &error))
    }

    pub(crate) async fn close(&self) -> Result<(), StoreError> {
        if self.pool.is_closed() {
            return Err(StoreError::Closed);
        }
        self.pool.close().await;
        Ok(())
    }
}

fn explain_read(readers: &Readers, error: &sqlx::Error) -> StoreError {
    explain("read", &readers.database, error)
}

/// The smallest text above every text that begins with `prefix`; none if there is no such.
///
/// SQLite compares texts by their UTF-8 bytes, which is the order of their code points.
fn first_text_after(prefix: &str) -> Option<String> {
    let mut characters: Vec<char> = prefix.chars().collect();
    while let Some(last) = characters.pop() {
        // The range steps over the surrogates, which are no characters.
        if let Some(next) = (last..=char::MAX).nth(1) {
            characters.push(next);
            return Some(characters.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::first_text_after;

    #[test]
    fn the_end_of_a_prefix_is_the_next_text_in_the_order_of_bytes() {
        let rows = [
            ("a", Some("b")),
            ("user/", Some("user0")),
            ("a\u{10ffff}", Some("b")),
            ("\u{d7ff}", Some("\u{e000}")),
            ("", None),
            ("\u{10ffff}\u{10ffff}", None),
        ];
        for (prefix, end) in rows {
            assert_eq!(first_text_after(prefix).as_deref(), end, "after `{prefix}`");
        }
    }
}
