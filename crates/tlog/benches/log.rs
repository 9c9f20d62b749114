//! How fast a log is checked: hashes, root, proofs, signatures.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use tlog::{
    Algorithm, Checkpoint, Hash, Leaves, Levels, NoteSigner, bundle, bundled, check_consistency,
    check_inclusion, consistency_proof, inclusion_proof, leaf_hash, root_of,
};

const ENTRIES: u64 = 1_000_000;
/// About as long as an entry of the founding record is.
const ENTRY_BYTES: usize = 600;

/// Entries in bundles, as they come over the wire.
fn bundles() -> Vec<(u16, Vec<u8>)> {
    let entry = |position: u64| {
        let mut bytes = vec![b'x'; ENTRY_BYTES];
        bytes[..8].copy_from_slice(&position.to_be_bytes());
        bytes
    };
    (0..ENTRIES)
        .step_by(256)
        .filter_map(|start| {
            let entries: Vec<_> = (start..ENTRIES.min(start + 256)).map(entry).collect();
            let bytes = bundle(entries.iter().map(Vec::as_slice)).ok()?;
            Some((entries.len() as u16, bytes))
        })
        .collect()
}

fn leaves_of(bundles: &[(u16, Vec<u8>)]) -> Vec<Hash> {
    let entries = bundles
        .iter()
        .flat_map(|(width, bytes)| bundled(bytes, *width).into_iter().flatten());
    entries.map(leaf_hash).collect()
}

fn whole_log(criterion: &mut Criterion) {
    let bundles = bundles();
    let mut group = criterion.benchmark_group("a million entries of 600 bytes");
    group.sample_size(10);
    group.throughput(Throughput::Elements(ENTRIES));
    group.bench_function("bundles read, leaves hashed, root computed", |bench| {
        bench.iter(|| root_of(&leaves_of(black_box(&bundles))));
    });
    let leaves = leaves_of(&bundles);
    group.bench_function(
        "leaves added to the levels that tiles are served from",
        |bench| {
            bench.iter_batched(
                Levels::new,
                |mut levels| leaves.iter().for_each(|leaf| levels.push(*leaf)),
                BatchSize::PerIteration,
            );
        },
    );
    group.finish();
}

fn proofs(criterion: &mut Criterion) {
    let leaves: Vec<Hash> = (0..65_536_u32)
        .map(|n| leaf_hash(&n.to_be_bytes()))
        .collect();
    let (size, root) = (leaves.len() as u64, root_of(&leaves));
    let Ok(inclusion) = inclusion_proof(&mut Leaves(&leaves), 777, size) else {
        return;
    };
    let Ok(consistency) = consistency_proof(&mut Leaves(&leaves), 777, size) else {
        return;
    };
    let earlier = root_of(&leaves[..777]);
    criterion.bench_function("inclusion checked in 65,536 entries", |bench| {
        bench.iter(|| check_inclusion(&leaves[777], 777, size, black_box(&inclusion), &root));
    });
    criterion.bench_function("consistency checked in 65,536 entries", |bench| {
        bench.iter(|| check_consistency(777, size, black_box(&consistency), &earlier, &root));
    });
}

fn signatures(criterion: &mut Criterion) {
    let Ok(signer) = NoteSigner::new("bench.example/log", Algorithm::Ed25519, &[1; 32]) else {
        return;
    };
    let checkpoint = Checkpoint {
        origin: "bench.example/log".to_string(),
        size: ENTRIES,
        root: Hash::EMPTY_ROOT,
        extensions: Vec::new(),
    };
    criterion.bench_function("checkpoint signed", |bench| {
        bench.iter(|| black_box(&checkpoint).signed(&signer));
    });
    if let Ok(note) = checkpoint.signed(&signer) {
        let verifier = signer.verifier();
        criterion.bench_function("checkpoint verified", |bench| {
            bench.iter(|| Checkpoint::signed_by(black_box(&note), &verifier));
        });
    }
}

criterion_group!(benches, whole_log, proofs, signatures);
criterion_main!(benches);
