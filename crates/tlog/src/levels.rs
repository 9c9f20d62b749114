//! What a log keeps in memory to serve its tiles: the hashes above the leaves.

use alloc::vec::Vec;

use crate::{Hash, Tree, tile::TILE_WIDTH};

/// The tree over a log, with the hashes that tiles of level 1 and above are made of.
///
/// Leaves are not kept: they stand in the store beside their entries. Above them there is one
/// hash for every 256 leaves, so a log of a million entries takes 128 kB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    tree: Tree,
    /// The hashes of level 1, of level 2 and so on: each the root over a full tile below.
    above: Vec<Vec<Hash>>,
}

impl Levels {
    /// A log without entries.
    #[must_use]
    pub const fn new() -> Levels {
        Levels {
            tree: Tree::new(),
            above: Vec::new(),
        }
    }

    /// Adds the [`leaf_hash`](crate::leaf_hash) of the next entry.
    pub fn push(&mut self, leaf: Hash) {
        let above = &mut self.above;
        self.tree.push_telling(leaf, |height, root| {
            if height % TILE_HEIGHT == 0 {
                let level = (height / TILE_HEIGHT - 1) as usize;
                if above.len() == level {
                    above.push(Vec::new());
                }
                above[level].push(root);
            }
        });
    }

    /// How many leaves there are.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.tree.size()
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.tree.root()
    }

    /// The hashes of a tile of level 1 or above; `None` where the log has not so many yet, or
    /// for level 0, whose hashes are the leaves.
    #[must_use]
    pub fn tile(&self, level: u8, index: u64, width: u16) -> Option<&[Hash]> {
        let hashes = self.above.get(usize::from(level).checked_sub(1)?)?;
        let start = usize::try_from(index.checked_mul(u64::from(TILE_WIDTH))?).ok()?;
        hashes.get(start..start.checked_add(usize::from(width))?)
    }
}

/// How many levels of the tree one tile spans: 2^8 = 256.
const TILE_HEIGHT: u32 = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{leaf_hash, root_of};

    #[test]
    fn each_hash_of_a_level_is_the_root_over_a_full_tile_below() {
        let leaves: Vec<Hash> = (0..70_000_u32)
            .map(|n| leaf_hash(&n.to_be_bytes()))
            .collect();
        let mut levels = Levels::new();
        leaves.iter().for_each(|leaf| levels.push(*leaf));
        assert_eq!((levels.size(), levels.root()), (70_000, root_of(&leaves)));
        // The example of tlog-tiles: one full and one partial tile of level 1, one of level 2.
        let first = levels.tile(1, 0, 256).unwrap();
        for (index, hash) in first.iter().enumerate() {
            assert_eq!(*hash, root_of(&leaves[index * 256..(index + 1) * 256]));
        }
        assert_eq!(levels.tile(1, 1, 17).map(<[_]>::len), Some(17));
        assert_eq!(levels.tile(1, 1, 18), None);
        assert_eq!(levels.tile(2, 0, 1), Some(&[root_of(first)][..]));
        assert_eq!(levels.tile(2, 0, 2), None);
        assert_eq!(levels.tile(0, 0, 1), None);
        assert_eq!(levels.tile(3, 0, 1), None);
        assert_eq!(levels.tile(1, u64::MAX, 1), None);
    }
}
