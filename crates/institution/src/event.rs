//! Everything that can have happened. Past participles; immutable once written.

use crate::{
    commitments::CommitmentClaim,
    decisions::{
        Adoption, DraftIssue, DraftOutcome, DraftRef, Forwarding, Joining, JoiningOpening,
        PositionStatement, QuestionClosing, QuestionOpening, Signature,
    },
    documents::DocumentIssue,
    founding::{CharterAdoption, ExerciseOpening},
    membership::{
        ChairClaim, OfficeClaim, SeatClaim, StandingClaim,
        changes::PartyChange,
        credentials::{Credentials, CredentialsFinding},
        notices::{NoticeReceipt, NoticeRevocation},
    },
    register::{Party, Person},
    security::Assertion,
    sessions::{
        Agenda, AttendanceRecord, Business, ParticipationAnnouncement, SessionAnnouncement,
        SessionConvocation, SessionRef, SittingRef,
    },
};

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident($payload:ty) = $word:literal,)*) => {
        /// An event.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Event {
            $($(#[$meta])* $name($payload),)*
        }

        impl Event {
            /// The words that name the kinds of event in the log, in the order of this file.
            pub const KINDS: &'static [&'static str] = &[$($word),*];

            /// The word that names this kind of event in the log.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $word,)*
                }
            }
        }
    };
}

events! {
    /// A charter was adopted or amended.
    CharterAdopted(CharterAdoption) = "charter-adopted",
    /// An exercise began on a copy of a record.
    ExerciseOpened(ExerciseOpening) = "exercise-opened",
    /// A party entered the register.
    PartyRegistered(Party) = "party-registered",
    /// A person entered the register.
    PersonRegistered(Person) = "person-registered",
    /// An account entered the register: someone whose word is recorded.
    AccountRegistered(vocab::Account) = "account-registered",
    /// A source entered the register.
    SourceRegistered(vocab::Source) = "source-registered",
    /// Somebody claimed a standing for a party.
    StandingClaimed(StandingClaim) = "standing-claimed",
    /// Somebody said that a person holds an office.
    OfficeClaimed(OfficeClaim) = "office-claimed",
    /// Somebody said that a party holds the chair.
    ChairClaimed(ChairClaim) = "chair-claimed",
    /// Somebody said that a party holds a seat of a body.
    SeatClaimed(SeatClaim) = "seat-claimed",
    /// A party gave notice that it leaves, or that it suspends or resumes its taking part.
    NoticeGiven(NoticeReceipt) = "notice-given",
    /// A notice was taken back.
    NoticeRevoked(NoticeRevocation) = "notice-revoked",
    /// Somebody said what a party is called from then on, or whom it succeeds.
    PartyChanged(PartyChange) = "party-changed",
    /// A delegation handed in its credentials for a session.
    CredentialsSubmitted(Credentials) = "credentials-submitted",
    /// Credentials were examined.
    CredentialsExamined(CredentialsFinding) = "credentials-examined",
    /// Something was said of dangers, remedies, relations or attendance.
    AssertionRecorded(Assertion) = "assertion-recorded",
    /// Somebody said that a party is in an instrument, and what it undertook there.
    CommitmentClaimed(CommitmentClaim) = "commitment-claimed",
    /// A session was announced.
    SessionAnnounced(SessionAnnouncement) = "session-announced",
    /// A session was convened.
    SessionConvened(SessionConvocation) = "session-convened",
    /// A session was opened.
    SessionOpened(SessionRef) = "session-opened",
    /// A sitting was opened.
    SittingOpened(SittingRef) = "sitting-opened",
    /// A sitting was closed.
    SittingClosed(SittingRef) = "sitting-closed",
    /// A session was closed.
    SessionClosed(SessionRef) = "session-closed",
    /// Business was announced for a session, or done.
    BusinessRecorded(Business) = "business-recorded",
    /// A party said that it comes, or does not.
    ParticipationAnnounced(ParticipationAnnouncement) = "participation-announced",
    /// Attendance was taken.
    AttendanceRecorded(AttendanceRecord) = "attendance-recorded",
    /// An agenda was adopted.
    AgendaAdopted(Agenda) = "agenda-adopted",
    /// A document was issued under its symbol.
    DocumentIssued(DocumentIssue) = "document-issued",
    /// A draft was handed in and issued under its symbol.
    DraftSubmitted(DraftIssue) = "draft-submitted",
    /// A question was put and its rolls frozen.
    QuestionPut(QuestionOpening) = "question-put",
    /// A member stated its position.
    PositionStated(PositionStatement) = "position-stated",
    /// A question was closed with its verdicts.
    QuestionClosed(QuestionClosing) = "question-closed",
    /// A draft was approved for the next body.
    DraftApproved(DraftOutcome) = "draft-approved",
    /// A draft was returned: not approved or not adopted.
    DraftReturned(DraftOutcome) = "draft-returned",
    /// A draft was sent up.
    DraftForwarded(Forwarding) = "draft-forwarded",
    /// A draft was adopted under its number.
    DraftAdopted(Adoption) = "draft-adopted",
    /// A decision was opened for joining.
    JoiningOpened(JoiningOpening) = "joining-opened",
    /// A member joined a decision.
    DecisionJoined(Joining) = "decision-joined",
    /// A decision was signed for a member.
    DecisionSigned(Signature) = "decision-signed",
    /// A decision entered into force.
    DecisionInForce(DraftRef) = "decision-in-force",
}
