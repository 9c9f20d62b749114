//! The rules of the house, as functions from the tree of files to a list of findings.
//!
//! Each module is one rule of `HOUSE_RULES.md`: it takes a [`Tree`] and gives every [`Finding`]
//! with its file, its line and how to mend it. The tests of this crate run them over the
//! repository itself and, in the small, over trees made to break them.
//!
//! What this crate never knows: what the product does. No other crate may depend on it, and it
//! depends on none.
//! Read next: `plan.rs`, which holds the plan of the building.

pub mod layers;
pub mod plan;
pub mod rooms;

pub mod modules;
pub mod sizes;
pub mod snapshots;
pub mod words;

pub mod documents;
pub mod glossary;
pub mod map;

mod finding;
mod markdown;
mod tree;
mod types;

pub use finding::Finding;
pub use tree::Tree;
