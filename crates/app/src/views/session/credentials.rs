//! Credentials: every delegation that handed some in, what was found, and who sits.

use institution::{
    State,
    membership::credentials::{Delegation, Finding, SeatGround, seated},
    sessions::Session,
};
use language::sort_by_name;
use vocab::{AccountId, PartyId};

use crate::views::{Named, Reader, Said, Worded, account_named, party_named, said, worded};

/// A delegation with its credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationView {
    /// For which party.
    pub party: Named<PartyId>,
    /// Whose delegation.
    pub account: Named<AccountId>,
    /// Who leads it.
    pub head: Worded,
    /// Who else belongs to it.
    pub members: Vec<Worded>,
    /// What was found of its credentials last.
    pub finding: Option<Finding>,
    /// On what ground, in words.
    pub ground: Worded,
    /// Why it sits; `None` where it does not.
    pub sits: Option<SeatGround>,
    /// Whether another delegation handed in credentials for the same seat.
    pub is_contested: bool,
    /// Whose word, that of the examination where there was one.
    pub said: Said,
}

/// The delegations of a session, by the names of their parties.
pub(super) fn delegations(
    state: &State,
    session: &Session,
    reader: &Reader,
) -> Vec<DelegationView> {
    let mut views = Vec::new();
    for (party, delegations) in &session.delegations {
        let sitting = seated(state, session, party);
        for delegation in delegations {
            let sits = sitting
                .as_ref()
                .filter(|sitting| sitting.account == *delegation.account());
            views.push(DelegationView {
                is_contested: delegations.len() > 1,
                sits: sits.map(|sitting| sitting.ground),
                ..view(state, party, delegation, reader)
            });
        }
    }
    sort_by_name(reader.language, &mut views, |view| {
        view.party.name.text.clone()
    });
    views
}

fn view(
    state: &State,
    party: &PartyId,
    delegation: &Delegation,
    reader: &Reader,
) -> DelegationView {
    let credentials = &delegation.submitted.claim;
    let last = delegation.findings.last();
    let origin = last.map_or(&delegation.submitted.origin, |found| &found.origin);
    let members = credentials.members.iter();
    DelegationView {
        party: party_named(state, party, reader),
        account: account_named(state, delegation.account(), reader),
        head: worded(&credentials.head, reader),
        members: members.map(|member| worded(member, reader)).collect(),
        finding: delegation.finding(),
        ground: last.map_or_else(Worded::default, |found| worded(&found.claim.texts, reader)),
        sits: None,
        is_contested: false,
        said: said(state, origin, reader),
    }
}
