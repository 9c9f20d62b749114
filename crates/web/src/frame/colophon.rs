//! The colophon: what the page rests on, and how to check it.

use maud::{Markup, Render, html};

use crate::components::{Prose, Text};

/// A line about the log: its length, its root, the command that checks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// What the line tells.
    pub label: Text,
    /// A hash or a command after it, compared or typed letter by letter.
    pub code: Option<String>,
}

/// The foot of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Colophon {
    /// What the page is made from.
    pub statement: Prose,
    /// The state of the log.
    pub imprint: Vec<Imprint>,
}

impl Render for Colophon {
    fn render(&self) -> Markup {
        html! {
            footer.colophon {
                p { (self.statement) }
                @if !self.imprint.is_empty() {
                    p {
                        @for (order, line) in self.imprint.iter().enumerate() {
                            @if order > 0 { br; }
                            (line.label)
                            @if let Some(code) = &line.code { ": " code { (code) } }
                        }
                    }
                }
            }
        }
    }
}
