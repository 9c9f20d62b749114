//! The thresholds of a vote and of a quorum: exact shares of a named number, or a fixed number.

use std::collections::BTreeSet;

use rules::{
    Basis, Comparison, Fraction, FractionError, Leg, Measure, Minority, Quorum, Tie, Veto, Vote,
};
use toml::de::DeValue;
use vocab::PartyId;

use crate::{
    FieldProblem, ShareProblem,
    fields::{Fields, Word, halves},
};

const BASES: [(&str, Basis); 4] = [
    ("roll", Basis::Roll),
    ("present", Basis::Present),
    ("cast", Basis::Cast),
    ("present and voting", Basis::PresentAndVoting),
];

const COMPARISONS: [(&str, Comparison); 2] = [
    ("at least", Comparison::AtLeast),
    ("more than", Comparison::MoreThan),
];

const TIES: [(&str, Tie); 3] = [
    ("not adopted", Tie::NotAdopted),
    ("second vote", Tie::SecondVote),
    ("casting vote", Tie::CastingVote),
];

/// The keys of a vote.
pub(super) fn vote(fields: &Fields<'_>) -> Option<Vote> {
    let tables = fields.tables("legs");
    if !fields.has("legs") {
        fields.missing("legs");
    } else if let Some((value, line)) = fields.value("legs")
        && value.as_array().is_some_and(|legs| legs.is_empty())
    {
        fields.fault(
            line,
            FieldProblem::Empty {
                key: fields.name("legs"),
            },
        );
    }
    let legs: Vec<Option<Leg>> = tables.iter().map(leg).collect();
    let veto = fields.table("veto").map(|veto| {
        if !veto.has("holders") {
            veto.missing("holders");
        }
        let holders: BTreeSet<PartyId> = veto
            .ids("holders")
            .into_iter()
            .map(|(party, _)| party)
            .collect();
        veto.close();
        Veto { holders }
    });
    let attained_unless_opposed_by = minority(fields);
    let tie = fields
        .optional("tie")
        .and_then(|word| fields.as_known("tie", &word, &TIES));
    let legs: Option<Vec<Leg>> = legs.into_iter().collect();
    Some(Vote {
        legs: legs.filter(|legs| !legs.is_empty())?,
        veto,
        attained_unless_opposed_by,
        tie: tie.unwrap_or(Tie::NotAdopted),
    })
}

/// The least minority that stops a decision: a number of members, or the fewest that hold more than
/// a share of a measure and some more.
fn minority(fields: &Fields<'_>) -> Option<Minority> {
    let key = "attained_unless_opposed_by";
    let (value, _) = fields.value(key)?;
    if value.as_table().is_none() {
        return fields.number(key).map(Minority::Members);
    }
    let table = fields.table(key)?;
    let share = share(&table);
    let measure = table.text("measure");
    let plus = table.number("plus").unwrap_or(0);
    table.close();
    let (share, line) = share?;
    check_possible(&table, share, Comparison::MoreThan, line);
    Some(Minority::Holding {
        measure: measure?.text,
        share,
        plus,
    })
}

fn leg(fields: &Fields<'_>) -> Option<Leg> {
    let measure = match fields.text("measure")?.text {
        heads if heads == "heads" => Measure::Heads,
        weight => Measure::Weight(weight),
    };
    let leg = if fields.has("votes") {
        fixed(fields, measure)
    } else {
        shared(fields, measure)
    };
    fields.close();
    leg
}

/// So many votes, whoever is there.
fn fixed(fields: &Fields<'_>, measure: Measure) -> Option<Leg> {
    let keys = ["share", "of", "comparison"];
    // Each key is asked for, so that it is not also told to be unknown.
    if keys.map(|key| fields.has(key)).contains(&true) {
        fields.fault(fields.line, ShareProblem::NumberAndShare);
    }
    let votes = fields.number::<u64>("votes")?;
    if votes == 0 {
        let share = String::from("a number of 0 votes");
        let line = fields.value("votes").map_or(fields.line, |(_, line)| line);
        fields.fault(
            line,
            ShareProblem::ImpossibleShare {
                share,
                how_often: "always",
            },
        );
    }
    Some(Leg {
        measure,
        of: Basis::Absolute(votes),
        comparison: Comparison::AtLeast,
        share: Fraction::new(1, 1).ok()?,
    })
}

/// A share of a named number.
fn shared(fields: &Fields<'_>, measure: Measure) -> Option<Leg> {
    let share = share(fields);
    let comparison = comparison(fields, share.as_ref().is_some());
    let of = match (&share, fields.has("of")) {
        (Some(share), false) => {
            let problem = ShareProblem::ShareOfWhat {
                share: share.0.to_string(),
            };
            fields.fault(share.1, problem);
            None
        }
        // Without a share there is a fault already.
        (None, false) => None,
        (_, true) => fields.known("of", &BASES),
    };
    let (share, line) = share?;
    let comparison = comparison?;
    check_possible(fields, share, comparison, line);
    Some(Leg {
        measure,
        of: of?,
        comparison,
        share,
    })
}

/// How many must be there.
pub(super) fn quorum(fields: &Fields<'_>) -> Option<Quorum> {
    let share = share(fields);
    let comparison = comparison(fields, share.is_some());
    let of = fields.known("of", &[("roll", false), ("whole membership", true)]);
    let is_presumed = fields.flag("presumed");
    fields.close();
    let (share, line) = share?;
    let comparison = comparison?;
    check_possible(fields, share, comparison, line);
    Some(Quorum {
        share,
        comparison,
        of_total_membership: of?,
        is_presumed,
    })
}

/// `≥` or `>`; where the share itself is at fault, its absence is not told too.
fn comparison(fields: &Fields<'_>, has_share: bool) -> Option<Comparison> {
    if has_share || fields.has("comparison") {
        fields.known("comparison", &COMPARISONS)
    } else {
        None
    }
}

/// The exact share, with its line.
fn share(fields: &Fields<'_>) -> Option<(Fraction, usize)> {
    let key = "share";
    let Some((value, line)) = fields.value(key) else {
        fields.missing(key);
        return None;
    };
    let text = match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Float(number) => number.as_str().to_string(),
        _ => {
            fields.wrong_kind(line, key, "a fraction in quotes, like \"2/3\"", value);
            return None;
        }
    };
    let fraction = text.trim().parse::<Fraction>();
    if let Err(error) = &fraction {
        fields.fault(line, not_a_fraction(&Word { text, line }, error));
    }
    fraction.ok().map(|fraction| (fraction, line))
}

fn not_a_fraction(word: &Word, error: &FractionError) -> ShareProblem {
    let written = word.text.clone();
    match error {
        FractionError::Percentage(_) => {
            let fraction = as_fraction(&written, 2);
            ShareProblem::Percentage { written, fraction }
        }
        FractionError::Decimal(_) => {
            let fraction = as_fraction(&written, 0);
            ShareProblem::Decimal { written, fraction }
        }
        _ if is_bare_majority(&written) => ShareProblem::AmbiguousMajority { words: written },
        _ => {
            let (error, rule) = halves(&error.to_string());
            ShareProblem::NotAFraction { error, rule }
        }
    }
}

/// Whether words name a majority without saying of what: "absolute majority", "two thirds".
pub(super) fn is_bare_majority(words: &str) -> bool {
    let words = words.to_lowercase();
    let names = ["majority", "unanim", "half", "third", "quarter", "fifth"];
    names.iter().any(|name| words.contains(name))
}

/// A share that every vote reaches, or none, is a slip.
fn check_possible(fields: &Fields<'_>, share: Fraction, comparison: Comparison, line: usize) {
    let (above, below) = (share.numerator(), share.denominator());
    let how_often = match comparison {
        Comparison::AtLeast if above == 0 => "always",
        Comparison::AtLeast if above > below => "never",
        Comparison::MoreThan if above >= below => "never",
        _ => return,
    };
    let words = COMPARISONS.iter().find(|(_, known)| *known == comparison);
    let words = words.map_or("", |(words, _)| words);
    let share = format!("{words} `{share}`");
    fields.fault(line, ShareProblem::ImpossibleShare { share, how_often });
}

/// A percentage or decimal as the fraction it stands for, in its lowest terms; `13/20` as an
/// example where it cannot be told.
fn as_fraction(written: &str, places: u32) -> String {
    exact(written, places).unwrap_or_else(|| String::from("13/20"))
}

fn exact(written: &str, places: u32) -> Option<String> {
    let number = written.trim().trim_end_matches(['%', ' ']);
    let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let digits = format!("{whole}{decimals}");
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let above: u64 = digits.parse().ok()?;
    let places = places.checked_add(u32::try_from(decimals.len()).ok()?)?;
    let below = 10u64.checked_pow(places)?;
    let divisor = greatest_common_divisor(above, below);
    Some(format!("{}/{}", above / divisor, below / divisor))
}

/// INVARIANT: never 0 unless both are, and `below` is a power of ten.
const fn greatest_common_divisor(mut one: u64, mut other: u64) -> u64 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_or_decimal_is_told_with_the_fraction_it_stands_for() {
        for (written, places, fraction) in [
            ("65%", 2, "13/20"),
            ("66.67 %", 2, "6667/10000"),
            ("100%", 2, "1/1"),
            ("0.65", 0, "13/20"),
            (".5", 0, "1/2"),
            ("0,6", 0, "3/5"),
            ("٦٥٪", 2, "13/20"),
            ("99999999999999999999%", 2, "13/20"),
            ("0.00000000000000000000001", 0, "13/20"),
            ("%", 2, "13/20"),
        ] {
            assert_eq!(as_fraction(written, places), fraction, "{written}");
        }
    }

    #[test]
    fn words_for_a_majority_that_do_not_say_of_what_are_known() {
        for words in [
            "absolute majority",
            "Simple majority",
            "two-thirds",
            "unanimity",
            "a third",
        ] {
            assert!(is_bare_majority(words), "{words}");
        }
        for words in ["consensus", "vote", "2/3", "2 of 3"] {
            assert!(!is_bare_majority(words), "{words}");
        }
    }
}
