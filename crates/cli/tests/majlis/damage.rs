//! A damaged database: what is wrong is said, and which entry; nothing is opened, and nothing is
//! changed.

use std::fs;

use crate::{
    database::Database,
    scratch::{Scratch, Told},
};

/// Every command on `data` that there is.
const COMMANDS: [&[&str]; 10] = [
    &["serve", "--data", "data", "--listen", "127.0.0.1:0"],
    &[
        "serve",
        "--data",
        "data",
        "--listen",
        "127.0.0.1:0",
        "--demo",
    ],
    &["init", "--charter", "csto", "--data", "data"],
    &["import", "almaty", "--data", "data"],
    &["story", "right.toml", "--data", "data"],
    &["story", "exercise.toml", "--data", "data"],
    &["members", "--data", "data"],
    &["explain", "CSTO.CFM/2024-06-21/L.1", "--data", "data"],
    &["verify", "data"],
    &["status", "--data", "data"],
];

/// What each command tells of a damaged record, after it was seen that it was refused and that
/// nothing was changed or made.
fn told_by_all(damage: impl Fn(&Scratch)) -> Vec<(&'static str, Told)> {
    let scratch = Scratch::with_almaty();
    let act = "[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n";
    scratch.write("right.toml", act);
    scratch.write("exercise.toml", &format!("exercise = true\n{act}"));
    damage(&scratch);
    let before = scratch.files("data");
    let run = |arguments: &&[&'static str]| {
        let told = scratch.majlis(arguments);
        assert_eq!(told.code, 1, "{arguments:?}: {told:?}");
        assert!(
            scratch.files("data") == before,
            "{arguments:?} changed something"
        );
        (arguments[0], told)
    };
    COMMANDS.iter().map(run).collect()
}

/// Commands that do not read the entries of a record before they refuse what is not empty.
fn refuses_any_record(command: &str) -> bool {
    matches!(command, "init" | "import")
}

#[test]
fn an_entry_that_does_not_hold_is_named_by_every_command() {
    let edits = [
        (
            "UPDATE entries SET leaf = zeroblob(32) WHERE position = 40",
            "entry 40",
        ),
        ("DELETE FROM entries WHERE position = 40", "entry 40"),
        (
            "UPDATE entries SET entry = replace(entry, 'a', 'o') WHERE position = 0",
            "entry 0",
        ),
        ("DELETE FROM entries WHERE position = 0", "entry 0"),
        ("DELETE FROM blobs", "entry 0"),
    ];
    for (edit, entry) in edits {
        let told = told_by_all(|scratch| Database::of(&scratch.path("data")).run(edit));
        for (command, told) in told {
            let words = if command == "verify" {
                &told.out
            } else {
                &told.err
            };
            let named = words.contains(entry) || refuses_any_record(command);
            assert!(named, "{command} after {edit}: {told:?}");
            let prefixed = told.err.lines().all(|line| line.starts_with("majlis: "));
            assert!(prefixed, "{command} after {edit}: {told:?}");
        }
    }
}

#[test]
fn a_file_that_is_no_whole_database_is_told_by_every_command() {
    let damages: [fn(&mut Vec<u8>); 4] = [
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| bytes.clear(),
        |bytes| bytes[..16].fill(b'?'),
        |bytes| bytes.truncate(50),
    ];
    for damage in damages {
        let told = told_by_all(|scratch| {
            let file = scratch.path("data/majlis.sqlite");
            let mut bytes = fs::read(&file).unwrap();
            damage(&mut bytes);
            fs::write(file, bytes).unwrap();
        });
        for (command, told) in told {
            assert!(
                told.err.contains("majlis.sqlite` is damaged: "),
                "{command}: {told:?}"
            );
            assert!(
                told.err.contains("nothing was changed"),
                "{command}: {told:?}"
            );
        }
    }
}

#[test]
fn tables_that_are_gone_or_of_another_version_are_told_by_every_command() {
    for edit in [
        "DROP TABLE entries",
        "DROP TABLE blobs",
        "PRAGMA user_version = 9",
    ] {
        let told = told_by_all(|scratch| Database::of(&scratch.path("data")).run(edit));
        for (command, told) in told {
            assert!(
                told.err.contains("majlis.sqlite` is damaged: "),
                "{command}: {told:?}"
            );
        }
    }
}

#[test]
fn a_damaged_exercise_is_named_and_its_remedy_told() {
    let scratch = Scratch::new();
    scratch.write("story.toml", "begins = \"almaty\"\nexercise = true\n");
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
    let exercise = Database::of(&scratch.path("data/exercise/1"));
    exercise.run("UPDATE entries SET leaf = zeroblob(32) WHERE position = 40");
    let before = scratch.files("data");
    let serve = [
        "serve",
        "--data",
        "data",
        "--listen",
        "127.0.0.1:0",
        "--demo",
    ];
    for arguments in [
        &serve as &[&str],
        &["story", "story.toml", "--data", "data"],
    ] {
        let told = scratch.majlis(arguments).refused();
        assert!(
            told.starts_with(
                "majlis: the exercise `data/exercise/1` cannot be opened; delete that directory "
            ),
            "{told}"
        );
        assert!(told.contains("entry 40: "), "{told}");
        assert!(scratch.files("data") == before);
    }
    fs::remove_dir_all(scratch.path("data/exercise/1")).unwrap();
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
}

#[test]
fn a_database_that_is_gone_from_beside_its_newest_entries_is_not_begun_anew() {
    let scratch = Scratch::new();
    scratch.write("data/majlis.sqlite-wal", "the newest entries");
    let told = scratch
        .majlis(&["import", "almaty", "--data", "data"])
        .refused();
    assert!(
        told.contains("it is gone, while `majlis.sqlite-wal` beside it holds its newest entries"),
        "{told}"
    );
    assert!(!scratch.path("data/majlis.sqlite").exists());
}
