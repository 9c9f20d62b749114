//! Durable appends by 64 clients at once, beside the same rows written by hand in groups of 64.
//!
//! The second is what the disk and SQLite allow; the budget is 60 % of it, measured in the same
//! run. Run with `cargo bench -p store-sqlite`; the directory is on the disk of the build.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use criterion::{BenchmarkId, Criterion, Throughput};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use store::Store;
use store_sqlite::{Open, SqliteStore};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const CLIENTS: u64 = 64;
const APPENDS_EACH: u64 = 32;

/// About the length of a recorded ballot with its attribution.
const ENTRY_BYTES: usize = 400;

fn main() -> Outcome {
    let runtime = Runtime::new()?;
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("durable appends");
    group.throughput(Throughput::Elements(CLIENTS * APPENDS_EACH));

    let store = runtime.block_on(Through::open(&directory("through-the-store")?))?;
    group.bench_function(BenchmarkId::new("through the store", CLIENTS), |bencher| {
        bencher
            .to_async(&runtime)
            .iter(|| async { store.round().await });
    });

    let by_hand = runtime.block_on(ByHand::open(&directory("by-hand")?))?;
    group.bench_function(BenchmarkId::new("by hand, in groups", CLIENTS), |bencher| {
        bencher
            .to_async(&runtime)
            .iter(|| async { by_hand.round().await });
    });

    group.finish();
    criterion.final_summary();
    Ok(())
}

/// Clients that each append, wait until it is durable, and append again.
struct Through {
    store: SqliteStore,
    /// The length of the log once all that was called is made: clients decide under this lock.
    length: Mutex<u64>,
}

impl Through {
    async fn open(directory: &Path) -> Outcome<Arc<Through>> {
        let store = SqliteStore::open(directory, Open::ReadWrite).await?;
        let length = Mutex::new(store.length().await?);
        Ok(Arc::new(Through { store, length }))
    }

    async fn round(self: &Arc<Through>) {
        let mut clients = JoinSet::new();
        for _ in 0..CLIENTS {
            let through = Arc::clone(self);
            clients.spawn(async move {
                for _ in 0..APPENDS_EACH {
                    through.append_one().await;
                }
            });
        }
        while let Some(ended) = clients.join_next().await {
            assert!(ended.is_ok(), "a client ended early: {ended:?}");
        }
    }

    async fn append_one(&self) {
        let answer = {
            let mut length = self.length.lock().unwrap_or_else(PoisonError::into_inner);
            let answer = self.store.append(*length, vec![entry(*length)]);
            *length += 1;
            answer
        };
        let appended = answer.await;
        assert!(appended.is_ok(), "an append was refused: {appended:?}");
    }
}

/// One connection that writes the same rows, 64 to a transaction, and does nothing else.
struct ByHand {
    state: tokio::sync::Mutex<(SqliteConnection, u64)>,
}

impl ByHand {
    async fn open(directory: &Path) -> Outcome<ByHand> {
        let mut connection = SqliteConnectOptions::new()
            .filename(directory.join("by-hand.sqlite"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .disable_statement_logging()
            .connect()
            .await?;
        let table = "CREATE TABLE entries \
                     (position INTEGER PRIMARY KEY, entry BLOB NOT NULL, leaf BLOB NOT NULL)";
        sqlx::raw_sql(table).execute(&mut connection).await?;
        Ok(ByHand {
            state: tokio::sync::Mutex::new((connection, 0)),
        })
    }

    async fn round(&self) {
        let mut state = self.state.lock().await;
        let (connection, length) = &mut *state;
        for _ in 0..APPENDS_EACH {
            let written = write_group(connection, length).await;
            assert!(written.is_ok(), "a group was refused: {written:?}");
        }
    }
}

async fn write_group(connection: &mut SqliteConnection, length: &mut u64) -> sqlx::Result<()> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    for _ in 0..CLIENTS {
        let bytes = entry(*length);
        let leaf = tlog::leaf_hash(&bytes);
        sqlx::query("INSERT INTO entries (position, entry, leaf) VALUES (?1, ?2, ?3)")
            .bind(*length as i64)
            .bind(bytes)
            .bind(leaf.0.to_vec())
            .execute(&mut *transaction)
            .await?;
        *length += 1;
    }
    transaction.commit().await
}

fn entry(position: u64) -> Vec<u8> {
    let mut bytes = vec![b'.'; ENTRY_BYTES];
    bytes[..8].copy_from_slice(&position.to_be_bytes());
    bytes
}

/// An empty directory on the disk of the build, so that no memory disk flatters the figures.
fn directory(name: &str) -> Outcome<PathBuf> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}"));
    if path.exists() {
        std::fs::remove_dir_all(&path)?;
    }
    std::fs::create_dir_all(&path)?;
    Ok(path)
}
