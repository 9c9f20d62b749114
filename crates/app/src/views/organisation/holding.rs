//! Who holds what: the chair, the offices, the membership as a number.

use std::collections::BTreeSet;

use institution::{
    State,
    law::BodyKind,
    membership::{Claimed, OfficeClaim},
    worlds::{is_contested, members_by_policy},
};
use vocab::{BodyId, Holds, Language, PartyId, PersonId, SourceLayer, Span};

use crate::views::{
    Named, Reader, Said, Worded, body_named, party_named, person_named, said, worded,
};

/// Who chairs, and by whose account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChairView {
    /// The party that presides.
    pub party: Named<PartyId>,
    /// Over which body; the whole organisation where none is named.
    pub body: Option<Named<BodyId>>,
    /// From when until when, as far as said.
    pub span: Span,
    /// The legal ground, in words.
    pub ground: Worded,
    /// Whose word.
    pub said: Said,
}

/// Who is said to hold an office of the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolderView {
    /// Who.
    pub person: Named<PersonId>,
    /// What the office is called.
    pub title: Worded,
    /// The body that the office is.
    pub body: Named<BodyId>,
    /// From when until when, as far as said.
    pub span: Span,
    /// Spellings of the name met in sources, raw, where there is more than one.
    pub spellings: Vec<(Language, String)>,
    /// Whose word.
    pub said: Said,
}

/// The membership as a number, with who names whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MembershipView {
    /// Members by the charter's policy.
    pub members: usize,
    /// Members on whom accounts differ.
    pub contested: usize,
    /// Whose word most of them rest on: the accounts the policy follows.
    pub by: Vec<Said>,
    /// Parties whose standing the record's own sources speak of.
    pub named_by_record: Vec<Named<PartyId>>,
}

/// Who chairs a body, or the organisation, on the day the reader asks about.
#[must_use]
pub fn chair(state: &State, body: Option<&BodyId>, reader: &Reader) -> Option<ChairView> {
    let claimed = state.chair_on(body, reader.on)?;
    let claim = &claimed.claim;
    Some(ChairView {
        party: party_named(state, &claim.party, reader),
        body: claim
            .body
            .as_ref()
            .map(|body| body_named(state, body, reader)),
        span: claim.span,
        ground: worded(&claim.ground, reader),
        said: said(state, &claimed.origin, reader),
    })
}

/// Who holds an office of the organisation on that day: of one body, or of every body that is
/// an office. Claims of other sources do not fill an office.
#[must_use]
pub fn holders(state: &State, body: Option<&BodyId>, reader: &Reader) -> Vec<HolderView> {
    let Some(charter) = &state.charter else {
        return Vec::new();
    };
    let offices = charter
        .bodies_in_order()
        .into_iter()
        .filter(|office| match body {
            Some(body) => office.id == *body,
            None => office.kind == BodyKind::Office,
        });
    let claims = |office: &BodyId| {
        let office = office.clone();
        let of = move |claimed: &&Claimed<OfficeClaim>| {
            claimed.claim.body.as_ref() == Some(&office)
                && claimed.claim.span.holds_on(reader.on) != Holds::No
                && state.layer(claimed) != SourceLayer::Others
        };
        state.offices.iter().filter(of)
    };
    offices
        .flat_map(|office| {
            claims(&office.id).map(|claimed| holder(state, &office.id, claimed, reader))
        })
        .collect()
}

/// Offices of which nobody says who holds them.
pub(super) fn vacant(state: &State, reader: &Reader) -> Vec<Named<BodyId>> {
    let charter = state.charter.as_ref();
    let bodies = charter
        .map(|charter| charter.bodies_in_order())
        .unwrap_or_default();
    bodies
        .into_iter()
        .filter(|body| body.kind == BodyKind::Office)
        .filter(|body| holders(state, Some(&body.id), reader).is_empty())
        .map(|body| body_named(state, &body.id, reader))
        .collect()
}

fn holder(
    state: &State,
    body: &BodyId,
    claimed: &Claimed<OfficeClaim>,
    reader: &Reader,
) -> HolderView {
    let claim = &claimed.claim;
    let person = state.people.get(&claim.person);
    let spellings = person
        .map(|person| person.spellings.as_slice())
        .unwrap_or_default();
    HolderView {
        person: person_named(state, &claim.person, reader),
        title: worded(&claim.titles, reader),
        body: body_named(state, body, reader),
        span: claim.span,
        spellings: spellings
            .iter()
            .map(|s| (s.language, s.text.clone()))
            .collect(),
        said: said(state, &claimed.origin, reader),
    }
}

/// The membership on that day.
pub(super) fn membership(state: &State, reader: &Reader) -> MembershipView {
    let members = members_by_policy(state, reader.on);
    let contested = members
        .keys()
        .filter(|party| is_contested(state, party, reader.on))
        .count();
    let mut by: Vec<Said> = Vec::new();
    for claimed in members.values() {
        if !by
            .iter()
            .any(|said| said.account.id == claimed.origin.attribution.account)
        {
            by.push(said(state, &claimed.origin, reader));
        }
    }
    MembershipView {
        members: members.len(),
        contested,
        by,
        named_by_record: named_by_record(state, reader),
    }
}

/// Parties whose standing, offices or chair the record's own sources speak of, in the order of
/// their codes.
fn named_by_record(state: &State, reader: &Reader) -> Vec<Named<PartyId>> {
    let standings = state
        .standings
        .iter()
        .map(|c| (Some(&c.claim.party), state.layer(c)));
    let offices = state
        .offices
        .iter()
        .map(|c| (c.claim.party.as_ref(), state.layer(c)));
    let chairs = state
        .chairs
        .iter()
        .map(|c| (Some(&c.claim.party), state.layer(c)));
    let parties: BTreeSet<_> = standings
        .chain(offices)
        .chain(chairs)
        .filter(|(_, layer)| *layer == SourceLayer::Record)
        .filter_map(|(party, _)| party)
        .collect();
    parties
        .into_iter()
        .map(|party| party_named(state, party, reader))
        .collect()
}
