//! Facts of the report, each on the page of its session with its account, in three languages.

use language::Interface;
use maud::Markup;

use crate::{moments::Moment, one};

/// Where each fact stands: the session, the fact, and a word of it in English.
const FACTS: [(&str, &str, &str); 15] = [
    ("cfm-2024-06-21", "F1", "Opened on 21 June 2024"),
    ("cfm-2024-06-21", "F2", "Sergei Lavrov"),
    ("cfm-2024-06-21", "F3", "The situation in the world"),
    ("cfm-2024-06-21", "F4", "Taking stock of cooperation"),
    ("cfm-2024-06-21", "F5", "foreign policies more closely"),
    ("cfm-2024-06-21", "F6", "Several draft decisions"),
    ("csc-2024-11", "F7", "November 2024"),
    ("cfm-2024-06-21", "F8", "chairs the organisation"),
    ("cfm-2024-06-21", "F9", "for signature after the meeting"),
    ("cfm-2024-06-21", "F10", "Several political statements"),
    ("cfm-2024-06-21", "F11", "Ararat Mirzoyan"),
    ("cfm-2024-06-21", "F12", "the first meeting"),
    ("cssc-2024-06-06", "F18", "Measures to ward off threats"),
    ("cssc-2024-06-06", "F19", "military and political situation"),
    ("cfm-2024-06-21", "F24", "guarantees of collective security"),
];

#[tokio::test]
async fn each_fact_of_a_session_stands_on_its_page_and_leads_to_the_report() {
    let state = Moment::Record.state().await;
    for (id, fact, told) in FACTS {
        for language in Interface::ALL {
            let page = one(Moment::Record, &state, id, language, &Markup::default());
            let link = format!("\"/{language}/sources/report#{fact}\"");
            assert!(page.text.0.contains(&link), "{fact} in {language}");
            if language == Interface::English {
                assert!(page.text.0.contains(told), "{fact}: {told}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_expected_or_planned_is_never_shown_as_done() {
    let state = Moment::Record.state().await;
    let id = "cfm-2024-06-21";
    let page = one(
        Moment::Record,
        &state,
        id,
        Interface::English,
        &Markup::default(),
    );
    let text = page.text.0;
    let (_, business) = text.split_once("id=\"business\"").expect("business");
    let (business, _) = business.split_once("id=\"who\"").expect("attendance");
    for word in ["expected", "planned", "scheduled"] {
        assert!(
            business.contains(&format!("<span class=\"sign\">{word}")),
            "{word}"
        );
    }
    assert!(!business.contains("sign done"));
    assert!(text.contains("Nothing is recorded as decided"));
}

#[tokio::test]
async fn other_sources_stand_apart_after_everything_of_the_record() {
    let state = Moment::Record.state().await;
    for language in Interface::ALL {
        let id = "cfm-2024-06-21";
        let page = one(Moment::Record, &state, id, language, &Markup::default());
        let (record, others) = page.text.0.split_once("<aside").expect("other sources");
        for source in ["turanews", "inform-kz-e07612", "tass-1806309", "asbarez"] {
            let link = format!("/{language}/sources/{source}\"");
            assert!(!record.contains(&link), "{source} in {language}");
            assert!(others.contains(&link), "{source} in {language}");
        }
        assert!(
            !others.contains("<section"),
            "nothing of the record follows"
        );
    }
}
