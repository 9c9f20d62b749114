//! What can go wrong, in three kinds: not allowed, not lawful, not working.

use institution::Refusal;
use record::RecordError;
use store::StoreError;

use crate::doors::ClosedDoor;

/// Why a command was not carried out. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The office may not do this.
    #[error(transparent)]
    Door(#[from] ClosedDoor),
    /// The act is not possible now.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The entry cannot be written.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The store failed; trying again is safe, because a command acts once.
    #[error("the record could not be written: {0}; nothing was lost, try again")]
    Store(String),
}

impl Failure {
    /// The stable word of the failure, as stories name it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Door(_) => "door",
            Self::Refusal(refusal) => refusal.code(),
            Self::Record(_) => "entry-too-long",
            Self::Store(_) => "store",
        }
    }
}

/// Why a log cannot be opened. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store itself.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An entry does not hold.
    #[error(
        "entry {position}: {problem}; restore the record from a backup, this one was left as it is"
    )]
    Entry {
        /// Which.
        position: u64,
        /// What is wrong with it.
        problem: String,
    },
    /// A charter kept beside the log cannot be read.
    #[error("the charter adopted by entry {position} cannot be read: {problem}")]
    Charter {
        /// The entry that adopts it.
        position: u64,
        /// What is wrong.
        problem: String,
    },
}
