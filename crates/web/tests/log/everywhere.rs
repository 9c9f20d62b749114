//! What holds on every page, in the record, in an exercise and in an empty log.

use language::Interface;
use maud::html;

use crate::{CARRIED_ON, Page, every_page, links, page, page_with};

/// The record, an exercise carried to its end, and a log with nothing in it.
async fn logs() -> [app::Log; 3] {
    let exercise = testkit::exercise_log().await;
    testkit::play(&exercise, CARRIED_ON)
        .await
        .expect("the story plays");
    [
        testkit::almaty_log().await,
        exercise,
        testkit::empty_log().await,
    ]
}

#[tokio::test]
async fn every_word_of_the_interface_is_there_in_every_language() {
    for log in logs().await {
        let published = log.read();
        for language in Interface::ALL {
            for page in every_page(&published, language) {
                let text = &page.text.0;
                for family in ["log", "event", "security", "sources", "screen", "topic"] {
                    let lacking = text.contains(&format!("[{family}-"));
                    assert!(!lacking, "{language} {}", page.title);
                }
                assert!(!text.contains("{$"), "{language} {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn every_first_screen_answers_state_account_and_what_can_be_done() {
    for log in logs().await {
        for page in every_page(&log.read(), Interface::English) {
            let (first, _) = page.text.0.split_once("<section").expect("sections follow");
            for answer in ["<h1>", "State", "By whose account", "You can"] {
                assert!(first.contains(answer), "{answer} on {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn every_link_stays_in_its_realm_or_leads_to_where_a_source_is_kept() {
    for log in logs().await {
        let published = log.read();
        let kept = published.state.sources.values();
        let kept: Vec<_> = kept.filter_map(|s| s.location.as_deref()).collect();
        for language in Interface::ALL {
            let stem = links(&published, language).organisation();
            for page in every_page(&published, language) {
                for href in page.text.0.split("href=\"").skip(1) {
                    let href = href.split('"').next().unwrap_or_default();
                    let here = href.starts_with('#') || href.starts_with(&stem);
                    assert!(here || kept.contains(&href), "{href}");
                    assert!(href.is_ascii(), "{href}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_place_that_a_page_leads_to_within_itself_is_there_once() {
    for log in logs().await {
        for page in every_page(&log.read(), Interface::Arabic) {
            for anchor in page.text.0.split("href=\"#").skip(1) {
                let anchor = anchor.split('"').next().unwrap_or_default();
                let place = format!("id=\"{anchor}\"");
                let places = page.text.0.matches(&place).count();
                assert_eq!(places, 1, "{anchor} on {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn an_empty_page_says_what_belongs_there_and_who_can_put_it_there() {
    let log = testkit::empty_log().await;
    let published = log.read();
    let expected = [
        (Page::Challenges, "officer of the secretariat"),
        (Page::Proposals, "officer of the secretariat"),
        (Page::Sources, "officer of the secretariat"),
        (Page::Log(&[], 1), "majlis init"),
    ];
    for (which, who) in expected {
        let text = page(&published, which, Interface::English).text.0;
        let notice = text.split("class=\"empty\"").nth(1).expect("a notice");
        assert!(notice.contains(who), "{which:?}");
    }
}

#[tokio::test]
async fn other_sources_stand_only_where_they_are_kept_apart() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    for which in [Page::Proposals, Page::Sources] {
        let text = page(&published, which, Interface::English).text.0;
        let (own, apart) = text.split_once("class=\"others\"").expect("they are there");
        assert!(!own.contains("sources/news-pravda-588229"), "{which:?}");
        assert!(apart.contains("sources/news-pravda-588229"), "{which:?}");
    }
    let theirs = Page::Source("tass-1806309");
    let text = page(&published, theirs, Interface::English).text.0;
    let (own, _) = text.split_once("class=\"others\"").expect("kept apart");
    assert!(!own.contains("allies and partners"));
}

#[tokio::test]
async fn what_an_office_can_do_stands_on_the_page_and_is_offered_first() {
    let log = testkit::exercise_log().await;
    let published = log.read();
    let acts = html! { form action="/act" method="post" {} };
    for which in [
        Page::Challenges,
        Page::Proposals,
        Page::Sources,
        Page::Source("report"),
    ] {
        let reads = page(&published, which, Interface::English).text.0;
        assert!(!reads.contains("id=\"acts\""), "{which:?}");
        let acting = page_with(&published, which, Interface::English, acts.clone());
        let text = acting.text.0;
        let (_, can) = text.split_once("You can").expect("the first screen");
        assert!(can.trim_start_matches(|c| c != '#').starts_with("#acts"));
        assert!(text.contains(&acts.0), "{which:?}");
    }
}

#[tokio::test]
async fn no_page_attributes_to_the_report_the_states_it_does_not_name() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    for (language, names) in [
        (Interface::English, ["Belarus", "Kyrgyzstan", "Tajikistan"]),
        (Interface::Arabic, ["بيلاروس", "قيرغيزستان", "طاجيكستان"]),
        (
            Interface::Russian,
            ["Беларусь", "Кыргызстан", "Таджикистан"],
        ),
    ] {
        let text = page(&published, Page::Source("report"), language).text.0;
        for name in names {
            assert!(!text.contains(name), "{name}");
        }
    }
}
