//! A rehearsal: commands worked out one after the other without writing, then written at once.

use std::sync::Arc;

use institution::{Entry, State};
use vocab::Timestamp;

use crate::{
    Failure, Log, Request,
    log::{Encoded, work_out},
};

/// Commands worked out on a copy of the state.
pub struct Rehearsal {
    from: u64,
    state: State,
    entries: Vec<Encoded>,
}

impl Rehearsal {
    /// Begins from what a log holds.
    #[must_use]
    pub fn on(log: &Log) -> Self {
        let state = log.read().state.clone();
        Self {
            from: state.length,
            state,
            entries: Vec::new(),
        }
    }

    /// The state so far.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Works out one request; on a refusal nothing changes.
    ///
    /// # Errors
    /// [`Failure`] as [`Log::execute`] would give it.
    pub fn try_act(
        &mut self,
        request: &Request,
        at: Timestamp,
    ) -> Result<Vec<Arc<Entry>>, Failure> {
        let worked_out = work_out(&mut self.state, request, at)?;
        let entries = worked_out
            .iter()
            .map(|(entry, _)| Arc::clone(entry))
            .collect();
        self.entries.extend(worked_out);
        Ok(entries)
    }

    /// Writes all of it, or nothing.
    ///
    /// # Errors
    /// [`Failure::Store`] where the log has moved on or cannot be written.
    pub async fn commit(self, log: &Log) -> Result<(), Failure> {
        log.append(self.from, self.entries).await
    }
}
