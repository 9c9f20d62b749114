//! The pages of the organisation, its members and its bodies: on the founding record, in an
//! exercise carried to its end, under a charter with nothing recorded, and on an empty log.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

mod everywhere;
mod facts;
mod portraits;

use app::views::{self, Reader};
use institution::State;
use language::Interface;
use maud::Markup;
use web::{
    frame::{Links, Realm},
    pages::{self, Rendered},
};

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    Organisation,
    Members,
    Member(&'static str),
    Bodies,
    Body(&'static str),
}

/// Every page there is of the founding record.
const PAGES: [Page; 12] = [
    Page::Organisation,
    Page::Members,
    Page::Member("AM"),
    Page::Member("BY"),
    Page::Member("KZ"),
    Page::Member("RU"),
    Page::Bodies,
    Page::Body("csc"),
    Page::Body("cfm"),
    Page::Body("cdm"),
    Page::Body("secretariat"),
    Page::Body("secretary-general"),
];

/// From convening to entry into force.
const CARRIED_ON: &str = include_str!("../../../../stories/almaty-2024/exercise.toml");

/// A state to look at pages from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scene {
    Record,
    CarriedOn,
    Founded,
    Empty,
}

impl Scene {
    const ALL: [Self; 4] = [Self::Record, Self::CarriedOn, Self::Founded, Self::Empty];

    async fn state(self) -> State {
        let log = match self {
            Self::Record => testkit::almaty_log().await,
            Self::CarriedOn => carried_on().await,
            Self::Founded => testkit::csto_log().await,
            Self::Empty => testkit::empty_log().await,
        };
        let published = log.read();
        published.state.clone()
    }
}

/// An exercise carried to its end.
async fn carried_on() -> app::Log {
    let log = testkit::exercise_log().await;
    testkit::play(&log, CARRIED_ON)
        .await
        .expect("the story plays");
    log
}

/// A page on the day of the report, for somebody who only reads; `None` where there is no such
/// thing.
fn page(state: &State, page: Page, language: Interface) -> Option<Rendered> {
    page_on("2024-06-21", state, page, language)
}

fn page_on(on: &str, state: &State, page: Page, language: Interface) -> Option<Rendered> {
    let reader = Reader {
        language,
        on: on.parse().expect("a day"),
        office: None,
    };
    let links = Links {
        realm: Realm::Record,
        language,
    };
    let nothing = Markup::default();
    Some(match page {
        Page::Organisation => {
            let view = views::organisation::organisation(state, &reader);
            pages::organisation::organisation(&view, links)
        }
        Page::Members => pages::members::members(
            &views::members::members(state, None, &reader),
            links,
            reader.on,
        ),
        Page::Member(code) => {
            let view = views::member::member(state, &code.parse().expect("a code"), &reader)?;
            pages::member::member(&view, links, &nothing)
        }
        Page::Bodies => pages::bodies::bodies(&views::bodies::bodies(state, &reader), links),
        Page::Body(id) => {
            let view = views::body::body(state, &id.parse().expect("an id"), &reader)?;
            pages::body::body(&view, links)
        }
    })
}

/// Every page there is in a state.
fn every_page(state: &State, language: Interface) -> Vec<Rendered> {
    PAGES
        .into_iter()
        .filter_map(|which| page(state, which, language))
        .collect()
}
