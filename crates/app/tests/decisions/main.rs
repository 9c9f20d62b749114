//! What readers are shown of decisions and statements, at moments of an exercise.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop there"
)]

mod lists;
mod moments;
mod path;
mod verdicts;
mod what_follows;

use app::views::{
    Reader,
    decision::{DecisionView, decision},
};
use institution::State;
use language::Interface;
use vocab::DraftId;

/// Somebody who reads in a language in the middle of 2025, after everything that is told.
fn reader(language: Interface) -> Reader {
    Reader {
        language,
        on: "2025-06-01".parse().expect("a day"),
        office: None,
    }
}

fn english() -> Reader {
    reader(Interface::English)
}

fn draft(id: &str) -> DraftId {
    id.parse().expect("an id")
}

/// The draft decision of the exercise on early notice.
fn early_notice(state: &State) -> DecisionView {
    decision(state, &draft("early-notice"), &english()).expect("the draft is there")
}

/// The names of a list of parties or bodies.
fn names<Id>(named: &[app::views::Named<Id>]) -> Vec<&str> {
    named.iter().map(|named| named.name.text.as_str()).collect()
}
