//! What holds on every page of the record and of an exercise, in every language, found by
//! following every link.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use institution::decisions::DraftKind;
use language::Interface;

use crate::{
    Demo,
    addresses::is_guarded,
    crawl::{Bounds, Found, crawl, find},
    visitor::Visitor,
};

/// What must hold of a page by itself.
pub fn is_sound(address: &str, page: &Found, language: Interface) {
    assert_eq!(page.status, StatusCode::OK, "{address}");
    is_guarded(address, &page.headers, &page.text);
    assert_eq!(page.language, language.code(), "{address}");
    assert_eq!(page.direction, language.direction(), "{address}");
    assert!(!page.title.trim().is_empty(), "{address} has no title");
    assert_eq!(page.headings, 1, "{address} has one heading of its own");
    assert_eq!(page.errors, Vec::<String>::new(), "{address}");
    assert_eq!(missing_word(&page.text), None, "{address}");
    let ids: BTreeSet<_> = page.ids.iter().collect();
    assert_eq!(
        ids.len(),
        page.ids.len(),
        "{address} has an id twice: {:?}",
        page.ids
    );
    for reference in &page.references {
        assert!(ids.contains(reference), "{address} refers to `{reference}`");
    }
    for link in &page.links {
        assert!(link.is_ascii(), "{address}: {link}");
        assert!(!link.contains(char::is_whitespace), "{address}: {link}");
    }
}

/// A key that stands where a word of the interface should, as in `[nav-today]`.
fn missing_word(text: &str) -> Option<&str> {
    let candidates = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split(']').next());
    let is_key = |word: &&str| {
        let mut letters = word.chars();
        let plain = letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        plain && word.contains('-') && word.starts_with(|c: char| c.is_ascii_lowercase())
    };
    candidates.into_iter().find(is_key)
}

/// Every link of the pages leads to a page that is there, and to a place that is on it.
async fn links_lead_somewhere(visitor: &Visitor, pages: &BTreeMap<String, Found>) {
    let mut beyond: BTreeMap<String, Found> = BTreeMap::new();
    for (address, page) in pages {
        for link in &page.links {
            if link.starts_with("https://") || link.starts_with("http://") {
                continue;
            }
            let (whole, place) = link.split_once('#').unwrap_or((link, ""));
            let path = whole.split('?').next().unwrap_or_default();
            let path = if path.is_empty() { address } else { path };
            if !pages.contains_key(path) && !beyond.contains_key(path) {
                beyond.insert(path.to_string(), find(visitor, path).await);
            }
            let target = pages.get(path).or_else(|| beyond.get(path)).unwrap();
            assert_eq!(target.status, StatusCode::OK, "{address} leads to {link}");
            let is_there = place.is_empty() || target.ids.iter().any(|id| id == place);
            assert!(is_there, "{address} leads to {link}");
        }
    }
}

/// A page names itself in every language, in the same room.
fn is_in_every_language(address: &str, page: &Found, home: &str, stem: &str) {
    let path = address.split('?').next().unwrap_or_default();
    let below = path.strip_prefix(home).unwrap();
    for language in Interface::ALL {
        let there = page.tongues.get(language.code()).map(String::as_str);
        let there = there.unwrap_or_default().split('?').next();
        assert_eq!(
            there,
            Some(&*format!("{stem}/{language}{below}")),
            "{address}"
        );
    }
}

#[tokio::test]
async fn every_page_of_the_record_is_sound_and_every_link_leads_somewhere() {
    let demo = Demo::open().await;
    for language in Interface::ALL {
        let bounds = Bounds::record(language);
        let pages = crawl(&demo.visitor, &bounds).await;
        assert!(pages.len() > 150, "{}", pages.len());
        for (address, page) in &pages {
            is_sound(address, page, language);
            is_in_every_language(address, page, &bounds.home, "");
            assert!(!page.has_banner, "{address} looks like an exercise");
        }
        links_lead_somewhere(&demo.visitor, &pages).await;
    }
}

#[tokio::test]
async fn every_page_of_an_exercise_is_sound_and_every_link_leads_somewhere() {
    let demo = Demo::carried_on().await;
    for language in Interface::ALL {
        let bounds = Bounds::exercise(language);
        let pages = crawl(&demo.visitor, &bounds).await;
        for (address, page) in &pages {
            is_sound(address, page, language);
            is_in_every_language(address, page, &bounds.home, "/exercise");
            assert!(page.has_banner, "{address} looks like the record");
        }
        links_lead_somewhere(&demo.visitor, &pages).await;
        for path in everything(&demo) {
            let address = format!("{}/{path}", bounds.home);
            assert!(pages.contains_key(&address), "nothing leads to {address}");
        }
    }
}

/// The path below the language of everything there is in the exercise.
fn everything(demo: &Demo) -> Vec<String> {
    let published = demo.exercise.read();
    let state = &published.state;
    let patterns = web::ROUTES
        .iter()
        .filter_map(|route| route.pattern.strip_prefix("/{lang}/"));
    let mut paths: Vec<String> = patterns
        .filter(|p| !p.contains('{'))
        .map(str::to_string)
        .collect();
    paths.extend(state.sessions.keys().map(|id| format!("sessions/{id}")));
    paths.extend(state.parties.keys().map(|id| format!("members/{id}")));
    paths.extend(state.sources.keys().map(|id| format!("sources/{id}")));
    let bodies = state
        .charter
        .iter()
        .flat_map(|charter| charter.bodies.keys());
    paths.extend(bodies.map(|id| format!("bodies/{id}")));
    paths.extend(
        state
            .drafts
            .iter()
            .map(|(id, draft)| match draft.submission.kind {
                DraftKind::Decision => format!("decisions/{id}"),
                DraftKind::Statement => format!("statements/{id}"),
            }),
    );
    paths.extend((0..state.length).map(|position| format!("log/{position}")));
    paths
}

#[tokio::test]
async fn a_missing_word_is_found() {
    assert_eq!(missing_word("see [nav-today] and [1]"), Some("nav-today"));
    assert_eq!(
        missing_word("a list [as, here], [one], [\"a-b\"], [A-b]"),
        None
    );
}
