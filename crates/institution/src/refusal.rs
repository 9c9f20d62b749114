//! What can stand in the way of a command. Closed and named: one place turns it into words.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use vocab::{AccountId, NoticeId, PartyId, Symbol};

/// Why a command was not carried out. Nothing was written.
///
/// The `Display` text is the developer's English; readers see the sentence, the rule and the
/// remedy that crate `language` makes from [`Refusal::code`] and [`Refusal::details`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No charter is in force yet.
    #[error("no charter is in force; adopt one first")]
    NoCharter,
    /// A charter is already in force under this digest, or the digest is not known.
    #[error("the charter `{0}` is not among the files given")]
    UnknownCharter(String),
    /// The organisation already has this charter.
    #[error("a charter is already in force")]
    CharterInForce,
    /// Something named is not in the record.
    #[error("there is no {kind} `{id}` in the record")]
    Unknown {
        /// Which kind of thing.
        kind: Kind,
        /// The id that was given.
        id: String,
    },
    /// The id is taken.
    #[error("there is already a {kind} `{id}`")]
    AlreadyRegistered {
        /// Which kind of thing.
        kind: Kind,
        /// The id that was given.
        id: String,
    },
    /// A field has no text in any language.
    #[error("`{field}` is empty; write it in at least one language")]
    FieldEmpty {
        /// The field's name.
        field: &'static str,
    },
    /// A claim about the world names no source.
    #[error("a claim needs a source; name the document it rests on")]
    SourceMissing,
    /// A term is stated that another standing has.
    #[error(
        "`{field}` is no term of `{standing}`; leave it out, or claim the standing it belongs to"
    )]
    TermsOfAnother {
        /// The term.
        field: &'static str,
        /// The standing claimed.
        standing: crate::membership::Standing,
    },
    /// Every member sits in the body.
    #[error("every member sits in `{body}`; its seats are not claimed one by one")]
    SeatsNotElected {
        /// The body.
        body: String,
    },
    /// A party is said to succeed itself.
    #[error("`{party}` cannot succeed itself; name whom it succeeds, or only its new name")]
    SucceedsItself {
        /// The party.
        party: PartyId,
    },
    /// Whoever gives notice is no member, by its own account or by the one the organisation follows.
    #[error("`{party}` is no member on that day, by its own account or by the one followed")]
    NotAMember {
        /// The party.
        party: PartyId,
    },
    /// A notice of withdrawal by the same account runs already.
    #[error("the notice `{notice}` runs already; take it back before another is given")]
    NoticeRunning {
        /// The notice.
        notice: NoticeId,
    },
    /// The notice took effect; nothing can be taken back.
    #[error("the notice took effect on {day}; it can no longer be taken back")]
    NoticeInEffect {
        /// The day.
        day: String,
    },
    /// The charter lets no notice be taken back.
    #[error("by the charter a notice of withdrawal cannot be taken back")]
    NoticeIrrevocable,
    /// No such delegation has handed in credentials.
    #[error("no delegation of `{party}` by the account `{account}` has handed in credentials")]
    NoCredentials {
        /// The party.
        party: PartyId,
        /// The account.
        account: AccountId,
    },
    /// Another delegation of the party has its seat.
    #[error("`{account}` has the seat of `{party}` in this session; one seat has one vote")]
    SeatHeldByAnother {
        /// The party.
        party: PartyId,
        /// Whose delegation sits.
        account: AccountId,
    },
    /// A period ends before it begins.
    #[error("the period ends before it begins; exchange the dates or leave the end open")]
    EndBeforeBeginning,
    /// A session is convened to a day.
    #[error("a session is convened for a day; give the day, not only the month")]
    DayNeeded,
    /// The session has been convened before.
    #[error("the session has already been convened")]
    SessionAlreadyConvened,
    /// The body given is not the one the session was announced for.
    #[error("the session was announced for another body, `{body}`")]
    OtherBody {
        /// The body it was announced for.
        body: String,
    },
    /// The session has only been announced.
    #[error("the session has not been convened; convene it for a day first")]
    SessionNotConvened,
    /// The session is open already.
    #[error("the session is already open")]
    SessionAlreadyOpen,
    /// The session is closed.
    #[error("the session is closed")]
    SessionClosed,
    /// A sitting is open.
    #[error("a sitting is open; close it first")]
    SittingOpen,
    /// No sitting is open.
    #[error("no sitting is open; open one first")]
    NoSittingOpen,
    /// The agenda has been adopted.
    #[error("the agenda has already been adopted")]
    AgendaAlreadyAdopted,
    /// The agenda has not been adopted.
    #[error("the agenda has not been adopted; adopt it first")]
    AgendaNotAdopted,
    /// The agenda has no item.
    #[error("the agenda has no item; write at least one")]
    AgendaEmpty,
    /// A question is still open in the session.
    #[error("the question `{question}` is still open; close it first")]
    QuestionStillOpen {
        /// The open question.
        question: String,
    },
    /// The draft's path is not one the charter knows.
    #[error("the charter has no such path for a draft; its paths are: {paths}")]
    PathNotInCharter {
        /// The charter's paths.
        paths: String,
    },
    /// The draft is not before this body.
    #[error("the draft is not before this body; it is for `{body}`")]
    NotBeforeThisBody {
        /// The body whose turn it is.
        body: String,
    },
    /// The draft is before another session.
    #[error("the draft is before another session, `{session}`")]
    NotBeforeThisSession {
        /// The session it is before.
        session: String,
    },
    /// The lower body has not approved it.
    #[error("the draft has not been approved by `{body}`; record its approval first")]
    NotApproved {
        /// The body that has to approve.
        body: String,
    },
    /// The draft has been adopted.
    #[error("the draft has already been adopted")]
    AlreadyAdopted,
    /// The body may not decide this by that rule.
    #[error("`{body}` does not decide {matter} questions by the rule `{rule}`")]
    RuleNotForThis {
        /// The body.
        body: String,
        /// The rule.
        rule: String,
        /// The class of question.
        matter: String,
    },
    /// A rule that leaves out the state concerned needs to know which it is.
    #[error("the rule leaves out the state concerned; the draft must name it in `concerns`")]
    ConcernsMissing,
    /// The rule does not apply on that day.
    #[error("the rule `{rule}` does not apply on that day")]
    RuleNotInForce {
        /// The rule.
        rule: String,
    },
    /// The rule counts a weight that some member has none of.
    #[error(
        "the rule counts `{measure}`, and the charter has none for {count} members on that day; add \
         it to its weights.csv",
        count = parties.len()
    )]
    WeightsMissing {
        /// The measure.
        measure: String,
        /// Whose weight is missing.
        parties: Vec<PartyId>,
    },
    /// The question is closed.
    #[error("the question is closed; its outcome stands, only a correction can be added")]
    QuestionClosed,
    /// The party is on no roll of the question.
    #[error("`{party}` is on no roll of this question, by any account")]
    NotOnRoll {
        /// The party.
        party: PartyId,
    },
    /// The position contradicts the attendance taken.
    #[error("`{party}` is recorded as {presence}; a position of that kind needs it otherwise")]
    PresenceContradicts {
        /// The party.
        party: PartyId,
        /// How it is recorded.
        presence: &'static str,
    },
    /// A delegation gives somebody else's word as what it says.
    #[error("the delegation of `{party}` speaks by its own account; leave `by` out")]
    NotItsWord {
        /// The party whose delegation acts.
        party: PartyId,
    },
    /// A delegation's act recorded by somebody else names no instrument.
    #[error(
        "an act recorded for a delegation names its instrument: the floor, a note, a letter or the signed original"
    )]
    InstrumentMissing,
    /// The decision is not adopted.
    #[error("the draft has not been adopted")]
    NotAdopted,
    /// A statement is neither signed nor joined nor in force.
    #[error("a statement is adopted; it is not signed and does not enter into force")]
    StatementHasNoForce,
    /// It was not opened for joining, or not to this party.
    #[error("the decision is not open for `{party}` to join")]
    NotOpenForJoining {
        /// The party.
        party: PartyId,
    },
    /// The party has joined or signed.
    #[error("`{party}` has already done so")]
    AlreadyDone {
        /// The party.
        party: PartyId,
    },
    /// The party took no part in the decision.
    #[error("`{party}` took no part in the decision; it can sign once it has joined")]
    NotAParticipant {
        /// The party.
        party: PartyId,
    },
    /// Signatures are missing.
    #[error("it enters into force when all who adopted it have signed; still missing: {missing:?}")]
    SignaturesMissing {
        /// Whose.
        missing: Vec<PartyId>,
    },
    /// The day its clause names has not come.
    #[error("it enters into force on {day}; that day has not come")]
    DayNotCome {
        /// The day, as `2024-12-01`.
        day: String,
    },
    /// It is in force.
    #[error("it is already in force")]
    AlreadyInForce,
    /// The act is dated before what it follows.
    #[error("it is dated before what it follows, which was on {earlier}; correct the date")]
    DatedTooEarly {
        /// The earlier act's date.
        earlier: String,
    },
    /// No symbol can be allotted.
    #[error("no symbol can be allotted after `{0:?}`")]
    NoSymbol(Option<Symbol>),
    /// The log is an exercise already, or not a copy.
    #[error("this log is already an exercise")]
    ExerciseAlreadyOpen,
}

impl Refusal {
    /// The stable word for this refusal, in stories and in the messages' keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoCharter => "no-charter",
            Self::UnknownCharter(_) => "unknown-charter",
            Self::CharterInForce => "charter-in-force",
            Self::Unknown { .. } => "unknown",
            Self::AlreadyRegistered { .. } => "already-registered",
            Self::FieldEmpty { .. } => "field-empty",
            Self::SourceMissing => "source-missing",
            Self::TermsOfAnother { .. } => "terms-of-another",
            Self::SeatsNotElected { .. } => "seats-not-elected",
            Self::SucceedsItself { .. } => "succeeds-itself",
            Self::NotAMember { .. } => "not-a-member",
            Self::NoticeRunning { .. } => "notice-running",
            Self::NoticeInEffect { .. } => "notice-in-effect",
            Self::NoticeIrrevocable => "notice-irrevocable",
            Self::NoCredentials { .. } => "no-credentials",
            Self::SeatHeldByAnother { .. } => "seat-held-by-another",
            Self::EndBeforeBeginning => "end-before-beginning",
            Self::DayNeeded => "day-needed",
            Self::SessionAlreadyConvened => "session-already-convened",
            Self::OtherBody { .. } => "other-body",
            Self::SessionNotConvened => "session-not-convened",
            Self::SessionAlreadyOpen => "session-already-open",
            Self::SessionClosed => "session-closed",
            Self::SittingOpen => "sitting-open",
            Self::NoSittingOpen => "no-sitting-open",
            Self::AgendaAlreadyAdopted => "agenda-already-adopted",
            Self::AgendaNotAdopted => "agenda-not-adopted",
            Self::AgendaEmpty => "agenda-empty",
            Self::QuestionStillOpen { .. } => "question-still-open",
            Self::PathNotInCharter { .. } => "path-not-in-charter",
            Self::NotBeforeThisBody { .. } => "not-before-this-body",
            Self::NotBeforeThisSession { .. } => "not-before-this-session",
            Self::NotApproved { .. } => "not-approved",
            Self::AlreadyAdopted => "already-adopted",
            Self::RuleNotForThis { .. } => "rule-not-for-this",
            Self::ConcernsMissing => "concerns-missing",
            Self::RuleNotInForce { .. } => "rule-not-in-force",
            Self::WeightsMissing { .. } => "weights-missing",
            Self::QuestionClosed => "question-closed",
            Self::NotOnRoll { .. } => "not-on-roll",
            Self::PresenceContradicts { .. } => "presence-contradicts",
            Self::NotItsWord { .. } => "not-its-word",
            Self::InstrumentMissing => "instrument-missing",
            Self::NotAdopted => "not-adopted",
            Self::StatementHasNoForce => "statement-has-no-force",
            Self::NotOpenForJoining { .. } => "not-open-for-joining",
            Self::AlreadyDone { .. } => "already-done",
            Self::NotAParticipant { .. } => "not-a-participant",
            Self::SignaturesMissing { .. } => "signatures-missing",
            Self::DayNotCome { .. } => "day-not-come",
            Self::AlreadyInForce => "already-in-force",
            Self::DatedTooEarly { .. } => "dated-too-early",
            Self::NoSymbol(_) => "no-symbol",
            Self::ExerciseAlreadyOpen => "exercise-already-open",
        }
    }

    /// The field of a form that the refusal is about, where it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Unknown { kind, .. } | Self::AlreadyRegistered { kind, .. } => {
                Some(kind.as_str())
            }
            Self::FieldEmpty { field } => Some(field),
            Self::SourceMissing => Some("source"),
            Self::EndBeforeBeginning => Some("until"),
            Self::DayNeeded => Some("when"),
            Self::OtherBody { .. } | Self::SeatsNotElected { .. } => Some("body"),
            Self::TermsOfAnother { .. } => Some("terms"),
            Self::SucceedsItself { .. } => Some("succeeds"),
            Self::NotAMember { .. } => Some("party"),
            Self::NoticeRunning { .. } => Some("notice"),
            Self::NoCredentials { .. } => Some("delegation"),
            Self::AgendaEmpty => Some("items"),
            Self::PathNotInCharter { .. } => Some("path"),
            Self::RuleNotForThis { .. }
            | Self::RuleNotInForce { .. }
            | Self::WeightsMissing { .. } => Some("rule"),
            Self::ConcernsMissing => Some("concerns"),
            Self::PresenceContradicts { .. } => Some("ballot"),
            Self::NotItsWord { .. } => Some("account"),
            Self::InstrumentMissing => Some("instrument"),
            Self::DatedTooEarly { .. } | Self::DayNotCome { .. } => Some("valid"),
            _ => None,
        }
    }

    /// What the words of the refusal speak of, by the names the messages use.
    #[must_use]
    pub fn details(&self) -> Vec<(&'static str, String)> {
        let one = |name, value: &dyn fmt::Display| alloc::vec![(name, value.to_string())];
        match self {
            Self::UnknownCharter(id) => one("id", id),
            Self::Unknown { kind, id } | Self::AlreadyRegistered { kind, id } => {
                alloc::vec![("kind", kind.to_string()), ("id", id.clone())]
            }
            Self::FieldEmpty { field } => one("field", field),
            Self::TermsOfAnother { field, standing } => {
                alloc::vec![
                    ("field", field.to_string()),
                    ("standing", standing.to_string())
                ]
            }
            Self::NoCredentials { party, account } | Self::SeatHeldByAnother { party, account } => {
                alloc::vec![
                    ("party", party.to_string()),
                    ("account", account.to_string())
                ]
            }
            Self::NoticeRunning { notice } => one("notice", notice),
            Self::NoticeInEffect { day } => one("day", day),
            Self::OtherBody { body }
            | Self::SeatsNotElected { body }
            | Self::NotBeforeThisBody { body }
            | Self::NotApproved { body } => one("body", body),
            Self::QuestionStillOpen { question } => one("question", question),
            Self::PathNotInCharter { paths } => one("paths", paths),
            Self::NotBeforeThisSession { session } => one("session", session),
            Self::RuleNotForThis { body, rule, matter } => {
                alloc::vec![
                    ("body", body.clone()),
                    ("rule", rule.clone()),
                    ("matter", matter.clone())
                ]
            }
            Self::RuleNotInForce { rule } => one("rule", rule),
            Self::NotItsWord { party }
            | Self::SucceedsItself { party }
            | Self::NotAMember { party }
            | Self::NotOnRoll { party }
            | Self::NotOpenForJoining { party }
            | Self::AlreadyDone { party }
            | Self::NotAParticipant { party } => one("party", party),
            Self::PresenceContradicts { party, presence } => {
                alloc::vec![
                    ("party", party.to_string()),
                    ("presence", presence.to_string())
                ]
            }
            Self::WeightsMissing { measure, parties } => {
                let parties: Vec<_> = parties.iter().map(ToString::to_string).collect();
                alloc::vec![("measure", measure.clone()), ("parties", parties.join(","))]
            }
            Self::SignaturesMissing { missing } => {
                let parties: Vec<_> = missing.iter().map(ToString::to_string).collect();
                alloc::vec![("parties", parties.join(","))]
            }
            Self::DayNotCome { day } => one("day", day),
            Self::DatedTooEarly { earlier } => one("earlier", earlier),
            _ => Vec::new(),
        }
    }
}

/// Kinds of thing a command can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A party.
    Party,
    /// A person.
    Person,
    /// An account.
    Account,
    /// A source.
    Source,
    /// A body.
    Body,
    /// A session.
    Session,
    /// An item of business.
    Item,
    /// A draft.
    Draft,
    /// A question.
    Question,
    /// A rule.
    Rule,
    /// A notice.
    Notice,
}

impl Kind {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Person => "person",
            Self::Account => "account",
            Self::Source => "source",
            Self::Body => "body",
            Self::Session => "session",
            Self::Item => "item",
            Self::Draft => "draft",
            Self::Question => "question",
            Self::Rule => "rule",
            Self::Notice => "notice",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
