//! Offices one can act as, in an exercise.

use maud::{Markup, Render, html};

use super::{Prose, Text};

/// An office and the button that takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The office; never a named person.
    pub name: Prose,
    /// What it can do.
    pub can: Prose,
    /// What is sent.
    pub hidden: Vec<(String, String)>,
    /// What the button says: "Act as the secretariat".
    pub button: Text,
}

/// The offices, one under the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offices {
    /// Where the choice is sent.
    pub action: String,
    /// The offices.
    pub offices: Vec<Office>,
}

impl Render for Offices {
    fn render(&self) -> Markup {
        html! {
            ul.offices {
                @for office in &self.offices {
                    li {
                        div { b { (office.name) } small { (office.can) } }
                        form action=(self.action) method="post" {
                            @for (name, value) in &office.hidden {
                                input type="hidden" name=(name) value=(value);
                            }
                            button type="submit" { (office.button) }
                        }
                    }
                }
            }
        }
    }
}
