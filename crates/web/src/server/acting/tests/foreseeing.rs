//! What would follow is shown before anything is done: nothing is recorded, what was typed is kept.

use axum::http::StatusCode;

use super::browser::{Browser, controls};

const ARMENIA: &str = "members/AM";

/// A notice that the member leaves, as its delegation types it; only asked what would follow.
const LEAVING: [(&str, &str); 4] = [
    ("kind", "withdrawal"),
    ("texts-en", "It leaves the organisation."),
    ("valid", "2024-06-21"),
    ("foresee", "1"),
];

/// The words of a page, without marks and with one space between them.
fn plain(page: &str) -> String {
    let mut words = String::new();
    let mut is_tag = false;
    for character in page.chars() {
        match character {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                words.push(' ');
            }
            '\u{2068}' | '\u{2069}' => {}
            '\u{a0}' => words.push(' '),
            other if !is_tag => words.push(other),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_delegation_sees_what_would_follow_from_its_notice_before_it_gives_it() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let own = ("delegation:AM", ARMENIA, "give-own-notice");
    let answer = browser.fill(own.0, own.1, own.2, &LEAVING).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    assert_eq!(browser.length(), before, "nothing is recorded");
    let text = plain(&answer.text);
    assert!(text.contains("Nothing has been recorded yet."));
    // Six months after the day it is received, by Article 19.
    assert!(
        text.contains("It takes effect on 21 December 2024."),
        "{text}"
    );
    // By the organisation's account six are entitled now and five then.
    assert!(
        text.contains("by the account the organisation follows 6 5"),
        "{text}"
    );
    // By its own account it had suspended itself before: five, and five then.
    assert!(text.contains("by Nikol Pashinyan 5 5"), "{text}");
    let kept = controls(&answer.text, "give-own-notice");
    let typed = (
        "texts-en".to_string(),
        "It leaves the organisation.".to_string(),
    );
    assert!(kept.contains(&typed), "{kept:?}");
}

#[tokio::test]
async fn what_was_foreseen_is_then_done_by_the_other_button() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let answer = browser
        .fill("delegation:AM", ARMENIA, "give-own-notice", &LEAVING)
        .await;
    let mut kept = controls(&answer.text, "give-own-notice");
    kept.retain(|(name, _)| name != "foresee");
    let pairs: Vec<(&str, &str)> = kept.iter().map(|(n, v)| (&**n, &**v)).collect();
    let done = browser.post("act", &pairs).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert_eq!(browser.length(), before + 1);
}

#[tokio::test]
async fn what_would_be_refused_is_told_as_refused() {
    let mut browser = Browser::open("en").await;
    let before = browser.length();
    let typed = [LEAVING[0], LEAVING[1], ("valid", "unstated"), LEAVING[3]];
    let answer = browser
        .fill("delegation:AM", ARMENIA, "give-own-notice", &typed)
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(browser.length(), before);
    assert!(!answer.text.contains("Nothing has been recorded yet."));
}

#[tokio::test]
async fn a_suspension_of_its_own_changes_nothing_by_the_account_the_organisation_follows() {
    let mut browser = Browser::open("ru").await;
    let typed = [
        ("kind", "suspension"),
        ("texts-en", "It pauses."),
        ("foresee", "1"),
    ];
    let answer = browser
        .fill("delegation:KZ", "members/KZ", "give-own-notice", &typed)
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let text = plain(&answer.text);
    assert!(text.contains("Пока ничего не записано."));
    // Its own account then gives another roll: both stand in the table.
    assert!(
        text.contains("по версии, которой следует организация"),
        "{text}"
    );
    assert!(text.contains("по версии: Казахстан"), "{text}");
}
