//! After adoption: joined by those who took no part, signed, in force.

use institution::{
    Command, Event, Refusal,
    decisions::{DraftKind, DraftSubmission, ForceClause, Stage},
    membership::Standing,
    refusal::Kind,
    sessions::Presence,
};
use rules::Ballot;
use vocab::{Capacity, PartyId};

use crate::{
    acts::{
        attend, claim, close, for_one_body, id, in_force, join, letter, position, put, sign, submit,
    },
    record::{DAY, Record, Told},
};

/// A decision of the assembly, adopted in a limited format while XC is away.
fn adopted(force: ForceClause) -> Record {
    let draft = DraftSubmission {
        force,
        ..for_one_body("water", "assembly-1", "assembly")
    };
    Record::sitting()
        .given(attend("assembly-1", "XC", Presence::AbsentAnnounced))
        .given(submit(draft))
        .given(put("q", "water", "assembly-1", "limited"))
        .given(close("q"))
}

/// The same, joined by XC on the first of March.
fn joined(force: ForceClause) -> Record {
    adopted(force).given(join("water", "XC").on("2026-03-01"))
}

fn party(name: &str) -> PartyId {
    id(name)
}

#[test]
fn a_decision_is_opened_for_joining_to_the_members_that_did_not_say_yes() {
    use Ballot::{Abstain, NotParticipating, Yes};
    type Stated = &'static [(&'static str, Ballot)];
    let rows: [(Stated, &[&str]); 3] = [
        (&[("XA", Yes), ("XB", Yes)], &["XC"]),
        // To stand aside in the room is to take no part as well.
        (
            &[("XA", Abstain), ("XB", NotParticipating)],
            &["XA", "XB", "XC"],
        ),
        (&[("XA", Abstain)], &["XA", "XC"]),
    ];
    for (stated, outside) in rows {
        let mut record = Record::sitting()
            .given(attend("assembly-1", "XC", Presence::AbsentAnnounced))
            .given(submit(for_one_body("water", "assembly-1", "assembly")))
            .given(put("q", "water", "assembly-1", "limited"));
        for (party, ballot) in stated {
            record = record.given(position("q", party, *ballot));
        }
        let events = record.tried(close("q")).unwrap();
        let [_, Event::DraftAdopted(_), Event::JoiningOpened(opening)] = &events[..] else {
            panic!("it was not opened: {events:?}");
        };
        let outside: Vec<PartyId> = outside.iter().map(|name| party(name)).collect();
        assert_eq!(opening.parties, outside);
    }
}

#[test]
fn nothing_is_opened_for_joining_by_a_strict_rule_or_when_all_took_part_or_to_a_statement() {
    let open = |rule, kind, force, presence| {
        let draft = DraftSubmission {
            kind,
            force,
            ..for_one_body("water", "assembly-1", "assembly")
        };
        let record = Record::sitting()
            .given(attend("assembly-1", "XC", presence))
            .given(submit(draft))
            .given(put("q", "water", "assembly-1", rule));
        record.tried(close("q")).unwrap().len() == 3
    };
    use DraftKind::{Decision, Statement};
    use Presence::{Absent, Present};
    assert!(open("limited", Decision, ForceClause::OnSignature, Absent));
    assert!(!open(
        "limited",
        Decision,
        ForceClause::OnSignature,
        Present
    ));
    assert!(!open("limited", Statement, ForceClause::None, Absent));
    assert!(!open(
        "consensus",
        Decision,
        ForceClause::OnSignature,
        Present
    ));
}

#[test]
fn a_member_kept_off_the_roll_may_join_whatever_it_said_from_there() {
    // Suspended by an organ; on the roll by the press alone. It says yes, which adopts nothing.
    let record = Record::founded()
        .given(crate::acts::register_account("gazette", Capacity::Press))
        .given(claim("XC", Standing::SuspendedByOrgan).by("secretariat", Capacity::Organ))
        .given(claim("XC", Standing::Active).by("gazette", Capacity::Press))
        .sits("assembly-1", "assembly", DAY)
        .given(submit(for_one_body("water", "assembly-1", "assembly")))
        .given(put("q", "water", "assembly-1", "limited"))
        .given(position("q", "XC", Ballot::Yes))
        .given(close("q"));
    let draft = &record.state.drafts[&id("water")];
    assert_eq!(
        draft.adopters(&record.state.questions),
        [party("XA"), party("XB")]
    );
    let refusal = record.refuses(sign("water", "XC"));
    assert_eq!(refusal, Refusal::NotAParticipant { party: party("XC") });
    record.given(join("water", "XC")).given(sign("water", "XC"));
}

#[test]
fn who_is_on_the_roll_by_a_rival_account_only_has_adopted_nothing() {
    // XD holds itself a member; it is in the room and agrees. Nobody waits for its signature.
    let record = Record::founded()
        .given(claim("XD", Standing::Member).by("XD", Capacity::Party))
        .sits("assembly-1", "assembly", DAY)
        .given(attend("assembly-1", "XD", Presence::Present))
        .given(submit(for_one_body("water", "assembly-1", "assembly")))
        .given(put("q", "water", "assembly-1", "limited"))
        .given(position("q", "XD", Ballot::Yes))
        .given(close("q"));
    let not_one = Refusal::NotAParticipant { party: party("XD") };
    assert_eq!(record.refuses(sign("water", "XD")), not_one);
    let not_open = Refusal::NotOpenForJoining { party: party("XD") };
    assert_eq!(record.refuses(join("water", "XD")), not_open);
    let record = ["XA", "XB", "XC"]
        .into_iter()
        .fold(record, |record, party| record.given(sign("water", party)));
    record.given(in_force("water"));
}

#[test]
fn only_whom_it_was_opened_to_joins_once_and_not_before_it_was_adopted() {
    let record = adopted(ForceClause::OnSignature);
    for outside in ["XA", "XD"] {
        let refusal = record.refuses(join("water", outside));
        assert_eq!(
            refusal,
            Refusal::NotOpenForJoining {
                party: party(outside)
            }
        );
    }
    let early = Refusal::DatedTooEarly {
        earlier: DAY.to_string(),
    };
    assert_eq!(record.refuses(join("water", "XC").on("2026-02-09")), early);
    let record = record.given(join("water", "XC"));
    let done = Refusal::AlreadyDone { party: party("XC") };
    assert_eq!(record.refuses(join("water", "XC")), done);
}

#[test]
fn those_who_adopted_sign_and_those_who_joined_once_they_have() {
    let record = adopted(ForceClause::OnSignature);
    for outside in ["XC", "XD"] {
        let refusal = record.refuses(sign("water", outside));
        assert_eq!(
            refusal,
            Refusal::NotAParticipant {
                party: party(outside)
            }
        );
    }
    let early = |earlier: &str| Refusal::DatedTooEarly {
        earlier: earlier.to_string(),
    };
    assert_eq!(
        record.refuses(sign("water", "XA").on("2026-02-09")),
        early(DAY)
    );
    let record = joined(ForceClause::OnSignature);
    let before_joining = sign("water", "XC").on("2026-02-28");
    assert_eq!(record.refuses(before_joining), early("2026-03-01"));
    let record = record.given(sign("water", "XC").on("2026-03-01"));
    let done = Refusal::AlreadyDone { party: party("XC") };
    assert_eq!(record.refuses(sign("water", "XC").on("2026-03-02")), done);
}

#[test]
fn an_officer_joins_or_signs_for_a_delegation_only_from_a_paper() {
    let (Command::JoinDecision(mut joining), Command::SignDecision(mut signature)) =
        (join("water", "XC"), sign("water", "XA"))
    else {
        unreachable!()
    };
    let record = adopted(ForceClause::OnSignature);
    let by_officer = |joining: &_, signature: &_| {
        [
            Command::JoinDecision(Clone::clone(joining)),
            Command::SignDecision(Clone::clone(signature)),
        ]
        .map(|command| command.done_by("secretariat"))
    };
    for act in by_officer(&joining, &signature) {
        assert_eq!(record.refuses(act), Refusal::InstrumentMissing);
    }
    (joining.instrument, signature.instrument) = (Some(letter()), Some(letter()));
    for act in by_officer(&joining, &signature) {
        record.clone().given(act);
    }
}

#[test]
fn nothing_follows_adoption_before_adoption() {
    let draft = for_one_body("water", "assembly-1", "assembly");
    let record = Record::sitting().given(submit(draft));
    for command in [join("water", "XC"), sign("water", "XA"), in_force("water")] {
        assert_eq!(record.refuses(command), Refusal::NotAdopted);
    }
    let unknown = Refusal::Unknown {
        kind: Kind::Draft,
        id: "land".to_string(),
    };
    for command in [join("land", "XC"), sign("land", "XA"), in_force("land")] {
        assert_eq!(record.refuses(command), unknown);
    }
}

#[test]
fn a_statement_is_neither_signed_nor_joined_nor_in_force() {
    let statement = DraftSubmission {
        kind: DraftKind::Statement,
        force: ForceClause::None,
        ..for_one_body("greeting", "assembly-1", "assembly")
    };
    let record = Record::sitting()
        .given(submit(statement))
        .given(put("q", "greeting", "assembly-1", "consensus"))
        .given(close("q"));
    for command in [
        join("greeting", "XC"),
        sign("greeting", "XA"),
        in_force("greeting"),
    ] {
        assert_eq!(record.refuses(command), Refusal::StatementHasNoForce);
    }
}

// ---- Entry into force ----

#[test]
fn on_adoption_means_from_the_day_it_was_adopted() {
    let record = adopted(ForceClause::OnAdoption);
    let early = record.refuses(in_force("water").on("2026-02-09"));
    assert_eq!(early.code(), "dated-too-early");
    let record = record.given(in_force("water"));
    assert_eq!(record.state.drafts[&id("water")].stage, Stage::InForce);
    assert_eq!(record.refuses(in_force("water")), Refusal::AlreadyInForce);
}

#[test]
fn on_signature_means_when_all_who_adopted_it_have_signed() {
    let missing = |names: &[&str]| Refusal::SignaturesMissing {
        missing: names.iter().map(|name| party(name)).collect(),
    };
    let record = adopted(ForceClause::OnSignature);
    assert_eq!(record.refuses(in_force("water")), missing(&["XA", "XB"]));
    let record = record.given(sign("water", "XA").on("2026-02-12"));
    assert_eq!(
        record.refuses(in_force("water").on("2026-02-12")),
        missing(&["XB"])
    );
    let record = record.given(sign("water", "XB").on("2026-02-20"));
    let early = Refusal::DatedTooEarly {
        earlier: "2026-02-20".to_string(),
    };
    assert_eq!(record.refuses(in_force("water").on("2026-02-19")), early);
    record.given(in_force("water").on("2026-02-20"));
}

#[test]
fn a_member_that_joins_later_holds_nothing_up() {
    // Recorded late: those who adopted it had signed by the twelfth.
    let record = joined(ForceClause::OnSignature)
        .given(sign("water", "XA").on("2026-02-12"))
        .given(sign("water", "XB").on("2026-02-12"))
        .given(sign("water", "XC").on("2026-03-05"));
    record.clone().given(in_force("water").on("2026-02-12"));
    // And it joins and signs what is in force already.
    let record = adopted(ForceClause::OnAdoption)
        .given(in_force("water"))
        .given(join("water", "XC").on("2026-03-01"))
        .given(sign("water", "XC").on("2026-03-01"));
    assert_eq!(record.state.drafts[&id("water")].stage, Stage::InForce);
}

#[test]
fn on_a_day_means_that_the_day_has_come_for_certain() {
    let record = adopted(ForceClause::OnDay(id("2026-06-15")));
    let not_come = Refusal::DayNotCome {
        day: "2026-06-15".to_string(),
    };
    let rows = [
        ("2026-06-14", false),
        ("2026-06-15", true),
        ("2026-06-16", true),
        // The day may lie later in that month, or that year.
        ("2026-06", false),
        ("2026", false),
        ("2026-07", true),
        ("2026-06-14T23:59:59Z", false),
        ("2026-06-15T00:00:00Z", true),
        ("unstated", false),
        ("../2027", false),
        ("2026-06-16/..", true),
    ];
    for (valid, comes) in rows {
        let answer = record.tried(in_force("water").on(valid));
        let expected = (!comes).then(|| not_come.clone());
        assert_eq!(answer.err(), expected, "{valid}");
    }
}

#[test]
fn a_day_before_adoption_does_not_bring_a_decision_into_force_before_it() {
    let record = adopted(ForceClause::OnDay(id("2026-01-01")));
    let early = record.refuses(in_force("water").on("2026-02-09"));
    assert_eq!(early.code(), "dated-too-early");
    record.given(in_force("water"));
}
