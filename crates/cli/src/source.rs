//! Where the entries to be verified come from: a directory, or a server.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use institution::founding::CharterAdoption;
use store::{Store, StoreError};
use store_sqlite::{Open, SqliteStore};
use tlog::{Tile, bundled, tile_hashes};
use verify::Failure;

use crate::{
    data,
    fetching::{FetchError, Remote},
    outcome::Outcome,
};

/// Where entries come from. Nothing that it answers is trusted.
pub enum Source {
    /// The record of a directory.
    Directory(Arc<dyn Store>),
    /// The log of a server, of as many entries as its checkpoint says.
    Server {
        /// The server.
        remote: Remote,
        /// How many entries.
        size: u64,
    },
}

/// How many entries are read at a time.
const PAGE: usize = 4_096;

impl Source {
    /// The record of a directory.
    pub async fn directory(dir: &Path) -> Result<Self, Outcome> {
        data::must_hold_record(dir)?;
        let store = SqliteStore::open(dir, Open::ReadOnly).await;
        Ok(Self::Directory(Arc::new(store.map_err(unopened)?)))
    }

    /// The next entries from a position on; none at the end.
    pub async fn read(&self, from: u64) -> Result<Vec<store::Entry>, Outcome> {
        match self {
            Self::Directory(store) => read_stored(store.as_ref(), from).await,
            Self::Server { remote, size } => read_served(remote, from, *size),
        }
    }

    /// The files of the charter that the entry at a position adopts.
    pub async fn files(
        &self,
        position: u64,
        adoption: &CharterAdoption,
    ) -> Result<charter::Files, Outcome> {
        match self {
            Self::Directory(store) => {
                let files = app::charter_files(store.as_ref(), adoption).await;
                files.map_err(|problem| fails(position, &problem))
            }
            Self::Server { remote, .. } => fetch_files(remote, position, adoption),
        }
    }
}

/// What does not hold, as an outcome.
pub fn fails(position: u64, problem: &str) -> Outcome {
    Outcome::DoesNotHold(Failure::at(position, problem).to_string())
}

async fn read_stored(store: &dyn Store, from: u64) -> Result<Vec<store::Entry>, Outcome> {
    match store.read(from, PAGE).await {
        Ok(page) => Ok(page),
        // Something in this page cannot be read, but an entry before it may not hold: one at a
        // time, the first of both is found.
        Err(StoreError::Damaged { .. }) => {
            let one = store.read(from, 1).await;
            one.map_err(|error| unreadable(from, error))
        }
        Err(error) => Err(unreadable(from, error)),
    }
}

/// The entries of the bundle that begins there, each with its hash from the tile.
fn read_served(remote: &Remote, from: u64, size: u64) -> Result<Vec<store::Entry>, Outcome> {
    // Bundles are read whole, so what is asked for begins one, or is the end.
    if from >= size {
        return Ok(Vec::new());
    }
    let index = from / u64::from(tlog::TILE_WIDTH);
    let (Some(hashes), Some(entries)) = (Tile::hashes(0, index, size), Tile::entries(index, size))
    else {
        return Ok(Vec::new());
    };
    let bytes = |tile: &Tile| {
        remote
            .tile(tile)
            .map_err(|error| unfetched(from, tile, error))
    };
    let bundle = bytes(&entries)?;
    let leaves = bytes(&hashes)?;
    let odd = |tile: &Tile, why: String| fails(from, &format!("`{tile}` does not read: {why}"));
    let leaves = tile_hashes(&leaves, hashes.width);
    let leaves = leaves.map_err(|why| odd(&hashes, why.to_string()))?;
    let bundle = bundled(&bundle, entries.width);
    let bundle = bundle.map_err(|why| odd(&entries, why.to_string()))?;
    let entries = (from..).zip(bundle.into_iter().zip(leaves));
    Ok(entries
        .map(|(position, (bytes, leaf))| store::Entry {
            position,
            bytes: bytes.to_vec(),
            leaf,
        })
        .collect())
}

fn fetch_files(
    remote: &Remote,
    position: u64,
    adoption: &CharterAdoption,
) -> Result<charter::Files, Outcome> {
    let mut files = BTreeMap::new();
    for (path, hex) in &adoption.files {
        let bytes = remote
            .file(&format!("blob/{hex}"))
            .map_err(|error| match error {
                FetchError::Missing => fails(position, &format!("its file `{path}` is missing")),
                FetchError::Broken(why) => Outcome::unreadable(why),
            })?;
        if tlog::content_hash(&bytes).hex() != *hex {
            let problem = format!("its file `{path}` no longer has the bytes it is named by");
            return Err(fails(position, &problem));
        }
        files.insert(path.clone(), bytes);
    }
    Ok(charter::Files::from_pairs(files))
}

/// A tile that the checkpoint says is there.
fn unfetched(from: u64, tile: &Tile, error: FetchError) -> Outcome {
    match error {
        FetchError::Missing => fails(from, &format!("is missing: the server has no `{tile}`")),
        FetchError::Broken(why) => Outcome::unreadable(why),
    }
}

/// What kept a record from being opened: of its entries only the first is looked for.
fn unopened(error: StoreError) -> Outcome {
    match &error {
        StoreError::Damaged { what, .. } if what.starts_with("entry 0 ") => unreadable(0, error),
        _ => error.into(),
    }
}

/// What kept an entry from being read.
fn unreadable(position: u64, error: StoreError) -> Outcome {
    match error {
        StoreError::Damaged { what, .. } => {
            // The store names the entry too, in front of what is wrong with it.
            let named = format!("entry {position}");
            let rest = what.strip_prefix(&named).unwrap_or(&what);
            fails(position, rest.trim_start_matches([':', ' ']))
        }
        other => other.into(),
    }
}
