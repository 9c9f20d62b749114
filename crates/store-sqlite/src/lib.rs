//! The record in one SQLite file, durable before it is acknowledged.
//!
//! In the directory of a record stand `majlis.sqlite` and, while it is in use, SQLite's own
//! `majlis.sqlite-wal` and `majlis.sqlite-shm`; `majlis.lock` is held by the one process that
//! may write. Copy the first two together, or make a backup: the newest entries may still be in
//! the write-ahead log.
//!
//! One task writes. Changes queue for it in the order they are called; it takes all that wait,
//! makes them in one transaction, and answers when the disk has it, so that many changes share
//! one trip to the disk. Readers have connections of their own and are never in its way.
//!
//! What this crate never knows: what an entry says, who may change what, a clock. It asks for
//! no trust: whoever can write the file can change it, and `majlis verify` is how that is seen.
//! Read next: `store`, whose contract this keeps.

mod damage;
mod directory;
mod inspection;
mod opening;
mod reading;
mod schema;
mod sqlite_store;
mod writer;

pub use opening::Open;
pub use sqlite_store::SqliteStore;
