//! Every decision and draft: what was adopted, what is under way, what is expected.

use app::views::decisions::DecisionsView;
use maud::Markup;

use super::{Rendered, listing::Listing};
use crate::frame::Links;

/// The page of all decisions. `acts` is what the reader's office can do here now.
#[must_use]
pub fn decisions(view: &DecisionsView, links: Links, acts: &Markup) -> Rendered {
    Listing {
        view,
        links,
        family: "decisions",
    }
    .page(acts)
}
