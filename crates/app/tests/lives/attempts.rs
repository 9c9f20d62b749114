//! Attempts: any act, on a small world, often in the wrong order.

use institution::{
    Command,
    decisions::{
        Authority, DraftKind, DraftRef, DraftSubmission, ForceClause, Forwarding, Joining,
        PositionStatement, QuestionProposal, QuestionRef, Role, Signature,
    },
    documents::{DocumentRegistration, Series, Version},
    entry::{Certainty, Instrument, InstrumentKind, Office},
    law::PathStep,
    membership::{Standing, StandingClaim},
    register::Party,
    sessions::{Agenda, AgendaItem, AttendanceRecord, Presence, SessionConvocation, SessionRef},
};
use proptest::prelude::*;
use rules::Ballot;
use vocab::{
    BodyId, DraftId, Language, PartyId, QuestionId, SessionId, SourceRef, Span, Texts, When,
};

/// Something tried.
#[derive(Debug, Clone)]
pub struct Attempt {
    pub office: Office,
    pub valid: Option<When>,
    pub source: Option<SourceRef>,
    pub command: Command,
}

impl Attempt {
    pub fn of(command: Command) -> Self {
        Self {
            office: Office::Secretariat,
            valid: None,
            source: None,
            command,
        }
    }
}

const PARTIES: [&str; 3] = ["AM", "KZ", "RU"];
const SESSIONS: [(&str, &str); 2] = [("low", "cfm"), ("high", "csc")];

fn id<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().unwrap()
}

fn words(text: &str) -> Texts {
    Texts::new().with(Language::ENGLISH, text)
}

fn on(day: &str) -> When {
    day.parse().unwrap()
}

/// A life: a world with members and sessions, and then up to sixty things tried in it.
pub fn life() -> impl Strategy<Value = Vec<Attempt>> {
    proptest::collection::vec(attempt(), 30..60).prop_map(|tried| {
        let mut life = beginning();
        life.extend(tried);
        life
    })
}

fn beginning() -> Vec<Attempt> {
    let source = vocab::Source {
        id: id("law"),
        titles: words("law"),
        dated: When::Unstated,
        language: Language::RUSSIAN,
        location: None,
        layer: vocab::SourceLayer::Law,
    };
    let mut life = vec![Attempt::of(Command::RegisterSource(source))];
    for party in PARTIES {
        let names = words(party);
        life.push(Attempt::of(Command::RegisterParty(Party {
            party: id(party),
            names,
        })));
        life.push(claim(party, Standing::Member));
    }
    life.extend(SESSIONS.map(|(session, body)| Attempt::of(convene(session, body))));
    life
}

fn claim(party: &str, standing: Standing) -> Attempt {
    let claim = StandingClaim {
        organisation: None,
        party: id(party),
        standing,
        span: Span {
            from: on("2024-01"),
            until: None,
        },
        certainty: Certainty::Stated,
        texts: words("a claim"),
        terms: None,
    };
    let source = Some(SourceRef {
        source: id("law"),
        locator: None,
    });
    Attempt {
        source,
        ..Attempt::of(Command::ClaimStanding(claim))
    }
}

fn convene(session: &str, body: &str) -> Command {
    Command::ConveneSession(SessionConvocation {
        session: id(session),
        body: id(body),
        titles: words(session),
        when: on("2024-06-21"),
        place: words("a city"),
        host: None,
        chair: None,
        format: None,
    })
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let parts = (
        0..18_u8,
        0..3_usize,
        0..2_usize,
        0..3_u8,
        0..10_usize,
        any::<bool>(),
    );
    parts.prop_map(|(act, party, session, number, choice, flag)| {
        let party = PARTIES[party];
        if act == 17 {
            return claim(party, Standing::ALL[choice % Standing::ALL.len()]);
        }
        let command = command(act, &id(party), SESSIONS[session], number, choice, flag);
        let own = command
            .party()
            .cloned()
            .filter(|_| flag)
            .map(Office::Delegation);
        Attempt {
            office: own.unwrap_or(Office::Secretariat),
            ..Attempt::of(command)
        }
    })
}

fn command(
    act: u8,
    party: &PartyId,
    (session, body): (&str, &str),
    number: u8,
    choice: usize,
    flag: bool,
) -> Command {
    let session: SessionId = id(session);
    let draft: DraftId = id(&format!("d{number}"));
    let question: QuestionId = id(&format!("q{number}{}", choice % 3));
    let instrument = (choice > 2).then(paper);
    let here = SessionRef {
        session: session.clone(),
    };
    match act {
        0 => Command::OpenSitting(here),
        1 if choice == 0 => Command::CloseSitting(here),
        2 | 1 => attendance(session, party, choice),
        3 => Command::AdoptAgenda(Agenda {
            session,
            items: vec![AgendaItem {
                item: id("1"),
                titles: words("an item"),
            }],
        }),
        4 | 5 => Command::SubmitDraft(submission(draft, session, body, choice, flag)),
        6..=8 => Command::PutQuestion(QuestionProposal {
            question,
            draft,
            session,
            rule: id(["substantive", "limited-format", "procedural"][choice % 3]),
        }),
        9..=11 => Command::StatePosition(PositionStatement {
            question,
            party: party.clone(),
            ballot: Ballot::ALL[choice],
            explanation: Texts::new(),
            instrument,
        }),
        12 => Command::CloseQuestion(QuestionRef { question }),
        13 => Command::ForwardDraft(Forwarding { draft, to: session }),
        14 => Command::SignDecision(Signature {
            draft,
            party: party.clone(),
            signatory: words("a minister"),
            authority: Authority::ExOfficio,
            instrument,
        }),
        15 => Command::JoinDecision(Joining {
            draft,
            party: party.clone(),
            instrument,
        }),
        16 => Command::RecordEntryIntoForce(DraftRef { draft }),
        _ => Command::RegisterDocument(DocumentRegistration {
            session,
            series: Series::ALL[choice % 4],
            titles: words("a paper"),
            versions: Vec::new(),
            submitted_by: flag.then(|| party.clone()),
        }),
    }
}

fn paper() -> Instrument {
    Instrument {
        kind: InstrumentKind::Note,
        reference: "1".to_string(),
        dated: When::Unstated,
        deposited: None,
    }
}

fn attendance(session: SessionId, party: &PartyId, choice: usize) -> Command {
    let presence = if choice < 8 {
        Presence::Present
    } else {
        Presence::ALL[choice % 3]
    };
    Command::RecordAttendance(AttendanceRecord {
        session,
        party: party.clone(),
        presence,
        head: Texts::new(),
        instrument: None,
    })
}

fn submission(
    draft: DraftId,
    session: SessionId,
    body: &str,
    choice: usize,
    statement: bool,
) -> DraftSubmission {
    let step = |body: &str, role| PathStep {
        body: id::<BodyId>(body),
        role,
    };
    let path = match (body, choice % 2) {
        ("cfm", 0) => vec![step("cfm", Role::Approve), step("csc", Role::Adopt)],
        _ => vec![step(body, Role::Adopt)],
    };
    DraftSubmission {
        draft,
        session,
        kind: if statement {
            DraftKind::Statement
        } else {
            DraftKind::Decision
        },
        titles: words("a draft"),
        versions: vec![Version {
            language: Language::RUSSIAN,
            authentic: true,
            text: "x".to_string(),
        }],
        submitted_by: None,
        matter: "substantive".to_string(),
        path,
        force: match (statement, choice % 3) {
            (true, _) => ForceClause::None,
            (false, 0) => ForceClause::OnAdoption,
            (false, 1) => ForceClause::OnSignature,
            (false, _) => ForceClause::OnDay("2024-07-01".parse().unwrap()),
        },
        concerns: None,
    }
}
