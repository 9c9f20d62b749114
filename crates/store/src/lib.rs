//! Where the record is kept: the port.
//!
//! Three things are kept, and no more. The *log*: entries in one order, only ever added to. The
//! *blobs*: files and texts, each under its own hash. The *desk*: small values under keys (user
//! accounts, sign-ins, unsent drafts). [`Store`] says what every back-end promises, [`Memory`] is
//! the one that forgets, and `contract` is the promise as a suite that every back-end's tests
//! run whole; no caller ever asks which back-end it has.
//!
//! What this crate never knows: what an entry says (it keeps bytes), SQL, a network, a clock.
//! Read next: `store-sqlite`, which keeps the same promise in one file; `record`, which makes
//! the bytes.
//!
//! To write a back-end: keep the clauses of [`Store`], refuse by [`limits`], and call
//! `contract::run_all` from one test.

mod error;
mod memory;
mod port;

pub mod limits;

#[cfg(feature = "contract")]
pub mod contract;

pub use error::StoreError;
pub use memory::Memory;
pub use port::{Answer, Entry, Store};
pub use tlog::Hash;
