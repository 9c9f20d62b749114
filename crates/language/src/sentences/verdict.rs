//! A verdict as one sentence, and its reasons as one sentence each.

use rules::{Ballot, Figures, LegFigures, Measure, Outcome, Reason, Verdict};
use vocab::PartyId;

use super::{named, threshold::measure_name};
use crate::{
    Interface, Value,
    casing::sentence,
    deed_outcome_word,
    lists::{clauses, separate_clauses},
    say, say_with,
};

/// What a body was asked to do with a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deed {
    /// To adopt it.
    Adopt,
    /// To approve it for a higher body.
    Approve,
}

/// A verdict in one sentence: "Not adopted: Armenia objected."
///
/// Names come from `names`, in the language asked for and in the form that stands alone.
#[must_use]
pub fn verdict_sentence(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> String {
    deed_verdict_sentence(language, Deed::Adopt, verdict, names)
}

/// The same where the body only approves: "Approved: …", "Not approved: …".
#[must_use]
pub fn deed_verdict_sentence(
    language: Interface,
    deed: Deed,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> String {
    let because = match verdict.outcome {
        Outcome::Adopted => adopted_because(language, verdict, names),
        Outcome::NotAdopted => reason_clauses(language, verdict, names),
        Outcome::Undecided => undecided_because(language, verdict, names),
    };
    let outcome = deed_outcome_word(language, deed, verdict.outcome);
    if because.is_empty() {
        return sentence(&outcome);
    }
    let because = separate_clauses(language, &because);
    let values = [("outcome", outcome.into()), ("because", because.into())];
    sentence(&say_with(language, "verdict-sentence", &values))
}

/// One sentence for each reason of the verdict, in its order. Empty where a question was
/// adopted by meeting its rule: the verdict's sentence says how.
#[must_use]
pub fn reasons(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    reason_clauses(language, verdict, names)
        .iter()
        .map(|clause| sentence(clause))
        .collect()
}

fn adopted_because(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    let figures = &verdict.figures;
    if figures.legs.is_empty() {
        return vec![
            say_with(
                language,
                "because-none-objected",
                &[("count", figures.entitled.into())],
            ),
            attendance(language, figures),
        ];
    }
    let mut because = vec![tally(language, figures)];
    if verdict.casting_vote == Some(Ballot::Yes) {
        because.push(say(language, "because-casting-vote").into_owned());
    } else if verdict.reasons.is_empty() {
        because.push(match figures.legs.as_slice() {
            [leg] if leg.measure == Measure::Heads => {
                say_with(language, "because-needed", &[("needed", leg.needed.into())])
            }
            [leg] => leg_clause(language, leg),
            _ => say(language, "because-every-threshold").into_owned(),
        });
    }
    because.extend(reason_clauses(language, verdict, names));
    because
}

fn undecided_because(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    let figures = &verdict.figures;
    let awaited = [("count", Value::from(figures.awaited))];
    if figures.legs.is_empty() {
        let mut because = reason_clauses(language, verdict, names);
        if because.is_empty() {
            because.push(say(language, "because-no-objection-yet").into_owned());
        }
        because.push(say_with(language, "because-awaited-to-speak", &awaited));
        return because;
    }
    let mut because = vec![tally(language, figures)];
    because.extend(reason_clauses(language, verdict, names));
    because.push(say_with(language, "because-awaited-to-vote", &awaited));
    because
}

/// Who was there: "five were present, one declared in writing that it does not object".
fn attendance(language: Interface, figures: &Figures) -> String {
    if figures.present == figures.entitled {
        let count = figures.entitled.into();
        return say_with(language, "because-all-present", &[("count", count)]);
    }
    let silent = figures.absent.saturating_sub(figures.absent_no_objection);
    let parts = [
        ("because-present", figures.present),
        ("because-no-objection-declared", figures.absent_no_objection),
        ("because-absent", silent),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| say_with(language, key, &[("count", count.into())]))
        .collect();
    clauses(language, &parts)
}

/// The votes in figures: "11 in favour, 1 against, 3 abstaining". Those in favour always.
fn tally(language: Interface, figures: &Figures) -> String {
    let parts = [
        ("tally-yes", figures.yes),
        ("tally-no", figures.no),
        ("tally-abstain", figures.abstain),
        ("tally-not-participating", figures.not_participating),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(key, count)| *count > 0 || *key == "tally-yes")
        .map(|(key, count)| say_with(language, key, &[("count", count.into())]))
        .collect();
    clauses(language, &parts)
}

/// One clause for each reason; one for each leg where thresholds were missed.
fn reason_clauses(
    language: Interface,
    verdict: &Verdict,
    names: &dyn Fn(&PartyId) -> String,
) -> Vec<String> {
    let clause = |reason| reason_clause(language, verdict, reason, names);
    verdict.reasons.iter().map(clause).collect()
}

fn reason_clause(
    language: Interface,
    verdict: &Verdict,
    reason: &Reason,
    names: &dyn Fn(&PartyId) -> String,
) -> String {
    let fixed = |key| say(language, key).into_owned();
    let with_names = |key, parties| {
        let named = named(language, parties, names);
        say_with(
            language,
            key,
            &[("count", named.verb.into()), ("names", named.names.into())],
        )
    };
    match reason {
        Reason::NoQuorum => no_quorum(language, &verdict.figures),
        Reason::Threshold { legs } => {
            let missed = legs
                .iter()
                .filter_map(|place| verdict.figures.legs.get(*place));
            let missed: Vec<String> = missed.map(|leg| leg_clause(language, leg)).collect();
            match missed.as_slice() {
                [] => fixed("because-no-threshold"),
                _ => separate_clauses(language, &missed),
            }
        }
        Reason::Tie => fixed("because-tie"),
        Reason::Veto(parties) => with_names("because-veto", parties),
        Reason::Objection(parties) if verdict.outcome == Outcome::Undecided => {
            with_names("because-objection-stands", parties)
        }
        Reason::Objection(parties) => with_names("because-objection", parties),
        Reason::AbsenceBlocks(parties) => with_names("because-absence-blocks", parties),
        Reason::DeemedAttained => fixed("because-deemed-attained"),
    }
}

fn no_quorum(language: Interface, figures: &Figures) -> String {
    match &figures.quorum {
        _ if figures.entitled == 0 => say(language, "because-nobody-entitled").into_owned(),
        Some(quorum) => {
            let values = [
                ("counted", quorum.counted.into()),
                ("needed", quorum.needed.into()),
            ];
            say_with(language, "because-no-quorum", &values)
        }
        None => say(language, "because-no-quorum-figures").into_owned(),
    }
}

/// A leg with its numbers: "14 of all 27 members in favour, 15 needed".
fn leg_clause(language: Interface, leg: &LegFigures) -> String {
    use rules::Basis::{Absolute, Cast, Present, PresentAndVoting, Roll};
    let (heads, weight) = match leg.of {
        Roll => ("because-heads-roll", "because-weight-roll"),
        Present => ("because-heads-present", "because-weight-present"),
        Cast => ("because-heads-cast", "because-weight-cast"),
        PresentAndVoting => ("because-heads-voting", "because-weight-voting"),
        Absolute(_) => ("because-heads-absolute", "because-weight-absolute"),
    };
    let mut values = vec![
        ("yes", Value::from(leg.yes)),
        ("base", leg.base.into()),
        ("needed", leg.needed.into()),
    ];
    match &leg.measure {
        Measure::Heads => say_with(language, heads, &values),
        Measure::Weight(name) => {
            values.push(("measure", measure_name(language, name).into()));
            say_with(language, weight, &values)
        }
    }
}
