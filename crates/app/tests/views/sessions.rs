//! The list of sessions.

use app::views::{paths::SessionPhase, sessions::sessions};

use crate::{english, record};

#[tokio::test]
async fn the_latest_session_stands_first_each_as_far_as_its_source_has_it() {
    let view = sessions(&record().await, &english());
    let told: Vec<_> = view
        .sessions
        .iter()
        .map(|entry| {
            let when = entry.session.when.to_string();
            let locator = entry.said.locator.clone().unwrap_or_default();
            (when, entry.session.phase, locator)
        })
        .collect();
    let expected = [
        ("2024-11", SessionPhase::Announced, "F7"),
        ("2024-06-21", SessionPhase::Open, "F1"),
        ("2024-06-06", SessionPhase::Closed, "F18"),
    ];
    let expected = expected.map(|(when, phase, fact)| (when.to_string(), phase, fact.to_string()));
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_session_is_cited_by_the_date_it_has_however_little_that_is() {
    let view = sessions(&record().await, &english());
    let symbols: Vec<_> = view.sessions.iter().map(|s| s.symbol.as_deref()).collect();
    let expected = [
        "CSTO.CSC/2024-11",
        "CSTO.CFM/2024-06-21",
        "CSTO.CSSC/2024-06-06",
    ];
    assert_eq!(symbols, expected.map(Some));
}

#[test]
fn an_empty_record_has_no_session() {
    assert!(
        sessions(&institution::State::default(), &english())
            .sessions
            .is_empty()
    );
}
