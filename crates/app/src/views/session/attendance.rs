//! Who is there, who comes and who does not. What nobody states is not stated, never absent.

use std::collections::BTreeSet;

use institution::{
    State,
    membership::{Claimed, OfficeClaim},
    security::Topic,
    sessions::{ParticipationAnnouncement, Presence, Session},
    worlds::{is_contested, members_by_policy},
};
use language::sort_by_name;
use vocab::{Day, Holds, PartyId, PersonId, SourceLayer};

use super::remarks::about;
use crate::views::{
    Named, Reader, Said, Worded,
    assertions::{Remark, remark},
    member::Coming,
    party_named, person_named, said,
    verdicts::{InstrumentView, instrument},
    worded,
};

/// Who is there, who comes and who does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceView {
    /// Whether the secretariat has taken the attendance of any delegation.
    pub is_taken: bool,
    /// The members by the charter's policy, and others spoken of, by name.
    pub seats: Vec<SeatView>,
    /// What the record's own sources say of attendance.
    pub remarks: Vec<Remark>,
}

/// A delegation's seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatView {
    /// Whose.
    pub party: Named<PartyId>,
    /// Whether it is a member by the charter's policy on the first day of the session.
    pub is_member: bool,
    /// Whether accounts differ on its standing on that day.
    pub is_contested: bool,
    /// Whether it hosts the session.
    pub hosts: bool,
    /// Whether it presides over the session.
    pub presides: bool,
    /// Whether it came, or said that it would; `None` where neither is stated.
    pub coming: Option<Coming>,
    /// The representative named.
    pub person: Option<Named<PersonId>>,
    /// The office of the person named.
    pub office: Option<Worded>,
    /// Who leads the delegation, by office or name, where attendance was taken.
    pub head: Option<Worded>,
    /// The paper an announced absence rests on.
    pub instrument: Option<InstrumentView>,
    /// Whose word; `None` where nothing is stated.
    pub said: Option<Said>,
}

impl AttendanceView {
    /// The seats of which something is stated.
    pub fn stated(&self) -> impl Iterator<Item = &SeatView> {
        self.seats.iter().filter(|seat| seat.coming.is_some())
    }
}

/// Who is there, who comes and who does not.
pub(super) fn attendance(state: &State, session: &Session, reader: &Reader) -> AttendanceView {
    let day = State::session_day(session).unwrap_or(reader.on);
    let members = members_by_policy(state, day);
    let presiding = state.session_chair(session);
    let spoken_of = session.announced.iter().filter(|a| is_own(state, a));
    let parties: BTreeSet<_> = (members.keys())
        .chain(session.attendance.keys())
        .chain(spoken_of.map(|announced| &announced.claim.party))
        .collect();
    let mut seats: Vec<_> = parties
        .into_iter()
        .map(|party| SeatView {
            is_member: members.contains_key(party),
            is_contested: is_contested(state, party, day),
            hosts: session.host.as_ref() == Some(party),
            presides: presiding.as_ref() == Some(party),
            ..seat(state, session, party, day, reader)
        })
        .collect();
    sort_by_name(reader.language, &mut seats, |seat| {
        seat.party.name.text.clone()
    });
    let of_attendance = about(state, session).filter(|assertion| {
        assertion.claim.topic == Topic::Attendance && state.layer(assertion) != SourceLayer::Others
    });
    AttendanceView {
        is_taken: !session.attendance.is_empty(),
        seats,
        remarks: of_attendance
            .map(|assertion| remark(state, assertion, reader))
            .collect(),
    }
}

fn is_own(state: &State, announced: &Claimed<ParticipationAnnouncement>) -> bool {
    state.layer(announced) != SourceLayer::Others
}

/// A seat by what was taken down, else by what was announced, else with nothing stated.
fn seat(state: &State, session: &Session, party: &PartyId, day: Day, reader: &Reader) -> SeatView {
    let own = session.announced.iter().filter(|a| is_own(state, a));
    let announced = own.rev().find(|a| a.claim.party == *party);
    let taken = session.attendance.get(party);
    let person = announced.and_then(|announced| announced.claim.person.as_ref());
    let head = taken.map(|taken| worded(&taken.claim.head, reader));
    let paper = taken.and_then(|taken| taken.claim.instrument.as_ref());
    let origin = (taken.map(|taken| &taken.origin)).or(announced.map(|a| &a.origin));
    let coming = match (taken, announced) {
        (Some(taken), _) => Some(match taken.claim.presence {
            Presence::Present => Coming::Present,
            Presence::AbsentAnnounced => Coming::AbsentAnnounced,
            Presence::Absent => Coming::Absent,
        }),
        (None, Some(announced)) if announced.claim.attends => Some(Coming::Announced),
        (None, Some(_)) => Some(Coming::AnnouncedAbsent),
        (None, None) => None,
    };
    SeatView {
        party: party_named(state, party, reader),
        is_member: false,
        is_contested: false,
        hosts: false,
        presides: false,
        coming,
        office: person.and_then(|person| office(state, person, party, day, reader)),
        person: person.map(|person| person_named(state, person, reader)),
        head: head.filter(|head| !head.text.is_empty()),
        instrument: paper.map(instrument),
        said: origin.map(|origin| said(state, origin, reader)),
    }
}

/// The office a person holds for a party on a day, as the record's own sources have it.
fn office(
    state: &State,
    person: &PersonId,
    party: &PartyId,
    day: Day,
    reader: &Reader,
) -> Option<Worded> {
    let held = |claimed: &&Claimed<OfficeClaim>| {
        let claim = &claimed.claim;
        claim.person == *person
            && claim.party.as_ref() == Some(party)
            && claim.span.holds_on(day) != Holds::No
            && state.layer(claimed) != SourceLayer::Others
    };
    let claimed = state.offices.iter().rfind(held)?;
    Some(worded(&claimed.claim.titles, reader))
}
