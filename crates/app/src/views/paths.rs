//! Where a draft stands, and its path drawn: from the hand that submits it to force.

mod drawing;

use institution::{
    State,
    decisions::{Draft, Role, Stage},
    entry::Certainty,
    sessions::Session,
};
use language::Deed;
use vocab::{BodyId, PartyId, QuestionId, SessionId, When};

use super::{Named, Reader, Said, Worded, body_named, party_named, said, worded};

pub use drawing::path;

/// A session as other pages speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLink {
    /// Its id.
    pub id: SessionId,
    /// What it is called.
    pub title: Worded,
    /// Whose session.
    pub body: Named<BodyId>,
    /// When, to the precision known.
    pub when: When,
    /// Where, where known.
    pub place: Option<Worded>,
    /// How far it has come.
    pub phase: SessionPhase,
    /// How its date stands in its source, by its word in files.
    pub certainty: &'static str,
    /// Whose word its date is.
    pub said: Option<Said>,
}

/// How far a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SessionPhase {
    /// Only announced: somebody says that there will be one.
    Announced,
    /// Convened.
    Convened,
    /// Opened, and not closed.
    Open,
    /// Closed.
    Closed,
}

/// Where a draft stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StageView {
    /// Before a body.
    Before {
        /// Which.
        body: Named<BodyId>,
        /// What the body is asked to do.
        deed: Deed,
        /// Whether the question is open at this moment.
        question_open: bool,
    },
    /// Returned by a body: not approved or not adopted. It may be put again.
    Returned {
        /// By which.
        body: Named<BodyId>,
        /// What the body was asked to do.
        deed: Deed,
    },
    /// Approved by a body, and not yet sent to the next one.
    Approved {
        /// By which.
        body: Named<BodyId>,
        /// Where it goes next.
        next: Option<Named<BodyId>>,
    },
    /// Adopted.
    Adopted {
        /// By which body.
        body: Named<BodyId>,
    },
    /// Adopted, and open for joining by members that did not take part.
    OpenForJoining {
        /// Adopted by which body.
        body: Named<BodyId>,
        /// Who may still join.
        by: Vec<Named<PartyId>>,
    },
    /// Adopted and in force.
    InForce,
}

impl StageView {
    /// The word that names the stage in keys of messages.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Before { .. } => "before",
            Self::Returned { .. } => "returned",
            Self::Approved { .. } => "approved",
            Self::Adopted { .. } => "adopted",
            Self::OpenForJoining { .. } => "open-for-joining",
            Self::InForce => "in-force",
        }
    }

    /// Whether the draft has become what it was to become.
    #[must_use]
    pub const fn is_adopted(&self) -> bool {
        matches!(
            self,
            Self::Adopted { .. } | Self::OpenForJoining { .. } | Self::InForce
        )
    }
}

/// A station of a draft's path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationView {
    /// What happens there.
    pub what: StationKind,
    /// Whether it lies behind, here, or ahead.
    pub mark: Mark,
    /// When: done on, or expected for, to the precision known.
    pub when: When,
    /// The session it belongs to.
    pub session: Option<SessionLink>,
    /// The question that settled it, or is to settle it.
    pub question: Option<QuestionId>,
    /// Whose word it is, where it is done.
    pub said: Option<Said>,
}

impl StationView {
    /// The body that acts there, where one does.
    #[must_use]
    pub const fn body(&self) -> Option<&Named<BodyId>> {
        match &self.what {
            StationKind::Step { body, .. } => Some(body),
            _ => None,
        }
    }
}

/// What happens at a station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StationKind {
    /// The draft is handed in.
    Submitted {
        /// By whom; by the secretariat where no party is named.
        by: Option<Named<PartyId>>,
    },
    /// A body acts on it.
    Step {
        /// Which.
        body: Named<BodyId>,
        /// What it is asked to do.
        deed: Deed,
        /// Whether it has declined at least once.
        returned: bool,
    },
    /// It is opened for joining by members that took no part.
    Joining {
        /// How many have joined since.
        joined: usize,
        /// How many were free to.
        of: usize,
    },
    /// Those who take part sign.
    Signing {
        /// How many have signed.
        signed: usize,
        /// How many are to sign; zero while it is not adopted.
        of: usize,
    },
    /// It enters into force.
    Force,
}

/// Whether a station lies behind, here, or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Passed.
    Done,
    /// The draft stands here now.
    Here,
    /// Begun and not finished, while the draft is already further on.
    Open,
    /// Still to come.
    Hoped,
}

/// What a role of the charter asks a body to do.
#[must_use]
pub const fn deed(role: Role) -> Deed {
    match role {
        Role::Approve => Deed::Approve,
        Role::Adopt => Deed::Adopt,
    }
}

/// A session for a reader.
#[must_use]
pub fn session_link(state: &State, session: &Session, reader: &Reader) -> SessionLink {
    let announced = session.announcements.last();
    let certainty = match (&session.convened, announced) {
        (None, Some(announcement)) => announcement.claim.certainty,
        _ => Certainty::Stated,
    };
    let origin = (session.convened.as_ref()).or(announced.map(|claimed| &claimed.origin));
    SessionLink {
        id: session.id.clone(),
        title: worded(&session.titles, reader),
        body: body_named(state, &session.body, reader),
        when: session.when,
        place: session.place.as_ref().map(|place| worded(place, reader)),
        phase: phase(session),
        certainty: certainty.as_str(),
        said: origin.map(|origin| said(state, origin, reader)),
    }
}

/// A session by its id.
#[must_use]
pub fn session_by_id(state: &State, id: &SessionId, reader: &Reader) -> Option<SessionLink> {
    let session = state.sessions.get(id)?;
    Some(session_link(state, session, reader))
}

const fn phase(session: &Session) -> SessionPhase {
    if session.closed.is_some() {
        SessionPhase::Closed
    } else if session.opened.is_some() {
        SessionPhase::Open
    } else if session.convened.is_some() {
        SessionPhase::Convened
    } else {
        SessionPhase::Announced
    }
}

/// Where a draft stands, for a reader. `None` only for a draft without a path, which no charter
/// allows.
#[must_use]
pub fn stage(state: &State, draft: &Draft, reader: &Reader) -> Option<StageView> {
    let path = &draft.submission.path;
    let body = |place: usize| {
        let step = path.get(place)?;
        Some((body_named(state, &step.body, reader), deed(step.role)))
    };
    Some(match draft.stage {
        // Put again after it was returned: it is before the body once more.
        Stage::Returned(place) if open_question(state, draft).is_none() => {
            let (body, deed) = body(place)?;
            StageView::Returned { body, deed }
        }
        Stage::Before(place) | Stage::Returned(place) => {
            let (body, deed) = body(place)?;
            let question_open = open_question(state, draft).is_some();
            StageView::Before {
                body,
                deed,
                question_open,
            }
        }
        Stage::Approved(place) => StageView::Approved {
            body: body(place)?.0,
            next: body(place + 1).map(|(next, _)| next),
        },
        Stage::Adopted => {
            let (body, _) = body(path.len().checked_sub(1)?)?;
            let by: Vec<_> = may_still_join(draft)
                .map(|party| party_named(state, party, reader))
                .collect();
            if by.is_empty() {
                StageView::Adopted { body }
            } else {
                StageView::OpenForJoining { body, by }
            }
        }
        Stage::InForce => StageView::InForce,
    })
}

/// The question of a draft that is open now.
#[must_use]
pub fn open_question<'a>(state: &State, draft: &'a Draft) -> Option<&'a QuestionId> {
    let is_open = |id: &&QuestionId| {
        state
            .questions
            .get(*id)
            .is_some_and(|question| question.closed.is_none())
    };
    draft.questions.iter().rfind(is_open)
}

/// Members that may join a decision and have not.
pub fn may_still_join(draft: &Draft) -> impl Iterator<Item = &PartyId> {
    let open = draft
        .joining
        .iter()
        .flat_map(|joining| &joining.claim.parties);
    open.filter(|party| !draft.joined.contains_key(*party))
}

/// How many have signed, of how many that may: those that adopted it and those that joined.
#[must_use]
pub fn signed_of(state: &State, draft: &Draft) -> (usize, usize) {
    let participants = draft.participants(&state.questions);
    let signed = participants
        .iter()
        .filter(|party| draft.signatures.contains_key(*party));
    (signed.count(), participants.len())
}
