//! How many must be there, and of how many.

use rules::QuorumFigures;

use crate::{
    law::{consensus_of_all, vote, with_quorum},
    minutes::{check, closed},
};

/// Constructed after the African Union's rule: fifty-five members, forty-nine entitled.
#[test]
fn the_quorum_may_be_of_the_whole_membership_while_fewer_vote() {
    let two_thirds = vote(&["heads >= 2/3 of roll"]);
    let rule = with_quorum(two_thirds, ">= 2/3 of membership");
    check(
        &rule,
        &[
            (
                "G46a: 36 of 55",
                "36 yes; 13 absent; 55 in-all",
                "not-adopted no-quorum",
            ),
            (
                "G46b: 37 of 55",
                "36 yes; 1 no; 12 absent; 55 in-all",
                "adopted",
            ),
            (
                "too few there, and too few in favour",
                "32 yes; 4 no; 13 absent; 55 in-all",
                "not-adopted no-quorum;threshold",
            ),
        ],
    );
    let figures = closed(&rule, "36 yes; 1 no; 12 absent; 55 in-all").figures;
    assert_eq!(
        figures.quorum,
        Some(QuorumFigures {
            base: 55,
            counted: 37,
            needed: 37
        })
    );
    assert_eq!((figures.legs[0].base, figures.legs[0].needed), (49, 33));
}

#[test]
fn a_membership_given_smaller_than_the_roll_is_the_roll() {
    let rule = with_quorum(consensus_of_all(), "> 1/2 of membership");
    let figures = closed(&rule, "3 yes; 3 absent; 0 in-all").figures;
    assert_eq!(
        figures.quorum,
        Some(QuorumFigures {
            base: 6,
            counted: 3,
            needed: 4
        })
    );
}

/// Constructed after the General Assembly's rule 67.
#[test]
fn a_majority_must_be_present_to_decide() {
    check(
        &with_quorum(
            vote(&["heads > 1/2 of present-and-voting"]),
            "> 1/2 of roll",
        ),
        &[
            (
                "G19a: 96 of 193",
                "60 yes; 20 no; 16 abstain; 97 absent",
                "not-adopted no-quorum",
            ),
            (
                "G19b: 97 of 193",
                "60 yes; 20 no; 17 abstain; 96 absent",
                "adopted",
            ),
            (
                "those who take no part in the vote are there",
                "60 yes; 20 no; 17 not-participating; 96 absent",
                "adopted",
            ),
            (
                "those who wrote are not",
                "60 yes; 20 no; 16 abstain; 50 absent-no-objection; 47 absent-objects",
                "not-adopted no-quorum",
            ),
        ],
    );
}

#[test]
fn those_entitled_are_the_base_after_what_is_struck() {
    let rule = with_quorum(consensus_of_all(), "> 1/2 of roll");
    check(
        &rule,
        &[
            ("three of six", "3 yes; 3 absent", "not-adopted no-quorum"),
            (
                "three of five, one not entitled",
                "3 yes; 2 absent; AM not-entitled",
                "adopted",
            ),
            (
                "a stranger does not make the quorum",
                "3 yes; 3 absent; XX yes but not-a-member",
                "not-adopted no-quorum",
            ),
        ],
    );
}
