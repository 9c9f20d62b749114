//! Opening a log, and founding one.

use std::{collections::BTreeMap, sync::Arc};

use institution::{
    Command, Entry, Event, State,
    entry::{Actor, Office},
    founding::CharterAdoption,
    law::Charter,
};
use store::Store;
use vocab::{CommandId, UserId};

use crate::{By, Clock, Failure, Log, OpenError, Published, Receipt, Request};

/// How many entries are read at a time.
const PAGE: usize = 4_096;

impl Log {
    /// Opens a log: reads every entry, checks its hash and its form, and folds it.
    ///
    /// # Errors
    /// [`OpenError`] names the first entry that does not hold. Nothing is changed.
    pub async fn open(store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        let published = read_all(store.as_ref()).await?;
        Ok(Self::new(store, clock, published))
    }
}

/// Every entry of a store, folded.
pub(crate) async fn read_all(store: &dyn Store) -> Result<Published, OpenError> {
    let mut published = Published::default();
    loop {
        let page = store.read(published.state.length, PAGE).await?;
        if page.is_empty() {
            return Ok(published);
        }
        for stored in page {
            let entry = check(&published.state, &stored)?;
            if let Event::CharterAdopted(adoption) = &entry.event {
                let charter = adopted_charter(store, entry.position, adoption).await?;
                published.state.learn(Arc::new(charter));
            }
            published.fold(Arc::new(entry), stored.leaf);
        }
    }
}

/// An entry as stored, if its hash, its form and its place hold.
fn check(state: &State, stored: &store::Entry) -> Result<Entry, OpenError> {
    let fault = |problem: String| OpenError::Entry {
        position: stored.position,
        problem,
    };
    if tlog::leaf_hash(&stored.bytes) != stored.leaf {
        return Err(fault(
            "its bytes do not match the hash kept with them".to_string(),
        ));
    }
    let entry = record::decode(&stored.bytes).map_err(|error| fault(error.to_string()))?;
    if entry.position != stored.position || entry.position != state.length {
        return Err(fault(format!(
            "it says that it is entry {}",
            entry.position
        )));
    }
    Ok(entry)
}

/// The files of an adopted charter, from the blobs kept beside the log.
///
/// # Errors
/// Says which file is missing or does not have the hash that the entry names.
pub async fn charter_files(
    store: &dyn Store,
    adoption: &CharterAdoption,
) -> Result<charter::Files, String> {
    let mut files = BTreeMap::new();
    for (path, hex) in &adoption.files {
        let hash = hex.parse().map_err(|_| format!("`{hex}` is not a hash"))?;
        let bytes = store.blob(hash).await.map_err(|error| error.to_string())?;
        files.insert(
            path.clone(),
            bytes.ok_or_else(|| format!("its file `{path}` is missing"))?,
        );
    }
    Ok(charter::Files::from_pairs(files))
}

async fn adopted_charter(
    store: &dyn Store,
    position: u64,
    adoption: &CharterAdoption,
) -> Result<Charter, OpenError> {
    let fault = |problem: String| OpenError::Charter { position, problem };
    let files = charter_files(store, adoption).await.map_err(fault)?;
    if files.digest() != adoption.digest {
        return Err(fault(
            "its files do not have the hash that the entry names".to_string(),
        ));
    }
    charter::read(&adoption.charter, &files).map_err(|faults| {
        fault(
            faults
                .first()
                .map_or_else(|| "it has faults".to_string(), ToString::to_string),
        )
    })
}

/// Puts a charter in force: keeps its files beside the log and adopts exactly those.
///
/// # Errors
/// [`Failure`] where the log already has this charter or cannot be written.
pub async fn found(
    log: &Log,
    charter: Charter,
    files: &charter::Files,
) -> Result<Receipt, Failure> {
    let adoption = CharterAdoption {
        charter: charter.id.clone(),
        digest: files.digest(),
        files: files.hashes(),
    };
    for (_, bytes) in files.iter() {
        log.store()
            .put_blob(bytes.to_vec())
            .await
            .map_err(|error| Failure::Store(error.to_string()))?;
    }
    log.learn(&Arc::new(charter));
    let request = Request {
        id: founding_id("adopt", &adoption.digest),
        actor: founder(),
        by: By::default(),
        valid: None,
        command: Command::AdoptCharter(adoption),
    };
    log.execute(request).await
}

/// The officer who founds: an office, not a person.
#[expect(
    clippy::expect_used,
    reason = "the constant is a valid id; every founding test holds it"
)]
pub(crate) fn founder() -> Actor {
    Actor {
        office: Office::Secretariat,
        user: UserId::new("founding").expect("a valid id"),
    }
}

/// A command id that is the same each time the same thing is founded.
#[expect(
    clippy::expect_used,
    reason = "a word and hex digits within the length are a valid id"
)]
pub(crate) fn founding_id(word: &str, digest: &str) -> CommandId {
    let short: String = digest
        .chars()
        .filter(char::is_ascii_hexdigit)
        .take(32)
        .collect();
    CommandId::new(&format!("{word}-{short}")).expect("a valid id")
}
