//! What an open question says: never an outcome, always what it waits for.

use rules::{Rule, Verdict};

use crate::{
    law::{
        consensus_of_all, consensus_of_those_present, consensus_that_needs_all, unless_opposed_by,
        vote, with_quorum, with_veto,
    },
    minutes::{closed, open, words},
};

/// Who is awaited, how many more yes it needs, who could stop it alone.
fn missing(verdict: &Verdict) -> (String, Option<u64>, String) {
    let missing = verdict.missing.as_ref().unwrap();
    let codes = |parties: &std::collections::BTreeSet<_>| {
        parties
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    (
        codes(&missing.awaited),
        missing.yes_needed,
        codes(&missing.could_block),
    )
}

fn check_open(rule: &Rule, rows: &[(&str, &str, &str, Option<u64>, &str)]) {
    for (what, who_did_what, awaited, yes_needed, could_block) in rows {
        let verdict = open(rule, who_did_what);
        let expected = (
            (*awaited).to_string(),
            *yes_needed,
            (*could_block).to_string(),
        );
        assert_eq!(missing(&verdict), expected, "{what}: {who_did_what}");
        assert!(
            words(&verdict).starts_with("undecided"),
            "{what}: {}",
            words(&verdict)
        );
    }
}

#[test]
fn an_open_consensus_is_undecided_and_lists_the_objections_that_stand() {
    for rule in [
        consensus_of_all(),
        consensus_that_needs_all(),
        consensus_of_those_present(),
    ] {
        assert_eq!(
            words(&open(&rule, "AM silent; BY KG KZ RU TJ yes")),
            "undecided"
        );
        assert_eq!(
            words(&open(&rule, "AM absent; BY KG KZ RU TJ yes")),
            "undecided"
        );
        assert_eq!(words(&open(&rule, "AM BY KG KZ RU TJ yes")), "undecided");
        let objected = open(&rule, "AM objects; BY silent; KG KZ RU TJ yes");
        assert_eq!(words(&objected), "undecided objection:AM");
    }
    let with_quorum = with_quorum(consensus_of_all(), "> 1/2 of roll");
    assert_eq!(words(&open(&with_quorum, "AM yes; 5 silent")), "undecided");
    assert_eq!(words(&open(&consensus_of_all(), "")), "undecided");
}

#[test]
fn an_open_consensus_waits_for_each_and_each_could_still_object() {
    check_open(
        &consensus_of_all(),
        &[
            (
                "two awaited",
                "AM KZ silent; BY KG RU TJ yes",
                "AM KZ",
                None,
                "AM KZ",
            ),
            (
                "absent, and may write",
                "AM absent-announced; BY silent; 4 yes",
                "BY",
                None,
                "AM BY",
            ),
            (
                "has written",
                "AM absent-no-objection; BY silent; 4 yes",
                "BY",
                None,
                "BY",
            ),
            ("nobody awaited", "AM BY KG KZ RU TJ yes", "", None, ""),
        ],
    );
    check_open(
        &consensus_of_those_present(),
        &[(
            "absent, and cannot write",
            "AM absent; BY silent; 4 yes",
            "BY",
            None,
            "BY",
        )],
    );
    check_open(
        &consensus_that_needs_all(),
        &[(
            "absent, and needed",
            "AM absent; BY silent; 4 yes",
            "BY",
            None,
            "AM BY",
        )],
    );
}

#[test]
fn an_open_vote_says_how_many_more_yes_would_carry_it_and_who_could_stop_it() {
    check_open(
        &with_veto(vote(&["heads >= 9"]), "CN RU"),
        &[
            (
                "seven so far",
                "7 yes; 4 abstain; CN FR RU US silent",
                "CN FR RU US",
                Some(2),
                "CN RU",
            ),
            (
                "nine already",
                "9 yes; 4 abstain; FR RU silent",
                "FR RU",
                Some(0),
                "RU",
            ),
            (
                "each is needed",
                "7 yes; 6 abstain; FR RU silent",
                "FR RU",
                Some(2),
                "FR RU",
            ),
            (
                "out of reach",
                "6 yes; 7 no; FR RU silent",
                "FR RU",
                None,
                "",
            ),
            (
                "a veto is cast",
                "10 yes; CN no; 3 no; FR silent",
                "FR",
                None,
                "",
            ),
            (
                "nobody awaited, and carried",
                "9 yes; 6 no",
                "",
                Some(0),
                "",
            ),
        ],
    );
}

#[test]
fn a_yes_more_raises_the_denominator_of_those_voting_too() {
    check_open(
        &vote(&["heads >= 2/3 of present-and-voting"]),
        &[
            (
                "three of six",
                "3 yes; 3 no; A B C D E F silent",
                "A B C D E F",
                Some(3),
                "",
            ),
            (
                "three of four",
                "3 yes; 3 no; A B C D silent",
                "A B C D",
                Some(3),
                "A B C D",
            ),
            (
                "all of them",
                "1 yes; 2 no; A B C silent",
                "A B C",
                Some(3),
                "A B C",
            ),
            (
                "nobody voted yet",
                "5 abstain; A B C silent",
                "A B C",
                Some(1),
                "",
            ),
        ],
    );
}

#[test]
fn where_nobody_is_entitled_nothing_would_carry_it() {
    let nobody = [
        ("nobody", "", "", None, ""),
        ("nobody left", "AM not-entitled", "", None, ""),
    ];
    check_open(&vote(&["heads >= 0"]), &nobody);
    check_open(&vote(&["heads > 1/2 of roll"]), &nobody);
}

#[test]
fn the_quorum_is_waited_for_as_well() {
    check_open(
        &with_quorum(
            vote(&["heads > 1/2 of present-and-voting"]),
            ">= 2/3 of roll",
        ),
        &[
            (
                "two more must come",
                "2 yes; 2 absent; A B silent",
                "A B",
                Some(2),
                "A B",
            ),
            ("enough are there", "4 yes; A B silent", "A B", Some(0), ""),
        ],
    );
}

#[test]
fn the_heaviest_are_reckoned_with_first() {
    let rule = vote(&["heads >= 55/100 of roll", "population >= 65/100 of roll"]);
    let so_far = "5x10 yes; 2x5 no; 1x20 silent; 1x15 silent; 1x5 silent";
    let (_, yes_needed, could_block) = missing(&open(&rule, so_far));
    assert_eq!(yes_needed, Some(1));
    assert_eq!(could_block, "");
    let (_, yes_needed, could_block) =
        missing(&open(&rule, "4x10 yes; 3x10 no; 1x25 silent; 2x5 silent"));
    assert_eq!((yes_needed, could_block.as_str()), (Some(2), "silent-25-1"));
}

#[test]
fn the_override_is_reckoned_with() {
    let rule = vote(&["heads >= 55/100 of roll", "population >= 9/10 of roll"]);
    let rule = unless_opposed_by(rule, 4);
    let (_, yes_needed, could_block) = missing(&open(&rule, "22 yes; DE FR no; IT ES PL silent"));
    assert_eq!((yes_needed, could_block.as_str()), (Some(2), ""));
}

#[test]
fn an_open_vote_gives_no_reasons_before_it_is_closed() {
    let rule = with_quorum(
        vote(&["heads > 1/2 of present-and-voting"]),
        "> 1/2 of roll",
    );
    let ballots = "1 yes; 1 no; 4 silent";
    assert_eq!(words(&open(&rule, ballots)), "undecided");
    assert_eq!(words(&closed(&rule, ballots)), "not-adopted no-quorum;tie");
}
