//! The roll call: each member entitled, with what it did.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use vocab::PartyId;

use crate::{
    Ballot, Ballots, Circumstances, Figures, Measure, Roll, Rule, Seat, Stage, Struck,
    StruckBecause,
};

/// The roll with the ballots entered, and the ballots that were struck.
pub(crate) struct RollCall<'a> {
    /// Those entitled, in the order of their ids.
    pub lines: Vec<Line<'a>>,
    /// What is kept but not counted, in the order of the ids.
    pub struck: Vec<Struck>,
}

/// A member entitled, and its act.
pub(crate) struct Line<'a> {
    pub party: &'a PartyId,
    /// Who casts its vote: itself, unless it votes in a unit.
    pub voter: &'a PartyId,
    pub seat: &'a Seat,
    /// `None` while it is awaited, which only an open question allows.
    pub act: Option<Ballot>,
}

impl<'a> RollCall<'a> {
    /// Enters the ballots on the roll. A party both seated and excluded is excluded; a seat that
    /// says it is not entitled is taken off; a member of a unit does what its voter does; a member
    /// for whom somebody acted who may not is absent.
    pub fn new(
        rule: &Rule,
        roll: &'a Roll,
        ballots: &Ballots,
        circumstances: &Circumstances,
        stage: Stage,
    ) -> Self {
        let unrecorded = match stage {
            Stage::Open => None,
            Stage::Closed => Some(Ballot::Absent),
        };
        let unlawful = unlawful_proxies(rule, roll, ballots, circumstances);
        let act = |party: &PartyId| match roll.units.get(party) {
            _ if unlawful.contains(party) => unrecorded,
            // Who is kept off the roll casts nobody's vote.
            Some(voter) if roll.excluded.contains_key(voter) => Some(Ballot::Absent),
            Some(voter) => ballots.get(voter).copied().or(unrecorded),
            None => ballots.get(party).copied().or(unrecorded),
        };
        let lines = roll
            .entitled()
            .map(|(party, seat)| Line {
                party,
                voter: roll.units.get(party).unwrap_or(party),
                seat,
                act: act(party),
            })
            .filter(|line| line.act != Some(Ballot::NotEntitled))
            .collect();
        let struck = ballots
            .iter()
            .filter_map(|(party, ballot)| {
                let because = struck_because(roll, party, *ballot, &unlawful)?;
                Some(Struck {
                    party: party.clone(),
                    because,
                })
            })
            .collect();
        Self { lines, struck }
    }

    /// How many did one of these acts.
    pub fn heads(&self, chosen: impl Fn(Ballot) -> bool) -> u32 {
        let count = self
            .lines
            .iter()
            .filter(|line| line.act.is_some_and(&chosen))
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The sum of a measure over those who did one of these acts.
    pub fn sum(&self, measure: &Measure, chosen: impl Fn(Ballot) -> bool) -> u128 {
        let did = self
            .lines
            .iter()
            .filter(|line| line.act.is_some_and(&chosen));
        did.map(|line| u128::from(line.weight(measure))).sum()
    }

    /// The sum of a measure over all on the roll, awaited or not.
    pub fn total(&self, measure: &Measure) -> u128 {
        self.lines
            .iter()
            .map(|line| u128::from(line.weight(measure)))
            .sum()
    }

    /// Who did one of these acts.
    pub fn parties(&self, chosen: impl Fn(Ballot) -> bool) -> BTreeSet<PartyId> {
        let did = self
            .lines
            .iter()
            .filter(|line| line.act.is_some_and(&chosen));
        did.map(|line| line.party.clone()).collect()
    }

    /// Those who have not acted, each with the members whose votes it casts.
    pub fn awaited(&self) -> BTreeMap<&'a PartyId, Vec<&Line<'a>>> {
        let mut awaited: BTreeMap<&PartyId, Vec<&Line<'_>>> = BTreeMap::new();
        for line in self.lines.iter().filter(|line| line.act.is_none()) {
            awaited.entry(line.voter).or_default().push(line);
        }
        awaited
    }

    /// How many are on the roll.
    pub fn entitled(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX)
    }

    /// The count by heads; the rule says which acts are against.
    pub fn figures(&self, against: impl Fn(Ballot) -> bool) -> Figures {
        let entitled = self.entitled();
        let present = self.heads(Ballot::is_present);
        let absent = self.heads(|ballot| !ballot.is_present());
        Figures {
            entitled,
            present,
            yes: self.heads(|ballot| ballot == Ballot::Yes),
            no: self.heads(against),
            abstain: self.heads(|ballot| ballot == Ballot::Abstain),
            not_participating: self.heads(|ballot| ballot == Ballot::NotParticipating),
            absent,
            absent_no_objection: self.heads(|ballot| ballot == Ballot::AbsentNoObjection),
            awaited: entitled.saturating_sub(present).saturating_sub(absent),
            quorum: None,
            legs: Vec::new(),
        }
    }
}

impl Line<'_> {
    /// What this member weighs. A weight that is not given counts as 0: charters without
    /// weights are refused where they are read.
    pub fn weight(&self, measure: &Measure) -> u64 {
        match measure {
            Measure::Heads => 1,
            Measure::Weight(name) => self.seat.weights.get(name).copied().unwrap_or(0),
        }
    }
}

/// Why a ballot is not counted; `None` where it is.
fn struck_because(
    roll: &Roll,
    party: &PartyId,
    ballot: Ballot,
    unlawful: &BTreeSet<&PartyId>,
) -> Option<StruckBecause> {
    if let Some(because) = roll.excluded.get(party) {
        return Some(*because);
    }
    let is_seated = roll.seats.contains_key(party);
    match roll.units.get(party) {
        Some(voter) if is_seated && voter != party => return Some(StruckBecause::VotesInUnit),
        _ => {}
    }
    let casts_for_a_unit = || roll.units.values().any(|voter| voter == party);
    match ballot {
        _ if unlawful.contains(party) => Some(StruckBecause::ProxyNotAllowed),
        _ if !is_seated && casts_for_a_unit() => None,
        _ if !is_seated => Some(StruckBecause::NotAMember),
        Ballot::NotEntitled => Some(StruckBecause::NotEntitled),
        _ => None,
    }
}

/// The members for whom somebody acted who may not: a holder that is not on the roll or not in the
/// room, that is itself represented, or that holds more proxies than the rule allows; of too many
/// proxies none is lawful, since nothing tells which.
fn unlawful_proxies<'a>(
    rule: &Rule,
    roll: &Roll,
    ballots: &Ballots,
    circumstances: &'a Circumstances,
) -> BTreeSet<&'a PartyId> {
    let proxies = &circumstances.proxies;
    let held = |holder: &PartyId| proxies.values().filter(|other| *other == holder).count();
    let may_act = |member: &PartyId, holder: &PartyId| {
        let is_in_the_room = ballots
            .get(holder)
            .is_some_and(|ballot| ballot.is_present());
        member != holder
            && roll.seats.contains_key(holder)
            && !roll.excluded.contains_key(holder)
            && is_in_the_room
            && !proxies.contains_key(holder)
            && u32::try_from(held(holder)).is_ok_and(|held| held <= rule.proxies)
    };
    let unlawful = proxies
        .iter()
        .filter(|(member, holder)| !may_act(member, holder));
    unlawful.map(|(member, _)| member).collect()
}
