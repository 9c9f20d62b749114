//! The promise every back-end keeps, clause by clause.

use std::pin::Pin;

use tlog::Hash;

use crate::StoreError;

/// What a store answers, in its time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// One entry of the log, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the log, counted from 0 without gaps.
    pub position: u64,
    /// Its bytes, at most [`ENTRY_BYTES_MAX`](crate::limits::ENTRY_BYTES_MAX) of them.
    pub bytes: Vec<u8>,
    /// The leaf hash kept beside it when it was appended.
    pub leaf: Hash,
}

impl Entry {
    /// An entry with the leaf hash of its bytes.
    #[must_use]
    pub fn new(position: u64, bytes: Vec<u8>) -> Entry {
        let leaf = tlog::leaf_hash(&bytes);
        Entry {
            position,
            bytes,
            leaf,
        }
    }

    /// Whether the bytes still hash to the leaf kept beside them.
    ///
    /// A store answers entries as it finds them: it is for the reader to ask this, and to say
    /// which entry was tampered with.
    #[must_use]
    pub fn holds(&self) -> bool {
        tlog::leaf_hash(&self.bytes) == self.leaf
    }
}

/// A place that keeps one record: its log, its blobs and its desk.
///
/// The clauses below are the contract; `store::contract` proves each of them on each back-end.
///
/// **A change is made when its method is called**, not when its answer is awaited: changes take
/// effect in the order of the calls, and one whose answer nobody waits for is made all the same.
///
/// **A good answer is durable.** Once a change answers `Ok`, it survives the loss of power. Of a
/// change that answers [`StoreError::Io`], or that never answers because the process ends, it is
/// not known whether it was made; it was made whole or not at all.
pub trait Store: Send + Sync {
    /// Adds entries to the log after exactly `expected` entries, and answers the new length.
    ///
    /// All of them are added, next to each other and in order, or none. Each is kept with its
    /// leaf hash, in the same act.
    ///
    /// A caller need not wait for one append before making the next: the length that is compared
    /// with `expected` counts every append called before that was not refused. So callers who
    /// decide one after the other, under one lock, may each expect the length that the one
    /// before will have made, and many appends share one trip to the disk.
    ///
    /// INVARIANT: the caller who appends in this way stops at a refusal, reads the log again and
    /// only then appends anew; until it does, all it had already sent upon the refused append
    /// expects more entries than there are, and is refused with it.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the log has another length than expected;
    /// [`StoreError::TooLarge`] when an entry has more bytes than an entry may have;
    /// [`StoreError::Busy`] when too many changes already wait; and those of any change.
    fn append(&self, expected: u64, entries: Vec<Vec<u8>>) -> Answer<'static, u64>;

    /// The entries from position `from` on, in order, `limit` of them or as many as there are.
    ///
    /// Beyond the end there are none, which is not an error.
    fn read(&self, from: u64, limit: usize) -> Answer<'_, Vec<Entry>>;

    /// How many entries the log has: the position that the next one gets.
    fn length(&self) -> Answer<'_, u64>;

    /// Keeps some bytes under their SHA-256 hash, which it answers.
    ///
    /// Keeping the same bytes twice is keeping them once.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] when there are more bytes than a blob may have.
    fn put_blob(&self, bytes: Vec<u8>) -> Answer<'_, Hash>;

    /// The bytes kept under a hash, if there are any. What is answered hashes to that name.
    fn blob(&self, hash: Hash) -> Answer<'_, Option<Vec<u8>>>;

    /// Keeps a value on the desk under a key, in place of the one that was there.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] when the key or the value has more bytes than it may have.
    fn put_desk_value<'a>(&'a self, key: &'a str, value: Vec<u8>) -> Answer<'a, ()>;

    /// The value on the desk under a key, if there is one.
    fn desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>>;

    /// Takes a key and its value off the desk; if there is none, there is nothing to do.
    fn remove_desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, ()>;

    /// All keys on the desk that begin with `prefix`, with their values, in the order of the
    /// keys' bytes.
    fn desk_values_under<'a>(&'a self, prefix: &'a str) -> Answer<'a, Vec<(String, Vec<u8>)>>;

    /// Makes the changes that still wait, then lets go of the record, so that another may open
    /// it. Everything asked of the store afterwards is refused with [`StoreError::Closed`].
    fn close(&self) -> Answer<'_, ()>;
}
