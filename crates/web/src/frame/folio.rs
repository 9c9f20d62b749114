//! The folio line under the masthead, as in an official journal, and the banner of an exercise.

use language::say;
use maud::{Markup, Render, html};

use super::Frame;
use crate::components::{Link, Prose, Text};

/// Where the reader is: symbol, place and day, state of knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folio {
    /// The symbol of what the page is about.
    pub symbol: String,
    /// The way down to this page, the last of them the page itself.
    pub crumbs: Vec<Prose>,
    /// As known when, and the way to another date.
    pub known: Prose,
}

/// Who is reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// Somebody who could take an office.
    Visitor,
    /// Somebody who acts for an office.
    Office {
        /// The office; never a named person.
        name: Text,
        /// What the button that lays it down also sends.
        hidden: Vec<(String, String)>,
    },
}

/// What the banner of an exercise offers beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exercise {
    /// Ways out of it: to the record, to a fresh start.
    pub links: Vec<Link>,
}

pub(super) fn folio(frame: &Frame) -> Markup {
    let Folio {
        symbol,
        crumbs,
        known,
    } = &frame.folio;
    html! {
        div.folio {
            span.where {
                @if !symbol.is_empty() { span.symbol { (symbol) } }
                span {
                    @for (order, crumb) in crumbs.iter().enumerate() {
                        @if order > 0 { " › " }
                        (crumb)
                    }
                }
            }
            span.aside {
                @if !known.is_empty() { span { (known) } }
                @if let Some(reader) = &frame.reader { (self::reader(frame, reader)) }
            }
        }
    }
}

fn reader(frame: &Frame, reader: &Reader) -> Markup {
    let (links, language) = (frame.links, frame.links.language);
    html! {
        @match reader {
            Reader::Visitor => a href=(links.sign_in()) { (say(language, "nav-sign-in")) },
            Reader::Office { name, hidden } => {
                span.reader {
                    (say(language, "layout-acting-as")) " "
                    b { a href=(links.desk()) { (name) } }
                }
                form action=(links.sign_out()) method="post" {
                    @for (name, value) in hidden {
                        input type="hidden" name=(name) value=(value);
                    }
                    button.quiet type="submit" { (say(language, "nav-sign-out")) }
                }
            }
        }
    }
}

/// The banner: on every page of an exercise, before anything else.
pub(super) fn banner(frame: &Frame, exercise: &Exercise) -> Markup {
    let language = frame.links.language;
    let words = say(language, "exercise-banner");
    let word = say(language, "exercise-word");
    // The sentence begins with the word that stands out.
    let (word, rest) = match words.strip_prefix(word.as_ref()) {
        Some(rest) if rest.starts_with('.') => words.split_at(words.len() - rest.len() + 1),
        _ => ("", words.as_ref()),
    };
    html! {
        div.exercise {
            p { @if !word.is_empty() { b { (word) } } (rest) }
            @if !exercise.links.is_empty() {
                p {
                    @for (order, link) in exercise.links.iter().enumerate() {
                        @if order > 0 { " · " }
                        (link.render())
                    }
                }
            }
        }
    }
}
