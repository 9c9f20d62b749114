//! Bodies whose members are elected; what a party is called, and whom it succeeds.

use institution::{
    Refusal,
    membership::changes::{SuccessionKind, names_on},
    refusal::Kind,
};
use vocab::{Capacity, Language, Span};

use crate::{
    acts::{claim_seat, for_one_body, id, put, rename, since, submit, succeed},
    record::{DAY, Record, Told},
};

fn between(from: &str, until: &str) -> Span {
    Span {
        from: id(from),
        until: Some(id(until)),
    }
}

#[test]
fn an_elected_board_decides_by_those_who_hold_its_seats_that_day() {
    let seat = claim_seat("XB", "board", between("2026-01-01", "2026-06-30"));
    let seat = seat.by("secretariat", Capacity::Organ);
    for (day, expected) in [("2026-02-10", "XA XB"), ("2026-07-10", "XA")] {
        let record = Record::founded()
            .given(seat.clone())
            .sits("board-1", "board", day)
            .given(submit(for_one_body("d1", "board-1", "board")).on(day))
            .given(put("q1", "d1", "board-1", "consensus").on(day));
        let rolls = &record.state.questions[&id("q1")].opening.rolls;
        let seats: Vec<_> = rolls[0].roll.seats.keys().map(|it| it.as_str()).collect();
        assert_eq!(seats.join(" "), expected, "{day}");
        assert_eq!(rolls[0].roll.total_membership as usize, seats.len());
    }
}

#[test]
fn a_seat_that_only_its_holder_claims_is_in_its_own_account() {
    let seat = claim_seat("XB", "board", since("2026-01-01")).by("XB", Capacity::Party);
    let record = Record::founded()
        .given(seat)
        .given(
            crate::acts::claim("XB", institution::membership::Standing::Member)
                .by("XB", Capacity::Party),
        )
        .sits("board-1", "board", DAY)
        .given(submit(for_one_body("d1", "board-1", "board")))
        .given(put("q1", "d1", "board-1", "consensus"));
    let rolls = &record.state.questions[&id("q1")].opening.rolls;
    let seats: Vec<_> = rolls.iter().map(|world| world.roll.seats.len()).collect();
    assert_eq!(seats, [1, 2]);
}

#[test]
fn seats_are_claimed_where_there_are_some_to_fill() {
    let everywhere = claim_seat("XB", "council", since(DAY));
    let refused = Refusal::SeatsNotElected {
        body: "council".to_string(),
    };
    assert_eq!(Record::founded().refuses(everywhere), refused);
    let unsourced = claim_seat("XB", "board", since(DAY)).resting_on(None);
    assert_eq!(Record::founded().refuses(unsourced), Refusal::SourceMissing);
}

#[test]
fn a_party_is_called_as_it_was_on_the_day_asked_about() {
    let record = Record::founded()
        .given(rename("XC", "Republic of C", "2026-03-01"))
        .given(rename("XC", "Federation of C", "2026-09"));
    let rows = [
        ("2026-02-28", "XC"),
        ("2026-03-01", "Republic of C"),
        ("2026-12-31", "Federation of C"),
    ];
    for (day, expected) in rows {
        let names = names_on(&record.state, &id("XC"), id(day)).unwrap();
        assert_eq!(names.get(Language::ENGLISH), Some(expected), "{day}");
    }
    // The identity is kept: its standing did not move.
    assert!(!institution::worlds::is_contested(
        &record.state,
        &id("XC"),
        id("2026-12-31")
    ));
}

#[test]
fn whom_a_party_succeeds_is_a_claim_and_moves_no_standing() {
    let record = Record::founded().given(succeed("XD", "XC", SuccessionKind::Continues));
    assert_eq!(record.state.changes.len(), 1);
    let members = institution::worlds::members_by_policy(&record.state, id(DAY));
    assert_eq!(members.len(), 3);
    let itself = succeed("XC", "XC", SuccessionKind::Succeeds);
    assert_eq!(
        Record::founded().refuses(itself),
        Refusal::SucceedsItself { party: id("XC") }
    );
    let unknown = Refusal::Unknown {
        kind: Kind::Party,
        id: "XZ".to_string(),
    };
    assert_eq!(
        Record::founded().refuses(succeed("XC", "XZ", SuccessionKind::Succeeds)),
        unknown
    );
    assert_eq!(
        Record::founded().refuses(rename("XC", " ", "2026-03-01")),
        Refusal::FieldEmpty { field: "names" }
    );
}
