//! The words every other crate speaks.
//!
//! Ids, dates with the precision they were given, languages and texts in several of them,
//! and the three answers to "by whose word": [`Account`], [`Capacity`], [`Source`].
//!
//! What this crate never knows: a clock, a disk, a network, a rule, an event.
//! Read next: `rules`, which judges, and `institution`, which acts.
#![no_std]

extern crate alloc;

mod attribution;
mod date;
mod id;
mod language;
mod symbol;

pub use attribution::{
    Account, Attribution, Capacity, Citation, Provenance, Source, SourceLayer, SourceRef,
};
pub use date::{CalendarDate, DateError, Holds, Span, When};
pub use id::{
    AccountId, BodyId, ChallengeId, CommandId, DraftId, IdError, InstrumentId, ItemId, NoticeId,
    OfficeId, OrganisationId, PartyId, PersonId, QuestionId, RuleId, SessionId, SourceId, UserId,
};
pub use language::{Language, LanguageError, Texts};
pub use symbol::{Symbol, SymbolError};

/// A moment in coordinated universal time, to the nanosecond.
pub use jiff::Timestamp;
/// A day of the Gregorian calendar.
pub use jiff::civil::Date as Day;
