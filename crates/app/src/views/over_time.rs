//! How many belonged, year by year, by each account: to the organisation, or to another one.

use std::collections::BTreeSet;

use institution::{
    State,
    entry::Certainty,
    membership::{Claimed, Facet, StandingClaim},
    worlds::{parties_spoken_of, standing_by},
};
use vocab::{AccountId, Day, Holds, PartyId};

use super::{Named, Reader, account_named};

/// The most accounts drawn; the page's table of accounts names all of them.
const LANES_MAX: usize = 6;

/// Members by year, one lane to an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverTimeView {
    /// The first year drawn.
    pub first: i16,
    /// The last year drawn.
    pub last: i16,
    /// The lanes, the organisation's own account first.
    pub lanes: Vec<CountLane>,
}

/// How many belonged by an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountLane {
    /// By whose account; by the one the organisation follows where none is named.
    pub by: Vec<Named<AccountId>>,
    /// For each year from the first on, how many belonged at its end, or on the reader's day in the
    /// last.
    pub counts: Vec<usize>,
}

impl OverTimeView {
    /// The most that belonged at once by any account.
    #[must_use]
    pub fn most(&self) -> usize {
        let counts = self.lanes.iter().flat_map(|lane| &lane.counts);
        counts.copied().max().unwrap_or_default()
    }
}

/// The day a year is counted on.
fn counted_on(year: i16, last: Day) -> Option<Day> {
    let end = Day::new(year, 12, 31).ok()?;
    Some(end.min(last))
}

/// The first year in which a dated claim begins, where that is before the last one.
fn first_year<'a>(
    claims: impl Iterator<Item = &'a Claimed<StandingClaim>>,
    last: Day,
) -> Option<i16> {
    let begins = claims.filter_map(|claimed| claimed.claim.span.from.first_day());
    begins
        .map(|day| day.year())
        .min()
        .filter(|first| *first < last.year())
}

/// The members of the organisation; `None` where all of it lies within one year.
#[must_use]
pub fn own(state: &State, until: Day, reader: &Reader) -> Option<OverTimeView> {
    let first = first_year(state.standings.iter(), until)?;
    let parties = parties_spoken_of(state);
    let counts = |account: Option<&AccountId>| -> Vec<usize> {
        let years = first..=until.year();
        years
            .filter_map(|year| counted_on(year, until))
            .map(|day| members(state, &parties, day, account))
            .collect()
    };
    let mut lanes = vec![CountLane {
        by: Vec::new(),
        counts: counts(None),
    }];
    let mut authors: Vec<&AccountId> = Vec::new();
    for claimed in &state.standings {
        let author = &claimed.origin.attribution.account;
        let of_status = claimed.claim.standing.facet() == Facet::Status;
        if of_status && !authors.contains(&author) {
            authors.push(author);
        }
    }
    for author in authors {
        let told = counts(Some(author));
        let named = account_named(state, author, reader);
        match lanes.iter_mut().find(|lane| lane.counts == told) {
            // Whoever counts as the organisation does needs no lane beside it.
            Some(lane) if lane.by.is_empty() => {}
            Some(lane) => lane.by.push(named),
            None => lanes.push(CountLane {
                by: vec![named],
                counts: told,
            }),
        }
    }
    lanes.truncate(LANES_MAX);
    Some(OverTimeView {
        first,
        last: until.year(),
        lanes,
    })
}

fn members(
    state: &State,
    parties: &BTreeSet<PartyId>,
    day: Day,
    account: Option<&AccountId>,
) -> usize {
    let is_member = |party: &&PartyId| {
        let status = standing_by(state, party, Facet::Status, day, account);
        status.is_some_and(|claimed| claimed.claim.standing.is_membership())
    };
    parties.iter().filter(is_member).count()
}

/// The members of another organisation by each account that speaks of it.
#[must_use]
pub fn elsewhere(state: &State, code: &str, reader: &Reader) -> Option<OverTimeView> {
    let (_, claims) = state.elsewhere.iter().find(|(id, _)| id.as_str() == code)?;
    let first = first_year(claims.iter(), reader.on)?;
    let last = reader.on.year();
    let mut by_account: Vec<(&AccountId, Vec<BTreeSet<&PartyId>>)> = Vec::new();
    let years = usize::try_from(last - first).ok()? + 1;
    for claimed in claims {
        let claim = &claimed.claim;
        if !claim.standing.is_membership() || claim.certainty != Certainty::Stated {
            continue;
        }
        let author = &claimed.origin.attribution.account;
        let place = by_account.iter().position(|(known, _)| *known == author);
        let place = place.unwrap_or_else(|| {
            by_account.push((author, vec![BTreeSet::new(); years]));
            by_account.len() - 1
        });
        for (offset, year) in (first..=last).enumerate() {
            let day = counted_on(year, reader.on);
            let holds = day.is_some_and(|day| claim.span.holds_on(day) != Holds::No);
            if let (true, Some(members)) = (holds, by_account[place].1.get_mut(offset)) {
                members.insert(&claim.party);
            }
        }
    }
    let lane = |(account, members): (&AccountId, Vec<BTreeSet<&PartyId>>)| CountLane {
        by: vec![account_named(state, account, reader)],
        counts: members.iter().map(BTreeSet::len).collect(),
    };
    let lanes = by_account.into_iter().take(LANES_MAX).map(lane);
    Some(OverTimeView {
        first,
        last,
        lanes: lanes.collect(),
    })
}
