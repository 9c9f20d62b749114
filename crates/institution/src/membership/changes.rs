//! What a party is called from when on, and whom it succeeds: its identity is kept.
//!
//! Both are claims. A renaming leaves the id, so that every act before it stays the party's own.
//! Whether a state continues another's membership or has to be admitted anew is what accounts
//! differ on (Yugoslavia 1992–2000): each says it, and the standings each claims do the rest.

use vocab::{Day, Holds, PartyId, Span, Texts, When};

use super::Claimed;
use crate::State;

/// A change of a party that leaves it the same party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyChange {
    /// Whom it concerns; for a succession, the successor.
    pub party: PartyId,
    /// What it is called from then on; empty where only a succession is told.
    pub names: Texts,
    /// Whom it succeeds, where it does.
    pub succeeds: Option<Succession>,
    /// From when.
    pub from: When,
    /// The change in words.
    pub texts: Texts,
}

/// That a party stands in another's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// In whose place.
    pub predecessor: PartyId,
    /// Whether it is the same person in law, or a new one that succeeds.
    pub kind: SuccessionKind,
}

/// Whether a successor is the same person in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuccessionKind {
    /// It continues its predecessor: the same member under another constitution.
    Continues,
    /// It succeeds: a new person in law, whose membership is another question.
    Succeeds,
}

impl SuccessionKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Continues, Self::Succeeds];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Continues => "continues",
            Self::Succeeds => "succeeds",
        }
    }
}

/// The names of a party on a day: those of its last renaming begun by then, by the later date and,
/// among equals, the later recorded; else those it was registered under.
#[must_use]
pub fn names_on<'a>(state: &'a State, party: &PartyId, day: Day) -> Option<&'a Texts> {
    let begun = |change: &&Claimed<PartyChange>| {
        let span = Span {
            from: change.claim.from,
            until: None,
        };
        change.claim.party == *party
            && !change.claim.names.is_empty()
            && span.holds_on(day) != Holds::No
    };
    let renamed = state
        .changes
        .iter()
        .filter(begun)
        .max_by_key(|change| (change.claim.from.first_day(), change.origin.position));
    let registered = || state.parties.get(party).map(|party| &party.names);
    renamed
        .map(|change| &change.claim.names)
        .or_else(registered)
}
