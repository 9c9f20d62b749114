//! What an entry is about: its area of the log, the parties it speaks of, the page it shows on.

use std::{collections::BTreeSet, str::FromStr};

use institution::{
    Event, State,
    decisions::DraftKind,
    security::{Assertion, Topic},
};
use vocab::{BodyId, DraftId, PartyId, QuestionId, SessionId, SourceId};

/// A part of the log that can be read alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The law, parties, people, accounts and sources.
    Register,
    /// Claims of standing, office and chair.
    Membership,
    /// Sessions, their business, who came.
    Sessions,
    /// Documents.
    Documents,
    /// Drafts, questions, decisions and statements.
    Decisions,
    /// What is said of dangers, of guarantees and of one another.
    Security,
}

impl Area {
    /// Every area, in the order of the filter.
    pub const ALL: [Self; 6] = [
        Self::Register,
        Self::Membership,
        Self::Sessions,
        Self::Documents,
        Self::Decisions,
        Self::Security,
    ];

    /// The word in addresses and in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Membership => "membership",
            Self::Sessions => "sessions",
            Self::Documents => "documents",
            Self::Decisions => "decisions",
            Self::Security => "security",
        }
    }

    /// The area an event belongs to.
    #[must_use]
    pub const fn of(event: &Event) -> Self {
        match event {
            Event::CharterAdopted(_)
            | Event::ExerciseOpened(_)
            | Event::PartyRegistered(_)
            | Event::PersonRegistered(_)
            | Event::AccountRegistered(_)
            | Event::SourceRegistered(_) => Self::Register,
            Event::StandingClaimed(_)
            | Event::OfficeClaimed(_)
            | Event::ChairClaimed(_)
            | Event::SeatClaimed(_)
            | Event::NoticeGiven(_)
            | Event::NoticeRevoked(_)
            | Event::PartyChanged(_) => Self::Membership,
            Event::CommitmentClaimed(_) => Self::Security,
            Event::AssertionRecorded(assertion) => match assertion.topic {
                Topic::Challenge | Topic::SecurityFramework | Topic::Relations => Self::Security,
                Topic::Attendance | Topic::Proceedings => Self::Sessions,
            },
            Event::SessionAnnounced(_)
            | Event::SessionConvened(_)
            | Event::SessionOpened(_)
            | Event::SittingOpened(_)
            | Event::SittingClosed(_)
            | Event::SessionClosed(_)
            | Event::BusinessRecorded(_)
            | Event::ParticipationAnnounced(_)
            | Event::AttendanceRecorded(_)
            | Event::CredentialsSubmitted(_)
            | Event::CredentialsExamined(_)
            | Event::AgendaAdopted(_) => Self::Sessions,
            Event::DocumentIssued(_) => Self::Documents,
            Event::DraftSubmitted(_)
            | Event::QuestionPut(_)
            | Event::PositionStated(_)
            | Event::QuestionClosed(_)
            | Event::DraftApproved(_)
            | Event::DraftReturned(_)
            | Event::DraftForwarded(_)
            | Event::DraftAdopted(_)
            | Event::JoiningOpened(_)
            | Event::DecisionJoined(_)
            | Event::DecisionSigned(_)
            | Event::DecisionInForce(_) => Self::Decisions,
        }
    }
}

impl FromStr for Area {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|area| area.as_str() == text);
        found.ok_or_else(|| {
            format!(
                "`{text}` is not an area of the log; write register, membership, sessions, \
                 documents, decisions or security"
            )
        })
    }
}

/// A page of the record that something shows on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageOf {
    /// The organisation.
    Organisation,
    /// Every body.
    Bodies,
    /// One body and its rules.
    Body(BodyId),
    /// One party.
    Member(PartyId),
    /// One session.
    Session(SessionId),
    /// One decision.
    Decision(DraftId),
    /// One statement.
    Statement(DraftId),
    /// Challenges and threats.
    Challenges,
    /// Proposals on guarantees of security.
    Proposals,
    /// One source.
    Source(SourceId),
}

/// The page of a party, where it is registered.
pub(super) fn party_page(state: &State, id: &PartyId) -> Option<PageOf> {
    let is_known = state.parties.contains_key(id);
    is_known.then(|| PageOf::Member(id.clone()))
}

/// The page of a body, where the charter in force has it.
pub(super) fn body_page(state: &State, id: &BodyId) -> Option<PageOf> {
    let charter = state.charter.as_ref()?;
    let is_known = charter.bodies.contains_key(id);
    is_known.then(|| PageOf::Body(id.clone()))
}

/// The page of a draft, as a decision or as a statement.
pub(super) fn draft_page(state: &State, id: &DraftId) -> Option<PageOf> {
    let draft = state.drafts.get(id)?;
    Some(match draft.submission.kind {
        DraftKind::Decision => PageOf::Decision(id.clone()),
        DraftKind::Statement => PageOf::Statement(id.clone()),
    })
}

fn session_page(state: &State, id: &SessionId) -> Option<PageOf> {
    let is_known = state.sessions.contains_key(id);
    is_known.then(|| PageOf::Session(id.clone()))
}

/// The draft a question is about.
pub(super) fn draft_of<'a>(state: &'a State, question: &QuestionId) -> Option<&'a DraftId> {
    let question = state.questions.get(question)?;
    Some(&question.opening.proposal.draft)
}

/// The page on which an event shows first of all.
#[must_use]
pub fn shown_on(state: &State, event: &Event) -> Option<PageOf> {
    let draft = |id: &DraftId| draft_page(state, id);
    let of_question = |id: &QuestionId| draft_of(state, id).and_then(draft);
    match event {
        Event::CharterAdopted(_) => Some(PageOf::Bodies),
        Event::ExerciseOpened(_) => Some(PageOf::Organisation),
        Event::PartyRegistered(e) => party_page(state, &e.party),
        Event::PersonRegistered(_) => None,
        Event::AccountRegistered(e) => e.party.as_ref().and_then(|party| party_page(state, party)),
        Event::SourceRegistered(e) => Some(PageOf::Source(e.id.clone())),
        Event::StandingClaimed(e) => party_page(state, &e.party),
        Event::OfficeClaimed(e) => {
            let of_party = e.party.as_ref().and_then(|party| party_page(state, party));
            of_party.or_else(|| e.body.as_ref().and_then(|body| body_page(state, body)))
        }
        Event::ChairClaimed(e) => match &e.body {
            Some(body) => body_page(state, body),
            None => Some(PageOf::Organisation),
        },
        Event::SeatClaimed(e) => body_page(state, &e.body),
        Event::NoticeGiven(e) => party_page(state, &e.notice.party),
        Event::NoticeRevoked(e) => party_page(state, &e.party),
        Event::PartyChanged(e) => party_page(state, &e.party),
        Event::CredentialsSubmitted(e) => session_page(state, &e.session),
        Event::CredentialsExamined(e) => session_page(state, &e.session),
        Event::CommitmentClaimed(e) => party_page(state, &e.party),
        Event::AssertionRecorded(e) => assertion_page(state, e),
        Event::SessionAnnounced(e) => session_page(state, &e.session),
        Event::SessionConvened(e) => session_page(state, &e.session),
        Event::SessionOpened(e) | Event::SessionClosed(e) => session_page(state, &e.session),
        Event::SittingOpened(e) | Event::SittingClosed(e) => session_page(state, &e.session),
        Event::BusinessRecorded(e) => session_page(state, &e.session),
        Event::ParticipationAnnounced(e) => session_page(state, &e.session),
        Event::AttendanceRecorded(e) => session_page(state, &e.session),
        Event::AgendaAdopted(e) => session_page(state, &e.session),
        Event::DocumentIssued(e) => session_page(state, &e.document.session),
        Event::DraftSubmitted(e) => draft(&e.submission.draft),
        Event::QuestionPut(e) => draft(&e.proposal.draft),
        Event::PositionStated(e) => of_question(&e.question),
        Event::QuestionClosed(e) => of_question(&e.question),
        Event::DraftApproved(e) | Event::DraftReturned(e) => draft(&e.draft),
        Event::DraftForwarded(e) => draft(&e.draft),
        Event::DraftAdopted(e) => draft(&e.draft),
        Event::JoiningOpened(e) => draft(&e.draft),
        Event::DecisionJoined(e) => draft(&e.draft),
        Event::DecisionSigned(e) => draft(&e.draft),
        Event::DecisionInForce(e) => draft(&e.draft),
    }
}

/// The topic decides the page of what is said; elsewhere the session or the party it speaks of.
fn assertion_page(state: &State, assertion: &Assertion) -> Option<PageOf> {
    let of_session = || {
        let session = assertion.session.as_ref()?;
        session_page(state, session)
    };
    let of_party = || party_page(state, assertion.parties.first()?);
    match assertion.topic {
        Topic::Challenge => Some(PageOf::Challenges),
        Topic::SecurityFramework | Topic::Relations => Some(PageOf::Proposals),
        Topic::Attendance | Topic::Proceedings => of_session().or_else(of_party),
    }
}

/// The parties an event speaks of.
#[must_use]
pub fn parties<'a>(state: &'a State, event: &'a Event) -> BTreeSet<&'a PartyId> {
    let of_draft = |id: &DraftId| {
        let draft = state.drafts.get(id);
        draft.and_then(|draft| draft.submission.concerns.as_ref())
    };
    let of_question = |id: &QuestionId| draft_of(state, id).and_then(of_draft);
    let mut parties = BTreeSet::new();
    match event {
        Event::PartyRegistered(e) => parties.extend([&e.party]),
        Event::AccountRegistered(e) => parties.extend(&e.party),
        Event::StandingClaimed(e) => parties.extend([&e.party]),
        Event::OfficeClaimed(e) => parties.extend(&e.party),
        Event::ChairClaimed(e) => parties.extend([&e.party]),
        Event::SeatClaimed(e) => parties.extend([&e.party]),
        Event::NoticeGiven(e) => parties.extend([&e.notice.party]),
        Event::NoticeRevoked(e) => parties.extend([&e.party]),
        Event::PartyChanged(e) => {
            parties.extend([&e.party]);
            parties.extend(e.succeeds.as_ref().map(|it| &it.predecessor));
        }
        Event::CredentialsSubmitted(e) => parties.extend([&e.party]),
        Event::CredentialsExamined(e) => parties.extend([&e.party]),
        Event::CommitmentClaimed(e) => parties.extend([&e.party]),
        Event::AssertionRecorded(e) => parties.extend(&e.parties),
        Event::SessionConvened(e) => parties.extend(e.host.iter().chain(&e.chair)),
        Event::ParticipationAnnounced(e) => parties.extend([&e.party]),
        Event::AttendanceRecorded(e) => parties.extend([&e.party]),
        Event::DocumentIssued(e) => parties.extend(&e.document.submitted_by),
        Event::DraftSubmitted(e) => {
            let submission = &e.submission;
            parties.extend(submission.submitted_by.iter().chain(&submission.concerns));
        }
        Event::QuestionPut(e) => parties.extend(of_draft(&e.proposal.draft)),
        Event::PositionStated(e) => parties.extend([&e.party]),
        Event::QuestionClosed(e) => parties.extend(of_question(&e.question)),
        Event::DraftApproved(e) | Event::DraftReturned(e) => parties.extend(of_draft(&e.draft)),
        Event::DraftForwarded(e) => parties.extend(of_draft(&e.draft)),
        Event::DraftAdopted(e) => parties.extend(of_draft(&e.draft)),
        Event::JoiningOpened(e) => parties.extend(&e.parties),
        Event::DecisionJoined(e) => parties.extend([&e.party]),
        Event::DecisionSigned(e) => parties.extend([&e.party]),
        Event::DecisionInForce(e) => parties.extend(of_draft(&e.draft)),
        Event::CharterAdopted(_)
        | Event::ExerciseOpened(_)
        | Event::PersonRegistered(_)
        | Event::SourceRegistered(_)
        | Event::SessionAnnounced(_)
        | Event::SessionOpened(_)
        | Event::SittingOpened(_)
        | Event::SittingClosed(_)
        | Event::SessionClosed(_)
        | Event::BusinessRecorded(_)
        | Event::AgendaAdopted(_) => {}
    }
    parties
}
