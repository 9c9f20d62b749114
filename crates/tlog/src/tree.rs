//! The root over a growing list of leaves, keeping only what the next leaf needs.

use alloc::vec::Vec;

use crate::hash::{Hash, node_hash};

/// A Merkle tree that grows leaf by leaf and remembers only its perfect subtrees.
///
/// It holds at most 64 hashes however long the log is, so it can live in memory beside the
/// state and give the root after each entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// INVARIANT: one root per bit set in `size`, the largest (leftmost) subtree first.
    subtrees: Vec<Hash>,
    size: u64,
}

impl Tree {
    /// A tree without leaves.
    #[must_use]
    pub const fn new() -> Tree {
        Tree {
            subtrees: Vec::new(),
            size: 0,
        }
    }

    /// Adds one leaf at the right: the [`leaf_hash`](crate::leaf_hash) of the next entry.
    pub fn push(&mut self, leaf: Hash) {
        self.push_telling(leaf, |_, _| ());
    }

    /// Adds one leaf, and tells the height and the root of each subtree that it completes.
    pub(crate) fn push_telling(&mut self, leaf: Hash, mut complete: impl FnMut(u32, Hash)) {
        // Adding one to a binary number carries over each trailing one; so does the tree: each
        // complete subtree on the right joins with the new one of its own height.
        let carries = self.size.trailing_ones();
        let mut right = leaf;
        for height in 1..=carries {
            if let Some(left) = self.subtrees.pop() {
                right = node_hash(&left, &right);
                complete(height, right);
            }
        }
        self.subtrees.push(right);
        self.size += 1;
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root over all leaves so far; of none, [`Hash::EMPTY_ROOT`].
    #[must_use]
    pub fn root(&self) -> Hash {
        let from_the_right = self.subtrees.iter().rev().copied();
        from_the_right
            .reduce(|right, left| node_hash(&left, &right))
            .unwrap_or(Hash::EMPTY_ROOT)
    }
}

/// The root over a whole list of leaves.
#[must_use]
pub fn root_of(leaves: &[Hash]) -> Hash {
    leaves.iter().copied().collect::<Tree>().root()
}

impl Extend<Hash> for Tree {
    fn extend<Leaves: IntoIterator<Item = Hash>>(&mut self, leaves: Leaves) {
        for leaf in leaves {
            self.push(leaf);
        }
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<Leaves: IntoIterator<Item = Hash>>(leaves: Leaves) -> Tree {
        let mut tree = Tree::new();
        tree.extend(leaves);
        tree
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::leaf_hash;

    /// The definition of RFC 6962, section 2.1, word for word: split at the largest power of two
    /// smaller than the number of leaves.
    fn by_definition(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => crate::content_hash(b""),
            [leaf] => *leaf,
            _ => {
                let split = leaves.len().next_power_of_two() / 2;
                let (left, right) = leaves.split_at(split);
                node_hash(&by_definition(left), &by_definition(right))
            }
        }
    }

    #[test]
    fn the_root_is_that_of_the_definition_at_every_size() {
        let leaves: Vec<Hash> = (0..=260_u16).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        let mut tree = Tree::new();
        assert_eq!(tree.root(), by_definition(&[]));
        for (index, leaf) in leaves.iter().enumerate() {
            tree.push(*leaf);
            assert_eq!(tree.size(), index as u64 + 1);
            assert_eq!(
                tree.root(),
                by_definition(&leaves[..=index]),
                "{} leaves",
                index + 1
            );
            assert_eq!(tree.subtrees.len() as u32, tree.size().count_ones());
        }
    }

    proptest! {
        #[test]
        fn changing_or_moving_any_leaf_changes_the_root(
            entries in prop::collection::btree_set(any::<u32>(), 2..40),
            chosen in any::<prop::sample::Index>(),
        ) {
            let leaves: Vec<Hash> = entries.iter().map(|n| leaf_hash(&n.to_be_bytes())).collect();
            let at = chosen.index(leaves.len() - 1);
            let mut changed = leaves.clone();
            changed[at].0[0] ^= 1;
            prop_assert_ne!(root_of(&leaves), root_of(&changed));
            let mut moved = leaves.clone();
            moved.swap(at, at + 1);
            prop_assert_ne!(root_of(&leaves), root_of(&moved));
            prop_assert_ne!(root_of(&leaves), root_of(&leaves[..leaves.len() - 1]));
        }
    }
}
