//! Looking at a database before it is opened: whether it is whole, and ours.

use std::fs::File;
use std::io::Read;

use sqlx::{ConnectOptions, Connection, SqliteConnection};
use store::StoreError;

use crate::damage::{damaged, explain};
use crate::directory::{Directory, io_error};
use crate::schema::{MIGRATIONS, SHAPE};

/// Refuses a file that is not a whole database with our tables. Changes nothing.
pub(crate) async fn inspect(directory: &Directory) -> Result<(), StoreError> {
    // While SQLite has left nothing beside the main file, that file is looked at as it stands,
    // without even the shared-memory file that reading would otherwise create.
    let as_it_stands = !directory.has_write_ahead_log();
    let found = look(directory, as_it_stands).await;
    if found.is_err() && as_it_stands && directory.has_write_ahead_log() {
        // A server began to write meanwhile: only with its log does the file make sense.
        return look(directory, false).await;
    }
    found
}

async fn look(directory: &Directory, as_it_stands: bool) -> Result<(), StoreError> {
    let path = &directory.database;
    check_file(directory, as_it_stands)?;
    let explain = |error| explain("read", path, &error);
    let options = directory.to_read().immutable(as_it_stands);
    let mut connection = options.connect().await.map_err(explain)?;
    let looked = check_tables(&mut connection).await.map_err(explain);
    connection.close().await.map_err(explain)?;
    looked?.map_err(|what| damaged(path, what))
}

/// What SQLite would let pass: it takes an empty file for a new database, and fills up a last
/// page that was cut.
fn check_file(directory: &Directory, as_it_stands: bool) -> Result<(), StoreError> {
    let path = &directory.database;
    let failed = |error| io_error("read", path, &error);
    let mut start = Vec::new();
    let file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    file.take(HEADER_BYTES as u64)
        .read_to_end(&mut start)
        .map_err(failed)?;
    if start.is_empty() {
        return Err(damaged(path, "the file is empty"));
    }
    if !start.starts_with(&MAGIC[..start.len().min(MAGIC.len())]) {
        return Err(damaged(path, "it does not begin as a database does"));
    }
    let Ok(header) = <[u8; HEADER_BYTES]>::try_from(start) else {
        return Err(damaged(path, format!("it breaks off after {length} bytes")));
    };
    let expected = length_by_header(&header);
    // With a write-ahead log beside it, pages may be there that the file does not have yet.
    if as_it_stands && length < expected {
        return Err(damaged(
            path,
            format!("it breaks off after {length} of {expected} bytes"),
        ));
    }
    Ok(())
}

/// The file format's own fixed part: <https://sqlite.org/fileformat2.html>, section 1.3.
const HEADER_BYTES: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The page size (two bytes from 16 on, where one stands for 65,536) times the number of pages
/// (four bytes from 28 on).
fn length_by_header(header: &[u8; HEADER_BYTES]) -> u64 {
    let page_bytes = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    let pages = u32::from_be_bytes([header[28], header[29], header[30], header[31]]);
    page_bytes * u64::from(pages)
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
    // The first and the last entry, so that a tree that cannot be walked is noticed now. Asked
    // apart: asked for both at once, SQLite walks the whole table.
    let ends = "SELECT (SELECT min(position) FROM entries), (SELECT max(position) FROM entries)";
    let (first, last): (Option<i64>, Option<i64>) =
        sqlx::query_as(ends).fetch_one(connection).await?;
    Ok(match (first, last) {
        (Some(first), Some(_)) if first != 0 => Err("entry 0 is missing".to_owned()),
        _ => Ok(()),
    })
}
