//! A whole page: the frame with its text in it.

use language::{Interface, say};
use maud::{DOCTYPE, Markup, html};

use super::{
    Colophon, Exercise, Folio, Links, Place, Reader, Realm, folio, masthead, typesetting::set,
};
use crate::{assets, components::Text};

/// Everything of a page but its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Makes its addresses; tells its language, and whether it is an exercise.
    pub links: Links,
    /// Its path below the language, so that it can be offered in the others.
    pub path: String,
    /// Its title, without the organisation's name.
    pub title: String,
    /// The organisation's name.
    pub organisation: Text,
    /// Which place of the masthead it belongs to.
    pub place: Option<Place>,
    /// The folio line.
    pub folio: Folio,
    /// The banner; a page of an exercise always has it.
    pub exercise: Option<Exercise>,
    /// Who is reading, where offices can be taken.
    pub reader: Option<Reader>,
    /// The foot of the page.
    pub colophon: Colophon,
}

/// The page with its text.
#[must_use]
pub fn page(frame: &Frame, text: &Markup) -> Markup {
    let language = frame.links.language;
    let in_exercise = frame.links.realm == Realm::Exercise;
    html! {
        (DOCTYPE)
        html lang=(language) dir=(language.direction()) {
            (head(frame, in_exercise))
            body { (set(&body(frame, text))) }
        }
    }
}

fn body(frame: &Frame, text: &Markup) -> Markup {
    let language = frame.links.language;
    let in_exercise = frame.links.realm == Realm::Exercise;
    let offer = Exercise::default();
    let exercise = frame.exercise.as_ref().or(in_exercise.then_some(&offer));
    html! {
        a.skip href="#text" { (say(language, "layout-to-text")) }
        header {
            (masthead::masthead(frame))
            (folio::folio(frame))
            @if let Some(exercise) = exercise { (folio::banner(frame, exercise)) }
        }
        main #text { (text) }
        (frame.colophon)
    }
}

fn head(frame: &Frame, in_exercise: bool) -> Markup {
    let links = frame.links;
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (frame.title) " · " (frame.organisation.words) }
            @for font in assets::first_fonts(links.language) {
                link rel="preload" href=(font) as="font" type="font/woff2" crossorigin;
            }
            link rel="stylesheet" href=(assets::stylesheet());
            link rel="icon" href=(assets::favicon()) type="image/svg+xml";
            @if in_exercise { meta name="robots" content="noindex"; }
            @for other in Interface::ALL.into_iter().filter(|other| *other != links.language) {
                link rel="alternate" hreflang=(other) href=(links.in_language(other).to(&frame.path));
            }
        }
    }
}
