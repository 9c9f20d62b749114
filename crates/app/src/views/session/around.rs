//! The sessions before a session and after it.

use institution::{State, sessions::Session};

use crate::views::{
    Reader,
    sessions::{SessionEntry, in_order, session_entry},
};

/// How many sessions are shown before one, and how many after it.
const EITHER_SIDE_MAX: usize = 2;

/// A session among those around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// The session.
    pub entry: SessionEntry,
    /// Whether it is the one the page is about.
    pub is_this: bool,
}

/// The sessions around one, itself among them, in the order of their dates.
pub(super) fn around(state: &State, session: &Session, reader: &Reader) -> Vec<Neighbour> {
    let all = in_order(state);
    let place = all.iter().position(|other| other.id == session.id);
    let from = place.unwrap_or_default().saturating_sub(EITHER_SIDE_MAX);
    let shown = place.unwrap_or_default() - from + 1 + EITHER_SIDE_MAX;
    let neighbour = |other: &Session| {
        Some(Neighbour {
            entry: session_entry(state, other, reader)?,
            is_this: other.id == session.id,
        })
    };
    let shown = all.into_iter().skip(from).take(shown);
    shown.filter_map(neighbour).collect()
}
