//! Clauses on many changes at once: their order, their refusals, their end.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{entries, texts};
use crate::{Store, StoreError};

/// Appends called one after the other, before any has answered, expect each other's lengths.
pub async fn appends_take_effect_in_the_order_of_the_calls(store: Arc<dyn Store>) {
    let mut answers = Vec::new();
    for position in 0..200_u64 {
        answers.push(store.append(2 * position, entries(["first", "second"])));
    }
    // Awaited from the last to the first: the order of waiting is no order at all.
    for (index, answer) in answers.into_iter().enumerate().rev() {
        assert_eq!(answer.await, Ok(2 * index as u64 + 2));
    }
    assert_eq!(store.length().await, Ok(400));
}

/// In a row of appends that wait together, a refused one takes with it those that expected its
/// entries, and no others.
pub async fn a_refusal_takes_with_it_only_what_stood_upon_it(store: Arc<dyn Store>) {
    let first = store.append(0, entries(["a"]));
    let stale = store.append(0, entries(["stale"]));
    let second = store.append(1, entries(["b"]));
    let too_early = store.append(3, entries(["too early"]));
    let upon_too_early = store.append(4, entries(["upon it"]));
    let third = store.append(2, entries(["c"]));
    assert_eq!(first.await, Ok(1));
    assert_eq!(
        stale.await,
        Err(StoreError::Conflict {
            expected: 0,
            actual: 1
        })
    );
    assert_eq!(second.await, Ok(2));
    assert_eq!(
        too_early.await,
        Err(StoreError::Conflict {
            expected: 3,
            actual: 2
        })
    );
    assert_eq!(
        upon_too_early.await,
        Err(StoreError::Conflict {
            expected: 4,
            actual: 2
        })
    );
    assert_eq!(third.await, Ok(3));
    assert_eq!(texts(&*store).await, ["a", "b", "c"]);
}

/// A change is made when it is called: dropping its answer does not take it back.
pub async fn what_nobody_waits_for_is_done_all_the_same(store: Arc<dyn Store>) {
    drop(store.append(0, entries(["a"])));
    drop(store.put_blob(b"blob".to_vec()));
    drop(store.put_desk_value("key", b"value".to_vec()));
    assert_eq!(store.append(1, entries(["b"])).await, Ok(2));
    assert_eq!(texts(&*store).await, ["a", "b"]);
    let blob = store.blob(tlog::content_hash(b"blob")).await;
    assert_eq!(blob, Ok(Some(b"blob".to_vec())));
    assert_eq!(store.desk_value("key").await, Ok(Some(b"value".to_vec())));
}

/// Many writers who look, append, and look again when refused, end with every entry in the log
/// exactly once, without gaps, each pair side by side.
pub async fn concurrent_appends_end_without_gaps_each_exactly_once(store: Arc<dyn Store>) {
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..64_u8 {
        let store = Arc::clone(&store);
        writers.spawn(async move {
            for turn in 0..4_u8 {
                append_until_accepted(&*store, vec![vec![writer, turn, 0], vec![writer, turn, 1]])
                    .await;
            }
        });
    }
    while let Some(ended) = writers.join_next().await {
        assert!(ended.is_ok(), "a writer ended early: {ended:?}");
    }
    let log = store.read(0, usize::MAX).await.unwrap_or_default();
    assert!(
        log.iter().map(|entry| entry.position).eq(0..512),
        "positions have no gaps"
    );
    let kept: BTreeSet<&[u8]> = log.iter().map(|entry| entry.bytes.as_slice()).collect();
    assert_eq!(kept.len(), 512, "each entry is there exactly once");
    for pair in log.chunks_exact(2) {
        assert_eq!(
            pair[0].bytes[..2],
            pair[1].bytes[..2],
            "an append stays together"
        );
        assert_eq!((pair[0].bytes[2], pair[1].bytes[2]), (0, 1), "and in order");
    }
}

async fn append_until_accepted(store: &dyn Store, entries: Vec<Vec<u8>>) {
    let mut expected = 0;
    loop {
        match store.append(expected, entries.clone()).await {
            Ok(length) => {
                assert_eq!(length, expected + entries.len() as u64);
                return;
            }
            Err(StoreError::Conflict { actual, .. }) => expected = actual,
            Err(StoreError::Busy { .. }) => tokio::task::yield_now().await,
            Err(error) => panic!("an append was refused for no good reason: {error}"),
        }
    }
}

/// Closing makes what waits; afterwards nothing is done, and everything says why.
pub async fn nothing_is_done_after_closing(store: Arc<dyn Store>) {
    let waiting = store.append(0, entries(["a"]));
    assert_eq!(store.close().await, Ok(()));
    assert_eq!(waiting.await, Ok(1));
    assert_eq!(
        store.append(1, entries(["b"])).await,
        Err(StoreError::Closed)
    );
    assert_eq!(store.read(0, 1).await, Err(StoreError::Closed));
    assert_eq!(store.length().await, Err(StoreError::Closed));
    assert_eq!(store.put_blob(vec![]).await, Err(StoreError::Closed));
    assert_eq!(
        store.blob(tlog::content_hash(b"")).await,
        Err(StoreError::Closed)
    );
    assert_eq!(
        store.put_desk_value("key", vec![]).await,
        Err(StoreError::Closed)
    );
    assert_eq!(store.desk_value("key").await, Err(StoreError::Closed));
    assert_eq!(
        store.remove_desk_value("key").await,
        Err(StoreError::Closed)
    );
    assert_eq!(store.desk_values_under("").await, Err(StoreError::Closed));
    assert_eq!(store.close().await, Err(StoreError::Closed));
}
