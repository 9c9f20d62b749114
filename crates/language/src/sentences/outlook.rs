//! What a verdict leaves open, and what it leaves out.

use rules::{After, Next, Verdict};
use vocab::{PartyId, RuleId};

use super::named;
use crate::{Interface, casing::sentence, say, say_with, struck_because_word};

/// What an open question still waits for, one sentence each: whom, how many more in favour
/// would carry it, who could still stop it alone. Empty where nothing is missing.
#[must_use]
pub fn missing(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    let Some(missing) = &verdict.missing else {
        return Vec::new();
    };
    let mut clauses = Vec::new();
    if !missing.awaited.is_empty() {
        let awaited = named(language, &missing.awaited, names);
        let values = [
            ("count", awaited.verb.into()),
            ("names", awaited.names.into()),
        ];
        clauses.push(say_with(language, "missing-awaited", &values));
    }
    match missing.yes_needed {
        Some(count) => {
            clauses.push(say_with(
                language,
                "missing-yes",
                &[("count", count.into())],
            ));
        }
        None if !verdict.figures.legs.is_empty() => {
            clauses.push(say(language, "missing-out-of-reach").into_owned());
        }
        None => {}
    }
    if !missing.could_block.is_empty() {
        let blockers = named(language, &missing.could_block, names).names;
        let count = missing.could_block.len().into();
        let values = [("count", count), ("names", blockers.into())];
        clauses.push(say_with(language, "missing-could-block", &values));
    }
    clauses.iter().map(|clause| sentence(clause)).collect()
}

/// One sentence for each act that is kept on the record and not counted.
#[must_use]
pub fn struck(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    let told = |struck: &rules::Struck| {
        let because = struck_because_word(language, struck.because);
        let values = [
            ("name", names(&struck.party).into()),
            ("because", because.into()),
        ];
        sentence(&say_with(language, "struck-sentence", &values))
    };
    verdict.struck.iter().map(told).collect()
}

/// What the rule provides after a closed question, one sentence each: a second vote, the chair's
/// casting vote, another rule, or the word of the absent. Rules are named by `title`.
#[must_use]
pub fn what_follows(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
    title: &dyn Fn(&RuleId) -> String,
) -> Vec<String> {
    let clause = |next: &Next| match next {
        Next::SecondVote => say(language, "next-second-vote").into_owned(),
        Next::CastingVote => say(language, "next-casting-vote").into_owned(),
        Next::Fallback { rule, after } => {
            let rule = ("rule", title(rule).into());
            match after {
                After::AtOnce => say_with(language, "rule-fallback-at-once", &[rule]),
                After::NextSession => say_with(language, "rule-fallback-next-session", &[rule]),
                After::Days(days) => {
                    let count = ("count", u32::from(*days).into());
                    say_with(language, "rule-fallback-days", &[rule, count])
                }
            }
        }
        Next::ConsentOfAbsent { members, days } => {
            let named = named(language, members, names).names;
            let values = [("names", named.into()), ("count", u32::from(*days).into())];
            say_with(language, "next-consent-of-absent", &values)
        }
    };
    let clauses = verdict.next.iter().map(clause);
    clauses.map(|clause| sentence(&clause)).collect()
}
