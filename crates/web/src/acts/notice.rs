//! The answer to what was just posted, before anything else on the page.

use app::Published;
use language::{Interface, list, say, say_with};
use maud::{Markup, html};

use super::{
    CameBack, act, asking, foreseen,
    form::{self, ANSWER, Carried},
    on_page,
    scene::Scene,
};
use crate::{
    components::{Link, Prose},
    frame::Realm,
    server::{Page, Visit},
};

/// What became of the act just tried: recorded as which entry, refused why, or what to mend.
/// Empty where nothing was tried.
pub(crate) fn notice(visit: &Visit<'_>, published: &Published, page: &Page) -> Markup {
    let language = visit.links.language;
    let scene = Scene::of(published, &visit.reader, visit.links);
    match (&visit.acting.came_back, scene) {
        (Some(came_back), Some(scene)) => html! {
            div id=(ANSWER) tabindex="-1" {
                (recorded(&scene, came_back))
                @for refusal in &came_back.refusals { (refusal.show(language)) }
                @if let Some(view) = &came_back.foreseen { (foreseen::show(view, language)) }
                @else if came_back.refusals.is_empty() { (to_mend(&scene, page, came_back)) }
            }
        },
        _ => done(visit, published),
    }
}

/// The line that says under which entry an act was recorded.
fn done(visit: &Visit<'_>, published: &Published) -> Markup {
    let language = visit.links.language;
    // Nothing is recorded by hand in the record itself, whatever an address says.
    if visit.links.realm == Realm::Record {
        return html! {};
    }
    if visit.query.get("again").is_some() {
        return confirmed(say(language, "exercise-began-again").into());
    }
    let number = |name| {
        visit
            .query
            .get(name)
            .and_then(|number| number.parse::<u64>().ok())
    };
    let entry = number("done").filter(|entry| *entry < published.state.length);
    let Some(entry) = entry else { return html! {} };
    let values = [("entry", entry.to_string().into())];
    let words = say_with(language, "forms-done", &values);
    confirmed(Prose::linking(&words, &[&visit.links.entry(entry)]))
}

fn confirmed(words: Prose) -> Markup {
    html! { p.example id=(ANSWER) role="status" tabindex="-1" { (words) } }
}

/// For which members it was recorded, where it was not for all.
fn recorded(scene: &Scene<'_>, came_back: &CameBack) -> Markup {
    let names = came_back
        .recorded
        .iter()
        .filter_map(|party| party.parse().ok());
    let names: Vec<String> = names.map(|party| scene.party(&party)).collect();
    let language = scene.language();
    let words = || {
        let values = [("parties", list(language, &names).into())];
        say_with(language, "forms-recorded-of", &values)
    };
    html! { @if !names.is_empty() { p.example role="status" { (words()) } } }
}

/// Everything that has to be mended, each leading to its control.
fn to_mend(scene: &Scene<'_>, page: &Page, came_back: &CameBack) -> Markup {
    let language = scene.language();
    let offers = on_page::with_again(scene, page, Some(came_back));
    let mine = offers.iter().find(|offer| on_page::is_of(came_back, offer));
    let carried = Carried {
        back: "",
        command: "",
    };
    let answers = (&came_back.posted, &came_back.wrongs);
    let links: Vec<Link> = mine
        .map(|offer| form::to_mend(&form::made(scene, offer, &carried, Some(answers)).form))
        .unwrap_or_default();
    // What has no control on the page is still told.
    let untied = if links.is_empty() {
        words_alone(language, came_back)
    } else {
        Vec::new()
    };
    let count = links.len() + untied.len();
    html! {
        div.refusal role="alert" {
            strong { (form::count_to_mend(language, count)) }
            ul {
                @for link in links { li { (maud::Render::render(&link)) } }
                @for words in untied { li { (words) } }
            }
        }
    }
}

fn words_alone(language: Interface, came_back: &CameBack) -> Vec<String> {
    let act = act::named(came_back.posted.get("act"));
    let label = |name: &str| {
        act.map_or_else(
            || say(language, "forms-label-act").into_owned(),
            |act| asking::label(language, act, name),
        )
    };
    let wrongs = came_back.wrongs.iter();
    wrongs
        .map(|(name, wrong)| wrong.words(language, &label(name)).words)
        .collect()
}
