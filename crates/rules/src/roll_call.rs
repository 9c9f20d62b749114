//! The roll call: each member entitled, with what it did.

use alloc::{collections::BTreeSet, vec::Vec};

use vocab::PartyId;

use crate::{Ballot, Ballots, Figures, Measure, Roll, Seat, Stage, Struck, StruckBecause};

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
    pub seat: &'a Seat,
    /// `None` while it is awaited, which only an open question allows.
    pub act: Option<Ballot>,
}

impl<'a> RollCall<'a> {
    /// Enters the ballots on the roll. A party both seated and excluded is excluded;
    /// a seat that says it is not entitled is taken off.
    pub fn new(roll: &'a Roll, ballots: &Ballots, stage: Stage) -> Self {
        let unrecorded = match stage {
            Stage::Open => None,
            Stage::Closed => Some(Ballot::Absent),
        };
        let lines = roll
            .seats
            .iter()
            .filter(|(party, _)| !roll.excluded.contains_key(*party))
            .map(|(party, seat)| Line {
                party,
                seat,
                act: ballots.get(party).copied().or(unrecorded),
            })
            .filter(|line| line.act != Some(Ballot::NotEntitled))
            .collect();
        let struck = ballots
            .iter()
            .filter_map(|(party, ballot)| {
                let because = struck_because(roll, party, *ballot)?;
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

    /// Those who have not acted.
    pub fn awaited(&self) -> impl Iterator<Item = &Line<'a>> {
        self.lines.iter().filter(|line| line.act.is_none())
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
fn struck_because(roll: &Roll, party: &PartyId, ballot: Ballot) -> Option<StruckBecause> {
    if let Some(because) = roll.excluded.get(party) {
        return Some(*because);
    }
    match (roll.seats.contains_key(party), ballot) {
        (false, _) => Some(StruckBecause::NotAMember),
        (true, Ballot::NotEntitled) => Some(StruckBecause::NotEntitled),
        (true, _) => None,
    }
}
