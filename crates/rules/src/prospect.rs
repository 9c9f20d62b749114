//! What an open vote still waits for.

use alloc::vec::Vec;

use crate::{
    Ballot, Basis, Missing, Vote,
    quorum::QuorumTest,
    roll_call::{Line, RollCall},
    vote::{Attainment, CountedLeg, attainment, counted_legs, vetoes},
};

/// How many more yes would carry it, and who of those awaited could stop it alone.
pub(crate) fn missing(vote: &Vote, call: &RollCall<'_>, quorum: Option<QuorumTest<'_>>) -> Missing {
    let prospect = Prospect::new(vote, call, quorum);
    let awaited = &prospect.awaited;
    let yes_needed = (0..=awaited.len()).find(|more| prospect.is_carried_by(*more));
    let could_block = match yes_needed {
        Some(_) => awaited
            .iter()
            .filter(|line| prospect.is_stopped_by(line))
            .collect(),
        None => Vec::new(),
    };
    Missing {
        awaited: awaited.iter().map(|line| line.party.clone()).collect(),
        yes_needed: yes_needed.and_then(|more| u64::try_from(more).ok()),
        could_block: could_block
            .into_iter()
            .map(|line| line.party.clone())
            .collect(),
    }
}

/// The vote as it stands, and what those awaited would add to it.
struct Prospect<'a> {
    vote: &'a Vote,
    quorum: Option<QuorumTest<'a>>,
    legs: Vec<CountedLeg<'a>>,
    is_vetoed: bool,
    entitled: u32,
    present: u32,
    yes: u32,
    awaited: Vec<&'a Line<'a>>,
    /// For each leg, what the heaviest none, one, two … of those awaited add. Each leg looks
    /// at its own heaviest, so with several weighted measures the number of yes needed is the
    /// least that could be enough.
    gains: Vec<Vec<u128>>,
}

/// Those awaited who act as supposed, in heads and in the measure of each leg.
struct Supposed {
    yes: usize,
    present: usize,
    /// What is added to the yes side and to those in the room, for each leg.
    legs: Vec<(u128, u128)>,
}

impl<'a> Prospect<'a> {
    fn new(vote: &'a Vote, call: &'a RollCall<'a>, quorum: Option<QuorumTest<'a>>) -> Self {
        let awaited: Vec<&Line<'_>> = call.awaited().collect();
        let gains = vote.legs.iter().map(|leg| {
            let mut weights: Vec<u64> = awaited.iter().map(|l| l.weight(&leg.measure)).collect();
            weights.sort_unstable_by(|a, b| b.cmp(a));
            let sums = weights.iter().scan(0, |sum: &mut u128, weight| {
                *sum += u128::from(*weight);
                Some(*sum)
            });
            core::iter::once(0).chain(sums).collect()
        });
        Self {
            vote,
            quorum,
            legs: counted_legs(vote, call),
            is_vetoed: !vetoes(vote, call).is_empty(),
            entitled: call.entitled(),
            present: call.heads(Ballot::is_present),
            yes: call.heads(|ballot| ballot == Ballot::Yes),
            gains: gains.collect(),
            awaited,
        }
    }

    /// Whether it is carried if so many of those awaited vote yes and the others stay away.
    fn is_carried_by(&self, more: usize) -> bool {
        let gain = |gains: &Vec<u128>| gains.get(more).copied().unwrap_or(0);
        let legs = self
            .gains
            .iter()
            .map(|gains| (gain(gains), gain(gains)))
            .collect();
        self.is_carried(&Supposed {
            yes: more,
            present: more,
            legs,
        })
    }

    /// Whether one of those awaited stops it, by a no or by staying away, though all the
    /// others awaited vote yes.
    fn is_stopped_by(&self, one: &Line<'_>) -> bool {
        let holds_veto = self
            .vote
            .veto
            .as_ref()
            .is_some_and(|v| v.holders.contains(one.party));
        let others = self.awaited.len().saturating_sub(1);
        let gains = |its_weight_in_the_room: bool| {
            let gain = |(leg, gains): (&CountedLeg<'_>, &Vec<u128>)| {
                let all = gains.last().copied().unwrap_or(0);
                let without = all - u128::from(one.weight(&leg.leg.measure));
                (without, if its_weight_in_the_room { all } else { without })
            };
            self.legs.iter().zip(&self.gains).map(gain).collect()
        };
        let votes_no = Supposed {
            yes: others,
            present: others + 1,
            legs: gains(true),
        };
        let stays_away = Supposed {
            yes: others,
            present: others,
            legs: gains(false),
        };
        holds_veto || !self.is_carried(&votes_no) || !self.is_carried(&stays_away)
    }

    fn is_carried(&self, supposed: &Supposed) -> bool {
        let heads = |more: usize| u32::try_from(more).unwrap_or(u32::MAX);
        let yes = self.yes.saturating_add(heads(supposed.yes));
        let present = self.present.saturating_add(heads(supposed.present));
        let legs: Vec<_> = self
            .legs
            .iter()
            .zip(&supposed.legs)
            .map(|(l, s)| raised(l, *s))
            .collect();
        self.entitled > 0
            && !self.is_vetoed
            && self.quorum.is_none_or(|quorum| quorum.is_met(present))
            && attainment(self.vote, &legs, yes, self.entitled) != Attainment::Missed
    }
}

/// A leg with more on the yes side and more in the room.
fn raised<'a>(counted: &CountedLeg<'a>, (yes, in_the_room): (u128, u128)) -> CountedLeg<'a> {
    let base = match counted.leg.of {
        Basis::Roll | Basis::Absolute(_) => counted.base,
        Basis::Present | Basis::Cast | Basis::PresentAndVoting => counted.base + in_the_room,
    };
    CountedLeg {
        leg: counted.leg,
        yes: counted.yes + yes,
        base,
    }
}
