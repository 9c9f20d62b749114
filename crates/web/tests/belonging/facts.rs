//! Facts of the report, each on its page, with its account, in three languages.

use language::Interface;

use crate::{Page, Scene, page, page_on};

/// The text of a page of the record.
async fn text(which: Page, language: Interface) -> String {
    let state = Scene::Record.state().await;
    page(&state, which, language).expect("the page").text.0
}

#[tokio::test]
async fn the_first_page_leads_to_each_of_its_facts_in_the_report() {
    for language in Interface::ALL {
        let text = text(Page::Organisation, language).await;
        let facts = [
            "F1", "F6", "F7", "F8", "F9", "F10", "F14", "F16", "F18", "F20", "F21", "F22", "F23",
            "F25", "F26",
        ];
        for fact in facts {
            let link = format!("\"/{language}/sources/report#{fact}\"");
            assert!(text.contains(&link), "{fact} in {language}");
        }
    }
}

#[tokio::test]
async fn the_page_of_armenia_leads_to_each_of_its_facts_in_the_report() {
    for language in Interface::ALL {
        let text = text(Page::Member("AM"), language).await;
        for fact in ["F11", "F12", "F13", "F14", "F15", "F16", "F17"] {
            let link = format!("\"/{language}/sources/report#{fact}\"");
            assert!(text.contains(&link), "{fact} in {language}");
        }
    }
}

#[tokio::test]
async fn f2_the_page_of_russia_says_who_is_to_come() {
    let text = text(Page::Member("RU"), Interface::English).await;
    assert!(text.contains("Sergei Lavrov") && text.contains("to come, as announced"));
    assert!(text.contains("sources/report#F2\""));
}

#[tokio::test]
async fn no_page_attributes_to_the_report_what_only_the_law_says() {
    for language in Interface::ALL {
        let text = text(Page::Member("BY"), language).await;
        assert!(!text.contains("sources/report"), "{language}");
        assert!(text.contains("sources/charter-2002#Art1"), "{language}");
    }
}

#[tokio::test]
async fn f15_a_withdrawal_looked_forward_to_is_never_shown_as_done() {
    let text = text(Page::Member("AM"), Interface::English).await;
    assert!(text.contains("former member: looked forward to"));
    assert!(text.contains("Looked forward to: former member"));
    assert!(text.contains("No notice of withdrawal, and no decision on suspension"));
}

#[tokio::test]
async fn what_the_record_expects_keeps_the_word_of_its_source() {
    let text = text(Page::Organisation, Interface::English).await;
    assert_eq!(
        text.matches("<span class=\"sign\">expected</span>").count(),
        1,
        "F6"
    );
    assert_eq!(
        text.matches("<span class=\"sign\">planned</span>").count(),
        2,
        "F9 and F10"
    );
}

#[tokio::test]
async fn asked_years_later_the_bars_end_where_the_report_ends() {
    let state = Scene::Record.state().await;
    let member = |on| page_on(on, &state, Page::Member("AM"), Interface::English).expect("AM");
    let (then, later) = (member("2024-06-21"), member("2026-11-23"));
    assert!(
        later
            .text
            .0
            .contains("21 June 2024: nothing further is known")
    );
    assert_eq!(then.text.0, later.text.0);
}

#[tokio::test]
async fn what_was_adopted_in_an_exercise_stands_on_its_first_page() {
    let state = Scene::CarriedOn.state().await;
    let text = page_on("2025-06-01", &state, Page::Organisation, Interface::English);
    let text = text.expect("the first page").text.0;
    assert!(text.contains("/DEC.1"), "the decision by its symbol");
    assert!(!text.contains("No document has been issued"));
}

#[tokio::test]
async fn what_an_office_can_do_stands_on_the_page_of_a_member() {
    let state = Scene::Record.state().await;
    let reader = app::views::Reader {
        language: Interface::English,
        on: "2024-06-21".parse().expect("a day"),
        office: None,
    };
    let view = app::views::member::member(&state, &"AM".parse().expect("a code"), &reader);
    let links = web::frame::Links {
        realm: web::frame::Realm::Exercise,
        language: Interface::English,
    };
    let acts = maud::html! { form id="notice" {} };
    let page = web::pages::member::member(&view.expect("AM"), links, &acts);
    assert!(page.text.0.contains("<form id=\"notice\">"));
    assert!(page.text.0.contains("href=\"/exercise/en/members\""));
}
