//! The silence procedure, to the second.

use rules::{
    Ballots, Break, Method, Outcome, Roll, Silence, SilenceAct, SilenceActKind, SilenceWindow,
    Stage, Void, judge,
};
use vocab::Timestamp;

use crate::{
    law::silence,
    minutes::{party, words},
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn act(code: &str, received: &str, kind: SilenceActKind) -> SilenceAct {
    SilenceAct {
        party: party(code),
        received: at(received),
        kind,
    }
}

const OBJECTS: SilenceActKind = SilenceActKind::Breaks(Break::Objection);
const AMENDS: SilenceActKind = SilenceActKind::Breaks(Break::Amendment);
const RESERVES: SilenceActKind = SilenceActKind::Breaks(Break::Reservation);

/// From 6 to 10 February 2003, 09:00 UTC, the deadline of G30.
fn window() -> SilenceWindow {
    SilenceWindow::new(at("2003-02-06T12:00:00Z"), at("2003-02-10T09:00:00Z")).unwrap()
}

fn members() -> Roll {
    Roll::of(["BE", "DE", "FR", "GB", "IT", "US"].map(party))
}

fn broken_by_amendments() -> Silence {
    Silence {
        broken_by: [Break::Amendment].into(),
    }
}

fn follows(acts: &[SilenceAct]) -> String {
    let record = window().record(&broken_by_amendments(), &members(), acts);
    let rule = silence(&[Break::Amendment]);
    words(&judge(&rule, &members(), &record.ballots, Stage::Closed))
}

/// G30: Belgium, France and Germany break it before the deadline.
#[test]
fn whoever_breaks_it_is_named() {
    let acts = [
        act("BE", "2003-02-10T07:30:00Z", OBJECTS),
        act("FR", "2003-02-10T07:35:00Z", OBJECTS),
        act("DE", "2003-02-10T08:59:59Z", OBJECTS),
    ];
    assert_eq!(follows(&acts), "not-adopted objection:BE+DE+FR");
    let record = window().record(&broken_by_amendments(), &members(), &acts);
    assert_eq!(record.broken_at, Some(at("2003-02-10T07:30:00Z")));
}

/// G34: a message received after the deadline is recorded and changes nothing.
#[test]
fn the_deadline_is_the_last_second_in_time() {
    for (received, outcome, void) in [
        ("2003-02-10T09:00:00Z", "not-adopted objection:BE", None),
        ("2003-02-10T09:00:01Z", "adopted", Some(Void::Late)),
        (
            "2003-02-10T11:00:00+02:00",
            "not-adopted objection:BE",
            None,
        ),
        ("2003-02-06T11:59:59Z", "adopted", Some(Void::Early)),
    ] {
        let acts = [act("BE", received, OBJECTS)];
        assert_eq!(follows(&acts), outcome, "{received}");
        let record = window().record(&broken_by_amendments(), &members(), &acts);
        assert_eq!(record.void.get(&0).copied(), void, "{received}");
    }
}

#[test]
fn a_proposal_to_change_the_text_breaks_it_where_the_rule_says_so() {
    assert_eq!(
        follows(&[act("IT", "2003-02-07T10:00:00Z", AMENDS)]),
        "not-adopted objection:IT"
    );
    let reserved = [act("IT", "2003-02-07T10:00:00Z", RESERVES)];
    assert_eq!(follows(&reserved), "adopted");
    let record = window().record(&broken_by_amendments(), &members(), &reserved);
    assert_eq!(record.void[&0], Void::DoesNotBreak);
}

#[test]
fn its_author_takes_an_objection_back_in_time_and_nobody_else_does() {
    let objected = act("BE", "2003-02-07T10:00:00Z", OBJECTS);
    let withdraws = |code: &str, at: &str| act(code, at, SilenceActKind::Withdraws);
    let in_time = withdraws("BE", "2003-02-08T10:00:00Z");
    let late = withdraws("BE", "2003-02-11T10:00:00Z");
    let of_another = withdraws("FR", "2003-02-08T10:00:00Z");
    assert_eq!(follows(&[objected.clone(), in_time.clone()]), "adopted");
    // The order they are entered in makes no difference, only when they were received.
    assert_eq!(follows(&[in_time.clone(), objected.clone()]), "adopted");
    assert_eq!(
        follows(&[objected.clone(), late]),
        "not-adopted objection:BE"
    );
    let acts = [objected.clone(), of_another];
    assert_eq!(follows(&acts), "not-adopted objection:BE");
    let record = window().record(&broken_by_amendments(), &members(), &acts);
    assert_eq!(record.void[&1], Void::NothingToWithdraw);
    let again = act("BE", "2003-02-09T10:00:00Z", OBJECTS);
    assert_eq!(
        follows(&[objected, in_time, again]),
        "not-adopted objection:BE"
    );
}

#[test]
fn a_statement_opposes_nothing_and_a_stranger_breaks_nothing() {
    let states = act("IT", "2003-02-07T10:00:00Z", SilenceActKind::States);
    let stranger = act("XX", "2003-02-07T10:00:00Z", OBJECTS);
    let acts = [states, stranger];
    assert_eq!(follows(&acts), "adopted");
    let record = window().record(&broken_by_amendments(), &members(), &acts);
    assert_eq!(record.void, [(1, Void::NotOnRoll)].into());
}

#[test]
fn a_window_closes_after_it_opens() {
    let opens = at("2003-02-06T12:00:00Z");
    assert_eq!(SilenceWindow::new(opens, opens), None);
    assert_eq!(window().opens(), opens);
    assert_eq!(window().closes(), at("2003-02-10T09:00:00Z"));
}

#[test]
fn silence_itself_is_assent() {
    let rule = silence(&[]);
    let verdict = judge(&rule, &members(), &Ballots::new(), Stage::Closed);
    assert_eq!(verdict.outcome, Outcome::Adopted);
    assert!(matches!(rule.method, Method::Silence(_)));
}
