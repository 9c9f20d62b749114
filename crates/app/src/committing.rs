//! The writer: one task that makes batches durable in groups and then publishes them.

use std::sync::{Arc, PoisonError, Weak};

use institution::Entry;
use tokio::sync::{mpsc, oneshot};

use crate::log::Inner;

/// How many batches one append takes at most.
const GROUP_MAX: usize = 1_024;

/// The entries of one command, waiting for the disk.
pub(crate) struct Batch {
    /// The pending state it was decided on.
    pub(crate) generation: u64,
    /// The position of its first entry.
    pub(crate) position: u64,
    /// The entries.
    pub(crate) entries: Vec<Arc<Entry>>,
    /// Their canonical bytes.
    pub(crate) bytes: Vec<Vec<u8>>,
    /// Where the answer goes.
    pub(crate) reply: oneshot::Sender<Result<(), String>>,
}

/// Drains the queue until the log is dropped.
pub(crate) async fn run(log: Weak<Inner>, mut batches: mpsc::UnboundedReceiver<Batch>) {
    let mut group = Vec::new();
    loop {
        // Only weak between groups, so that dropping the last `Log` ends this task.
        if batches.recv_many(&mut group, GROUP_MAX).await == 0 {
            return;
        }
        let Some(inner) = log.upgrade() else { return };
        commit(&inner, std::mem::take(&mut group)).await;
    }
}

async fn commit(inner: &Inner, group: Vec<Batch>) {
    let current = inner
        .pending
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .generation;
    let (group, stale): (Vec<_>, Vec<_>) = group
        .into_iter()
        .partition(|batch| batch.generation == current);
    for batch in stale {
        let _ = batch
            .reply
            .send(Err("an earlier command could not be written".to_string()));
    }
    let Some(first) = group.first().map(|batch| batch.position) else {
        return;
    };
    let mut bytes = Vec::new();
    let mut done = Vec::with_capacity(group.len());
    for batch in group {
        bytes.extend(batch.bytes);
        done.push((batch.entries, batch.reply));
    }
    let leaves: Vec<_> = bytes.iter().map(|entry| tlog::leaf_hash(entry)).collect();
    match inner.store.append(first, bytes).await {
        // A crash before this line leaves the whole group absent or the whole group present;
        // nobody has been told otherwise.
        Ok(_) => publish(inner, done, leaves),
        Err(error) => withdraw(inner, done, &error.to_string()).await,
    }
}

type Done = Vec<(Vec<Arc<Entry>>, oneshot::Sender<Result<(), String>>)>;

fn publish(inner: &Inner, done: Done, leaves: Vec<tlog::Hash>) {
    let mut leaves = leaves.into_iter();
    let length = {
        let mut published = inner
            .published
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        for (entries, _) in &done {
            for (entry, leaf) in entries.iter().zip(leaves.by_ref()) {
                published.fold(Arc::clone(entry), leaf);
            }
        }
        published.state.length
    };
    inner.length.send_replace(length);
    for (_, reply) in done {
        // Whoever asked may have gone away; the entry stands all the same.
        let _ = reply.send(Ok(()));
    }
}

/// The disk refused, or did not answer: back to what is durable, which the store is asked for,
/// because a write that did not answer may have been made all the same.
async fn withdraw(inner: &Inner, done: Done, error: &str) {
    tracing::error!(error, "a group of entries could not be written");
    catch_up(inner).await;
    {
        let mut pending = inner.pending.lock().unwrap_or_else(PoisonError::into_inner);
        let published = inner
            .published
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        pending.state = published.state.clone();
        pending.generation += 1;
    }
    for (_, reply) in done {
        let _ = reply.send(Err(error.to_string()));
    }
}

/// Publishes what the store holds beyond what was published.
async fn catch_up(inner: &Inner) {
    let from = inner
        .published
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .state
        .length;
    let Ok(stored) = inner.store.read(from, GROUP_MAX * 16).await else {
        return;
    };
    let mut published = inner
        .published
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    for entry in stored {
        if let Ok(read) = record::decode(&entry.bytes) {
            published.fold(Arc::new(read), entry.leaf);
        }
    }
    inner.length.send_replace(published.state.length);
}
