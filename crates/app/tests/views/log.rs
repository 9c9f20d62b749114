//! The log: a sentence for every entry, pages and filters, and the bytes of one entry.

use std::collections::BTreeMap;

use app::{
    Log, Published,
    views::{
        entry::{Area, entry, told},
        log::{LogFilter, LogView, PAGE_ENTRIES, log},
    },
};
use institution::Event;
use language::Interface;

use crate::{CARRIED_ON, english, reader};

/// An exercise carried on from convening to force: every kind of entry there is.
async fn carried_on() -> Log {
    let log = testkit::exercise_log().await;
    testkit::play(&log, CARRIED_ON)
        .await
        .expect("the story plays");
    log
}

fn whole(published: &Published, page: usize) -> LogView {
    log(published, &english(), LogFilter::default(), page)
}

fn narrowed(published: &Published, query: &[(&str, &str)]) -> LogView {
    let filter = LogFilter::asked(|name| {
        let mut pairs = query.iter();
        pairs.find(|(n, _)| *n == name).map(|(_, value)| *value)
    });
    log(published, &english(), filter, 1)
}

#[test]
fn every_kind_of_entry_has_a_sentence() {
    for kind in Event::KINDS {
        let key = format!("event-{kind}");
        // The messages of the three languages have the same keys: crate `language` holds it.
        assert!(language::has(&key), "translations lack `{key}`");
    }
}

#[tokio::test]
async fn every_kind_of_entry_is_told_in_three_languages() {
    let mut sentences: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for log in [carried_on().await, union_of_the_lakes().await] {
        let published = log.read();
        for entry in &published.entries {
            let told = |language| {
                let told = told(&published.state, entry, &reader(language));
                format!("{language} ({}): {}", told.certainty, told.text())
            };
            let kind = sentences.entry(entry.event.kind());
            kind.or_insert_with(|| Interface::ALL.map(told).to_vec());
        }
    }
    let missing: Vec<_> = Event::KINDS
        .iter()
        .filter(|kind| !sentences.contains_key(*kind))
        .collect();
    assert_eq!(missing, Vec::<&&str>::new(), "the story has every kind");
    let lines = sentences
        .iter()
        .map(|(kind, told)| format!("{kind}\n  {}", told.join("\n  ")));
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn no_sentence_lacks_a_word_or_a_name() {
    for log in [carried_on().await, union_of_the_lakes().await] {
        let published = log.read();
        let all = Interface::ALL.into_iter();
        let all = all.flat_map(|language| published.entries.iter().map(move |it| (language, it)));
        for (language, entry) in all {
            let text = told(&published.state, entry, &reader(language)).text();
            let whole = !text.is_empty() && !text.contains("{$") && !text.contains("[event-");
            assert!(whole, "{language} {}: {text}", entry.position);
            let marks = text.chars().any(|c| ('\u{e000}'..='\u{f8ff}').contains(&c));
            assert!(!marks, "{language} {}: {text}", entry.position);
        }
    }
}

/// An invented union in which everything the ledger can record is recorded.
async fn union_of_the_lakes() -> Log {
    let ledger = concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/ledger");
    let story = include_str!("../../../../stories/ledger/lakes.toml");
    let log = testkit::ledger_log(story, ledger.as_ref()).await;
    log.unwrap_or_else(|fault| panic!("{fault}"))
}

#[tokio::test]
async fn the_newest_entry_stands_first_and_each_stands_once() {
    let log = carried_on().await;
    let published = log.read();
    let first = whole(&published, 1);
    assert_eq!(first.pages, published.entries.len().div_ceil(PAGE_ENTRIES));
    let mut positions = Vec::new();
    for page in 1..=first.pages {
        let view = whole(&published, page);
        positions.extend(view.entries.iter().map(|line| line.said.position));
    }
    let all: Vec<u64> = (0..published.state.length).rev().collect();
    assert_eq!(positions, all);
}

#[tokio::test]
async fn a_page_beyond_the_last_is_the_last_and_page_nought_the_first() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let last = whole(&published, usize::MAX);
    assert_eq!(last.page, last.pages);
    assert_eq!(last, whole(&published, last.pages));
    assert_eq!(whole(&published, 0), whole(&published, 1));
}

#[tokio::test]
async fn each_answer_of_a_filter_tells_what_it_would_find() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let view = narrowed(&published, &[("layer", "record")]);
    for (area, count) in &view.areas {
        let query = [("layer", "record"), ("area", area.as_str())];
        assert_eq!(narrowed(&published, &query).found, *count, "{area:?}");
    }
    for (party, count) in &view.parties {
        let query = [("layer", "record"), ("party", party.id.as_str())];
        assert_eq!(narrowed(&published, &query).found, *count, "{}", party.id);
    }
    for (account, count) in &view.accounts {
        let query = [("layer", "record"), ("account", account.id.as_str())];
        assert_eq!(narrowed(&published, &query).found, *count, "{}", account.id);
    }
    let layers: usize = view.layers.iter().map(|(_, count)| count).sum();
    assert_eq!(layers, view.length, "each entry is of one layer");
}

#[tokio::test]
async fn what_is_narrowed_shows_only_what_was_asked() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let view = narrowed(&published, &[("area", "security"), ("account", "shoigu")]);
    let places: Vec<_> = view
        .entries
        .iter()
        .map(|line| {
            let topic = line.topic.unwrap_or_default();
            let place = line.said.locator.as_deref().unwrap_or_default();
            format!("{} {topic} {place}", line.area.as_str())
        })
        .collect();
    assert_eq!(places, ["security challenge F21", "security challenge F20"]);
    let nothing = narrowed(&published, &[("area", "documents"), ("party", "AM")]);
    assert_eq!((nothing.found, nothing.page, nothing.pages), (0, 1, 1));
    let chosen = nothing
        .areas
        .iter()
        .any(|(area, _)| *area == Area::Documents);
    assert!(chosen, "what was chosen stays in sight");
}

#[tokio::test]
async fn a_party_is_found_by_what_is_said_of_it() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let view = narrowed(&published, &[("party", "AM"), ("area", "membership")]);
    let kinds: Vec<_> = view.entries.iter().map(|line| line.kind).collect();
    let expected = [
        "standing-claimed",
        "standing-claimed",
        "standing-claimed",
        "standing-claimed",
        "office-claimed",
        "office-claimed",
    ];
    assert_eq!(kinds, expected);
}

#[tokio::test]
async fn an_entry_shows_the_bytes_that_are_hashed_and_its_leaf() {
    let log = carried_on().await;
    let published = log.read();
    let mut leaves = Vec::new();
    for position in 0..published.state.length {
        let view = entry(&published, position, &english()).expect("the entry is there");
        let bytes = view.canonical.as_bytes();
        let decoded = record::decode(bytes).expect("the bytes read back");
        assert_eq!(decoded, *published.entries[leaves.len()]);
        let leaf = tlog::leaf_hash(bytes);
        assert_eq!(view.leaf, leaf.hex());
        leaves.push(leaf);
        let spread: record::Json = view.spread.parse().expect("JSON");
        assert_eq!(spread.to_string(), view.canonical, "the same, spread out");
    }
    let root = tlog::root_of(&leaves).hex();
    assert_eq!(whole(&published, 1).root, root);
    assert_eq!(
        entry(&published, 0, &english()).map(|view| view.root),
        Some(root)
    );
}

#[tokio::test]
async fn an_entry_leads_to_its_neighbours_and_to_those_of_its_command() {
    let log = carried_on().await;
    let published = log.read();
    let length = published.state.length;
    let at = |position| entry(&published, position, &english());
    let first = at(0).expect("the first");
    assert_eq!((first.previous, first.next), (None, Some(1)));
    let last = at(length - 1).expect("the last");
    assert_eq!((last.previous, last.next), (Some(length - 2), None));
    assert_eq!(at(length), None);
    assert_eq!(at(u64::MAX), None);
    let closing = published
        .entries
        .iter()
        .find(|entry| matches!(entry.event, Event::QuestionClosed(_)))
        .expect("a question was closed");
    // Closing a question also settles what becomes of the draft, in the same command.
    let view = at(closing.position).expect("the closing");
    assert_eq!(view.beside, [closing.position + 1]);
}

#[test]
fn an_empty_log_has_one_empty_page() {
    let view = whole(&Published::default(), 1);
    assert_eq!((view.length, view.found, view.pages), (0, 0, 1));
    assert!(view.entries.is_empty() && view.last_recorded.is_none());
}
