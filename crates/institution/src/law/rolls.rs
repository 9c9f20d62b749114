//! Who belongs and what it weighs, as the law's own lists say, and the roll that follows.
//!
//! The lists are what official publications say without dispute. Where a record of events knows
//! more (claims, suspensions, notices), `worlds` follows the record; the lists serve where there is
//! none: old votes, the rule laboratory, voting power.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
};
use core::fmt;

use rules::{Method, Roll, Rule, Seat};
use vocab::{Day, Holds, PartyId, Span};

use super::Charter;

/// A line of the list of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    /// Who.
    pub party: PartyId,
    /// From when until when.
    pub span: Span,
    /// The publication it is taken from.
    pub citation: String,
}

/// A line of the list of weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighing {
    /// Whose.
    pub party: PartyId,
    /// The measure, as rules name it.
    pub measure: String,
    /// How much.
    pub value: u64,
    /// From when until when.
    pub span: Span,
    /// The publication it is taken from.
    pub citation: String,
}

/// A line of the list of units: a member whose vote another casts together with its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitVote {
    /// The member.
    pub member: PartyId,
    /// Who casts its vote.
    pub voter: PartyId,
    /// From when until when.
    pub span: Span,
    /// The publication it is taken from.
    pub citation: String,
}

/// A weight that a rule counts and the lists do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightsMissing {
    /// The measure.
    pub measure: String,
    /// Whose weight is missing.
    pub parties: BTreeSet<PartyId>,
    /// On which day.
    pub on: Day,
}

impl fmt::Display for WeightsMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { measure, on, .. } = self;
        let count = self.parties.len();
        let parties: alloc::vec::Vec<&str> =
            self.parties.iter().take(5).map(PartyId::as_str).collect();
        let more = if count > parties.len() { " …" } else { "" };
        write!(
            f,
            "on {on} no `{measure}` is known for {}{more}; add it to the charter's weights.csv from \
             an official publication",
            parties.join(" ")
        )
    }
}

impl core::error::Error for WeightsMissing {}

impl Charter {
    /// Whether the law has a list of members at all.
    #[must_use]
    pub const fn lists_members(&self) -> bool {
        !self.members.is_empty()
    }

    /// The members that the list gives for a day.
    #[must_use]
    pub fn members_on(&self, on: Day) -> BTreeSet<PartyId> {
        let there = |line: &&Belonging| line.span.holds_on(on) != Holds::No;
        let lines = self.members.iter().filter(there);
        lines.map(|line| line.party.clone()).collect()
    }

    /// What the lists say a member weighs on a day, in each measure they have.
    #[must_use]
    pub fn seat_on(&self, party: &PartyId, on: Day) -> Seat {
        let of = |line: &&Weighing| line.party == *party && line.span.holds_on(on) != Holds::No;
        let lines = self.weights.iter().filter(of);
        let weights = lines.map(|line| (line.measure.clone(), line.value));
        Seat {
            weights: weights.collect(),
        }
    }

    /// Whose vote is cast by whom on a day, where it is not the member itself.
    #[must_use]
    pub fn units_on(&self, on: Day) -> BTreeMap<PartyId, PartyId> {
        let there = |line: &&UnitVote| line.span.holds_on(on) != Holds::No;
        let lines = self.units.iter().filter(there);
        let pairs = lines.map(|line| (line.member.clone(), line.voter.clone()));
        pairs.collect()
    }

    /// The roll of a rule on a day: the members listed, with the weights listed.
    ///
    /// # Errors
    /// [`WeightsMissing`] where the rule counts a measure that some member has none of.
    pub fn roll_on(&self, rule: &Rule, on: Day) -> Result<Roll, WeightsMissing> {
        let members = self.members_on(on);
        let mut roll = Roll::of(members.iter().cloned());
        for (party, seat) in &mut roll.seats {
            *seat = self.seat_on(party, on);
        }
        roll.units = self.units_on(on);
        check_weights(rule, &roll, on)?;
        Ok(roll)
    }
}

/// Whether every seat has what the rule counts.
///
/// # Errors
/// [`WeightsMissing`] names the first measure that somebody has none of.
pub fn check_weights(rule: &Rule, roll: &Roll, on: Day) -> Result<(), WeightsMissing> {
    for measure in rule.measures() {
        let lacks = |(_, seat): &(&PartyId, &Seat)| !seat.weights.contains_key(measure);
        let parties: BTreeSet<PartyId> = roll
            .seats
            .iter()
            .filter(lacks)
            .map(|(party, _)| party.clone())
            .collect();
        if !parties.is_empty() {
            return Err(WeightsMissing {
                measure: String::from(measure),
                parties,
                on,
            });
        }
    }
    Ok(())
}

/// Whether a rule is decided by a vote in which members say yes or no.
#[must_use]
pub const fn is_by_vote(method: &Method) -> bool {
    matches!(method, Method::Vote(_) | Method::Unanimity(_))
}
