//! Every fault: where it is told to be, what is said to be wrong, and the remedy.
//!
//! Each case changes the small charter in one place. Line numbers are those of the changed text.

mod field;
mod law;
mod list;
mod page;
mod share;

use charter::{Fault, Files};

const SMALL: &str = include_str!("../small.md");

/// The faults of the small charter with each `(old, new)` replaced once.
fn faults_of(changes: &[(&str, &str)]) -> Vec<Fault> {
    let mut text = SMALL.to_string();
    for (old, new) in changes {
        assert!(text.contains(old), "the small charter has no `{old}`");
        text = text.replacen(old, new, 1);
    }
    faults_in(&[("charter.md", text.as_str())])
}

fn faults_in(files: &[(&str, &str)]) -> Vec<Fault> {
    charter::read("small", &Files::from_pairs(files.iter().copied()))
        .err()
        .unwrap_or_default()
}

/// Checks every fault told, in order, and that one of them is the problem of this name.
#[track_caller]
fn check(problem: &str, changes: &[(&str, &str)], expected: &[&str]) {
    let faults = faults_of(changes);
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
    assert!(
        faults.iter().any(|fault| fault.problem.name() == problem),
        "no {problem}"
    );
}

#[test]
fn the_small_charter_itself_has_no_fault() {
    assert_eq!(faults_of(&[]), []);
}

#[test]
fn two_rules_may_meet_where_a_choice_names_both() {
    let choice = "```toml choice\nbetween = [\"ordinary\", \"grave\"]\n\
                  chosen_by = { en = \"the chair\" }\n```\n\n```toml policy";
    let changes = [
        ("matter = \"grave\"", "matter = \"ordinary\""),
        ("```toml policy", choice),
    ];
    assert_eq!(faults_of(&changes), []);
}

#[test]
fn two_rules_may_follow_one_another() {
    let follow = |until: &str, from: &str| {
        let (first, second) = (format!("until = {until}"), format!("from = {from}"));
        faults_of(&[
            (
                "id = \"ordinary\"\nmatter",
                &format!("id = \"ordinary\"\n{first}\nmatter"),
            ),
            (
                "matter = \"grave\"",
                &format!("matter = \"ordinary\"\n{second}"),
            ),
        ])
    };
    assert_eq!(follow("2012-12-18", "2012-12-19"), []);
    let names = |faults: Vec<Fault>| -> Vec<_> {
        faults.iter().map(|fault| fault.problem.name()).collect()
    };
    assert_eq!(names(follow("2012-12-19", "2012-12-19")), ["two-rules"]);
    // A month may mean its last day.
    assert_eq!(names(follow("\"2012-12\"", "2012-12-19")), ["two-rules"]);
}

#[test]
fn an_article_may_stand_in_two_wordings() {
    let changes = [
        ("### Article 2. Votes", "### Article 1. Votes"),
        (
            "provenance = \"unverified text\"",
            "provenance = \"unverified text\"\nfrom = 2010-01-01",
        ),
    ];
    assert_eq!(faults_of(&changes), []);
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_text() {
    let faults = faults_of(&[
        ("symbol = \"O\"", "symbol = \"O \\\"\""),
        ("share = \"1/2\"", "share = \"65%\""),
        ("absence = \"neutral\"", "absence = \"absent\""),
        ("assembly:adopt", "assembly:adop"),
    ]);
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.line, fault.problem.name()))
        .collect();
    assert_eq!(
        told,
        [
            (45, "symbol"),
            (68, "percentage"),
            (87, "unknown-word"),
            (103, "unknown-word")
        ]
    );
}
