//! How a record begins: a charter, and whose word it is before there is any account.

use institution::{Command, Event, Refusal, founding::ExerciseOpening, refusal::Kind};
use vocab::Capacity;

use crate::{
    acts::{announce, close, for_one_body, put, register_account, register_party, submit},
    law::{adoption, amended, charter},
    record::{Record, Told},
};

#[test]
fn a_charter_is_put_in_force_by_the_secretariats_own_word() {
    let adopt = Command::AdoptCharter(adoption(&charter()));
    let follows = Record::empty().tried(adopt.clone()).unwrap();
    assert_eq!(follows, [Event::CharterAdopted(adoption(&charter()))]);
    let record = Record::empty().given(adopt.clone());
    assert_eq!(record.refuses(adopt), Refusal::CharterInForce);
}

#[test]
fn a_charter_that_is_not_among_the_files_is_refused_by_name() {
    let mut unknown = adoption(&charter());
    unknown.digest = "another".to_string();
    assert_eq!(
        Record::empty().refuses(Command::AdoptCharter(unknown)),
        Refusal::UnknownCharter("lakes".to_string())
    );
}

#[test]
fn an_amended_charter_takes_the_place_of_the_one_in_force() {
    let record = Record::founded().given(Command::AdoptCharter(adoption(&amended())));
    assert_eq!(record.state.charter.unwrap().digest, "lakes-2");
}

#[test]
fn without_a_charter_there_is_no_body_and_no_session() {
    let announced = announce("assembly-1", "assembly", "2026-02");
    assert_eq!(Record::empty().refuses(announced), Refusal::NoCharter);
}

#[test]
fn nobody_speaks_who_is_not_in_the_register() {
    let hearsay = register_party("XE").by("hearsay", Capacity::Press);
    let unknown = Refusal::Unknown {
        kind: Kind::Account,
        id: "hearsay".to_string(),
    };
    assert_eq!(Record::founded().refuses(hearsay), unknown);
}

#[test]
fn an_exercise_is_opened_once() {
    let opening = Command::OpenExercise(ExerciseOpening {
        copied: Record::founded().state.length,
        root: "00".to_string(),
    });
    let record = Record::founded().given(opening.clone());
    assert!(record.state.exercise.is_some());
    assert_eq!(record.refuses(opening), Refusal::ExerciseAlreadyOpen);
}

#[test]
fn the_copied_entries_of_an_exercise_are_counted_not_believed() {
    let opening = ExerciseOpening {
        copied: 7,
        root: "00".to_string(),
    };
    let record = Record::founded();
    let counted = ExerciseOpening {
        copied: record.state.length,
        ..opening.clone()
    };
    let follows = record.tried(Command::OpenExercise(opening)).unwrap();
    assert_eq!(follows, [Event::ExerciseOpened(counted)]);
}

#[test]
fn a_register_begun_without_a_charter_can_still_be_given_one() {
    let adopt = Command::AdoptCharter(adoption(&charter()));
    let record = Record::empty().given(register_party("XA")).given(adopt);
    assert!(record.state.charter.is_some());
}

#[test]
fn before_a_charter_only_the_secretariat_and_the_registered_speak() {
    let hearsay = register_party("XA").by("hearsay", Capacity::Press);
    let refusal = Record::empty().refuses(hearsay);
    assert_eq!(refusal.code(), "unknown");
    let record = Record::empty().given(register_party("XA"));
    record.given(register_party("XB").by("XA", Capacity::Party));
}

#[test]
fn nobody_takes_over_an_account_by_taking_its_id() {
    let taken = |id: &str| Refusal::AlreadyRegistered {
        kind: Kind::Account,
        id: id.to_string(),
    };
    let record = Record::founded().given(register_account("gazette", Capacity::Press));
    let rows = [
        // A party has an account under its code; these ids are somebody's already.
        (&record, register_party("gazette"), "gazette"),
        (&record, register_party("secretariat"), "secretariat"),
        (&record, register_account("XA", Capacity::Press), "XA"),
        (
            &record,
            register_account("gazette", Capacity::Organ),
            "gazette",
        ),
    ];
    for (record, command, id) in rows {
        assert_eq!(record.refuses(command), taken(id));
    }
    // Nor before the charter brings the secretariat's account with it.
    let empty = Record::empty();
    for command in [
        register_party("secretariat"),
        register_account("secretariat", Capacity::Press),
    ] {
        assert_eq!(empty.refuses(command), taken("secretariat"));
    }
}

#[test]
fn the_law_does_not_change_under_an_open_question() {
    let amend = Command::AdoptCharter(adoption(&amended()));
    let record = Record::sitting()
        .given(submit(for_one_body("water", "assembly-1", "assembly")))
        .given(put("water-1", "water", "assembly-1", "consensus"));
    let open = Refusal::QuestionStillOpen {
        question: "water-1".to_string(),
    };
    assert_eq!(record.refuses(amend.clone()), open);
    record.given(close("water-1")).given(amend);
}
