//! Stories that are refused: with line and reason, and nothing is made or written.

use crate::scratch::{Files, Scratch, Told};

/// Registers a party, which is right.
const RIGHT: &str =
    "[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n\n";

/// Opens the sitting of a session that nobody convened, which is a wrong order.
const WRONG_ORDER: &str = "[[act]]\ndo = \"open-sitting\"\nsession = \"csc-2030\"\n\n";

/// Says that a party takes part that nobody registered.
const UNKNOWN_PARTY: &str = "[[act]]\ndo = \"announce-participation\"\nvalid = \"2024-06-20\"\n\
                             session = \"cfm-2024-06-21\"\nparty = \"ZZ\"\nattends = true\n\n";

fn play(scratch: &Scratch, text: &str) -> Told {
    scratch.write("story.toml", text);
    scratch.majlis(&["story", "story.toml", "--data", "data"])
}

#[test]
fn a_wrong_order_is_told_with_its_line_and_reason() {
    let scratch = Scratch::with_almaty();
    let told = play(&scratch, &format!("{RIGHT}{WRONG_ORDER}")).refused();
    insta::assert_snapshot!(told);
}

#[test]
fn an_unknown_party_is_told_with_its_line_and_reason() {
    let scratch = Scratch::with_almaty();
    let told = play(&scratch, &format!("{RIGHT}{UNKNOWN_PARTY}")).refused();
    insta::assert_snapshot!(told);
}

#[test]
fn a_refused_story_leaves_a_missing_directory_missing() {
    for header in [
        "charter = \"csto\"\n",
        "begins = \"almaty\"\n",
        "begins = \"almaty\"\nexercise = true\n",
        "",
    ] {
        for wrong in [WRONG_ORDER, UNKNOWN_PARTY] {
            let scratch = Scratch::new();
            scratch.write("story.toml", &format!("{header}{RIGHT}{wrong}"));
            scratch
                .majlis(&["story", "story.toml", "--data", "far/away/data"])
                .refused();
            assert!(!scratch.path("far").exists(), "{header}");
        }
    }
}

#[test]
fn a_refused_story_leaves_an_empty_directory_empty() {
    let scratch = Scratch::new();
    std::fs::create_dir(scratch.path("data")).unwrap();
    play(
        &scratch,
        &format!("begins = \"almaty\"\nexercise = true\n{RIGHT}{WRONG_ORDER}"),
    )
    .refused();
    assert_eq!(std::fs::read_dir(scratch.path("data")).unwrap().count(), 0);
}

#[test]
fn a_refused_story_writes_nothing_to_a_record() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    play(&scratch, &format!("{RIGHT}{WRONG_ORDER}")).refused();
    assert_eq!(scratch.files("data"), before);
}

#[test]
fn a_refused_exercise_leaves_no_exercise() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    play(&scratch, &format!("exercise = true\n{RIGHT}{WRONG_ORDER}")).refused();
    assert_eq!(scratch.files("data"), before);
    assert!(!scratch.path("data/exercise").exists());
}

#[test]
fn a_refused_exercise_writes_nothing_to_the_one_in_use() {
    let scratch = Scratch::with_almaty();
    play(&scratch, &format!("exercise = true\n{RIGHT}")).done();
    let before = scratch.files("data");
    assert_ne!(before, Files::new());
    let other = RIGHT.replace("XA", "XB");
    play(&scratch, &format!("exercise = true\n{other}{WRONG_ORDER}")).refused();
    assert_eq!(scratch.files("data"), before);
}

#[test]
fn what_was_to_be_refused_and_was_done_stops_the_story() {
    let scratch = Scratch::with_almaty();
    let told = play(&scratch, &RIGHT.replace("\n\n", "\nrefused = \"door\"\n\n")).refused();
    assert_eq!(
        told,
        "majlis: story.toml: line 1: `register-party` was to be refused as `door`, and was done\n"
    );
}

#[test]
fn what_is_refused_for_another_reason_stops_the_story() {
    let scratch = Scratch::with_almaty();
    let wrong = WRONG_ORDER.replace("\n\n", "\nrefused = \"door\"\n\n");
    let told = play(&scratch, &wrong).refused();
    assert!(
        told.contains("line 1: `open-sitting` was refused as `"),
        "{told}"
    );
    assert!(told.contains("` (and not as `door`): "), "{told}");
}

/// What is told of a text that is no story, after it was seen that nothing was made.
fn unreadable(text: &str) -> String {
    let scratch = Scratch::new();
    let told = play(&scratch, text).unreadable();
    assert!(!scratch.path("data").exists());
    told
}

#[test]
fn a_file_that_is_no_story_is_told_with_line_field_and_remedy() {
    let told = [
        "begins = ",
        "beginns = \"almaty\"\n",
        "\nbegins = \"minsk\"\n",
        "charter = \"none\"\n",
        "exercise = \"yes\"\n",
        "at = \"yesterday\"\n",
        "\n[[act]]\ndo = \"open-siting\"\nsession = \"csc-2030\"\n",
        "\n[[act]]\ndo = \"open-sitting\"\n",
        "\n[[act]]\ndo = \"open-sitting\"\nsession = \"csc 2030\"\n",
        "\n[[act]]\ndo = \"open-sitting\"\nsession = \"csc-2030\"\nsesion = \"csc-2030\"\n",
        "\n[[act]]\ndo = \"open-sitting\"\nas = \"king\"\nsession = \"csc-2030\"\n",
        "\n[[act]]\ndo = \"open-sitting\"\nsession = \"csc-2030\"\nvalid = \"2024-02-30\"\n",
        "\n[[act]]\nsession = \"csc-2030\"\n",
        "act = 3\n",
    ]
    .map(|text| format!("{text}\n  {}", unreadable(text)));
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_faulty_charter_of_a_story_is_told_and_nothing_is_made() {
    let scratch = Scratch::new();
    scratch.write_charter(
        "faulty",
        &[("charter.md", "share = \"1/2\"", "share = \"65%\"")],
    );
    let told = play(&scratch, "charter = \"faulty\"\n").unreadable();
    assert!(
        told.starts_with("majlis: story.toml: faulty/charter.md:682: under `"),
        "{told}"
    );
    assert!(!scratch.path("data").exists());
}

#[test]
fn a_story_that_is_not_there_is_told() {
    let scratch = Scratch::new();
    let told = scratch
        .majlis(&["story", "none.toml", "--data", "data"])
        .unreadable();
    assert!(
        told.starts_with("majlis: `none.toml` cannot be read: "),
        "{told}"
    );
    assert!(!scratch.path("data").exists());
}
