//! The back-end that forgets: for tests, and for rehearsals that leave nothing behind.

use std::collections::BTreeMap;
use std::future::ready;
use std::sync::{Mutex, PoisonError};

use tlog::Hash;

use crate::{Answer, Entry, Store, StoreError, limits};

/// A record that lives as long as the process.
///
/// Its one departure from the contract is its name: nothing in it survives the loss of power.
#[derive(Debug, Default)]
pub struct Memory {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    log: Vec<Entry>,
    blobs: BTreeMap<Hash, Vec<u8>>,
    desk: BTreeMap<String, Vec<u8>>,
    closed: bool,
}

impl Memory {
    /// An empty record.
    #[must_use]
    pub fn new() -> Memory {
        Memory::default()
    }

    /// Acts at once, so that calls take effect in their order; the answer is there already.
    fn act<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Kept) -> Result<T, StoreError>,
    ) -> Answer<'static, T> {
        // Every act below changes `Kept` only after its last step that can fail, so what a
        // panicking thread leaves behind is whole.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = if kept.closed {
            Err(StoreError::Closed)
        } else {
            act(&mut kept)
        };
        Box::pin(ready(answer))
    }
}

impl Kept {
    fn length(&self) -> u64 {
        self.log.len() as u64
    }

    fn append(&mut self, expected: u64, entries: Vec<Vec<u8>>) -> Result<u64, StoreError> {
        limits::check_entries(expected, &entries)?;
        let actual = self.length();
        if expected != actual {
            return Err(StoreError::Conflict { expected, actual });
        }
        for bytes in entries {
            self.log.push(Entry::new(self.length(), bytes));
        }
        Ok(self.length())
    }
}

impl Store for Memory {
    fn append(&self, expected: u64, entries: Vec<Vec<u8>>) -> Answer<'static, u64> {
        self.act(|kept| kept.append(expected, entries))
    }

    fn read(&self, from: u64, limit: usize) -> Answer<'_, Vec<Entry>> {
        let skipped = usize::try_from(from).unwrap_or(usize::MAX);
        self.act(|kept| Ok(kept.log.iter().skip(skipped).take(limit).cloned().collect()))
    }

    fn length(&self) -> Answer<'_, u64> {
        self.act(|kept| Ok(kept.length()))
    }

    fn put_blob(&self, bytes: Vec<u8>) -> Answer<'_, Hash> {
        self.act(|kept| {
            limits::check_blob(&bytes)?;
            let hash = tlog::content_hash(&bytes);
            kept.blobs.insert(hash, bytes);
            Ok(hash)
        })
    }

    fn blob(&self, hash: Hash) -> Answer<'_, Option<Vec<u8>>> {
        self.act(|kept| Ok(kept.blobs.get(&hash).cloned()))
    }

    fn put_desk_value<'a>(&'a self, key: &'a str, value: Vec<u8>) -> Answer<'a, ()> {
        self.act(|kept| {
            limits::check_desk(key, &value)?;
            kept.desk.insert(key.to_owned(), value);
            Ok(())
        })
    }

    fn desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>> {
        self.act(|kept| Ok(kept.desk.get(key).cloned()))
    }

    fn remove_desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, ()> {
        self.act(|kept| {
            kept.desk.remove(key);
            Ok(())
        })
    }

    fn desk_values_under<'a>(&'a self, prefix: &'a str) -> Answer<'a, Vec<(String, Vec<u8>)>> {
        self.act(|kept| {
            let from_prefix = kept.desk.range(prefix.to_owned()..);
            let under = from_prefix.take_while(|(key, _)| key.starts_with(prefix));
            Ok(under
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect())
        })
    }

    fn close(&self) -> Answer<'_, ()> {
        self.act(|kept| {
            kept.closed = true;
            Ok(())
        })
    }
}
