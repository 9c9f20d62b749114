//! What a verdict leaves open, and what it leaves out.

use rules::Verdict;
use vocab::PartyId;

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
