//! The pages, one file each: a view in, markup out.

use maud::Markup;

use crate::components::Prose;

/// A page before it is framed.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// Its title, without the organisation's name.
    pub title: String,
    /// The symbol of what it is about; the organisation's where it has none.
    pub symbol: String,
    /// The way down to it, the last of them the page itself.
    pub crumbs: Vec<Prose>,
    /// Its text.
    pub text: Markup,
}
