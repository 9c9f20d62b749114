//! The tables of a record, and how they are made.

use std::fs::File;
use std::io;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use store::StoreError;

use crate::damage::explain;
use crate::directory::{Directory, io_error};

/// Each version's script, in order; the database notes how many of them made it.
pub(crate) const MIGRATIONS: [&str; 1] = [include_str!("../migrations/0001_record.sql")];

/// Every table with the columns that this program reads.
pub(crate) const SHAPE: [(&str, &[&str]); 3] = [
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
