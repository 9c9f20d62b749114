//! A log held against what was seen of it before: checkpoints kept, witnesses who cosigned.

use tlog::{Algorithm, Hash, Note, NoteSigner, leaf_hash, root_of};

use super::served::{almaty, signer};
use crate::{database::Database, redacted, scratch::Scratch, served_log::ServedLog};

/// A checkpoint over the first entries of the founding record, as it was kept then.
fn kept(scratch: &Scratch, entries: &[Vec<u8>], blobs: &[Vec<u8>], size: usize) -> String {
    let name = format!("kept-{size}.txt");
    let then = ServedLog::of(&entries[..size], blobs, &signer());
    scratch.write(&name, &then.checkpoint());
    name
}

fn key() -> String {
    signer().verifier().to_string()
}

#[test]
fn a_log_that_only_grew_is_consistent_with_every_checkpoint_kept() {
    let (scratch, entries, blobs) = almaty();
    let first = kept(&scratch, &entries, &blobs, 40);
    let second = kept(&scratch, &entries, &blobs, 100);
    let both = [
        "verify",
        "data",
        "--checkpoint",
        &first,
        "--checkpoint",
        &second,
    ];
    assert_eq!(
        redacted(&scratch.majlis(&both).done()),
        "118 entries hold; root [hash]\n\
         consistent with 2 checkpoints; self-consistent, not authenticated: no key was given\n"
    );
    let signed = scratch
        .majlis(&[&both[..], &["--key", &key()]].concat())
        .done();
    assert_eq!(
        redacted(&signed),
        "118 entries hold; root [hash]\n\
         authenticated: `majlis.example.org/log` signed the first 100; those after them are \
         self-consistent, not authenticated\n"
    );
    let alone = scratch.majlis(&["verify", "data", "--key", &key()]).done();
    assert!(
        alone.ends_with("a key was given, and no checkpoint that it signed\n"),
        "{alone}"
    );
}

#[test]
fn a_log_cut_or_rolled_back_misses_its_next_entry() {
    let (scratch, entries, blobs) = almaty();
    let all = kept(&scratch, &entries, &blobs, 118);
    let back = ServedLog::of(&entries[..100], &blobs, &signer()).serve();
    Database::of(&scratch.path("data")).run("DELETE FROM entries WHERE position >= 100");
    for place in ["data", back.url.as_str()] {
        // Without the checkpoint nothing is missing: it follows from itself, and is signed.
        scratch.majlis(&["verify", place]).done();
        let told = scratch.majlis(&["verify", place, "--key", &key(), "--checkpoint", &all]);
        assert_eq!(told.code, 1, "{}", told.out);
        assert_eq!(
            told.out,
            format!(
                "entry 100: is missing: checkpoint `{all}` was made for 118 entries; the log was \
                 cut or rolled back\n"
            )
        );
    }
}

#[test]
fn a_log_forked_or_rewritten_has_another_root_than_was_seen() {
    let (scratch, entries, blobs) = almaty();
    let seen = kept(&scratch, &entries, &blobs, 118);
    let earlier = kept(&scratch, &entries, &blobs, 40);
    // Another history from entry 100 on, whole, lawful and signed by the same key.
    let fork = Scratch::new();
    let story = "begins = \"almaty\"\n[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n";
    fork.write("fork.toml", story);
    fork.majlis(&["story", "fork.toml", "--data", "data"])
        .done();
    let database = Database::of(&fork.path("data"));
    let mut other = database.entries();
    let sample = other[118].clone();
    other.truncate(100);
    let moved = String::from_utf8(sample)
        .unwrap()
        .replace("\"position\":118", "\"position\":100");
    other.push(moved.into_bytes());
    let same_start = other[..40]
        .iter()
        .zip(&entries)
        .all(|(one, two)| one == two);
    let forked = ServedLog::of(&other, &blobs, &signer()).serve();
    scratch
        .majlis(&["verify", &forked.url, "--key", &key()])
        .done();
    let told = scratch.majlis(&["verify", &forked.url, "--checkpoint", &seen]);
    assert_eq!(told.code, 1, "{}", told.out);
    assert!(
        told.out.starts_with("entry 101: is missing: "),
        "{}",
        told.out
    );
    // Times differ from run to run, so the second history may part from the first at once.
    if !same_start {
        let told = scratch.majlis(&["verify", &forked.url, "--checkpoint", &earlier]);
        assert_eq!(told.code, 1);
        assert!(
            told.out.contains("the first 40 entries here have the root"),
            "{}",
            told.out
        );
    }
}

#[test]
fn a_rewritten_start_is_found_against_the_checkpoint_kept() {
    let (scratch, mut entries, blobs) = almaty();
    let seen = kept(&scratch, &entries, &blobs, 40);
    let database = Database::of(&scratch.path("data"));
    let (position, mut entry) = database.first("party-registered");
    entry["body"]["names"]["en"] = "Another".into();
    entries[position] = entry.to_string().into_bytes();
    database.forge(position, &entries[position]);
    let served = ServedLog::of(&entries, &blobs, &signer()).serve();
    for place in ["data", served.url.as_str()] {
        scratch.majlis(&["verify", place]).done();
        let told = scratch.majlis(&["verify", place, "--checkpoint", &seen]);
        assert_eq!(told.code, 1);
        let expected = format!("checkpoint `{seen}`: the first 40 entries here have the root ");
        assert!(told.out.starts_with(&expected), "{}", told.out);
        let json = scratch.majlis(&["verify", place, "--checkpoint", &seen, "--json"]);
        let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!(json["holds"], false);
        assert_eq!(json["failure"]["entry"], serde_json::Value::Null);
    }
}

#[test]
fn a_checkpoint_by_another_key_of_another_log_or_none_is_told() {
    let (scratch, entries, blobs) = almaty();
    let whole = kept(&scratch, &entries, &blobs, 118);
    let other = NoteSigner::new("majlis.example.org/log", Algorithm::Ed25519, &[8; 32]).unwrap();
    let forged = ServedLog::of(&entries, &blobs, &other).checkpoint();
    scratch.write("forged.txt", &forged);
    let told = scratch.majlis(&[
        "verify",
        "data",
        "--key",
        &key(),
        "--checkpoint",
        "forged.txt",
    ]);
    assert_eq!(told.code, 1);
    assert!(
        told.out
            .starts_with("checkpoint `forged.txt`: it is not signed by "),
        "{}",
        told.out
    );
    let foreign = NoteSigner::new("other.example/log", Algorithm::Ed25519, &[9; 32]).unwrap();
    scratch.write(
        "foreign.txt",
        &ServedLog::of(&entries, &blobs, &foreign).checkpoint(),
    );
    let two = [
        "verify",
        "data",
        "--checkpoint",
        &whole,
        "--checkpoint",
        "foreign.txt",
    ];
    let told = scratch.majlis(&two);
    assert_eq!(told.code, 1);
    assert!(
        told.out
            .contains("it is of another log, `other.example/log`"),
        "{}",
        told.out
    );
    scratch.write("odd.txt", "118 entries\n");
    let told = scratch
        .majlis(&["verify", "data", "--checkpoint", "odd.txt"])
        .unreadable();
    assert!(
        told.contains("checkpoint `odd.txt`: it is no signed note"),
        "{told}"
    );
    let told = scratch
        .majlis(&["verify", "data", "--checkpoint", "none.txt"])
        .unreadable();
    assert!(told.contains("cannot read `none.txt`"), "{told}");
}

fn witness(name: &str, seed: u8) -> NoteSigner {
    NoteSigner::new(name, Algorithm::Cosignature, &[seed; 32]).unwrap()
}

#[test]
fn enough_witnesses_have_to_have_cosigned() {
    let (scratch, entries, blobs) = almaty();
    let witnesses = [witness("one", 1), witness("two", 2), witness("three", 3)];
    let keys = witnesses
        .each_ref()
        .map(|witness| witness.verifier().to_string());
    let mut note: Note = ServedLog::of(&entries, &blobs, &signer())
        .checkpoint()
        .parse()
        .unwrap();
    note.cosign(&witnesses[0], 1_700_000_000);
    scratch.write("one.txt", &note.to_string());
    let mut earlier: Note = ServedLog::of(&entries[..50], &blobs, &signer())
        .checkpoint()
        .parse()
        .unwrap();
    earlier.cosign(&witnesses[1], 1_600_000_000);
    scratch.write("two.txt", &earlier.to_string());
    let named: Vec<&str> = keys.iter().flat_map(|key| ["--witness", key]).collect();
    let given = ["--checkpoint", "one.txt", "--checkpoint", "two.txt"];
    let verify = |more: &[&str]| {
        scratch.majlis(&[&["verify", "data"], &given[..], &named[..], more].concat())
    };
    let told = verify(&["--policy", "1-of-3"]).done();
    assert!(
        told.contains("\nwitnessed: enough witnesses saw the first 118 entries\n"),
        "{told}"
    );
    let told = verify(&["--policy", "2-of-3"]).done();
    assert!(
        told.contains("\nwitnessed: enough witnesses saw the first 50 entries\n"),
        "{told}"
    );
    for more in [&["--policy", "3-of-3"] as &[&str], &[]] {
        let told = verify(more);
        assert_eq!(told.code, 1);
        assert!(
            told.out
                .starts_with("witnesses: 3 are needed and 2 cosigned"),
            "{}",
            told.out
        );
    }
    let told = verify(&["--policy", "1-of-2"]).unreadable();
    assert!(
        told.contains("is for 2 witnesses and 3 are named"),
        "{told}"
    );
    let twice = [
        "verify",
        "data",
        "--witness",
        &keys[0],
        "--witness",
        &keys[0],
    ];
    let told = scratch.majlis(&twice).unreadable();
    assert!(told.contains("is named twice"), "{told}");
    let told = scratch
        .majlis(&["verify", "data", "--witness", &key()])
        .unreadable();
    assert!(
        told.contains("it is the key of a log; give it with --key"),
        "{told}"
    );
}

#[test]
fn a_forged_cosignature_is_not_counted_but_told() {
    let (scratch, entries, blobs) = almaty();
    let (honest, thief) = (witness("one", 1), witness("one", 7));
    let root = root_of(
        &entries
            .iter()
            .map(|entry| leaf_hash(entry))
            .collect::<Vec<Hash>>(),
    );
    let mut log = ServedLog::of(&entries, &blobs, &signer());
    log.sign(118, root);
    let mut note: Note = log.checkpoint().parse().unwrap();
    note.cosign(&honest, 5);
    let id = |signer: &NoteSigner| signer.verifier().to_string();
    // Signed at another time than it says: one byte of the time is changed.
    let line = note.to_string();
    let (before, last) = line.trim_end().rsplit_once(' ').unwrap();
    let changed: String = last
        .char_indices()
        .map(|(at, c)| match (at, c) {
            (12, 'A') => 'B',
            (12, _) => 'A',
            _ => c,
        })
        .collect();
    scratch.write("forged.txt", &format!("{before} {changed}\n"));
    let told = scratch.majlis(&[
        "verify",
        "data",
        "--checkpoint",
        "forged.txt",
        "--witness",
        &id(&honest),
    ]);
    assert_eq!(told.code, 1);
    assert!(
        told.out.contains("its signature by `one` is forged"),
        "{}",
        told.out
    );
    scratch.write("whole.txt", &line);
    let told = scratch.majlis(&[
        "verify",
        "data",
        "--checkpoint",
        "whole.txt",
        "--witness",
        &id(&thief),
    ]);
    assert!(
        told.out
            .starts_with("witnesses: 1 are needed and 0 cosigned"),
        "{}",
        told.out
    );
}
