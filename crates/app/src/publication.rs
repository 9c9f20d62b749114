//! The record as anyone can fetch and check it: checkpoint, tiles, entries, and the files that
//! entries name (C2SP tlog-tiles; `docs/reference/log.md`).

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use tlog::{Checkpoint, Kind, NoteSigner, Tile};

use crate::Log;

/// A log with the key that signs for it.
pub struct PublicLog {
    log: Log,
    signer: NoteSigner,
    /// The checkpoint signed last, and for how many entries.
    signed: Mutex<Option<(u64, String)>>,
}

/// A file of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFile {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether what stands at this address never changes.
    pub is_final: bool,
}

impl fmt::Debug for PublicLog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PublicLog({:?})", self.signer)
    }
}

impl PublicLog {
    /// A record to be published, with its key.
    #[must_use]
    pub const fn new(log: Log, signer: NoteSigner) -> Self {
        Self {
            log,
            signer,
            signed: Mutex::new(None),
        }
    }

    /// The key that verifies its checkpoints, as a line.
    #[must_use]
    pub fn key_line(&self) -> String {
        format!("{}\n", self.signer.verifier())
    }

    /// The newest checkpoint, signed.
    ///
    /// Signed once for each length of the log, and only over entries that are durable: what is
    /// published is. A crash after it was sent therefore takes back nothing that it says.
    ///
    /// # Errors
    /// Where the origin cannot stand in a note.
    pub fn checkpoint(&self) -> Result<String, tlog::NoteError> {
        let (size, root) = {
            let published = self.log.read();
            (published.tree.size(), published.tree.root())
        };
        let mut signed = self.signed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, note)) = signed.as_ref().filter(|(length, _)| *length == size) {
            return Ok(note.clone());
        }
        let checkpoint = Checkpoint {
            origin: self.signer.verifier().name().to_string(),
            size,
            root,
            extensions: Vec::new(),
        };
        let note = checkpoint.signed(&self.signer)?.to_string();
        *signed = Some((size, note.clone()));
        Ok(note)
    }

    /// The file at a path below the log's address, where there is one: a tile, a bundle of
    /// entries, or `blob/` and the hash of a file that an entry names.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub async fn file(&self, path: &str) -> Result<Option<LogFile>, store::StoreError> {
        if let Some(hex) = path.strip_prefix("blob/") {
            return self.blob(hex).await;
        }
        let Ok(tile) = path.parse::<Tile>() else {
            return Ok(None);
        };
        let bytes = match tile.kind {
            Kind::Hashes { level: 0 } => self.leaves(&tile).await?,
            Kind::Hashes { level } => {
                let published = self.log.read();
                let hashes = published.tree.tile(level, tile.index, tile.width);
                hashes.map(tlog::tile_bytes)
            }
            Kind::Entries => {
                let entries = self.entries(&tile).await?;
                // An entry too long for a bundle is refused when it is appended.
                entries.and_then(|entries| {
                    tlog::bundle(entries.iter().map(|entry| entry.bytes.as_slice())).ok()
                })
            }
        };
        Ok(bytes.map(|bytes| LogFile {
            bytes,
            is_final: tile.is_full(),
        }))
    }

    async fn leaves(&self, tile: &Tile) -> Result<Option<Vec<u8>>, store::StoreError> {
        let entries = self.entries(tile).await?;
        Ok(entries.map(|entries| {
            let leaves: Vec<_> = entries.iter().map(|entry| entry.leaf).collect();
            tlog::tile_bytes(&leaves)
        }))
    }

    /// The entries of a tile, as stored, where the log has all of them.
    async fn entries(&self, tile: &Tile) -> Result<Option<Vec<store::Entry>>, store::StoreError> {
        let size = self.log.read().tree.size();
        let width = u64::from(tile.width);
        let start = tile.start().filter(|start| *start < size);
        let Some(start) = start.filter(|start| size - start >= width) else {
            return Ok(None);
        };
        let entries = self.log.store().read(start, usize::from(tile.width));
        let entries = entries.await?;
        Ok((entries.len() as u64 == width).then_some(entries))
    }

    async fn blob(&self, hex: &str) -> Result<Option<LogFile>, store::StoreError> {
        let is_named = self.log.read().files.contains(hex);
        let hash = hex.parse().ok().filter(|_| is_named);
        let Some(hash) = hash else { return Ok(None) };
        let bytes = self.log.store().blob(hash).await?;
        Ok(bytes.map(|bytes| LogFile {
            bytes,
            is_final: true,
        }))
    }
}
