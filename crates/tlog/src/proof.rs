//! Proofs that an entry is in a log, and that a log only grew, checked.
//!
//! The algorithms are those of RFC 9162, sections 2.1.3.2 and 2.1.4.2, in the form that also
//! speaks of a subtree: with `start` 0 they are the same.

use core::ops::Range;

use crate::{Hash, node_hash};

/// Why a proof does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The entry is not within the tree.
    #[error("entry {index} is not among the entries {start} to {end}, the last not included")]
    Beyond {
        /// The position of the entry.
        index: u64,
        /// The first position of the tree.
        start: u64,
        /// The position after its last.
        end: u64,
    },
    /// The older tree has more entries than the newer.
    #[error("the earlier log has {end} entries and the later one only {size}")]
    Shrunk {
        /// How many entries the older tree has.
        end: u64,
        /// How many the newer one has.
        size: u64,
    },
    /// No tree has such a subtree.
    #[error("the entries {start} to {end} are no subtree of any log")]
    NoSubtree {
        /// Its first position.
        start: u64,
        /// The position after its last.
        end: u64,
    },
    /// The proof has fewer hashes than the way to the root has steps.
    #[error("the proof ends before the root")]
    Short,
    /// The proof has more hashes than the way to the root has steps.
    #[error("the proof goes on beyond the root")]
    Long,
    /// The proof leads to another root than that of the older tree.
    #[error("the proof leads to another root for the earlier log")]
    EarlierRoot,
    /// The proof leads to another root than that of the tree.
    #[error("the proof leads to another root")]
    Root,
}

/// Checks that a leaf is entry `index` of the log of `size` entries with this root.
///
/// # Errors
/// [`ProofError`] says why the proof does not hold.
pub fn check_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    check_inclusion_in(leaf, index, 0..size, proof, root)
}

/// Checks that a leaf is entry `index` of the log, by a proof that leads to the root over the
/// entries of a subtree only.
///
/// # Errors
/// [`ProofError`] says why the proof does not hold.
pub fn check_inclusion_in(
    leaf: &Hash,
    index: u64,
    within: Range<u64>,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    let Range { start, end } = within;
    if !within.contains(&index) {
        return Err(ProofError::Beyond { index, start, end });
    }
    must_be_subtree(start, end)?;
    let (mut place, mut last) = (index - start, end - start - 1);
    let mut reached = *leaf;
    for step in proof {
        if last == 0 {
            return Err(ProofError::Long);
        }
        if place % 2 == 1 || place == last {
            reached = node_hash(step, &reached);
            while place.is_multiple_of(2) && place != 0 {
                (place, last) = (place / 2, last / 2);
            }
        } else {
            reached = node_hash(&reached, step);
        }
        (place, last) = (place / 2, last / 2);
    }
    match (last, reached == *root) {
        (0, true) => Ok(()),
        (0, false) => Err(ProofError::Root),
        _ => Err(ProofError::Short),
    }
}

/// Checks that a log of `earlier` entries only grew to one of `size`: that the first is how the
/// second begins.
///
/// # Errors
/// [`ProofError`] says why the proof does not hold.
pub fn check_consistency(
    earlier: u64,
    size: u64,
    proof: &[Hash],
    earlier_root: &Hash,
    root: &Hash,
) -> Result<(), ProofError> {
    check_consistency_of(0..earlier, size, proof, earlier_root, root)
}

/// Checks that a subtree over some entries belongs to the log of `size` entries.
///
/// # Errors
/// [`ProofError`] says why the proof does not hold.
pub fn check_consistency_of(
    subtree: Range<u64>,
    size: u64,
    proof: &[Hash],
    subtree_root: &Hash,
    root: &Hash,
) -> Result<(), ProofError> {
    let Range { start, end } = subtree;
    if end > size {
        return Err(ProofError::Shrunk { end, size });
    }
    if start == end {
        // Nothing is how everything begins; there is nothing to prove.
        return match (proof.is_empty(), *subtree_root == Hash::EMPTY_ROOT) {
            (false, _) => Err(ProofError::Long),
            (true, false) => Err(ProofError::EarlierRoot),
            (true, true) => Ok(()),
        };
    }
    must_be_subtree(start, end)?;
    let (mut first, mut last, mut end_of_tree) = (start, end - 1, size - 1);
    let is_right_edge = last == end_of_tree;
    while first != last && (is_right_edge || last % 2 == 1) {
        (first, last, end_of_tree) = (first / 2, last / 2, end_of_tree / 2);
    }
    let mut steps = proof.iter();
    let from = match first == last {
        true => *subtree_root,
        false => *steps.next().ok_or(ProofError::Short)?,
    };
    let (mut old, mut new) = (from, from);
    for step in steps {
        if end_of_tree == 0 {
            return Err(ProofError::Long);
        }
        if last % 2 == 1 || last == end_of_tree {
            if first < last {
                old = node_hash(step, &old);
            }
            new = node_hash(step, &new);
            // `last` is not 0: then it would be odd in a step or so, or the tree would end here.
            while last.is_multiple_of(2) && last != 0 {
                (first, last, end_of_tree) = (first / 2, last / 2, end_of_tree / 2);
            }
        } else {
            new = node_hash(&new, step);
        }
        (first, last, end_of_tree) = (first / 2, last / 2, end_of_tree / 2);
    }
    match (end_of_tree, old == *subtree_root, new == *root) {
        (0, true, true) => Ok(()),
        (0, false, _) => Err(ProofError::EarlierRoot),
        (0, true, false) => Err(ProofError::Root),
        _ => Err(ProofError::Short),
    }
}

/// A subtree begins at a multiple of the smallest power of two that holds it.
fn must_be_subtree(start: u64, end: u64) -> Result<(), ProofError> {
    let width = end.checked_sub(start).filter(|width| *width > 0);
    let holds = match width.map(u64::checked_next_power_of_two) {
        None => false,
        // Wider than half of all positions: only the whole tree is.
        Some(None) => start == 0,
        Some(Some(room)) => start.is_multiple_of(room),
    };
    if holds {
        Ok(())
    } else {
        Err(ProofError::NoSubtree { start, end })
    }
}
