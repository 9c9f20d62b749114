//! The game of a rule before a roll.

use alloc::{string::String, vec::Vec};

use vocab::PartyId;

use super::Game;
use crate::{Basis, Comparison, Leg, Measure, Method, Roll, Rule, Seat, quorum::QuorumTest};

/// Why a rule before a roll is no game.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAGame {
    /// Nobody may decide.
    #[error("nobody on the roll is entitled to decide; give a roll of members")]
    NobodyEntitled,
    /// What the rule counts is not known of a member.
    #[error("the rule counts `{measure}`, and that of `{party}` is not given; add it")]
    WeightMissing {
        /// The member.
        party: PartyId,
        /// The name of the weight.
        measure: String,
    },
}

impl Game {
    /// The game of a rule before a roll; its players are [`Roll::entitled`], in their order.
    ///
    /// Everybody is taken to vote yes or no, as is usual where power is measured. So whoever is
    /// not in the coalition is against it, every share is a share of the whole roll, whether the
    /// rule counts those present, those casting a vote or those present and voting, and the
    /// quorum is there unless even all together are too few for it. A consensus is then
    /// everybody's yes, whoever may object. A state that a decision concerns is a player as long
    /// as the roll has it.
    ///
    /// # Errors
    /// [`NotAGame`] where nobody is entitled or a weight is missing.
    pub fn of(rule: &Rule, roll: &Roll) -> Result<Self, NotAGame> {
        let seats: Vec<(&PartyId, &Seat)> = roll.entitled().collect();
        if seats.is_empty() {
            return Err(NotAGame::NobodyEntitled);
        }
        let all = seats.len();
        let heads = u32::try_from(all).unwrap_or(u32::MAX);
        let quorum = rule.quorum.as_ref();
        let quorum = quorum.map(|quorum| QuorumTest::new(quorum, roll, heads));
        let mut game = Self::among(all);
        if quorum.is_some_and(|quorum| !quorum.is_met(heads)) {
            game = game.numbering(all + 1);
        }
        let vote = match &rule.method {
            Method::Consensus(_) => return Ok(game.numbering(all)),
            Method::Vote(vote) => vote,
        };
        if vote.legs.is_empty() {
            // A rule that names no threshold adopts nothing.
            game = game.numbering(all + 1);
        }
        for leg in &vote.legs {
            game = game.with_leg(leg, &seats)?;
        }
        if let Some(veto) = &vote.veto {
            let holders = seats.iter().enumerate();
            let holders = holders.filter(|(_, (party, _))| veto.holders.contains(*party));
            game = game.with_vetoes(holders.map(|(player, _)| player));
        }
        if let Some(least) = vote.attained_unless_opposed_by {
            game = game.blocked_by(usize::try_from(least).unwrap_or(usize::MAX));
        }
        Ok(game)
    }

    fn with_leg(self, leg: &Leg, seats: &[(&PartyId, &Seat)]) -> Result<Self, NotAGame> {
        let measure = match &leg.measure {
            Measure::Heads => {
                let needed = needed(leg, seats.len() as u128);
                return Ok(self.numbering(usize::try_from(needed).unwrap_or(usize::MAX)));
            }
            Measure::Weight(measure) => measure,
        };
        let weight = |(party, seat): &(&PartyId, &Seat)| {
            let weight = seat.weights.get(measure).copied();
            weight.ok_or_else(|| NotAGame::WeightMissing {
                party: (*party).clone(),
                measure: measure.clone(),
            })
        };
        let weights = seats.iter().map(weight).collect::<Result<Vec<u64>, _>>()?;
        let all = weights.iter().copied().map(u128::from).sum();
        Ok(self.weighing(|player| weights[player], needed(leg, all)))
    }
}

/// How much a leg needs where all vote yes or no.
fn needed(leg: &Leg, all: u128) -> u128 {
    match (leg.of, leg.comparison) {
        (Basis::Absolute(number), Comparison::AtLeast) => number.into(),
        (Basis::Absolute(number), Comparison::MoreThan) => u128::from(number) + 1,
        (_, comparison) => leg.share.least_count(all, comparison),
    }
}
