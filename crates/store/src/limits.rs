//! How large a thing may be, the same in every back-end and with the same words.

use crate::StoreError;

/// The most bytes one entry of the log may have, so that its length fits in 16 bits where logs
/// are exchanged.
pub const ENTRY_BYTES_MAX: usize = 65_535;

/// The most bytes one blob may have: 64 MiB, since a blob is held in memory when it is kept.
pub const BLOB_BYTES_MAX: usize = 64 * 1024 * 1024;

/// The most bytes one key of the desk may have.
pub const KEY_BYTES_MAX: usize = 512;

/// The most bytes one value of the desk may have: 1 MiB.
pub const VALUE_BYTES_MAX: usize = 1024 * 1024;

/// Refuses an append that has an entry above the limit.
///
/// # Errors
/// [`StoreError::TooLarge`], naming the first such entry by the position it would have had.
pub fn check_entries(expected: u64, entries: &[Vec<u8>]) -> Result<(), StoreError> {
    for (index, entry) in entries.iter().enumerate() {
        let position = || expected.saturating_add(index as u64);
        check(
            || format!("entry {}", position()),
            entry.len(),
            ENTRY_BYTES_MAX,
        )?;
    }
    Ok(())
}

/// Refuses a blob above the limit.
///
/// # Errors
/// [`StoreError::TooLarge`].
pub fn check_blob(bytes: &[u8]) -> Result<(), StoreError> {
    check(|| "the file".to_owned(), bytes.len(), BLOB_BYTES_MAX)
}

/// Refuses a key or value of the desk above its limit.
///
/// # Errors
/// [`StoreError::TooLarge`].
pub fn check_desk(key: &str, value: &[u8]) -> Result<(), StoreError> {
    check(
        || "the key of a desk value".to_owned(),
        key.len(),
        KEY_BYTES_MAX,
    )?;
    check(
        || format!("the desk value `{key}`"),
        value.len(),
        VALUE_BYTES_MAX,
    )
}

fn check(what: impl FnOnce() -> String, bytes: usize, limit: usize) -> Result<(), StoreError> {
    if bytes <= limit {
        return Ok(());
    }
    Err(StoreError::TooLarge {
        what: what(),
        bytes,
        limit,
    })
}
