//! What a session has before it: business as announced, and the agenda as adopted.

use institution::{
    State,
    membership::Claimed,
    sessions::{Business, BusinessKind, Session},
};
use vocab::{AccountId, ItemId, SourceLayer};

use crate::views::{
    Named, Reader, Said, Worded, assertions::business_item, organisation::BusinessItem, said,
    worded,
};

/// An agenda as adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaView {
    /// Its items in order.
    pub items: Vec<AgendaItemView>,
    /// Who adopted it, and when.
    pub said: Said,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItemView {
    /// Its id within the session.
    pub item: ItemId,
    /// What it is.
    pub title: Worded,
}

/// The agenda, once adopted.
pub(super) fn agenda(state: &State, session: &Session, reader: &Reader) -> Option<AgendaView> {
    let agenda = session.agenda.as_ref()?;
    let items = agenda.claim.items.iter();
    Some(AgendaView {
        items: items
            .map(|item| AgendaItemView {
                item: item.item.clone(),
                title: worded(&item.titles, reader),
            })
            .collect(),
        said: said(state, &agenda.origin, reader),
    })
}

/// Business by the record's own sources: what is discussed, and what ends in something.
pub(super) fn own(
    state: &State,
    session: &Session,
    reader: &Reader,
) -> (Vec<BusinessItem>, Vec<BusinessItem>) {
    let of_record = |claimed: &&Claimed<Business>| state.layer(claimed) != SourceLayer::Others;
    let (discussed, results): (Vec<_>, Vec<_>) = session
        .business
        .iter()
        .filter(of_record)
        .partition(|claimed| claimed.claim.kind == BusinessKind::Discussion);
    let items = |claims: Vec<&Claimed<Business>>| {
        let items = claims.into_iter();
        items
            .map(|claimed| business_item(state, claimed, reader))
            .collect()
    };
    (items(discussed), items(results))
}

/// Business by other sources.
pub(super) fn elsewhere(state: &State, session: &Session, reader: &Reader) -> Vec<BusinessItem> {
    let business = session.business.iter();
    business
        .filter(|claimed| state.layer(claimed) == SourceLayer::Others)
        .map(|claimed| business_item(state, claimed, reader))
        .collect()
}

/// Whose word it is that something is looked forward to, each once, in the order they speak.
pub(super) fn voices(business: &[BusinessItem], results: &[BusinessItem]) -> Vec<Named<AccountId>> {
    let mut ahead: Vec<_> = business.iter().chain(results).collect();
    ahead.retain(|item| item.certainty != "stated");
    ahead.sort_by_key(|item| item.said.position);
    let mut voices: Vec<Named<AccountId>> = Vec::new();
    for item in ahead {
        if !voices.contains(&item.said.account) {
            voices.push(item.said.account.clone());
        }
    }
    voices
}
