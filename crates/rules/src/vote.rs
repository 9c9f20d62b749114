//! A vote: every leg reaches its threshold, and no veto is cast.

use alloc::{collections::BTreeSet, vec::Vec};

use vocab::PartyId;

use crate::{
    Ballot, Basis, Comparison, Fraction, Leg, LegFigures, Measure, Minority, Reason, Vote,
    roll_call::RollCall,
};

/// What stops it, or carries it in spite of a missed threshold, if it is closed as it stands.
pub(crate) fn closing_reasons(vote: &Vote, call: &RollCall<'_>) -> Vec<Reason> {
    let legs = counted_legs(vote, call);
    let yes = call.heads(|ballot| ballot == Ballot::Yes);
    let vetoes = vetoes(vote, call);
    let minority = least_minority(vote, call);
    let mut reasons = match attainment(minority, &legs, yes, call.entitled()) {
        Attainment::Reached => Vec::new(),
        Attainment::Deemed => Vec::from([Reason::DeemedAttained]),
        Attainment::Missed => return missed_thresholds(&legs),
    };
    if !vetoes.is_empty() {
        reasons.push(Reason::Veto(vetoes));
    }
    reasons
}

/// Whether an act is a vote against. An absent member casts none: its letter is an absence.
pub(crate) fn is_against(ballot: Ballot) -> bool {
    matches!(ballot, Ballot::No | Ballot::Objects)
}

/// The holders of a veto who voted no.
pub(crate) fn vetoes(vote: &Vote, call: &RollCall<'_>) -> BTreeSet<PartyId> {
    let Some(veto) = &vote.veto else {
        return BTreeSet::new();
    };
    let mut parties = call.parties(is_against);
    parties.retain(|party| veto.holders.contains(party));
    parties
}

/// Whether the thresholds are reached.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attainment {
    /// Every leg is.
    Reached,
    /// Not every weight is, but too few are opposed to stop it.
    Deemed,
    /// No.
    Missed,
}

/// Whether so many yes of those entitled carry these legs.
///
/// Too small a minority lifts the weights alone: every leg by heads is still needed, and at
/// least one yes, so that nothing is adopted for which nobody spoke. A rule without a leg
/// names no threshold, and adopts nothing.
pub(crate) fn attainment(
    minority: Option<u32>,
    legs: &[CountedLeg<'_>],
    yes: u32,
    entitled: u32,
) -> Attainment {
    let by_heads = |leg: &CountedLeg<'_>| leg.leg.measure == Measure::Heads;
    let opponents = entitled.saturating_sub(yes);
    let too_few_opposed = minority.is_some_and(|least| opponents < least);
    if legs.is_empty() {
        Attainment::Missed
    } else if legs.iter().all(CountedLeg::is_met) {
        Attainment::Reached
    } else if yes > 0 && too_few_opposed && legs.iter().all(|l| l.is_met() || !by_heads(l)) {
        Attainment::Deemed
    } else {
        Attainment::Missed
    }
}

/// How many members must be opposed at the least to stop it in spite of its weights.
///
/// The fewest that hold more than a share are the heaviest ones.
pub(crate) fn least_minority(vote: &Vote, call: &RollCall<'_>) -> Option<u32> {
    match vote.attained_unless_opposed_by.as_ref()? {
        Minority::Members(members) => Some(*members),
        Minority::Holding {
            measure,
            share,
            plus,
        } => {
            let measure = Measure::Weight(measure.clone());
            let mut weights: Vec<u64> = call.lines.iter().map(|l| l.weight(&measure)).collect();
            weights.sort_unstable_by(|one, other| other.cmp(one));
            let total = call.total(&measure);
            let mut held = 0_u128;
            let fewest = weights.iter().position(|weight| {
                held += u128::from(*weight);
                share.is_reached(held, total, Comparison::MoreThan)
            });
            let fewest = fewest.map_or(weights.len(), |place| place + 1);
            let fewest = u32::try_from(fewest).unwrap_or(u32::MAX);
            Some(fewest.saturating_add(*plus))
        }
    }
}

/// The legs missed, and apart from them the ties: a tie is `tie`, not `threshold`.
fn missed_thresholds(legs: &[CountedLeg<'_>]) -> Vec<Reason> {
    let missed = |leg: &CountedLeg<'_>| !leg.is_met() && !leg.is_tie();
    let places: Vec<usize> = legs
        .iter()
        .enumerate()
        .filter(|(_, leg)| missed(leg))
        .map(|(place, _)| place)
        .collect();
    let mut reasons = Vec::new();
    if !places.is_empty() || legs.is_empty() {
        reasons.push(Reason::Threshold { legs: places });
    }
    if legs.iter().any(CountedLeg::is_tie) {
        reasons.push(Reason::Tie);
    }
    reasons
}

/// A leg with its two numbers, in its own measure.
#[derive(Clone)]
pub(crate) struct CountedLeg<'a> {
    pub leg: &'a Leg,
    pub yes: u128,
    pub base: u128,
}

/// Counts each leg of a vote, in the rule's order.
pub(crate) fn counted_legs<'a>(vote: &'a Vote, call: &RollCall<'_>) -> Vec<CountedLeg<'a>> {
    let counted = |leg: &'a Leg| {
        let measure = &leg.measure;
        let yes = call.sum(measure, |ballot| ballot == Ballot::Yes);
        let base = match leg.of {
            Basis::Roll => call.total(measure),
            Basis::Present => call.sum(measure, Ballot::is_present),
            Basis::Cast => call.sum(measure, |b| {
                is_against(b) || matches!(b, Ballot::Yes | Ballot::Abstain)
            }),
            Basis::PresentAndVoting => call.sum(measure, |b| is_against(b) || b == Ballot::Yes),
            Basis::Absolute(number) => number.into(),
        };
        CountedLeg { leg, yes, base }
    };
    vote.legs.iter().map(counted).collect()
}

impl CountedLeg<'_> {
    /// Whether the yes are enough. A share of nothing never is.
    pub fn is_met(&self) -> bool {
        match (self.leg.of, self.leg.comparison) {
            (Basis::Absolute(_), Comparison::AtLeast) => self.yes >= self.base,
            (Basis::Absolute(_), Comparison::MoreThan) => self.yes > self.base,
            (_, comparison) => self.leg.share.is_reached(self.yes, self.base, comparison),
        }
    }

    /// Whether yes and no are equal where more yes than no are asked for. None against none is
    /// no division: it is a threshold missed.
    pub fn is_tie(&self) -> bool {
        let majority = self.leg.of == Basis::PresentAndVoting
            && self.leg.comparison == Comparison::MoreThan
            && Fraction::new(1, 2).is_ok_and(|half| half == self.leg.share);
        majority && self.yes > 0 && self.yes == self.base - self.yes
    }

    /// The figures of a verdict.
    pub fn figures(&self) -> LegFigures {
        let needed = match (self.leg.of, self.leg.comparison) {
            (Basis::Absolute(_), Comparison::AtLeast) => self.base,
            (Basis::Absolute(_), Comparison::MoreThan) => self.base.saturating_add(1),
            (_, comparison) => self.leg.share.least_count(self.base, comparison),
        };
        LegFigures {
            measure: self.leg.measure.clone(),
            of: self.leg.of,
            share: self.leg.share,
            comparison: self.leg.comparison,
            yes: shown(self.yes),
            base: shown(self.base),
            needed: shown(needed),
            met: self.is_met(),
        }
    }
}

/// A sum as a verdict shows it. Only weights beyond 2⁶⁴ together are cut off, and only here:
/// whether a leg is met is judged on the whole sum.
fn shown(sum: u128) -> u64 {
    u64::try_from(sum).unwrap_or(u64::MAX)
}
