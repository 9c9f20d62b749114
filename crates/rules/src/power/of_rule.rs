//! The game of a rule before a roll.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};

use vocab::PartyId;

use super::Game;
use crate::{
    AbsenceEffect, Ballots, Basis, Circumstances, Comparison, Leg, Measure, Method, Roll, Rule,
    Stage, Vote,
    quorum::QuorumTest,
    roll_call::{Line, RollCall},
    vote,
};

/// Why a rule before a roll is no game.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAGame {
    /// Nobody may decide.
    #[error("nobody on the roll may vote; give a roll of members")]
    NobodyEntitled,
    /// What the rule counts is not known of a member.
    #[error("the rule counts `{measure}`, and that of `{party}` is not given; add it")]
    WeightMissing {
        /// The member.
        party: PartyId,
        /// The name of the weight.
        measure: String,
    },
    /// The rule counts those opposed by heads, and some cast more votes than one.
    #[error(
        "the rule names a minority of members that can block, and `{voter}` casts the votes of \
         several; give a roll on which each member casts its own"
    )]
    MinorityOfUnits {
        /// Who casts several votes.
        voter: PartyId,
    },
    /// The votes cast together do not fit a weight.
    #[error("the `{measure}` of those for whom `{voter}` votes is more than 2⁶⁴; use larger units")]
    UnitTooHeavy {
        /// Who casts them.
        voter: PartyId,
        /// The name of the weight.
        measure: String,
    },
}

/// Those who vote, each with the members whose votes it casts.
type Voters<'a> = BTreeMap<&'a PartyId, Vec<&'a Line<'a>>>;

impl Game {
    /// The game of a rule before a roll; its players are [`Roll::voters`], in their order.
    ///
    /// Everybody who can is taken to vote yes or no, as is usual where power is measured. So
    /// whoever is not in the coalition is against it; a share is one of all who vote, whether the
    /// rule counts those present, those casting a vote or those present and voting; and the quorum
    /// is there unless even all together are too few for it. Where objections stop a decision
    /// (consensus, unanimity, silence) the coalition is everybody. An equal division is no
    /// majority, whoever presides, and a rule that follows where this one does not carry is
    /// another game. A state that a decision concerns is a player as long as the roll has it.
    ///
    /// # Errors
    /// [`NotAGame`] where nobody may vote, a weight is missing, or a blocking minority of members
    /// is to be made up of votes cast in units.
    pub fn of(rule: &Rule, roll: &Roll) -> Result<Self, NotAGame> {
        let (nothing, ballots) = (Circumstances::default(), Ballots::new());
        let call = RollCall::new(rule, roll, &ballots, &nothing, Stage::Open);
        check_weights(rule, &call)?;
        let voters = call.awaited();
        if voters.is_empty() {
            return Err(NotAGame::NobodyEntitled);
        }
        let voting: usize = voters.values().map(Vec::len).sum();
        // Members of a unit whose voter is kept off the roll: entitled, and never there.
        let absent = call.lines.len() - voting;
        let mut game = Self::among(voters.len());
        let never = voters.len() + 1;
        let quorum = rule.quorum.as_ref();
        let quorum = quorum.map(|quorum| QuorumTest::new(quorum, roll, call.entitled()));
        let quorum = quorum.filter(|quorum| quorum.is_tested(nothing.quorum_challenged));
        let present = u32::try_from(voting).unwrap_or(u32::MAX);
        if quorum.is_some_and(|quorum| !quorum.is_met(present)) {
            game = game.numbering(never);
        }
        if let Some(consensus) = rule.method.as_consensus() {
            let is_stopped = absent > 0 && consensus.absence == AbsenceEffect::Blocks;
            return Ok(game.numbering(if is_stopped { never } else { voters.len() }));
        }
        let Method::Vote(vote) = &rule.method else {
            return Ok(game);
        };
        if vote.legs.is_empty() {
            // A rule that names no threshold adopts nothing.
            game = game.numbering(never);
        }
        for leg in &vote.legs {
            game = game.with_leg(leg, &voters, &call)?;
        }
        game.with_veto(vote, &voters)
            .with_minority(vote, &voters, &call, absent)
    }

    fn with_leg(
        self,
        leg: &Leg,
        voters: &Voters<'_>,
        call: &RollCall<'_>,
    ) -> Result<Self, NotAGame> {
        let mut weights = Vec::new();
        for (voter, lines) in voters {
            let cast: u128 = lines
                .iter()
                .map(|line| u128::from(line.weight(&leg.measure)))
                .sum();
            weights.push(u64::try_from(cast).map_err(|_| NotAGame::UnitTooHeavy {
                voter: (*voter).clone(),
                measure: leg.measure.weight().unwrap_or_default().to_string(),
            })?);
        }
        let all = match leg.of {
            Basis::Roll => call.total(&leg.measure),
            _ => weights.iter().copied().map(u128::from).sum(),
        };
        let needed = needed(leg, all);
        if leg.measure == Measure::Heads && of_several(voters).is_none() {
            return Ok(self.numbering(usize::try_from(needed).unwrap_or(usize::MAX)));
        }
        Ok(self.weighing(|player| weights[player], needed))
    }

    fn with_veto(self, vote: &Vote, voters: &Voters<'_>) -> Self {
        let Some(veto) = &vote.veto else {
            return self;
        };
        let holds = |lines: &[&Line<'_>]| lines.iter().any(|l| veto.holders.contains(l.party));
        let holders = voters.values().enumerate();
        let holders = holders.filter(|(_, lines)| holds(lines));
        self.with_vetoes(holders.map(|(player, _)| player))
    }

    fn with_minority(
        self,
        vote: &Vote,
        voters: &Voters<'_>,
        call: &RollCall<'_>,
        absent: usize,
    ) -> Result<Self, NotAGame> {
        let Some(least) = vote::least_minority(vote, call) else {
            return Ok(self);
        };
        if let Some(voter) = of_several(voters) {
            return Err(NotAGame::MinorityOfUnits {
                voter: voter.clone(),
            });
        }
        let least = usize::try_from(least).unwrap_or(usize::MAX);
        // Who is never there is always among those opposed.
        Ok(self.blocked_by(least.saturating_sub(absent)))
    }
}

/// Who casts the votes of several members, if anybody does.
fn of_several<'a>(voters: &Voters<'a>) -> Option<&'a PartyId> {
    let mut voters = voters.iter();
    voters
        .find(|(_, lines)| lines.len() > 1)
        .map(|(voter, _)| *voter)
}

/// A weight that is missing would be judged as nothing; here it is asked for.
fn check_weights(rule: &Rule, call: &RollCall<'_>) -> Result<(), NotAGame> {
    for measure in rule.measures() {
        let is_missing = |line: &&Line<'_>| !line.seat.weights.contains_key(measure);
        if let Some(line) = call.lines.iter().find(is_missing) {
            return Err(NotAGame::WeightMissing {
                party: line.party.clone(),
                measure: measure.to_string(),
            });
        }
    }
    Ok(())
}

/// How much a leg needs where all vote yes or no.
fn needed(leg: &Leg, all: u128) -> u128 {
    match (leg.of, leg.comparison) {
        (Basis::Absolute(number), Comparison::AtLeast) => number.into(),
        (Basis::Absolute(number), Comparison::MoreThan) => u128::from(number) + 1,
        (_, comparison) => leg.share.least_count(all, comparison),
    }
}
