//! The numbers of a verdict as rows of a table.

use rules::{Basis, Figures, LegFigures, QuorumFigures, Verdict};

use super::threshold::phrase;
use crate::{Interface, figure, say, say_with, sentence_case};

/// The arithmetic under a verdict: a label and its figure, in the order of counting.
///
/// Rows that are always 0 for the rule at hand, or 0 now and not telling, are left out.
#[must_use]
pub fn arithmetic(language: Interface, verdict: &Verdict) -> Vec<(String, String)> {
    let figures = &verdict.figures;
    let mut rows = if figures.legs.is_empty() {
        consensus_rows(language, figures)
    } else {
        vote_rows(language, figures)
    };
    if let Some(quorum) = &figures.quorum {
        rows.push(quorum_row(language, quorum));
    }
    rows.extend(figures.legs.iter().map(|leg| leg_row(language, leg)));
    rows
}

/// Who counts and who was there; then objections, and how many would stop it.
fn consensus_rows(language: Interface, figures: &Figures) -> Vec<(String, String)> {
    rows(
        language,
        &[
            ("sum-entitled", figures.entitled, true),
            ("sum-present", figures.present, true),
            ("sum-absent", figures.absent, false),
            (
                "sum-no-objection-declared",
                figures.absent_no_objection,
                false,
            ),
            ("sum-awaited", figures.awaited, false),
            ("sum-objections", figures.no, true),
            ("sum-objections-enough", 1, true),
        ],
    )
}

fn vote_rows(language: Interface, figures: &Figures) -> Vec<(String, String)> {
    rows(
        language,
        &[
            ("sum-entitled", figures.entitled, true),
            ("sum-present", figures.present, true),
            ("sum-yes", figures.yes, true),
            ("sum-no", figures.no, true),
            ("sum-abstain", figures.abstain, true),
            ("sum-not-participating", figures.not_participating, false),
            ("sum-absent", figures.absent, false),
            ("sum-awaited", figures.awaited, false),
        ],
    )
}

/// Labels with figures; the last of each says whether it is shown when it is 0.
fn rows(language: Interface, lines: &[(&str, u32, bool)]) -> Vec<(String, String)> {
    lines
        .iter()
        .filter(|(_, count, always)| *always || *count > 0)
        .map(|(key, count, _)| {
            (
                say(language, key).into_owned(),
                figure(language, u64::from(*count)),
            )
        })
        .collect()
}

fn quorum_row(language: Interface, quorum: &QuorumFigures) -> (String, String) {
    let values = [
        ("yes", quorum.counted.into()),
        ("base", quorum.base.into()),
        ("needed", quorum.needed.into()),
        (
            "reached",
            reached(language, quorum.counted >= quorum.needed),
        ),
    ];
    (
        say(language, "sum-quorum").into_owned(),
        say_with(language, "sum-share", &values),
    )
}

/// The threshold as the label; what was reached of it as the figure.
fn leg_row(language: Interface, leg: &LegFigures) -> (String, String) {
    let key = match leg.of {
        Basis::Absolute(_) => "sum-number",
        _ => "sum-share",
    };
    let values = [
        ("yes", leg.yes.into()),
        ("base", leg.base.into()),
        ("needed", leg.needed.into()),
        ("reached", reached(language, leg.met)),
    ];
    (
        sentence_case(&phrase(language, &leg.into())),
        say_with(language, key, &values),
    )
}

fn reached(language: Interface, met: bool) -> crate::Value<'static> {
    say(
        language,
        if met {
            "sum-reached"
        } else {
            "sum-not-reached"
        },
    )
    .into()
}
