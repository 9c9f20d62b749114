//! Which acts are possible on a page, and on all of them.

use app::Published;
use institution::{
    decisions::{Draft, DraftKind},
    law::BodyKind,
    security::Topic,
};
use maud::{Markup, html};
use vocab::DraftId;

use super::{
    CameBack, act, attendance, claims, decisions,
    form::{self, Carried},
    offer::Offer,
    papers, questions,
    scene::Scene,
    sessions,
};
use crate::{
    components::{Link, Text},
    frame::Place,
    server::{Page, Visit},
};

/// The acts possible on a page, in the order they come in.
pub(super) fn offers(scene: &Scene<'_>, page: &Page) -> Vec<Offer> {
    let state = scene.state;
    match page {
        Page::Place(Place::Sessions) => sessions::offers_on_all(scene),
        Page::Session(id) => {
            let Some(session) = state.sessions.get(id) else {
                return Vec::new();
            };
            let mut offers = sessions::offers(scene, session);
            offers.extend(attendance::offers(scene, session));
            offers.extend(papers::offers(scene, session));
            offers
        }
        Page::Decision(id) => on_draft(scene, id, DraftKind::Decision),
        Page::Statement(id) => on_draft(scene, id, DraftKind::Statement),
        Page::Member(party) => claims::standing(scene, party).into_iter().collect(),
        Page::Place(Place::Bodies) => claims::chair(scene, None).into_iter().collect(),
        Page::Body(id) => {
            let body = scene.charter().and_then(|charter| charter.bodies.get(id));
            let council = body.filter(|body| body.kind == BodyKind::Council);
            council
                .and_then(|_| claims::chair(scene, Some(id)))
                .into_iter()
                .collect()
        }
        Page::Place(Place::Challenges) => on_topic(scene, Topic::Challenge),
        Page::Place(Place::Proposals) => on_topic(scene, Topic::SecurityFramework),
        Page::Place(Place::Sources) => claims::source(scene).into_iter().collect(),
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

/// What an office can do, by pages.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    /// What is awaited from it.
    pub(crate) awaited: Vec<(Link, Vec<Link>)>,
    /// What else it can do.
    pub(crate) possible: Vec<(Link, Vec<Link>)>,
}

/// Everything an office can do now, on whatever page.
pub(crate) fn desk(scene: &Scene<'_>) -> Desk {
    let mut desk = Desk::default();
    for (page, title) in pages(scene) {
        let address = scene.links.to(&page.path());
        let (awaited, possible): (Vec<Offer>, Vec<Offer>) = offers(scene, &page)
            .into_iter()
            .partition(|offer| offer.is_awaited);
        let link = |offer: Offer| Link::new(format!("{address}#do-{}", offer.id), offer.heading);
        let add = |list: &mut Vec<(Link, Vec<Link>)>, offers: Vec<Offer>| {
            if !offers.is_empty() {
                let acts = offers.into_iter().map(link).collect();
                list.push((Link::new(address.clone(), title.clone()), acts));
            }
        };
        add(&mut desk.awaited, awaited);
        add(&mut desk.possible, possible);
    }
    desk
}

/// Every page on which something can be done, with its title.
fn pages(scene: &Scene<'_>) -> Vec<(Page, Text)> {
    let state = scene.state;
    let language = scene.language();
    let place = |place: Place| {
        (
            Page::Place(place),
            Text::from(language::say(language, place.key())),
        )
    };
    let draft = |(id, draft): (&DraftId, &Draft)| {
        let title = Text::of(&draft.submission.titles, language);
        match draft.submission.kind {
            DraftKind::Decision => (Page::Decision(id.clone()), title),
            DraftKind::Statement => (Page::Statement(id.clone()), title),
        }
    };
    let session = |id: &vocab::SessionId| (Page::Session(id.clone()), scene.session(id));
    let mut pages: Vec<(Page, Text)> = state.drafts.iter().map(draft).collect();
    pages.extend(state.sessions.keys().map(session));
    pages.push(place(Place::Sessions));
    let mut members = scene.members(scene.reader.on);
    scene.sort(&mut members);
    pages.extend(members.into_iter().map(|party| {
        let name = Text::from(scene.party(&party));
        (Page::Member(party), name)
    }));
    pages.extend(
        [
            Place::Bodies,
            Place::Challenges,
            Place::Proposals,
            Place::Sources,
        ]
        .map(place),
    );
    pages
}
