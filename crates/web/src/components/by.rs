//! The margin: by whose account a claim stands there.

use language::Interface;
use maud::{Markup, Render, html};

use super::{Link, Prose, Sign, Text};

/// The number of a fact in its source, leading to the sentence it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The number: `F16`.
    pub number: String,
    /// Where the source is shown.
    pub href: Option<String>,
}

impl Fact {
    /// A fact by its number, with the address of the page that quotes it.
    #[must_use]
    pub fn new(number: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            href: Some(href.into()),
        }
    }
}

impl Render for Fact {
    fn render(&self) -> Markup {
        html! {
            bdi.f {
                @match &self.href {
                    Some(href) => a href=(href) { (self.number) },
                    None => (self.number),
                }
            }
        }
    }
}

/// Who says so: account, role, capacity, date, source and fact number, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct By {
    /// The state of the claim, where the margin tells it.
    pub sign: Option<Sign>,
    /// Whose account, in bold.
    pub account: Option<Prose>,
    /// What they speak as: "Prime Minister of Armenia".
    pub role: Option<Text>,
    /// In what capacity, where that says more than the role.
    pub capacity: Option<Text>,
    /// When they said it.
    pub said: Option<Prose>,
    /// The source it stands in.
    pub source: Option<Link>,
    /// The numbers of the facts in that source.
    pub facts: Vec<Fact>,
    /// What else the reader should know of it, on a line of its own.
    pub note: Option<Prose>,
}

impl By {
    /// An account by name, with nothing else told yet.
    #[must_use]
    pub fn account(name: impl Into<Prose>) -> Self {
        Self {
            account: Some(name.into()),
            ..Self::default()
        }
    }

    /// A margin that only says something of the text beside it.
    #[must_use]
    pub fn note(note: impl Into<Prose>) -> Self {
        Self {
            note: Some(note.into()),
            ..Self::default()
        }
    }

    /// The margin in the reader's language, as a paragraph of its own.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! { p.by { (self.inside(language)) } }
    }

    /// The margin without its paragraph.
    #[must_use]
    pub fn inside(&self, language: Interface) -> Markup {
        let details = self.details();
        let told = !details.is_empty();
        html! {
            @if let Some(sign) = &self.sign { (sign) }
            @if let Some(account) = &self.account { b { (account) } " " }
            @for (place, detail) in details.iter().enumerate() {
                @if place > 0 { (comma(language)) }
                (detail)
            }
            @if let Some(note) = &self.note {
                @if told { br; }
                (note)
            }
        }
    }

    fn details(&self) -> Vec<Markup> {
        let texts = [&self.role, &self.capacity]
            .into_iter()
            .flatten()
            .map(Render::render);
        let said = self.said.iter().map(Render::render);
        let source = self.source.iter().map(Render::render);
        let facts = self.facts.iter().map(Render::render);
        texts.chain(said).chain(source).chain(facts).collect()
    }
}

/// What stands between the items of an enumeration.
pub(crate) const fn comma(language: Interface) -> &'static str {
    match language {
        Interface::Arabic => "، ",
        Interface::English | Interface::Russian => ", ",
    }
}
