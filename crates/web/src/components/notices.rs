//! Notices: nothing here yet, an example, a refusal, other sources.

use language::{Interface, say};
use maud::{Markup, Render, html};

use super::{Prose, Rows, Text};

/// Nothing here yet: what belongs here and who can put it here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Empty {
    /// That there is nothing.
    pub heading: Prose,
    /// What belongs here, and who can put it here.
    pub text: Prose,
}

impl Render for Empty {
    fn render(&self) -> Markup {
        html! { div.empty { strong { (self.heading) } (self.text) } }
    }
}

/// What is invented or illustrative, in a tint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The word for it: "Example."
    pub word: Text,
    /// What is invented and what is not.
    pub text: Prose,
}

impl Render for Example {
    fn render(&self) -> Markup {
        html! { p.example { b { (self.word) } " " (self.text) } }
    }
}

/// An act that was refused: what, why, by which rule, and the way on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Refusal {
    /// What was not done.
    pub what: Prose,
    /// Why.
    pub why: Prose,
    /// The rule that stands against it.
    pub rule: Option<Prose>,
    /// What to do instead.
    pub remedy: Option<Prose>,
    /// Who can.
    pub who: Option<Prose>,
    /// Whether it answers what the reader has just done, so that it is read out.
    pub fresh: bool,
}

impl Refusal {
    /// The refusal in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        let told = [
            ("refusals-rule", &self.rule),
            ("refusals-remedy", &self.remedy),
            ("refusals-who", &self.who),
        ];
        let any = told.iter().any(|(_, what)| what.is_some());
        html! {
            div.refusal role=[self.fresh.then_some("alert")] {
                strong { (self.what) }
                (self.why)
                @if any {
                    dl {
                        @for (key, what) in told {
                            @if let Some(what) = what { dt { (say(language, key)) } dd { (what) } }
                        }
                    }
                }
            }
        }
    }
}

/// What other sources say, kept apart by a dashed rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Others {
    /// Its anchor on the page, ASCII.
    pub id: &'static str,
    /// What it is kept apart from.
    pub heading: Prose,
    /// What they say.
    pub rows: Rows,
}

impl Others {
    /// The other sources in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            aside.others aria-labelledby=(self.id) {
                h2 id=(self.id) { (self.heading) }
                (self.rows.show(language))
            }
        }
    }
}
