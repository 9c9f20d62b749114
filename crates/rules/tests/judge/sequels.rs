//! What a rule provides after a closed question: a second vote, the chair, another rule, the word
//! of the absent.

use rules::{
    AbsenceEffect, After, Ballot, Circumstances, Fallback, Method, Next, Objectors, Rule, Stage,
    Tie, Unanimity, Verdict, judge_in,
};

use crate::{
    law::{consensus, consensus_of_all, unanimity, vote, with_quorum},
    minutes::{check, closed, minutes, party, words},
};

fn majority(tie: Tie) -> Rule {
    let mut rule = vote(&["heads > 1/2 of present-and-voting"]);
    if let Method::Vote(vote) = &mut rule.method {
        vote.tie = tie;
    }
    rule
}

fn in_circumstances(rule: &Rule, text: &str, circumstances: &Circumstances) -> Verdict {
    let minutes = minutes(text);
    judge_in(
        rule,
        &minutes.roll,
        &minutes.ballots,
        circumstances,
        Stage::Closed,
    )
}

/// Rules 95 and 133 of the UN General Assembly: equal again, it is rejected.
#[test]
fn an_equal_division_is_voted_on_a_second_time_and_no_third() {
    let rule = majority(Tie::SecondVote);
    let first = closed(&rule, "A B yes; C D no");
    assert_eq!(words(&first), "not-adopted tie");
    assert_eq!(first.next, [Next::SecondVote]);
    let again = Circumstances {
        is_second_vote: true,
        ..Circumstances::default()
    };
    let second = in_circumstances(&rule, "A B yes; C D no", &again);
    assert_eq!(words(&second), "not-adopted tie");
    assert_eq!(second.next, []);
    assert_eq!(
        closed(&rule, "A yes; C D no").next,
        [],
        "no tie, no second vote"
    );
}

#[test]
fn the_chair_breaks_an_equal_division_and_nothing_else() {
    let rule = majority(Tie::CastingVote);
    let casting = |ballot| Circumstances {
        casting_vote: Some(ballot),
        ..Circumstances::default()
    };
    let equal = "A B yes; C D no";
    assert_eq!(closed(&rule, equal).next, [Next::CastingVote]);
    let carried = in_circumstances(&rule, equal, &casting(Ballot::Yes));
    assert_eq!(
        (words(&carried).as_str(), carried.casting_vote),
        ("adopted", Some(Ballot::Yes))
    );
    let lost = in_circumstances(&rule, equal, &casting(Ballot::No));
    assert_eq!(
        (words(&lost).as_str(), lost.casting_vote),
        ("not-adopted tie", Some(Ballot::No))
    );
    assert_eq!(lost.next, []);
    let clear = in_circumstances(&rule, "A yes; C D no", &casting(Ballot::Yes));
    assert_eq!(
        words(&clear),
        "not-adopted threshold",
        "it breaks ties only"
    );
    assert_eq!(clear.casting_vote, None);
    let few = with_quorum(rule, ">= 3/4 of roll");
    let few = in_circumstances(&few, "A yes; C no; D E F absent", &casting(Ballot::Yes));
    assert_eq!(
        words(&few),
        "not-adopted no-quorum;tie",
        "nor makes it up for a quorum"
    );
}

/// The Assembly of the African Union: consensus, failing which two thirds.
#[test]
fn another_rule_follows_where_consensus_fails() {
    let fallback = Fallback {
        rule: "two-thirds".parse().unwrap(),
        after: After::NextSession,
    };
    let rule = Rule {
        fallback: Some(fallback),
        ..consensus_of_all()
    };
    let failed = closed(&rule, "A B yes; C objects");
    let then = Next::Fallback {
        rule: "two-thirds".parse().unwrap(),
        after: After::NextSession,
    };
    assert_eq!(failed.next, [then]);
    assert_eq!(
        closed(&rule, "A B C yes").next,
        [],
        "nothing follows what is adopted"
    );
}

/// TFEU Art. 238(4).
#[test]
fn an_abstention_does_not_prevent_unanimity() {
    check(
        &unanimity(AbsenceEffect::Neutral),
        &[
            ("G28", "25 yes; 2 abstain", "adopted"),
            (
                "one against",
                "25 yes; 1 abstain; HU no",
                "not-adopted objection:HU",
            ),
            (
                "the absent has no vote",
                "25 yes; 1 abstain; HU absent-objects",
                "adopted",
            ),
        ],
    );
    check(
        &unanimity(AbsenceEffect::Blocks),
        &[(
            "a rule that needs them all",
            "25 yes; HU absent",
            "not-adopted absence-blocks",
        )],
    );
}

/// OPEC Statute Art. 11: adopted by those present, and the absent may still notify the contrary.
#[test]
fn the_absent_may_stop_it_within_the_days_they_are_given() {
    let deferred = AbsenceEffect::Deferred { days: 20 };
    let opec = with_quorum(unanimity(deferred), ">= 3/4 of roll");
    let quorum = closed(&opec, "9 yes; 4 absent");
    assert_eq!(
        words(&quorum),
        "not-adopted no-quorum",
        "G54a: nine of thirteen"
    );
    let adopted = closed(
        &opec,
        "10 yes; AO absent; EC absent-announced; QA absent-no-objection",
    );
    assert_eq!(words(&adopted), "adopted", "G54b: ten of thirteen");
    let wait = Next::ConsentOfAbsent {
        members: ["AO", "EC"].map(party).into(),
        days: 20,
    };
    assert_eq!(adopted.next, [wait], "who has consented is not waited for");
    let notified = closed(&opec, "10 yes; AO absent-objects; EC QA absent");
    assert_eq!(words(&notified), "not-adopted objection:AO");
    let all = closed(&opec, "13 yes");
    assert_eq!((words(&all).as_str(), all.next.len()), ("adopted", 0));
    let consensus = consensus(Objectors::Present, deferred);
    let letter = closed(&consensus, "A yes; B absent-objects");
    assert_eq!(words(&letter), "not-adopted objection:B");
    assert_eq!(
        opec.method,
        Method::Unanimity(Unanimity { absence: deferred })
    );
}
