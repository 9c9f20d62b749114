//! `majlis explain`

use crate::{scratch::Scratch, story_of_the_house};

const DRAFT: &str = "CSTO.CFM/2024-06-21/L.1";
const DECISION: &str = "CSTO.CSC/2024-11-20/DEC.1";

/// The contested decision, in the exercise or in the record itself.
fn contested(in_exercise: bool) -> Scratch {
    let scratch = Scratch::new();
    let story = story_of_the_house("contested.toml");
    assert!(story.contains("\nexercise = true\n"));
    let story = story.replace(
        "\nexercise = true\n",
        &format!("\nexercise = {in_exercise}\n"),
    );
    scratch.write("contested.toml", &story);
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    scratch
}

fn explained(scratch: &Scratch, symbol: &str, lang: &str) -> String {
    scratch
        .majlis(&["explain", symbol, "--data", "data", "--lang", lang])
        .done()
}

#[test]
fn a_decision_is_explained_in_three_languages() {
    let scratch = contested(false);
    for (lang, contested) in [
        ("en", "Accounts differ on Armenia, and so does the outcome."),
        ("ar", "أرمينيا"),
        ("ru", "Армени"),
    ] {
        let told = explained(&scratch, DECISION, lang);
        assert!(told.contains(contested), "{told}");
        assert!(told.contains(DRAFT) && told.contains(DECISION), "{told}");
    }
}

#[test]
fn a_draft_a_decision_and_an_id_lead_to_the_same_explanation() {
    let scratch = contested(false);
    let told = explained(&scratch, DECISION, "en");
    assert!(
        told.starts_with("On a shared forecast of floods (example)\n"),
        "{told}"
    );
    assert_eq!(explained(&scratch, DRAFT, "en"), told);
    assert_eq!(explained(&scratch, "shared-forecast", "en"), told);
}

#[test]
fn what_comes_from_an_exercise_says_so_first() {
    let (record, exercise) = (contested(false), contested(true));
    for (lang, banner) in [
        (
            "en",
            "Exercise. Nothing done here belongs to the organisation’s record.\n",
        ),
        ("ar", "تدريب."),
        ("ru", "Учебный режим."),
    ] {
        let told = explained(&exercise, DECISION, lang);
        assert!(told.starts_with(banner), "{told}");
        let (_, rest) = told.split_once('\n').unwrap();
        assert_eq!(rest, explained(&record, DECISION, lang));
    }
    let told = exercise
        .majlis(&["explain", DRAFT, "--data", "data/exercise/1"])
        .done();
    assert!(told.starts_with("Exercise."), "{told}");
}

#[test]
fn a_symbol_that_is_not_known_is_refused_with_those_nearest() {
    let scratch = contested(true);
    let told = scratch
        .majlis(&["explain", "CSTO.CFM/L.1", "--data", "data"])
        .refused();
    assert_eq!(
        told,
        format!(
            "majlis: there is no draft, decision or statement `CSTO.CFM/L.1` here; \
             the nearest are: {DRAFT}, {DECISION}\n"
        )
    );
}

#[test]
fn where_nothing_was_submitted_there_is_nothing_to_explain() {
    let scratch = Scratch::with_almaty();
    let told = scratch
        .majlis(&["explain", DRAFT, "--data", "data"])
        .refused();
    assert!(told.ends_with("here; none was submitted yet\n"), "{told}");
}

#[test]
fn a_directory_without_a_record_is_told_with_the_remedy() {
    let scratch = Scratch::new();
    let told = scratch
        .majlis(&["explain", DRAFT, "--data", "data"])
        .unreadable();
    assert!(
        told.starts_with("majlis: `data` holds no record; "),
        "{told}"
    );
    assert!(!scratch.path("data").exists());
}
