//! Sessions: convened, opened, held in sittings, closed.

use institution::{decisions::Question, law::BodyKind, sessions::Session};
use language::{Value, date, figure};
use vocab::{CalendarDate, Language, Texts, When};

use super::{
    act::{Act, Kind, Of, act, formats, may, must, undated},
    offer::Offer,
    scene::Scene,
};

/// A session is called to a day and a place. The day is its own date.
pub(super) const CONVENE: Act = undated(
    "convene-session",
    &[
        may("session", Kind::Id(Of::Page)),
        must("body", Kind::Id(Of::Council)),
        must("titles", Kind::Texts),
        must("when", Kind::When),
        must("place", Kind::Texts),
        may("host", Kind::Id(Of::Party)),
        may("chair", Kind::Id(Of::Party)),
        may("format", Kind::Word("format", formats)),
    ],
);

/// A session opens.
pub(super) const OPEN: Act = act("open-session", &[must("session", Kind::Id(Of::Page))]);
/// A sitting opens, and the session with it where that was not yet open.
pub(super) const OPEN_SITTING: Act = act("open-sitting", &[must("session", Kind::Id(Of::Page))]);
/// The sitting closes.
pub(super) const CLOSE_SITTING: Act = act("close-sitting", &[must("session", Kind::Id(Of::Page))]);
/// The session closes.
pub(super) const CLOSE: Act = act("close-session", &[must("session", Kind::Id(Of::Page))]);

/// What is possible on the page of all sessions.
pub(super) fn offers_on_all(scene: &Scene<'_>) -> Vec<Offer> {
    if !scene.may(CONVENE.word, None) {
        return Vec::new();
    }
    let announced = scene
        .state
        .sessions
        .values()
        .filter(|session| session.convened.is_none());
    let mut offers: Vec<Offer> = announced
        .map(|session| {
            let mut offer = convene(scene, session);
            offer.id = format!("{}-{}", offer.id, session.id);
            offer
        })
        .collect();
    if scene
        .charter()
        .is_some_and(|c| c.bodies.values().any(|b| b.kind == BodyKind::Council))
    {
        offers.push(Offer::new(scene, &CONVENE, "convene-new", &[]));
    }
    offers
}

/// What is possible on the page of a session, in the order of a session.
pub(super) fn offers(scene: &Scene<'_>, session: &Session) -> Vec<Offer> {
    let mut offers = Vec::new();
    if session.convened.is_none() {
        if scene.may(CONVENE.word, None) {
            offers.push(convene(scene, session));
        }
        return offers;
    }
    if session.closed.is_some() || !scene.may(OPEN_SITTING.word, None) {
        return offers;
    }
    let language = scene.language();
    let number = |number: usize| -> Value<'static> {
        figure(language, u64::try_from(number).unwrap_or(u64::MAX)).into()
    };
    let offer = |act, family, values: &[(&str, Value<'_>)]| {
        Offer::new(scene, act, family, values)
            .given("session", session.id.as_str())
            .dated(session)
    };
    match session.open_sitting() {
        Some(_) if question_is_open(scene, session) => {}
        Some(_) => {
            let values = [("number", number(session.sittings.len()))];
            offers.push(offer(&CLOSE_SITTING, "close-sitting", &values));
        }
        None => {
            if session.opened.is_none() {
                offers.push(offer(&OPEN, "open-session", &[]));
            }
            let values = [("number", number(session.sittings.len() + 1))];
            let first = session.sittings.is_empty();
            offers.push(
                offer(&OPEN_SITTING, "open-sitting", &values)
                    .main(first)
                    .awaited(first),
            );
            if !first {
                offers.push(offer(&CLOSE, "close-session", &[]));
            }
        }
    }
    offers
}

fn question_is_open(scene: &Scene<'_>, session: &Session) -> bool {
    let of_session = |question: &&Question| question.opening.proposal.session == session.id;
    let mut questions = scene.state.questions.values().filter(of_session);
    questions.any(|question| question.closed.is_none())
}

/// An announced session, convened: what was announced of it stands in the form.
fn convene(scene: &Scene<'_>, session: &Session) -> Offer {
    let language = scene.language();
    let body = scene.body(&session.body);
    let values = [
        ("body", body.into()),
        ("when", date(language, &session.when).into()),
    ];
    let offer = Offer::new(scene, &CONVENE, "convene-announced", &values)
        .given("session", session.id.as_str())
        .given("body", session.body.as_str());
    let offer = with_texts(offer, "titles", &session.titles, &scene.languages());
    let place = session.place.clone().unwrap_or_default();
    let offer = with_texts(offer, "place", &place, &scene.languages());
    match session.when {
        When::On(CalendarDate::Day(day)) => offer.preset("when", day.to_string()),
        _ => offer,
    }
}

fn with_texts(offer: Offer, name: &str, texts: &Texts, languages: &[Language]) -> Offer {
    languages.iter().fold(offer, |offer, language| {
        offer.preset(
            format!("{name}-{language}"),
            texts.get(*language).unwrap_or_default(),
        )
    })
}
