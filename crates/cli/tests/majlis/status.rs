//! `majlis status`

use crate::{redacted, scratch::Scratch, story_of_the_house};

#[test]
fn the_founding_record_is_told_in_lines() {
    let scratch = Scratch::with_almaty();
    let told = scratch.majlis(&["status", "--data", "data"]).done();
    insta::assert_snapshot!(redacted(&told));
}

#[test]
fn entries_and_root_are_those_that_verify_computes() {
    let scratch = Scratch::with_almaty();
    let status = scratch.majlis(&["status", "--data", "data"]).done();
    let root = status
        .lines()
        .find_map(|line| line.strip_prefix("root: "))
        .unwrap();
    let verified = scratch.majlis(&["verify", "data"]).done();
    assert!(
        verified.starts_with(&format!("118 entries hold; root {root}\n")),
        "{verified}"
    );
}

#[test]
fn an_exercise_is_told_of_and_tells_that_it_is_one() {
    let scratch = Scratch::new();
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    let told = scratch.majlis(&["status", "--data", "data"]).done();
    assert!(
        told.contains("\ndrafts, decisions and statements: 0\n"),
        "{told}"
    );
    assert!(
        told.contains("\nexercise: data/exercise/1, 154 entries\n"),
        "{told}"
    );
    let told = scratch
        .majlis(&["status", "--data", "data/exercise/1"])
        .done();
    assert!(told.starts_with("EXERCISE: "), "{told}");
    assert!(
        told.contains("\ndrafts, decisions and statements: 1\n"),
        "{told}"
    );
}

#[test]
fn a_record_without_entries_says_so() {
    let scratch = Scratch::new();
    scratch.write("empty.toml", "");
    scratch
        .majlis(&["story", "empty.toml", "--data", "data"])
        .done();
    let told = scratch.majlis(&["status", "--data", "data"]).done();
    insta::assert_snapshot!(redacted(&told));
}

#[test]
fn a_directory_without_a_record_is_told_with_the_remedy_and_not_made() {
    let scratch = Scratch::new();
    for command in [
        &["status", "--data", "none"] as &[&str],
        &["verify", "none"],
        &["members", "--data", "none"],
    ] {
        let told = scratch.majlis(command).unreadable();
        assert_eq!(
            told,
            "majlis: `none` holds no record; name the directory that has one, or make one with \
             `majlis init` or `majlis import almaty`\n"
        );
        assert!(!scratch.path("none").exists());
    }
}
