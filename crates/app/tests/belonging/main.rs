//! What readers are shown of the organisation, its members and its bodies: of the founding
//! record, and of registers built here entry by entry.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

mod bodies;
mod builder;
mod elsewhere;
mod ledger;
mod member;
mod members;
mod organisation;

use app::views::{Named, Reader, Said};
use institution::State;
use language::Interface;

/// Somebody who reads in a language on the day of the report.
fn reader(language: Interface) -> Reader {
    Reader {
        language,
        on: "2024-06-21".parse().expect("a day"),
        office: None,
    }
}

fn english() -> Reader {
    reader(Interface::English)
}

/// The founding record.
async fn almaty() -> State {
    let log = testkit::almaty_log().await;
    let published = log.read();
    published.state.clone()
}

/// The codes or ids of a list.
fn ids<Id: ToString>(named: &[Named<Id>]) -> Vec<String> {
    named.iter().map(|named| named.id.to_string()).collect()
}

/// Where something stands in its source.
fn places<'a>(all: impl IntoIterator<Item = &'a Said>) -> Vec<&'a str> {
    all.into_iter()
        .filter_map(|said| said.locator.as_deref())
        .collect()
}
