//! Political statements: all of them, and one.

use app::views::{decision::DecisionView, decisions::DecisionsView};
use maud::Markup;

use super::{Rendered, decision::decision, listing::Listing};
use crate::frame::Links;

/// The page of all statements. `acts` is what the reader's office can do here now.
#[must_use]
pub fn statements(view: &DecisionsView, links: Links, acts: &Markup) -> Rendered {
    Listing {
        view,
        links,
        family: "statements",
    }
    .page(acts)
}

/// The page of one statement: that of a decision, without signatures and force.
#[must_use]
pub fn statement(view: &DecisionView, links: Links, acts: &Markup) -> Rendered {
    decision(view, links, acts)
}
