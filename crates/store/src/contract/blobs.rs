//! Clauses on files and texts kept under their hash.

use std::sync::Arc;

use crate::limits::BLOB_BYTES_MAX;
use crate::{Store, StoreError};

/// A blob is named by the SHA-256 of its bytes and comes back as it was; others are not there.
pub async fn a_blob_comes_back_whole_under_its_hash(store: Arc<dyn Store>) {
    let large: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    for bytes in [vec![], b"text".to_vec(), vec![0, 255, 0], large] {
        let hash = tlog::content_hash(&bytes);
        assert_eq!(store.blob(hash).await, Ok(None));
        assert_eq!(store.put_blob(bytes.clone()).await, Ok(hash));
        assert_eq!(store.blob(hash).await, Ok(Some(bytes)));
    }
    assert_eq!(store.length().await, Ok(0), "blobs are not entries");
}

/// The same bytes have one name, however often they are kept.
pub async fn keeping_a_blob_twice_is_keeping_it_once(store: Arc<dyn Store>) {
    let hash = tlog::content_hash(b"text");
    let together = [
        store.put_blob(b"text".to_vec()),
        store.put_blob(b"text".to_vec()),
    ];
    for kept in together {
        assert_eq!(kept.await, Ok(hash));
    }
    assert_eq!(store.put_blob(b"text".to_vec()).await, Ok(hash));
    assert_eq!(store.blob(hash).await, Ok(Some(b"text".to_vec())));
}

/// A blob above the limit is refused with the limit.
pub async fn a_blob_above_the_limit_is_refused(store: Arc<dyn Store>) {
    let refusal = StoreError::TooLarge {
        what: "the file".to_owned(),
        bytes: BLOB_BYTES_MAX + 1,
        limit: BLOB_BYTES_MAX,
    };
    assert_eq!(
        store.put_blob(vec![0; BLOB_BYTES_MAX + 1]).await,
        Err(refusal)
    );
}
