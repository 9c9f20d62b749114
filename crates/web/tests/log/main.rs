//! The pages of what is said, of the sources it stands in, and of the log.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

mod everywhere;
mod facts;
mod narrowing;
mod portraits;

use app::{
    Published,
    views::{
        Reader, challenges::challenges, entry::entry, log::LogFilter, log::log,
        proposals::proposals, source::source, sources::sources,
    },
};
use language::Interface;
use maud::Markup;
use web::{
    frame::{Links, Realm},
    pages::{self, Rendered},
};

/// From convening to entry into force.
const CARRIED_ON: &str = include_str!("../../../../stories/almaty-2024/exercise.toml");

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Challenges,
    Proposals,
    Sources,
    Source(&'static str),
    /// The log, narrowed by a query, at a page of it.
    Log(&'static [(&'static str, &'static str)], usize),
    Entry(u64),
}

fn links(published: &Published, language: Interface) -> Links {
    let realm = match published.state.exercise {
        None => Realm::Record,
        Some(_) => Realm::Exercise,
    };
    Links { realm, language }
}

/// A page for somebody who only reads.
fn page(published: &Published, which: Page, language: Interface) -> Rendered {
    page_with(published, which, language, Markup::default())
}

/// The same with what the reader's office can do.
fn page_with(published: &Published, which: Page, language: Interface, acts: Markup) -> Rendered {
    let reader = Reader {
        language,
        on: "2025-06-01".parse().expect("a day"),
        office: None,
    };
    let links = links(published, language);
    let state = &published.state;
    match which {
        Page::Challenges => pages::challenges::page(&challenges(state, &reader), links, acts),
        Page::Proposals => pages::proposals::page(&proposals(state, &reader), links, acts),
        Page::Sources => pages::sources::page(&sources(published, &reader), links, acts),
        Page::Source(id) => {
            let id = id.parse().expect("an id");
            let view = source(published, &id, &reader).expect("the source is there");
            pages::source::page(&view, links, acts)
        }
        Page::Log(query, number) => {
            let filter = LogFilter::asked(|name| {
                let mut pairs = query.iter();
                pairs.find(|(n, _)| *n == name).map(|(_, value)| *value)
            });
            let view = log(published, &reader, filter, number);
            pages::log::page(&view, links, acts, None)
        }
        Page::Entry(position) => {
            let view = entry(published, position, &reader).expect("the entry is there");
            pages::entry::page(&view, links, acts)
        }
    }
}

/// Every page there is, and every entry of the log.
fn every_page(published: &Published, language: Interface) -> Vec<Rendered> {
    let lists = [
        Page::Challenges,
        Page::Proposals,
        Page::Sources,
        Page::Log(&[], 1),
        Page::Log(&[], 2),
        Page::Log(&[("area", "documents"), ("party", "BY")], 1),
    ];
    let sources = ["report", "tass-1806309", "charter-2002", "protocol-1999"];
    let known = sources.into_iter().filter(|id| {
        published
            .state
            .sources
            .keys()
            .any(|known| known.as_str() == *id)
    });
    let entries = (0..published.state.length).map(Page::Entry);
    let all = lists
        .into_iter()
        .chain(known.map(Page::Source))
        .chain(entries);
    all.map(|which| page(published, which, language)).collect()
}
