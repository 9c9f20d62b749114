//! Every session of the organisation: held, open, convened, or only spoken of.

use institution::{State, entry::Origin, sessions::Session};
use vocab::Day;

use super::{
    Reader, Said,
    paths::{SessionLink, SessionPhase, session_link},
    said,
};

/// The sessions of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionsView {
    /// The latest first; those without a date before all others.
    pub sessions: Vec<SessionEntry>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEntry {
    /// The session.
    pub session: SessionLink,
    /// The symbol its documents begin with; none while no charter is in force.
    pub symbol: Option<String>,
    /// The number of the sitting now open, from one.
    pub sitting: Option<usize>,
    /// Whose word it is how far the session has come.
    pub said: Said,
}

impl SessionsView {
    /// The sessions that have come as far as one of these phases, the latest first.
    pub fn in_phase(&self, phases: &[SessionPhase]) -> impl Iterator<Item = &SessionEntry> {
        let of_phase = |entry: &&SessionEntry| phases.contains(&entry.session.phase);
        self.sessions.iter().filter(of_phase)
    }
}

/// Every session, the latest first.
#[must_use]
pub fn sessions(state: &State, reader: &Reader) -> SessionsView {
    let mut sessions: Vec<_> = in_order(state);
    sessions.reverse();
    let entries = sessions.into_iter();
    SessionsView {
        sessions: entries
            .filter_map(|session| session_entry(state, session, reader))
            .collect(),
    }
}

/// The sessions by their first day, those without one last; on one day, as they were recorded.
pub(super) fn in_order(state: &State) -> Vec<&Session> {
    let mut sessions: Vec<_> = state.sessions.values().collect();
    let recorded = |session: &Session| furthest_act(session).map(|origin| origin.position);
    sessions.sort_by_key(|session| {
        let day = session.when.first_day().or(session.when.last_day());
        (day.unwrap_or(Day::MAX), recorded(session))
    });
    sessions
}

/// A session as one line of a list. `None` only for a session nobody has spoken of, which no
/// log can hold.
pub(super) fn session_entry(
    state: &State,
    session: &Session,
    reader: &Reader,
) -> Option<SessionEntry> {
    Some(SessionEntry {
        session: session_link(state, session, reader),
        symbol: symbol(state, session),
        sitting: session.open_sitting().map(|number| number as usize),
        said: said(state, furthest_act(session)?, reader),
    })
}

/// What the symbols of a session's documents begin with: `CSTO.CFM/2024-06-21`.
pub(super) fn symbol(state: &State, session: &Session) -> Option<String> {
    let charter = state.charter.as_ref()?;
    let body = charter.bodies.get(&session.body)?;
    let organisation = &charter.organisation.symbol;
    Some(format!(
        "{organisation}.{}/{}",
        body.symbol,
        session.symbol_part()
    ))
}

/// The act that brought a session as far as it has come.
pub(super) fn furthest_act(session: &Session) -> Option<&Origin> {
    let announced = session.announcements.last();
    let sitting = session.sittings.last();
    let sitting = sitting.map(|sitting| sitting.closed.as_ref().unwrap_or(&sitting.opened));
    (session.closed.as_ref())
        .or(sitting)
        .or(session.opened.as_ref())
        .or(session.convened.as_ref())
        .or(announced.map(|claimed| &claimed.origin))
}
