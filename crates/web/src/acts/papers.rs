//! What a session works on: its agenda, its documents, the drafts handed in to it.

use institution::{
    decisions::{Draft, DraftKind},
    sessions::Session,
};
use vocab::Language;

use super::{
    act::{Act, Kind, Of, act, may, must, series},
    offer::Offer,
    scene::Scene,
};

/// The sitting adopts the session's agenda.
pub(super) const ADOPT_AGENDA: Act = act(
    "adopt-agenda",
    &[
        must("session", Kind::Id(Of::Page)),
        must("items", Kind::Items),
    ],
);

/// A document gets its symbol.
pub(super) const REGISTER_DOCUMENT: Act = act(
    "register-document",
    &[
        must("session", Kind::Id(Of::Page)),
        must("series", Kind::Word("series", series)),
        may("submitted_by", Kind::Id(Of::Party)),
        must("titles", Kind::Texts),
        may("versions", Kind::Versions),
    ],
);

/// A draft decision or statement begins its path.
pub(super) const SUBMIT_DRAFT: Act = act(
    "submit-draft",
    &[
        must("session", Kind::Id(Of::Page)),
        must("kind", Kind::Id(Of::Page)),
        may("submitted_by", Kind::Id(Of::Party)),
        must("titles", Kind::Texts),
        must("versions", Kind::Versions),
        must("matter", Kind::Id(Of::Matter)),
        must("path", Kind::Path),
        must("force", Kind::Force),
        may("concerns", Kind::Id(Of::Party)),
    ],
);

/// What is possible on the page of a session.
pub(super) fn offers(scene: &Scene<'_>, session: &Session) -> Vec<Offer> {
    let mut offers = Vec::new();
    if session.convened.is_none() || session.closed.is_some() {
        return offers;
    }
    if session.open_sitting().is_some()
        && session.agenda.is_none()
        && scene.may(ADOPT_AGENDA.word, None)
    {
        let offer = Offer::new(scene, &ADOPT_AGENDA, "adopt-agenda", &[]);
        let offer = offer
            .given("session", session.id.as_str())
            .dated(session)
            .awaited(true);
        offers.push(with_items(offer, scene, session));
    }
    let own = scene
        .own()
        .filter(|own| scene.members_of(session).contains(own));
    if scene.may(SUBMIT_DRAFT.word, own) {
        offers.push(draft(scene, session, DraftKind::Decision));
        offers.push(draft(scene, session, DraftKind::Statement));
    }
    if scene.may(REGISTER_DOCUMENT.word, own) {
        let family = if own.is_some() {
            "register-own-paper"
        } else {
            "register-document"
        };
        let offer = Offer::new(scene, &REGISTER_DOCUMENT, family, &[]);
        let offer = own_paper(offer.given("session", session.id.as_str()), scene).dated(session);
        offers.push(match own {
            Some(_) => offer.given("series", "delegation"),
            None => offer,
        });
    }
    offers
}

fn draft(scene: &Scene<'_>, session: &Session, kind: DraftKind) -> Offer {
    let family = match kind {
        DraftKind::Decision => "submit-decision",
        DraftKind::Statement => "submit-statement",
    };
    let offer = Offer::new(scene, &SUBMIT_DRAFT, family, &[])
        .given("session", session.id.as_str())
        .given("kind", kind.as_str());
    let offer = match kind {
        DraftKind::Decision => offer,
        // A statement is neither signed nor in force.
        DraftKind::Statement => offer.given("force", "none").preset("matter", "substantive"),
    };
    own_paper(offer, scene).dated(session)
}

/// A delegation hands in its own papers only.
fn own_paper(offer: Offer, scene: &Scene<'_>) -> Offer {
    let authentic = scene
        .charter()
        .and_then(|charter| charter.organisation.authentic.first());
    let offer = match authentic {
        Some(language) => offer.preset("authentic", language.as_str()),
        None => offer,
    };
    match scene.own() {
        Some(own) => offer.given("submitted_by", own.as_str()),
        None => offer,
    }
}

/// The drafts before the session, as a first version of its agenda.
fn with_items(offer: Offer, scene: &Scene<'_>, session: &Session) -> Offer {
    let is_before = |draft: &&Draft| draft.session == session.id && draft.step_before().is_some();
    let drafts: Vec<&Draft> = scene.state.drafts.values().filter(is_before).collect();
    let title = |draft: &Draft, language| {
        draft
            .submission
            .titles
            .get(language)
            .map(|title| title.replace('\n', " "))
    };
    // Only languages in which every draft has a title: the lines must match.
    let columns = scene
        .languages()
        .into_iter()
        .filter_map(|language: Language| {
            let titles: Option<Vec<String>> =
                drafts.iter().map(|draft| title(draft, language)).collect();
            Some((language, titles?.join("\n")))
        });
    columns.fold(offer, |offer, (language, lines)| {
        offer.preset(format!("items-{language}"), lines)
    })
}

/// The classes of question that a body decides, in the order of its rules.
pub(super) fn matters(scene: &Scene<'_>, session: &Session) -> Vec<String> {
    let Some(charter) = scene.charter() else {
        return Vec::new();
    };
    let rules = charter
        .bodies
        .get(&session.body)
        .map(|body| body.rules.as_slice());
    let rules = rules
        .unwrap_or_default()
        .iter()
        .flat_map(|id| charter.rules.versions(id));
    let mut matters: Vec<String> = Vec::new();
    for rule in rules {
        if !matters.contains(&rule.matter) {
            matters.push(rule.matter.clone());
        }
    }
    matters
}
