//! One transaction: each change judged in turn, and those that stand written.

use sqlx::{AssertSqlSafe, Sqlite, SqliteConnection, Transaction};
use store::{Hash, StoreError};

use super::queue::{Answered, Change};

const LENGTH: &str = "SELECT coalesce(max(position) + 1, 0) FROM entries";
const BLOB: &str = "INSERT INTO blobs (hash, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
const DESK: &str = "INSERT INTO desk (key, value) VALUES (?1, ?2) \
                    ON CONFLICT DO UPDATE SET value = excluded.value";
const CLEAR: &str = "DELETE FROM desk WHERE key = ?1";

/// One row to be: its position, its bytes, its leaf hash.
type NewEntry = (u64, Vec<u8>, Hash);

/// Makes the changes and says what each will answer if the transaction is committed.
///
/// An append that expects another length is refused here; only the disk can fail the whole.
pub(super) async fn make(
    transaction: &mut Transaction<'_, Sqlite>,
    changes: Vec<Change>,
) -> Result<Vec<Answered>, sqlx::Error> {
    let mut length = length(transaction).await?;
    let mut answers = Vec::with_capacity(changes.len());
    let mut new_entries: Vec<NewEntry> = Vec::with_capacity(changes.len());
    for change in changes {
        let answer = match change {
            Change::Append { expected, .. } if expected != length => Err(StoreError::Conflict {
                expected,
                actual: length,
            }),
            Change::Append { entries, .. } => {
                for (bytes, leaf) in entries {
                    new_entries.push((length, bytes, leaf));
                    length += 1;
                }
                Ok(length)
            }
            Change::Blob { hash, bytes } => {
                keep_blob(transaction, hash, bytes).await?;
                Ok(length)
            }
            Change::Desk { key, value } => {
                set_desk(transaction, key, value).await?;
                Ok(length)
            }
        };
        answers.push(answer);
    }
    add_entries(transaction, new_entries).await?;
    Ok(answers)
}

async fn length(connection: &mut SqliteConnection) -> Result<u64, sqlx::Error> {
    let length: i64 = sqlx::query_scalar(LENGTH).fetch_one(connection).await?;
    Ok(length.max(0).unsigned_abs())
}

/// How many rows one statement writes, the largest first. Sixty-four clients then cost one trip
/// to SQLite's thread instead of sixty-four, and only these few texts are ever prepared.
const ROWS: [usize; 4] = [64, 16, 4, 1];

async fn add_entries(
    connection: &mut SqliteConnection,
    new_entries: Vec<NewEntry>,
) -> Result<(), sqlx::Error> {
    let mut rest = new_entries.into_iter();
    for rows in ROWS {
        while rest.len() >= rows {
            // The text holds only marks for values, never a value.
            let mut statement = sqlx::query(AssertSqlSafe(insertion(rows)));
            for (position, bytes, leaf) in rest.by_ref().take(rows) {
                statement = statement
                    .bind(position as i64)
                    .bind(bytes)
                    .bind(leaf.0.to_vec());
            }
            statement.execute(&mut *connection).await?;
        }
    }
    Ok(())
}

fn insertion(rows: usize) -> String {
    let values = vec!["(?, ?, ?)"; rows].join(", ");
    format!("INSERT INTO entries (position, entry, leaf) VALUES {values}")
}

async fn keep_blob(
    connection: &mut SqliteConnection,
    hash: Hash,
    bytes: Vec<u8>,
) -> Result<(), sqlx::Error> {
    let row = sqlx::query(BLOB).bind(hash.0.to_vec()).bind(bytes);
    row.execute(connection).await.map(|_| ())
}

async fn set_desk(
    connection: &mut SqliteConnection,
    key: String,
    value: Option<Vec<u8>>,
) -> Result<(), sqlx::Error> {
    let row = match value {
        Some(value) => sqlx::query(DESK).bind(key).bind(value),
        None => sqlx::query(CLEAR).bind(key),
    };
    row.execute(connection).await.map(|_| ())
}
