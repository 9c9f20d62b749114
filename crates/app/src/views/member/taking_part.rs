//! Sessions a party came to, or said it would come to, or not.

use institution::{
    State,
    entry::Instrument,
    sessions::{Presence, Session},
};
use vocab::{Day, PartyId, PersonId};

use crate::views::{
    Named, Reader, Said, Worded,
    paths::{SessionLink, session_link},
    person_named, said, worded,
};

/// A session with what is known of the party's place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakingPart {
    /// The session.
    pub session: SessionLink,
    /// The component that stands for its body in symbols: `CFM`.
    pub symbol: String,
    /// Whether it came, or said that it would.
    pub coming: Coming,
    /// The representative named.
    pub person: Option<Named<PersonId>>,
    /// Who led the delegation, by office or name, where attendance was taken.
    pub head: Option<Worded>,
    /// The paper an announced absence rests on: its kind by its word in files, its reference.
    pub instrument: Option<(&'static str, String)>,
    /// Whose word.
    pub said: Said,
}

/// Whether a party came, or said that it would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coming {
    /// Announced that it comes.
    Announced,
    /// Announced that it does not.
    AnnouncedAbsent,
    /// Was there.
    Present,
    /// Was not there, as announced.
    AbsentAnnounced,
    /// Was not there.
    Absent,
}

impl Coming {
    /// The word that names it in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::AnnouncedAbsent => "announced-absent",
            Self::Present => "present",
            Self::AbsentAnnounced => "absent-announced",
            Self::Absent => "absent",
        }
    }

    /// Whether it means that the party is not there.
    #[must_use]
    pub const fn is_away(self) -> bool {
        matches!(
            self,
            Self::AnnouncedAbsent | Self::AbsentAnnounced | Self::Absent
        )
    }
}

/// Every session in which something is known of the party, the earliest first. Attendance taken
/// comes before what was announced.
pub(super) fn sessions(state: &State, party: &PartyId, reader: &Reader) -> Vec<TakingPart> {
    let mut known: Vec<_> = state
        .sessions
        .values()
        .filter_map(|session| Some((session, place(state, session, party, reader)?)))
        .collect();
    known.sort_by_key(|(session, _)| session.when.first_day().unwrap_or(Day::MAX));
    known
        .into_iter()
        .map(|(_, taking_part)| taking_part)
        .collect()
}

fn place(state: &State, session: &Session, party: &PartyId, reader: &Reader) -> Option<TakingPart> {
    let body = state
        .charter
        .as_ref()
        .and_then(|charter| charter.bodies.get(&session.body));
    let symbol = body.map_or_else(|| session.body.to_string(), |body| body.symbol.clone());
    let announced = session.announcement(party);
    let person = announced.and_then(|announced| announced.claim.person.as_ref());
    let person = person.map(|person| person_named(state, person, reader));
    if let Some(taken) = session.attendance.get(party) {
        let head = worded(&taken.claim.head, reader);
        return Some(TakingPart {
            session: session_link(state, session, reader),
            symbol,
            coming: match taken.claim.presence {
                Presence::Present => Coming::Present,
                Presence::AbsentAnnounced => Coming::AbsentAnnounced,
                Presence::Absent => Coming::Absent,
            },
            person,
            head: (!head.text.is_empty()).then_some(head),
            instrument: taken.claim.instrument.as_ref().map(paper),
            said: said(state, &taken.origin, reader),
        });
    }
    announced.map(|announced| TakingPart {
        session: session_link(state, session, reader),
        symbol,
        coming: if announced.claim.attends {
            Coming::Announced
        } else {
            Coming::AnnouncedAbsent
        },
        person,
        head: None,
        instrument: None,
        said: said(state, &announced.origin, reader),
    })
}

fn paper(instrument: &Instrument) -> (&'static str, String) {
    (instrument.kind.as_str(), instrument.reference.clone())
}
