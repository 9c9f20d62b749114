//! An entry's way through the pure rooms: written, read, folded, its leaf hashed.
//! The exercise that carries the founding record on is the measure: every kind of event is in it.
#![expect(
    clippy::unwrap_used,
    reason = "a measure that cannot be set up should stop there"
)]

use std::{hint::black_box, sync::Arc};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use institution::{Entry, State, evolve};
use tokio::runtime::Runtime;

fn entries() -> (Vec<Arc<Entry>>, State) {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let log = testkit::exercise_log().await;
        let story = include_str!("../../../stories/almaty-2024/exercise.toml");
        testkit::play(&log, story).await.unwrap();
        let published = log.read();
        (published.entries.clone(), published.state.unfolded())
    })
}

fn bench(criterion: &mut Criterion) {
    let (entries, unfolded) = entries();
    let bytes: Vec<_> = entries
        .iter()
        .map(|entry| record::encode(entry).unwrap())
        .collect();
    let mut group = criterion.benchmark_group("entries");
    group
        .throughput(Throughput::Elements(entries.len() as u64))
        .sample_size(20);
    group.bench_function("encode", |bencher| {
        bencher.iter(|| {
            entries
                .iter()
                .for_each(|entry| drop(black_box(record::encode(entry))))
        });
    });
    group.bench_function("decode", |bencher| {
        bencher.iter(|| {
            bytes
                .iter()
                .for_each(|bytes| drop(black_box(record::decode(bytes))))
        });
    });
    group.bench_function("fold", |bencher| {
        bencher.iter(|| {
            let mut state = unfolded.clone();
            entries.iter().for_each(|entry| evolve(&mut state, entry));
            state
        });
    });
    group.bench_function("leaf hash", |bencher| {
        bencher.iter(|| {
            bytes.iter().for_each(|bytes| {
                black_box(tlog::leaf_hash(bytes));
            })
        });
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
