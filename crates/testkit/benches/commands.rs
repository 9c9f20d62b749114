//! Commands carried out durably: 64 clients, each waiting for its answer before it asks again,
//! through doors, decision, canonical bytes, group commit and fold; beside the store alone,
//! given entries of the same length, in the same run.
#![expect(
    clippy::unwrap_used,
    reason = "a measure that cannot be set up should stop there"
)]

use std::{path::PathBuf, sync::Arc, time::Duration};

use app::{By, Log, Request};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use institution::{
    Command,
    entry::{Actor, Office},
    register::Party,
};
use store::Store;
use store_sqlite::{Open, SqliteStore};
use testkit::{FrozenClock, NOW};
use tokio::runtime::Runtime;
use vocab::{CommandId, Language, PartyId, Texts, UserId};

const CLIENTS: u64 = 64;
const EACH: u64 = 100;

fn scratch(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("majlis-bench-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

async fn open(dir: &std::path::Path) -> Arc<dyn Store> {
    Arc::new(SqliteStore::open(dir, Open::ReadWrite).await.unwrap())
}

fn request(number: u64) -> Request {
    let code = format!("P{number}");
    Request {
        id: CommandId::new(&format!("bench-{number}")).unwrap(),
        actor: Actor {
            office: Office::Secretariat,
            user: UserId::new("bench").unwrap(),
        },
        by: By::default(),
        valid: None,
        command: Command::RegisterParty(Party {
            party: PartyId::new(&code).unwrap(),
            names: Texts::new()
                .with(Language::ENGLISH, &code)
                .with(Language::RUSSIAN, &code),
        }),
    }
}

async fn commands(log: &Log, from: u64) {
    let clients = (0..CLIENTS).map(|client| {
        let log = log.clone();
        tokio::spawn(async move {
            for number in 0..EACH {
                log.execute(request(from + client * EACH + number))
                    .await
                    .unwrap();
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.await.unwrap();
    }
}

/// The store alone: groups of as many entries as there are clients, each waiting for the disk.
async fn appends(store: &dyn Store, entry: &[u8]) {
    let mut length = store.length().await.unwrap();
    for _ in 0..EACH {
        let group = vec![entry.to_vec(); usize::try_from(CLIENTS).unwrap()];
        length = store.append(length, group).await.unwrap();
    }
}

fn bench(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let mut group = criterion.benchmark_group("durable");
    group
        .throughput(Throughput::Elements(CLIENTS * EACH))
        .sample_size(10)
        .measurement_time(Duration::from_secs(5));
    let dir = scratch("commands");
    let log = runtime.block_on(async {
        let log = Log::open(open(&dir).await, Arc::new(FrozenClock::at(NOW)))
            .await
            .unwrap();
        let (charter, files) = app::csto().unwrap();
        app::found(&log, charter, &files).await.unwrap();
        log
    });
    let mut from = 0;
    group.bench_function("commands", |bencher| {
        bencher.iter(|| {
            runtime.block_on(commands(&log, from));
            from += CLIENTS * EACH;
        });
    });
    let raw = scratch("appends");
    let store = runtime.block_on(open(&raw));
    let entry = {
        let published = log.read();
        record::encode(published.entries.last().unwrap()).unwrap()
    };
    group.bench_function("raw group commit", |bencher| {
        bencher.iter(|| runtime.block_on(appends(store.as_ref(), &entry)));
    });
    group.finish();
    for dir in [dir, raw] {
        let _ = std::fs::remove_dir_all(dir);
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
