//! Claims in rows: the text says what, the margin says who says so.

use language::Interface;
use maud::{Markup, html};

use super::{By, Prose, Sign};

/// A claim with its margin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Its anchor on the page, where something leads to it; ASCII.
    pub id: Option<String>,
    /// Its state.
    pub sign: Option<Sign>,
    /// A heading of its own.
    pub heading: Option<Prose>,
    /// What is said, by paragraphs.
    pub text: Vec<Prose>,
    /// Who says so.
    pub by: By,
}

/// Claims one under the other, a hair rule between them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// Whether their order means something, as on an agenda.
    pub ordered: bool,
    /// The claims.
    pub rows: Vec<Row>,
}

impl Row {
    /// A claim of one sentence.
    #[must_use]
    pub fn new(text: impl Into<Prose>, by: By) -> Self {
        Self {
            text: vec![text.into()],
            by,
            ..Self::default()
        }
    }

    /// The claim with its state.
    #[must_use]
    pub fn sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// The text and the margin, without what holds them together.
    fn inside(&self, language: Interface) -> Markup {
        html! {
            div.text {
                @if let Some(heading) = &self.heading { h3 { (heading) } }
                @for (place, paragraph) in self.text.iter().enumerate() {
                    p {
                        @if let (0, Some(sign)) = (place, &self.sign) { (sign) " " }
                        (paragraph)
                    }
                }
                @if let (true, Some(sign)) = (self.text.is_empty(), &self.sign) { p { (sign) } }
            }
            (self.by.show(language))
        }
    }

    /// A claim that stands alone.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! { div.row id=[&self.id] { (self.inside(language)) } }
    }
}

impl Rows {
    /// The claims as a list, numbered for those who hear it where the order matters.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        let items = html! {
            @for row in &self.rows { li.row id=[&row.id] { (row.inside(language)) } }
        };
        html! {
            @if self.ordered { ol.rows { (items) } } @else { ul.rows { (items) } }
        }
    }
}

impl FromIterator<Row> for Rows {
    fn from_iter<I: IntoIterator<Item = Row>>(rows: I) -> Self {
        Self {
            ordered: false,
            rows: rows.into_iter().collect(),
        }
    }
}
