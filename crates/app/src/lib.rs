//! The use-cases: commands carried out durably, stories played, views for every page.
//!
//! A [`Log`] is a log opened: its entries folded in memory, its commands decided one at a time
//! and made durable in groups. [`doors`] is the only table of who may do what. The `views`
//! are what pages, documents and the command line show, in the reader's language.
//!
//! What this crate never knows: which back-end keeps the entries, what HTTP or HTML is, the
//! machine's clock (it is handed one).
//! Read next: `request.rs`, `log.rs`, then the views in the order of the pages.

mod almaty;
mod clock;
mod committing;
pub mod doors;
mod exercise;
mod failure;
pub mod importing;
mod log;
mod opening;
mod publication;
mod rehearsal;
mod request;
pub mod shipped;
pub mod story;
pub mod views;

pub use almaty::{LoadError, csto, csto_files, load_almaty};
pub use clock::Clock;
pub use exercise::{ExerciseRoom, Opening, Rooms, open_exercise};
pub use failure::{Failure, OpenError};
pub use log::{Log, Published, Receipt};
pub use opening::{charter_files, found};
pub use publication::{LogFile, PublicLog};
pub use rehearsal::Rehearsal;
pub use request::{By, Request, today};
