//! What a party has been called, and whom it succeeds: each told by somebody.

use institution::{
    State,
    membership::{
        Claimed,
        changes::{PartyChange, SuccessionKind},
    },
};
use vocab::{PartyId, When};

use crate::views::{Named, Reader, Said, Worded, party_named, said, worded};

/// A change of a party that leaves it the same party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeView {
    /// What it is called from then on; empty where only a succession is told.
    pub name: Worded,
    /// From when.
    pub from: When,
    /// Whom it continues or succeeds.
    pub succeeds: Option<(SuccessionKind, Named<PartyId>)>,
    /// The change in words.
    pub text: Worded,
    /// Whose word.
    pub said: Said,
}

/// The changes of a party, the earliest first.
pub(super) fn changes(state: &State, party: &PartyId, reader: &Reader) -> Vec<ChangeView> {
    let of_party = |change: &&Claimed<PartyChange>| change.claim.party == *party;
    let mut changes: Vec<_> = state.changes.iter().filter(of_party).collect();
    changes.sort_by_key(|change| (change.claim.from.first_day(), change.origin.position));
    let view = |change: &Claimed<PartyChange>| {
        let claim = &change.claim;
        ChangeView {
            name: worded(&claim.names, reader),
            from: claim.from,
            succeeds: claim.succeeds.as_ref().map(|it| {
                let predecessor = party_named(state, &it.predecessor, reader);
                (it.kind, predecessor)
            }),
            text: worded(&claim.texts, reader),
            said: said(state, &change.origin, reader),
        }
    };
    changes.into_iter().map(view).collect()
}
