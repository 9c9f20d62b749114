//! Clauses on the small values under keys.

use std::sync::Arc;

use crate::limits::{KEY_BYTES_MAX, VALUE_BYTES_MAX};
use crate::{Store, StoreError};

/// A key holds its latest value until it is removed; removing what is not there is no error.
pub async fn a_desk_value_is_kept_replaced_and_removed(store: Arc<dyn Store>) {
    assert_eq!(store.desk_value("user/1").await, Ok(None));
    assert_eq!(
        store.put_desk_value("user/1", b"first".to_vec()).await,
        Ok(())
    );
    assert_eq!(
        store.desk_value("user/1").await,
        Ok(Some(b"first".to_vec()))
    );
    assert_eq!(store.put_desk_value("user/1", vec![]).await, Ok(()));
    assert_eq!(store.desk_value("user/1").await, Ok(Some(vec![])));
    assert_eq!(
        store.desk_value("user/").await,
        Ok(None),
        "a prefix is not a key"
    );
    assert_eq!(store.remove_desk_value("user/1").await, Ok(()));
    assert_eq!(store.remove_desk_value("user/1").await, Ok(()));
    assert_eq!(store.desk_value("user/1").await, Ok(None));

    // Changes of one key that wait together are made in the order of the calls.
    drop(store.put_desk_value("user/2", b"first".to_vec()));
    drop(store.remove_desk_value("user/2"));
    assert_eq!(
        store.put_desk_value("user/2", b"last".to_vec()).await,
        Ok(())
    );
    assert_eq!(store.desk_value("user/2").await, Ok(Some(b"last".to_vec())));
    assert_eq!(store.length().await, Ok(0), "desk values are not entries");
}

/// A prefix finds the keys that begin with it, byte for byte, and no others.
pub async fn desk_values_are_listed_by_prefix_in_the_order_of_their_keys(store: Arc<dyn Store>) {
    let keys = [
        "a",
        "a%",
        "a_b",
        "ab",
        "A",
        "a\0",
        "a\0z",
        "a\u{10ffff}",
        "a\u{10ffff}z",
        "b",
        "á",
        "مجلس",
        "مجلس/1",
        "\u{d7ff}1",
        "\u{e000}",
        "\u{10ffff}",
        "\u{10ffff}\u{10ffff}",
        "",
    ];
    for key in keys {
        assert_eq!(
            store.put_desk_value(key, key.as_bytes().to_vec()).await,
            Ok(())
        );
    }
    let prefixes = [
        "",
        "a",
        "a\0",
        "a\u{10ffff}",
        "b",
        "مجلس",
        "\u{d7ff}",
        "\u{10ffff}",
        "none",
    ];
    for prefix in prefixes {
        let mut expected: Vec<&str> = keys
            .into_iter()
            .filter(|key| key.starts_with(prefix))
            .collect();
        expected.sort_unstable();
        let listed = store.desk_values_under(prefix).await.unwrap_or_default();
        let found: Vec<&str> = listed.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(found, expected, "under `{}`", prefix.escape_debug());
        assert!(listed.iter().all(|(key, value)| key.as_bytes() == value));
    }
}

/// A key or a value above its limit is refused with the limit; at the limit it is kept.
pub async fn a_desk_key_or_value_above_the_limit_is_refused(store: Arc<dyn Store>) {
    let (key, value) = ("k".repeat(KEY_BYTES_MAX), vec![1; VALUE_BYTES_MAX]);
    assert_eq!(store.put_desk_value(&key, value.clone()).await, Ok(()));
    assert_eq!(store.desk_value(&key).await, Ok(Some(value.clone())));

    let refused = store.put_desk_value(&format!("{key}k"), vec![]).await;
    assert!(matches!(
        refused,
        Err(StoreError::TooLarge {
            limit: KEY_BYTES_MAX,
            ..
        })
    ));
    let refused = store.put_desk_value("key", [value, vec![1]].concat()).await;
    assert!(matches!(
        refused,
        Err(StoreError::TooLarge {
            limit: VALUE_BYTES_MAX,
            ..
        })
    ));
    assert_eq!(store.desk_value("key").await, Ok(None));
}
