//! How far a session has come, act by act.

use institution::{State, sessions::Session};
use vocab::When;

use crate::views::{Reader, Said, Worded, said, worded};

/// The acts that brought a session as far as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseView {
    /// Each time it was announced, in the order recorded.
    pub announcements: Vec<AnnouncementView>,
    /// When it was convened.
    pub convened: Option<Said>,
    /// When it was opened.
    pub opened: Option<Said>,
    /// Its sittings in order.
    pub sittings: Vec<SittingView>,
    /// When it was closed.
    pub closed: Option<Said>,
}

/// Somebody says that there will be a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnouncementView {
    /// When, as far as said.
    pub when: When,
    /// Where, as far as said.
    pub place: Option<Worded>,
    /// How it stands in its source, by its word in files.
    pub certainty: &'static str,
    /// Whose word.
    pub said: Said,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SittingView {
    /// Its number, from one.
    pub number: usize,
    /// When it was opened.
    pub opened: Said,
    /// When it was closed; none while it is open.
    pub closed: Option<Said>,
}

impl CourseView {
    /// The number of the sitting now open, from one.
    #[must_use]
    pub fn open_sitting(&self) -> Option<usize> {
        let last = self.sittings.last()?;
        last.closed.is_none().then_some(last.number)
    }
}

/// How a session went so far.
pub(super) fn course(state: &State, session: &Session, reader: &Reader) -> CourseView {
    let told = |origin| said(state, origin, reader);
    let announcements = session.announcements.iter();
    let sittings = session.sittings.iter().zip(1..);
    CourseView {
        announcements: announcements
            .map(|announced| AnnouncementView {
                when: announced.claim.when,
                place: (announced.claim.place.as_ref()).map(|place| worded(place, reader)),
                certainty: announced.claim.certainty.as_str(),
                said: told(&announced.origin),
            })
            .collect(),
        convened: session.convened.as_ref().map(told),
        opened: session.opened.as_ref().map(told),
        sittings: sittings
            .map(|(sitting, number)| SittingView {
                number,
                opened: told(&sitting.opened),
                closed: sitting.closed.as_ref().map(told),
            })
            .collect(),
        closed: session.closed.as_ref().map(told),
    }
}
