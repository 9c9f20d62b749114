//! Events to canonical bytes and back.
//!
//! An entry of the log is canonical JSON (RFC 8785), so that any language can check it:
//! keys sorted, no white space, integers beyond 2^53 and fractions as strings, at most
//! [`ENTRY_BYTES_MAX`] bytes. Each entry carries its schema version; older versions are
//! converted when read and never rewritten.
//!
//! The same names serve the stories and the forms that carry commands: a field is called in a
//! file what it is called in the payload.
//!
//! What this crate never knows: a store, a clock, whether an entry is lawful.
//! Read next: `wire.rs`, then `envelope.rs`.

mod attribution;
mod commands;
mod decisions;
mod envelope;
mod events;
mod judged;
mod payloads;
mod primitive;
mod wire;

pub use commands::command_from_json;
pub use envelope::{ENTRY_BYTES_MAX, RecordError, SCHEMA_VERSION, decode, encode};
pub use events::{event_body, event_json};
pub use serde_json::Value as Json;
pub use wire::{Wire, WireError};
