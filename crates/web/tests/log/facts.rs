//! The facts of the founding record on the page of the report.

use language::Interface;

use crate::{Page, page};

/// Each fact: its number, whose word it is, when they said it.
const FACTS: [(&str, &str, &str); 26] = [
    ("F1", "The news report of 21 June 2024", "21 June 2024"),
    ("F2", "Maria Zakharova", "before 21 June 2024"),
    ("F3", "Maria Zakharova", "before 21 June 2024"),
    ("F4", "Maria Zakharova", "before 21 June 2024"),
    ("F5", "Maria Zakharova", "before 21 June 2024"),
    ("F6", "Maria Zakharova", "before 21 June 2024"),
    ("F7", "Maria Zakharova", "before 21 June 2024"),
    ("F8", "The news report of 21 June 2024", "21 June 2024"),
    (
        "F9",
        "Ministry of Foreign Affairs of Kazakhstan",
        "date not given",
    ),
    (
        "F10",
        "Ministry of Foreign Affairs of Kazakhstan",
        "date not given",
    ),
    ("F11", "The news report of 21 June 2024", "21 June 2024"),
    ("F12", "The news report of 21 June 2024", "21 June 2024"),
    ("F13", "The news report of 21 June 2024", "21 June 2024"),
    ("F14", "Nikol Pashinyan", "February 2024"),
    ("F15", "Nikol Pashinyan", "date not given"),
    ("F16", "Secretariat", "date not given"),
    ("F17", "Dmitry Peskov", "date not given"),
    ("F18", "The news report of 21 June 2024", "21 June 2024"),
    ("F19", "The news report of 21 June 2024", "21 June 2024"),
    ("F20", "Sergei Shoigu", "6 June 2024"),
    ("F21", "Sergei Shoigu", "6 June 2024"),
    ("F22", "Imangali Tasmagambetov", "before 21 June 2024"),
    ("F23", "Imangali Tasmagambetov", "before 21 June 2024"),
    ("F24", "The news report of 21 June 2024", "21 June 2024"),
    ("F25", "Vladimir Putin", "before 21 June 2024"),
    ("F26", "Vladimir Putin", "before 21 June 2024"),
];

/// The rows of a fact: from its anchor to the anchor of the next one, or to the end.
fn rows<'a>(text: &'a str, number: &str) -> &'a str {
    let anchor = format!("id=\"{number}\"");
    let (_, rest) = text.split_once(&anchor).expect("the fact has its anchor");
    rest.split("id=\"F").next().unwrap_or(rest)
}

#[tokio::test]
async fn every_fact_has_its_account_and_date_where_other_pages_lead_for_it() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let text = page(&published, Page::Source("report"), Interface::English)
        .text
        .0;
    for (number, account, date) in FACTS {
        let rows = rows(&text, number);
        let by = format!("<b>{account}</b>");
        let (_, margin) = rows
            .split_once(&by)
            .unwrap_or_else(|| panic!("{number}: {account}"));
        let margin = margin.split("</p>").next().unwrap_or_default();
        let plain = margin.replace("</time>", "");
        assert!(plain.contains(date), "{number}: {margin}");
    }
}

#[tokio::test]
async fn every_fact_is_there_in_every_language() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    for language in Interface::ALL {
        let text = page(&published, Page::Source("report"), language).text.0;
        for (number, _, _) in FACTS {
            assert!(
                rows(&text, number).contains("class=\"by\""),
                "{number} in {language}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_expected_planned_or_scheduled_says_so() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let text = page(&published, Page::Source("report"), Interface::English)
        .text
        .0;
    let ahead = [
        (
            "expected",
            &["F3", "F4", "F5", "F6", "F7", "F11", "F15", "F17"][..],
        ),
        ("planned", &["F9", "F10"]),
        ("scheduled", &["F24"]),
    ];
    for (word, numbers) in ahead {
        let sign = format!("<span class=\"sign\">{word}</span>");
        for (number, _, _) in FACTS {
            let says = rows(&text, number).contains(&sign);
            assert_eq!(says, numbers.contains(&number), "{number}: {word}");
        }
    }
}

#[tokio::test]
async fn facts_of_danger_and_of_guarantees_stand_on_their_own_pages_too() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    for language in Interface::ALL {
        for (which, facts) in [
            (
                Page::Challenges,
                &["F18", "F19", "F20", "F21", "F22", "F23"][..],
            ),
            (Page::Proposals, &["F17", "F24", "F25", "F26"]),
        ] {
            let text = page(&published, which, language).text.0;
            for fact in facts {
                let link = format!("/{language}/sources/report#{fact}");
                assert!(text.contains(&link), "{fact} in {language}");
            }
        }
    }
}
