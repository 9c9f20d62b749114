//! Questions: put on a day to a frozen roll, answered by positions and by attendance, closed with
//! a verdict under each account.

use institution::{
    Command, Event, Refusal, State,
    decisions::{DraftSubmission, QuestionClosing, preview},
    membership::Standing,
    refusal::Kind,
    sessions::Presence,
};
use rules::{Ballot, Outcome};
use vocab::Capacity;

use crate::{
    acts::{
        announce_participation, attend, claim, close, close_sitting, convene, for_one_body, id,
        letter, open_sitting, position, put, since, standing, submit,
    },
    record::{DAY, Record, Told},
};

/// A draft for the assembly alone, of a matter.
fn draft(name: &str, matter: &str) -> Command {
    submit(DraftSubmission {
        matter: matter.to_string(),
        ..for_one_body(name, "assembly-1", "assembly")
    })
}

fn handed_in() -> Record {
    Record::sitting().given(draft("water", "substantive"))
}

fn asked(rule: &str) -> Record {
    handed_in().given(put("q", "water", "assembly-1", rule))
}

fn closing(events: &[Event]) -> &QuestionClosing {
    match &events[0] {
        Event::QuestionClosed(closing) => closing,
        other => panic!("it was not closed: {other:?}"),
    }
}

/// Each verdict as `authors: outcome reasons`.
fn verdicts(closing: &QuestionClosing) -> Vec<String> {
    let verdict = |world: &institution::decisions::WorldVerdict| {
        let authors: Vec<_> = world.authors.iter().map(|author| author.as_str()).collect();
        let reasons: Vec<_> = world
            .verdict
            .reasons
            .iter()
            .map(ToString::to_string)
            .collect();
        let outcome = world.verdict.outcome.as_str();
        format!("{}: {outcome} {}", authors.join(" "), reasons.join(";"))
    };
    closing.verdicts.iter().map(verdict).collect()
}

// ---- Putting ----

#[test]
fn a_question_is_put_in_a_sitting_with_an_agenda_and_one_at_a_time() {
    let ask = || put("q", "water", "assembly-1", "consensus");
    let record = Record::founded()
        .given(convene("assembly-1", "assembly", DAY))
        .given(draft("water", "substantive"));
    assert_eq!(record.refuses(ask()), Refusal::NoSittingOpen);
    let record = record.given(open_sitting("assembly-1"));
    assert_eq!(record.refuses(ask()), Refusal::AgendaNotAdopted);
    let record = handed_in().given(draft("land", "substantive")).given(ask());
    let open = Refusal::QuestionStillOpen {
        question: "q".to_string(),
    };
    assert_eq!(
        record.refuses(put("q2", "land", "assembly-1", "consensus")),
        open
    );
    assert_eq!(record.refuses(close_sitting("assembly-1")), open);
}

#[test]
fn a_question_is_put_by_a_rule_of_the_body_for_such_matters_that_applies_on_that_day() {
    let not_for_this = |rule: &str| Refusal::RuleNotForThis {
        body: "assembly".to_string(),
        rule: rule.to_string(),
        matter: "substantive".to_string(),
    };
    let rows = [
        ("majority", not_for_this("majority")),
        ("minus-one", not_for_this("minus-one")),
        (
            "acclaim",
            Refusal::RuleNotInForce {
                rule: "acclaim".to_string(),
            },
        ),
        (
            "drawing-lots",
            Refusal::Unknown {
                kind: Kind::Rule,
                id: "drawing-lots".to_string(),
            },
        ),
    ];
    for (rule, expected) in rows {
        let refusal = handed_in().refuses(put("q", "water", "assembly-1", rule));
        assert_eq!(refusal, expected);
    }
}

#[test]
fn a_rule_that_leaves_out_the_member_concerned_needs_to_know_which_it_is() {
    let record = Record::sitting().given(draft("rebuke", "suspension"));
    let ask = || put("q", "rebuke", "assembly-1", "minus-one");
    assert_eq!(record.refuses(ask()), Refusal::ConcernsMissing);
    let concerning = DraftSubmission {
        matter: "suspension".to_string(),
        concerns: Some(id("XC")),
        ..for_one_body("rebuke", "assembly-1", "assembly")
    };
    // The member concerned is in the room, and is not asked.
    let record = Record::sitting().given(submit(concerning)).given(ask());
    let refusal = record.refuses(position("q", "XC", Ballot::Objects));
    assert_eq!(refusal, Refusal::NotOnRoll { party: id("XC") });
    let events = record.tried(close("q")).unwrap();
    assert_eq!(verdicts(closing(&events)), ["founding-act: adopted "]);
}

#[test]
fn a_question_is_put_on_a_day_and_none_is_invented() {
    let ask = |valid| put("q", "water", "assembly-1", "consensus").on(valid);
    let rows = [
        (DAY, Ok(DAY)),
        ("2026-02-11", Ok("2026-02-11")),
        ("2026-02-11T09:00:00Z", Ok("2026-02-11")),
        // Undated, it is put on the day of its session.
        ("unstated", Ok(DAY)),
        ("2026-02", Err(Refusal::DayNeeded)),
        ("2026", Err(Refusal::DayNeeded)),
        ("../2026-03-01", Err(Refusal::DayNeeded)),
        ("2026-02/..", Err(Refusal::DayNeeded)),
        (
            "2026-02-09",
            Err(Refusal::DatedTooEarly {
                earlier: DAY.to_string(),
            }),
        ),
    ];
    for (valid, expected) in rows {
        let answer = handed_in()
            .tried(ask(valid))
            .map(|events| match &events[..] {
                [Event::QuestionPut(opening)] => opening.on,
                other => panic!("no question was put: {other:?}"),
            });
        assert_eq!(answer, expected.map(id), "{valid}");
    }
}

#[test]
fn the_roll_is_frozen_when_the_question_is_put() {
    // A member suspended by an organ the same day, minutes later, still counts (4.3, case 6).
    let record = asked("consensus");
    let suspended = standing("XC", Standing::SuspendedByOrgan, since(DAY));
    let suspended = Command::ClaimStanding(suspended).by("secretariat", Capacity::Organ);
    let record = record
        .given(suspended)
        .given(position("q", "XC", Ballot::Objects));
    let events = record.tried(close("q")).unwrap();
    assert_eq!(
        verdicts(closing(&events)),
        ["founding-act: not-adopted objection:XC"]
    );
    // From the next question on it does not.
    let record = record
        .given(close("q"))
        .given(put("q2", "water", "assembly-1", "consensus"));
    let rolls = &record.state.questions[&id("q2")].opening.rolls;
    assert!(!rolls[0].roll.seats.contains_key(&id("XC")));
}

// ---- Positions ----

#[test]
fn a_position_is_stated_by_a_party_on_some_roll_of_an_open_question() {
    let record = asked("consensus");
    let unknown = |kind, id: &str| Refusal::Unknown {
        kind,
        id: id.to_string(),
    };
    let rows = [
        (
            position("q", "XD", Ballot::Yes),
            Refusal::NotOnRoll { party: id("XD") },
        ),
        (position("q", "XZ", Ballot::Yes), unknown(Kind::Party, "XZ")),
        (
            position("q9", "XA", Ballot::Yes),
            unknown(Kind::Question, "q9"),
        ),
    ];
    for (command, expected) in rows {
        assert_eq!(record.refuses(command), expected);
    }
    let closed = record.given(close("q"));
    assert_eq!(
        closed.refuses(position("q", "XA", Ballot::Yes)),
        Refusal::QuestionClosed
    );
    assert_eq!(closed.refuses(close("q")), Refusal::QuestionClosed);
}

#[test]
fn who_is_in_the_room_is_not_absent_and_who_is_not_does_not_act_from_it() {
    let rows = [
        (Presence::Present, "present"),
        (Presence::Absent, "absent"),
        (Presence::AbsentAnnounced, "absent-announced"),
    ];
    for (presence, word) in rows {
        let record = asked("consensus").given(attend("assembly-1", "XC", presence));
        for ballot in Ballot::ALL {
            let answer = record.tried(position("q", "XC", ballot));
            let is_there = presence == Presence::Present;
            let fits = ballot == Ballot::NotEntitled || ballot.is_present() == is_there;
            let refusal = Refusal::PresenceContradicts {
                party: id("XC"),
                presence: word,
            };
            let expected = (!fits).then_some(refusal);
            assert_eq!(answer.err(), expected, "{ballot} by one recorded {word}");
        }
    }
}

#[test]
fn an_officer_records_a_position_only_from_a_paper() {
    let record = asked("consensus");
    let Command::StatePosition(mut stated) = position("q", "XA", Ballot::Yes) else {
        unreachable!()
    };
    let by_officer = |command| Command::StatePosition(command).done_by("secretariat");
    assert_eq!(
        record.refuses(by_officer(stated.clone())),
        Refusal::InstrumentMissing
    );
    // Nor does one delegation speak for another.
    let neighbour = Command::StatePosition(stated.clone()).done_by("delegation:XB");
    assert_eq!(record.refuses(neighbour), Refusal::InstrumentMissing);
    stated.instrument = Some(letter());
    record.given(by_officer(stated));
}

#[test]
fn the_latest_position_of_a_member_counts() {
    // An objection can be withdrawn while the question is open.
    let record = asked("consensus")
        .given(position("q", "XC", Ballot::Objects))
        .given(position("q", "XC", Ballot::Yes));
    let events = record.tried(close("q")).unwrap();
    assert_eq!(closing(&events).ballots[&id("XC")], Ballot::Yes);
}

#[test]
fn who_says_nothing_is_read_from_attendance() {
    let present = |record: Record| record.given(attend("assembly-1", "XC", Presence::Present));
    let absent = |record: Record| record.given(attend("assembly-1", "XC", Presence::Absent));
    let said_no = |record: Record| record.given(announce_participation("assembly-1", "XC", false));
    let nothing = |record: Record| record;
    type Given = fn(Record) -> Record;
    // Nothing is taken of XC at first: neither attendance nor an announcement.
    let rows: [(Given, Ballot, Ballot); 4] = [
        (nothing, Ballot::Absent, Ballot::Absent),
        (said_no, Ballot::AbsentAnnounced, Ballot::AbsentAnnounced),
        (absent, Ballot::Absent, Ballot::Absent),
        (present, Ballot::Yes, Ballot::NotParticipating),
    ];
    for (given, in_consensus, in_vote) in rows {
        for (rule, matter, expected) in [
            ("consensus", "substantive", in_consensus),
            ("majority", "procedural", in_vote),
        ] {
            let mut record = Record::sitting().given(draft("water", matter));
            let sessions = &mut record.state.sessions;
            sessions
                .get_mut(&id("assembly-1"))
                .unwrap()
                .attendance
                .remove(&id("XC"));
            let record = given(record).given(put("q", "water", "assembly-1", rule));
            let events = record.tried(close("q")).unwrap();
            assert_eq!(closing(&events).ballots[&id("XC")], expected, "{rule}");
        }
    }
}

#[test]
fn a_position_stated_stands_though_its_member_leaves_the_room_or_comes_in() {
    // What it said it has said; to say otherwise it states another position.
    let leaves = asked("consensus")
        .given(position("q", "XC", Ballot::Yes))
        .given(attend("assembly-1", "XC", Presence::Absent));
    let comes = asked("consensus")
        .given(attend("assembly-1", "XC", Presence::Absent))
        .given(position("q", "XC", Ballot::AbsentObjects))
        .given(attend("assembly-1", "XC", Presence::Present));
    for (record, said) in [(leaves, Ballot::Yes), (comes, Ballot::AbsentObjects)] {
        let events = record.tried(close("q")).unwrap();
        assert_eq!(closing(&events).ballots[&id("XC")], said);
    }
}

// ---- Closing ----

#[test]
fn a_question_is_not_closed_before_the_day_of_its_session() {
    let refusal = asked("consensus").refuses(close("q").on("2026-02-09"));
    assert_eq!(refusal.code(), "dated-too-early");
}

#[test]
fn what_would_follow_can_be_seen_before_it_is_closed_and_is_what_follows() {
    let record = asked("consensus").given(position("q", "XC", Ballot::Objects));
    let seen = preview(&record.state, &id("q")).unwrap();
    assert_eq!(closing(&record.tried(close("q")).unwrap()), &seen);
    let record = record.given(close("q"));
    assert_eq!(preview(&record.state, &id("q")), None);
    assert_eq!(preview(&State::default(), &id("q")), None);
}

#[test]
fn a_closing_names_the_charter_and_the_engine() {
    let events = asked("consensus").tried(close("q")).unwrap();
    let closing = closing(&events);
    let named = (closing.charter.as_str(), closing.engine.as_str());
    assert_eq!(named, ("lakes-1", institution::ENGINE));
}

/// The situations of the founding organisation's practice, told with three members: XA and XB
/// are in the room and agree, and XC does what it did.
#[test]
fn consensus_and_limited_format_as_they_were_practised() {
    use Ballot::{AbsentNoObjection, AbsentObjects, Objects};
    use Presence::{AbsentAnnounced, Present};
    let rows = [
        // G35a: all in the room, nobody objects.
        ("consensus", Present, None, "adopted "),
        // G35b: one objects; the draft is returned for revision.
        (
            "consensus",
            Present,
            Some(Objects),
            "not-adopted objection:XC",
        ),
        // G36a: one is absent and has declared nothing, read strictly.
        (
            "consensus",
            AbsentAnnounced,
            None,
            "not-adopted absence-blocks",
        ),
        // G36b, G38: the same in a limited format.
        ("limited", AbsentAnnounced, None, "adopted "),
        // G37, G39: absent, and declares that it does not object.
        (
            "limited",
            AbsentAnnounced,
            Some(AbsentNoObjection),
            "adopted ",
        ),
        (
            "consensus",
            AbsentAnnounced,
            Some(AbsentNoObjection),
            "adopted ",
        ),
        // An objection in writing counts as one in the room.
        (
            "limited",
            AbsentAnnounced,
            Some(AbsentObjects),
            "not-adopted objection:XC",
        ),
    ];
    for (rule, presence, stated, expected) in rows {
        let mut record = asked(rule).given(attend("assembly-1", "XC", presence));
        if let Some(ballot) = stated {
            record = record.given(position("q", "XC", ballot));
        }
        let events = record.tried(close("q")).unwrap();
        let expected = format!("founding-act: {expected}");
        assert_eq!(
            verdicts(closing(&events)),
            [expected],
            "{rule}, {presence:?}, {stated:?}"
        );
    }
}

#[test]
fn one_letter_two_outcomes_and_the_policys_is_the_one_that_follows() {
    // G40: suspended by its own account, a member by the secretariat's, absent, objecting.
    let record = Record::sitting()
        .given(claim("XC", Standing::Member))
        .given(claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party))
        .given(draft("water", "substantive"))
        .given(put("q", "water", "assembly-1", "limited"))
        .given(attend("assembly-1", "XC", Presence::AbsentAnnounced))
        .given(position("q", "XC", Ballot::AbsentObjects));
    let events = record.tried(close("q")).unwrap();
    let both = [
        "founding-act secretariat: not-adopted objection:XC",
        "XC: adopted ",
    ];
    assert_eq!(verdicts(closing(&events)), both);
    assert!(matches!(&events[1..], [Event::DraftReturned(_)]));
}

#[test]
fn a_simple_majority_counts_those_present_and_voting() {
    use Ballot::{Abstain, No, Yes};
    let rows: [(&[(&str, Ballot)], Outcome); 4] = [
        (&[("XA", Yes), ("XB", Yes), ("XC", No)], Outcome::Adopted),
        (&[("XA", Yes), ("XB", Abstain)], Outcome::Adopted),
        (&[("XA", Yes), ("XB", No)], Outcome::NotAdopted),
        // All are in the room, nobody votes: no threshold is reached by nothing (4.3, case 3).
        (&[], Outcome::NotAdopted),
    ];
    for (votes, expected) in rows {
        let mut record = Record::sitting()
            .given(draft("order", "procedural"))
            .given(put("q", "order", "assembly-1", "majority"));
        for (party, ballot) in votes {
            record = record.given(position("q", party, *ballot));
        }
        let events = record.tried(close("q")).unwrap();
        assert_eq!(
            closing(&events).verdicts[0].verdict.outcome,
            expected,
            "{votes:?}"
        );
    }
}
