//! The edges at which voting software goes wrong, one test each, in the order of a list that any
//! engine can be held to.
//!
//! What the engine alone cannot show is shown further out: that a roll is frozen when the question
//! is put, that what is closed stays as it is, and that a body's composition is the body's, in
//! `institution`; that words for a majority without a denominator are refused, and that a vote is
//! judged by the rule of its day, in `charter`.

use rules::{Ballot, Circumstances, Outcome, Quorum, Rule, Stage, StruckBecause, judge, judge_in};

use crate::{
    law::{consensus_of_all, vote, with_quorum, with_veto},
    minutes::{check, closed, minutes, party, words},
};

/// Edge 1. A share is compared, never rounded.
#[test]
fn shares_of_odd_numbers_are_exact() {
    for (leg, base, needed) in [
        ("heads >= 2/3 of roll", 49, 33),
        ("heads >= 55/100 of roll", 27, 15),
        ("heads >= 72/100 of roll", 27, 20),
        ("heads >= 1/3 of roll", 193, 65),
    ] {
        let rule = vote(&[leg]);
        let with = |yes: u32| format!("{yes} yes; {} no", base - yes);
        assert_eq!(
            words(&closed(&rule, &with(needed))),
            "adopted",
            "{leg} of {base}"
        );
        let short = closed(&rule, &with(needed - 1));
        assert_eq!(words(&short), "not-adopted threshold", "{leg} of {base}");
        assert_eq!(short.figures.legs[0].needed, u64::from(needed));
    }
}

/// Edge 2. At least two thirds is met by exactly two thirds, more than half is not by half.
#[test]
fn exactly_the_share_is_enough_only_where_the_rule_says_at_least() {
    check(
        &vote(&["heads >= 2/3 of present-and-voting"]),
        &[("", "4 yes; 2 no", "adopted")],
    );
    check(
        &vote(&["heads > 1/2 of roll"]),
        &[("half of all", "3 yes; 3 absent", "not-adopted threshold")],
    );
}

/// Edge 3. Nobody votes yes or no: nothing to be a share of, and nothing adopted.
#[test]
fn a_share_of_nothing_is_not_reached() {
    for share in ["> 1/2", ">= 2/3"] {
        let rule = vote(&[&format!("heads {share} of present-and-voting")]);
        check(&rule, &[("0–0–n", "5 abstain", "not-adopted threshold")]);
    }
}

/// Edge 4. Too few votes and a holder of the veto against: the votes are what is missing.
#[test]
fn a_veto_needs_something_to_defeat() {
    let council = with_veto(vote(&["heads >= 9"]), "CN FR GB RU US");
    check(
        &council,
        &[
            (
                "eight",
                "7 yes; CN yes; RU no; FR GB US abstain; 3 no",
                "not-adopted threshold",
            ),
            (
                "nine",
                "8 yes; CN yes; RU no; FR GB US abstain; 2 no",
                "not-adopted veto:RU",
            ),
        ],
    );
}

/// Edge 5. A ballot of a member that may not vote is kept, with the reason, and not counted.
#[test]
fn an_ineligible_ballot_is_kept_and_struck() {
    let rule = vote(&["heads > 1/2 of present-and-voting"]);
    for because in [
        StruckBecause::Arrears,
        StruckBecause::PartyToDispute,
        StruckBecause::Suspended,
    ] {
        let text = format!("A B yes; C no; D no but {}", because.as_str());
        let verdict = closed(&rule, &text);
        assert_eq!(words(&verdict), "adopted", "2–1, not 2–2");
        assert_eq!(verdict.struck.len(), 1);
        assert_eq!(
            (&verdict.struck[0].party, verdict.struck[0].because),
            (&party("D"), because)
        );
    }
}

/// Edge 6. The roll is an input of its own: who joins or leaves after it was frozen changes nothing
/// that was judged by it.
#[test]
fn a_verdict_follows_its_frozen_roll() {
    let rule = vote(&["heads >= 2/3 of roll"]);
    let before = minutes("4 yes; 2 no");
    let mut after = before.clone();
    after
        .roll
        .seats
        .insert(party("new"), rules::Seat::default());
    let by = |roll| judge(&rule, roll, &before.ballots, Stage::Closed).outcome;
    assert_eq!(by(&before.roll), Outcome::Adopted);
    assert_eq!(by(&after.roll), Outcome::NotAdopted);
}

/// Edge 7. A quorum may be taken to be there until somebody challenges it.
#[test]
fn a_presumed_quorum_is_tested_when_challenged() {
    let strict = with_quorum(
        vote(&["heads > 1/2 of present-and-voting"]),
        "> 1/2 of roll",
    );
    let presumed = Rule {
        quorum: strict.quorum.clone().map(|quorum| Quorum {
            is_presumed: true,
            ..quorum
        }),
        ..strict.clone()
    };
    let few = "60 yes; 20 no; 16 abstain; 97 absent";
    assert_eq!(
        words(&closed(&strict, few)),
        "not-adopted no-quorum",
        "96 of 193"
    );
    assert_eq!(words(&closed(&presumed, few)), "adopted");
    let challenged = Circumstances {
        quorum_challenged: true,
        ..Circumstances::default()
    };
    let minutes = minutes(few);
    let verdict = judge_in(
        &presumed,
        &minutes.roll,
        &minutes.ballots,
        &challenged,
        Stage::Closed,
    );
    assert_eq!(words(&verdict), "not-adopted no-quorum");
    assert_eq!(verdict.figures.quorum.map(|quorum| quorum.needed), Some(97));
}

/// Edge 8. The African Union: 49 of 55 may vote, and the quorum is of the 55.
#[test]
fn a_quorum_may_be_of_more_than_those_entitled() {
    let rule = with_quorum(vote(&["heads >= 2/3 of roll"]), ">= 2/3 of membership");
    check(
        &rule,
        &[
            (
                "G46a",
                "36 yes; 13 absent; 55 in-all",
                "not-adopted no-quorum",
            ),
            (
                "G46b",
                "36 yes; 1 not-participating; 12 absent; 55 in-all",
                "adopted",
            ),
        ],
    );
}

/// Edge 9. In the room without taking part: there for the quorum, absent from every leg.
#[test]
fn who_takes_no_part_counts_for_the_quorum_alone() {
    let rule = with_quorum(vote(&["heads > 1/2 of cast"]), ">= 1/2 of roll");
    check(
        &rule,
        &[
            (
                "there",
                "2 yes; 1 no; 2 not-participating; 5 absent",
                "adopted",
            ),
            ("away", "2 yes; 1 no; 7 absent", "not-adopted no-quorum"),
        ],
    );
}

/// Edge 10 has a file of its own: `silences.rs`. Edge 11: a reservation, an interpretative statement
/// or a dissociation is no objection: the member agrees, and its words go with the decision.
#[test]
fn a_member_that_agrees_with_reservations_agrees() {
    check(
        &consensus_of_all(),
        &[("with a statement", "A B C yes; D abstain", "adopted")],
    );
}

/// Edge 13. The class of a question is decided first, by a rule of its own, and then the question
/// by the rule of its class: the General Assembly on 29 November 1966.
#[test]
fn the_prior_question_of_class_chooses_the_rule() {
    let simple = vote(&["heads > 1/2 of present-and-voting"]);
    let two_thirds = vote(&["heads >= 2/3 of present-and-voting"]);
    let class = closed(&simple, "66 yes; 48 no; 7 abstain");
    assert_eq!(words(&class), "adopted", "G15: it is important");
    let by_its_class = match class.outcome {
        Outcome::Adopted => &two_thirds,
        _ => &simple,
    };
    let seat = closed(by_its_class, "46 yes; 57 no; 17 abstain; 1 absent");
    assert_eq!(words(&seat), "not-adopted threshold", "G14");
    // In 1971 the motion failed, 55–59–15, and 76–35–17 was enough.
    let class = closed(&simple, "55 yes; 59 no; 15 abstain; 2 absent");
    assert_eq!(words(&class), "not-adopted threshold", "G12");
    assert_eq!(
        words(&closed(&simple, "76 yes; 35 no; 17 abstain; 3 absent")),
        "adopted",
        "G13"
    );
    // In the Security Council the prior question itself can be vetoed: the double veto.
    let substantive = with_veto(vote(&["heads >= 9"]), "CN FR GB RU US");
    let class = closed(&substantive, "10 yes; RU no; CN FR GB US abstain");
    assert_eq!(words(&class), "not-adopted veto:RU");
}

/// Edge 14. Leaving the room without a proxy is an absence, whatever was thought of the text: the
/// European Council of 14 December 2023. Proxies are in `acting_for_others.rs`.
#[test]
fn who_leaves_the_room_is_absent() {
    let present = crate::law::consensus_of_those_present();
    check(&present, &[("G29", "26 yes; HU absent", "adopted")]);
}

/// Edge 15. One state, one vote, whoever sits for it: ballots are by member, so a second one cannot
/// be written down.
#[test]
fn a_state_has_one_ballot() {
    let mut minutes = minutes("A B yes");
    let second = minutes.ballots.insert(party("A"), Ballot::No);
    assert_eq!(second, Some(Ballot::Yes), "it replaces the first");
    assert_eq!(minutes.ballots.len(), 2);
}

/// Edge 16. The same rule for a body of another composition: without France, the Defence Planning
/// Committee decided on 16 February 2003 what the Council could not.
#[test]
fn composition_belongs_to_the_body_and_not_to_the_rule() {
    let rule = consensus_of_all();
    check(
        &rule,
        &[
            (
                "the Council",
                "18 yes; FR objects",
                "not-adopted objection:FR",
            ),
            (
                "the Committee",
                "18 yes; FR objects but not-a-member",
                "adopted",
            ),
        ],
    );
}

/// Edge 20. The chair is a member and votes as one, unless somebody else sits for its state: that
/// it presides is nothing the count knows. Edges 17 and 18 are in `acting_for_others.rs`.
#[test]
fn the_chair_is_counted_as_any_member() {
    check(
        &consensus_of_all(),
        &[(
            "G35b: the member in the chair objects",
            "5 yes; AM objects",
            "not-adopted objection:AM",
        )],
    );
}
