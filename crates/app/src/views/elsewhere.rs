//! Organisations other than the record's own: who belonged on a day, by whose account, and what
//! changed until another.

use std::collections::BTreeSet;

use institution::{
    State,
    membership::{Claimed, Standing, StandingClaim},
};
use vocab::{Day, OrganisationId, PartyId, SourceId, Span, When};

use super::{
    Named, Reader, Worded,
    over_time::{self, OverTimeView},
    party_named, worded,
};

/// Every organisation that claims speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElsewhereView {
    /// The organisations, by their codes.
    pub organisations: Vec<OrganisationRow>,
    /// How many there are in all.
    pub recorded: usize,
    /// The letters asked for, in lower case; empty where all are shown.
    pub like: String,
}

/// An organisation, counted on the reader's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationRow {
    /// Its code, as its source gives it.
    pub code: OrganisationId,
    /// How many parties are members on that day, by any account.
    pub members: usize,
    /// How many have another tie to it on that day.
    pub others: usize,
    /// The first beginning and the last end that are told of anybody.
    pub span: Span,
}

/// One organisation on the reader's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembershipView {
    /// Its code.
    pub code: OrganisationId,
    /// Every claim that may hold on that day, by party.
    pub lines: Vec<MembershipLine>,
    /// The other day, where one was asked about, and what changed until then.
    pub change: Option<Change>,
    /// The accounts that speak of it.
    pub accounts: Vec<Worded>,
    /// How many belonged, year by year, by each of them; none where all of it lies within one year.
    pub over_time: Option<OverTimeView>,
}

/// A claim of membership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembershipLine {
    /// Whose.
    pub party: Named<PartyId>,
    /// As what.
    pub standing: Standing,
    /// From when until when.
    pub span: Span,
    /// By whose account.
    pub account: Worded,
    /// The source, and the place in it.
    pub source: Option<(SourceId, Option<String>)>,
}

/// What changed between two days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The other day.
    pub until: Day,
    /// Claims that may hold on it and did not before.
    pub came: Vec<MembershipLine>,
    /// Claims that held before and no longer do.
    pub went: Vec<MembershipLine>,
}

/// Every organisation whose code has some letters in it, counted on the reader's day; all of them
/// where none are asked for.
#[must_use]
pub fn elsewhere(state: &State, like: &str, reader: &Reader) -> ElsewhereView {
    let like = like.trim().to_lowercase();
    let row = |(code, claims): (&OrganisationId, &Vec<Claimed<StandingClaim>>)| {
        let (mut members, mut others) = (BTreeSet::new(), BTreeSet::new());
        for claimed in claims
            .iter()
            .filter(|claimed| claimed.claim.is_stated_on(reader.on))
        {
            let of = if claimed.claim.standing.is_membership() {
                &mut members
            } else {
                &mut others
            };
            of.insert(&claimed.claim.party);
        }
        // Whoever is called a member by one account is counted as one.
        let others = others.difference(&members).count();
        let begins = claims.iter().map(|claimed| claimed.claim.span.from);
        let ends = claims.iter().map(|claimed| claimed.claim.span.until);
        let open = claims
            .iter()
            .any(|claimed| claimed.claim.span.until.is_none());
        OrganisationRow {
            code: code.clone(),
            members: members.len(),
            others,
            span: Span {
                from: begins.min_by_key(When::first_day).unwrap_or_default(),
                until: ends.flatten().max_by_key(When::last_day).filter(|_| !open),
            },
        }
    };
    let asked = state
        .elsewhere
        .iter()
        .filter(|(code, _)| code.as_str().to_lowercase().contains(&like));
    ElsewhereView {
        organisations: asked.map(row).collect(),
        recorded: state.elsewhere.len(),
        like,
    }
}

/// One organisation, and what changed until another day where one is asked about.
#[must_use]
pub fn membership(
    state: &State,
    code: &str,
    until: Option<Day>,
    reader: &Reader,
) -> Option<MembershipView> {
    let (code, claims) = state.elsewhere.iter().find(|(id, _)| id.as_str() == code)?;
    let on = reader.on;
    let change = until.map(|until| change(state, claims, until, reader));
    let speaking: BTreeSet<_> = claims
        .iter()
        .map(|claimed| &claimed.origin.attribution.account)
        .collect();
    let accounts = speaking.into_iter().filter_map(|id| state.accounts.get(id));
    Some(MembershipView {
        over_time: over_time::elsewhere(state, code.as_str(), reader),
        code: code.clone(),
        lines: lines(state, claims, reader, |claimed| {
            claimed.claim.is_stated_on(on)
        }),
        change,
        accounts: accounts
            .map(|account| worded(&account.names, reader))
            .collect(),
    })
}

/// Claims of an organisation, by party.
fn lines(
    state: &State,
    claims: &[Claimed<StandingClaim>],
    reader: &Reader,
    wanted: impl Fn(&Claimed<StandingClaim>) -> bool,
) -> Vec<MembershipLine> {
    let wanted = claims.iter().filter(|claimed| wanted(claimed));
    let mut lines: Vec<_> = wanted.map(|claimed| line(state, claimed, reader)).collect();
    lines.sort_by(|one, other| one.party.id.cmp(&other.party.id));
    lines
}

/// What changed between the reader's day and another: claims that hold on one of them only.
#[must_use]
pub fn change(
    state: &State,
    claims: &[Claimed<StandingClaim>],
    until: Day,
    reader: &Reader,
) -> Change {
    let on = reader.on;
    Change {
        until,
        came: lines(state, claims, reader, |claimed| {
            claimed.claim.is_stated_on(until) && !claimed.claim.is_stated_on(on)
        }),
        went: lines(state, claims, reader, |claimed| {
            claimed.claim.is_stated_on(on) && !claimed.claim.is_stated_on(until)
        }),
    }
}

fn line(state: &State, claimed: &Claimed<StandingClaim>, reader: &Reader) -> MembershipLine {
    let (claim, attribution) = (&claimed.claim, &claimed.origin.attribution);
    let account = state.accounts.get(&attribution.account);
    let unnamed = || Worded {
        text: attribution.account.to_string(),
        foreign: None,
    };
    let source = attribution.source.as_ref();
    MembershipLine {
        party: party_named(state, &claim.party, reader),
        standing: claim.standing,
        span: claim.span,
        account: account.map_or_else(unnamed, |account| worded(&account.names, reader)),
        source: source.map(|at| (at.source.clone(), at.locator.clone())),
    }
}
