//! Register, membership, sessions, documents, security: each payload by its fields.

use institution::{
    commitments::{CommitmentClaim, Obligation},
    documents::{DocumentIssue, DocumentRegistration, Series, Version},
    entry::{Certainty, Instrument, InstrumentKind},
    founding::{CharterAdoption, ExerciseOpening},
    membership::{
        ChairClaim, Ending, OfficeClaim, Right, SeatClaim, Standing, StandingClaim, Terms,
        changes::{PartyChange, Succession, SuccessionKind},
        credentials::{Credentials, CredentialsFinding, Finding},
        notices::{Notice, NoticeKind, NoticeReceipt, NoticeRevocation},
    },
    register::{Party, Person, Spelling},
    security::{Assertion, Quotation, Topic},
    sessions::{
        Agenda, AgendaItem, AttendanceRecord, Business, BusinessKind, Format,
        ParticipationAnnouncement, Presence, SessionAnnouncement, SessionConvocation, SessionRef,
        SittingRef,
    },
};

use crate::wire::{wire_struct, wire_struct_with_span, wire_text, wire_words};

wire_text!(Standing, Right, Obligation);

wire_words! {
    Certainty [Stated, Expected, Planned, Scheduled] default Stated;
    InstrumentKind [Floor, Note, Letter, SignedOriginal, Notice];
    Format [Narrow, Extended, NarrowThenExtended];
    BusinessKind [Discussion, Approval, Signature, Statements];
    Presence [Present, AbsentAnnounced, Absent];
    Series [Agenda, Information, Delegation, Note];
    Ending [Withdrawn, Expelled, Ceased, Lapsed];
    NoticeKind [Withdrawal, Suspension, Resumption];
    SuccessionKind [Continues, Succeeds];
    Finding [Accepted, Contested, Deferred, Rejected];
    Topic [Challenge, SecurityFramework, Relations, Attendance, Proceedings];
}

wire_struct! {
    CharterAdoption { charter, digest, files }
    ExerciseOpening { copied, root }
    Party { party, names }
    Person { person, names, spellings }
    Spelling { language, text }
    SessionAnnouncement { session, body, titles, when, place, certainty }
    SessionConvocation { session, body, titles, when, place, host, chair, format }
    SessionRef { session }
    SittingRef { session, sitting }
    Business { session, item, kind, titles, certainty, for_body }
    ParticipationAnnouncement { session, party, attends, person }
    AttendanceRecord { session, party, presence, head, instrument }
    Agenda { session, items }
    AgendaItem { item, titles }
    Instrument { kind, reference, dated, deposited }
    DocumentRegistration { session, series, titles, versions, submitted_by }
    DocumentIssue { symbol, document }
    Version { language, authentic, text }
    Terms { withheld, decisions, level, ending }
    Notice { notice, party, kind, effective, texts, instrument }
    NoticeReceipt { notice, takes_effect }
    NoticeRevocation { notice, party, texts, instrument }
    PartyChange { party, names, succeeds, from, texts }
    Succession { predecessor, kind }
    Credentials { session, party, head, members, instrument }
    CredentialsFinding { session, party, delegation, finding, texts }
    Assertion { topic, parties, session, texts, direct_speech, quotation, certainty }
    Quotation { language, text }
}

wire_struct_with_span! {
    StandingClaim { organisation, party, standing, certainty, texts, terms }
    OfficeClaim { organisation, person, titles, party, body }
    ChairClaim { party, body, ground }
    SeatClaim { party, body, constituency, ground }
    CommitmentClaim { instrument, party, obligations, texts }
}
