//! A decision rule as sentences.

use rules::{
    AbsenceEffect, After, Basis, Binds, Break, Comparison, Consensus, Fallback, Fraction, Leg,
    Method, Minority, Objectors, Quorum, Rule, Silence, Tie, Unanimity, Vote,
};
use vocab::RuleId;

use super::threshold::{bound, is_all, measure_of, phrase};
use crate::{Interface, casing::sentence, list, lists::thresholds, say, say_with};

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
    rule_clauses_naming(language, rule, &ToString::to_string)
}

/// The same, where other rules of the charter are called by their titles instead of their ids.
#[must_use]
pub fn rule_clauses_naming(
    language: Interface,
    rule: &Rule,
    title: &dyn Fn(&RuleId) -> String,
) -> Vec<String> {
    let mut clauses = match &rule.method {
        Method::Consensus(consensus) => consensus_clauses(language, *consensus),
        Method::Unanimity(unanimity) => unanimity_clauses(language, *unanimity),
        Method::Silence(silence) => silence_clauses(language, silence),
        Method::Vote(vote) => vote_clauses(language, vote),
    };
    clauses.extend(
        rule.quorum
            .as_ref()
            .map(|quorum| quorum_clause(language, quorum)),
    );
    if rule
        .quorum
        .as_ref()
        .is_some_and(|quorum| quorum.is_presumed)
    {
        clauses.push(say(language, "rule-quorum-presumed").into_owned());
    }
    if rule.proxies > 0 {
        let count = [("count", rule.proxies.into())];
        clauses.push(say_with(language, "rule-proxies", &count));
    }
    if rule.excludes_state_concerned {
        clauses.push(say(language, "rule-without-member-concerned").into_owned());
    }
    clauses.push(say(language, &binding_key(rule)).into_owned());
    clauses.extend(
        rule.fallback
            .as_ref()
            .map(|fallback| fallback_clause(language, fallback, title)),
    );
    clauses.iter().map(|clause| sentence(clause)).collect()
}

fn consensus_clauses(language: Interface, consensus: Consensus) -> Vec<String> {
    let adopted = match consensus.objectors {
        Objectors::AnyMember => "rule-consensus-any-member",
        Objectors::Present => "rule-consensus-present",
    };
    vec![
        say(language, adopted).into_owned(),
        absence_clause(language, consensus.absence, consensus.objectors),
    ]
}

fn absence_clause(language: Interface, absence: AbsenceEffect, objectors: Objectors) -> String {
    let key = match (absence, objectors) {
        (AbsenceEffect::Deferred { days }, _) => {
            let count = [("count", u32::from(days).into())];
            return say_with(language, "rule-absence-deferred", &count);
        }
        (AbsenceEffect::Blocks, _) => "rule-absence-blocks",
        (AbsenceEffect::Neutral, Objectors::AnyMember) => "rule-absence-neutral",
        (AbsenceEffect::Neutral, Objectors::Present) => "rule-absence-unheard",
    };
    say(language, key).into_owned()
}

fn unanimity_clauses(language: Interface, unanimity: Unanimity) -> Vec<String> {
    vec![
        say(language, "rule-unanimity").into_owned(),
        absence_clause(language, unanimity.absence, Objectors::Present),
    ]
}

fn silence_clauses(language: Interface, silence: &Silence) -> Vec<String> {
    let all = [Break::Objection, Break::Amendment, Break::Reservation];
    let breaks = |what: &Break| *what == Break::Objection || silence.broken_by.contains(what);
    let acts = all.into_iter().filter(breaks).map(|what| {
        let key = match what {
            Break::Objection => "break-objection",
            Break::Amendment => "break-amendment",
            Break::Reservation => "break-reservation",
        };
        say(language, key).into_owned()
    });
    let acts = list(language, &acts.collect::<Vec<_>>());
    vec![
        say(language, "rule-silence").into_owned(),
        say_with(language, "rule-silence-broken-by", &[("acts", acts.into())]),
    ]
}

fn fallback_clause(
    language: Interface,
    fallback: &Fallback,
    title: &dyn Fn(&RuleId) -> String,
) -> String {
    let rule = ("rule", title(&fallback.rule).into());
    match fallback.after {
        After::AtOnce => say_with(language, "rule-fallback-at-once", &[rule]),
        After::NextSession => say_with(language, "rule-fallback-next-session", &[rule]),
        After::Days(days) => {
            let count = ("count", u32::from(days).into());
            say_with(language, "rule-fallback-days", &[rule, count])
        }
    }
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
    if vote.legs.iter().any(can_be_tied) {
        let tie = match vote.tie {
            Tie::NotAdopted => "rule-tie-not-adopted",
            Tie::SecondVote => "rule-tie-second-vote",
            Tie::CastingVote => "rule-tie-casting-vote",
        };
        clauses.push(say(language, tie).into_owned());
    }
    let minority = vote.attained_unless_opposed_by.as_ref();
    clauses.extend(minority.map(|minority| minority_clause(language, minority)));
    if let Some(veto) = &vote.veto {
        let count = veto.holders.len().into();
        clauses.push(say_with(language, "rule-veto", &[("count", count)]));
    }
    clauses
}

fn minority_clause(language: Interface, minority: &Minority) -> String {
    match minority {
        Minority::Members(least) => {
            let count = [("count", (*least).into())];
            say_with(language, "rule-deemed-attained", &count)
        }
        Minority::Holding {
            measure,
            share,
            plus,
        } => {
            let values = [
                (
                    "bound",
                    bound(language, *share, Comparison::MoreThan).into(),
                ),
                ("measure", measure_of(language, measure).into()),
                ("count", (*plus).into()),
            ];
            say_with(language, "rule-deemed-attained-holding", &values)
        }
    }
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

fn binding_key(rule: &Rule) -> String {
    let whom = match rule.binds {
        Binds::All => "all",
        Binds::Participants => "participants",
        Binds::Acceptors => "acceptors",
        Binds::AllButAbstainers => "all-but-abstainers",
        Binds::Nobody => "nobody",
    };
    let open = if rule.opens_for_joining { "-open" } else { "" };
    format!("rule-binds-{whom}{open}")
}
