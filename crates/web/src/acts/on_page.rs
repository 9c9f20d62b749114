//! Which acts are possible on a page, and on all of them.

use app::Published;
use institution::{
    decisions::{Draft, DraftKind},
    law::BodyKind,
    security::Topic,
};
use language::say;
use maud::{Markup, html};
use vocab::{DraftId, SessionId};

use super::{
    CameBack, act, attendance, belonging, claims, decisions,
    form::{self, Carried},
    offer::Offer,
    papers, questions,
    scene::Scene,
    sessions,
};
use crate::{
    components::{Link, Text},
    frame::Place as Section,
    server::{Page, Visit},
};

/// The acts possible on a page, in the order they come in.
pub(super) fn offers(scene: &Scene<'_>, page: &Page) -> Vec<Offer> {
    let state = scene.state;
    match page {
        Page::Place(Section::Sessions) => sessions::offers_on_all(scene),
        Page::Session(id) => {
            let Some(session) = state.sessions.get(id) else {
                return Vec::new();
            };
            let mut offers = sessions::offers(scene, session);
            offers.extend(belonging::on_session(scene, session));
            offers.extend(attendance::offers(scene, session));
            offers.extend(papers::offers(scene, session));
            offers
        }
        Page::Decision(id) => on_draft(scene, id, DraftKind::Decision),
        Page::Statement(id) => on_draft(scene, id, DraftKind::Statement),
        Page::Member(party) => {
            let mut offers = belonging::on_member(scene, party);
            offers.extend(claims::standing(scene, party));
            offers
        }
        Page::Place(Section::Bodies) => claims::chair(scene, None).into_iter().collect(),
        Page::Body(id) => {
            let body = scene.charter().and_then(|charter| charter.bodies.get(id));
            let council = body.filter(|body| body.kind == BodyKind::Council);
            let mut offers: Vec<Offer> = council
                .and_then(|_| claims::chair(scene, Some(id)))
                .into_iter()
                .collect();
            offers.extend(belonging::on_body(scene, id));
            offers
        }
        Page::Place(Section::Challenges) => on_topic(scene, Topic::Challenge),
        Page::Place(Section::Proposals) => on_topic(scene, Topic::SecurityFramework),
        Page::Place(Section::Sources) => claims::source(scene).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn on_topic(scene: &Scene<'_>, topic: Topic) -> Vec<Offer> {
    claims::assertion(scene, topic).into_iter().collect()
}

fn on_draft(scene: &Scene<'_>, id: &DraftId, kind: DraftKind) -> Vec<Offer> {
    let draft = scene
        .state
        .drafts
        .get(id)
        .filter(|draft| draft.submission.kind == kind);
    let Some(draft) = draft else {
        return Vec::new();
    };
    let mut offers = questions::offers(scene, draft);
    offers.extend(decisions::offers(scene, draft));
    offers
}

/// The acts possible on a page, with the one again that has come back and is no longer offered.
pub(super) fn with_again(
    scene: &Scene<'_>,
    page: &Page,
    came_back: Option<&CameBack>,
) -> Vec<Offer> {
    let mut offers = offers(scene, page);
    let Some(came_back) = came_back else {
        return offers;
    };
    let id = came_back.posted.get("form");
    if offers.iter().any(|offer| offer.id == id) {
        return offers;
    }
    let act = act::named(came_back.posted.get("act")).filter(|act| {
        let party = came_back.posted.get("party").parse().ok();
        scene.may(act.word, party.as_ref())
    });
    if let Some(act) = act {
        offers.insert(0, Offer::again(scene, act, &came_back.posted));
    }
    offers
}

/// The forms of a page for the office signed in; empty for everybody else.
pub(crate) fn forms(visit: &Visit<'_>, published: &Published, page: &Page) -> Markup {
    let Some(scene) = Scene::of(published, &visit.reader, visit.links) else {
        return html! {};
    };
    let came_back = visit.acting.came_back.as_ref();
    let back = page.path();
    let made = with_again(&scene, page, came_back)
        .into_iter()
        .map(|offer| {
            let mine = came_back.filter(|came_back| is_of(came_back, &offer));
            let command = random_id();
            let carried = Carried {
                back: &back,
                command: &command,
            };
            form::made(
                &scene,
                &offer,
                &carried,
                mine.map(|mine| (&mine.posted, &mine.wrongs)),
            )
        });
    let language = visit.links.language;
    html! {
        @for made in made {
            details.act open[made.is_open] {
                summary { (made.heading) }
                // The anchor stands inside, so that a link to it opens what is folded.
                div id={ "do-" (made.form.id) } { (made.form.show(language)) }
            }
        }
    }
}

/// Whether an offer is the one that came back.
pub(super) fn is_of(came_back: &CameBack, offer: &Offer) -> bool {
    let id = came_back.posted.get("form");
    let again = format!("{}-again", came_back.posted.get("act"));
    offer.id == id || offer.id == again
}

/// An id nobody has used; empty where the machine gives no randomness, and then made again
/// when the form comes in.
pub(crate) fn random_id() -> String {
    let mut random = [0_u8; 16];
    match getrandom::fill(&mut random) {
        Ok(()) => random.iter().map(|byte| format!("{byte:02x}")).collect(),
        Err(_) => String::new(),
    }
}

/// What an office can do, by the places it is done at.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    /// What is awaited from it.
    pub(crate) awaited: Vec<Place>,
    /// What else it can do.
    pub(crate) possible: Vec<Place>,
}

/// A place with the acts possible there.
#[derive(Debug)]
pub(crate) struct Place {
    /// What it is called, with its address.
    pub(crate) title: Link,
    /// The acts, each leading to its form.
    pub(crate) acts: Vec<Link>,
}

/// Everything an office can do now, on whatever page.
pub(crate) fn desk(scene: &Scene<'_>) -> Desk {
    let mut desk = Desk::default();
    for (title, pages) in places(scene) {
        let (mut awaited, mut possible) = (Vec::new(), Vec::new());
        for page in pages {
            let address = scene.links.to(&page.path());
            let is_twice = |offer: &Offer| is_elsewhere(&page, offer);
            for offer in offers(scene, &page)
                .into_iter()
                .filter(|offer| !is_twice(offer))
            {
                let acts = if offer.is_awaited {
                    &mut awaited
                } else {
                    &mut possible
                };
                acts.push(Link::new(
                    format!("{address}#do-{}", offer.id),
                    offer.heading,
                ));
            }
        }
        let place = |acts| Place {
            title: title.clone(),
            acts,
        };
        desk.awaited
            .extend(Some(awaited).filter(|acts| !acts.is_empty()).map(place));
        desk.possible
            .extend(Some(possible).filter(|acts| !acts.is_empty()).map(place));
    }
    desk
}

/// Whether an act on the page of all sessions is offered on the page of its session, too.
fn is_elsewhere(page: &Page, offer: &Offer) -> bool {
    *page == Page::Place(Section::Sessions) && offer.gives("session").is_some()
}

/// The places at which something can be done, each with its pages.
fn places(scene: &Scene<'_>) -> Vec<(Link, Vec<Page>)> {
    let (state, language, links) = (scene.state, scene.language(), scene.links);
    let one = |page: Page, title: Text| (Link::new(links.to(&page.path()), title), vec![page]);
    let section = |place: Section| one(Page::Place(place), say(language, place.key()).into());
    let draft = |(id, draft): (&DraftId, &Draft)| {
        let page = match draft.submission.kind {
            DraftKind::Decision => Page::Decision(id.clone()),
            DraftKind::Statement => Page::Statement(id.clone()),
        };
        one(page, Text::of(&draft.submission.titles, language))
    };
    let mut places: Vec<_> = state.drafts.iter().map(draft).collect();
    let session = |id: &SessionId| one(Page::Session(id.clone()), scene.session(id));
    places.extend(state.sessions.keys().map(session));
    places.push(section(Section::Sessions));
    let members = scene
        .members(scene.reader.on)
        .into_iter()
        .map(Page::Member)
        .collect();
    places.push((
        Link::new(links.members(), say(language, "nav-members")),
        members,
    ));
    let others = [
        Section::Bodies,
        Section::Challenges,
        Section::Proposals,
        Section::Sources,
    ]
    .map(section);
    places.extend(others);
    places
}
