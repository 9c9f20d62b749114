//! The pages, one file each: a view in, markup out.

pub mod bodies;
pub mod body;
pub mod challenges;
pub mod date;
pub mod decision;
pub mod decisions;
pub mod desk;
pub mod elsewhere;
pub mod entry;
pub mod laboratory;
mod listing;
pub mod log;
mod margin;
pub mod member;
pub mod members;
pub mod organisation;
mod over_time;
pub mod power;
pub mod proposals;
mod question;
pub mod session;
pub mod sessions;
pub mod sign_in;
pub mod source;
pub mod sources;
pub mod statements;
mod whose;

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
