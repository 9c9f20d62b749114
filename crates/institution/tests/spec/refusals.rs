//! Every refusal is met at least once: the situation, the act, and the code that answers.

use std::collections::BTreeSet;

use institution::{
    Command, Refusal, State,
    decisions::{DraftKind, DraftSubmission, ForceClause, Role},
    founding::ExerciseOpening,
    law::{Charter, Leaving, Revocation},
    membership::{
        Ending, Standing, StandingClaim, Terms, changes::SuccessionKind, credentials::Finding,
    },
    sessions::Presence,
};
use rules::Ballot;
use vocab::{Capacity, Span};

use crate::{
    acts::{
        agenda, announce, attend, claim, claim_seat, close, close_session, close_sitting, convene,
        credentials, document, examine, for_one_body, forward, id, in_force, join, leave, letter,
        open_session, open_sitting, position, put, register_account, register_party, sign,
        standing, submission, submit, succeed, take_back,
    },
    law::{adoption, charter, step},
    record::{Act, DAY, Record, Told},
};

/// A code, the situation, and the act that is refused with it.
type Row = (&'static str, Record, Act);

fn row(code: &'static str, record: &Record, act: impl Into<Act>) -> Row {
    (code, record.clone(), act.into())
}

fn founding_and_claims() -> Vec<Row> {
    let (empty, founded) = (Record::empty(), Record::founded());
    let adopt = Command::AdoptCharter(adoption(&charter()));
    let unknown = Command::AdoptCharter(adoption(&Charter {
        digest: "gone".to_string(),
        ..charter()
    }));
    let exercise = Command::OpenExercise(ExerciseOpening {
        copied: 0,
        root: String::new(),
    });
    let backwards = Span {
        from: id("2026-03"),
        until: Some(id("2026-02")),
    };
    let backwards = Command::ClaimStanding(standing("XA", Standing::Active, backwards));
    vec![
        row("no-charter", &empty, announce("s", "assembly", DAY)),
        row("unknown-charter", &empty, unknown),
        row("charter-in-force", &founded, adopt),
        row(
            "exercise-already-open",
            &founded.clone().given(exercise.clone()),
            exercise,
        ),
        row("unknown", &founded, open_sitting("never")),
        row("already-registered", &founded, register_party("XA")),
        row("field-empty", &founded, submit_without_text()),
        row(
            "source-missing",
            &founded,
            claim("XA", Standing::Member).resting_on(None),
        ),
        row("end-before-beginning", &founded, backwards),
    ]
}

fn belonging() -> Vec<Row> {
    let own = |command: Command, day: &str| command.by("XC", Capacity::Party).on(day);
    let founded = Record::founded();
    let leaving = founded.clone().given(own(leave("n", "XC"), DAY));
    let strayed = Command::ClaimStanding(StandingClaim {
        terms: Some(Terms {
            ending: Some(Ending::Expelled),
            ..Terms::default()
        }),
        ..standing("XC", Standing::Member, Span::default())
    });
    let final_law = Charter {
        leaving: vec![Leaving {
            revocation: Revocation::Excluded,
            ..charter().leaving.remove(0)
        }],
        digest: "lakes-final".to_string(),
        ..charter()
    };
    let mut changed = Record::founded();
    changed.state.learn(std::sync::Arc::new(final_law.clone()));
    let changed = changed.given(Command::AdoptCharter(adoption(&final_law)));
    let sitting = Record::sitting();
    let rivals = sitting
        .clone()
        .given(register_account("others", Capacity::Party))
        .given(credentials("assembly-1", "XC").by("XC", Capacity::Party))
        .given(credentials("assembly-1", "XC").by("others", Capacity::Party))
        .given(submit(for_one_body("d1", "assembly-1", "assembly")))
        .given(put("q1", "d1", "assembly-1", "consensus"));
    let vote = with_letter(position("q1", "XC", Ballot::Yes)).by("others", Capacity::Party);
    vec![
        row("terms-of-another", &founded, strayed),
        row(
            "seats-not-elected",
            &founded,
            claim_seat("XB", "council", Span::default()),
        ),
        row(
            "succeeds-itself",
            &founded,
            succeed("XC", "XC", SuccessionKind::Continues),
        ),
        row("not-a-member", &founded, leave("n", "XD")),
        row(
            "notice-running",
            &leaving,
            own(leave("m", "XC"), "2026-03-01"),
        ),
        row(
            "notice-in-effect",
            &leaving,
            own(take_back("n", "XC"), "2026-09-01"),
        ),
        row(
            "notice-irrevocable",
            &changed.given(own(leave("n", "XC"), DAY)),
            own(take_back("n", "XC"), "2026-03-01"),
        ),
        row(
            "no-credentials",
            &sitting,
            examine("assembly-1", "XC", "XC", Finding::Accepted),
        ),
        row("seat-held-by-another", &rivals, vote.done_by("secretariat")),
    ]
}

fn with_letter(command: Command) -> Command {
    let Command::StatePosition(mut position) = command else {
        return command;
    };
    position.instrument = Some(letter());
    Command::StatePosition(position)
}

fn submit_without_text() -> Command {
    submit(DraftSubmission {
        versions: Vec::new(),
        ..submission("water", "s")
    })
}

fn sessions() -> Vec<Row> {
    let announced = Record::founded().given(announce("s", "assembly", "2026-02"));
    let convened = announced.clone().given(convene("s", "assembly", DAY));
    let opened = convened.clone().given(open_session("s"));
    let sitting = opened.clone().given(open_sitting("s"));
    let under_way = sitting.clone().given(agenda("s", &["business"]));
    let over = opened.clone().given(close_session("s"));
    vec![
        row(
            "day-needed",
            &announced,
            convene("s", "assembly", "2026-02"),
        ),
        row("other-body", &announced, convene("s", "council", DAY)),
        row("session-not-convened", &announced, open_session("s")),
        row(
            "session-already-convened",
            &convened,
            convene("s", "assembly", DAY),
        ),
        row(
            "dated-too-early",
            &convened,
            open_session("s").on("2026-02-09"),
        ),
        row("session-already-open", &opened, open_session("s")),
        row("no-sitting-open", &opened, close_sitting("s")),
        row("session-closed", &over, open_sitting("s")),
        row("sitting-open", &sitting, open_sitting("s")),
        row("agenda-empty", &sitting, agenda("s", &[])),
        row(
            "agenda-already-adopted",
            &under_way,
            agenda("s", &["business"]),
        ),
    ]
}

fn drafts_and_questions() -> Vec<Row> {
    let adjourned = Record::founded()
        .given(convene("s", "assembly", DAY))
        .given(open_sitting("s"))
        .given(submit(submission("water", "s")));
    let elsewhere = DraftSubmission {
        path: vec![step("assembly", Role::Approve)],
        ..submission("land", "assembly-1")
    };
    let rebuke = DraftSubmission {
        matter: "suspension".to_string(),
        ..submission("rebuke", "assembly-1")
    };
    let record = Record::sitting()
        .sits("assembly-2", "assembly", DAY)
        .sits("council-1", "council", DAY)
        .given(submit(submission("water", "assembly-1")))
        .given(submit(rebuke));
    let before = |session| put("q", "water", session, "consensus");
    let ask = |rule| put("q", "water", "assembly-1", rule);
    let open = record.clone().given(ask("consensus"));
    let closed = open.clone().given(close("q"));
    vec![
        row(
            "agenda-not-adopted",
            &adjourned,
            put("q", "water", "s", "consensus"),
        ),
        row("path-not-in-charter", &record, submit(elsewhere)),
        row("not-before-this-body", &record, before("council-1")),
        row("not-before-this-session", &record, before("assembly-2")),
        row("not-approved", &record, forward("water", "council-1")),
        row("rule-not-for-this", &record, ask("majority")),
        row("rule-not-in-force", &record, ask("acclaim")),
        row("weights-missing", &record, ask("by-people")),
        row(
            "concerns-missing",
            &record,
            put("q", "rebuke", "assembly-1", "minus-one"),
        ),
        row(
            "question-still-open",
            &open,
            put("q2", "rebuke", "assembly-1", "minus-one"),
        ),
        row("not-on-roll", &open, position("q", "XD", Ballot::Yes)),
        row(
            "presence-contradicts",
            &open,
            position("q", "XA", Ballot::Absent),
        ),
        row(
            "instrument-missing",
            &open,
            position("q", "XA", Ballot::Yes).done_by("chair"),
        ),
        row(
            "not-its-word",
            &open,
            position("q", "XA", Ballot::Yes)
                .done_by("delegation:XA")
                .by("XB", Capacity::Party),
        ),
        row("question-closed", &closed, close("q")),
    ]
}

fn decisions() -> Vec<Row> {
    let record = |force, kind| {
        let draft = DraftSubmission {
            force,
            kind,
            ..for_one_body("water", "assembly-1", "assembly")
        };
        Record::sitting()
            .given(attend("assembly-1", "XC", Presence::Absent))
            .given(submit(draft))
            .given(put("q", "water", "assembly-1", "limited"))
    };
    let open = record(ForceClause::OnSignature, DraftKind::Decision);
    let adopted = open.clone().given(close("q"));
    let statement = record(ForceClause::None, DraftKind::Statement).given(close("q"));
    let dated = record(ForceClause::OnDay(id("2026-06-15")), DraftKind::Decision).given(close("q"));
    let in_force_at_once = record(ForceClause::OnAdoption, DraftKind::Decision)
        .given(close("q"))
        .given(in_force("water"));
    vec![
        row("not-adopted", &open, sign("water", "XA")),
        row("already-adopted", &adopted, forward("water", "assembly-1")),
        row("not-open-for-joining", &adopted, join("water", "XA")),
        row("not-a-participant", &adopted, sign("water", "XC")),
        row("signatures-missing", &adopted, in_force("water")),
        row(
            "already-done",
            &adopted.clone().given(sign("water", "XA")),
            sign("water", "XA"),
        ),
        row("statement-has-no-force", &statement, in_force("water")),
        row("day-not-come", &dated, in_force("water")),
        row("already-in-force", &in_force_at_once, in_force("water")),
        row(
            "no-symbol",
            &unprintable(),
            document("s", institution::documents::Series::Note),
        ),
    ]
}

/// A charter made by hand whose body has a symbol that no symbol can contain.
fn unprintable() -> Record {
    let mut law = charter();
    if let Some(body) = law.bodies.get_mut(&id("assembly")) {
        body.symbol = "Ассамблея".to_string();
    }
    let founding = Command::AdoptCharter(adoption(&law));
    let record = Record {
        state: State::new([law.into()]),
        entries: Vec::new(),
    };
    record.given(founding).given(announce("s", "assembly", DAY))
}

/// The codes as the product writes them: a refusal added there has to be met here.
fn written() -> BTreeSet<&'static str> {
    let source = include_str!("../../src/refusal.rs");
    let (_, from) = source.split_once("pub const fn code").unwrap();
    let (codes, _) = from.split_once("pub fn field").unwrap();
    codes
        .lines()
        .filter_map(|line| line.split('"').nth(1))
        .collect()
}

#[test]
fn every_refusal_is_met() {
    let rows = [
        founding_and_claims(),
        belonging(),
        sessions(),
        drafts_and_questions(),
        decisions(),
    ];
    let mut met = BTreeSet::new();
    for (code, record, act) in rows.into_iter().flatten() {
        let refusal = record.refuses(act);
        assert_eq!(refusal.code(), code, "{refusal}");
        in_words(&refusal);
        met.insert(code);
    }
    let missing: Vec<_> = written().difference(&met).copied().collect();
    assert_eq!(missing, Vec::<&str>::new(), "no situation meets these");
}

/// A sentence in lower case without a final stop, and details that say something.
fn in_words(refusal: &Refusal) {
    let sentence = refusal.to_string();
    let begins = sentence.starts_with(|c: char| c.is_lowercase() || c == '`');
    assert!(begins && !sentence.ends_with('.'), "{sentence}");
    for (name, value) in refusal.details() {
        assert!(!value.is_empty(), "{sentence}: `{name}` says nothing");
    }
    assert!(refusal.field().is_none_or(|field| !field.is_empty()));
}
