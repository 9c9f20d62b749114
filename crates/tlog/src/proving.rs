//! Proofs made, from leaves at hand or from tiles fetched.

use alloc::{collections::BTreeMap, vec::Vec};

use crate::{
    Hash, node_hash, root_of,
    tile::{ContentError, TILE_WIDTH, Tile, tile_hashes},
};

/// Where the hashes of complete subtrees come from.
pub trait Nodes {
    /// What can go wrong on the way to one.
    type Error;

    /// The root over the `2^height` leaves that begin at `index * 2^height`.
    ///
    /// # Errors
    /// Where it cannot be had.
    fn node(&mut self, height: u32, index: u64) -> Result<Hash, Self::Error>;
}

/// The root of the log of `size` entries.
///
/// # Errors
/// Where a hash that it needs cannot be had.
pub fn root<N: Nodes>(nodes: &mut N, size: u64) -> Result<Hash, N::Error> {
    match size {
        0 => Ok(Hash::EMPTY_ROOT),
        _ => root_over(nodes, 0, size),
    }
}

/// The proof that entry `index` is in the log of `size` entries, from the leaf to the root
/// (RFC 9162, section 2.1.3.1); empty where it is not among them.
///
/// # Errors
/// Where a hash that it needs cannot be had.
pub fn inclusion_proof<N: Nodes>(
    nodes: &mut N,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, N::Error> {
    let (mut start, mut end) = (0, size);
    let mut proof = Vec::new();
    if index >= size {
        return Ok(proof);
    }
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            proof.push(root_over(nodes, middle, end)?);
            end = middle;
        } else {
            proof.push(root_over(nodes, start, middle)?);
            start = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// The proof that the log of `earlier` entries is how the log of `size` entries begins (RFC
/// 9162, section 2.1.4.1); empty where one of them has nothing to prove.
///
/// # Errors
/// Where a hash that it needs cannot be had.
pub fn consistency_proof<N: Nodes>(
    nodes: &mut N,
    earlier: u64,
    size: u64,
) -> Result<Vec<Hash>, N::Error> {
    let (mut start, mut end) = (0, size);
    let mut proof = Vec::new();
    if earlier == 0 || earlier >= size {
        return Ok(proof);
    }
    // Whether the older tree is still one whole subtree seen from here: then its root is known.
    let mut known = true;
    while earlier != end {
        let middle = start + split(end - start);
        if earlier <= middle {
            proof.push(root_over(nodes, middle, end)?);
            end = middle;
        } else {
            proof.push(root_over(nodes, start, middle)?);
            start = middle;
            known = false;
        }
    }
    if !known {
        proof.push(root_over(nodes, start, end)?);
    }
    proof.reverse();
    Ok(proof)
}

/// The root over the leaves `start..end`, at least one, that a subtree begins with.
fn root_over<N: Nodes>(nodes: &mut N, start: u64, end: u64) -> Result<Hash, N::Error> {
    let mut parts = Vec::new();
    let mut from = start;
    while from < end {
        let width = 1 << (end - from).ilog2();
        parts.push(nodes.node((end - from).ilog2(), from / width)?);
        from += width;
    }
    let joined = parts.into_iter().rev();
    let joined = joined.reduce(|right, left| node_hash(&left, &right));
    Ok(joined.unwrap_or(Hash::EMPTY_ROOT))
}

/// The largest power of two smaller than a width of at least 2.
const fn split(width: u64) -> u64 {
    1 << (width - 1).ilog2()
}

/// Leaves at hand.
#[derive(Clone, Copy, Debug)]
pub struct Leaves<'a>(
    /// The leaf hash of every entry, in order.
    pub &'a [Hash],
);

/// A leaf that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the log has no subtree of height {height} at {index}")]
pub struct NoSuchNode {
    /// The height asked for.
    pub height: u32,
    /// Its place among those of its height.
    pub index: u64,
}

impl Nodes for Leaves<'_> {
    type Error = NoSuchNode;

    fn node(&mut self, height: u32, index: u64) -> Result<Hash, NoSuchNode> {
        let missing = NoSuchNode { height, index };
        let range = || {
            let width = 1_usize.checked_shl(height)?;
            let start = usize::try_from(index).ok()?.checked_mul(width)?;
            self.0.get(start..start.checked_add(width)?)
        };
        range().map(root_of).ok_or(missing)
    }
}

/// The tiles of a log of a certain size, each fetched once.
///
/// Nothing that is fetched is trusted: only a proof or a root that holds says that it was right.
pub struct Tiles<Fetch> {
    size: u64,
    fetch: Fetch,
    fetched: BTreeMap<Tile, Vec<Hash>>,
}

/// Why a hash could not be had from tiles.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TilesError<E> {
    /// The tile could not be fetched.
    #[error("{0}")]
    Fetch(E),
    /// What was fetched is no such tile.
    #[error("{tile}: {error}")]
    Content {
        /// Which tile.
        tile: Tile,
        /// What is wrong with it.
        error: ContentError,
    },
    /// The log has no such hash.
    #[error(transparent)]
    NoSuchNode(NoSuchNode),
}

impl<E, Fetch: FnMut(&Tile) -> Result<Vec<u8>, E>> Tiles<Fetch> {
    /// The tiles of a log of `size` entries, fetched by their paths.
    pub const fn new(size: u64, fetch: Fetch) -> Self {
        Self {
            size,
            fetch,
            fetched: BTreeMap::new(),
        }
    }

    /// The hashes of a tile.
    ///
    /// # Errors
    /// [`TilesError`] where it cannot be had or is none.
    pub fn hashes(&mut self, tile: Tile) -> Result<&[Hash], TilesError<E>> {
        if !self.fetched.contains_key(&tile) {
            let bytes = (self.fetch)(&tile).map_err(TilesError::Fetch)?;
            let hashes = tile_hashes(&bytes, tile.width);
            let hashes = hashes.map_err(|error| TilesError::Content { tile, error })?;
            self.fetched.insert(tile, hashes);
        }
        Ok(self.fetched.get(&tile).map_or(&[], Vec::as_slice))
    }
}

impl<E, Fetch: FnMut(&Tile) -> Result<Vec<u8>, E>> Nodes for Tiles<Fetch> {
    type Error = TilesError<E>;

    fn node(&mut self, height: u32, index: u64) -> Result<Hash, TilesError<E>> {
        let missing = || TilesError::NoSuchNode(NoSuchNode { height, index });
        // Within a tile of level L lie the heights 8L to 8L + 7.
        let level = u8::try_from(height / 8).map_err(|_| missing())?;
        let width = 1_u64 << (height % 8);
        let start = index.checked_mul(width).ok_or_else(missing)?;
        let wide = u64::from(TILE_WIDTH);
        let tile = Tile::hashes(level, start / wide, self.size).ok_or_else(missing)?;
        let from = (start % wide) as usize;
        let hashes = self.hashes(tile)?.get(from..from + width as usize);
        hashes.map(root_of).ok_or_else(missing)
    }
}
