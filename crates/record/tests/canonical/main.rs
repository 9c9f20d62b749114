//! The bytes of the log: canonical, golden, and safe to read whatever they are.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up should stop there"
)]

use std::sync::Arc;

use institution::{Entry, Event};
use proptest::prelude::*;

/// Every entry of the founding record, of the exercise that carries it on, and of the invented
/// union in which everything the ledger can record is recorded.
fn entries() -> Vec<Arc<Entry>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let log = testkit::exercise_log().await;
        let story = include_str!("../../../../stories/almaty-2024/exercise.toml");
        testkit::play(&log, story).await.unwrap();
        let mut entries = log.read().entries.clone();
        let ledger = concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/ledger");
        let union = include_str!("../../../../stories/ledger/lakes.toml");
        let union = testkit::ledger_log(union, ledger.as_ref()).await.unwrap();
        entries.extend(union.read().entries.iter().cloned());
        entries
    })
}

/// What version 1 wrote, one entry of each kind. Lines are added to this file, never changed:
/// every later version must read them, and read the same.
#[test]
fn the_golden_entries_are_read_back_as_they_were() {
    let mut kinds = std::collections::BTreeSet::new();
    for line in include_str!("goldens/v1.jsonl").lines() {
        let entry = record::decode(line.as_bytes()).unwrap();
        assert_eq!(record::encode(&entry).unwrap(), line.as_bytes());
        kinds.insert(entry.event.kind());
    }
    let without: Vec<_> = Event::KINDS
        .iter()
        .filter(|kind| !kinds.contains(*kind))
        .collect();
    assert!(without.is_empty(), "no golden for {without:?}");
}

#[test]
fn the_bytes_are_those_of_another_writer_of_rfc_8785() {
    for entry in entries() {
        let bytes = record::encode(&entry).unwrap();
        let value: record::Json = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(serde_json_canonicalizer::to_vec(&value).unwrap(), bytes);
    }
}

#[test]
fn the_same_said_in_other_bytes_is_refused() {
    let entries = entries();
    let bytes = record::encode(&entries[0]).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let spaced = text.replacen(':', ": ", 1);
    assert!(matches!(
        record::decode(spaced.as_bytes()),
        Err(record::RecordError::NotCanonical)
    ));
    let newer = text.replace("\"v\":1,", "\"v\":2,");
    assert!(matches!(
        record::decode(newer.as_bytes()),
        Err(record::RecordError::Version(2))
    ));
    let more = text.replacen('{', "{\"aaa\":1,", 1);
    let error = record::decode(more.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("`aaa`: is not a field here"), "{error}");
}

#[test]
fn an_entry_that_would_not_fit_is_refused_before_it_is_written() {
    let entry = entries()
        .into_iter()
        .find(|entry| matches!(entry.event, Event::PartyRegistered(_)))
        .unwrap();
    let mut long = (*entry).clone();
    if let Event::PartyRegistered(party) = &mut long.event {
        party
            .names
            .insert(vocab::Language::ENGLISH, &"x".repeat(70_000));
    }
    assert!(matches!(
        record::encode(&long),
        Err(record::RecordError::TooLong(_))
    ));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = record::decode(&bytes);
    }
}

#[test]
fn a_byte_changed_anywhere_is_refused_or_says_something_else() {
    let entries = entries();
    for entry in entries.iter().step_by(7) {
        let bytes = record::encode(entry).unwrap();
        for place in (0..bytes.len()).step_by(3) {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            if let Ok(read) = record::decode(&changed) {
                assert_ne!(read, **entry, "byte {place} changed and nothing else did");
            }
        }
    }
}
