//! What holds on every page, in every language.

use language::Interface;

use crate::{PAGES, Page, Scene, every_page, page};

#[tokio::test]
async fn every_word_of_the_interface_is_there_in_every_language() {
    for scene in Scene::ALL {
        let state = scene.state().await;
        for language in Interface::ALL {
            for page in every_page(&state, language) {
                let text = &page.text.0;
                let lacking = text.split('[').skip(1).find(|rest| {
                    let word = rest.split(']').next().unwrap_or_default();
                    !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                });
                assert_eq!(
                    lacking.map(|rest| &rest[..20]),
                    None,
                    "{language} {}",
                    page.title
                );
                assert!(!text.contains("{$"), "{language} {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn every_first_screen_answers_state_account_and_what_can_be_done() {
    for scene in Scene::ALL {
        let state = scene.state().await;
        for page in every_page(&state, Interface::English) {
            let first = page.text.0.split("<section").next().unwrap_or_default();
            for answer in ["<h1>", "State", "By whose account", "You can"] {
                assert!(
                    first.contains(answer),
                    "{answer} on {} ({scene:?})",
                    page.title
                );
            }
            assert!(!page.crumbs.is_empty(), "{}", page.title);
        }
    }
}

#[tokio::test]
async fn every_link_stays_in_its_realm_and_is_ascii() {
    let state = Scene::CarriedOn.state().await;
    for language in Interface::ALL {
        let stem = format!("/{language}");
        for page in every_page(&state, language) {
            for href in page.text.0.split("href=\"").skip(1) {
                let href = href.split('"').next().unwrap_or_default();
                assert!(href.starts_with('#') || href.starts_with(&stem), "{href}");
                assert!(href.is_ascii(), "{href}");
            }
        }
    }
}

#[tokio::test]
async fn every_place_that_a_page_leads_to_within_itself_is_there_once() {
    for scene in Scene::ALL {
        let state = scene.state().await;
        for page in every_page(&state, Interface::Arabic) {
            for anchor in page.text.0.split("href=\"#").skip(1) {
                let anchor = anchor.split('"').next().unwrap_or_default();
                let place = format!("id=\"{anchor}\"");
                let count = page.text.0.matches(&place).count();
                assert_eq!(count, 1, "{anchor} on {} ({scene:?})", page.title);
            }
        }
    }
}

#[tokio::test]
async fn no_day_is_invented() {
    let state = Scene::Record.state().await;
    for (language, days) in [
        (Interface::English, ["1 February 2024", "1 November 2024"]),
        (Interface::Arabic, ["1\u{a0}شباط", "1\u{a0}تشرين الثاني"]),
        (Interface::Russian, ["1 февраля 2024", "1 ноября 2024"]),
    ] {
        for page in every_page(&state, language) {
            for day in days {
                assert!(!page.text.0.contains(day), "{day} on {}", page.title);
            }
        }
    }
}

#[tokio::test]
async fn an_empty_log_says_what_belongs_on_each_page_and_who_can_put_it_there() {
    let state = Scene::Empty.state().await;
    for language in Interface::ALL {
        assert!(page(&state, Page::Member("AM"), language).is_none());
        assert!(page(&state, Page::Body("csc"), language).is_none());
    }
    let secretariat = |which| {
        let page = page(&state, which, Interface::English).expect("the page of a place");
        page.text.0.contains("secretariat")
    };
    assert!(secretariat(Page::Organisation));
    assert!(secretariat(Page::Members));
    let bodies = page(&state, Page::Bodies, Interface::English).expect("the page of a place");
    assert!(bodies.text.0.contains("A charter names the bodies"));
}

#[tokio::test]
async fn pages_of_the_record_have_their_titles_and_symbols() {
    let state = Scene::Record.state().await;
    let titles: Vec<_> = PAGES
        .into_iter()
        .filter_map(|which| page(&state, which, Interface::English))
        .map(|page| format!("{} {}", page.symbol, page.title))
        .collect();
    let expected = [
        " Today",
        " Members",
        " Armenia",
        " Belarus",
        " Kazakhstan",
        " Russia",
        " Bodies",
        "CSTO.CSC Collective Security Council",
        "CSTO.CFM Council of Foreign Ministers",
        "CSTO.CDM Council of Defence Ministers",
        "CSTO.SEC Secretariat",
        "CSTO.SG Secretary General",
    ];
    assert_eq!(titles, expected);
}
