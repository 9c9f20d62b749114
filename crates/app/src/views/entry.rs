//! One entry of the log with everything in it, down to the bytes that are hashed.

mod about;
mod belonging;
mod deciding;
mod registering;
mod sitting;
mod telling;

use institution::{Entry, Event, entry::Visibility};
use vocab::{CommandId, PartyId, UserId};

use super::{Named, Reader, Said, party_named, said};
use crate::Published;

pub use about::{Area, PageOf, parties, shown_on};
pub use telling::{Piece, Told, told};

/// An entry in a list: what it says, and whose word it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryLine {
    /// What it says.
    pub told: Told,
    /// The word that names its kind in the log.
    pub kind: &'static str,
    /// The part of the log it belongs to.
    pub area: Area,
    /// What it is about, by its word in files, where somebody says something.
    pub topic: Option<&'static str>,
    /// Whether its source gives it as direct speech.
    pub direct_speech: bool,
    /// The page it shows on.
    pub shown_on: Option<PageOf>,
    /// Whose word.
    pub said: Said,
}

/// An entry with everything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
    /// What it says, and whose word it is.
    pub line: EntryLine,
    /// The delegation that recorded it, where one did.
    pub recorded_for: Option<Named<PartyId>>,
    /// The user that recorded it; never a name.
    pub user: UserId,
    /// The command it came from.
    pub command: CommandId,
    /// The other entries that came from the same command, by position.
    pub beside: Vec<u64>,
    /// Who may read it, by its word in the log.
    pub visibility: &'static str,
    /// Its bytes as they are hashed: canonical JSON.
    pub canonical: String,
    /// The same JSON with its parts on lines of their own.
    pub spread: String,
    /// The hash of its bytes as a leaf of the tree, in hex.
    pub leaf: String,
    /// How many entries the log has.
    pub length: u64,
    /// The root over all of them, in hex.
    pub root: String,
    /// The position before it.
    pub previous: Option<u64>,
    /// The position after it.
    pub next: Option<u64>,
}

/// The entry at a position; `None` where the log does not reach it.
#[must_use]
pub fn entry(published: &Published, position: u64, reader: &Reader) -> Option<EntryView> {
    let entry = at(published, position)?;
    let envelope = &entry.envelope;
    let state = &published.state;
    let acting_for = match &envelope.recorder.office {
        institution::entry::Office::Delegation(party) => Some(party),
        _ => None,
    };
    // INVARIANT: an entry of a log was encoded before it was appended.
    let bytes = record::encode(entry).unwrap_or_default();
    let canonical = String::from_utf8_lossy(&bytes).into_owned();
    let length = state.length;
    Some(EntryView {
        line: line(published, entry, reader),
        recorded_for: acting_for.map(|party| party_named(state, party, reader)),
        user: envelope.recorder.user.clone(),
        command: envelope.command.clone(),
        beside: beside(published, entry),
        visibility: match envelope.visibility {
            Visibility::Public => "public",
        },
        spread: spread(&canonical),
        canonical,
        leaf: tlog::leaf_hash(&bytes).hex(),
        length,
        root: published.tree.root().hex(),
        previous: position.checked_sub(1),
        next: position.checked_add(1).filter(|next| *next < length),
    })
}

/// An entry in a list.
#[must_use]
pub fn line(published: &Published, entry: &Entry, reader: &Reader) -> EntryLine {
    let state = &published.state;
    let assertion = match &entry.event {
        Event::AssertionRecorded(assertion) => Some(assertion),
        _ => None,
    };
    EntryLine {
        told: told(state, entry, reader),
        kind: entry.event.kind(),
        area: Area::of(&entry.event),
        topic: assertion.map(|assertion| assertion.topic.as_str()),
        direct_speech: assertion.is_some_and(|assertion| assertion.direct_speech),
        shown_on: shown_on(state, &entry.event),
        said: said(state, &entry.origin(), reader),
    }
}

fn at(published: &Published, position: u64) -> Option<&Entry> {
    let place = usize::try_from(position).ok()?;
    published.entries.get(place).map(AsRef::as_ref)
}

/// The other entries of the same command, which stand before and after it without a gap.
fn beside(published: &Published, entry: &Entry) -> Vec<u64> {
    let same = |position: &u64| {
        let other = at(published, *position);
        other.is_some_and(|other| other.envelope.command == entry.envelope.command)
    };
    let mut before: Vec<u64> = (0..entry.position).rev().take_while(same).collect();
    before.reverse();
    before.extend((entry.position + 1..published.state.length).take_while(same));
    before
}

/// JSON with its parts on lines of their own; as it is, where it is not JSON.
fn spread(json: &str) -> String {
    match json.parse::<record::Json>() {
        Ok(value) => format!("{value:#}"),
        Err(_) => json.to_string(),
    }
}
