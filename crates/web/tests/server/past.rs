//! Pages as they were known: nothing recorded later shows, and nobody acts in the past.

use std::path::Path;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use web::Site;

use crate::{
    Demo,
    visitor::{Answer, Visitor},
};

/// The invented union; on the second of February it is recorded that a member is called otherwise.
async fn union() -> Visitor {
    let ledger = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories/ledger");
    let story = include_str!("../../../../stories/ledger/lakes.toml");
    let changed = "[[act]]\ndo = \"record-change\"\n";
    let story = story.replacen(
        changed,
        &format!("{changed}at = \"2026-02-02T10:00:00Z\"\n"),
        1,
    );
    let log = testkit::ledger_log(&story, &ledger).await;
    let log = log.unwrap_or_else(|fault| panic!("{fault}"));
    Visitor::of(Site::new(log, None))
}

async fn get(visitor: &Visitor, path: &str) -> Answer {
    visitor
        .send(Request::get(path).body(Body::empty()).unwrap())
        .await
}

#[tokio::test]
async fn what_was_recorded_later_does_not_show() {
    let union = union().await;
    let new = "Republic of the Blue Lake";
    let rows = [
        ("?on=2026-03-01", true),
        ("?on=2026-03-01&known=2026-02-02", true),
        ("?on=2026-03-01&known=2026-02-01", false),
        ("?on=2026-03-01&known=2026-02-02T09:59:59Z", false),
        ("?on=2026-03-01&known=2026-02-02T10:00:00Z", true),
        // Known then, and called so only from the first of February on.
        ("?on=2026-01-20&known=2026-02-02", false),
    ];
    for (query, shown) in rows {
        let text = union.page(&format!("/en/members/XB{query}")).await;
        assert_eq!(text.contains(&format!("<h1>{new}")), shown, "{query}");
    }
}

#[tokio::test]
async fn the_page_says_as_known_when_and_of_which_day() {
    let union = union().await;
    let plain = |text: String| text.replace('\u{a0}', " ");
    let both = union
        .page("/en/members/XB?on=2026-03-01&known=2026-02-01")
        .await;
    assert!(plain(both).contains("As known on 1 February 2026, of 1 March 2026"));
    // Asked only as known when: of that day.
    let alone = union.page("/en/members/XB?known=2026-02-01").await;
    assert!(plain(alone).contains("As known on 1 February 2026, of 1 February 2026"));
}

#[tokio::test]
async fn what_was_not_recorded_yet_is_not_there() {
    let union = union().await;
    let before = get(&union, "/en/members/XB?known=2026-01-11").await;
    assert_eq!(before.status, StatusCode::NOT_FOUND);
    // A word that is no date is no question; the page is today's.
    let odd = get(&union, "/en/members/XB?known=yesterday").await;
    assert_eq!(odd.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_acts_in_the_past() {
    let demo = Demo::carried_on().await;
    let mut visitor = demo.visitor.clone();
    let sign_in = Request::post("/exercise/en/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, "http://localhost:8080")
        .body(Body::from("office=secretariat"))
        .unwrap();
    let answer = visitor.send(sign_in).await;
    visitor.cookie = answer.headers.get(header::SET_COOKIE).cloned();
    let now = visitor.page("/exercise/en/members/AM").await;
    assert!(
        now.contains("<details class=\"act\""),
        "an officer can act here"
    );
    let past = visitor
        .page("/exercise/en/members/AM?known=2026-01-02")
        .await;
    assert!(!past.contains("<details class=\"act\""));
}

#[tokio::test]
async fn a_day_is_chosen_in_both_ways_on_the_page_for_it() {
    let union = union().await;
    let rows = [
        ("on=2026-03-01", "/en/members/XB?on=2026-03-01"),
        ("known=2026-02-01", "/en/members/XB?known=2026-02-01"),
        (
            "on=2026-03-01&known=2026-02-01",
            "/en/members/XB?on=2026-03-01&known=2026-02-01",
        ),
    ];
    for (asked, leads) in rows {
        let answer = get(&union, &format!("/en/date?path=members%2FXB&{asked}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{asked}");
        assert_eq!(answer.headers[header::LOCATION], leads);
    }
    let wrong = get(
        &union,
        "/en/date?path=members%2FXB&on=2026-03-01&known=soon",
    )
    .await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(
        wrong.text.contains("value=\"soon\""),
        "what was typed is kept"
    );
    assert!(wrong.text.contains("role=\"alert\""));
}
