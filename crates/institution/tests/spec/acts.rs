//! The acts the tests try, in as few words as they need.

use std::{fmt::Debug, str::FromStr};

use institution::{
    Command,
    commitments::{CommitmentClaim, Obligation},
    decisions::{
        Authority, DraftKind, DraftRef, DraftSubmission, ForceClause, Forwarding, Joining,
        PositionStatement, QuestionProposal, QuestionRef, Role, Signature,
    },
    documents::{DocumentRegistration, Series, Version},
    entry::{Certainty, Instrument, InstrumentKind},
    membership::{
        ChairClaim, OfficeClaim, SeatClaim, Standing, StandingClaim,
        changes::{PartyChange, Succession, SuccessionKind},
        credentials::{Credentials, CredentialsFinding, Finding},
        notices::{Notice, NoticeKind, NoticeRevocation},
    },
    register::{Party, Person},
    security::{Assertion, Topic},
    sessions::{
        Agenda, AgendaItem, AttendanceRecord, Business, BusinessKind, ParticipationAnnouncement,
        Presence, SessionAnnouncement, SessionConvocation, SessionRef,
    },
};
use rules::Ballot;
use vocab::{Account, Capacity, Language, Source, SourceLayer, Span, Texts, When};

use crate::law::step;

/// Reads an id, a date, anything that is written in one word.
pub fn id<T: FromStr<Err: Debug>>(word: &str) -> T {
    word.parse().unwrap()
}

/// A text in one language.
pub fn text(words: &str) -> Texts {
    Texts::new().with(Language::ENGLISH, words)
}

/// From a day on, with no end.
pub fn since(day: &str) -> Span {
    Span {
        from: id(day),
        until: None,
    }
}

// ---- The register ----

pub fn register_party(party: &str) -> Command {
    Command::RegisterParty(Party {
        party: id(party),
        names: text(party),
    })
}

pub fn register_person(person: &str) -> Command {
    Command::RegisterPerson(Person {
        person: id(person),
        names: text(person),
        spellings: Vec::new(),
    })
}

pub fn account(account: &str, capacity: Capacity) -> Account {
    Account {
        id: id(account),
        names: text(account),
        roles: Texts::new(),
        capacity,
        party: None,
        person: None,
    }
}

pub fn register_account(name: &str, capacity: Capacity) -> Command {
    Command::RegisterAccount(account(name, capacity))
}

pub fn register_source(source: &str, layer: SourceLayer) -> Command {
    Command::RegisterSource(Source {
        id: id(source),
        titles: text(source),
        dated: When::Unstated,
        language: Language::ENGLISH,
        location: None,
        layer,
    })
}

// ---- Claims ----

pub fn standing(party: &str, standing: Standing, span: Span) -> StandingClaim {
    StandingClaim {
        organisation: None,
        party: id(party),
        standing,
        span,
        certainty: Certainty::Stated,
        texts: text("a claim"),
        terms: None,
    }
}

/// A standing claimed since the organisation began.
pub fn claim(party: &str, value: Standing) -> Command {
    Command::ClaimStanding(standing(party, value, since("2026-01-01")))
}

pub fn claim_office(person: &str, party: Option<&str>, body: Option<&str>) -> Command {
    Command::ClaimOffice(OfficeClaim {
        organisation: None,
        person: id(person),
        titles: text("an office"),
        party: party.map(id),
        body: body.map(id),
        span: Span::default(),
    })
}

pub fn claim_chair(party: &str, body: Option<&str>, span: Span) -> Command {
    Command::ClaimChair(ChairClaim {
        party: id(party),
        body: body.map(id),
        span,
        ground: Texts::new(),
    })
}

pub fn claim_seat(party: &str, body: &str, span: Span) -> Command {
    Command::ClaimSeat(SeatClaim {
        party: id(party),
        body: id(body),
        constituency: Texts::new(),
        span,
        ground: Texts::new(),
    })
}

/// A notice without a paper of its own: the delegation itself gives it.
pub fn notice(name: &str, party: &str, kind: NoticeKind) -> Notice {
    Notice {
        notice: id(name),
        party: id(party),
        kind,
        effective: None,
        texts: text("a notice"),
        instrument: None,
    }
}

pub fn leave(name: &str, party: &str) -> Command {
    Command::GiveNotice(notice(name, party, NoticeKind::Withdrawal))
}

pub fn take_back(name: &str, party: &str) -> Command {
    Command::RevokeNotice(NoticeRevocation {
        notice: id(name),
        party: id(party),
        texts: text("taken back"),
        instrument: None,
    })
}

pub fn rename(party: &str, name: &str, from: &str) -> Command {
    Command::RecordChange(PartyChange {
        party: id(party),
        names: text(name),
        succeeds: None,
        from: id(from),
        texts: text("it is called otherwise"),
    })
}

pub fn succeed(party: &str, predecessor: &str, kind: SuccessionKind) -> Command {
    Command::RecordChange(PartyChange {
        party: id(party),
        names: Texts::new(),
        succeeds: Some(Succession {
            predecessor: id(predecessor),
            kind,
        }),
        from: id("2026-01-01"),
        texts: text("it stands in its place"),
    })
}

pub fn credentials(session: &str, party: &str) -> Command {
    Command::SubmitCredentials(Credentials {
        session: id(session),
        party: id(party),
        head: text("an ambassador"),
        members: Vec::new(),
        instrument: Some(letter()),
    })
}

pub fn examine(session: &str, party: &str, delegation: &str, finding: Finding) -> Command {
    Command::ExamineCredentials(CredentialsFinding {
        session: id(session),
        party: id(party),
        delegation: id(delegation),
        finding,
        texts: Texts::new(),
    })
}

pub fn claim_commitment(
    instrument: &str,
    party: &str,
    (from, until): (&str, Option<&str>),
    obligations: &[Obligation],
) -> Command {
    Command::ClaimCommitment(CommitmentClaim {
        instrument: id(instrument),
        party: id(party),
        span: Span {
            from: id(from),
            until: until.map(id),
        },
        obligations: obligations.iter().copied().collect(),
        texts: Texts::new(),
    })
}

pub fn say(parties: &[&str], session: Option<&str>) -> Command {
    Command::RecordAssertion(Assertion {
        topic: Topic::Relations,
        parties: parties.iter().map(|party| id(party)).collect(),
        session: session.map(id),
        texts: text("something said"),
        direct_speech: false,
        quotation: None,
        certainty: Certainty::Stated,
    })
}

// ---- Sessions ----

pub fn announce(session: &str, body: &str, when: &str) -> Command {
    Command::AnnounceSession(SessionAnnouncement {
        session: id(session),
        body: id(body),
        titles: text(session),
        when: id(when),
        place: None,
        certainty: Certainty::Expected,
    })
}

pub fn convocation(session: &str, body: &str, when: &str) -> SessionConvocation {
    SessionConvocation {
        session: id(session),
        body: id(body),
        titles: text(session),
        when: id(when),
        place: text("a city"),
        host: None,
        chair: None,
        format: None,
    }
}

pub fn convene(session: &str, body: &str, when: &str) -> Command {
    Command::ConveneSession(convocation(session, body, when))
}

fn this(session: &str) -> SessionRef {
    SessionRef {
        session: id(session),
    }
}

pub fn open_session(session: &str) -> Command {
    Command::OpenSession(this(session))
}

pub fn open_sitting(session: &str) -> Command {
    Command::OpenSitting(this(session))
}

pub fn close_sitting(session: &str) -> Command {
    Command::CloseSitting(this(session))
}

pub fn close_session(session: &str) -> Command {
    Command::CloseSession(this(session))
}

pub fn business(session: &str, item: &str, for_body: Option<&str>) -> Command {
    Command::RecordBusiness(Business {
        session: id(session),
        item: id(item),
        kind: BusinessKind::Discussion,
        titles: text(item),
        certainty: Certainty::Planned,
        for_body: for_body.map(id),
    })
}

pub fn announce_participation(session: &str, party: &str, attends: bool) -> Command {
    Command::AnnounceParticipation(ParticipationAnnouncement {
        session: id(session),
        party: id(party),
        attends,
        person: None,
    })
}

pub fn attend(session: &str, party: &str, presence: Presence) -> Command {
    Command::RecordAttendance(AttendanceRecord {
        session: id(session),
        party: id(party),
        presence,
        head: Texts::new(),
        instrument: None,
    })
}

pub fn agenda(session: &str, items: &[&str]) -> Command {
    let item = |item: &&str| AgendaItem {
        item: id(item),
        titles: text(item),
    };
    Command::AdoptAgenda(Agenda {
        session: id(session),
        items: items.iter().map(item).collect(),
    })
}

// ---- Documents and drafts ----

pub fn document(session: &str, series: Series) -> Command {
    Command::RegisterDocument(DocumentRegistration {
        session: id(session),
        series,
        titles: text("a paper"),
        versions: Vec::new(),
        submitted_by: None,
    })
}

/// A version of a text.
pub fn version(words: &str) -> Version {
    Version {
        language: Language::ENGLISH,
        authentic: true,
        text: words.to_string(),
    }
}

/// A draft decision handed in to the assembly, for the council to adopt.
pub fn submission(draft: &str, session: &str) -> DraftSubmission {
    DraftSubmission {
        draft: id(draft),
        session: id(session),
        kind: DraftKind::Decision,
        titles: text(draft),
        versions: vec![version("1. So it is.")],
        submitted_by: None,
        matter: "substantive".to_string(),
        path: vec![
            step("assembly", Role::Approve),
            step("council", Role::Adopt),
        ],
        force: ForceClause::OnSignature,
        concerns: None,
    }
}

/// The same, for one body to adopt alone.
pub fn for_one_body(draft: &str, session: &str, body: &str) -> DraftSubmission {
    DraftSubmission {
        path: vec![step(body, Role::Adopt)],
        ..submission(draft, session)
    }
}

pub fn submit(submission: DraftSubmission) -> Command {
    Command::SubmitDraft(submission)
}

pub fn forward(draft: &str, to: &str) -> Command {
    Command::ForwardDraft(Forwarding {
        draft: id(draft),
        to: id(to),
    })
}

// ---- Questions ----

pub fn put(question: &str, draft: &str, session: &str, rule: &str) -> Command {
    Command::PutQuestion(QuestionProposal {
        question: id(question),
        draft: id(draft),
        session: id(session),
        rule: id(rule),
    })
}

pub fn position(question: &str, party: &str, ballot: Ballot) -> Command {
    Command::StatePosition(PositionStatement {
        question: id(question),
        party: id(party),
        ballot,
        explanation: Texts::new(),
        instrument: None,
    })
}

pub fn close(question: &str) -> Command {
    Command::CloseQuestion(QuestionRef {
        question: id(question),
    })
}

// ---- Decisions ----

pub fn join(draft: &str, party: &str) -> Command {
    Command::JoinDecision(Joining {
        draft: id(draft),
        party: id(party),
        instrument: None,
    })
}

pub fn sign(draft: &str, party: &str) -> Command {
    Command::SignDecision(Signature {
        draft: id(draft),
        party: id(party),
        signatory: text("a minister"),
        authority: Authority::ExOfficio,
        instrument: None,
    })
}

pub fn in_force(draft: &str) -> Command {
    Command::RecordEntryIntoForce(DraftRef { draft: id(draft) })
}

/// The paper an officer records an act from.
pub fn letter() -> Instrument {
    Instrument {
        kind: InstrumentKind::Letter,
        reference: "Letter 1".to_string(),
        dated: When::Unstated,
        deposited: None,
    }
}
