//! Who may act at all, and who may do what: each closed door is knocked at.

use app::doors::{DOORS, Who};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::browser::Browser;
use crate::acts;

/// A post of each act that asks for nothing unlawful of form.
fn posted(act: &str) -> Vec<(&'static str, &'static str)> {
    let by = [("by.account", "secretariat"), ("by.source", "report")];
    let text = ("titles-en", "A title");
    let mut pairs = match act {
        "register-source" => vec![text, ("layer", "others"), ("language", "en")],
        "claim-standing" => vec![
            ("party", "AM"),
            ("standing", "member"),
            ("texts-en", "A claim."),
        ],
        "claim-chair" => vec![("party", "AM")],
        "record-assertion" => vec![("topic", "challenge"), ("texts-en", "Said.")],
        "convene-session" => {
            vec![
                text,
                ("body", "cdm"),
                ("when", "2025-01-01"),
                ("place-en", "A place"),
            ]
        }
        "announce-participation" => vec![("party", "AM"), ("attends", "yes")],
        "record-attendance" => vec![("presence.AM", "present")],
        "adopt-agenda" => vec![("items-en", "An item")],
        "register-document" => vec![text, ("series", "note"), ("submitted_by", "AM")],
        "submit-draft" => vec![
            text,
            ("kind", "decision"),
            ("versions-en", "Text."),
            ("matter", "substantive"),
            ("path", "adopted-by-cfm"),
            ("force", "on-adoption"),
            ("submitted_by", "AM"),
        ],
        "put-question" => vec![("draft", "d"), ("rule", "substantive")],
        "state-position" => vec![("question", "q"), ("party", "AM"), ("ballot", "yes")],
        "close-question" => vec![("question", "q")],
        "forward-draft" => vec![("draft", "d"), ("to", "csc-2024-11")],
        "join-decision" => vec![("draft", "d"), ("party", "AM")],
        "sign-decision" => vec![
            ("draft", "d"),
            ("party", "AM"),
            ("signatory-en", "Head of State"),
            ("authority", "ex-officio"),
        ],
        "record-entry-into-force" => vec![("draft", "d")],
        _ => belonging(act),
    };
    pairs.extend([("session", "cfm-2024-06-21"), ("instrument.kind", "note")]);
    pairs.push(("instrument.reference", "Note 1"));
    pairs.extend(by);
    pairs
}

/// The same, of what the ledger asks.
fn belonging(act: &str) -> Vec<(&'static str, &'static str)> {
    match act {
        "claim-seat" => vec![("body", "csc"), ("party", "AM")],
        "give-notice" => vec![
            ("party", "AM"),
            ("kind", "suspension"),
            ("texts-en", "It pauses."),
        ],
        "revoke-notice" => vec![
            ("notice", "n"),
            ("party", "AM"),
            ("texts-en", "It is taken back."),
        ],
        "record-change" => vec![
            ("party", "AM"),
            ("names-en", "Another name"),
            ("texts-en", "It is renamed."),
        ],
        "submit-credentials" => vec![("party", "AM"), ("head-en", "The ambassador")],
        "examine-credentials" => vec![
            ("party", "AM"),
            ("delegation", "AM"),
            ("finding", "accepted"),
        ],
        _ => Vec::new(),
    }
}

async fn knock(browser: &mut Browser, office: &str, act: &str) -> StatusCode {
    browser.sign_in(office).await;
    let mut pairs = posted(act);
    // `session` is not a field of every act, and what no field asks for is not read.
    if act == "convene-session" {
        pairs.retain(|(name, _)| *name != "session");
    }
    let back = [
        ("act", act),
        ("form", act),
        ("back", "sessions/cfm-2024-06-21"),
    ];
    let all: Vec<(&str, &str)> = back.into_iter().chain(pairs).collect();
    browser.post("act", &all).await.status
}

#[tokio::test]
async fn every_act_is_refused_to_the_offices_its_door_is_closed_to_and_nothing_is_written() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let mut knocked = 0;
    for door in DOORS.iter().filter(|door| acts::has_form(door.act)) {
        let closed_to = [
            ("secretariat", !door.open_to.contains(&Who::Secretariat)),
            ("chair", !door.open_to.contains(&Who::Chair)),
            // The acts above are Armenia's; no other delegation may do them, whatever the door.
            ("delegation:KZ", true),
            ("delegation:AM", !door.open_to.contains(&Who::OwnDelegation)),
        ];
        for (office, _) in closed_to.into_iter().filter(|(_, is_closed)| *is_closed) {
            let status = knock(&mut browser, office, door.act).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{office} at {}", door.act);
            assert_eq!(browser.length(), before, "{office} at {}", door.act);
            knocked += 1;
        }
    }
    assert_eq!(knocked, 64);
}

#[tokio::test]
async fn an_open_door_is_not_refused_for_being_the_wrong_office() {
    let mut browser = Browser::open("en").await;
    for door in DOORS.iter().filter(|door| acts::has_form(door.act)) {
        for who in door.open_to {
            let office = match who {
                Who::Secretariat => "secretariat",
                Who::Chair => "chair",
                Who::OwnDelegation => "delegation:AM",
            };
            let status = knock(&mut browser, office, door.act).await;
            let through = [StatusCode::SEE_OTHER, StatusCode::CONFLICT];
            assert!(
                through.contains(&status),
                "{office} at {}: {status}",
                door.act
            );
        }
    }
}

#[tokio::test]
async fn nobody_acts_without_an_office() {
    let browser = Browser::open("en").await;
    let before = browser.length();
    let answer = browser
        .post(
            "act",
            &[("act", "open-sitting"), ("session", "cfm-2024-06-21")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer.text.contains("You hold no office here"),
        "{}",
        answer.text
    );
    assert_eq!(browser.length(), before);
}

#[tokio::test]
async fn nobody_acts_from_afar_through_a_proxy_or_from_another_site() {
    let mut browser = Browser::open("en").await;
    browser.sign_in("secretariat").await;
    let before = browser.length();
    let pairs = [
        ("act", "open-sitting"),
        ("session", "cfm-2024-06-21"),
        ("office", "chair"),
    ];
    for path in ["act", "sign-in", "sign-out", "reset"] {
        let request = || browser.request(path, &pairs);
        let (from_afar, _) = browser.send_from("192.0.2.1:5000", request()).await;
        let mut forwarded = request();
        forwarded
            .headers_mut()
            .insert("x-forwarded-for", "192.0.2.1".parse().unwrap());
        let (forwarded, _) = browser.send(forwarded).await;
        let mut elsewhere = request();
        elsewhere
            .headers_mut()
            .insert(header::ORIGIN, "https://example.org".parse().unwrap());
        let (elsewhere, _) = browser.send(elsewhere).await;
        for answer in [from_afar, forwarded, elsewhere] {
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            assert!(answer.text.contains("Nothing was done"), "{}", answer.text);
        }
    }
    assert_eq!(browser.length(), before);
    assert!(
        browser
            .get("desk")
            .await
            .text
            .contains("an officer of the secretariat")
    );
}

#[tokio::test]
async fn what_is_too_large_is_refused_in_words() {
    let browser = Browser::open("en").await;
    let large = "x".repeat(300 * 1024);
    let answer = browser.post("act", &[("titles-en", &large)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.contains("256 kB"), "{}", answer.text);
}

#[tokio::test]
async fn an_exercise_begun_again_is_a_fresh_copy_of_the_record() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    browser
        .act(
            "secretariat",
            "sessions/cfm-2024-06-21",
            "open-sitting",
            &[],
        )
        .await;
    assert_eq!(browser.length(), before + 1);
    let answer = browser.post("reset", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.length(), before);
    assert!(
        browser
            .get(&answer.location)
            .await
            .text
            .contains("begins again")
    );
}

#[tokio::test]
async fn the_record_itself_takes_no_posts() {
    let browser = Browser::open("en").await;
    for path in ["/en/act", "/en/sign-in", "/en/reset"] {
        let answer = browser.post(path, &[("office", "chair")]).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
}

#[tokio::test]
async fn the_office_laid_down_opens_nothing_any_more() {
    let mut browser = Browser::open("en").await;
    browser.sign_in("secretariat").await;
    assert_eq!(
        browser.post("sign-out", &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = browser
        .post(
            "act",
            &[("act", "open-sitting"), ("session", "cfm-2024-06-21")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn one_click_takes_each_office_and_elsewhere_the_page_says_why_not() {
    let browser = Browser::open("en").await;
    let page = browser.get("sign-in").await.text;
    for words in [
        "Act as the secretariat",
        "Act as the chair",
        "Act for Armenia",
        "Begin the exercise again",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let request = Request::get("/exercise/en/sign-in").header(header::HOST, "example.org");
    let (answer, _) = browser.send(request.body(Body::empty()).unwrap()).await;
    assert!(
        answer.text.contains("Nobody can act here"),
        "{}",
        answer.text
    );
    assert!(!answer.text.contains("Act for Armenia"));
}

#[tokio::test]
async fn another_date_is_chosen_for_a_page_of_ours_only() {
    let browser = Browser::open("en").await;
    let there = browser.get("/en/date?path=members/AM&on=2024-06-21").await;
    assert_eq!(there.location, "/en/members/AM?on=2024-06-21");
    let odd = browser
        .get("/en/date?path=//example.org&on=2024-06-21")
        .await;
    assert_eq!((odd.status, odd.location.as_str()), (StatusCode::OK, ""));
    let wrong = browser.get("/en/date?path=members&on=21.06.2024").await;
    assert!(wrong.text.contains("is not a day"), "{}", wrong.text);
    assert!(
        wrong.text.contains("value=\"21.06.2024\""),
        "{}",
        wrong.text
    );
}
