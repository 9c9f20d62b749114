//! The frame of every page: masthead, folio line, colophon, and the links between pages.

mod colophon;
mod folio;
mod links;
mod masthead;
mod page;
mod typesetting;

pub use colophon::{Colophon, Imprint};
pub use folio::{Exercise, Folio, Reader};
pub use links::{Links, Place, Realm};
pub use page::{Frame, page};
