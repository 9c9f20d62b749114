//! What holds on every page, at every moment, in every language.

use language::Interface;
use maud::html;

use crate::{Page, every_page, moments::Moment, page, page_with};

#[tokio::test]
async fn every_word_of_the_interface_is_there_in_every_language() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        for language in Interface::ALL {
            for page in every_page(moment, &state, language) {
                let text = &page.text.0;
                for family in ["decisions", "statements", "screen", "state", "standing"] {
                    assert!(
                        !text.contains(&format!("[{family}-")),
                        "{language} {}",
                        page.title
                    );
                }
                assert!(!text.contains("{$"), "{language} {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn every_first_screen_answers_state_account_and_what_can_be_done() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        for page in every_page(moment, &state, Interface::English) {
            let (first, _) = page.text.0.split_once("<section").expect("sections follow");
            for answer in ["<h1>", "State", "By whose account", "You can"] {
                assert!(first.contains(answer), "{answer} on {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn every_link_on_a_page_stays_in_its_realm_and_is_ascii() {
    for moment in [Moment::Record, Moment::InForce] {
        let state = moment.state().await;
        for language in Interface::ALL {
            let stem = match moment {
                Moment::Record => format!("/{language}"),
                _ => format!("/exercise/{language}"),
            };
            for page in every_page(moment, &state, language) {
                for href in page.text.0.split("href=\"").skip(1) {
                    let href = href.split('"').next().unwrap_or_default();
                    assert!(href.starts_with('#') || href.starts_with(&stem), "{href}");
                    assert!(href.is_ascii(), "{href}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_place_that_a_page_leads_to_within_itself_is_there() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        for page in every_page(moment, &state, Interface::Arabic) {
            for anchor in page.text.0.split("href=\"#").skip(1) {
                let anchor = anchor.split('"').next().unwrap_or_default();
                let place = format!("id=\"{anchor}\"");
                assert!(page.text.0.contains(&place), "{anchor} on {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn no_day_is_invented_for_the_session_of_november() {
    let state = Moment::Forwarded.state().await;
    for (language, day) in [
        (Interface::English, "1 November 2024"),
        (Interface::Arabic, "1 تشرين الثاني"),
        (Interface::Russian, "1 ноября 2024"),
    ] {
        for page in every_page(Moment::Forwarded, &state, language) {
            assert!(!page.text.0.contains(day), "{}", page.title);
        }
    }
}

#[tokio::test]
async fn facts_f6_f9_and_f10_stand_on_the_lists_of_the_record() {
    let state = Moment::Record.state().await;
    for language in Interface::ALL {
        for (which, facts) in [
            (Page::Decisions, &["F6", "F9"][..]),
            (Page::Statements, &["F10"]),
        ] {
            let page = page(Moment::Record, &state, which, language).expect("the list");
            for fact in facts {
                let link = format!("/{language}/sources/report#{fact}");
                assert!(page.text.0.contains(&link), "{fact} in {language}");
            }
        }
    }
}

#[tokio::test]
async fn a_contested_outcome_shows_each_computation_with_its_account() {
    let state = Moment::Contested.state().await;
    let page = page(
        Moment::Contested,
        &state,
        Page::Decision("early-notice"),
        Interface::English,
    );
    let text = page.expect("the decision").text.0;
    assert_eq!(text.matches("<table class=\"sum\">").count(), 2);
    for told in [
        "Contested",
        "Nikol Pashinyan",
        "Not approved: Armenia",
        "Approved: none of the five",
    ] {
        assert!(text.contains(told), "{told}");
    }
}

#[tokio::test]
async fn what_an_office_can_do_stands_on_the_page_and_is_offered_first() {
    let moment = Moment::Submitted;
    let state = moment.state().await;
    let acts = html! { form action="/act" method="post" {} };
    for which in [Page::Decision("early-notice"), Page::Decisions] {
        let reads = page(moment, &state, which, Interface::English)
            .expect("the page")
            .text
            .0;
        assert!(!reads.contains("id=\"acts\"") && reads.contains("/exercise/en/sign-in"));
        let acting = page_with(moment, &state, which, Interface::English, &acts);
        let acting = acting.expect("the page").text.0;
        assert!(acting.contains(&acts.0) && acting.contains("href=\"#acts\""));
        assert!(!acting.contains("/exercise/en/sign-in"));
    }
}

#[tokio::test]
async fn in_the_record_nobody_is_asked_to_take_an_office() {
    let state = Moment::Record.state().await;
    for page in every_page(Moment::Record, &state, Interface::English) {
        assert!(!page.text.0.contains("sign-in"));
    }
}
