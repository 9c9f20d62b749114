//! Consensus, and what an absence does to it.

use rules::{AbsenceEffect, Ballot, Objectors, Reason};

use crate::{
    law::{
        consensus, consensus_of_all, consensus_of_those_present, consensus_that_needs_all,
        with_quorum,
    },
    minutes::{check, closed, every_ballot, party, words},
};

/// Real: Yerevan 2022, Minsk 2023, the defence ministers and the foreign ministers in Almaty
/// 2024, Astana 2024. Constructed: the written objection (G40).
#[test]
fn an_organisation_of_six_whose_members_may_all_object() {
    check(
        &consensus_of_all(),
        &[
            (
                "G35a: fifteen drafts agreed by all",
                "AM BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "G35b: two drafts, the chair does not agree",
                "AM objects; BY KG KZ RU TJ yes",
                "not-adopted objection:AM",
            ),
            (
                "G36b: one absent, read as a limited format",
                "AM absent; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "G37: one absent, which does not object",
                "AM absent-no-objection; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "G38: one absent, as announced",
                "AM absent-announced; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "G39: one absent, which does not object even in a limited format",
                "AM absent-no-objection; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "G40a: one absent, which objects in writing and is on the roll",
                "AM absent-objects; BY KG KZ RU TJ yes",
                "not-adopted objection:AM",
            ),
            (
                "G40b: the same letter, from a member off the roll by its own account",
                "AM absent-objects but suspended; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "a no is an objection, and every objector is named",
                "TJ no; AM objects; KZ absent-objects; BY KG RU yes",
                "not-adopted objection:AM+KZ+TJ",
            ),
            (
                "to abstain or to take no part is not to object",
                "AM abstain; BY not-participating; KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "nobody said anything",
                "AM BY KG KZ RU TJ silent",
                "adopted",
            ),
        ],
    );
}

#[test]
fn where_the_absent_are_needed_only_their_declaration_helps() {
    check(
        &consensus_that_needs_all(),
        &[
            ("all agree", "AM BY KG KZ RU TJ yes", "adopted"),
            (
                "G36a: one absent",
                "AM absent; BY KG KZ RU TJ yes",
                "not-adopted absence-blocks",
            ),
            (
                "nothing recorded",
                "AM silent; BY KG KZ RU TJ yes",
                "not-adopted absence-blocks",
            ),
            (
                "announced beforehand, nothing said on the question",
                "AM absent-announced; BY KG KZ RU TJ yes",
                "not-adopted absence-blocks",
            ),
            (
                "no objection in writing",
                "AM absent-no-objection; BY KG KZ RU TJ yes",
                "adopted",
            ),
            (
                "an objection in writing is an objection, not an absence without a word",
                "AM absent-objects; BY KG KZ RU TJ yes",
                "not-adopted objection:AM",
            ),
            (
                "one objects and another is absent",
                "AM absent; BY objects; KG KZ RU TJ yes",
                "not-adopted objection:BY;absence-blocks",
            ),
        ],
    );
}

#[test]
fn the_members_whose_absence_blocks_are_named() {
    let verdict = closed(
        &consensus_that_needs_all(),
        "AM absent; BY silent; KG KZ RU TJ yes",
    );
    let absent = [party("AM"), party("BY")].into();
    assert_eq!(verdict.reasons, [Reason::AbsenceBlocks(absent)]);
}

/// Constructed after the trade organisation's rule (G51); real: Brussels 2023 (G29).
#[test]
fn where_only_those_present_object_a_letter_is_an_absence() {
    check(
        &consensus_of_those_present(),
        &[
            (
                "G51: the one who would object is not there",
                "120 yes; IN absent-objects; 45 absent",
                "adopted",
            ),
            (
                "it came",
                "120 yes; IN objects; 45 absent",
                "not-adopted objection:IN",
            ),
            (
                "G29: one leaves the room without a proxy",
                "26 yes; HU absent",
                "adopted",
            ),
        ],
    );
    check(
        &consensus(Objectors::Present, AbsenceEffect::Blocks),
        &[
            (
                "a letter that cannot object cannot replace the member either",
                "IN absent-objects; 5 yes",
                "not-adopted absence-blocks",
            ),
            (
                "unless it declares no objection",
                "IN absent-no-objection; 5 yes",
                "adopted",
            ),
        ],
    );
}

/// Real: the North Atlantic silence of 2003, Prague 1992, Cairo 2011 under Article 18.
#[test]
fn the_state_concerned_is_left_out_and_nobody_else() {
    check(
        &consensus_of_all(),
        &[
            (
                "G30: three break the silence",
                "BE DE FR absent-objects; 16 silent",
                "not-adopted objection:BE+DE+FR",
            ),
            (
                "G32: minus one, and another withholds its consent",
                "YU no but state-concerned; RU no; 50 yes",
                "not-adopted objection:RU",
            ),
            (
                "G42b: unanimity of the others",
                "SY no but state-concerned; LB YE no; IQ abstain; 18 yes",
                "not-adopted objection:LB+YE",
            ),
            (
                "minus one, nobody else",
                "YU no but state-concerned; 51 yes",
                "adopted",
            ),
        ],
    );
}

/// Constructed after the oil exporters' statute.
#[test]
fn a_consensus_may_need_a_quorum_too() {
    let three_quarters = with_quorum(consensus_of_all(), ">= 3/4 of roll");
    check(
        &three_quarters,
        &[
            (
                "G54a: nine of thirteen",
                "9 yes; 4 absent",
                "not-adopted no-quorum",
            ),
            ("G54b: ten of thirteen", "10 yes; 3 absent", "adopted"),
            (
                "too few, and one of them objects",
                "8 yes; IQ objects; 4 absent",
                "not-adopted no-quorum;objection:IQ",
            ),
        ],
    );
}

#[test]
fn with_nobody_entitled_there_is_nobody_to_agree() {
    for rule in [
        consensus_of_all(),
        consensus_that_needs_all(),
        with_quorum(consensus_of_all(), "> 1/2 of roll"),
    ] {
        check(&rule, &[("nobody", "", "not-adopted no-quorum")]);
        check(
            &rule,
            &[("nobody left", "AM BY not-entitled", "not-adopted no-quorum")],
        );
    }
}

#[test]
fn what_each_act_does_to_each_consensus() {
    for ballot in every_ballot() {
        let one = format!("AM {ballot}; BY KG KZ RU TJ yes");
        let spoken = matches!(ballot, Ballot::No | Ballot::Objects);
        let written = ballot == Ballot::AbsentObjects;
        let silent = matches!(ballot, Ballot::Absent | Ballot::AbsentAnnounced);
        let follows = |objects: bool, blocks: bool| match (objects, blocks) {
            (true, _) => "not-adopted objection:AM",
            (_, true) => "not-adopted absence-blocks",
            _ => "adopted",
        };
        for (objectors, absence, objects, blocks) in [
            (
                Objectors::AnyMember,
                AbsenceEffect::Neutral,
                spoken || written,
                false,
            ),
            (
                Objectors::AnyMember,
                AbsenceEffect::Blocks,
                spoken || written,
                silent,
            ),
            (Objectors::Present, AbsenceEffect::Neutral, spoken, false),
            (
                Objectors::Present,
                AbsenceEffect::Blocks,
                spoken,
                silent || written,
            ),
        ] {
            let verdict = closed(&consensus(objectors, absence), &one);
            let expected = follows(objects, blocks);
            assert_eq!(
                words(&verdict),
                expected,
                "{ballot} under {objectors:?}, {absence:?}"
            );
        }
    }
}
