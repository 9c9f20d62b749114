//! The hashes that make a list of entries checkable by anyone, and the notes that sign them.
//!
//! A log of entries has one root hash, and that root changes when any entry is changed, left
//! out or moved. The hashes are those of RFC 6962 section 2.1, which RFC 9162 section 2.1
//! repeats: a leaf is SHA-256 over a zero byte and the entry, a node is SHA-256 over a one byte
//! and its two children, and the two can therefore never be mistaken for each other.
//!
//! On them stand the formats of C2SP: a log cut into tiles ([`Tile`]), proofs from them
//! ([`inclusion_proof`], [`check_consistency`]), and a root signed as a [`Checkpoint`] in a
//! [`Note`], by the log and by witnesses. Each thing has one spelling here: what can be read is
//! written back byte for byte.
//!
//! What this crate never knows: what an entry says, where it is kept, who wrote it, or when. It
//! sees bytes and hashes only, draws no randomness, and imports nothing else of this workspace.
//! Read next: `proof.rs`, `note.rs`; then `store`, which keeps the leaf hash beside each entry.
#![no_std]

extern crate alloc;

mod base64;
mod checkpoint;
mod hash;
mod key;
mod levels;
mod note;
mod policy;
mod proof;
mod proving;
mod tile;
mod tree;

pub use checkpoint::{Checkpoint, CheckpointError};
pub use hash::{Hash, HashError, content_hash, leaf_hash, node_hash};
pub use key::{Algorithm, KeyError, NoteSigner, Verifier, is_key_name};
pub use levels::Levels;
pub use note::{Note, NoteError, SIGNATURES_MAX, Signature};
pub use policy::{Policy, PolicyError};
pub use proof::{
    ProofError, check_consistency, check_consistency_of, check_inclusion, check_inclusion_in,
};
pub use proving::{
    Leaves, NoSuchNode, Nodes, Tiles, TilesError, consistency_proof, inclusion_proof, root,
};
pub use tile::{
    BUNDLED_ENTRY_BYTES_MAX, ContentError, Kind, LEVEL_MAX, TILE_WIDTH, Tile, TileError, bundle,
    bundled, tile_bytes, tile_hashes,
};
pub use tree::{Tree, root_of};
