//! The frame of a page.

use language::Interface;
use maud::html;
use web::{
    assets,
    frame::{Frame, Place, page},
};

use crate::{by_lines, samples};

fn sample(language: Interface, name: &str) -> Frame {
    let pages = samples::pages(language);
    pages
        .into_iter()
        .find(|(found, ..)| *found == name)
        .map(|(_, frame, _)| frame)
        .unwrap()
}

fn shown(frame: &Frame) -> String {
    page(frame, &html! { p { "text" } }).0
}

/// The page with the hashes taken out of its addresses.
fn without_hashes(mut page: String) -> String {
    for path in assets::paths() {
        let plain: Vec<&str> = path
            .split(['.', '/'])
            .filter(|part| part.len() != 16)
            .collect();
        page = page.replace(path, &plain.join("/"));
    }
    page
}

#[test]
fn the_frame_looks_as_it_did_in_the_record_and_in_an_exercise() {
    for language in Interface::ALL {
        for name in ["claims", "forms"] {
            let page = without_hashes(shown(&sample(language, name)));
            insta::assert_snapshot!(format!("frame-{name}-{language}"), by_lines(&page));
        }
    }
}

#[test]
fn a_page_says_its_language_and_direction() {
    for (language, opening) in [
        (Interface::English, r#"<html lang="en" dir="ltr">"#),
        (Interface::Arabic, r#"<html lang="ar" dir="rtl">"#),
        (Interface::Russian, r#"<html lang="ru" dir="ltr">"#),
    ] {
        assert!(shown(&sample(language, "claims")).contains(opening));
    }
}

#[test]
fn a_page_of_an_exercise_has_its_banner_even_where_nobody_asked_for_it() {
    let mut frame = sample(Interface::English, "forms");
    frame.exercise = None;
    assert!(shown(&frame).contains(r#"<div class="exercise">"#));
    assert!(shown(&frame).contains("noindex"));
    let record = shown(&sample(Interface::English, "claims"));
    assert!(!record.contains("exercise") && !record.contains("noindex"));
}

#[test]
fn a_page_of_an_exercise_leads_only_to_its_own_pages_but_for_the_way_out() {
    let mut frame = sample(Interface::Arabic, "forms");
    frame.exercise = None;
    let page = shown(&frame);
    let addresses = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    for address in addresses.filter(|address| address.starts_with('/')) {
        let own = address.starts_with("/exercise/") || address.starts_with("/assets/");
        assert!(own, "{address}");
    }
}

#[test]
fn the_same_page_is_offered_in_every_language() {
    let mut frame = sample(Interface::Russian, "claims");
    frame.path = "members/AM".into();
    let page = shown(&frame);
    for address in ["/en/members/AM", "/ar/members/AM", "/ru/members/AM"] {
        assert!(page.contains(&format!("href=\"{address}\"")), "{address}");
    }
}

#[test]
fn exactly_one_place_is_the_current_one_in_either_half_of_the_masthead() {
    for place in Place::ALL {
        let mut frame = sample(Interface::English, "claims");
        frame.place = Some(place);
        let page = shown(&frame);
        let marked = page.matches(r#"aria-current="page""#).count();
        let far = place > Place::Members;
        assert_eq!(marked, if far { 2 } else { 1 }, "{place:?}");
    }
}

#[test]
fn no_page_has_a_style_or_a_script_of_its_own() {
    for language in Interface::ALL {
        for (name, frame, text) in samples::pages(language) {
            let page = page(&frame, &text).0;
            for forbidden in [" style=", "<style", "<script", " onclick", "javascript:"] {
                assert!(!page.contains(forbidden), "{name} {language}: {forbidden}");
            }
        }
    }
}

#[test]
fn every_anchor_of_a_page_is_there_once_and_what_refers_to_it_finds_it() {
    for language in Interface::ALL {
        for (name, frame, text) in samples::pages(language) {
            let page = page(&frame, &text).0;
            let values = |attribute: &str| -> Vec<String> {
                let opening = format!(" {attribute}=\"");
                let parts = page.split(&opening).skip(1);
                let values = parts.filter_map(|rest| rest.split('"').next());
                values
                    .flat_map(|value| value.split(' '))
                    .map(String::from)
                    .collect()
            };
            let mut ids = values("id");
            let count = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), count, "{name} {language}: an id is there twice");
            for attribute in ["for", "aria-labelledby", "aria-describedby"] {
                for id in values(attribute) {
                    assert!(ids.contains(&id), "{name} {language}: {attribute}={id}");
                }
            }
        }
    }
}
