//! One sample of each component in each language: what the gallery shows and the tests compare.

mod claims;
mod decision;
mod frames;
mod lists;
mod questions;
mod times;

use language::Interface;
use maud::Markup;
use web::frame::{Frame, Links, Realm};

/// A component by name, drawn for a reader of one language.
pub type Sample = (&'static str, Markup);

/// The reader a sample is drawn for.
#[derive(Clone, Copy)]
pub struct Reader {
    /// The language of the interface.
    pub language: Interface,
    /// Makes addresses in the record.
    pub links: Links,
}

impl Reader {
    /// A reader of the record.
    pub const fn of(language: Interface) -> Self {
        Self {
            language,
            links: Links {
                realm: Realm::Record,
                language,
            },
        }
    }

    /// The words in the reader's language.
    pub const fn say(
        self,
        english: &'static str,
        arabic: &'static str,
        russian: &'static str,
    ) -> &'static str {
        match self.language {
            Interface::English => english,
            Interface::Arabic => arabic,
            Interface::Russian => russian,
        }
    }

    /// A date in the reader's language.
    pub fn date(self, written: &str) -> web::components::Moment {
        web::components::Moment::of(self.language, &written.parse().unwrap_or_default())
    }

    /// A fact of the founding report, leading to its sentence.
    pub fn fact(self, number: &str) -> web::components::Fact {
        let address = format!("{}/report#{number}", self.links.sources());
        web::components::Fact::new(number, address)
    }
}

/// Every component.
pub fn all(language: Interface) -> Vec<Sample> {
    let reader = Reader::of(language);
    let mut samples = claims::samples(reader);
    samples.extend(times::samples(reader));
    samples.extend(decision::samples(reader));
    samples.extend(lists::samples(reader));
    samples.extend(questions::samples(reader));
    samples
}

/// Pages made of them.
pub fn pages(language: Interface) -> Vec<(&'static str, Frame, Markup)> {
    frames::pages(Reader::of(language))
}
