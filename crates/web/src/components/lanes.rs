//! Lanes: rival accounts of one standing, side by side.

use maud::{Markup, Render, html};

use super::{Prose, Text};

/// One account of a standing, as a bar over the twelve months of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Whether the organisation recognises it; a rival account differs in its fill alone.
    pub recognised: bool,
    /// What is claimed.
    pub claim: Text,
    /// By whom, since when.
    pub by: Prose,
    /// After how many twelfths the bar begins.
    pub from: u8,
    /// After how many twelfths it ends.
    pub until: u8,
    /// Whether the day of its beginning is not known.
    pub open: bool,
}

/// The accounts, one under the other and none of them smaller.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lanes {
    /// The accounts.
    pub lanes: Vec<Lane>,
}

impl Lane {
    /// Classes place the bar, because a strict policy forbids a style of its own.
    fn bar(&self) -> String {
        let mut classes = Vec::new();
        if (1..=11).contains(&self.from) {
            classes.push(format!("from-{}", self.from));
        }
        if (1..=11).contains(&self.until) {
            classes.push(format!("until-{}", self.until));
        }
        if self.open {
            classes.push("open".to_string());
        }
        classes.join(" ")
    }
}

impl Render for Lanes {
    fn render(&self) -> Markup {
        html! {
            div.lanes.text {
                @for lane in &self.lanes {
                    @let bar = lane.bar();
                    div.lane.holds[lane.recognised].rival[!lane.recognised] {
                        b { (lane.claim) }
                        span class=[(!bar.is_empty()).then_some(&bar)] aria-hidden="true" {}
                        div.when { (lane.by) }
                    }
                }
            }
        }
    }
}
