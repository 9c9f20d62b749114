//! The world of an account: who is on the roll if one believes it.
//!
//! Under account A hold A's live claims on the subjects A speaks of and, on everything else,
//! what the charter's policy gives. The live accounts of a question are the policy's and each
//! author with a live claim that differs from it on a fact the roll reads. Equal rolls are kept
//! once, with all their authors.

use core::cmp::Reverse;

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use rules::{Roll, Seat, StruckBecause};
use vocab::{AccountId, BodyId, Capacity, Day, Holds, PartyId};

use crate::{
    State,
    law::{Composition, DecisionRule},
    membership::{
        Claimed, Facet, Right, SeatClaim, Standing, StandingClaim,
        rights::{Entitlement, right_of},
    },
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
fn holding<'a>(
    state: &'a State,
    party: &'a PartyId,
    facet: Facet,
    day: Day,
) -> impl Iterator<Item = &'a Claimed<StandingClaim>> {
    state.standings.iter().filter(move |claimed| {
        let claim = &claimed.claim;
        claim.party == *party && claim.standing.facet() == facet && claim.is_stated_on(day)
    })
}

/// From which day on a claim speaks: the beginning it gives or, where it gives none, when it was
/// said.
fn speaks_from(claimed: &Claimed<StandingClaim>) -> Option<Day> {
    let begins = claimed.claim.span.from.first_day();
    begins.or_else(|| claimed.origin.attribution.said.first_day())
}

/// Whether whoever speaks is competent to bring about what is claimed.
fn is_competent(state: &State, claimed: &Claimed<StandingClaim>) -> bool {
    let capacity = claimed.origin.attribution.capacity;
    let charter = state.charter.as_ref();
    charter.is_some_and(|charter| charter.is_competent(claimed.claim.standing, capacity))
}

/// The day on which a party last left, or gave notice that it does, by somebody competent. Of the
/// other facets nothing is left behind.
fn left_on(state: &State, party: &PartyId, facet: Facet, day: Day) -> Option<Day> {
    if facet != Facet::Status {
        return None;
    }
    let leaving = holding(state, party, facet, day)
        .filter(|claimed| claimed.claim.standing.is_leaving() && is_competent(state, claimed));
    leaving
        .filter_map(|claimed| claimed.claim.span.from.first_day())
        .max()
}

/// Whether a claim was left behind: it speaks of a status from before the day on which the party
/// left by somebody competent.
///
/// INVARIANT: whoever leaves was there before. What was said of a membership that began before the
/// leaving is what is left, whoever said it, and no word against it; who denies the leaving says so
/// from that day on.
#[must_use]
pub fn is_left_behind(state: &State, claimed: &Claimed<StandingClaim>, day: Day) -> bool {
    let claim = &claimed.claim;
    let left = left_on(state, &claim.party, claim.standing.facet(), day);
    is_before(claimed, left)
}

fn is_before(claimed: &Claimed<StandingClaim>, left: Option<Day>) -> bool {
    !claimed.claim.standing.is_leaving()
        && left.is_some_and(|left| speaks_from(claimed).is_none_or(|at| at < left))
}

/// Claims that speak of a day: those that hold on it and were not left behind.
fn live<'a>(
    state: &'a State,
    party: &'a PartyId,
    facet: Facet,
    day: Day,
) -> impl Iterator<Item = &'a Claimed<StandingClaim>> {
    let left = left_on(state, party, facet, day);
    holding(state, party, facet, day).filter(move |claimed| !is_before(claimed, left))
}

/// The claim the charter's policy follows: only competent ones; leaving prevails over what began
/// before it, and a later admission over an earlier leaving; then the higher capacity, the later
/// act (*lex posterior*) and the later recorded.
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
    let competent = |claimed: &&Claimed<StandingClaim>| is_competent(state, claimed);
    let begins = |claimed: &Claimed<StandingClaim>| claimed.claim.span.from.first_day();
    let left = left_on(state, party, facet, day);
    // An earlier leaving, after which somebody of the same rank or a higher one let it in again.
    let is_undone = |claimed: &Claimed<StandingClaim>| {
        claimed.claim.standing.is_leaving()
            && left.is_some_and(|left| begins(claimed).is_none_or(|begun| begun < left))
            && holding(state, party, facet, day)
                .filter(competent)
                .any(|other| {
                    other.claim.standing == Standing::Member
                        && rank(other) <= rank(claimed)
                        && begins(other) > begins(claimed)
                })
    };
    holding(state, party, facet, day)
        .filter(competent)
        .filter(|claimed| !is_before(claimed, left) && !is_undone(claimed))
        .min_by_key(|claimed| {
            let position = claimed.origin.position;
            (rank(claimed), Reverse(begins(claimed)), Reverse(position))
        })
}

/// The standing of a party by an account, or by the policy where `account` is `None`
/// or says nothing of it. An author's latest word is its word.
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
            .filter(|claimed| claimed.origin.attribution.account == *author)
            .max_by_key(|claimed| {
                let said = claimed.origin.attribution.said.first_day();
                (said, claimed.origin.position)
            })
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

/// What a roll is asked for.
#[derive(Debug, Clone, Copy)]
pub struct RollOf<'a> {
    /// The rule.
    pub rule: &'a DecisionRule,
    /// The member the decision is about, where it is about one.
    pub concerns: Option<&'a PartyId>,
    /// The body that decides; where none is named, every member sits.
    pub body: Option<&'a BodyId>,
    /// The day.
    pub day: Day,
}

/// The roll by an account (or the policy).
#[must_use]
pub fn roll_by(state: &State, of: RollOf<'_>, account: Option<&AccountId>) -> Roll {
    let RollOf {
        rule,
        concerns,
        body,
        day,
    } = of;
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
        if !sits(state, body, &party, day, account) {
            continue;
        }
        let may = |right| right_of(state, &party, right, day, account).entitlement;
        if may(Right::Quorum) != Entitlement::No {
            roll.total_membership += 1;
        }
        let concerned = rule.rule.excludes_state_concerned && concerns == Some(&party);
        if may(Right::Vote) == Entitlement::No {
            let lost = participation.is_some_and(|it| it.claim.standing == Standing::VoteLost);
            let because = if lost {
                StruckBecause::Arrears
            } else {
                StruckBecause::Suspended
            };
            roll.excluded.insert(party, because);
        } else if concerned {
            roll.excluded.insert(party, StruckBecause::StateConcerned);
        } else {
            let seat = charter.map_or_else(Seat::default, |charter| charter.seat_on(&party, day));
            roll.seats.insert(party, seat);
        }
    }
    roll
}

/// Whether a member sits in a body: in one whose seats are elected, whoever is said to hold one.
fn sits(
    state: &State,
    body: Option<&BodyId>,
    party: &PartyId,
    day: Day,
    account: Option<&AccountId>,
) -> bool {
    let charter = state.charter.as_ref();
    let body = body.and_then(|body| charter?.bodies.get(body));
    match body.map(|body| (&body.id, &body.seats)) {
        Some((id, Composition::Seats { permanent, .. })) => {
            permanent.contains(party)
                || seats_on(state, id, day, account).any(|seat| seat.claim.party == *party)
        }
        Some((_, Composition::AllMembers)) | None => true,
    }
}

/// The seats of a body on a day: by an account, or by those whose words the organisation follows.
/// Reports of others set no seat.
pub fn seats_on<'a>(
    state: &'a State,
    body: &'a BodyId,
    day: Day,
    account: Option<&'a AccountId>,
) -> impl Iterator<Item = &'a Claimed<SeatClaim>> {
    state.seats.iter().filter(move |claimed| {
        let attribution = &claimed.origin.attribution;
        let is_followed = !matches!(attribution.capacity, Capacity::Party | Capacity::Press);
        claimed.claim.body == *body
            && claimed.claim.span.holds_on(day) != Holds::No
            && (is_followed || account == Some(&attribution.account))
    })
}

/// Authors with a live claim of standing on that day, in the order they first spoke.
fn live_authors(state: &State, day: Day) -> Vec<AccountId> {
    let mut authors: Vec<AccountId> = Vec::new();
    for claimed in &state.standings {
        let author = &claimed.origin.attribution.account;
        if claimed.claim.is_stated_on(day) && !authors.contains(author) {
            authors.push(author.clone());
        }
    }
    authors
}

/// The rolls of every live account, the policy's first; equal rolls once.
#[must_use]
pub fn rolls(state: &State, of: RollOf<'_>) -> Vec<WorldRoll> {
    let by_policy = roll_by(state, of, None);
    let mut worlds = alloc::vec![WorldRoll {
        policy: true,
        authors: Vec::new(),
        roll: by_policy
    }];
    for author in live_authors(state, of.day) {
        let roll = roll_by(state, of, Some(&author));
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
    Facet::ALL.into_iter().any(|facet| {
        let policy = by_policy(state, party, facet, day)
            .map(|claimed| claimed.claim.standing)
            .or(facet.default());
        live(state, party, facet, day).any(|claimed| Some(claimed.claim.standing) != policy)
    })
}
