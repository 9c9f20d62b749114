//! What holds on every page of sessions, at every moment, in every language.

use std::collections::BTreeSet;

use institution::State;
use language::Interface;
use maud::{Markup, html};

use crate::{every_page, list, moments::Moment, one};

#[tokio::test]
async fn every_word_of_the_interface_is_there_in_every_language() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        for language in Interface::ALL {
            for page in every_page(moment, &state, language) {
                let text = &page.text.0;
                let keys = [
                    "sessions",
                    "decisions",
                    "members",
                    "screen",
                    "state",
                    "presence",
                ];
                for family in keys {
                    let missing = format!("[{family}-");
                    assert!(!text.contains(&missing), "{language} {}", page.title);
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
async fn every_link_stays_in_its_realm_and_is_ascii() {
    for moment in [Moment::Record, Moment::InForce] {
        let state = moment.state().await;
        for language in Interface::ALL {
            let stem = match moment {
                Moment::Record => format!("/{language}"),
                _ => format!("/exercise/{language}"),
            };
            for page in every_page(moment, &state, language) {
                for href in values(&page.text.0, "href") {
                    assert!(href.starts_with('#') || href.starts_with(&stem), "{href}");
                    assert!(href.is_ascii(), "{href}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_place_a_page_leads_to_within_itself_is_there_and_no_place_is_there_twice() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        for page in every_page(moment, &state, Interface::Arabic) {
            let mut ids = BTreeSet::new();
            for id in values(&page.text.0, "id") {
                assert!(ids.insert(id), "`{id}` stands twice on {}", page.title);
            }
            for href in values(&page.text.0, "href") {
                let anchor = href.strip_prefix('#');
                let leads = anchor.is_none_or(|anchor| ids.contains(anchor));
                assert!(leads, "{href} on {}", page.title);
            }
        }
    }
}

/// The values of an attribute, in the order of the page.
fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    let begins = format!(" {attribute}=\"");
    let mut values = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(&begins) {
        let (value, after) = after.split_once('"').expect("a value ends");
        values.push(value);
        rest = after;
    }
    values
}

#[tokio::test]
async fn no_day_is_invented_for_the_session_of_november() {
    let days = [
        (Interface::English, " 1 November 2024"),
        (Interface::Arabic, " 1 تشرين الثاني"),
        (Interface::Russian, " 1 ноября 2024"),
    ];
    let state = Moment::Record.state().await;
    for (language, day) in days {
        for page in every_page(Moment::Record, &state, language) {
            assert!(!page.text.0.contains(day), "{}", page.title);
        }
    }
}

#[tokio::test]
async fn nobody_is_shown_as_absent_or_present_before_attendance_is_taken() {
    let state = Moment::Record.state().await;
    for id in crate::IDS {
        let page = one(
            Moment::Record,
            &state,
            id,
            Interface::English,
            &Markup::default(),
        );
        for word in ["sign holds\">present", "sign not\">absent"] {
            assert!(!page.text.0.contains(word), "{word} on {}", page.title);
        }
        assert!(page.text.0.contains("sign nowhere\">not stated"), "{id}");
    }
}

#[tokio::test]
async fn what_an_office_can_do_stands_under_the_first_screen_and_is_offered_first() {
    let moment = Moment::Open;
    let state = moment.state().await;
    let acts = html! { form action="/act" method="post" {} };
    let nothing = Markup::default();
    let pages = |acts: &Markup| {
        [
            list(moment, &state, Interface::English, acts),
            one(moment, &state, "cfm-2024-06-21", Interface::English, acts),
        ]
    };
    for reads in pages(&nothing) {
        let text = reads.text.0;
        assert!(!text.contains("id=\"acts\"") && text.contains("/exercise/en/sign-in"));
    }
    for acting in pages(&acts) {
        let text = acting.text.0;
        let (first, rest) = text.split_once("<section").expect("sections follow");
        let offered = values(first, "href");
        assert!(offered.contains(&"#acts") && !text.contains("sign-in"));
        let (section, _) = rest.split_once("</section>").expect("it ends");
        assert!(
            section.contains(&acts.0),
            "the forms come before the record"
        );
    }
}

#[tokio::test]
async fn in_the_record_nobody_is_asked_to_take_an_office() {
    let state = Moment::Record.state().await;
    for page in every_page(Moment::Record, &state, Interface::English) {
        assert!(!page.text.0.contains("sign-in"));
    }
}

#[test]
fn an_empty_list_says_what_belongs_there_and_who_can_put_it_there() {
    let page = list(
        Moment::Record,
        &State::default(),
        Interface::English,
        &Markup::default(),
    );
    let text = page.text.0;
    assert!(text.contains("class=\"empty\"") && text.contains("an officer of the secretariat"));
}

#[tokio::test]
async fn the_words_of_a_document_stand_in_each_of_its_languages_and_directions() {
    let state = Moment::Open.state().await;
    let id = "cfm-2024-06-21";
    let page = one(
        Moment::Open,
        &state,
        id,
        Interface::English,
        &Markup::default(),
    );
    let text = page.text.0;
    for told in [
        "lang=\"ar\" dir=\"rtl\" hreflang=\"ar\"",
        "<div class=\"law\" lang=\"ar\" dir=\"rtl\">",
        "<div class=\"law\" lang=\"ru\" dir=\"ltr\">",
        "authentic text",
    ] {
        assert!(text.contains(told), "{told}");
    }
}
