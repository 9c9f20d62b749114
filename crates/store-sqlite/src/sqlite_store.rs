//! The contract of [`Store`], kept by handing changes to the writer and questions to readers.

use std::future::ready;
use std::path::Path;

use store::{Answer, Entry, Hash, Store, StoreError, limits};

use crate::opening::{self, Open};
use crate::reading::Readers;
use crate::writer::{Change, Inbox};

/// A record in one SQLite file.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    readers: Readers,
    /// None when the record was opened to be read only.
    inbox: Option<Inbox>,
}

impl SqliteStore {
    /// Opens the record in a directory. Call it within a tokio runtime.
    ///
    /// To read and write, it makes the directory and an empty record where there is none, and
    /// holds `majlis.lock` until the store is closed or the process ends. To read only, it
    /// takes no lock and works beside the process that writes.
    ///
    /// A database that is damaged is not opened and not changed. Only what can be seen at once
    /// is looked at: that the file is a database, whole as far as SQLite can tell, with our
    /// tables. Whether each entry holds is for the reader of the entries to see.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another process writes the record; [`StoreError::Absent`]
    /// when it is to be read and there is none; [`StoreError::Damaged`] with what is wrong;
    /// [`StoreError::Io`] when the system refuses.
    pub async fn open(directory: &Path, mode: Open) -> Result<SqliteStore, StoreError> {
        opening::open(directory, mode).await
    }

    /// Whether there is a record in a directory, whole or damaged.
    #[must_use]
    pub fn exists(directory: &Path) -> bool {
        directory.join("majlis.sqlite").exists()
    }

    pub(crate) fn new(readers: Readers, inbox: Option<Inbox>) -> SqliteStore {
        SqliteStore { readers, inbox }
    }

    /// Queues a change at once, before anything is awaited.
    fn make(&self, change: Result<Change, StoreError>) -> Answer<'static, u64> {
        match (&self.inbox, change) {
            (None, _) => Box::pin(ready(Err(StoreError::ReadOnly))),
            (_, Err(refusal)) => Box::pin(ready(Err(refusal))),
            (Some(inbox), Ok(change)) => Box::pin(inbox.make(change)),
        }
    }
}

impl Store for SqliteStore {
    fn append(&self, expected: u64, entries: Vec<Vec<u8>>) -> Answer<'static, u64> {
        let checked = limits::check_entries(expected, &entries);
        let hashed = |bytes: Vec<u8>| {
            let leaf = tlog::leaf_hash(&bytes);
            (bytes, leaf)
        };
        self.make(checked.map(|()| {
            let entries = entries.into_iter().map(hashed).collect();
            Change::Append { expected, entries }
        }))
    }

    fn read(&self, from: u64, limit: usize) -> Answer<'_, Vec<Entry>> {
        Box::pin(self.readers.entries(from, limit))
    }

    fn length(&self) -> Answer<'_, u64> {
        Box::pin(self.readers.length())
    }

    fn put_blob(&self, bytes: Vec<u8>) -> Answer<'_, Hash> {
        let checked = limits::check_blob(&bytes);
        let hash = tlog::content_hash(&bytes);
        let kept = self.make(checked.map(|()| Change::Blob { hash, bytes }));
        Box::pin(async move { kept.await.map(|_| hash) })
    }

    fn blob(&self, hash: Hash) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(self.readers.blob(hash))
    }

    fn put_desk_value<'a>(&'a self, key: &'a str, value: Vec<u8>) -> Answer<'a, ()> {
        let checked = limits::check_desk(key, &value);
        let put = |()| Change::Desk {
            key: key.to_owned(),
            value: Some(value),
        };
        let put = self.make(checked.map(put));
        Box::pin(async move { put.await.map(|_| ()) })
    }

    fn desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>> {
        Box::pin(self.readers.desk_value(key))
    }

    fn remove_desk_value<'a>(&'a self, key: &'a str) -> Answer<'a, ()> {
        let removed = self.make(Ok(Change::Desk {
            key: key.to_owned(),
            value: None,
        }));
        Box::pin(async move { removed.await.map(|_| ()) })
    }

    fn desk_values_under<'a>(&'a self, prefix: &'a str) -> Answer<'a, Vec<(String, Vec<u8>)>> {
        Box::pin(self.readers.desk_values_under(prefix))
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async {
            // Readers first: the last connection to close tidies up the write-ahead log, and
            // only the writer's can.
            self.readers.close().await?;
            match &self.inbox {
                Some(inbox) => inbox.close().await,
                None => Ok(()),
            }
        })
    }
}
