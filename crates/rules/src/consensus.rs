//! Consensus: adopted when nobody entitled objects.

use alloc::vec::Vec;

use crate::{
    AbsenceEffect, Ballot, Consensus, Missing, Next, Objectors, Reason, roll_call::RollCall,
};

impl Consensus {
    /// Whether an act counts as an objection. Where only those in the room may object,
    /// a letter from an absent member is no more than an absence.
    pub(crate) fn is_objection(self, ballot: Ballot) -> bool {
        let heard = match (self.objectors, self.absence) {
            // A letter within the days given to the absent is what the rule waits for.
            (Objectors::AnyMember, _) | (_, AbsenceEffect::Deferred { .. }) => true,
            (Objectors::Present, _) => ballot.is_present(),
        };
        heard && ballot.is_objection()
    }

    /// Whether an act is an absence that this rule cannot do without.
    fn is_blocking_absence(self, ballot: Ballot) -> bool {
        self.absence == AbsenceEffect::Blocks && self.is_undeclared_absence(ballot)
    }

    fn is_undeclared_absence(self, ballot: Ballot) -> bool {
        let declared = ballot == Ballot::AbsentNoObjection || self.is_objection(ballot);
        !ballot.is_present() && !declared
    }

    /// Those absent without a word whose consent is deferred, and for how many days.
    pub(crate) fn deferred(self, call: &RollCall<'_>) -> Option<Next> {
        let AbsenceEffect::Deferred { days } = self.absence else {
            return None;
        };
        let members = call.parties(|ballot| self.is_undeclared_absence(ballot));
        (!members.is_empty()).then_some(Next::ConsentOfAbsent { members, days })
    }
}

/// What stops it. While the question is open only an objection does: the absent may still
/// come, and those who objected may still withdraw.
pub(crate) fn standing_reasons(consensus: Consensus, call: &RollCall<'_>) -> Vec<Reason> {
    let objectors = call.parties(|ballot| consensus.is_objection(ballot));
    if objectors.is_empty() {
        Vec::new()
    } else {
        Vec::from([Reason::Objection(objectors)])
    }
}

/// What stops it once it is closed.
pub(crate) fn closing_reasons(consensus: Consensus, call: &RollCall<'_>) -> Vec<Reason> {
    let mut reasons = standing_reasons(consensus, call);
    let absent = call.parties(|ballot| consensus.is_blocking_absence(ballot));
    if !absent.is_empty() {
        reasons.push(Reason::AbsenceBlocks(absent));
    }
    reasons
}

/// Whom it waits for, and who may still object: those awaited, and the absent who have said
/// nothing, where a word from outside the room counts or their silence does.
pub(crate) fn missing(consensus: Consensus, call: &RollCall<'_>) -> Missing {
    let awaited = call.awaited().into_keys().cloned().collect();
    let absence_matters =
        consensus.objectors == Objectors::AnyMember || consensus.absence != AbsenceEffect::Neutral;
    let could_block = call
        .lines
        .iter()
        .filter(|line| match line.act {
            None => true,
            Some(Ballot::Absent | Ballot::AbsentAnnounced) => absence_matters,
            Some(_) => false,
        })
        .map(|line| line.voter.clone())
        .collect();
    Missing {
        awaited,
        yes_needed: None,
        could_block,
    }
}
