//! What an open vote still waits for.

use alloc::vec::Vec;

use vocab::PartyId;

use crate::{
    Ballot, Basis, Measure, Missing, Vote,
    quorum::QuorumTest,
    roll_call::{Line, RollCall},
    vote::{Attainment, CountedLeg, attainment, counted_legs, least_minority, vetoes},
};

/// How many more yes would carry it, and who of those awaited could stop it alone.
pub(crate) fn missing(vote: &Vote, call: &RollCall<'_>, quorum: Option<QuorumTest<'_>>) -> Missing {
    let prospect = Prospect::new(vote, call, quorum);
    let awaited = &prospect.awaited;
    let yes_needed = (0..=awaited.len()).find(|more| prospect.is_carried_by(*more));
    let could_block = match yes_needed {
        Some(_) => awaited
            .iter()
            .filter(|unit| prospect.is_stopped_by(unit))
            .collect(),
        None => Vec::new(),
    };
    Missing {
        awaited: awaited.iter().map(|unit| unit.voter.clone()).collect(),
        yes_needed: yes_needed.and_then(|more| u64::try_from(more).ok()),
        could_block: could_block
            .into_iter()
            .map(|unit| unit.voter.clone())
            .collect(),
    }
}

/// The vote as it stands, and what those awaited would add to it.
struct Prospect<'a> {
    vote: &'a Vote,
    quorum: Option<QuorumTest<'a>>,
    minority: Option<u32>,
    legs: Vec<CountedLeg<'a>>,
    is_vetoed: bool,
    entitled: u32,
    present: u32,
    yes: u32,
    awaited: Vec<Unit<'a>>,
    /// How many members the largest none, one, two … of those awaited vote for.
    heads: Vec<usize>,
    /// For each leg, what the heaviest none, one, two … of those awaited add. Each leg looks
    /// at its own heaviest, so with several weighted measures the number of yes needed is the
    /// least that could be enough.
    gains: Vec<Vec<u128>>,
}

/// One awaited, with the members whose votes it casts: mostly itself alone.
struct Unit<'a> {
    voter: &'a PartyId,
    lines: Vec<&'a Line<'a>>,
}

impl Unit<'_> {
    fn weight(&self, measure: &Measure) -> u128 {
        let weights = self
            .lines
            .iter()
            .map(|line| u128::from(line.weight(measure)));
        weights.sum()
    }
}

/// Nothing, then the largest, then the largest two … together.
fn heaviest_first<T: Copy + Ord + Default + core::ops::Add<Output = T>>(
    mut weights: Vec<T>,
) -> Vec<T> {
    weights.sort_unstable_by(|one, other| other.cmp(one));
    let sums = weights.iter().scan(T::default(), |sum, weight| {
        *sum = *sum + *weight;
        Some(*sum)
    });
    core::iter::once(T::default()).chain(sums).collect()
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
        let awaited = call.awaited().into_iter();
        let awaited: Vec<Unit<'_>> = awaited
            .map(|(voter, lines)| Unit { voter, lines })
            .collect();
        let gains = vote.legs.iter().map(|leg| {
            let weights = awaited.iter().map(|unit| unit.weight(&leg.measure));
            heaviest_first(weights.collect())
        });
        Self {
            vote,
            quorum,
            minority: least_minority(vote, call),
            legs: counted_legs(vote, call),
            is_vetoed: !vetoes(vote, call).is_empty(),
            entitled: call.entitled(),
            present: call.heads(Ballot::is_present),
            yes: call.heads(|ballot| ballot == Ballot::Yes),
            gains: gains.collect(),
            heads: heaviest_first(awaited.iter().map(|unit| unit.lines.len()).collect()),
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
        let heads = self.heads.get(more).copied().unwrap_or(0);
        self.is_carried(&Supposed {
            yes: heads,
            present: heads,
            legs,
        })
    }

    /// Whether one of those awaited stops it, by a no or by staying away, though all the
    /// others awaited vote yes.
    fn is_stopped_by(&self, one: &Unit<'_>) -> bool {
        let holds_veto = self.vote.veto.as_ref().is_some_and(|veto| {
            let mut lines = one.lines.iter();
            lines.any(|line| veto.holders.contains(line.party))
        });
        let all = self.heads.last().copied().unwrap_or(0);
        let others = all.saturating_sub(one.lines.len());
        let gains = |its_weight_in_the_room: bool| {
            let gain = |(leg, gains): (&CountedLeg<'_>, &Vec<u128>)| {
                let all = gains.last().copied().unwrap_or(0);
                let without = all - one.weight(&leg.leg.measure);
                (without, if its_weight_in_the_room { all } else { without })
            };
            self.legs.iter().zip(&self.gains).map(gain).collect()
        };
        let votes_no = Supposed {
            yes: others,
            present: all,
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
            && attainment(self.minority, &legs, yes, self.entitled) != Attainment::Missed
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
