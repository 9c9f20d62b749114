//! Judging: from rule, roll and ballots to a verdict.

use alloc::vec::Vec;

use crate::{
    Ballots, Method, Missing, Outcome, Reason, Roll, Rule, Verdict, consensus, prospect,
    quorum::QuorumTest, roll_call::RollCall, vote,
};

/// Whether ballots can still come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The question is open: a member without a ballot is awaited.
    Open,
    /// The question is closed: a member without a ballot was absent.
    Closed,
}

/// Judges a question.
///
/// A closed question is adopted or not. An open one is always undecided, since acts may still
/// come and be withdrawn: its verdict lists the objections that stand and what is missing, and
/// judging the same ballots as [`Stage::Closed`] tells what would follow if it closed now.
///
/// Ballots of parties that are excluded, not on the roll or not entitled are struck: kept in
/// the verdict, never counted. The order in which anything was entered makes no difference,
/// and no input makes it panic.
#[must_use]
pub fn judge(rule: &Rule, roll: &Roll, ballots: &Ballots, stage: Stage) -> Verdict {
    let call = RollCall::new(roll, ballots, stage);
    let quorum = rule
        .quorum
        .as_ref()
        .map(|q| QuorumTest::new(q, roll, call.entitled()));
    let mut figures = match &rule.method {
        Method::Consensus(consensus) => call.figures(|ballot| consensus.is_objection(ballot)),
        Method::Vote(_) => call.figures(vote::is_against),
    };
    figures.quorum = quorum.map(|quorum| quorum.figures(figures.present));
    if let Method::Vote(vote) = &rule.method {
        let legs = vote::counted_legs(vote, &call);
        figures.legs = legs.iter().map(vote::CountedLeg::figures).collect();
    }
    let (outcome, reasons) = match stage {
        Stage::Open => (Outcome::Undecided, standing_reasons(&rule.method, &call)),
        Stage::Closed => closed(&rule.method, &call, quorum, figures.present),
    };
    Verdict {
        rule: rule.id.clone(),
        citation: rule.citation.clone(),
        outcome,
        reasons,
        figures,
        missing: (stage == Stage::Open).then(|| missing(&rule.method, &call, quorum)),
        struck: call.struck,
    }
}

/// The outcome of a closed question, with every reason that holds.
fn closed(
    method: &Method,
    call: &RollCall<'_>,
    quorum: Option<QuorumTest<'_>>,
    present: u32,
) -> (Outcome, Vec<Reason>) {
    let mut reasons = match method {
        Method::Consensus(consensus) => consensus::closing_reasons(*consensus, call),
        Method::Vote(vote) => vote::closing_reasons(vote, call),
    };
    let enough_present = quorum.is_none_or(|quorum| quorum.is_met(present));
    // With nobody entitled there is nobody to agree, even where no quorum is asked for.
    let nobody_to_agree = call.lines.is_empty() && reasons.is_empty();
    if !enough_present || nobody_to_agree {
        reasons.push(Reason::NoQuorum);
    }
    // INVARIANT: reasons stand in the order of `Reason`.
    reasons.sort();
    let carried = reasons
        .iter()
        .all(|reason| *reason == Reason::DeemedAttained);
    (
        if carried {
            Outcome::Adopted
        } else {
            Outcome::NotAdopted
        },
        reasons,
    )
}

/// What already stands against an open question. Thresholds, quorum and absence may still
/// change with every act, so they are not yet reasons.
fn standing_reasons(method: &Method, call: &RollCall<'_>) -> Vec<Reason> {
    match method {
        Method::Consensus(consensus) => consensus::standing_reasons(*consensus, call),
        Method::Vote(_) => Vec::new(),
    }
}

/// What an open question still waits for.
fn missing(method: &Method, call: &RollCall<'_>, quorum: Option<QuorumTest<'_>>) -> Missing {
    match method {
        Method::Consensus(consensus) => consensus::missing(*consensus, call),
        Method::Vote(vote) => prospect::missing(vote, call, quorum),
    }
}
