//! Sessions: announced, convened, opened, held in sittings, with their business and who came.

mod deciding;
mod folding;

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};

use vocab::{BodyId, ItemId, PartyId, PersonId, QuestionId, SessionId, Texts, When};

use crate::{
    entry::{Certainty, Instrument, Origin},
    membership::{Claimed, credentials::Delegation},
};

pub(crate) use deciding::{
    adopt_agenda, announce_participation, announce_session, close_session, close_sitting,
    convene_session, open_session, open_sitting, record_attendance, record_business,
};
pub(crate) use deciding::{convened, no_open_question, running, sitting};
pub(crate) use folding::evolve;

/// A session somebody says there will be, to the precision given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionAnnouncement {
    /// Its id here.
    pub session: SessionId,
    /// Whose session.
    pub body: BodyId,
    /// What it is called.
    pub titles: Texts,
    /// When, as far as said.
    pub when: When,
    /// Where, as far as said.
    pub place: Option<Texts>,
    /// Expected, planned or scheduled.
    pub certainty: Certainty,
}

/// A session convened: body, day and place are settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionConvocation {
    /// Its id here; one already announced, or a new one.
    pub session: SessionId,
    /// Whose session.
    pub body: BodyId,
    /// What it is called.
    pub titles: Texts,
    /// The day it begins.
    pub when: When,
    /// Where.
    pub place: Texts,
    /// The party that hosts it, where said.
    pub host: Option<PartyId>,
    /// Who presides, where it is not whoever chairs the organisation.
    pub chair: Option<PartyId>,
    /// Narrow, extended, not stated.
    pub format: Option<Format>,
}

/// The format of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Heads of delegation alone.
    Narrow,
    /// With their delegations.
    Extended,
    /// Narrow first, extended afterwards.
    NarrowThenExtended,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Extended, Self::NarrowThenExtended];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Extended => "extended",
            Self::NarrowThenExtended => "narrow-then-extended",
        }
    }
}

/// A subject a session has, had or is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// The session.
    pub session: SessionId,
    /// Its id within the session.
    pub item: ItemId,
    /// What is to be done with it.
    pub kind: BusinessKind,
    /// What it is.
    pub titles: Texts,
    /// Discussed, or only expected to be.
    pub certainty: Certainty,
    /// The body it goes to next, where it goes further.
    pub for_body: Option<BodyId>,
}

/// What is done with a piece of business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BusinessKind {
    /// Discussed.
    Discussion,
    /// Drafts approved.
    Approval,
    /// Documents signed.
    Signature,
    /// Statements adopted.
    Statements,
}

impl BusinessKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [
        Self::Discussion,
        Self::Approval,
        Self::Signature,
        Self::Statements,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Discussion => "discussion",
            Self::Approval => "approval",
            Self::Signature => "signature",
            Self::Statements => "statements",
        }
    }
}

/// An announcement that a party will, or will not, come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipationAnnouncement {
    /// The session.
    pub session: SessionId,
    /// Whose delegation.
    pub party: PartyId,
    /// Whether it comes.
    pub attends: bool,
    /// The representative, where one is named.
    pub person: Option<PersonId>,
}

/// Attendance as the secretariat takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceRecord {
    /// The session.
    pub session: SessionId,
    /// Whose delegation.
    pub party: PartyId,
    /// There or not.
    pub presence: Presence,
    /// Who leads the delegation, by office or name; empty where not recorded.
    pub head: Texts,
    /// The paper an announced absence rests on.
    pub instrument: Option<Instrument>,
}

/// There or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// In the room.
    Present,
    /// Not there, as announced.
    AbsentAnnounced,
    /// Not there.
    Absent,
}

impl Presence {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::Present, Self::AbsentAnnounced, Self::Absent];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::AbsentAnnounced => "absent-announced",
            Self::Absent => "absent",
        }
    }
}

/// The agenda as adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The session.
    pub session: SessionId,
    /// Its items in order.
    pub items: Vec<AgendaItem>,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// Its id within the session.
    pub item: ItemId,
    /// What it is.
    pub titles: Texts,
}

/// A session and nothing else: for acts that need no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRef {
    /// The session.
    pub session: SessionId,
}

/// A sitting opened or closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SittingRef {
    /// The session.
    pub session: SessionId,
    /// Which sitting, from one.
    pub sitting: u32,
}

/// A session in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Whose session.
    pub body: BodyId,
    /// What it is called.
    pub titles: Texts,
    /// When, to the precision known.
    pub when: When,
    /// Where, where known.
    pub place: Option<Texts>,
    /// The host, where known.
    pub host: Option<PartyId>,
    /// Its own chair, where it has one.
    pub chair: Option<PartyId>,
    /// Its format, where known.
    pub format: Option<Format>,
    /// Every announcement made of it.
    pub announcements: Vec<Claimed<SessionAnnouncement>>,
    /// When it was convened.
    pub convened: Option<Origin>,
    /// When it was opened.
    pub opened: Option<Origin>,
    /// When it was closed.
    pub closed: Option<Origin>,
    /// Its sittings in order.
    pub sittings: Vec<Sitting>,
    /// Business, in the order recorded.
    pub business: Vec<Claimed<Business>>,
    /// The agenda as adopted.
    pub agenda: Option<Claimed<Agenda>>,
    /// Who said they would come or not.
    pub announced: Vec<Claimed<ParticipationAnnouncement>>,
    /// The question now open in it; one at a time.
    pub question: Option<QuestionId>,
    /// Delegations that handed in credentials, by party, in the order they first did.
    pub delegations: BTreeMap<PartyId, Vec<Delegation>>,
    /// Who came.
    pub attendance: BTreeMap<PartyId, Claimed<AttendanceRecord>>,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// When it was opened.
    pub opened: Origin,
    /// When it was closed.
    pub closed: Option<Origin>,
}

impl Session {
    /// The delegations that handed in credentials for a party.
    pub fn delegations_of(&self, party: &PartyId) -> impl Iterator<Item = &Delegation> {
        self.delegations.get(party).into_iter().flatten()
    }

    /// The number of the sitting now open, from one.
    #[must_use]
    pub fn open_sitting(&self) -> Option<u32> {
        let last = self
            .sittings
            .last()
            .filter(|sitting| sitting.closed.is_none());
        last.and_then(|_| u32::try_from(self.sittings.len()).ok())
    }

    /// The latest announcement of whether a party comes.
    #[must_use]
    pub fn announcement(&self, party: &PartyId) -> Option<&Claimed<ParticipationAnnouncement>> {
        self.announced
            .iter()
            .rev()
            .find(|announced| announced.claim.party == *party)
    }

    /// The component of symbols that stands for the session: its date as given, or its id where
    /// the date is open. A symbol has no `_`, which an id may have.
    #[must_use]
    pub fn symbol_part(&self) -> String {
        let day = || self.when.first_day().map(|day| day.to_string());
        let dated = match self.when {
            When::On(date) => Some(date.to_string()),
            When::At(_) => day(),
            _ => None,
        };
        dated.unwrap_or_else(|| self.id.as_str().replace('_', "-"))
    }
}
