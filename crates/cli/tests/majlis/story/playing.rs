//! Stories that come to their end.

use serde_json::Value;

use crate::{ALMATY_ENTRIES, redacted, scratch::Scratch, story_of_the_house};

#[test]
fn a_story_tells_entries_refusals_and_the_verdict_under_each_account() {
    let scratch = Scratch::new();
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    let told = scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    insta::assert_snapshot!(told);
}

#[test]
fn a_story_is_told_to_programs_too() {
    let scratch = Scratch::new();
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    let told = scratch.majlis(&[
        "story",
        "contested.toml",
        "--data",
        "data",
        "--format",
        "json",
    ]);
    let acts: Value = serde_json::from_str(&told.done()).unwrap();
    let acts = acts.as_array().unwrap();
    let closed: Vec<_> = acts
        .iter()
        .filter(|act| act["act"] == "close-question")
        .collect();
    let [_, contested, _] = closed.as_slice() else {
        panic!("three questions are closed");
    };
    insta::assert_snapshot!(serde_json::to_string_pretty(contested).unwrap());
    let refused = acts.iter().find(|act| act["refused"].is_object()).unwrap();
    assert_eq!(refused["refused"]["code"], "presence-contradicts");
}

#[test]
fn every_story_of_the_house_comes_to_its_end_and_verifies() {
    for path in [
        "contested.toml",
        "refusals.toml",
        "almaty-2024/exercise.toml",
    ] {
        let scratch = Scratch::new();
        scratch.write("story.toml", &story_of_the_house(path));
        scratch
            .majlis(&["story", "story.toml", "--data", "data"])
            .done();
        scratch.majlis(&["verify", "data"]).done();
    }
}

#[test]
fn an_exercise_leaves_the_record_as_it_was() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    let mut after = scratch.files("data");
    after.retain(|path, _| !path.starts_with(scratch.path("data/exercise")));
    assert_eq!(after, before);
}

#[test]
fn a_second_story_goes_on_where_the_first_one_ended() {
    let scratch = Scratch::new();
    scratch.write("founding.toml", "charter = \"csto\"\n");
    scratch
        .majlis(&["story", "founding.toml", "--data", "data"])
        .done();
    for (party, position) in [("XA", 1), ("XB", 2)] {
        let act = format!(
            "[[act]]\ndo = \"register-party\"\nparty = \"{party}\"\nnames = {{ en = \"{party}\" }}\n"
        );
        scratch.write("register.toml", &act);
        let told = scratch
            .majlis(&["story", "register.toml", "--data", "data"])
            .done();
        let line =
            format!("line 1: register-party by secretariat: entry {position}: party-registered\n");
        assert_eq!(told, line);
    }
}

#[test]
fn exercises_go_on_in_the_room_in_use() {
    let scratch = Scratch::with_almaty();
    for (party, position) in [("XA", ALMATY_ENTRIES + 1), ("XB", ALMATY_ENTRIES + 2)] {
        let act = format!(
            "exercise = true\n[[act]]\ndo = \"register-party\"\nparty = \"{party}\"\nnames = {{ en = \"{party}\" }}\n"
        );
        scratch.write("register.toml", &act);
        let told = scratch
            .majlis(&["story", "register.toml", "--data", "data"])
            .done();
        assert!(told.starts_with("EXERCISE: "), "{told}");
        assert!(told.contains(&format!(": entry {position}: ")), "{told}");
    }
    let told = scratch.majlis(&["verify", "data"]).done();
    assert!(
        redacted(&told).ends_with("exercise: 121 entries hold; root [hash]\n"),
        "{told}"
    );
}

#[test]
fn a_room_whose_writing_was_cut_short_is_not_used() {
    let scratch = Scratch::with_almaty();
    // As a crash between the making of the database and its first entries leaves it.
    scratch.write("empty.toml", "");
    scratch
        .majlis(&["story", "empty.toml", "--data", "data/exercise/1"])
        .done();
    scratch.write("exercise.toml", "exercise = true\n");
    scratch
        .majlis(&["story", "exercise.toml", "--data", "data"])
        .done();
    let status = scratch.majlis(&["status", "--data", "data"]).done();
    assert!(
        status.ends_with("\nexercise: data/exercise/2, 119 entries\n"),
        "{status}"
    );
}

#[test]
fn a_charter_may_stand_beside_the_story() {
    let scratch = Scratch::new();
    scratch.write_charter(
        "stories/club",
        &[("charter.md", "symbol = \"CSTO\"", "symbol = \"CLUB\"")],
    );
    scratch.write("stories/story.toml", "charter = \"club\"\n");
    scratch
        .majlis(&["story", "stories/story.toml", "--data", "data"])
        .done();
    let members = scratch
        .majlis(&["members", "--data", "data", "--organisation", "club"])
        .done();
    assert_eq!(members.lines().count(), 1);
}

#[test]
fn the_same_story_gives_the_same_record_when_it_says_its_time() {
    let root = || {
        let scratch = Scratch::new();
        scratch.write("story.toml", "charter = \"csto\"\n");
        scratch
            .majlis(&["story", "story.toml", "--data", "data"])
            .done();
        let act = "at = \"2026-01-12T09:00:00Z\"\n[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n";
        scratch.write("act.toml", act);
        scratch
            .majlis(&["story", "act.toml", "--data", "data"])
            .done();
        crate::database::Database::of(&scratch.path("data"))
            .entries()
            .pop()
    };
    assert_eq!(root(), root());
}
