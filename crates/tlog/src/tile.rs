//! Tiles and entry bundles: how a log is cut into files, and what each is called (C2SP
//! tlog-tiles).

use alloc::vec::Vec;
use core::{fmt, str::FromStr};

use crate::Hash;

/// How many hashes a full tile has, and how many entries a full bundle.
pub const TILE_WIDTH: u16 = 256;

/// The highest level that a tile can have by its path.
pub const LEVEL_MAX: u8 = 63;

/// The most bytes an entry may have in a bundle, where its length takes two.
pub const BUNDLED_ENTRY_BYTES_MAX: usize = u16::MAX as usize;

/// What a tile is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Hashes of one level of the tree, 0 being the leaves.
    Hashes {
        /// The level, at most [`LEVEL_MAX`].
        level: u8,
    },
    /// The entries themselves.
    Entries,
}

/// The name of a tile or of an entry bundle: which, and how much of it.
///
/// Written as its path below the log's address, like `tile/0/x001/x234/067.p/12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// What it is made of.
    pub kind: Kind,
    /// Its place in its level, counted from 0.
    pub index: u64,
    /// How many hashes or entries it has, 1 to 256; one with fewer than 256 is partial.
    pub width: u16,
}

/// A path that names no tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "it names no tile: write it like tile/0/x001/x234/067, tile/entries/000 or tile/0/000.p/12, \
     without needless zeros"
)]
pub struct TileError;

/// Why some bytes are not the tile or bundle that they should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// Another number of bytes than its hashes have.
    #[error("a tile of {width} hashes has {} bytes, this has {found}", usize::from(*.width) * 32)]
    TileLength {
        /// How many hashes it should have.
        width: u16,
        /// How many bytes it has.
        found: usize,
    },
    /// A bundle that ends within an entry, or before the last one.
    #[error("the bundle ends in the middle of its entry number {entry}, counted from 0")]
    BundleShort {
        /// Which entry of the bundle is not whole.
        entry: u16,
    },
    /// A bundle that goes on after its last entry.
    #[error("the bundle goes on for {bytes} bytes after its last entry")]
    BundleLong {
        /// How many bytes there are too many.
        bytes: usize,
    },
    /// An entry that no bundle can hold.
    #[error("an entry of {bytes} bytes is too long for a bundle, which takes 65535")]
    EntryLong {
        /// How many bytes the entry has.
        bytes: usize,
    },
}

impl Tile {
    /// The hashes of one level that begin at a place of that level, as far as a log of `size`
    /// entries has them; `None` where it has none there.
    #[must_use]
    pub fn hashes(level: u8, index: u64, size: u64) -> Option<Tile> {
        let available = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
        Some(Tile {
            kind: Kind::Hashes { level },
            index,
            width: width_in(available, index)?,
        })
    }

    /// The entries of one bundle, as far as a log of `size` entries has them.
    #[must_use]
    pub fn entries(index: u64, size: u64) -> Option<Tile> {
        Some(Tile {
            kind: Kind::Entries,
            index,
            width: width_in(size, index)?,
        })
    }

    /// Whether it has all its hashes or entries, and so never changes.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.width == TILE_WIDTH
    }

    /// The place of its first hash or entry in its level.
    #[must_use]
    pub const fn start(&self) -> Option<u64> {
        self.index.checked_mul(TILE_WIDTH as u64)
    }

    /// The full tile that this one becomes.
    #[must_use]
    pub const fn full(self) -> Tile {
        Tile {
            width: TILE_WIDTH,
            ..self
        }
    }
}

/// How much of a tile there is where its level has so many hashes.
fn width_in(available: u64, index: u64) -> Option<u16> {
    let start = index.checked_mul(u64::from(TILE_WIDTH))?;
    let left = available.checked_sub(start)?.min(u64::from(TILE_WIDTH));
    u16::try_from(left).ok().filter(|width| *width > 0)
}

impl fmt::Display for Tile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Hashes { level } => write!(out, "tile/{level}/")?,
            Kind::Entries => write!(out, "tile/entries/")?,
        }
        let mut groups = Vec::new();
        let mut left = self.index;
        while left >= 1_000 {
            groups.push(left % 1_000);
            left /= 1_000;
        }
        groups.push(left);
        for group in groups.iter().skip(1).rev() {
            write!(out, "x{group:03}/")?;
        }
        write!(out, "{:03}", groups[0])?;
        if self.is_full() {
            Ok(())
        } else {
            write!(out, ".p/{}", self.width)
        }
    }
}

impl FromStr for Tile {
    type Err = TileError;

    fn from_str(path: &str) -> Result<Tile, TileError> {
        let tile = read(path).ok_or(TileError)?;
        // One name a tile: what would be written in another way is refused.
        if alloc::format!("{tile}") == path {
            Ok(tile)
        } else {
            Err(TileError)
        }
    }
}

fn read(path: &str) -> Option<Tile> {
    let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
    let kind = if kind == "entries" {
        Kind::Entries
    } else {
        let level = number(kind)?.try_into().ok()?;
        (level <= LEVEL_MAX).then_some(Kind::Hashes { level })?
    };
    let (index, width) = match rest.split_once(".p/") {
        Some((index, width)) => (index, number(width)?),
        None => (rest, u64::from(TILE_WIDTH)),
    };
    let is_partial = rest.contains(".p/");
    let most = u64::from(TILE_WIDTH) - u64::from(is_partial);
    let width = Some(width).filter(|width| (1..=most).contains(width))?;
    let mut sum = 0_u64;
    for group in index.split('/') {
        let digits = group.strip_prefix('x').unwrap_or(group);
        sum = sum.checked_mul(1_000)?.checked_add(number(digits)?)?;
    }
    Some(Tile {
        kind,
        index: sum,
        width: u16::try_from(width).ok()?,
    })
}

/// Decimal digits and nothing else.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// The bytes of a tile: its hashes one after the other.
#[must_use]
pub fn tile_bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// The hashes of a tile.
///
/// # Errors
/// [`ContentError::TileLength`] where they are not `width`.
pub fn tile_hashes(bytes: &[u8], width: u16) -> Result<Vec<Hash>, ContentError> {
    let (hashes, rest) = bytes.as_chunks::<{ Hash::BYTES }>();
    if rest.is_empty() && hashes.len() == usize::from(width) {
        return Ok(hashes.iter().copied().map(Hash).collect());
    }
    Err(ContentError::TileLength {
        width,
        found: bytes.len(),
    })
}

/// A bundle of entries: each after its length in two bytes, the high one first.
///
/// # Errors
/// [`ContentError::EntryLong`] where an entry has more bytes than two can say.
pub fn bundle<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, ContentError> {
    let mut bytes = Vec::new();
    for entry in entries {
        let length = u16::try_from(entry.len());
        let length = length.map_err(|_| ContentError::EntryLong { bytes: entry.len() })?;
        bytes.extend(length.to_be_bytes());
        bytes.extend(entry);
    }
    Ok(bytes)
}

/// The entries of a bundle.
///
/// # Errors
/// [`ContentError`] where they are not exactly `width` whole ones.
pub fn bundled(bytes: &[u8], width: u16) -> Result<Vec<&[u8]>, ContentError> {
    let mut entries = Vec::with_capacity(usize::from(width));
    let mut rest = bytes;
    for entry in 0..width {
        let short = ContentError::BundleShort { entry };
        let (length, after) = rest.split_first_chunk().ok_or_else(|| short.clone())?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (bytes, after) = after.split_at_checked(length).ok_or(short)?;
        entries.push(bytes);
        rest = after;
    }
    if rest.is_empty() {
        return Ok(entries);
    }
    Err(ContentError::BundleLong { bytes: rest.len() })
}
