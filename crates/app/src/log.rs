//! A log opened: entries folded in memory, commands decided in turn and made durable in groups.
//!
//! Two states are kept. The *pending* one is ahead: a command is decided against it, so that the
//! next command sees what the last one did before the disk has answered. The *published* one is
//! what readers see: only durable entries. Where the disk fails, the pending state is thrown
//! away and made again from the published one, and every command that stood on it is answered
//! with a failure.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard},
};

use institution::{Entry, Envelope, Event, State, decide, entry::Visibility, evolve};
use store::Store;
use tokio::sync::{mpsc, oneshot, watch};
use vocab::CommandId;

use crate::{Clock, Failure, Request, committing::Batch, doors};

/// A log, open for reading and for commands. Cheap to clone.
#[derive(Clone)]
pub struct Log {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    pub(crate) pending: Mutex<Pending>,
    pub(crate) published: RwLock<Published>,
    pub(crate) length: watch::Sender<u64>,
    queue: mpsc::UnboundedSender<Batch>,
}

/// What the next command is decided against.
pub(crate) struct Pending {
    pub(crate) state: State,
    /// Counts how often it was thrown away, so that a batch decided before is known as such.
    pub(crate) generation: u64,
}

/// What readers see.
#[derive(Default)]
pub struct Published {
    /// The state after every durable entry.
    pub state: State,
    /// Every durable entry.
    pub entries: Vec<Arc<Entry>>,
    /// The Merkle tree over their bytes, with the hashes its tiles are made of.
    pub tree: tlog::Levels,
    /// The files that entries name by their hash, in hex: the charters as adopted.
    pub files: BTreeSet<String>,
    /// The last day on which something is recorded as done or said: how far the record reaches.
    /// What is only looked forward to, what other sources say and what the law says do not move it.
    pub reaches: Option<vocab::Day>,
}

/// An entry with its canonical bytes.
pub(crate) type Encoded = (Arc<Entry>, Vec<u8>);

/// What a command brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The position of its first entry.
    pub position: u64,
    /// Whether it had been carried out before: this is that first time's receipt.
    pub repeated: bool,
}

impl Published {
    /// The state as it was known at a moment: only entries recorded by then.
    #[must_use]
    pub fn as_known_at(&self, moment: vocab::Timestamp) -> State {
        let mut state = self.state.unfolded();
        let known = self
            .entries
            .iter()
            .take_while(|entry| entry.envelope.recorded_at <= moment);
        known.for_each(|entry| evolve(&mut state, entry));
        state
    }

    /// What readers saw at a moment: the state and the entries recorded by then. The tree is that of
    /// the whole log, for a page of the past is checked against the log as it is.
    #[must_use]
    pub fn known_at(&self, moment: vocab::Timestamp) -> Self {
        let state = self.as_known_at(moment);
        let length = usize::try_from(state.length).unwrap_or(usize::MAX);
        let entries: Vec<_> = self.entries.iter().take(length).cloned().collect();
        let mut known = Self {
            state,
            tree: self.tree.clone(),
            files: self.files.clone(),
            reaches: None,
            entries: Vec::new(),
        };
        let days = entries.iter().map(|entry| known.day_reached(entry));
        known.reaches = days.max().flatten();
        known.entries = entries;
        known
    }

    /// The day an entry reaches, where it tells of something done or said in the organisation.
    fn day_reached(&self, entry: &Entry) -> Option<vocab::Day> {
        let tells = match entry.event {
            // Founding and register are kept here and now.
            Event::CharterAdopted(_)
            | Event::ExerciseOpened(_)
            | Event::PartyRegistered(_)
            | Event::PersonRegistered(_)
            | Event::AccountRegistered(_)
            | Event::SourceRegistered(_) => false,
            // Looked forward to.
            Event::SessionAnnounced(_) | Event::SessionConvened(_) => false,
            _ => true,
        };
        let source = entry
            .envelope
            .attribution
            .source
            .as_ref()
            .map(|at| &at.source);
        let of_record = self.state.layer_of(source) == vocab::SourceLayer::Record;
        if tells && of_record {
            entry.envelope.valid.first_day()
        } else {
            None
        }
    }

    /// Folds one durable entry.
    pub(crate) fn fold(&mut self, entry: Arc<Entry>, leaf: tlog::Hash) {
        evolve(&mut self.state, &entry);
        self.reaches = self.reaches.max(self.day_reached(&entry));
        self.tree.push(leaf);
        if let Event::CharterAdopted(adoption) = &entry.event {
            self.files.extend(adoption.files.values().cloned());
        }
        self.entries.push(entry);
    }
}

impl Log {
    /// A log over a store, with what was read from it. Must be called within a Tokio runtime.
    pub(crate) fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, published: Published) -> Self {
        let (queue, batches) = mpsc::unbounded_channel();
        let pending = Pending {
            state: published.state.clone(),
            generation: 0,
        };
        let (length, _) = watch::channel(published.state.length);
        let inner = Arc::new(Inner {
            store,
            clock,
            pending: Mutex::new(pending),
            published: RwLock::new(published),
            length,
            queue,
        });
        tokio::spawn(crate::committing::run(Arc::downgrade(&inner), batches));
        Self { inner }
    }

    /// Reads what is durable. Hold it only while rendering: a writer waits for it.
    pub fn read(&self) -> RwLockReadGuard<'_, Published> {
        self.inner
            .published
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the number of durable entries each time it grows.
    #[must_use]
    pub fn length(&self) -> watch::Receiver<u64> {
        self.inner.length.subscribe()
    }

    /// The store beneath.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.inner.store
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.inner
            .pending
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a charter known, so that an entry may adopt it.
    pub(crate) fn learn(&self, charter: &Arc<institution::law::Charter>) {
        self.pending().state.learn(Arc::clone(charter));
        let mut published = self
            .inner
            .published
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        published.state.learn(Arc::clone(charter));
    }

    /// Carries out a command: through its door, decided, written, and durable when this returns.
    ///
    /// # Errors
    /// [`Failure`] says what stood in the way; nothing was written.
    pub async fn execute(&self, request: Request) -> Result<Receipt, Failure> {
        let (receipt, answer) = {
            let mut pending = self.pending();
            match pending.state.commands.get(&request.id) {
                Some(position) => (
                    Receipt {
                        position: *position,
                        repeated: true,
                    },
                    None,
                ),
                None => {
                    let at = self.inner.clock.now();
                    let position = pending.state.length;
                    let worked_out = work_out(&mut pending.state, &request, at)?;
                    let answer = self.queue(&pending, position, worked_out)?;
                    (
                        Receipt {
                            position,
                            repeated: false,
                        },
                        Some(answer),
                    )
                }
            }
        };
        match answer {
            Some(answer) => {
                let durable = answer
                    .await
                    .unwrap_or_else(|_| Err("the writer has stopped".to_string()));
                durable.map_err(Failure::Store)?;
            }
            None => self.reached(receipt.position).await,
        }
        Ok(receipt)
    }

    /// Appends what a rehearsal worked out, all of it or nothing.
    pub(crate) async fn append(
        &self,
        expected: u64,
        worked_out: Vec<Encoded>,
    ) -> Result<(), Failure> {
        if worked_out.is_empty() {
            return Ok(());
        }
        let answer = {
            let mut pending = self.pending();
            if pending.state.length != expected {
                return Err(Failure::Store(
                    "another command came in between".to_string(),
                ));
            }
            worked_out
                .iter()
                .for_each(|(entry, _)| evolve(&mut pending.state, entry));
            self.queue(&pending, expected, worked_out)?
        };
        let durable = answer
            .await
            .unwrap_or_else(|_| Err("the writer has stopped".to_string()));
        durable.map_err(Failure::Store)
    }

    /// Queues entries for the writer. Called with the pending state locked, so that batches are
    /// queued in the order of their positions.
    fn queue(
        &self,
        pending: &Pending,
        position: u64,
        worked_out: Vec<Encoded>,
    ) -> Result<oneshot::Receiver<Result<(), String>>, Failure> {
        let (entries, bytes) = worked_out.into_iter().unzip();
        let (reply, answer) = oneshot::channel();
        let batch = Batch {
            generation: pending.generation,
            position,
            entries,
            bytes,
            reply,
        };
        self.inner
            .queue
            .send(batch)
            .map_err(|_| Failure::Store("the writer has stopped".to_string()))?;
        Ok(answer)
    }

    /// Waits until an entry is durable.
    async fn reached(&self, position: u64) {
        let mut length = self.length();
        // The sender lives as long as the log, so this ends when the length is reached.
        let _ = length.wait_for(|length| *length > position).await;
    }
}

/// Knocks, decides and folds: the entries a request brings about, already in `state`.
pub(crate) fn work_out(
    state: &mut State,
    request: &Request,
    at: vocab::Timestamp,
) -> Result<Vec<Encoded>, Failure> {
    doors::knock(&request.actor.office, &request.command)?;
    let context = request.context(state, at);
    let events = decide(state, &context, &request.command)?;
    let entries = wrap(state.length, &request.id, &context, events);
    // Encoded before anything is folded: an entry that would not fit is never pending.
    let encode = |entry: Arc<Entry>| record::encode(&entry).map(|bytes| (entry, bytes));
    let encoded = entries
        .into_iter()
        .map(encode)
        .collect::<Result<Vec<_>, _>>()?;
    encoded.iter().for_each(|(entry, _)| evolve(state, entry));
    Ok(encoded)
}

fn wrap(
    from: u64,
    command: &CommandId,
    context: &institution::Context,
    events: Vec<Event>,
) -> Vec<Arc<Entry>> {
    let envelope = Envelope {
        command: command.clone(),
        recorded_at: context.at,
        recorder: context.actor.clone(),
        attribution: context.attribution.clone(),
        valid: context.valid,
        visibility: Visibility::Public,
    };
    let entry = |(position, event)| {
        Arc::new(Entry {
            position,
            envelope: envelope.clone(),
            event,
        })
    };
    (from..).zip(events).map(entry).collect()
}
