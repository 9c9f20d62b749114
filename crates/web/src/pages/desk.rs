//! The desk of an office: what is awaited from it, and everything else it can do now.

use app::Published;
use language::{say, say_with};
use maud::{Markup, Render, html};

use super::{Rendered, sign_in::begin_again};
use crate::{
    acts::{self, Desk, Place, Scene},
    components::{Empty, Link, Section, Subject},
    server::Visit,
};

/// The desk of the office signed in; where none is, the way to take one.
pub(crate) fn page(visit: &Visit<'_>, published: &Published) -> Rendered {
    let language = visit.links.language;
    let title = say(language, "exercise-desk").into_owned();
    let text = match Scene::of(published, &visit.reader, visit.links) {
        Some(scene) => signed_in(&scene, visit, &title),
        None => html! {
            (Subject::new(title.as_str()))
            (Empty {
                heading: say(language, "exercise-no-office").into(),
                text: Link::new(visit.links.sign_in(), say(language, "exercise-sign-in")).into(),
            })
        },
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text,
    }
}

fn signed_in(scene: &Scene<'_>, visit: &Visit<'_>, title: &str) -> Markup {
    let language = visit.links.language;
    let values = [("office", acts::office(scene).into())];
    let subject = Subject {
        heading: title.into(),
        lead: Some(say_with(language, "exercise-desk-lead", &values).into()),
    };
    let Desk { awaited, possible } = acts::desk(scene);
    let section =
        |id, key: &str, content| Section::new(id, say(language, key), content).show(language);
    html! {
        (subject)
        (section("awaited", "exercise-awaited", list(&awaited, "exercise-nothing-awaited", visit)))
        (section("possible", "exercise-possible", list(&possible, "exercise-nothing-possible", visit)))
        (begin_again(visit.links))
    }
}

/// Acts by the places they are done at.
fn list(places: &[Place], nothing: &str, visit: &Visit<'_>) -> Markup {
    let language = visit.links.language;
    if places.is_empty() {
        let told = format!("{nothing}-told");
        let (heading, text) = (say(language, nothing), say(language, &told));
        return Empty {
            heading: heading.into(),
            text: text.into(),
        }
        .render();
    }
    html! {
        ul.rows {
            @for place in places {
                li.row {
                    div.text {
                        h3 { (place.title) }
                        ul { @for act in &place.acts { li { (act) } } }
                    }
                }
            }
        }
    }
}
