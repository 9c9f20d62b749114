//! Elections: ballots repeated until somebody reaches the threshold, the weakest dropped.
//!
//! Each round is judged by itself; who stands in the next follows from it. The African Union
//! elects its Commission's Chairperson so (Rules of Procedure of the Assembly, rule 42): two thirds
//! of the members eligible to vote, the candidate with the fewest votes withdrawing after the third
//! round.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use vocab::PartyId;

use crate::{Basis, Comparison, Fraction, Roll};

/// How an election is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// The share a candidate needs.
    pub share: Fraction,
    /// `≥` or `>`.
    pub comparison: Comparison,
    /// Of what: the roll, or those who voted for somebody ([`Basis::PresentAndVoting`], which here
    /// is the same as [`Basis::Cast`]); a fixed number is that number.
    pub of: Basis,
    /// When candidates are dropped.
    pub elimination: Elimination,
}

/// When the candidate with the fewest votes is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elimination {
    /// Never: the same candidates stand again.
    None,
    /// After this round and each that follows, the first being 1.
    FromRound(u32),
}

/// Whom each member voted for; `None` for a ballot left blank.
pub type Choices = BTreeMap<PartyId, Option<PartyId>>;

/// A round of an election.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Which it is, the first being 1.
    pub number: u32,
    /// Who stands.
    pub candidates: BTreeSet<PartyId>,
}

/// What a round gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundOutcome {
    /// The votes of each candidate that stood, none left out.
    pub votes: BTreeMap<PartyId, u32>,
    /// How many votes were needed.
    pub needed: u32,
    /// Who is elected.
    pub elected: Option<PartyId>,
    /// Who is dropped. Nobody where several share the last place and dropping all of them would
    /// leave nobody to elect.
    pub dropped: BTreeSet<PartyId>,
    /// The round that follows, where nobody is elected.
    pub next: Option<Round>,
    /// Members whose ballots were not counted: not on the roll, or for somebody who does not stand.
    pub struck: Vec<PartyId>,
}

/// Judges one round.
#[must_use]
pub fn round(election: &Election, roll: &Roll, round: &Round, choices: &Choices) -> RoundOutcome {
    let on_roll =
        |party: &PartyId| roll.seats.contains_key(party) && !roll.excluded.contains_key(party);
    let mut votes: BTreeMap<PartyId, u32> = round
        .candidates
        .iter()
        .map(|candidate| (candidate.clone(), 0))
        .collect();
    let mut struck = Vec::new();
    for (voter, choice) in choices {
        let counted = choice.as_ref().map(|candidate| votes.get_mut(candidate));
        match counted {
            Some(Some(count)) if on_roll(voter) => *count += 1,
            None if on_roll(voter) => {}
            _ => struck.push(voter.clone()),
        }
    }
    let entitled = roll.seats.keys().filter(|party| on_roll(party)).count();
    let cast: u32 = votes.values().sum();
    let base = match election.of {
        Basis::Roll | Basis::Present => u32::try_from(entitled).unwrap_or(u32::MAX),
        Basis::Cast | Basis::PresentAndVoting => cast,
        Basis::Absolute(number) => u32::try_from(number).unwrap_or(u32::MAX),
    };
    let needed = needed(election, base);
    let ahead = votes.iter().max_by_key(|(_, count)| **count);
    let is_alone = |count: u32| votes.values().filter(|other| **other == count).count() == 1;
    let elected = ahead
        .filter(|(_, count)| **count > 0 && **count >= needed && is_alone(**count))
        .map(|(candidate, _)| candidate.clone());
    let dropped = match (&elected, election.elimination) {
        (None, Elimination::FromRound(first)) if round.number >= first => weakest(&votes),
        _ => BTreeSet::new(),
    };
    let next = elected.is_none().then(|| Round {
        number: round.number.saturating_add(1),
        candidates: round.candidates.difference(&dropped).cloned().collect(),
    });
    RoundOutcome {
        votes,
        needed,
        elected,
        dropped,
        next,
        struck,
    }
}

fn needed(election: &Election, base: u32) -> u32 {
    let needed = match election.of {
        Basis::Absolute(_) => u128::from(base),
        _ => election.share.least_count(base.into(), election.comparison),
    };
    u32::try_from(needed).unwrap_or(u32::MAX)
}

/// The candidates in the last place, unless nobody would then be left.
fn weakest(votes: &BTreeMap<PartyId, u32>) -> BTreeSet<PartyId> {
    let least = votes.values().min().copied().unwrap_or(0);
    let last: BTreeSet<PartyId> = votes
        .iter()
        .filter(|(_, count)| **count == least)
        .map(|(candidate, _)| candidate.clone())
        .collect();
    if last.len() == votes.len() {
        BTreeSet::new()
    } else {
        last
    }
}
