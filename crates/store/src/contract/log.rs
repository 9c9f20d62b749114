//! Clauses on what an append writes and what a read answers.

use std::sync::Arc;

use super::{entries, texts};
use crate::limits::ENTRY_BYTES_MAX;
use crate::{Store, StoreError};

/// A new log has no entries, and reading it is not an error.
pub async fn a_new_log_is_empty(store: Arc<dyn Store>) {
    assert_eq!(store.length().await, Ok(0));
    assert_eq!(store.read(0, 10).await, Ok(vec![]));
}

/// Entries come back as they were given, in order, numbered from 0 without gaps.
pub async fn appended_entries_are_read_back_in_order(store: Arc<dyn Store>) {
    assert_eq!(store.append(0, entries(["a", "b", "a"])).await, Ok(3));
    assert_eq!(store.append(3, entries(["", "\0\u{1}c"])).await, Ok(5));
    assert_eq!(store.length().await, Ok(5));
    assert_eq!(texts(&*store).await, ["a", "b", "a", "", "\0\u{1}c"]);
    let not_text = vec![0xff, 0x00, 0xfe];
    assert_eq!(store.append(5, vec![not_text.clone()]).await, Ok(6));
    let last = store.read(5, 1).await.map(|read| read[0].bytes.clone());
    assert_eq!(last, Ok(not_text));
    let positions = store
        .read(0, 10)
        .await
        .map(|read| read.iter().map(|e| e.position).collect());
    assert_eq!(positions, Ok(Vec::from_iter(0..6)));
}

/// The leaf kept beside an entry is the leaf hash of its bytes.
pub async fn each_entry_is_kept_with_its_leaf_hash(store: Arc<dyn Store>) {
    let longest = vec![b'x'; ENTRY_BYTES_MAX];
    assert_eq!(
        store.append(0, vec![vec![], b"a".to_vec(), longest]).await,
        Ok(3)
    );
    let read = store.read(0, 3).await.unwrap_or_default();
    assert_eq!(read.len(), 3);
    for entry in read {
        assert_eq!(entry.leaf, tlog::leaf_hash(&entry.bytes));
        assert!(entry.holds());
    }
}

/// An append that expects fewer or more entries than there are changes nothing.
pub async fn an_append_upon_another_length_is_refused_whole(store: Arc<dyn Store>) {
    let beyond = StoreError::Conflict {
        expected: 1,
        actual: 0,
    };
    assert_eq!(store.append(1, entries(["too early"])).await, Err(beyond));
    assert_eq!(store.append(0, entries(["a", "b"])).await, Ok(2));
    for expected in [0, 1, 3, u64::MAX] {
        let refusal = StoreError::Conflict {
            expected,
            actual: 2,
        };
        assert_eq!(
            store.append(expected, entries(["no", "no"])).await,
            Err(refusal)
        );
    }
    assert_eq!(texts(&*store).await, ["a", "b"]);
    assert_eq!(store.append(2, entries(["c"])).await, Ok(3));
}

/// One entry above the limit refuses its whole append, and names itself.
pub async fn an_append_above_the_limit_leaves_nothing(store: Arc<dyn Store>) {
    let (fits, above) = (vec![b'x'; ENTRY_BYTES_MAX], vec![b'x'; ENTRY_BYTES_MAX + 1]);
    let refusal = StoreError::TooLarge {
        what: "entry 1".to_owned(),
        bytes: ENTRY_BYTES_MAX + 1,
        limit: ENTRY_BYTES_MAX,
    };
    assert_eq!(
        store.append(0, vec![fits.clone(), above]).await,
        Err(refusal)
    );
    assert_eq!(store.length().await, Ok(0));
    assert_eq!(store.append(0, vec![fits]).await, Ok(1));
}

/// An append without entries writes nothing, but tells whether the log is as expected.
pub async fn an_append_of_nothing_is_compared(store: Arc<dyn Store>) {
    assert_eq!(store.append(0, vec![]).await, Ok(0));
    let refusal = StoreError::Conflict {
        expected: 1,
        actual: 0,
    };
    assert_eq!(store.append(1, vec![]).await, Err(refusal));
    assert_eq!(store.append(0, entries(["a"])).await, Ok(1));
    assert_eq!(store.append(1, vec![]).await, Ok(1));
}

/// A read answers the entries of its window that exist, and beyond the end none.
pub async fn reads_are_windows_and_nothing_is_beyond_the_end(store: Arc<dyn Store>) {
    let all = ["a", "b", "c", "d", "e"];
    assert_eq!(store.append(0, entries(all)).await, Ok(5));
    for from in 0..7_usize {
        for limit in 0..7_usize {
            let read = store.read(from as u64, limit).await.unwrap_or_default();
            let expected: Vec<&[u8]> = all
                .iter()
                .skip(from)
                .take(limit)
                .map(|text| text.as_bytes())
                .collect();
            let bytes: Vec<&[u8]> = read.iter().map(|entry| entry.bytes.as_slice()).collect();
            assert_eq!(bytes, expected, "from {from}, at most {limit}");
        }
    }
    assert_eq!(store.read(u64::MAX, usize::MAX).await, Ok(vec![]));
    assert_eq!(store.read(5, usize::MAX).await, Ok(vec![]));
}
