//! A record that was tampered with: the first entry that does not follow is named, and why.

use std::collections::BTreeSet;

use institution::{
    Discrepancy, Entry, Event, Refusal, State, decisions::DraftOutcome, evolve, recompute, settled,
};
use rules::{Ballot, Outcome};

use crate::{
    acts::{id, letter},
    law::library,
    record::Record,
    whole::life,
};

/// The first entry that does not hold, as verifying finds it.
fn first_fault(entries: &[Entry]) -> Option<(u64, Discrepancy)> {
    let mut state = State::new(library());
    for entry in entries {
        if let Err(why) = recompute(&state, entry) {
            return Some((entry.position, why));
        }
        evolve(&mut state, entry);
    }
    settled(&state).err().map(|why| (state.length, why))
}

/// The place of the n-th entry of a kind, from zero.
fn place(entries: &[Entry], kind: &str, nth: usize) -> usize {
    let places = entries.iter().enumerate();
    let mut of_kind = places.filter(|(_, entry)| entry.event.kind() == kind);
    of_kind.nth(nth).unwrap().0
}

/// The discrepancy found, and how many entries after the one that was changed it was found at.
#[track_caller]
fn tampered(kind: &str, nth: usize, change: impl FnOnce(&mut Entry)) -> (u64, Discrepancy) {
    let Record { mut entries, .. } = life();
    let place = place(&entries, kind, nth);
    change(&mut entries[place]);
    let changed = entries[place].position;
    let (found, why) = first_fault(&entries).unwrap();
    (found.abs_diff(changed), why)
}

/// The same, for a change within the event.
macro_rules! changed {
    ($kind:literal, $nth:literal, $variant:ident, $name:ident => $change:expr) => {
        tampered($kind, $nth, |entry| match &mut entry.event {
            Event::$variant($name) => {
                $change;
            }
            other => panic!("another kind of event: {other:?}"),
        })
    };
}

#[test]
fn what_was_done_recomputes() {
    assert_eq!(first_fault(&life().entries), None);
}

#[test]
fn a_verdict_of_another_version_of_the_engine_is_compared_and_its_name_kept() {
    let Record { mut entries, .. } = life();
    let place = place(&entries, "question-closed", 0);
    if let Event::QuestionClosed(closing) = &mut entries[place].event {
        closing.engine = "majlis-rules/0.0.1".to_string();
    }
    assert_eq!(first_fault(&entries), None);
}

/// What was changed, the discrepancy expected, and what was found how many entries later.
type Row = (&'static str, Discrepancy, (u64, Discrepancy));

fn judged_otherwise() -> Vec<Row> {
    use Discrepancy::{Charter, Consequence, Roll, Verdict};
    vec![
        (
            "a charter that is not kept beside the log",
            Charter,
            changed!("charter-adopted", 0, CharterAdopted, it => it.digest = "gone".into()),
        ),
        (
            "a verdict under another charter",
            Charter,
            changed!("question-closed", 0, QuestionClosed, it => it.charter = "lakes-2".into()),
        ),
        (
            "a roll without a member",
            Roll,
            changed!("question-put", 0, QuestionPut, it => it.rolls[0].roll.seats.pop_first()),
        ),
        (
            "a roll without a rival account",
            Roll,
            changed!("question-put", 0, QuestionPut, it => it.rolls.pop()),
        ),
        (
            "a roll of another day",
            Roll,
            changed!("question-put", 0, QuestionPut, it => it.on = id("2026-02-11")),
        ),
        (
            "an outcome turned round",
            Verdict,
            changed!("question-closed", 0, QuestionClosed, it => {
                it.verdicts[0].verdict.outcome = Outcome::Adopted;
            }),
        ),
        (
            "a reason left out",
            Verdict,
            changed!("question-closed", 0, QuestionClosed, it => {
                it.verdicts[0].verdict.reasons.clear();
            }),
        ),
        (
            "a ballot nobody cast",
            Verdict,
            changed!("question-closed", 1, QuestionClosed, it => {
                it.ballots.insert(id("XC"), Ballot::No);
            }),
        ),
        (
            "joining opened to somebody else",
            Consequence,
            changed!("joining-opened", 0, JoiningOpened, it => it.parties = vec![id("XD")]),
        ),
        (
            "a return of another draft",
            Consequence,
            changed!("draft-returned", 0, DraftReturned, it => it.draft = id("land")),
        ),
    ]
}

fn numbered_otherwise() -> Vec<Row> {
    use Discrepancy::{Count, Symbol};
    let symbol = |symbol: &str| Symbol(symbol.to_string());
    vec![
        (
            "a sitting that is not the next",
            Count {
                found: 7,
                expected: 1,
            },
            changed!("sitting-opened", 0, SittingOpened, it => it.sitting = 7),
        ),
        (
            "a sitting closed that is not open",
            Count {
                found: 2,
                expected: 1,
            },
            changed!("sitting-closed", 0, SittingClosed, it => it.sitting = 2),
        ),
        (
            "a symbol out of order",
            symbol("UL.A/2026-02-10/L.2"),
            changed!("draft-submitted", 0, DraftSubmitted, it => {
                it.symbol = id("UL.A/2026-02-10/L.2");
            }),
        ),
        (
            "a symbol of another series",
            symbol("UL.A/2026-02-10/DEC.1"),
            changed!("document-issued", 0, DocumentIssued, it => {
                it.symbol = id("UL.A/2026-02-10/DEC.1");
            }),
        ),
        (
            "a number that is not the decision's",
            symbol("UL.C/2026-04-14/DEC.9"),
            changed!("draft-adopted", 0, DraftAdopted, it => {
                it.symbol = id("UL.C/2026-04-14/DEC.9");
            }),
        ),
    ]
}

#[test]
fn what_was_computed_otherwise_is_found_at_that_entry() {
    for (what, expected, (later, found)) in
        judged_otherwise().into_iter().chain(numbered_otherwise())
    {
        assert_eq!((later, found), (0, expected), "{what}");
    }
}

#[test]
fn what_would_have_been_refused_is_found_with_the_refusal() {
    let rows = [
        (
            "unknown",
            changed!("position-stated", 0, PositionStated, it => it.question = id("never")),
        ),
        (
            "already-registered",
            changed!("party-registered", 1, PartyRegistered, it => it.party = id("XA")),
        ),
        (
            "source-missing",
            tampered("standing-claimed", 0, |it| {
                it.envelope.attribution.source = None
            }),
        ),
        (
            "unknown",
            tampered("standing-claimed", 0, |it| {
                it.envelope.attribution.account = id("nobody")
            }),
        ),
        (
            "rule-not-for-this",
            changed!("question-put", 0, QuestionPut, it => it.proposal.rule = id("majority")),
        ),
        (
            "not-a-participant",
            changed!("decision-signed", 0, DecisionSigned, it => {
                (it.party, it.instrument) = (id("XC"), Some(letter()));
            }),
        ),
        (
            "not-open-for-joining",
            changed!("decision-joined", 0, DecisionJoined, it => {
                (it.party, it.instrument) = (id("XB"), Some(letter()));
            }),
        ),
        (
            "instrument-missing",
            tampered("decision-signed", 0, |it| {
                it.envelope.recorder.office = "secretariat".parse().unwrap();
            }),
        ),
        (
            "dated-too-early",
            tampered("decision-in-force", 0, |it| {
                it.envelope.valid = id("2026-04-19")
            }),
        ),
        (
            "not-before-this-body",
            changed!("draft-forwarded", 0, DraftForwarded, it => it.to = id("assembly-1")),
        ),
    ];
    for (code, (later, found)) in rows {
        let Discrepancy::Refused(refusal) = &found else {
            panic!("another discrepancy than `{code}`: {found}");
        };
        assert_eq!((later, refusal.code()), (0, code));
    }
}

#[test]
fn what_was_rewritten_before_a_question_shows_when_it_is_closed() {
    // A position, an attendance, a claim: each could have been recorded so. Only what was
    // computed from it afterwards gives it away.
    let rows = [
        (
            "an objection made a consent",
            Discrepancy::Verdict,
            changed!("position-stated", 0, PositionStated, it => it.ballot = Ballot::Yes),
        ),
        (
            "a member sent out of the room",
            Discrepancy::Verdict,
            changed!("attendance-recorded", 1, AttendanceRecorded, it => {
                it.presence = institution::sessions::Presence::Absent;
            }),
        ),
        (
            "a suspension made a consent",
            Discrepancy::Roll,
            changed!("standing-claimed", 3, StandingClaimed, it => {
                it.standing = institution::membership::Standing::Active;
            }),
        ),
    ];
    for (what, expected, (later, found)) in rows {
        assert!(later > 0, "{what}");
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn an_outcome_is_not_exchanged_for_another() {
    let exchanged = |kind: &str, event: fn(DraftOutcome) -> Event| {
        tampered(kind, 0, |entry| {
            entry.event = match &entry.event {
                Event::DraftApproved(outcome) | Event::DraftReturned(outcome) => {
                    event(outcome.clone())
                }
                other => panic!("no outcome: {other:?}"),
            };
        })
    };
    let found = (0, Discrepancy::Consequence);
    assert_eq!(exchanged("draft-returned", Event::DraftApproved), found);
    assert_eq!(exchanged("draft-approved", Event::DraftReturned), found);
}

/// The whole life without one entry, the others moved up.
fn without(kind: &str) -> (Option<(u64, Discrepancy)>, u64) {
    let Record { mut entries, .. } = life();
    let place = place(&entries, kind, 0);
    let gone = entries.remove(place).position;
    for (position, entry) in (0..).zip(&mut entries) {
        entry.position = position;
    }
    (first_fault(&entries), gone)
}

#[test]
fn what_follows_from_a_closing_cannot_be_left_out() {
    for (kind, question) in [
        ("draft-returned", "water-1"),
        ("draft-approved", "water-2"),
        ("draft-adopted", "water-3"),
        ("joining-opened", "water-3"),
    ] {
        let (fault, gone) = without(kind);
        let expected = match kind {
            // What comes next then follows from a closing, but not from this one alone.
            "draft-adopted" => Discrepancy::Consequence,
            _ => Discrepancy::Unsettled(question.to_string()),
        };
        assert_eq!(fault, Some((gone, expected)), "without {kind}");
    }
}

#[test]
fn a_record_does_not_end_between_a_closing_and_what_follows_from_it() {
    let Record { entries, .. } = life();
    for (kind, nth, whole) in [
        ("question-closed", 0, false),
        ("draft-returned", 0, true),
        ("question-closed", 2, false),
        ("draft-adopted", 0, false),
        ("joining-opened", 0, true),
    ] {
        let end = place(&entries, kind, nth) + 1;
        let fault = first_fault(&entries[..end]);
        let is_unsettled = matches!(fault, Some((_, Discrepancy::Unsettled(_))));
        assert_eq!(is_unsettled, !whole, "ending with {kind}");
        assert_eq!(fault.is_none(), whole, "ending with {kind}");
    }
}

#[test]
fn nothing_follows_from_a_closing_twice_or_without_one() {
    for kind in [
        "draft-returned",
        "draft-approved",
        "draft-adopted",
        "joining-opened",
    ] {
        let Record { mut entries, .. } = life();
        let consequence = entries[place(&entries, kind, 0)].clone();
        let last = entries.len() as u64;
        entries.push(Entry {
            position: last,
            ..consequence
        });
        assert_eq!(
            first_fault(&entries),
            Some((last, Discrepancy::Consequence)),
            "{kind}"
        );
    }
}

#[test]
fn a_command_acts_once_and_what_follows_belongs_to_it() {
    let command = |command: &str| (0, Discrepancy::Command(command.to_string()));
    let again = tampered("session-opened", 0, |it| {
        it.envelope.command = id("command-0")
    });
    assert_eq!(again, command("command-0"));
    let another = tampered("draft-returned", 0, |it| {
        it.envelope.command = id("another")
    });
    assert_eq!(another, command("another"));
    // Nor is it another's word, or of another time, than the closing.
    let (later, found) = tampered("draft-approved", 0, |it| {
        it.envelope.valid = id("2026-02-11")
    });
    assert!(later == 0 && matches!(found, Discrepancy::Command(_)));
    let (later, found) = tampered("draft-adopted", 0, |it| {
        it.envelope.attribution.account = id("XA")
    });
    assert!(later == 0 && matches!(found, Discrepancy::Command(_)));
}

#[test]
fn an_entry_stands_in_its_place_and_a_copy_is_counted() {
    let moved = tampered("session-opened", 0, |it| it.position += 3);
    assert!(matches!(moved, (0, Discrepancy::Position { .. })));
    let (_, miscounted) = changed!("exercise-opened", 0, ExerciseOpened, it => it.copied = 1);
    let expected = life().state.length - 1;
    assert_eq!(miscounted, Discrepancy::Count { found: 1, expected });
}

#[test]
fn the_day_a_notice_takes_effect_is_the_charters() {
    let (later, found) = changed!("notice-given", 0, NoticeGiven, it => {
        it.takes_effect = Some(id("2026-06-02"));
    });
    assert_eq!((later, found), (0, Discrepancy::Effect("n".to_string())));
}

/// Each discrepancy by a word; a new one has to be given a word here, and a row above.
fn word(discrepancy: &Discrepancy) -> &'static str {
    match discrepancy {
        Discrepancy::Position { .. } => "position",
        Discrepancy::Command(_) => "command",
        Discrepancy::Refused(_) => "refused",
        Discrepancy::Charter => "charter",
        Discrepancy::Count { .. } => "count",
        Discrepancy::Roll => "roll",
        Discrepancy::Verdict => "verdict",
        Discrepancy::Symbol(_) => "symbol",
        Discrepancy::Effect(_) => "effect",
        Discrepancy::Consequence => "consequence",
        Discrepancy::Unsettled(_) => "unsettled",
    }
}

#[test]
fn every_discrepancy_says_in_words_what_does_not_follow() {
    let all = [
        Discrepancy::Position {
            found: 4,
            expected: 3,
        },
        Discrepancy::Command("c".into()),
        Discrepancy::Refused(Refusal::NotAdopted),
        Discrepancy::Charter,
        Discrepancy::Count {
            found: 4,
            expected: 3,
        },
        Discrepancy::Roll,
        Discrepancy::Verdict,
        Discrepancy::Symbol("UL.A/1".into()),
        Discrepancy::Effect("n".into()),
        Discrepancy::Consequence,
        Discrepancy::Unsettled("q".into()),
    ];
    let words: BTreeSet<_> = all.iter().map(word).collect();
    assert_eq!(words.len(), all.len());
    for discrepancy in all {
        let sentence = discrepancy.to_string();
        assert!(
            sentence.starts_with(char::is_lowercase) && !sentence.ends_with('.'),
            "{sentence}"
        );
    }
}
