//! The pages of decisions and statements, at moments of two exercises on the founding record.
#![expect(
    clippy::expect_used,
    reason = "a record that cannot be set up ends the test with the reason"
)]

#[path = "../../../app/tests/decisions/moments.rs"]
mod moments;

mod everywhere;
mod portraits;

use app::views::{
    Reader, decision::decision, decisions::decisions, statements::statement, statements::statements,
};
use institution::State;
use language::Interface;
use maud::Markup;
use moments::Moment;
use web::{
    frame::{Links, Realm},
    pages::{self, Rendered},
};

/// Which page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Decisions,
    Statements,
    Decision(&'static str),
    Statement(&'static str),
}

/// A page at a moment, in a language, for somebody who only reads.
fn page(moment: Moment, state: &State, page: Page, language: Interface) -> Option<Rendered> {
    page_with(moment, state, page, language, &Markup::default())
}

/// The same with what the reader's office can do.
fn page_with(
    moment: Moment,
    state: &State,
    page: Page,
    language: Interface,
    acts: &Markup,
) -> Option<Rendered> {
    let reader = Reader {
        language,
        on: "2025-06-01".parse().expect("a day"),
        office: None,
    };
    let realm = if moment == Moment::Record {
        Realm::Record
    } else {
        Realm::Exercise
    };
    let links = Links { realm, language };
    let id = |id: &str| id.parse().expect("an id");
    Some(match page {
        Page::Decisions => pages::decisions::decisions(&decisions(state, &reader), links, acts),
        Page::Statements => pages::statements::statements(&statements(state, &reader), links, acts),
        Page::Decision(draft) => {
            pages::decision::decision(&decision(state, &id(draft), &reader)?, links, acts)
        }
        Page::Statement(draft) => {
            pages::statements::statement(&statement(state, &id(draft), &reader)?, links, acts)
        }
    })
}

/// Every page there is at a moment.
fn every_page(moment: Moment, state: &State, language: Interface) -> Vec<Rendered> {
    let all = [
        Page::Decisions,
        Page::Statements,
        Page::Decision("early-notice"),
        Page::Decision("shared-forecast"),
        Page::Statement("open-lines"),
    ];
    all.into_iter()
        .filter_map(|which| page(moment, state, which, language))
        .collect()
}
