//! The checker of a record: whether its entries follow from each other, and whether they are
//! those that somebody saw before.
//!
//! Two things are checked, each by itself. [`Replay`] takes entries one after the other and says
//! the first that does not read or does not follow: rolls, verdicts, symbols and consequences
//! are computed again. [`Anchors`] are checkpoints from outside: kept from before, signed by the
//! log, cosigned by witnesses; they say whether the roots on the way are the ones that were seen.
//!
//! What this crate never knows: where entries and checkpoints come from (a directory, a server, a
//! stick in an envelope), a store, HTTP, a clock. It trusts nothing that it is handed.
//! Read next: `replay.rs`, `anchors.rs`; `docs/reference/log.md` says the same for others.

mod anchors;
mod failure;
mod replay;

pub use anchors::{AnchorError, Anchors, Kept, Standing};
pub use failure::Failure;
pub use replay::Replay;
