//! What someone does who also keeps the hashes right: what the law computes is computed again.

use serde_json::{Value, json};

use super::first_failing;
use crate::{database::Database, scratch::Scratch, story_of_the_house};

/// The contested decision, played on the record itself.
fn decided() -> (Scratch, Database) {
    let scratch = Scratch::new();
    let story = story_of_the_house("contested.toml").replace("\nexercise = true\n", "\n");
    scratch.write("contested.toml", &story);
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    let database = Database::of(&scratch.path("data"));
    (scratch, database)
}

/// Forges the first entry with an event; answers its position.
fn forge(database: &Database, event: &str, change: impl FnOnce(&mut Value)) -> usize {
    let (position, mut entry) = database.first(event);
    let before = entry.clone();
    change(&mut entry);
    assert_ne!(entry, before);
    database.forge(position, entry.to_string().as_bytes());
    position
}

#[test]
fn an_entry_forged_to_its_own_bytes_holds() {
    let (scratch, database) = decided();
    let (position, entry) = database.first("position-stated");
    database.forge(position, entry.to_string().as_bytes());
    scratch.majlis(&["verify", "data"]).done();
}

#[test]
fn a_changed_ballot_is_found_where_the_question_was_closed() {
    let (scratch, database) = decided();
    forge(&database, "position-stated", |entry| {
        entry["body"]["ballot"] = json!("absent-objects")
    });
    let (closed, _) = database.first("question-closed");
    let expected = "its verdict is not the one that the charter's rule gives for these ballots";
    assert_eq!(first_failing(&scratch), (closed, expected.to_string()));
}

#[test]
fn a_changed_presence_is_found_where_the_question_was_closed() {
    let (scratch, database) = decided();
    forge(&database, "attendance-recorded", |entry| {
        entry["body"]["presence"] = json!("absent")
    });
    let (closed, _) = database.first("question-closed");
    assert_eq!(first_failing(&scratch).0, closed);
}

#[test]
fn a_changed_verdict_is_found_in_its_entry() {
    let (scratch, database) = decided();
    let position = forge(&database, "question-closed", |entry| {
        entry["body"]["verdicts"][0]["verdict"]["outcome"] = json!("not-adopted");
    });
    let (found, reason) = first_failing(&scratch);
    assert_eq!(found, position, "{reason}");
}

#[test]
fn a_changed_roll_is_found_in_its_entry() {
    let (scratch, database) = decided();
    let position = forge(&database, "question-put", |entry| {
        let rolls = entry["body"]["rolls"].as_array_mut().unwrap();
        rolls.pop();
    });
    let expected = "its frozen roll is not the one that the claims before it give";
    assert_eq!(first_failing(&scratch), (position, expected.to_string()));
}

#[test]
fn a_changed_claim_of_membership_is_found_where_the_roll_was_frozen() {
    let (scratch, database) = decided();
    let is_of_belarus =
        |entry: &Value| entry["event"] == "standing-claimed" && entry["body"]["party"] == "BY";
    let (position, mut entry) = database.find(is_of_belarus);
    entry["body"]["standing"] = json!("observer");
    database.forge(position, entry.to_string().as_bytes());
    let (put, _) = database.first("question-put");
    assert_eq!(first_failing(&scratch).0, put);
}

#[test]
fn a_changed_symbol_is_found_in_its_entry() {
    let (scratch, database) = decided();
    let position = forge(&database, "draft-adopted", |entry| {
        entry["body"]["symbol"] = json!("CSTO.CSC/2024-11-20/DEC.9");
    });
    assert_eq!(first_failing(&scratch).0, position);
}

#[test]
fn a_draft_returned_cannot_be_made_one_approved() {
    let (scratch, database) = decided();
    let position = forge(&database, "draft-returned", |entry| {
        entry["event"] = json!("draft-approved")
    });
    assert_eq!(first_failing(&scratch).0, position);
}

#[test]
fn what_is_not_in_canonical_form_is_found_in_its_entry() {
    let (scratch, database) = decided();
    let (position, entry) = database.first("agenda-adopted");
    database.forge(
        position,
        serde_json::to_string_pretty(&entry).unwrap().as_bytes(),
    );
    let expected = "it is not in canonical form (RFC 8785)";
    assert_eq!(first_failing(&scratch), (position, expected.to_string()));
}

#[test]
fn what_does_not_parse_is_found_in_its_entry() {
    for bytes in [b"" as &[u8], b"{", b"\xff\xfe", b"null", b"{}", b"[[[[[[[["] {
        let (scratch, database) = decided();
        database.forge(30, bytes);
        let (position, reason) = first_failing(&scratch);
        assert_eq!(position, 30);
        assert!(reason.starts_with("it does not parse: "), "{reason}");
    }
}

#[test]
fn a_field_that_is_not_known_is_found_in_its_entry() {
    let (scratch, database) = decided();
    let position = forge(&database, "draft-submitted", |entry| {
        entry["body"]["secret"] = json!(1)
    });
    let (found, reason) = first_failing(&scratch);
    assert_eq!(found, position);
    assert!(reason.contains("secret"), "{reason}");
}

#[test]
fn the_copied_part_of_an_exercise_is_that_of_its_record() {
    let scratch = Scratch::new();
    scratch.write("story.toml", "begins = \"almaty\"\nexercise = true\n");
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
    let exercise = Database::of(&scratch.path("data/exercise/1"));
    forge(&exercise, "party-registered", |entry| {
        entry["body"]["names"]["en"] = json!("Another")
    });
    let expected = "the entries before it are not those it says were copied";
    assert_eq!(first_failing(&scratch), (118, expected.to_string()));
}
