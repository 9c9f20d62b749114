//! One whole life of the organisation, in which everything that can happen happens once.

use institution::{
    Command, Event,
    commitments::Obligation,
    documents::Series,
    founding::ExerciseOpening,
    membership::{Standing, credentials::Finding},
    sessions::Presence,
};
use rules::Ballot;
use vocab::{Capacity, Span};

use crate::{
    acts::{
        announce, announce_participation, attend, business, claim, claim_chair, claim_commitment,
        claim_office, claim_seat, close, close_session, close_sitting, convene, credentials,
        document, examine, forward, id, in_force, join, leave, open_session, position, put,
        register_person, rename, say, sign, submission, submit, take_back,
    },
    record::{COUNCIL_DAY, DAY, Record, Told},
};

/// From the founding to a decision in force, and then an exercise on a copy.
pub fn life() -> Record {
    let record = Record::founded()
        .given(register_person("minister"))
        .given(claim_office("minister", Some("XA"), None))
        .given(claim_chair("XA", None, Span::default()))
        .given(say(&["XC"], None))
        .given(claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party))
        .given(announce("council-1", "council", "2026-04"))
        .given(business("council-1", "water", None))
        .given(announce_participation("council-1", "XC", false));
    let record = record
        .given(convene("assembly-0", "assembly", DAY))
        .given(open_session("assembly-0"));
    let record = below(record.sits("assembly-1", "assembly", DAY));
    let record = belonging(above(record.sits("council-1", "council", COUNCIL_DAY)));
    let copied = record.state.length;
    record.given(Command::OpenExercise(ExerciseOpening {
        copied,
        root: "00".to_string(),
    }))
}

/// The assembly returns the draft, approves it the second time and sends it up.
fn below(record: Record) -> Record {
    record
        .given(document("assembly-1", Series::Note))
        .given(submit(submission("water", "assembly-1")))
        .given(put("water-1", "water", "assembly-1", "consensus"))
        .given(position("water-1", "XC", Ballot::Objects))
        .given(close("water-1"))
        .given(put("water-2", "water", "assembly-1", "limited"))
        .given(close("water-2"))
        .given(forward("water", "council-1"))
        .given(close_sitting("assembly-1"))
        .given(close_session("assembly-1"))
}

/// The council adopts it while XC is away; XC joins; it is signed and enters into force.
fn above(record: Record) -> Record {
    record
        .given(attend("council-1", "XC", Presence::AbsentAnnounced).on(COUNCIL_DAY))
        .given(put("water-3", "water", "council-1", "limited").on(COUNCIL_DAY))
        .given(position("water-3", "XA", Ballot::Yes).on(COUNCIL_DAY))
        .given(close("water-3").on(COUNCIL_DAY))
        .given(sign("water", "XA").on(COUNCIL_DAY))
        .given(sign("water", "XB").on("2026-04-20"))
        .given(in_force("water").on("2026-04-20"))
        .given(join("water", "XC").on("2026-05-01"))
        .given(sign("water", "XC").on("2026-05-02"))
}

/// Credentials, a seat, a new name; XC gives notice and takes it back.
fn belonging(record: Record) -> Record {
    record
        .given(credentials("council-1", "XC").by("XC", Capacity::Party))
        .given(examine("council-1", "XC", "XC", Finding::Accepted))
        .given(claim_seat("XB", "board", Span::default()))
        .given(claim_commitment(
            "pact",
            "XA",
            (DAY, None),
            &[Obligation::Defence],
        ))
        .given(rename("XD", "Republic of D", "2026-05-01"))
        .given(leave("n", "XC").by("XC", Capacity::Party).on("2026-06-01"))
        .given(
            take_back("n", "XC")
                .by("XC", Capacity::Party)
                .on("2026-06-02"),
        )
}

#[test]
fn everything_that_can_happen_happens() {
    let record = life();
    for kind in Event::KINDS {
        let happened = record
            .entries
            .iter()
            .any(|entry| entry.event.kind() == *kind);
        assert!(happened, "`{kind}` is not in the whole life");
    }
    let decided = &record.state.drafts[&id("water")];
    assert!(decided.in_force.is_some() && decided.signatures.len() == 3);
}
