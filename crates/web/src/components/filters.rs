//! Filters over a list, and the way from one page of it to the next.

use maud::{Markup, Render, html};

use super::{Choice, Link, Prose, Text, forms::options};

/// A question that narrows the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// What its answer is sent as, ASCII.
    pub name: String,
    /// The question.
    pub label: Text,
    /// The answers; the one with an empty value narrows nothing.
    pub choices: Vec<Choice>,
    /// The value chosen.
    pub chosen: Option<String>,
}

/// Questions that narrow a list; they change nothing and leave an address that can be passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filters {
    /// What is narrowed, for those who hear the page.
    pub label: Text,
    /// Where they are sent.
    pub action: String,
    /// The questions.
    pub filters: Vec<Filter>,
    /// What the button does.
    pub submit: Text,
    /// How much was found.
    pub found: Option<Prose>,
}

/// The neighbouring pages of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    /// What it leads through, for those who hear the page.
    pub label: Text,
    /// To what is newer.
    pub newer: Option<Link>,
    /// What this page shows: "entries 41 to 60 of 226".
    pub range: Text,
    /// To what is older.
    pub older: Option<Link>,
}

impl Render for Filters {
    fn render(&self) -> Markup {
        html! {
            form.filters action=(self.action) method="get" role="search"
                aria-label=(self.label.words) {
                @for filter in &self.filters {
                    @let id = format!("filter-{}", filter.name);
                    div {
                        label for=(id) { (filter.label) }
                        select id=(id) name=(filter.name) {
                            (options(&filter.choices, filter.chosen.as_deref()))
                        }
                    }
                }
                button type="submit" { (self.submit) }
            }
            @if let Some(found) = &self.found { p.found role="status" { (found) } }
        }
    }
}

impl Render for Pager {
    fn render(&self) -> Markup {
        let way = |link: &Option<Link>, rel| {
            html! {
                @match link {
                    Some(link) => a href=(link.href) rel=(rel) { (link.text) },
                    None => span {},
                }
            }
        };
        html! {
            nav.pager aria-label=(self.label.words) {
                (way(&self.newer, "prev"))
                span.range { (self.range) }
                (way(&self.older, "next"))
            }
        }
    }
}
