//! The first screen: state, by whose account, what one can do.

use language::{Interface, say};
use maud::{Markup, Render, html};

use super::{Link, Prose, Sign};

/// Something the reader can do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What, and where it is done.
    pub link: Link,
    /// What follows the link in the sentence.
    pub rest: Option<Prose>,
}

impl Render for Act {
    fn render(&self) -> Markup {
        html! {
            (self.link)
            @if let Some(rest) = &self.rest { " " (rest) }
        }
    }
}

impl From<Link> for Act {
    fn from(link: Link) -> Self {
        Self { link, rest: None }
    }
}

/// What the state is, by whose account, and what can be done; the first act stands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The state in a word or two.
    pub state: Sign,
    /// What that means here.
    pub state_told: Prose,
    /// Whose account it is.
    pub account: Prose,
    /// What they say, and where accounts differ.
    pub account_told: Prose,
    /// What can be done now.
    pub acts: Vec<Act>,
}

impl Standing {
    /// The three answers, side by side on wide screens.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            dl.standing {
                div {
                    dt { (say(language, "screen-state")) }
                    dd { strong { (self.state) } (self.state_told) }
                }
                div {
                    dt { (say(language, "screen-account")) }
                    dd { strong { (self.account) } (self.account_told) }
                }
                @if !self.acts.is_empty() {
                    div.can {
                        dt { (say(language, "screen-actions")) }
                        dd { ul { @for act in &self.acts { li { (act) } } } }
                    }
                }
            }
        }
    }
}
