//! Any command, by anybody, at any time, for the properties.

use institution::{
    Command,
    commitments::Obligation,
    decisions::{DraftKind, DraftSubmission, ForceClause},
    documents::Series,
    entry::Certainty,
    founding::ExerciseOpening,
    membership::{
        Standing,
        changes::SuccessionKind,
        credentials::Finding,
        notices::{Notice, NoticeKind},
    },
    sessions::Presence,
};
use proptest::prelude::*;
use rules::Ballot;
use vocab::{Capacity, SourceLayer, Span};

use crate::{
    acts::{
        agenda, announce, announce_participation, attend, business, claim_chair, claim_commitment,
        claim_office, claim_seat, close, close_session, close_sitting, convene, credentials,
        document, examine, for_one_body, forward, id, in_force, join, letter, notice, open_session,
        open_sitting, position, put, register_account, register_party, register_person,
        register_source, rename, say, sign, standing, submission, submit, succeed, take_back,
    },
    law::{adoption, amended, charter},
    record::{Act, Told},
};

const PARTIES: [&str; 5] = ["XA", "XB", "XC", "XD", "XZ"];
const SESSIONS: [&str; 5] = [
    "assembly-1",
    "council-1",
    "assembly-1",
    "council-1",
    "later",
];
const BODIES: [&str; 4] = ["assembly", "council", "secretariat", "senate"];
const RULES: [&str; 6] = [
    "limited",
    "consensus",
    "majority",
    "minus-one",
    "acclaim",
    "none",
];
const DRAFTS: [&str; 3] = ["d1", "d2", "d3"];
const QUESTIONS: [&str; 6] = ["q1", "q2", "q3", "q4", "q5", "q6"];
const ACCOUNTS: [&str; 5] = ["secretariat", "founding-act", "XA", "XC", "nobody"];
const DATES: [&str; 10] = [
    "2026-02-10",
    "2026-02-10",
    "2026-04-14",
    "2026-02",
    "2026",
    "2026-02-10T09:00:00Z",
    "../2026-02-10",
    "2026-02/..",
    "unstated",
    "1992-01-01",
];

/// Numbers to choose by.
type Chosen = [usize; 5];

fn of<T: Copy>(all: &[T], chosen: usize) -> T {
    all[chosen % all.len()]
}

/// Any act. Half of them are by whom and on a day they can be, so that something comes of them.
pub fn act() -> impl Strategy<Value = Act> {
    let numbers = proptest::array::uniform5(0..70_usize);
    (
        numbers,
        proptest::array::uniform5(0..60_usize),
        any::<bool>(),
    )
        .prop_map(|(chosen, context, plain)| {
            let command = command(chosen);
            if plain {
                return command.on("2026-05-01");
            }
            let act = command.on(of(&DATES, context[0]));
            let offices = ["secretariat", "chair", "delegation:XA", "delegation:XC"];
            let sources = [Some("founding-act"), None, Some("hearsay")];
            act.by(of(&ACCOUNTS, context[1]), of(&Capacity::ALL, context[2]))
                .done_by(of(&offices, context[3]))
                .resting_on(of(&sources, context[4]))
        })
}

fn command(chosen: Chosen) -> Command {
    let [kind, a, b, c, d] = chosen;
    match kind {
        0..10 => register_or_claim(kind, [a, b, c, d]),
        10..28 => session(kind - 10, [a, b, c]),
        28..60 => decision(kind - 28, [a, b, c, d]),
        _ => belonging(kind - 60, [a, b, c, d]),
    }
}

fn register_or_claim(kind: usize, [a, b, c, d]: [usize; 4]) -> Command {
    let (party, body) = (of(&PARTIES, a), of(&BODIES, b));
    let span = Span {
        from: id(of(&DATES, c)),
        until: (d % 3 == 0).then(|| id(of(&DATES, d))),
    };
    match kind {
        0 => Command::AdoptCharter(adoption(&[charter(), amended()][a % 2])),
        1 => Command::OpenExercise(ExerciseOpening {
            copied: a as u64,
            root: String::new(),
        }),
        2 => register_party(party),
        3 => register_person(party),
        4 => register_account(of(&ACCOUNTS, a), of(&Capacity::ALL, b)),
        5 => register_source(party, SourceLayer::Others),
        6 => claim_office(party, Some(party), (b % 2 == 0).then_some(body)),
        7 => claim_chair(party, (c % 2 == 0).then_some(body), span),
        8 => say(&[party], (b % 2 == 0).then_some(of(&SESSIONS, b))),
        _ => {
            let mut claim = standing(party, of(&Standing::ALL, b), span);
            claim.certainty = of(&Certainty::ALL, d % 6);
            Command::ClaimStanding(claim)
        }
    }
}

/// Seats, notices, changes and credentials.
fn belonging(kind: usize, [a, b, c, d]: [usize; 4]) -> Command {
    let (party, other, session) = (of(&PARTIES, a), of(&PARTIES, b), of(&SESSIONS, c));
    let name = of(&["n1", "n2", "n3"], b);
    let effective = (d % 3 == 0).then(|| id(of(&DATES, c)));
    match kind {
        0 => claim_seat(party, of(&["board", "council"], b), Span::default()),
        1..=3 => Command::GiveNotice(Notice {
            effective,
            instrument: (d % 2 == 0).then(letter),
            ..notice(name, party, of(&NoticeKind::ALL, d))
        }),
        4 | 5 => take_back(name, party),
        6 if d % 2 == 0 => {
            let span = (of(&DATES, c), None);
            claim_commitment("pact", party, span, &[of(&Obligation::ALL, d)])
        }
        6 => rename(party, "another name", of(&DATES, c)),
        7 => succeed(party, other, of(&SuccessionKind::ALL, c)),
        8 => credentials(session, party),
        _ => examine(session, party, of(&ACCOUNTS, b), of(&Finding::ALL, d)),
    }
}

fn session(kind: usize, [a, b, c]: [usize; 3]) -> Command {
    // Most often the body that the session is of.
    let (session, party, body) = (
        of(&SESSIONS, a),
        of(&PARTIES, b),
        of(&BODIES[..2], a % 5 + a / 40),
    );
    match kind {
        0 => announce(session, body, of(&DATES, c)),
        1 | 2 => convene(session, body, of(&DATES, c)),
        3 => open_session(session),
        4..=6 => open_sitting(session),
        7 => close_sitting(session),
        // A session is over once only, and then nothing more comes of it.
        8 if b % 8 == 0 => close_session(session),
        8 | 9 => business(session, party, Some(body)),
        10 => announce_participation(session, party, c % 2 == 0),
        11 | 12 => agenda(session, &["one", "two"][..c % 3]),
        13 => document(session, of(&Series::ALL, c)),
        _ => attend(session, party, of(&Presence::ALL, c)),
    }
}

fn decision(kind: usize, [a, b, c, d]: [usize; 4]) -> Command {
    let (draft, question, party) = (of(&DRAFTS, a), of(&QUESTIONS, b), of(&PARTIES, c));
    let session = of(&SESSIONS, d);
    let papered = d % 2 == 0;
    match kind {
        0..=3 => submit(any_draft(draft, session, [b, c, d])),
        4..=11 => put(question, draft, session, of(&RULES, c)),
        12..=15 => with_paper(position(question, party, of(&Ballot::ALL, d)), papered),
        16..=22 => close(question),
        23..=25 => forward(draft, session),
        26..=29 => with_paper([join, sign][b % 2](draft, party), b % 3 > 0),
        _ => in_force(draft),
    }
}

fn any_draft(draft: &str, session: &str, [b, c, d]: [usize; 3]) -> DraftSubmission {
    let plain = match b % 3 {
        0 => submission(draft, session),
        1 => for_one_body(draft, session, "assembly"),
        _ => for_one_body(draft, session, "council"),
    };
    let days = [
        ForceClause::OnAdoption,
        ForceClause::OnSignature,
        ForceClause::OnDay(id("2026-06-15")),
        ForceClause::None,
    ];
    let matters = [
        "substantive",
        "substantive",
        "procedural",
        "suspension",
        "none",
    ];
    DraftSubmission {
        kind: [DraftKind::Decision, DraftKind::Statement][usize::from(d % 4 == 3)],
        force: of(&days, d),
        matter: of(&matters, c).to_string(),
        concerns: (c % 2 == 1).then(|| id(of(&PARTIES, d))),
        ..plain
    }
}

fn with_paper(mut command: Command, papered: bool) -> Command {
    let paper = papered.then(letter);
    match &mut command {
        Command::StatePosition(it) => it.instrument = paper,
        Command::JoinDecision(it) => it.instrument = paper,
        Command::SignDecision(it) => it.instrument = paper,
        _ => {}
    }
    command
}
