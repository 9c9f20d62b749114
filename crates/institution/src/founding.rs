//! The first entries of a log: which charter is in force, and whether this log is an exercise.

use alloc::{collections::BTreeMap, string::String};

/// A charter adopted or amended: exactly these files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CharterAdoption {
    /// The charter's id.
    pub charter: String,
    /// Hex SHA-256 over all its files, as crate `charter` computes it.
    pub digest: String,
    /// Each file's path within the charter and the hex SHA-256 of its bytes.
    pub files: BTreeMap<String, String>,
}

/// This log is an exercise from here on: entries before it were copied from a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseOpening {
    /// How many entries were copied.
    pub copied: u64,
    /// The Merkle root of the copied entries, in hex (RFC 6962).
    pub root: String,
}
