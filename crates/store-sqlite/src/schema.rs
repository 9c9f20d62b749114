//! The tables of a record: making them, and telling whether they are there.

use std::fs::File;
use std::io::{self, Read};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};
use store::StoreError;

use crate::damage::{damaged, explain};
use crate::directory::{Directory, io_error};

/// Each version's script, in order; the database notes how many of them made it.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/0001_record.sql")];

/// Every table with the columns that this program reads.
const SHAPE: [(&str, &[&str]); 3] = [
    ("entries", &["position", "entry", "leaf"]),
    ("blobs", &["hash", "bytes"]),
    ("desk", &["key", "value"]),
];

/// Makes an empty database, in one step for anyone who looks: it is there whole or not at all.
pub(crate) async fn create(directory: &Directory) -> Result<(), StoreError> {
    let unfinished = directory.database.with_extension("sqlite-unfinished");
    // What an earlier crash left of this very file holds nothing yet.
    match std::fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(io_error("replace", &unfinished, &error));
        }
        _ => {}
    }
    let options = SqliteConnectOptions::new()
        .filename(&unfinished)
        .create_if_missing(true);
    let built = build(&options).await;
    built.map_err(|error| explain("create", &unfinished, &error))?;
    // A crash before this line leaves no record; after it, an empty one.
    std::fs::rename(&unfinished, &directory.database)
        .and_then(|()| File::open(&directory.path)?.sync_all())
        .map_err(|error| io_error("create", &directory.database, &error))
}

async fn build(options: &SqliteConnectOptions) -> Result<(), sqlx::Error> {
    let mut connection = options.connect().await?;
    let mut transaction = connection.begin().await?;
    for script in MIGRATIONS {
        sqlx::raw_sql(script).execute(&mut *transaction).await?;
    }
    let version = format!("PRAGMA user_version = {}", MIGRATIONS.len());
    sqlx::raw_sql(AssertSqlSafe(version))
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    // Last, so that the tables are in the main file and never only in a write-ahead log.
    sqlx::raw_sql("PRAGMA journal_mode = WAL")
        .execute(&mut connection)
        .await?;
    connection.close().await
}

/// Refuses a file that is not a whole database with our tables. Changes nothing.
pub(crate) async fn inspect(directory: &Directory) -> Result<(), StoreError> {
    check_header(directory)?;
    // While SQLite has left nothing beside the main file, that file is looked at as it stands,
    // without even the shared-memory file that reading would otherwise create.
    let as_it_stands = !directory.has_write_ahead_log();
    let found = look(directory, as_it_stands).await;
    if found.is_err() && as_it_stands && directory.has_write_ahead_log() {
        // A server began to write meanwhile: only with its help does the file make sense.
        return look(directory, false).await;
    }
    found
}

/// SQLite takes an empty file for a new database, so the first bytes are read without it.
fn check_header(directory: &Directory) -> Result<(), StoreError> {
    let path = &directory.database;
    let mut header = Vec::new();
    let read = File::open(path).and_then(|file| file.take(HEADER_BYTES).read_to_end(&mut header));
    read.map_err(|error| io_error("read", path, &error))?;
    if header.is_empty() {
        return Err(damaged(path, "the file is empty"));
    }
    if !header.starts_with(&MAGIC[..header.len().min(MAGIC.len())]) {
        return Err(damaged(path, "it does not begin as a database does"));
    }
    if (header.len() as u64) < HEADER_BYTES {
        return Err(damaged(
            path,
            format!("it breaks off after {} bytes", header.len()),
        ));
    }
    Ok(())
}

const HEADER_BYTES: u64 = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

async fn look(directory: &Directory, as_it_stands: bool) -> Result<(), StoreError> {
    let path = &directory.database;
    let explain = |error| explain("read", path, &error);
    let options = directory.to_read().immutable(as_it_stands);
    let mut connection = options.connect().await.map_err(explain)?;
    let looked = check_tables(&mut connection).await.map_err(explain);
    connection.close().await.map_err(explain)?;
    looked?.map_err(|what| damaged(path, what))
}

/// The inner error says in words what is wrong with the tables.
async fn check_tables(
    connection: &mut SqliteConnection,
) -> Result<Result<(), String>, sqlx::Error> {
    let version: i64 = sqlx::query_scalar("PRAGMA user_version")
        .fetch_one(&mut *connection)
        .await?;
    let known = MIGRATIONS.len();
    if version != known as i64 {
        return Ok(Err(format!(
            "its tables have version {version} and this program knows version {known}"
        )));
    }
    for (table, columns) in SHAPE {
        let found: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?1)")
            .bind(table)
            .fetch_all(&mut *connection)
            .await?;
        if found.is_empty() {
            return Ok(Err(format!("the table `{table}` is missing")));
        }
        if let Some(column) = columns
            .iter()
            .find(|column| !found.iter().any(|f| f == *column))
        {
            return Ok(Err(format!("the table `{table}` has no column `{column}`")));
        }
    }
    // The first and the last entry, so that a tree that cannot be walked is noticed now.
    let ends = "SELECT min(position), max(position) FROM entries";
    let (first, last): (Option<i64>, Option<i64>) =
        sqlx::query_as(ends).fetch_one(connection).await?;
    Ok(match (first, last) {
        (Some(first), Some(_)) if first != 0 => Err("entry 0 is missing".to_owned()),
        _ => Ok(()),
    })
}
