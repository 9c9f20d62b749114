//! The stories that are shipped, played; and the refusals that no story can reach.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up should stop there"
)]

mod ledger;

use std::{collections::BTreeSet, fs, path::PathBuf};

fn stories() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../stories")
}

fn text(path: &str) -> String {
    fs::read_to_string(stories().join(path)).unwrap()
}

#[tokio::test]
async fn the_founding_record_loads_whole() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    assert_eq!(published.state.parties.len(), 6);
    assert_eq!(published.state.sessions.len(), 3);
    assert!(
        published.state.drafts.is_empty(),
        "the report names no draft, so none is shown"
    );
    assert!(published.state.exercise.is_none());
}

#[tokio::test]
async fn almaty_is_carried_on_to_entry_into_force() {
    let log = testkit::exercise_log().await;
    let played = testkit::play(&log, &text("almaty-2024/exercise.toml"))
        .await
        .unwrap_or_else(|fault| panic!("{fault}"));
    assert!(
        played.iter().any(|act| act.came_to.is_err()),
        "wrong orders are tried and refused"
    );
    let published = log.read();
    let in_force = published
        .state
        .drafts
        .values()
        .filter(|draft| draft.in_force.is_some());
    assert_eq!(in_force.count(), 1);
    assert!(published.state.exercise.is_some());
}

#[tokio::test]
async fn an_absent_member_that_objects_makes_the_outcome_contested() {
    let log = testkit::exercise_log().await;
    testkit::play(&log, &text("contested.toml"))
        .await
        .unwrap_or_else(|fault| panic!("{fault}"));
}

#[tokio::test]
async fn wrong_orders_and_wrong_persons_are_refused() {
    let log = testkit::csto_log().await;
    testkit::play(&log, &text("refusals.toml"))
        .await
        .unwrap_or_else(|fault| panic!("{fault}"));
}

#[tokio::test]
async fn a_story_that_is_refused_leaves_nothing_behind() {
    let log = testkit::almaty_log().await;
    let before = log.read().state.length;
    let story = r#"
        [[act]]
        do = "open-sitting"
        session = "cfm-2024-06-21"

        [[act]]
        do = "open-sitting"
        session = "nowhere"
    "#;
    let fault = testkit::play(&log, story).await.unwrap_err();
    assert_eq!(fault.line, 6);
    assert!(fault.problem.contains("`unknown`"), "{fault}");
    assert!(
        fault.problem.contains("there is no session `nowhere`"),
        "{fault}"
    );
    assert_eq!(log.read().state.length, before);
}

#[tokio::test]
async fn a_faulty_story_is_refused_with_its_line_and_remedy() {
    let faults = [
        ("[[act]]\ndo = \"fly\"", 2, "`fly` is not an act"),
        ("[[act]]\nas = \"chair\"", 1, "`do`: is missing"),
        (
            "[[act]]\ndo = \"open-sitting\"\nas = \"king\"\nsession = \"x\"",
            3,
            "`king` is not an office",
        ),
        (
            "[[act]]\ndo = \"open-sitting\"\nsession = \"x\"\ncolour = \"red\"",
            4,
            "is not a field here",
        ),
        (
            "[[act]]\ndo = \"open-sitting\"\nsession = 7",
            3,
            "is a number; write a text",
        ),
        (
            "[[act]]\ndo = \"open-sitting\"\nsession = \"x\"\nvalid = \"2024-02-30\"",
            4,
            "not in the calendar",
        ),
        ("surprise = 1", 1, "`surprise` is not a field of a story"),
        ("[[act]\n", 1, ""),
    ];
    for (story, line, problem) in faults {
        let log = testkit::empty_log().await;
        let fault = testkit::play(&log, story).await.unwrap_err();
        assert_eq!(fault.line, line, "{story}: {fault}");
        assert!(fault.problem.contains(problem), "{story}: {fault}");
    }
}

#[test]
fn every_refusal_is_met_in_a_story() {
    let source = include_str!("../../../institution/src/refusal.rs");
    let codes: BTreeSet<_> = source
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("Self::")?
                .split_once("=> \"")?
                .1
                .strip_suffix("\",")
        })
        .collect();
    assert!(
        codes.len() > 40,
        "the list of codes is read from the source"
    );
    let told: String = [
        "almaty-2024/exercise.toml",
        "contested.toml",
        "ledger/lakes.toml",
        "refusals.toml",
    ]
    .map(text)
    .concat();
    let met: BTreeSet<_> = codes
        .iter()
        .copied()
        .filter(|code| told.contains(&format!("refused = \"{code}\"")))
        .collect();
    let unmet: Vec<_> = codes.difference(&met).copied().collect();
    // These stand before or beside any story; the tests of founding and of exercises meet them.
    let elsewhere = [
        "charter-in-force",
        "concerns-missing",
        "exercise-already-open",
        "no-charter",
        "no-symbol",
        "notice-irrevocable",
        "rule-not-in-force",
        "unknown-charter",
        "weights-missing",
    ];
    let kinds = [
        "account", "body", "draft", "item", "notice", "party", "person", "question", "rule",
        "session", "source",
    ];
    let unexpected: Vec<_> = unmet
        .iter()
        .filter(|code| !elsewhere.contains(code) && !kinds.contains(code))
        .collect();
    assert_eq!(
        unexpected,
        Vec::<&&str>::new(),
        "a refusal nobody has seen may be wrong"
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_story_reader_panic(story in "\\PC{0,200}") {
        let _ = app::story::parse(&story);
    }

    #[test]
    fn no_mangled_story_makes_the_reader_panic(at in 0_usize..20_000, with in "\\PC{0,4}") {
        let mut story = text("refusals.toml");
        let at = (0..=at.min(story.len())).rev().find(|place| story.is_char_boundary(*place)).unwrap_or(0);
        story.insert_str(at, &with);
        let _ = app::story::parse(&story);
    }
}
