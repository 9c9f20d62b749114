//! Majorities of those voting, of those casting, of those present and of all.

use rules::Rule;

use crate::{
    law::vote,
    minutes::{check, closed},
};

fn simple() -> Rule {
    vote(&["heads > 1/2 of present-and-voting"])
}

fn two_thirds() -> Rule {
    vote(&["heads >= 2/3 of present-and-voting"])
}

/// Real: 1947, 1966, 1971, 2011, 2022; figures of 1947 and 1971 from memory.
#[test]
fn two_thirds_of_those_voting_yes_or_no() {
    check(
        &two_thirds(),
        &[
            (
                "G11, 2022-04-07: 93 of 117",
                "93 yes; 24 no; 58 abstain; 18 absent",
                "adopted",
            ),
            (
                "G18, 1947-11-29",
                "33 yes; 13 no; 10 abstain; 1 absent",
                "adopted",
            ),
            (
                "G14, 1966-11-29",
                "46 yes; 57 no; 17 abstain; 1 absent",
                "not-adopted threshold",
            ),
            (
                "G13b, 1971-10-25 had it been needed",
                "76 yes; 35 no; 17 abstain; 3 absent",
                "adopted",
            ),
            ("G42a, 2011-11-12", "18 yes; 3 no; 1 abstain", "adopted"),
            ("exactly two thirds", "4 yes; 2 no", "adopted"),
            (
                "as many yes as no is here a threshold missed",
                "4 yes; 4 no",
                "not-adopted threshold",
            ),
        ],
    );
    check(
        &vote(&["heads >= 2/3 of roll"]),
        &[
            (
                "G11, of all members it would fail",
                "93 yes; 24 no; 58 abstain; 18 absent",
                "not-adopted threshold",
            ),
            (
                "G44c",
                "18 yes; 9 no; 6 abstain; 1 absent",
                "not-adopted threshold",
            ),
        ],
    );
}

/// Real: 1971. The rest constructed.
#[test]
fn a_simple_majority_and_its_ties() {
    check(
        &simple(),
        &[
            (
                "G12, 1971-10-25",
                "55 yes; 59 no; 15 abstain; 2 absent",
                "not-adopted threshold",
            ),
            (
                "G13, 1971-10-25",
                "76 yes; 35 no; 17 abstain; 3 absent",
                "adopted",
            ),
            (
                "a tie is a tie, not a threshold",
                "40 yes; 40 no; 20 abstain",
                "not-adopted tie",
            ),
            (
                "an objection in the room is a no",
                "1 yes; 1 objects",
                "not-adopted tie",
            ),
            (
                "a letter is not a vote",
                "1 yes; 1 absent-objects",
                "adopted",
            ),
            (
                "nobody voted: none against none is no tie",
                "15 abstain",
                "not-adopted threshold",
            ),
            ("nobody came", "15 silent", "not-adopted threshold"),
            ("nobody is entitled", "", "not-adopted threshold"),
        ],
    );
    check(
        &vote(&["heads > 50/100 of present-and-voting"]),
        &[("a half by any other name", "3 yes; 3 no", "not-adopted tie")],
    );
    check(
        &vote(&["heads >= 1/2 of present-and-voting"]),
        &[(
            "where half is enough, a tie carries",
            "3 yes; 3 no",
            "adopted",
        )],
    );
}

#[test]
fn the_same_ballots_over_each_denominator() {
    let ballots = "5 yes; 3 no; 2 abstain; 1 not-participating; 1 absent";
    for (basis, base, needed, follows) in [
        ("present-and-voting", 8, 5, "adopted"),
        ("cast", 10, 6, "not-adopted threshold"),
        ("present", 11, 6, "not-adopted threshold"),
        ("roll", 12, 7, "not-adopted threshold"),
    ] {
        let rule = vote(&[&format!("heads > 1/2 of {basis}")]);
        check(&rule, &[(basis, ballots, follows)]);
        let leg = closed(&rule, ballots).figures.legs.remove(0);
        assert_eq!(
            (leg.yes, leg.base, leg.needed),
            (5, base, needed),
            "{basis}"
        );
    }
}

/// Real: Strasbourg 2022 (2–1 from memory) and Washington 2019. The rest constructed.
#[test]
fn a_majority_of_those_entitled_beside_one_of_those_voting() {
    let two_legs = ["heads >= 2/3 of present-and-voting", "heads > 1/2 of roll"];
    check(
        &vote(&two_legs),
        &[
            (
                "G47, 2022-02-25",
                "42 yes; 2 no; 1 abstain; 2 absent",
                "adopted",
            ),
            (
                "G47b: the second leg fails",
                "20 yes; 5 no; 21 absent",
                "not-adopted threshold",
            ),
        ],
    );
    let verdict = closed(&vote(&two_legs), "20 yes; 5 no; 21 absent");
    assert_eq!(
        verdict
            .figures
            .legs
            .iter()
            .map(|leg| leg.met)
            .collect::<Vec<_>>(),
        [true, false]
    );
    assert_eq!(
        verdict.reasons,
        [rules::Reason::Threshold { legs: vec![1] }]
    );
    check(
        &vote(&["heads >= 1/1 of present-and-voting", "heads > 1/2 of roll"]),
        &[
            (
                "G47c: 24 of 46, nobody against",
                "24 yes; 22 abstain",
                "adopted",
            ),
            (
                "G47d: 23 of 46, nobody against",
                "23 yes; 23 abstain",
                "not-adopted threshold",
            ),
        ],
    );
    check(
        &vote(&["heads > 1/2 of roll"]),
        &[
            (
                "G44a, 2019-04-09",
                "18 yes; 9 no; 6 abstain; 1 absent",
                "adopted",
            ),
            (
                "G44b",
                "17 yes; 10 no; 6 abstain; 1 absent",
                "not-adopted threshold",
            ),
            (
                "of all members an equal division is a threshold",
                "3 yes; 3 no",
                "not-adopted threshold",
            ),
        ],
    );
}

#[test]
fn a_tie_beside_another_missed_leg_gives_both_reasons() {
    let rule = vote(&["heads > 1/2 of present-and-voting", "heads > 1/2 of roll"]);
    let verdict = closed(&rule, "3 yes; 3 no; 3 absent");
    let threshold = rules::Reason::Threshold { legs: vec![1] };
    assert_eq!(verdict.reasons, [threshold, rules::Reason::Tie]);
}

/// Constructed after the monetary fund's rules; weights in basis points of the total.
#[test]
fn weights_of_those_voting_and_of_all() {
    check(
        &vote(&["quota-votes >= 85/100 of roll"]),
        &[
            (
                "G49: the holder of 16.5 in a hundred withholds",
                "10x835 yes; 1x1650 abstain",
                "not-adopted threshold",
            ),
            (
                "exactly 85 in a hundred",
                "10x850 yes; 1x1500 no",
                "adopted",
            ),
        ],
    );
    check(
        &vote(&["quota-votes >= 70/100 of roll"]),
        &[
            (
                "G50: exactly 70 in a hundred",
                "10x700 yes; 1x3000 absent",
                "adopted",
            ),
            ("one less", "1x6999 yes; 1x3001 no", "not-adopted threshold"),
        ],
    );
    check(
        &vote(&["quota-votes > 1/2 of present-and-voting"]),
        &[
            (
                "few heads, more weight",
                "1x60 yes; 5x10 no; 3x100 abstain",
                "adopted",
            ),
            ("a tie of weights", "1x50 yes; 5x10 no", "not-adopted tie"),
            (
                "a tie of heads is none of weights",
                "1x60 yes; 1x50 no",
                "adopted",
            ),
            ("weights of nothing", "3x0 yes", "not-adopted threshold"),
        ],
    );
    check(
        &vote(&["tonnage >= 1/2 of roll"]),
        &[(
            "weights that are not given count as nothing",
            "3 yes",
            "not-adopted threshold",
        )],
    );
}

#[test]
fn a_rule_without_a_leg_adopts_nothing() {
    check(
        &vote(&[]),
        &[("all agree", "6 yes", "not-adopted threshold")],
    );
}

#[test]
fn nothing_is_adopted_where_nobody_is_entitled() {
    check(
        &vote(&["heads >= 0"]),
        &[("a threshold of none", "", "not-adopted no-quorum")],
    );
    check(
        &vote(&["heads >= 0/1 of roll"]),
        &[("a share of none", "", "not-adopted threshold")],
    );
}
