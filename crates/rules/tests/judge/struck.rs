//! Ballots that are kept and not counted.

use rules::{Stage, Struck, StruckBecause, judge};

use crate::{
    law::{consensus_of_all, vote},
    minutes::{check, closed, minutes, party, words},
};

fn struck(text: &str) -> Vec<(String, &'static str)> {
    let listed = closed(&consensus_of_all(), text).struck.into_iter();
    listed
        .map(|Struck { party, because }| (party.to_string(), because.as_str()))
        .collect()
}

#[test]
fn each_struck_ballot_is_listed_with_its_reason() {
    let text = "AM objects but suspended; GE no but not-a-member; UZ yes but state-concerned; \
                TJ not-entitled; BY KG KZ RU yes";
    assert_eq!(
        struck(text),
        [
            ("AM".to_string(), "suspended"),
            ("GE".to_string(), "not-a-member"),
            ("TJ".to_string(), "not-entitled"),
            ("UZ".to_string(), "state-concerned"),
        ]
    );
    let verdict = closed(&consensus_of_all(), text);
    assert_eq!(words(&verdict), "adopted");
    assert_eq!(
        (
            verdict.figures.entitled,
            verdict.figures.yes,
            verdict.figures.no
        ),
        (4, 4, 0)
    );
}

#[test]
fn a_member_kept_off_the_roll_without_a_ballot_has_nothing_struck() {
    assert_eq!(struck("AM silent but suspended; BY KG KZ RU TJ yes"), []);
}

#[test]
fn a_party_both_seated_and_excluded_is_excluded() {
    let mut minutes = minutes("AM objects; BY KG KZ RU TJ yes");
    minutes
        .roll
        .excluded
        .insert(party("AM"), StruckBecause::StateConcerned);
    let verdict = judge(
        &consensus_of_all(),
        &minutes.roll,
        &minutes.ballots,
        Stage::Closed,
    );
    assert_eq!(words(&verdict), "adopted");
    assert_eq!(verdict.figures.entitled, 5);
    assert_eq!(verdict.struck[0].because, StruckBecause::StateConcerned);
}

#[test]
fn what_is_struck_leaves_the_denominator() {
    check(
        &vote(&["heads >= 2/3 of roll"]),
        &[
            ("four of seven", "4 yes; 3 no", "not-adopted threshold"),
            (
                "four of six, one not entitled",
                "4 yes; 2 no; AM not-entitled",
                "adopted",
            ),
            (
                "a stranger's yes adds nothing",
                "3 yes; 3 no; XX yes but not-a-member",
                "not-adopted threshold",
            ),
        ],
    );
}

#[test]
fn the_same_letter_counts_or_not_by_the_roll_of_each_account() {
    let by_the_secretariat = closed(&consensus_of_all(), "AM absent-objects; 5 yes");
    let by_its_own = closed(
        &consensus_of_all(),
        "AM absent-objects but suspended; 5 yes",
    );
    assert_eq!(words(&by_the_secretariat), "not-adopted objection:AM");
    assert_eq!(words(&by_its_own), "adopted");
    assert_eq!(by_its_own.struck.len(), 1);
}
