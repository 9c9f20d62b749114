//! Nine votes of fifteen, with and without the veto.

use rules::Rule;

use crate::{
    law::{vote, with_quorum, with_veto},
    minutes::{check, closed},
};

const PERMANENT: &str = "CN FR RU GB US";

fn procedural() -> Rule {
    vote(&["heads >= 9"])
}

fn substantive() -> Rule {
    with_veto(procedural(), PERMANENT)
}

/// Real, except where it says constructed. The figures of G05 are from memory.
#[test]
fn a_permanent_member_stops_what_has_the_votes() {
    check(
        &substantive(),
        &[
            (
                "G05, 2022-02-25: 11–1–3",
                "CN abstain; FR GB US yes; RU no; 8 yes; 2 abstain",
                "not-adopted veto:RU",
            ),
            (
                "G08, 2017-02-28: 9–3–3",
                "CN RU BO no; FR GB US yes; 6 yes; 3 abstain",
                "not-adopted veto:CN+RU",
            ),
            (
                "G09, 2018-04-14: 3–8–4, lacking votes is no veto",
                "RU CN yes; FR GB US no; 1 yes; 5 no; 4 abstain",
                "not-adopted threshold",
            ),
            (
                "G03, 1973-12-15: 10–0–4, one not participating, no permanent member in favour",
                "FR RU GB US abstain; CN not-participating; 10 yes",
                "adopted",
            ),
            (
                "G04, 2011-03-17: 10–0–5",
                "CN RU abstain; FR GB US yes; 7 yes; 3 abstain",
                "adopted",
            ),
            (
                "constructed: eight in favour",
                "CN RU no; 8 yes; 5 abstain",
                "not-adopted threshold",
            ),
            (
                "constructed: an objection in the room is an explicit no",
                "RU objects; 14 yes",
                "not-adopted veto:RU",
            ),
            (
                "constructed: a letter is not a no",
                "RU absent-objects; 14 yes",
                "adopted",
            ),
        ],
    );
}

/// Real: 2022-02-27.
#[test]
fn on_procedure_the_same_numbers_carry() {
    check(
        &procedural(),
        &[(
            "G06: 11–1–3",
            "CN abstain; FR GB US yes; RU no; 8 yes; 2 abstain",
            "adopted",
        )],
    );
}

/// Real: 1950-06-25 and 1950-06-27, of eleven.
#[test]
fn an_absent_permanent_member_casts_no_veto() {
    check(
        &with_veto(vote(&["heads >= 7"]), PERMANENT),
        &[
            (
                "G01: 9–0–1",
                "RU absent; CN FR GB US yes; 5 yes; 1 abstain",
                "adopted",
            ),
            (
                "G02: 7–1–0, two not participating",
                "RU absent; CN FR GB US yes; 3 yes; YU no; 2 not-participating",
                "adopted",
            ),
        ],
    );
}

#[test]
fn every_reason_is_listed_in_its_order() {
    check(
        &with_quorum(substantive(), ">= 1/1 of roll"),
        &[
            (
                "too few, and a veto",
                "RU no; 9 yes; 5 absent",
                "not-adopted no-quorum;veto:RU",
            ),
            (
                "too few, and the votes lacking",
                "RU no; 8 yes; 6 absent",
                "not-adopted no-quorum;threshold",
            ),
        ],
    );
}

#[test]
fn the_figures_name_the_votes_needed() {
    let verdict = closed(&substantive(), "RU no; 11 yes; 3 abstain");
    let leg = &verdict.figures.legs[0];
    assert_eq!((leg.yes, leg.base, leg.needed, leg.met), (11, 9, 9, true));
    assert!(verdict.missing.is_none());
}
