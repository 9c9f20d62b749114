//! A threshold as the phrase it is in a sentence: "at least two thirds of all members".

use std::borrow::Cow;

use rules::{Basis, Comparison, Fraction, Leg, LegFigures, Measure};

use crate::{Interface, Value, say, say_with};

/// What a leg of a rule and a leg counted have in common.
pub(super) struct Threshold<'a> {
    pub measure: &'a Measure,
    pub of: Basis,
    pub share: Fraction,
    pub comparison: Comparison,
}

impl<'a> From<&'a Leg> for Threshold<'a> {
    fn from(leg: &'a Leg) -> Self {
        Self {
            measure: &leg.measure,
            of: leg.of,
            share: leg.share,
            comparison: leg.comparison,
        }
    }
}

impl<'a> From<&'a LegFigures> for Threshold<'a> {
    fn from(leg: &'a LegFigures) -> Self {
        Self {
            measure: &leg.measure,
            of: leg.of,
            share: leg.share,
            comparison: leg.comparison,
        }
    }
}

/// Who has to be in favour: the subject of "vote in favour".
pub(super) fn phrase(language: Interface, threshold: &Threshold<'_>) -> String {
    let Threshold {
        measure,
        of,
        share,
        comparison,
    } = threshold;
    match (measure, of) {
        (Measure::Heads, Basis::Absolute(number)) => {
            let key = match comparison {
                Comparison::AtLeast => "threshold-heads-at-least",
                Comparison::MoreThan => "threshold-heads-more-than",
            };
            say_with(language, key, &[("count", (*number).into())])
        }
        (Measure::Weight(name), Basis::Absolute(number)) => {
            let key = match comparison {
                Comparison::AtLeast => "threshold-weight-at-least",
                Comparison::MoreThan => "threshold-weight-more-than",
            };
            let measure = measure_of(language, name).into();
            say_with(
                language,
                key,
                &[("count", (*number).into()), ("measure", measure)],
            )
        }
        (Measure::Heads, _) if is_all(*share, *comparison) => {
            say(language, &format!("threshold-all-{}", basis_key(*of))).into_owned()
        }
        (Measure::Heads, _) => {
            let key = format!("threshold-heads-{}", basis_key(*of));
            say_with(
                language,
                &key,
                &[("bound", bound(language, *share, *comparison).into())],
            )
        }
        (Measure::Weight(name), _) => {
            let key = format!("threshold-weight-{}", basis_key(*of));
            let bound = bound(language, *share, *comparison).into();
            let measure = measure_of(language, name).into();
            say_with(language, &key, &[("bound", bound), ("measure", measure)])
        }
    }
}

/// "At least two thirds", "more than half".
pub(super) fn bound(language: Interface, share: Fraction, comparison: Comparison) -> String {
    let key = match comparison {
        Comparison::AtLeast => "bound-at-least",
        Comparison::MoreThan => "bound-more-than",
    };
    say_with(
        language,
        key,
        &[("share", share_of(language, share).into())],
    )
}

/// Whether nothing less than all is enough.
pub(super) fn is_all(share: Fraction, comparison: Comparison) -> bool {
    comparison == Comparison::AtLeast && share.numerator() == share.denominator()
}

/// The name of a weight, standing alone.
/// What a weight is called, alone: "population"; its own name in quotes where it is not known.
#[must_use]
pub fn measure_name(language: Interface, name: &str) -> Cow<'static, str> {
    known_measure(language, name, "measure-")
}

/// The name of a weight, as what a share is taken of.
pub(super) fn measure_of(language: Interface, name: &str) -> Cow<'static, str> {
    known_measure(language, name, "measure-of-")
}

/// A charter may weigh by what no translation knows; then its own word is shown in quotes.
fn known_measure(language: Interface, name: &str, family: &str) -> Cow<'static, str> {
    let key = format!("{family}{name}");
    if crate::has(&key) {
        return say(language, &key);
    }
    say_with(
        language,
        &format!("{family}other"),
        &[("name", name.into())],
    )
    .into()
}

/// The key of a denominator that is counted.
fn basis_key(of: Basis) -> &'static str {
    match of {
        Basis::Roll | Basis::Absolute(_) => "roll",
        Basis::Present => "present",
        Basis::Cast => "cast",
        Basis::PresentAndVoting => "voting",
    }
}

/// A share in words: "two thirds", "65 per cent"; as a fraction where neither fits.
fn share_of(language: Interface, share: Fraction) -> String {
    let (numerator, denominator) = (share.numerator(), share.denominator());
    let key = match (numerator, denominator) {
        (1, 2) => "share-1-2",
        (1, 3) => "share-1-3",
        (2, 3) => "share-2-3",
        (1, 4) => "share-1-4",
        (3, 4) => "share-3-4",
        (3, 5) => "share-3-5",
        (4, 5) => "share-4-5",
        _ => {
            return match per_cent(numerator, denominator) {
                Some(count) => say_with(language, "share-per-cent", &[("count", count.into())]),
                None => {
                    let fraction = Value::from(share.to_string());
                    say_with(language, "share-fraction", &[("fraction", fraction)])
                }
            };
        }
    };
    say(language, key).into_owned()
}

/// The share in hundredths, where it is a whole number of them.
fn per_cent(numerator: u64, denominator: u64) -> Option<u64> {
    let hundredths = numerator.checked_mul(100)?;
    hundredths
        .is_multiple_of(denominator)
        .then(|| hundredths / denominator)
}
