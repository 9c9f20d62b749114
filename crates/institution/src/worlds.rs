//! The world of an account: who is on the roll if one believes it.
//!
//! Under account A hold A's live claims on the subjects A speaks of and, on everything else,
//! what the charter's policy gives. The live accounts of a question are the policy's and each
//! author with a live claim that differs from it on a fact the roll reads. Equal rolls are kept
//! once, with all their authors.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use rules::{Roll, Seat, StruckBecause};
use vocab::{AccountId, Day, Holds, PartyId};

use crate::{
    State,
    entry::Certainty,
    law::DecisionRule,
    membership::{Claimed, Facet, Standing, StandingClaim},
};

/// A roll and the accounts that give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorldRoll {
    /// Whether the charter's policy gives it.
    pub policy: bool,
    /// Authors whose accounts give it.
    pub authors: Vec<AccountId>,
    /// The roll.
    pub roll: Roll,
}

/// Claims that hold on a day and are stated as fact, of one party and facet.
fn live<'a>(
    state: &'a State,
    party: &'a PartyId,
    facet: Facet,
    day: Day,
) -> impl DoubleEndedIterator<Item = &'a Claimed<StandingClaim>> {
    state.standings.iter().filter(move |claimed| {
        let claim = &claimed.claim;
        claim.party == *party
            && claim.standing.facet() == facet
            && claim.certainty == Certainty::Stated
            && claim.span.holds_on(day) != Holds::No
    })
}

/// The claim the charter's policy follows: only competent ones, the higher capacity first,
/// the later recorded where two have the same.
#[must_use]
pub fn by_policy<'a>(
    state: &'a State,
    party: &'a PartyId,
    facet: Facet,
    day: Day,
) -> Option<&'a Claimed<StandingClaim>> {
    let charter = state.charter.as_ref()?;
    let rank = |claimed: &Claimed<StandingClaim>| {
        let capacity = claimed.origin.attribution.capacity;
        charter
            .policy
            .iter()
            .position(|c| *c == capacity)
            .unwrap_or(usize::MAX)
    };
    live(state, party, facet, day)
        .filter(|claimed| {
            charter.is_competent(claimed.claim.standing, claimed.origin.attribution.capacity)
        })
        // `rev` and a stable minimum: among equals, the later recorded prevails.
        .rev()
        .min_by_key(|claimed| rank(claimed))
}

/// The standing of a party by an account, or by the policy where `account` is `None`
/// or says nothing of it.
#[must_use]
pub fn standing_by<'a>(
    state: &'a State,
    party: &'a PartyId,
    facet: Facet,
    day: Day,
    account: Option<&AccountId>,
) -> Option<&'a Claimed<StandingClaim>> {
    let own = account.and_then(|author| {
        live(state, party, facet, day)
            .rfind(|claimed| claimed.origin.attribution.account == *author)
    });
    own.or_else(|| by_policy(state, party, facet, day))
}

/// Every party somebody has claimed a standing for, on whatever day.
#[must_use]
pub fn parties_spoken_of(state: &State) -> BTreeSet<PartyId> {
    state
        .standings
        .iter()
        .map(|claimed| claimed.claim.party.clone())
        .collect()
}

/// The roll by an account (or the policy) on a day, for a rule and the member it is about.
#[must_use]
pub fn roll_by(
    state: &State,
    rule: &DecisionRule,
    concerns: Option<&PartyId>,
    day: Day,
    account: Option<&AccountId>,
) -> Roll {
    let charter = state.charter.as_deref();
    let mut roll = Roll::default();
    if let Some(charter) = charter {
        roll.units = charter.units_on(day);
    }
    for party in parties_spoken_of(state) {
        let status = standing_by(state, &party, Facet::Status, day, account);
        let participation = standing_by(state, &party, Facet::Participation, day, account);
        if !status.is_some_and(|claimed| claimed.claim.standing.is_membership()) {
            continue;
        }
        roll.total_membership += 1;
        let concerned = rule.rule.excludes_state_concerned && concerns == Some(&party);
        if participation.is_some_and(|claimed| claimed.claim.standing.is_suspension()) {
            roll.excluded.insert(party, StruckBecause::Suspended);
        } else if concerned {
            roll.excluded.insert(party, StruckBecause::StateConcerned);
        } else {
            let seat = charter.map_or_else(Seat::default, |charter| charter.seat_on(&party, day));
            roll.seats.insert(party, seat);
        }
    }
    roll
}

/// Authors with a live claim of standing on that day, in the order they first spoke.
fn live_authors(state: &State, day: Day) -> Vec<AccountId> {
    let mut authors: Vec<AccountId> = Vec::new();
    for claimed in &state.standings {
        let claim = &claimed.claim;
        let author = &claimed.origin.attribution.account;
        let speaks = claim.certainty == Certainty::Stated && claim.span.holds_on(day) != Holds::No;
        if speaks && !authors.contains(author) {
            authors.push(author.clone());
        }
    }
    authors
}

/// The rolls of every live account, the policy's first; equal rolls once.
#[must_use]
pub fn rolls(
    state: &State,
    rule: &DecisionRule,
    concerns: Option<&PartyId>,
    day: Day,
) -> Vec<WorldRoll> {
    let by_policy = roll_by(state, rule, concerns, day, None);
    let mut worlds = alloc::vec![WorldRoll {
        policy: true,
        authors: Vec::new(),
        roll: by_policy
    }];
    for author in live_authors(state, day) {
        let roll = roll_by(state, rule, concerns, day, Some(&author));
        match worlds.iter_mut().find(|world| world.roll == roll) {
            Some(world) => world.authors.push(author),
            None => worlds.push(WorldRoll {
                policy: false,
                authors: alloc::vec![author],
                roll,
            }),
        }
    }
    worlds
}

/// Members by the policy on a day, with the claim each rests on.
#[must_use]
pub fn members_by_policy(state: &State, day: Day) -> BTreeMap<PartyId, &Claimed<StandingClaim>> {
    let parties = parties_spoken_of(state);
    let of = |party: &PartyId| {
        state
            .parties
            .get_key_value(party)
            .and_then(|(id, _)| by_policy(state, id, Facet::Status, day))
            .filter(|claimed| claimed.claim.standing.is_membership())
    };
    parties
        .iter()
        .filter_map(|party| of(party).map(|claimed| (party.clone(), claimed)))
        .collect()
}

/// Whether accounts differ on a party: some live stated claim is not what the policy follows,
/// or contradicts full participation.
#[must_use]
pub fn is_contested(state: &State, party: &PartyId, day: Day) -> bool {
    [Facet::Status, Facet::Participation]
        .into_iter()
        .any(|facet| {
            let policy = by_policy(state, party, facet, day)
                .map(|claimed| claimed.claim.standing)
                .or(default_of(facet));
            live(state, party, facet, day).any(|claimed| Some(claimed.claim.standing) != policy)
        })
}

/// What holds where the policy follows no claim: nobody is anything, and whoever is takes part.
const fn default_of(facet: Facet) -> Option<Standing> {
    match facet {
        Facet::Status => None,
        Facet::Participation => Some(Standing::Active),
    }
}
