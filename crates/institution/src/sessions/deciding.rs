//! Deciding the commands of sessions.

use alloc::{string::ToString, vec, vec::Vec};

use vocab::{BodyId, CalendarDate, When};

use super::{
    Agenda, AttendanceRecord, Business, ParticipationAnnouncement, Session, SessionAnnouncement,
    SessionConvocation, SessionRef, SittingRef,
};
use crate::{
    Context, Event, Refusal, State,
    command::is_silent,
    decide::{free, known, not_before},
    law::Body,
    refusal::Kind,
};

fn body_of<'a>(state: &'a State, id: &BodyId) -> Result<&'a Body, Refusal> {
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    known(charter.bodies.get(id), Kind::Body, id)
}

/// The session, if it exists and is not closed.
pub(crate) fn running<'a>(state: &'a State, id: &vocab::SessionId) -> Result<&'a Session, Refusal> {
    let session = known(state.sessions.get(id), Kind::Session, id)?;
    if session.closed.is_some() {
        Err(Refusal::SessionClosed)
    } else {
        Ok(session)
    }
}

/// The session, if it is convened and not closed.
pub(crate) fn convened<'a>(
    state: &'a State,
    id: &vocab::SessionId,
) -> Result<&'a Session, Refusal> {
    let session = running(state, id)?;
    if session.convened.is_none() {
        Err(Refusal::SessionNotConvened)
    } else {
        Ok(session)
    }
}

/// The session, if it is sitting.
pub(crate) fn sitting<'a>(
    state: &'a State,
    id: &vocab::SessionId,
) -> Result<(&'a Session, u32), Refusal> {
    let session = convened(state, id)?;
    let number = session.open_sitting().ok_or(Refusal::NoSittingOpen)?;
    Ok((session, number))
}

/// Refuses while a question of the session is open.
pub(crate) fn no_open_question(session: &Session) -> Result<(), Refusal> {
    let open = session.question.as_ref();
    open.map_or(Ok(()), |question| {
        Err(Refusal::QuestionStillOpen {
            question: question.to_string(),
        })
    })
}

pub(crate) fn announce_session(
    state: &State,
    a: &SessionAnnouncement,
) -> Result<Vec<Event>, Refusal> {
    body_of(state, &a.body)?;
    if let Some(session) = state.sessions.get(&a.session)
        && session.body != a.body
    {
        return Err(Refusal::OtherBody {
            body: session.body.to_string(),
        });
    }
    Ok(vec![Event::SessionAnnounced(a.clone())])
}

pub(crate) fn convene_session(
    state: &State,
    c: &SessionConvocation,
) -> Result<Vec<Event>, Refusal> {
    body_of(state, &c.body)?;
    if !matches!(c.when, When::On(CalendarDate::Day(_)) | When::At(_)) {
        return Err(Refusal::DayNeeded);
    }
    if let Some(session) = state.sessions.get(&c.session) {
        if session.body != c.body {
            return Err(Refusal::OtherBody {
                body: session.body.to_string(),
            });
        }
        if session.convened.is_some() {
            return Err(Refusal::SessionAlreadyConvened);
        }
    }
    for party in c.host.iter().chain(&c.chair) {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    Ok(vec![Event::SessionConvened(c.clone())])
}

pub(crate) fn open_session(
    state: &State,
    context: &Context,
    c: &SessionRef,
) -> Result<Vec<Event>, Refusal> {
    let session = convened(state, &c.session)?;
    if session.opened.is_some() {
        return Err(Refusal::SessionAlreadyOpen);
    }
    not_before(context.valid, session.when)?;
    Ok(vec![Event::SessionOpened(c.clone())])
}

pub(crate) fn open_sitting(
    state: &State,
    context: &Context,
    c: &SessionRef,
) -> Result<Vec<Event>, Refusal> {
    let session = convened(state, &c.session)?;
    if session.open_sitting().is_some() {
        return Err(Refusal::SittingOpen);
    }
    not_before(context.valid, session.when)?;
    if let Some(last) = session.sittings.last() {
        not_before(context.valid, last.opened.valid)?;
    }
    let sitting = u32::try_from(session.sittings.len())
        .unwrap_or(u32::MAX)
        .saturating_add(1);
    Ok(vec![Event::SittingOpened(SittingRef {
        session: c.session.clone(),
        sitting,
    })])
}

pub(crate) fn close_sitting(
    state: &State,
    context: &Context,
    c: &SessionRef,
) -> Result<Vec<Event>, Refusal> {
    let (session, number) = sitting(state, &c.session)?;
    no_open_question(session)?;
    not_before(context.valid, session.when)?;
    Ok(vec![Event::SittingClosed(SittingRef {
        session: c.session.clone(),
        sitting: number,
    })])
}

pub(crate) fn close_session(
    state: &State,
    context: &Context,
    c: &SessionRef,
) -> Result<Vec<Event>, Refusal> {
    let session = convened(state, &c.session)?;
    if session.open_sitting().is_some() {
        return Err(Refusal::SittingOpen);
    }
    not_before(context.valid, session.when)?;
    Ok(vec![Event::SessionClosed(c.clone())])
}

pub(crate) fn record_business(state: &State, c: &Business) -> Result<Vec<Event>, Refusal> {
    let session = running(state, &c.session)?;
    free(
        session
            .business
            .iter()
            .any(|known| known.claim.item == c.item),
        Kind::Item,
        &c.item,
    )?;
    if let Some(body) = &c.for_body {
        body_of(state, body)?;
    }
    Ok(vec![Event::BusinessRecorded(c.clone())])
}

pub(crate) fn announce_participation(
    state: &State,
    c: &ParticipationAnnouncement,
) -> Result<Vec<Event>, Refusal> {
    running(state, &c.session)?;
    known(state.parties.get(&c.party), Kind::Party, &c.party)?;
    if let Some(person) = &c.person {
        known(state.people.get(person), Kind::Person, person)?;
    }
    Ok(vec![Event::ParticipationAnnounced(c.clone())])
}

pub(crate) fn record_attendance(
    state: &State,
    c: &AttendanceRecord,
) -> Result<Vec<Event>, Refusal> {
    convened(state, &c.session)?;
    known(state.parties.get(&c.party), Kind::Party, &c.party)?;
    Ok(vec![Event::AttendanceRecorded(c.clone())])
}

pub(crate) fn adopt_agenda(
    state: &State,
    context: &Context,
    c: &Agenda,
) -> Result<Vec<Event>, Refusal> {
    let (session, _) = sitting(state, &c.session)?;
    not_before(context.valid, session.when)?;
    if session.agenda.is_some() {
        return Err(Refusal::AgendaAlreadyAdopted);
    }
    if c.items.is_empty() {
        return Err(Refusal::AgendaEmpty);
    }
    for (place, item) in c.items.iter().enumerate() {
        free(
            c.items[..place]
                .iter()
                .any(|earlier| earlier.item == item.item),
            Kind::Item,
            &item.item,
        )?;
        if is_silent(&item.titles) {
            return Err(Refusal::FieldEmpty { field: "titles" });
        }
    }
    Ok(vec![Event::AgendaAdopted(c.clone())])
}
