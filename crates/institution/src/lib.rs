//! An organisation's life as a pure function.
//!
//! A [`Command`] is what somebody wants to do; [`decide()`] answers with the [`Event`]s that
//! follow or with a [`Refusal`] that says what stands in the way; [`evolve()`] folds events into
//! the [`State`]. Everything anyone sees is computed from that state and the charter
//! ([`law::Charter`]).
//!
//! What this crate never knows: a clock, a disk, a network, randomness, serialisation, or who
//! is allowed through which door (that is `app::doors`). Time, ids and actors are arguments.
//! Read next: `event.rs` and `command.rs`, then the area folders in the order of the modules.
#![no_std]

extern crate alloc;

pub mod law;

pub mod entry;

pub mod commitments;
pub mod decisions;
pub mod documents;
pub mod founding;
pub mod membership;
pub mod register;
pub mod security;
pub mod sessions;

mod command;
mod decide;
mod event;
mod evolve;
mod recompute;
pub mod refusal;
mod state;
pub mod worlds;

pub use command::Command;
pub use decide::{Context, decide};
pub use entry::{Entry, Envelope};
pub use event::Event;
pub use evolve::evolve;
pub use recompute::{Discrepancy, recompute, settled};
pub use refusal::Refusal;
pub use state::{SECRETARIAT_ACCOUNT, State};

/// The engine that computes verdicts, named in every event that holds one, so that a later
/// difference can be told from an error.
pub const ENGINE: &str = concat!("majlis-rules/", env!("CARGO_PKG_VERSION"));
