//! What is said, by topic: the record's own sources first, other sources apart.

use institution::{
    State,
    membership::Claimed,
    security::{RecordedAssertion, Topic},
    sessions::Business,
};
use vocab::{PartyId, SourceLayer};

use super::{
    Named, Reader, body_named, organisation::BusinessItem, party_named, paths::session_by_id, said,
    worded,
};

pub use super::member::Remark;

/// Something said, and whom it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// What is said, by whom.
    pub remark: Remark,
    /// The parties it speaks of, in the order recorded.
    pub parties: Vec<Named<PartyId>>,
}

/// What is said on some topics, in the order recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sayings {
    /// By the record's own sources, by what was done here, and by treaties and charters.
    pub own: Vec<Saying>,
    /// By other sources.
    pub elsewhere: Vec<Saying>,
}

/// What is said on some topics.
#[must_use]
pub fn sayings(state: &State, topics: &[Topic], reader: &Reader) -> Sayings {
    let on_topic = state
        .assertions
        .iter()
        .filter(|assertion| topics.contains(&assertion.claim.topic));
    let (elsewhere, own): (Vec<_>, Vec<_>) =
        on_topic.partition(|assertion| state.layer(assertion) == SourceLayer::Others);
    let sayings = |assertions: Vec<&RecordedAssertion>| {
        let assertions = assertions.into_iter();
        assertions
            .map(|assertion| saying(state, assertion, reader))
            .collect()
    };
    Sayings {
        own: sayings(own),
        elsewhere: sayings(elsewhere),
    }
}

/// An assertion for a reader, with the parties it speaks of.
fn saying(state: &State, assertion: &RecordedAssertion, reader: &Reader) -> Saying {
    let parties = assertion.claim.parties.iter();
    Saying {
        remark: remark(state, assertion, reader),
        parties: parties
            .map(|party| party_named(state, party, reader))
            .collect(),
    }
}

/// An assertion for a reader.
#[must_use]
pub fn remark(state: &State, assertion: &RecordedAssertion, reader: &Reader) -> Remark {
    let claim = &assertion.claim;
    let quotation = claim.quotation.as_ref();
    let session = claim.session.as_ref();
    Remark {
        text: worded(&claim.texts, reader),
        quotation: quotation.map(|quoted| (quoted.language, quoted.text.clone())),
        direct_speech: claim.direct_speech,
        certainty: claim.certainty.as_str(),
        session: session.and_then(|id| session_by_id(state, id, reader)),
        said: said(state, &assertion.origin, reader),
    }
}

/// A piece of business for a reader.
pub(super) fn business_item(
    state: &State,
    claimed: &Claimed<Business>,
    reader: &Reader,
) -> BusinessItem {
    let business = &claimed.claim;
    let next = business.for_body.as_ref();
    BusinessItem {
        item: business.item.clone(),
        title: worded(&business.titles, reader),
        kind: business.kind.as_str(),
        certainty: business.certainty.as_str(),
        for_body: next.map(|body| body_named(state, body, reader)),
        said: said(state, &claimed.origin, reader),
    }
}
