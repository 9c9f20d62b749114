//! A decision rule as sentences.

use rules::{
    AbsenceEffect, Basis, Binds, Comparison, Consensus, Fraction, Leg, Method, Objectors, Quorum,
    Rule, Tie, Vote,
};

use super::threshold::{bound, is_all, phrase};
use crate::{Interface, casing::sentence, lists::thresholds, say, say_with};

/// A rule in words: how it decides, what absence does, who must be there, whom it binds.
///
/// For a consensus that an absence blocks: "Adopted by consensus: no member objects, in the
/// room or in writing. A member absent without a word blocks it. …"
#[must_use]
pub fn rule_sentence(language: Interface, rule: &Rule) -> String {
    rule_clauses(language, rule).join(" ")
}

/// The same, one sentence each: the way of deciding first.
#[must_use]
pub fn rule_clauses(language: Interface, rule: &Rule) -> Vec<String> {
    let mut clauses = match &rule.method {
        Method::Consensus(consensus) => consensus_clauses(language, *consensus),
        Method::Vote(vote) => vote_clauses(language, vote),
    };
    clauses.extend(
        rule.quorum
            .as_ref()
            .map(|quorum| quorum_clause(language, quorum)),
    );
    if rule.excludes_state_concerned {
        clauses.push(say(language, "rule-without-member-concerned").into_owned());
    }
    clauses.push(say(language, binding_key(rule)).into_owned());
    clauses.iter().map(|clause| sentence(clause)).collect()
}

fn consensus_clauses(language: Interface, consensus: Consensus) -> Vec<String> {
    let adopted = match consensus.objectors {
        Objectors::AnyMember => "rule-consensus-any-member",
        Objectors::Present => "rule-consensus-present",
    };
    let absence = match (consensus.absence, consensus.objectors) {
        (AbsenceEffect::Blocks, _) => "rule-absence-blocks",
        (AbsenceEffect::Neutral, Objectors::AnyMember) => "rule-absence-neutral",
        (AbsenceEffect::Neutral, Objectors::Present) => "rule-absence-unheard",
    };
    [adopted, absence]
        .iter()
        .map(|key| say(language, key).into_owned())
        .collect()
}

fn vote_clauses(language: Interface, vote: &Vote) -> Vec<String> {
    if vote.legs.is_empty() {
        return vec![say(language, "rule-vote-without-threshold").into_owned()];
    }
    let legs: Vec<String> = vote
        .legs
        .iter()
        .map(|leg| phrase(language, &leg.into()))
        .collect();
    let legs = thresholds(language, &legs);
    let mut clauses = vec![say_with(
        language,
        "rule-vote",
        &[("thresholds", legs.into())],
    )];
    match vote.tie {
        Tie::NotAdopted if vote.legs.iter().any(can_be_tied) => {
            clauses.push(say(language, "rule-tie-not-adopted").into_owned());
        }
        Tie::NotAdopted => {}
    }
    if let Some(least) = vote.attained_unless_opposed_by {
        clauses.push(say_with(
            language,
            "rule-deemed-attained",
            &[("count", least.into())],
        ));
    }
    if let Some(veto) = &vote.veto {
        let count = veto.holders.len().into();
        clauses.push(say_with(language, "rule-veto", &[("count", count)]));
    }
    clauses
}

/// Whether yes and no can be equal and still not enough: more than half of those voting.
fn can_be_tied(leg: &Leg) -> bool {
    let half = Fraction::new(1, 2).is_ok_and(|half| half == leg.share);
    half && leg.of == Basis::PresentAndVoting && leg.comparison == Comparison::MoreThan
}

fn quorum_clause(language: Interface, quorum: &Quorum) -> String {
    let base = if quorum.of_total_membership {
        "membership"
    } else {
        "entitled"
    };
    if is_all(quorum.share, quorum.comparison) {
        return say(language, &format!("rule-quorum-all-{base}")).into_owned();
    }
    let bound = bound(language, quorum.share, quorum.comparison).into();
    say_with(
        language,
        &format!("rule-quorum-{base}"),
        &[("bound", bound)],
    )
}

fn binding_key(rule: &Rule) -> &'static str {
    match (rule.binds, rule.opens_for_joining) {
        (Binds::All, false) => "rule-binds-all",
        (Binds::All, true) => "rule-binds-all-open",
        (Binds::Participants, false) => "rule-binds-participants",
        (Binds::Participants, true) => "rule-binds-participants-open",
        (Binds::Nobody, false) => "rule-binds-nobody",
        (Binds::Nobody, true) => "rule-binds-nobody-open",
    }
}
