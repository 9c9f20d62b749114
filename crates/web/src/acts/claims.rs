//! What somebody says of members, of the chair, of dangers and remedies, and the sources of it.

use institution::security::Topic;
use vocab::{BodyId, PartyId};

use super::{
    act::{Act, Kind, Of, certainties, claim, may, must, standings, undated},
    offer::Offer,
    scene::Scene,
};

/// A source enters the register.
pub(super) const REGISTER_SOURCE: Act = undated(
    "register-source",
    &[
        must("titles", Kind::Texts),
        must("layer", Kind::Word("source-layer", layers)),
        must("language", Kind::Word("language", languages)),
        may("dated", Kind::When),
        may("location", Kind::Line),
    ],
);

/// Somebody claims a standing for a party.
pub(super) const CLAIM_STANDING: Act = claim(
    "claim-standing",
    &[
        must("party", Kind::Id(Of::Party)),
        must("standing", Kind::Word("standing", standings)),
        may("from", Kind::When),
        may("until", Kind::When),
        may("certainty", Kind::Word("certainty", certainties)),
        must("texts", Kind::LongTexts),
    ],
);

/// Somebody says who chairs.
pub(super) const CLAIM_CHAIR: Act = claim(
    "claim-chair",
    &[
        must("party", Kind::Id(Of::Party)),
        may("body", Kind::Id(Of::Council)),
        may("from", Kind::When),
        may("until", Kind::When),
        may("ground", Kind::Texts),
    ],
);

/// Somebody says something of dangers, of remedies.
pub(super) const RECORD_ASSERTION: Act = claim(
    "record-assertion",
    &[
        must("topic", Kind::Id(Of::Page)),
        must("texts", Kind::LongTexts),
        may("parties.1", Kind::PartyOfList),
        may("parties.2", Kind::PartyOfList),
        may("parties.3", Kind::PartyOfList),
        may("session", Kind::Id(Of::Session)),
        may("direct_speech", Kind::YesNo),
        may("certainty", Kind::Word("certainty", certainties)),
    ],
);

fn layers() -> Vec<&'static str> {
    vec!["record", "others", "law"]
}

/// The languages that have a name in the interface.
fn languages() -> Vec<&'static str> {
    vec![
        "ar", "en", "ru", "hy", "be", "kk", "ky", "tg", "fr", "es", "zh",
    ]
}

/// A claim of standing, of the party the page is about.
pub(super) fn standing(scene: &Scene<'_>, party: &PartyId) -> Option<Offer> {
    let is_there = scene.state.parties.contains_key(party);
    (is_there && scene.may(CLAIM_STANDING.word, None)).then(|| {
        let values = [("party", scene.party(party).into())];
        Offer::new(scene, &CLAIM_STANDING, "claim-standing", &values)
            .given("party", party.as_str())
            .preset("certainty", "stated")
            .preset("by.account", "secretariat")
            .foreseeable()
    })
}

/// A claim of the chair, of a body or of the organisation.
pub(super) fn chair(scene: &Scene<'_>, body: Option<&BodyId>) -> Option<Offer> {
    let offer = match body {
        Some(body) => {
            let values = [("body", scene.body(body).into())];
            Offer::new(scene, &CLAIM_CHAIR, "claim-chair-of-body", &values)
                .given("body", body.as_str())
        }
        None => Offer::new(scene, &CLAIM_CHAIR, "claim-chair", &[]),
    };
    let offer = offer.preset("by.account", "secretariat");
    scene.may(CLAIM_CHAIR.word, None).then_some(offer)
}

/// Something said on a topic that has a page.
pub(super) fn assertion(scene: &Scene<'_>, topic: Topic) -> Option<Offer> {
    let family = match topic {
        Topic::Challenge => "record-challenge",
        Topic::SecurityFramework => "record-proposal",
        Topic::Relations | Topic::Attendance | Topic::Proceedings => return None,
    };
    let offer = Offer::new(scene, &RECORD_ASSERTION, family, &[])
        .given("topic", topic.as_str())
        .preset("certainty", "stated")
        .preset("direct_speech", "no");
    scene.may(RECORD_ASSERTION.word, None).then_some(offer)
}

/// A source for what is claimed next.
pub(super) fn source(scene: &Scene<'_>) -> Option<Offer> {
    let offer = Offer::new(scene, &REGISTER_SOURCE, "register-source", &[]);
    scene.may(REGISTER_SOURCE.word, None).then_some(offer)
}
