//! The hashes that make a list of entries checkable by anyone.
//!
//! A log of entries has one root hash, and that root changes when any entry is changed, left
//! out or moved. The hashes are those of RFC 6962 section 2.1, which RFC 9162 section 2.1
//! repeats: a leaf is SHA-256 over a zero byte and the entry, a node is SHA-256 over a one byte
//! and its two children, and the two can therefore never be mistaken for each other.
//!
//! What this crate never knows: what an entry says, where it is kept, who wrote it, or when.
//! It sees bytes and hashes only, and imports nothing else of this workspace.
//! Read next: `store`, which keeps the leaf hash beside each entry.
#![no_std]

extern crate alloc;

mod hash;
mod tree;

pub use hash::{Hash, HashError, content_hash, leaf_hash, node_hash};
pub use tree::{Tree, root_of};
