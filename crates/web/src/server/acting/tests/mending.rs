//! Forms that come back: what is wrong is marked, what was typed is kept, nothing is recorded.

use axum::http::StatusCode;
use proptest::{prelude::*, test_runner::TestRunner};
use tokio::runtime::Runtime;

use super::browser::{Browser, controls};

const SESSION: &str = "sessions/cfm-2024-06-21";
const ABOVE: &str = "sessions/csc-2024-11";

#[tokio::test]
async fn a_form_with_missing_and_malformed_answers_comes_back_with_everything_typed() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let typed = [
        ("when", "20.11.2024"),
        ("place-en", ""),
        ("titles-en", "The <b>session</b>"),
    ];
    let answer = browser
        .fill("secretariat", ABOVE, "convene-announced", &typed)
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.length(), before);
    assert!(
        answer.text.contains("two answers need mending"),
        "{}",
        answer.text
    );
    assert!(
        answer.text.contains("href=\"#convene-announced-when\""),
        "{}",
        answer.text
    );
    assert!(
        answer.text.contains("href=\"#convene-announced-place-en\""),
        "{}",
        answer.text
    );
    assert!(
        answer.text.contains("is not a date; write"),
        "{}",
        answer.text
    );
    assert!(answer.text.contains("aria-invalid=\"true\""));
    let kept = controls(&answer.text, "convene-announced");
    assert!(
        kept.contains(&("when".to_string(), "20.11.2024".to_string())),
        "{kept:?}"
    );
    assert!(
        kept.contains(&("titles-en".to_string(), "The <b>session</b>".to_string())),
        "{kept:?}"
    );
    assert!(
        !answer.text.contains("The <b>session"),
        "what was typed became markup"
    );
}

#[tokio::test]
async fn a_form_mended_is_recorded() {
    let mut browser = Browser::open("en").await;
    let typed = [("when", "2024-13-01"), ("place-en", "Almaty")];
    let answer = browser
        .fill("secretariat", ABOVE, "convene-announced", &typed)
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text.contains("is not in the calendar"),
        "{}",
        answer.text
    );
    let mut kept = controls(&answer.text, "convene-announced");
    kept.retain(|(name, _)| name != "when");
    kept.push(("when".to_string(), "2024-11-20".to_string()));
    let pairs: Vec<(&str, &str)> = kept.iter().map(|(n, v)| (&**n, &**v)).collect();
    let answer = browser.post("act", &pairs).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}

#[tokio::test]
async fn a_refused_act_comes_back_with_what_stands_in_the_way_and_the_remedy() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let typed = [("when", "2024-11"), ("place-en", "Almaty")];
    let answer = browser
        .fill("secretariat", ABOVE, "convene-announced", &typed)
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(browser.length(), before);
    for words in [
        "Nothing was recorded",
        "Only a month or a year is given.",
        "give the day",
        "an officer of the secretariat",
    ] {
        assert!(answer.text.contains(words), "{words}: {}", answer.text);
    }
    let kept = controls(&answer.text, "convene-announced");
    assert!(
        kept.contains(&("place-en".to_string(), "Almaty".to_string())),
        "{kept:?}"
    );
}

#[tokio::test]
async fn a_form_the_page_no_longer_offers_still_keeps_what_was_typed() {
    let mut browser = Browser::open("en").await;
    browser.sign_in("secretariat").await;
    let pairs = [
        ("act", "adopt-agenda"),
        ("form", "adopt-agenda"),
        ("back", SESSION),
        ("given", "session"),
        ("session", "cfm-2024-06-21"),
        ("items-en", "Early notice"),
    ];
    let answer = browser.post("act", &pairs).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
    assert!(
        answer.text.contains("No sitting is open."),
        "{}",
        answer.text
    );
    let kept = controls(&answer.text, "adopt-agenda-again");
    assert!(
        kept.contains(&("items-en".to_string(), "Early notice".to_string())),
        "{kept:?}"
    );
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let mut browser = Browser::open("en").await;
    browser.sign_in("secretariat").await;
    let shown = browser.get(SESSION).await;
    let pairs = controls(&shown.text, "open-sitting");
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (&**n, &**v)).collect();
    let first = browser.post("act", &pairs).await;
    let length = browser.length();
    let second = browser.post("act", &pairs).await;
    assert_eq!(
        (first.status, second.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    assert_eq!(first.location, second.location);
    assert_eq!(browser.length(), length);
}

#[tokio::test]
async fn attendance_is_recorded_of_those_marked_and_what_stands_already_is_not_recorded_again() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let marked = [("presence.KZ", "present"), ("presence.RU", "present")];
    browser
        .act("secretariat", SESSION, "record-attendance", &marked)
        .await;
    assert_eq!(browser.length(), before + 2);
    let changed = [("presence.RU", "absent")];
    browser
        .act("secretariat", SESSION, "record-attendance", &changed)
        .await;
    assert_eq!(browser.length(), before + 3);
    let nothing = browser
        .fill("secretariat", SESSION, "record-attendance", &[])
        .await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let odd = [("presence.UZ", "present"), ("presence.BY", "present")];
    let answer = browser
        .fill("secretariat", SESSION, "record-attendance", &odd)
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(
        answer.text.contains("Recorded of: Belarus"),
        "{}",
        answer.text
    );
    assert_eq!(browser.length(), before + 4);
}

#[tokio::test]
async fn an_unknown_act_or_page_is_answered_in_words() {
    let mut browser = Browser::open("en").await;
    browser.sign_in("chair").await;
    let answer = browser
        .post(
            "act",
            &[("act", "adopt-charter"), ("back", "//example.org")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text.contains("Nothing was recorded"),
        "{}",
        answer.text
    );
    let answer = browser.post("sign-in", &[("office", "minister")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text.contains("There is no such office here."),
        "{}",
        answer.text
    );
}

#[test]
fn no_post_breaks_the_server_and_what_is_not_understood_is_not_recorded() {
    let runtime = Runtime::new().unwrap();
    let mut browser = runtime.block_on(Browser::open("ar"));
    runtime.block_on(browser.sign_in("secretariat"));
    let before = browser.length();
    let acts = prop::sample::select(vec![
        "adopt-agenda",
        "record-attendance",
        "claim-standing",
        "submit-draft",
    ]);
    let pages = prop::sample::select(vec![SESSION, "members/AM", "nowhere", ""]);
    let typed = prop::collection::vec(("[a-z.-]{0,12}", "\\PC{0,20}"), 0..6);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(48));
    let result = runner.run(&(acts, pages, typed), |(act, page, typed)| {
        let mut pairs = vec![
            ("act", act),
            ("form", act),
            ("back", page),
            ("given", "session kind"),
        ];
        pairs.extend(
            typed
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        let answer = runtime.block_on(browser.post("act", &pairs));
        prop_assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        Ok(())
    });
    result.unwrap();
    assert_eq!(browser.length(), before);
}
