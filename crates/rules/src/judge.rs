//! Judging: from rule, roll and ballots to a verdict.

use alloc::vec::Vec;

use crate::{
    Ballot, Ballots, Circumstances, Fallback, Method, Missing, Next, Outcome, Reason, Roll, Rule,
    Tie, Verdict, consensus, prospect, quorum::QuorumTest, roll_call::RollCall, vote,
};

/// Whether ballots can still come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The question is open: a member without a ballot is awaited.
    Open,
    /// The question is closed: a member without a ballot was absent.
    Closed,
}

/// Judges a question around whose ballots nothing else happened; see [`judge_in`].
#[must_use]
pub fn judge(rule: &Rule, roll: &Roll, ballots: &Ballots, stage: Stage) -> Verdict {
    judge_in(rule, roll, ballots, &Circumstances::default(), stage)
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
pub fn judge_in(
    rule: &Rule,
    roll: &Roll,
    ballots: &Ballots,
    circumstances: &Circumstances,
    stage: Stage,
) -> Verdict {
    let call = RollCall::new(rule, roll, ballots, circumstances, stage);
    let quorum = rule
        .quorum
        .as_ref()
        .map(|q| QuorumTest::new(q, roll, call.entitled()));
    let mut figures = match rule.method.as_consensus() {
        Some(consensus) => call.figures(|ballot| consensus.is_objection(ballot)),
        None => call.figures(vote::is_against),
    };
    // A quorum that is presumed is not counted until somebody challenges it.
    let quorum = quorum.filter(|quorum| quorum.is_tested(circumstances.quorum_challenged));
    figures.quorum = quorum.map(|quorum| quorum.figures(figures.present));
    if let Method::Vote(vote) = &rule.method {
        let legs = vote::counted_legs(vote, &call);
        figures.legs = legs.iter().map(vote::CountedLeg::figures).collect();
    }
    let mut verdict = Verdict {
        rule: rule.id.clone(),
        citation: rule.citation.clone(),
        outcome: Outcome::Undecided,
        reasons: Vec::new(),
        missing: None,
        next: Vec::new(),
        casting_vote: None,
        struck: Vec::new(),
        figures,
    };
    match stage {
        Stage::Open => {
            verdict.reasons = standing_reasons(&rule.method, &call);
            verdict.missing = Some(missing(&rule.method, &call, quorum));
        }
        Stage::Closed => close(&mut verdict, rule, &call, quorum, circumstances),
    }
    verdict.struck = call.struck;
    verdict
}

/// The outcome of a closed question, with every reason that holds and what follows.
fn close(
    verdict: &mut Verdict,
    rule: &Rule,
    call: &RollCall<'_>,
    quorum: Option<QuorumTest<'_>>,
    circumstances: &Circumstances,
) {
    let mut reasons = match (&rule.method, rule.method.as_consensus()) {
        (_, Some(consensus)) => consensus::closing_reasons(consensus, call),
        (Method::Vote(vote), None) => vote::closing_reasons(vote, call),
        (_, None) => Vec::new(),
    };
    let enough_present = quorum.is_none_or(|quorum| quorum.is_met(verdict.figures.present));
    // With nobody entitled there is nobody to agree, even where no quorum is asked for.
    let nobody_to_agree = call.lines.is_empty() && reasons.is_empty();
    if !enough_present || nobody_to_agree {
        reasons.push(Reason::NoQuorum);
    }
    // INVARIANT: reasons stand in the order of `Reason`.
    reasons.sort();
    let tie = only_a_tie(&rule.method, &reasons);
    if tie == Some(Tie::CastingVote) {
        verdict.casting_vote = circumstances.casting_vote;
    }
    if verdict.casting_vote == Some(Ballot::Yes) {
        reasons.clear();
    }
    let carried = reasons
        .iter()
        .all(|reason| *reason == Reason::DeemedAttained);
    verdict.outcome = if carried {
        Outcome::Adopted
    } else {
        Outcome::NotAdopted
    };
    verdict.next = next(rule, call, tie, carried, circumstances);
    verdict.reasons = reasons;
}

/// What the rule does with an equal division, where nothing else stands against it.
fn only_a_tie(method: &Method, reasons: &[Reason]) -> Option<Tie> {
    match method {
        Method::Vote(vote) if reasons == [Reason::Tie] => Some(vote.tie),
        _ => None,
    }
}

/// What the rule provides next.
fn next(
    rule: &Rule,
    call: &RollCall<'_>,
    tie: Option<Tie>,
    carried: bool,
    circumstances: &Circumstances,
) -> Vec<Next> {
    if carried {
        let consensus = rule.method.as_consensus();
        return consensus
            .and_then(|consensus| consensus.deferred(call))
            .into_iter()
            .collect();
    }
    let after_tie = match tie {
        Some(Tie::SecondVote) if !circumstances.is_second_vote => Some(Next::SecondVote),
        Some(Tie::CastingVote) if circumstances.casting_vote.is_none() => Some(Next::CastingVote),
        _ => None,
    };
    let fallback = rule.fallback.as_ref().map(|Fallback { rule, after }| {
        let (rule, after) = (rule.clone(), *after);
        Next::Fallback { rule, after }
    });
    after_tie.into_iter().chain(fallback).collect()
}

/// What already stands against an open question. Thresholds, quorum and absence may still
/// change with every act, so they are not yet reasons.
fn standing_reasons(method: &Method, call: &RollCall<'_>) -> Vec<Reason> {
    let consensus = method.as_consensus();
    consensus.map_or_else(Vec::new, |consensus| {
        consensus::standing_reasons(consensus, call)
    })
}

/// What an open question still waits for.
fn missing(method: &Method, call: &RollCall<'_>, quorum: Option<QuorumTest<'_>>) -> Missing {
    match (method, method.as_consensus()) {
        (_, Some(consensus)) => consensus::missing(consensus, call),
        (Method::Vote(vote), None) => prospect::missing(vote, call, quorum),
        // INVARIANT: every method but a vote is judged by its objections.
        (_, None) => Missing::default(),
    }
}
