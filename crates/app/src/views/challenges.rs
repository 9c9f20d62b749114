//! Challenges and threats: what is said of them by whom, and where they were discussed.

use std::collections::BTreeSet;

use institution::{
    State,
    entry::Certainty,
    membership::Claimed,
    security::Topic,
    sessions::{Business, BusinessKind, Session},
};
use vocab::{SessionId, SourceLayer};

use super::{
    Reader,
    assertions::{Saying, Sayings, business_item, sayings},
    organisation::BusinessItem,
    paths::{SessionLink, session_link},
    sessions::in_order,
};

/// Challenges and threats, as they are named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChallengesView {
    /// What the record's own sources have officials say, in the order recorded.
    pub remarks: Vec<Saying>,
    /// Sessions in which they were discussed, the latest first.
    pub discussed: Vec<Discussed>,
    /// What other sources say.
    pub elsewhere: Vec<Saying>,
}

/// A session with what it discussed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discussed {
    /// The session.
    pub session: SessionLink,
    /// The subjects.
    pub items: Vec<BusinessItem>,
}

/// Challenges and threats, as they are named.
#[must_use]
pub fn challenges(state: &State, reader: &Reader) -> ChallengesView {
    let Sayings { own, elsewhere } = sayings(state, &[Topic::Challenge], reader);
    ChallengesView {
        remarks: own,
        discussed: discussed(state, reader),
        elsewhere,
    }
}

/// What was discussed, as a fact and not as a plan, in the sessions where a challenge was named.
fn discussed(state: &State, reader: &Reader) -> Vec<Discussed> {
    let named: BTreeSet<&SessionId> = state
        .assertions
        .iter()
        .filter(|assertion| assertion.claim.topic == Topic::Challenge)
        .filter(|assertion| state.layer(assertion) != SourceLayer::Others)
        .filter_map(|assertion| assertion.claim.session.as_ref())
        .collect();
    let mut sessions = in_order(state);
    sessions.reverse();
    let held = |claimed: &&Claimed<Business>| claimed.claim.certainty == Certainty::Stated;
    sessions
        .into_iter()
        .filter(|session| named.contains(&session.id))
        .map(|session| Discussed {
            session: session_link(state, session, reader),
            items: discussions(state, session)
                .filter(held)
                .map(|claimed| business_item(state, claimed, reader))
                .collect(),
        })
        .collect()
}

/// The subjects of discussion of a session, by the record's own sources.
pub(super) fn discussions<'a>(
    state: &'a State,
    session: &'a Session,
) -> impl Iterator<Item = &'a Claimed<Business>> {
    session
        .business
        .iter()
        .filter(|claimed| claimed.claim.kind == BusinessKind::Discussion)
        .filter(|claimed| state.layer(claimed) != SourceLayer::Others)
}
