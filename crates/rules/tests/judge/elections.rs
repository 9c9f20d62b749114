//! Elections: ballots repeated, the weakest dropped.

use rules::{Basis, Choices, Comparison, Election, Elimination, Fraction, Roll, Round, round};
use vocab::PartyId;

use crate::minutes::party;

/// Two thirds of the members eligible, the weakest dropped after the third round: as the African
/// Union elected its Chairperson in February 2025, 49 of 55 members being eligible.
fn two_thirds_of_the_eligible() -> Election {
    Election {
        share: Fraction::new(2, 3).unwrap(),
        comparison: Comparison::AtLeast,
        of: Basis::Roll,
        elimination: Elimination::FromRound(3),
    }
}

fn members(count: u32) -> Roll {
    Roll::of((1..=count).map(|n| party(&format!("M{n}"))))
}

/// Votes for each candidate in turn, from the first member on; `blank` is nobody.
fn choices(votes: &[(&str, u32)]) -> Choices {
    let each = votes
        .iter()
        .flat_map(|(code, count)| vec![*code; *count as usize]);
    let chosen = |code: &str| (code != "blank").then(|| party(code));
    let voters = (1..).map(|n| party(&format!("M{n}")));
    voters.zip(each.map(chosen)).collect()
}

fn first(candidates: &[&str]) -> Round {
    Round {
        number: 1,
        candidates: candidates.iter().map(|code| party(code)).collect(),
    }
}

#[test]
fn the_threshold_is_of_those_eligible() {
    let election = two_thirds_of_the_eligible();
    let of = |votes: &[(&str, u32)]| {
        let outcome = round(
            &election,
            &members(49),
            &first(&["DJ", "KE"]),
            &choices(votes),
        );
        (outcome.needed, outcome.elected.map(|who| who.to_string()))
    };
    assert_eq!(
        of(&[("DJ", 32), ("KE", 17)]),
        (33, None),
        "two thirds of 49 are 33"
    );
    assert_eq!(of(&[("DJ", 33), ("KE", 16)]), (33, Some("DJ".into())));
    assert_eq!(
        of(&[("DJ", 32), ("blank", 17)]),
        (33, None),
        "a blank ballot helps nobody"
    );
}

#[test]
fn the_weakest_is_dropped_from_the_round_the_rule_names() {
    let election = two_thirds_of_the_eligible();
    let roll = members(49);
    let votes = choices(&[("DJ", 20), ("KE", 18), ("MG", 11)]);
    let mut now = first(&["DJ", "KE", "MG"]);
    for number in 1..=2 {
        let outcome = round(&election, &roll, &now, &votes);
        assert!(outcome.dropped.is_empty(), "round {number}");
        now = outcome.next.unwrap();
        assert_eq!(now.number, number + 1);
    }
    let third = round(&election, &roll, &now, &votes);
    assert_eq!(third.dropped, [party("MG")].into());
    let fourth = third.next.unwrap();
    assert_eq!(fourth.candidates, ["DJ", "KE"].map(party).into());
    let last = choices(&[("DJ", 33), ("KE", 16)]);
    let elected = round(&election, &roll, &fourth, &last);
    assert_eq!((elected.elected, elected.next), (Some(party("DJ")), None));
}

#[test]
fn where_all_share_the_last_place_nobody_is_dropped() {
    let election = Election {
        elimination: Elimination::FromRound(1),
        ..two_thirds_of_the_eligible()
    };
    let equal = round(
        &election,
        &members(4),
        &first(&["A", "B"]),
        &choices(&[("A", 2), ("B", 2)]),
    );
    assert!(equal.dropped.is_empty() && equal.elected.is_none());
    let two_last = choices(&[("A", 3), ("B", 1), ("C", 1)]);
    let dropped = round(&election, &members(6), &first(&["A", "B", "C"]), &two_last).dropped;
    assert_eq!(dropped, ["B", "C"].map(party).into());
}

#[test]
fn a_ballot_off_the_roll_or_for_nobody_who_stands_is_struck() {
    let election = two_thirds_of_the_eligible();
    let mut choices = choices(&[("A", 2)]);
    choices.insert(party("stranger"), Some(party("A")));
    choices.insert(party("M3"), Some(party("Z")));
    let outcome = round(&election, &members(3), &first(&["A"]), &choices);
    let struck: Vec<&str> = outcome.struck.iter().map(PartyId::as_str).collect();
    assert_eq!(struck, ["M3", "stranger"]);
    assert_eq!(outcome.votes[&party("A")], 2);
}

#[test]
fn a_majority_of_those_voting_may_be_asked_for_instead() {
    let election = Election {
        share: Fraction::new(1, 2).unwrap(),
        comparison: Comparison::MoreThan,
        of: Basis::PresentAndVoting,
        elimination: Elimination::None,
    };
    let votes = choices(&[("A", 3), ("B", 2), ("blank", 4)]);
    let outcome = round(&election, &members(9), &first(&["A", "B"]), &votes);
    assert_eq!((outcome.needed, outcome.elected), (3, Some(party("A"))));
    let none = round(
        &election,
        &members(9),
        &first(&["A", "B"]),
        &choices(&[("blank", 9)]),
    );
    assert_eq!(none.elected, None, "nobody is elected by nobody");
}
