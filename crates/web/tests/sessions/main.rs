//! The pages of sessions, of the founding record and at moments of an exercise on it.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

#[path = "../../../app/tests/decisions/moments.rs"]
mod moments;

mod everywhere;
mod facts;
mod portraits;

use app::views::{Reader, session::session, sessions::sessions};
use institution::State;
use language::Interface;
use maud::Markup;
use moments::Moment;
use web::{
    frame::{Links, Realm},
    pages::{self, Rendered},
};

/// The sessions of the founding record.
const IDS: [&str; 3] = ["cfm-2024-06-21", "csc-2024-11", "cssc-2024-06-06"];

fn reader(language: Interface) -> Reader {
    Reader {
        language,
        on: "2025-06-01".parse().expect("a day"),
        office: None,
    }
}

const fn links(moment: Moment, language: Interface) -> Links {
    let realm = match moment {
        Moment::Record => Realm::Record,
        _ => Realm::Exercise,
    };
    Links { realm, language }
}

/// The list of sessions at a moment, with what the reader's office can do.
fn list(moment: Moment, state: &State, language: Interface, acts: &Markup) -> Rendered {
    let view = sessions(state, &reader(language));
    pages::sessions::page(&view, links(moment, language), acts.clone())
}

/// A session at a moment, with what the reader's office can do.
fn one(moment: Moment, state: &State, id: &str, language: Interface, acts: &Markup) -> Rendered {
    let id = id.parse().expect("an id");
    let view = session(state, &id, &reader(language)).expect("the session is there");
    pages::session::page(&view, links(moment, language), acts.clone())
}

/// Every page of sessions at a moment, for somebody who only reads.
fn every_page(moment: Moment, state: &State, language: Interface) -> Vec<Rendered> {
    let acts = Markup::default();
    let sessions = IDS.map(|id| one(moment, state, id, language, &acts));
    let all = [list(moment, state, language, &acts)]
        .into_iter()
        .chain(sessions);
    all.collect()
}
