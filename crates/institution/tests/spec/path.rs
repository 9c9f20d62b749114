//! The path of a draft: handed in, put, approved below, sent up, adopted above; never copied.

use institution::{
    Event, Refusal,
    decisions::{DraftKind, DraftSubmission, ForceClause, Role, Stage},
    refusal::Kind,
};
use rules::Ballot;

use crate::{
    acts::{
        announce, close, close_session, close_sitting, convene, for_one_body, forward, id,
        open_sitting, position, put, submission, submit, text, version,
    },
    law::step,
    record::{COUNCIL_DAY, DAY, Record, Told},
};

fn unknown(kind: Kind, id: &str) -> Refusal {
    Refusal::Unknown {
        kind,
        id: id.to_string(),
    }
}

fn stage(record: &Record, draft: &str) -> Stage {
    record.state.drafts[&id(draft)].stage
}

/// The question is put and closed; all are in the room and nobody objects.
fn agreed(record: Record, question: &str, draft: &str, session: &str, day: &str) -> Record {
    record
        .given(put(question, draft, session, "consensus").on(day))
        .given(close(question).on(day))
}

/// The same, and one member objects.
fn objected(record: Record, question: &str, draft: &str, session: &str) -> Record {
    record
        .given(put(question, draft, session, "consensus"))
        .given(position(question, "XC", Ballot::Objects))
        .given(close(question))
}

fn approved() -> Record {
    let record = Record::sitting().given(submit(submission("water", "assembly-1")));
    agreed(record, "water-1", "water", "assembly-1", DAY)
}

#[test]
fn a_draft_goes_from_the_assembly_to_the_council_as_one_thing() {
    let record = Record::sitting().given(submit(submission("water", "assembly-1")));
    assert_eq!(stage(&record, "water"), Stage::Before(0));
    let record = agreed(record, "water-1", "water", "assembly-1", DAY);
    assert_eq!(stage(&record, "water"), Stage::Approved(0));
    // Up to a session of which only the month is known.
    let record = record
        .given(announce("council-1", "council", "2026-04"))
        .given(forward("water", "council-1"));
    assert_eq!(stage(&record, "water"), Stage::Before(1));
    let record = record.sits("council-1", "council", COUNCIL_DAY);
    let record = agreed(record, "water-2", "water", "council-1", COUNCIL_DAY);
    assert_eq!(stage(&record, "water"), Stage::Adopted);
    let draft = &record.state.drafts[&id("water")];
    let stations: Vec<_> = draft
        .passed
        .iter()
        .map(|station| station.session.as_str())
        .collect();
    assert_eq!(stations, ["assembly-1", "council-1"]);
    let symbols = (
        draft.symbol.as_str(),
        draft.adopted.as_ref().unwrap().claim.symbol.as_str(),
    );
    assert_eq!(symbols, ("UL.A/2026-02-10/L.1", "UL.C/2026-04-14/DEC.1"));
}

#[test]
fn a_draft_is_whole_when_it_is_handed_in() {
    let plain = submission("water", "assembly-1");
    let empty = |field| Refusal::FieldEmpty { field };
    let with = |change: fn(&mut DraftSubmission)| {
        let mut changed = plain.clone();
        change(&mut changed);
        changed
    };
    let rows = [
        (with(|draft| draft.titles = text(" ")), empty("titles")),
        (with(|draft| draft.versions.clear()), empty("versions")),
        (
            with(|draft| draft.versions.push(version(""))),
            empty("versions"),
        ),
        (
            with(|draft| draft.force = ForceClause::None),
            empty("force"),
        ),
        (
            with(|draft| draft.kind = DraftKind::Statement),
            Refusal::StatementHasNoForce,
        ),
        (
            with(|draft| draft.matter = "ceremonial".into()),
            unknown(Kind::Rule, "ceremonial"),
        ),
        (
            with(|draft| draft.submitted_by = Some(id("XZ"))),
            unknown(Kind::Party, "XZ"),
        ),
        (
            with(|draft| draft.concerns = Some(id("XZ"))),
            unknown(Kind::Party, "XZ"),
        ),
        (
            with(|draft| draft.session = id("never")),
            unknown(Kind::Session, "never"),
        ),
        (
            with(|draft| draft.path = vec![step("council", Role::Adopt)]),
            Refusal::NotBeforeThisBody {
                body: "council".to_string(),
            },
        ),
    ];
    for (draft, expected) in rows {
        assert_eq!(Record::sitting().refuses(submit(draft)), expected);
    }
    let twice = Record::sitting()
        .given(submit(plain.clone()))
        .refuses(submit(plain));
    assert_eq!(
        twice,
        Refusal::AlreadyRegistered {
            kind: Kind::Draft,
            id: "water".to_string(),
        }
    );
}

#[test]
fn a_path_is_one_that_the_charter_has_and_the_refusal_lists_them() {
    let paths = [
        vec![],
        vec![
            step("council", Role::Approve),
            step("assembly", Role::Adopt),
        ],
        vec![step("assembly", Role::Approve)],
    ];
    for path in paths {
        let draft = DraftSubmission {
            path,
            ..submission("water", "assembly-1")
        };
        let refusal = Record::sitting().refuses(submit(draft));
        let paths = "assembly approves, then council adopts; council adopts; assembly adopts; \
                     board adopts";
        assert_eq!(
            refusal,
            Refusal::PathNotInCharter {
                paths: paths.to_string(),
            }
        );
    }
}

#[test]
fn a_draft_is_handed_in_to_a_session_that_is_convened_and_not_over() {
    let record = Record::founded().given(announce("s", "assembly", "2026-02"));
    let draft = || submit(submission("water", "s"));
    assert_eq!(record.refuses(draft()), Refusal::SessionNotConvened);
    let record = record.given(convene("s", "assembly", DAY));
    assert!(
        record.tried(draft()).is_ok(),
        "before the sitting is soon enough"
    );
    let record = record.given(close_session("s"));
    assert_eq!(record.refuses(draft()), Refusal::SessionClosed);
}

#[test]
fn where_a_draft_stands_decides_what_can_be_done_with_it() {
    let here = || Record::sitting().sits("council-1", "council", DAY);
    let handed_in = here().given(submit(submission("water", "assembly-1")));
    let returned = objected(handed_in.clone(), "q", "water", "assembly-1");
    let approved = agreed(handed_in.clone(), "q", "water", "assembly-1", DAY);
    let sent_up = approved.clone().given(forward("water", "council-1"));
    let adopted = agreed(sent_up.clone(), "q2", "water", "council-1", DAY);
    let code = |answer: Result<Vec<Event>, Refusal>| answer.map_or_else(|no| no.code(), |_| "yes");
    // Put in the assembly, put in the council, sent up to the council.
    let rows = [
        (handed_in, "yes", "not-before-this-body", "not-approved"),
        (returned, "yes", "not-before-this-body", "not-approved"),
        (
            approved,
            "not-before-this-body",
            "not-before-this-body",
            "yes",
        ),
        (sent_up, "not-before-this-body", "yes", "not-approved"),
        (
            adopted,
            "already-adopted",
            "already-adopted",
            "already-adopted",
        ),
    ];
    for (record, assembly, council, up) in rows {
        let stage = stage(&record, "water");
        let put = |session| code(record.tried(put("next", "water", session, "consensus")));
        assert_eq!(put("assembly-1"), assembly, "{stage:?}, in the assembly");
        assert_eq!(put("council-1"), council, "{stage:?}, in the council");
        assert_eq!(
            code(record.tried(forward("water", "council-1"))),
            up,
            "{stage:?}, sent up"
        );
    }
}

#[test]
fn an_approved_draft_waits_for_the_next_body_and_the_refusal_says_which() {
    let record = approved().sits("council-1", "council", DAY);
    let body = |body: &str| Refusal::NotBeforeThisBody {
        body: body.to_string(),
    };
    // The assembly has done its part; before the council it is only when it has been sent up.
    let put = |session| record.refuses(put("q", "water", session, "consensus"));
    assert_eq!(put("assembly-1"), body("council"));
    assert_eq!(put("council-1"), body("assembly"));
}

#[test]
fn a_draft_is_sent_up_to_a_session_of_the_next_body_that_is_not_over() {
    let record = approved()
        .given(announce("council-1", "council", "2026-04"))
        .given(convene("council-0", "council", DAY))
        .given(close_session("council-0"));
    let rows = [
        (
            "assembly-1",
            Refusal::NotBeforeThisBody {
                body: "council".to_string(),
            },
        ),
        ("council-0", Refusal::SessionClosed),
        ("never", unknown(Kind::Session, "never")),
    ];
    for (to, expected) in rows {
        assert_eq!(record.refuses(forward("water", to)), expected);
    }
    assert_eq!(
        record.refuses(forward("land", "council-1")),
        unknown(Kind::Draft, "land")
    );
    let early = record.refuses(forward("water", "council-1").on("2026-02-09"));
    assert_eq!(early.code(), "dated-too-early");
}

#[test]
fn a_draft_before_one_session_is_not_put_in_another_of_the_same_body() {
    let record = Record::sitting()
        .given(submit(submission("water", "assembly-1")))
        .sits("assembly-2", "assembly", DAY);
    let other = Refusal::NotBeforeThisSession {
        session: "assembly-1".to_string(),
    };
    assert_eq!(
        record.refuses(put("q", "water", "assembly-2", "consensus")),
        other
    );
}

#[test]
fn a_returned_draft_is_put_again_as_often_as_it_takes() {
    let record = Record::sitting().given(submit(submission("water", "assembly-1")));
    let record = objected(record, "water-1", "water", "assembly-1");
    assert_eq!(stage(&record, "water"), Stage::Returned(0));
    let record = objected(record, "water-2", "water", "assembly-1");
    assert_eq!(stage(&record, "water"), Stage::Returned(0));
    let taken = Refusal::AlreadyRegistered {
        kind: Kind::Question,
        id: "water-1".to_string(),
    };
    assert_eq!(
        record.refuses(put("water-1", "water", "assembly-1", "consensus")),
        taken
    );
    // Also at the next sitting.
    let record = record
        .given(close_sitting("assembly-1"))
        .given(open_sitting("assembly-1").on("2026-02-11"));
    let record = agreed(record, "water-3", "water", "assembly-1", "2026-02-11");
    assert_eq!(stage(&record, "water"), Stage::Approved(0));
    assert_eq!(record.state.drafts[&id("water")].questions.len(), 3);
}

#[test]
fn a_draft_returned_above_stays_before_the_body_above() {
    let record = approved()
        .sits("council-1", "council", DAY)
        .given(forward("water", "council-1"));
    let record = objected(record, "water-2", "water", "council-1");
    assert_eq!(stage(&record, "water"), Stage::Returned(1));
    let record = agreed(record, "water-3", "water", "council-1", DAY);
    assert_eq!(stage(&record, "water"), Stage::Adopted);
}

#[test]
fn a_statement_is_adopted_under_its_own_letters_and_a_decision_under_its_own() {
    let statement = DraftSubmission {
        kind: DraftKind::Statement,
        force: ForceClause::None,
        ..for_one_body("greeting", "assembly-1", "assembly")
    };
    let record = Record::sitting()
        .given(submit(statement))
        .given(submit(for_one_body("water", "assembly-1", "assembly")));
    let record = agreed(record, "q1", "greeting", "assembly-1", DAY);
    let record = agreed(record, "q2", "water", "assembly-1", DAY);
    for (draft, symbol) in [
        ("greeting", "UL.A/2026-02-10/ST.1"),
        ("water", "UL.A/2026-02-10/DEC.1"),
    ] {
        let found = record.state.draft_by_symbol(symbol).unwrap();
        assert_eq!(found.submission.draft, id(draft));
    }
}
