//! The masthead: whose paper it is, its places, its languages.

use language::{Interface, say};
use maud::{Markup, html};

use super::{Frame, Place};

pub(super) fn masthead(frame: &Frame) -> Markup {
    let language = frame.links.language;
    html! {
        div.masthead {
            a.org href=(frame.links.organisation()) { (frame.organisation) }
            (tongues(frame))
            nav.places aria-label=(say(language, "layout-sections")) {
                ul {
                    @for (order, place) in Place::ALL.into_iter().enumerate() {
                        @let here = frame.place == Some(place);
                        li.far[order >= Place::NEAR && !here] { (link(frame, place)) }
                    }
                }
                // Hidden where the whole list is in sight, as the list's far half is where not.
                details.more {
                    summary { (say(language, "layout-more")) }
                    ul { @for place in Place::ALL.into_iter().skip(Place::NEAR) { li { (link(frame, place)) } } }
                }
            }
        }
    }
}

fn link(frame: &Frame, place: Place) -> Markup {
    let here = frame.place == Some(place);
    let words = say(frame.links.language, place.key());
    html! {
        a href=(frame.links.place(place)) aria-current=[here.then_some("page")] { (words) }
    }
}

/// The same page in every language.
fn tongues(frame: &Frame) -> Markup {
    html! {
        nav.tongues aria-label=(say(frame.links.language, "layout-languages")) {
            @for language in Interface::ALL {
                @let here = language == frame.links.language;
                a.tongue href=(frame.links.in_language(language).to(&frame.path))
                    lang=(language) dir=(language.direction()) hreflang=(language)
                    aria-current=[here.then_some("true")] { (language.own_name()) }
            }
        }
    }
}
