//! Everything somebody can want to do. Imperatives; refused or turned into events.

use alloc::vec::Vec;

use vocab::{PartyId, Texts};

use crate::{
    commitments::CommitmentClaim,
    decisions::{
        DraftRef, DraftSubmission, Forwarding, Joining, PositionStatement, QuestionProposal,
        QuestionRef, Signature,
    },
    documents::{DocumentRegistration, Version},
    entry::Instrument,
    founding::{CharterAdoption, ExerciseOpening},
    membership::{
        ChairClaim, OfficeClaim, SeatClaim, StandingClaim,
        changes::PartyChange,
        credentials::{Credentials, CredentialsFinding},
        notices::{Notice, NoticeRevocation},
    },
    register::{Party, Person},
    security::Assertion,
    sessions::{
        Agenda, AttendanceRecord, Business, ParticipationAnnouncement, SessionAnnouncement,
        SessionConvocation, SessionRef,
    },
};

macro_rules! commands {
    ($($(#[$meta:meta])* $name:ident($payload:ty) = $word:literal,)*) => {
        /// A command.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Command {
            $($(#[$meta])* $name($payload),)*
        }

        impl Command {
            /// The words that name the commands in stories and in the door table.
            pub const KINDS: &'static [&'static str] = &[$($word),*];

            /// The word that names this command.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $word,)*
                }
            }
        }
    };
}

commands! {
    /// Put a charter in force.
    AdoptCharter(CharterAdoption) = "adopt-charter",
    /// Begin an exercise on this copy.
    OpenExercise(ExerciseOpening) = "open-exercise",
    /// Enter a party in the register.
    RegisterParty(Party) = "register-party",
    /// Enter a person in the register.
    RegisterPerson(Person) = "register-person",
    /// Enter an account in the register.
    RegisterAccount(vocab::Account) = "register-account",
    /// Enter a source in the register.
    RegisterSource(vocab::Source) = "register-source",
    /// Record a claim of a standing.
    ClaimStanding(StandingClaim) = "claim-standing",
    /// Record a claim of an office.
    ClaimOffice(OfficeClaim) = "claim-office",
    /// Record a claim of the chair.
    ClaimChair(ChairClaim) = "claim-chair",
    /// Record a claim of a seat in a body.
    ClaimSeat(SeatClaim) = "claim-seat",
    /// Give notice of leaving, or of suspending or resuming taking part.
    GiveNotice(Notice) = "give-notice",
    /// Take a notice back.
    RevokeNotice(NoticeRevocation) = "revoke-notice",
    /// Record what a party is called from then on, or whom it succeeds.
    RecordChange(PartyChange) = "record-change",
    /// Hand in credentials for a session.
    SubmitCredentials(Credentials) = "submit-credentials",
    /// Examine credentials.
    ExamineCredentials(CredentialsFinding) = "examine-credentials",
    /// Record something said.
    RecordAssertion(Assertion) = "record-assertion",
    /// Record a claim that a party is in an instrument.
    ClaimCommitment(CommitmentClaim) = "claim-commitment",
    /// Announce a session.
    AnnounceSession(SessionAnnouncement) = "announce-session",
    /// Convene a session.
    ConveneSession(SessionConvocation) = "convene-session",
    /// Open a session.
    OpenSession(SessionRef) = "open-session",
    /// Open the next sitting.
    OpenSitting(SessionRef) = "open-sitting",
    /// Close the sitting.
    CloseSitting(SessionRef) = "close-sitting",
    /// Close the session.
    CloseSession(SessionRef) = "close-session",
    /// Record business announced or done.
    RecordBusiness(Business) = "record-business",
    /// Say whether a party comes.
    AnnounceParticipation(ParticipationAnnouncement) = "announce-participation",
    /// Take attendance.
    RecordAttendance(AttendanceRecord) = "record-attendance",
    /// Adopt the agenda.
    AdoptAgenda(Agenda) = "adopt-agenda",
    /// Register a document.
    RegisterDocument(DocumentRegistration) = "register-document",
    /// Hand in a draft.
    SubmitDraft(DraftSubmission) = "submit-draft",
    /// Put a question to a body.
    PutQuestion(QuestionProposal) = "put-question",
    /// State a position.
    StatePosition(PositionStatement) = "state-position",
    /// Close a question and announce its outcome.
    CloseQuestion(QuestionRef) = "close-question",
    /// Send a draft up.
    ForwardDraft(Forwarding) = "forward-draft",
    /// Join a decision.
    JoinDecision(Joining) = "join-decision",
    /// Sign a decision.
    SignDecision(Signature) = "sign-decision",
    /// Record that a decision has entered into force.
    RecordEntryIntoForce(DraftRef) = "record-entry-into-force",
}

impl Command {
    /// The party whose own act this is, where it is a delegation's act.
    #[must_use]
    pub fn party(&self) -> Option<&PartyId> {
        match self {
            Self::AnnounceParticipation(a) => Some(&a.party),
            Self::GiveNotice(n) => Some(&n.party),
            Self::RevokeNotice(n) => Some(&n.party),
            Self::SubmitCredentials(c) => Some(&c.party),
            Self::StatePosition(p) => Some(&p.party),
            Self::JoinDecision(j) => Some(&j.party),
            Self::SignDecision(s) => Some(&s.party),
            Self::SubmitDraft(d) => d.submitted_by.as_ref(),
            Self::RegisterDocument(d) => d.submitted_by.as_ref(),
            _ => None,
        }
    }

    /// The instrument it is recorded from, where it can have one.
    #[must_use]
    pub fn instrument(&self) -> Option<&Instrument> {
        match self {
            Self::StatePosition(p) => p.instrument.as_ref(),
            Self::JoinDecision(j) => j.instrument.as_ref(),
            Self::SignDecision(s) => s.instrument.as_ref(),
            Self::RecordAttendance(a) => a.instrument.as_ref(),
            Self::GiveNotice(n) => n.instrument.as_ref(),
            Self::RevokeNotice(n) => n.instrument.as_ref(),
            Self::SubmitCredentials(c) => c.instrument.as_ref(),
            _ => None,
        }
    }

    /// Whether a delegation's act recorded by somebody else must name its instrument.
    #[must_use]
    pub const fn needs_instrument_on_behalf(&self) -> bool {
        matches!(
            self,
            Self::StatePosition(_) | Self::JoinDecision(_) | Self::SignDecision(_)
        )
    }

    /// Field names for which text in some language is required, with whether each is empty.
    #[must_use]
    pub fn required_texts(&self) -> Vec<(&'static str, bool)> {
        match self {
            Self::RegisterParty(p) => alloc::vec![("names", is_silent(&p.names))],
            Self::RegisterPerson(p) => alloc::vec![("names", is_silent(&p.names))],
            Self::RegisterAccount(a) => alloc::vec![("names", is_silent(&a.names))],
            Self::RegisterSource(s) => alloc::vec![("titles", is_silent(&s.titles))],
            Self::ClaimStanding(c) => {
                alloc::vec![("texts", c.organisation.is_none() && is_silent(&c.texts))]
            }
            Self::ClaimOffice(c) => alloc::vec![("titles", is_silent(&c.titles))],
            Self::GiveNotice(n) => alloc::vec![("texts", is_silent(&n.texts))],
            Self::RevokeNotice(n) => alloc::vec![("texts", is_silent(&n.texts))],
            Self::RecordChange(c) => alloc::vec![("texts", is_silent(&c.texts))],
            Self::SubmitCredentials(c) => alloc::vec![("head", is_silent(&c.head))],
            Self::RecordAssertion(a) => alloc::vec![("texts", is_silent(&a.texts))],
            Self::AnnounceSession(s) => alloc::vec![("titles", is_silent(&s.titles))],
            Self::ConveneSession(s) => {
                alloc::vec![
                    ("titles", is_silent(&s.titles)),
                    ("place", is_silent(&s.place))
                ]
            }
            Self::RecordBusiness(b) => alloc::vec![("titles", is_silent(&b.titles))],
            Self::RegisterDocument(d) => {
                alloc::vec![
                    ("titles", is_silent(&d.titles)),
                    ("versions", has_empty(&d.versions))
                ]
            }
            Self::SubmitDraft(d) => {
                alloc::vec![
                    ("titles", is_silent(&d.titles)),
                    ("versions", d.versions.is_empty() || has_empty(&d.versions))
                ]
            }
            Self::SignDecision(s) => alloc::vec![("signatory", is_silent(&s.signatory))],
            _ => Vec::new(),
        }
    }
}

/// Whether nothing is said in any language: spaces are no text.
pub(crate) fn is_silent(texts: &Texts) -> bool {
    texts.iter().all(|(_, text)| text.trim().is_empty())
}

/// Whether a version has no text.
fn has_empty(versions: &[Version]) -> bool {
    versions
        .iter()
        .any(|version| version.text.trim().is_empty())
}
