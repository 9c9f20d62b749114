//! What someone does to the file who does not trouble about hashes.

use std::fs;

use super::first_failing;
use crate::{ALMATY_ENTRIES, database::Database, scratch::Scratch};

const HASH: &str = "its bytes do not match the hash kept with them";

#[test]
fn one_changed_byte_of_any_entry_is_found_in_that_entry() {
    let scratch = Scratch::with_almaty();
    let database = Database::of(&scratch.path("data"));
    let entries = database.entries();
    assert_eq!(entries.len() as u64, ALMATY_ENTRIES);
    for (position, entry) in entries.iter().enumerate() {
        let mut changed = entry.clone();
        // Another place in each, so that all of an entry's parts are met.
        changed[position * 7919 % entry.len()] ^= 1 << (position % 8);
        database.put(position, &changed);
        assert_eq!(first_failing(&scratch), (position, HASH.to_string()));
        database.put(position, entry);
    }
    scratch.majlis(&["verify", "data"]).done();
}

#[test]
fn a_changed_byte_is_found_wherever_in_an_entry_it_is() {
    let scratch = Scratch::with_almaty();
    let database = Database::of(&scratch.path("data"));
    let entries = database.entries();
    for position in [0, 68, 117] {
        let entry = &entries[position];
        for part in 0..=8 {
            let mut changed = entry.clone();
            changed[(entry.len() - 1) * part / 8] ^= 0x20;
            database.put(position, &changed);
            assert_eq!(first_failing(&scratch), (position, HASH.to_string()));
        }
        database.put(position, entry);
    }
}

#[test]
fn a_byte_changed_in_the_file_itself_is_found_in_its_entry() {
    let scratch = Scratch::with_almaty();
    let file = scratch.path("data/majlis.sqlite");
    let whole = fs::read(&file).unwrap();
    let entries = Database::of(&scratch.path("data")).entries();
    for (position, entry) in entries.iter().enumerate().step_by(9) {
        // A long entry lies in pieces; its end stands alone in the file.
        let piece = &entry[entry.len() - 40..];
        let found: Vec<_> = whole
            .windows(piece.len())
            .enumerate()
            .filter(|(_, at)| *at == piece)
            .collect();
        let [(offset, _)] = found.as_slice() else {
            continue;
        };
        let mut changed = whole.clone();
        changed[offset + 20] ^= 1;
        fs::write(&file, &changed).unwrap();
        assert_eq!(first_failing(&scratch), (position, HASH.to_string()));
    }
    fs::write(&file, &whole).unwrap();
    scratch.majlis(&["verify", "data"]).done();
}

#[test]
fn no_byte_of_the_file_changed_anywhere_makes_it_panic() {
    let scratch = Scratch::with_almaty();
    let file = scratch.path("data/majlis.sqlite");
    let whole = fs::read(&file).unwrap();
    for sample in 0..60 {
        let mut changed = whole.clone();
        changed[sample * 7919 % whole.len()] ^= 0xff;
        fs::write(&file, &changed).unwrap();
        let told = scratch.majlis(&["verify", "data"]);
        assert!(matches!(told.code, 0 | 1), "{told:?}");
    }
}

#[test]
fn what_is_missing_swapped_or_put_in_is_found() {
    let cases = [
        ("DELETE FROM entries WHERE position = 40", 40, "is missing"),
        ("DELETE FROM entries WHERE position = 0", 0, "is missing"),
        (
            "DELETE FROM entries WHERE position BETWEEN 3 AND 100",
            3,
            "is missing",
        ),
        (
            "UPDATE entries SET position = 500 WHERE position = 7",
            7,
            "is missing",
        ),
        (
            "UPDATE entries SET position = -1 WHERE position = 20;
             UPDATE entries SET position = 20 WHERE position = 21;
             UPDATE entries SET position = 21 WHERE position = -1",
            20,
            "its position is 21, and 20 is next",
        ),
        (
            "INSERT INTO entries SELECT 118, entry, leaf FROM entries WHERE position = 30",
            118,
            "its position is 30, and 118 is next",
        ),
        (
            "UPDATE entries SET leaf = zeroblob(32) WHERE position = 9",
            9,
            HASH,
        ),
        (
            "UPDATE entries SET entry = 'text' WHERE position = 9",
            9,
            HASH,
        ),
        (
            "UPDATE entries SET leaf = x'00' WHERE position = 9",
            9,
            "its leaf is no hash: a hash has 32 bytes, this has 1",
        ),
    ];
    for (edit, position, reason) in cases {
        let scratch = Scratch::with_almaty();
        Database::of(&scratch.path("data")).run(edit);
        assert_eq!(
            first_failing(&scratch),
            (position, reason.to_string()),
            "{edit}"
        );
    }
}

#[test]
fn of_several_the_first_is_named_even_if_a_later_one_cannot_be_read() {
    let scratch = Scratch::with_almaty();
    let database = Database::of(&scratch.path("data"));
    database.run(
        "DELETE FROM entries WHERE position = 60;
         UPDATE entries SET leaf = zeroblob(32) WHERE position = 50",
    );
    assert_eq!(first_failing(&scratch), (50, HASH.to_string()));
}

#[test]
fn a_changed_or_missing_file_of_the_charter_is_found_in_the_entry_that_adopts_it() {
    let missing = Scratch::with_almaty();
    Database::of(&missing.path("data")).run("DELETE FROM blobs");
    assert_eq!(
        first_failing(&missing),
        (0, "its file `charter.md` is missing".to_string())
    );
    let changed = Scratch::with_almaty();
    Database::of(&changed.path("data")).run("UPDATE blobs SET bytes = bytes || ' '");
    let (position, reason) = first_failing(&changed);
    assert_eq!(position, 0);
    assert!(
        reason.contains("no longer has the bytes it is named by"),
        "{reason}"
    );
}

#[test]
fn a_record_cut_short_follows_from_itself_and_has_another_root() {
    let scratch = Scratch::with_almaty();
    let before = scratch.majlis(&["verify", "data"]).done();
    Database::of(&scratch.path("data")).run("DELETE FROM entries WHERE position >= 100");
    let after = scratch.majlis(&["verify", "data"]).done();
    assert!(
        before.starts_with("118 entries") && after.starts_with("100 entries"),
        "{after}"
    );
    let root = |told: &str| {
        told.lines()
            .next()
            .unwrap()
            .rsplit(' ')
            .next()
            .unwrap()
            .to_string()
    };
    assert_ne!(root(&before), root(&after));
}

#[test]
fn an_exercise_is_verified_after_the_record_and_named() {
    let scratch = Scratch::new();
    scratch.write("story.toml", "begins = \"almaty\"\nexercise = true\n");
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
    let exercise = Database::of(&scratch.path("data/exercise/1"));
    exercise.run("UPDATE entries SET leaf = zeroblob(32) WHERE position = 118");
    let told = scratch.majlis(&["verify", "data"]);
    assert_eq!(told.code, 1);
    assert!(
        told.out.starts_with("118 entries hold; root "),
        "{}",
        told.out
    );
    let found = format!("\nin the exercise `data/exercise/1`:\nentry 118: {HASH}\n");
    assert!(told.out.ends_with(&found), "{}", told.out);
}
