//! Every charter that is shipped reads without fault, is shown by examples, and they hold.

use std::{collections::BTreeSet, fs, path::Path};

use charter::Files;

const CHARTERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../charters");

/// Each folder of `charters/`, by name.
fn shipped() -> Vec<String> {
    let folders = fs::read_dir(CHARTERS).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

#[test]
fn the_charters_are_those_the_reference_names() {
    assert_eq!(
        shipped(),
        [
            "african-union",
            "arab-league",
            "association",
            "council-of-europe",
            "csto",
            "eaeu",
            "eu-council",
            "imf",
            "nato",
            "oas",
            "opec",
            "osce",
            "un-general-assembly",
            "un-security-council",
            "wto",
        ]
    );
}

/// The table of the reference has a line for each charter, with its rules.
#[test]
fn the_reference_lists_each_charter_with_its_rules() {
    let reference = Path::new(CHARTERS).join("../docs/reference/charters.md");
    let reference = fs::read_to_string(reference).unwrap();
    let lines: Vec<&str> = reference
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    for id in shipped() {
        let files = Files::read(&Path::new(CHARTERS).join(&id)).unwrap();
        let charter = charter::read(&id, &files).unwrap();
        let opening = format!("| `{id}` | ");
        let line = lines.iter().find(|line| line.starts_with(&opening));
        let line = line.unwrap_or_else(|| panic!("no line for {id}"));
        let listed: BTreeSet<&str> = line[opening.len()..]
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .filter(|word| !word.is_empty())
            .collect();
        let rules: BTreeSet<&str> = charter.rules.ids().map(|rule| rule.as_str()).collect();
        assert_eq!(listed, rules, "{id}");
    }
}

#[test]
fn each_reads_without_fault_and_its_examples_hold() {
    for id in shipped() {
        let files = Files::read(&Path::new(CHARTERS).join(&id)).unwrap();
        let charter = charter::read(&id, &files).unwrap_or_else(|faults| {
            let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
            panic!("{id}:\n{}", lines.join("\n"))
        });
        let results = charter::run_examples(&charter, &files);
        let failed: Vec<_> = results.iter().filter(|result| !result.passed()).collect();
        assert!(failed.is_empty(), "{id}: {failed:#?}");
        for rule in charter.rules.ids() {
            let is_shown = results.iter().any(|result| result.rule == *rule);
            assert!(is_shown, "{id}: no example shows `{rule}`");
        }
    }
}

#[test]
fn no_text_is_missing_in_any_of_the_three_languages() {
    for id in shipped() {
        let files = Files::read(&Path::new(CHARTERS).join(&id)).unwrap();
        let charter = charter::read(&id, &files).unwrap();
        let missing = charter::missing_texts(&charter);
        assert!(missing.is_empty(), "{id}: {missing:#?}");
    }
}

/// The enlargement from eleven members to fifteen took effect with the Council of 1966.
#[test]
fn the_council_changes_its_rule_with_its_composition() {
    let files = Files::read(&Path::new(CHARTERS).join("un-security-council")).unwrap();
    let charter = charter::read("un-security-council", &files).unwrap();
    for rule in ["substantive", "procedural"] {
        let id = rule.parse().unwrap();
        let spans: Vec<_> = charter
            .rules
            .versions(&id)
            .iter()
            .map(|version| {
                let until = version.until.map(|until| until.to_string());
                (version.from.to_string(), until)
            })
            .collect();
        let first = ("1945-10-24".into(), Some("1965-12-31".into()));
        assert_eq!(spans, [first, ("1966-01-01".into(), None)], "{rule}");
    }
    let sitting = |on: &str| charter.members_on(on.parse().unwrap()).len();
    assert_eq!([sitting("1992-01-01"), sitting("2022-02-25")], [15, 15]);
}

/// What class a question is of is itself decided, and by which rule is part of the law.
#[test]
fn the_prior_question_of_class_has_its_rule() {
    for (id, rule) in [
        ("council-of-europe", "art-20-d"),
        ("imf", "simple"),
        ("un-general-assembly", "simple"),
        ("un-security-council", "substantive"),
        ("wto", "consensus"),
    ] {
        let files = Files::read(&Path::new(CHARTERS).join(id)).unwrap();
        let charter = charter::read(id, &files).unwrap();
        let by_rules: Vec<_> = charter.choices.iter().map(|c| c.by_rule.clone()).collect();
        assert_eq!(by_rules, [Some(rule.parse().unwrap())], "{id}");
    }
}
