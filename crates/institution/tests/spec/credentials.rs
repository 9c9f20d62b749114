//! Who sits for a party: credentials handed in, examined, contested; one seat, one vote.

use institution::{
    Command, Refusal,
    membership::credentials::{Finding, SeatGround, seated},
};
use rules::Ballot;
use vocab::{Account, Capacity, PartyId};

use crate::{
    acts::{
        account, convene, credentials, examine, for_one_body, id, letter, position, put, submit,
    },
    record::{DAY, Record, Told},
};

const RIVAL: &str = "council-of-XC";

fn handed_in_by(record: Record, session: &str, delegation: &str) -> Record {
    record.given(credentials(session, "XC").by(delegation, Capacity::Party))
}

/// The assembly sits; somebody else speaks for XC too.
fn disputed() -> Record {
    let rival = Account {
        party: Some(id("XC")),
        ..account(RIVAL, Capacity::Party)
    };
    Record::sitting().given(Command::RegisterAccount(rival))
}

fn who_sits(record: &Record, session: &str) -> Option<(String, SeatGround)> {
    let party: PartyId = id("XC");
    let session = &record.state.sessions[&id(session)];
    seated(&record.state, session, &party).map(|it| (it.account.to_string(), it.ground))
}

fn sits(account: &str, ground: SeatGround) -> Option<(String, SeatGround)> {
    Some((account.to_string(), ground))
}

#[test]
fn the_only_delegation_sits_until_something_is_decided() {
    let record = handed_in_by(Record::sitting(), "assembly-1", "XC");
    assert_eq!(who_sits(&Record::sitting(), "assembly-1"), None);
    assert_eq!(
        who_sits(&record, "assembly-1"),
        sits("XC", SeatGround::Alone)
    );
    let accepted = record
        .clone()
        .given(examine("assembly-1", "XC", "XC", Finding::Accepted));
    assert_eq!(
        who_sits(&accepted, "assembly-1"),
        sits("XC", SeatGround::Accepted)
    );
    let rejected = record.given(examine("assembly-1", "XC", "XC", Finding::Rejected));
    assert_eq!(who_sits(&rejected, "assembly-1"), None);
}

#[test]
fn of_two_delegations_the_one_that_sat_before_sits_while_the_question_is_put_off() {
    // L7: rival credentials are put off (UN General Assembly, December 2021), and the incumbent
    // sits provisionally.
    let record = handed_in_by(disputed(), "assembly-1", RIVAL)
        .given(examine("assembly-1", "XC", RIVAL, Finding::Accepted))
        .given(convene("assembly-2", "assembly", "2026-03-10"));
    let record = handed_in_by(record, "assembly-2", "XC");
    let record = handed_in_by(record, "assembly-2", RIVAL);
    assert_eq!(
        who_sits(&record, "assembly-2"),
        sits(RIVAL, SeatGround::Incumbent)
    );
    let put_off = record
        .given(examine("assembly-2", "XC", RIVAL, Finding::Deferred))
        .given(examine("assembly-2", "XC", "XC", Finding::Deferred));
    assert_eq!(
        who_sits(&put_off, "assembly-2"),
        sits(RIVAL, SeatGround::Incumbent)
    );
    assert_eq!(
        put_off.state.sessions[&id("assembly-2")]
            .delegations_of(&id("XC"))
            .count(),
        2
    );
    let decided = put_off.given(examine("assembly-2", "XC", "XC", Finding::Accepted));
    assert_eq!(
        who_sits(&decided, "assembly-2"),
        sits("XC", SeatGround::Accepted)
    );
    let again = decided.given(examine("assembly-2", "XC", RIVAL, Finding::Accepted));
    assert_eq!(
        who_sits(&again, "assembly-2"),
        sits(RIVAL, SeatGround::Accepted)
    );
}

#[test]
fn where_nobody_sat_before_the_partys_own_account_sits() {
    let record = handed_in_by(disputed(), "assembly-1", RIVAL);
    let record = handed_in_by(record, "assembly-1", "XC");
    assert_eq!(
        who_sits(&record, "assembly-1"),
        sits("XC", SeatGround::OwnAccount)
    );
}

#[test]
fn one_seat_has_one_vote_and_only_whoever_sits_has_it() {
    let record = handed_in_by(disputed(), "assembly-1", "XC");
    let record = handed_in_by(record, "assembly-1", RIVAL)
        .given(submit(for_one_body("d1", "assembly-1", "assembly")))
        .given(put("q1", "d1", "assembly-1", "consensus"));
    let by_rival = position("q1", "XC", Ballot::Objects).by(RIVAL, Capacity::Party);
    let held = Refusal::SeatHeldByAnother {
        party: id("XC"),
        account: id("XC"),
    };
    assert_eq!(record.refuses(by_rival.clone()), held);
    assert!(record.tried(position("q1", "XC", Ballot::Yes)).is_ok());
    let decided = record.given(examine("assembly-1", "XC", RIVAL, Finding::Accepted));
    assert!(decided.tried(by_rival).is_ok());
}

#[test]
fn credentials_are_handed_in_with_their_letter_and_again_until_examined() {
    let record = handed_in_by(Record::sitting(), "assembly-1", "XC");
    let again = handed_in_by(record.clone(), "assembly-1", "XC");
    assert_eq!(
        again.state.sessions[&id("assembly-1")]
            .delegations_of(&id("XC"))
            .count(),
        1
    );
    let examined = record.given(examine("assembly-1", "XC", "XC", Finding::Contested));
    let late = examined.refuses(credentials("assembly-1", "XC").by("XC", Capacity::Party));
    assert_eq!(late, Refusal::AlreadyDone { party: id("XC") });
    let Command::SubmitCredentials(mut bare) = credentials("assembly-1", "XC") else {
        panic!("these are credentials");
    };
    assert_eq!(bare.instrument.take(), Some(letter()));
    let bare = Command::SubmitCredentials(bare).on(DAY);
    assert_eq!(Record::sitting().refuses(bare), Refusal::InstrumentMissing);
}

#[test]
fn what_was_not_handed_in_is_not_examined() {
    let nobodys = examine("assembly-1", "XC", "XC", Finding::Accepted);
    let missing = Refusal::NoCredentials {
        party: id("XC"),
        account: id("XC"),
    };
    assert_eq!(Record::sitting().refuses(nobodys), missing);
}
