//! The subject of a page and the sections under it.

use language::Interface;
use maud::{Markup, Render, html};

use super::{By, Link, Prose};

/// What the page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The heading of the page.
    pub heading: Prose,
    /// A line under it.
    pub lead: Option<Prose>,
}

impl Subject {
    /// A heading with no line under it.
    #[must_use]
    pub fn new(heading: impl Into<Prose>) -> Self {
        Self {
            heading: heading.into(),
            lead: None,
        }
    }
}

impl Render for Subject {
    fn render(&self) -> Markup {
        html! {
            div.subject {
                h1 { (self.heading) }
                @if let Some(lead) = &self.lead { p.lead { (lead) } }
            }
        }
    }
}

/// A section: an ink rule, a heading, what belongs under it.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its anchor on the page, ASCII.
    pub id: &'static str,
    /// Its heading.
    pub heading: Prose,
    /// What the margin says of the whole section.
    pub by: Option<By>,
    /// What stands in it.
    pub content: Markup,
    /// Where the rest of it is.
    pub all: Option<Link>,
}

impl Section {
    /// A section with its content.
    #[must_use]
    pub fn new(id: &'static str, heading: impl Into<Prose>, content: Markup) -> Self {
        Self {
            id,
            heading: heading.into(),
            by: None,
            content,
            all: None,
        }
    }

    /// The section with something in its margin.
    #[must_use]
    pub fn by(mut self, by: By) -> Self {
        self.by = Some(by);
        self
    }

    /// The section with a link to the rest.
    #[must_use]
    pub fn all(mut self, all: Link) -> Self {
        self.all = Some(all);
        self
    }

    /// The section in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        let heading = html! { h2 id=(self.id) { (self.heading) } };
        html! {
            section.section aria-labelledby=(self.id) {
                @match &self.by {
                    Some(by) => div.row { (heading) (by.show(language)) },
                    None => (heading),
                }
                (self.content)
                @if let Some(all) = &self.all { p.all { (all) } }
            }
        }
    }
}
