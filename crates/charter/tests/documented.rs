//! The reference describes what the reader does: each fault, each kind of block, each key.

use charter::{Files, Problem};

const REFERENCE: &str = include_str!("../../../docs/reference/charters.md");

/// The charter that the reference gives as its example.
fn documented() -> &'static str {
    let (_, after) = REFERENCE.split_once("````markdown\n").unwrap_or_default();
    after.split_once("````\n").unwrap_or_default().0
}

/// The first cell of each row of the tables under a heading.
fn first_cells(heading: &str) -> Vec<&'static str> {
    let (_, section) = REFERENCE.split_once(heading).unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some(row.split_once('`')?.0))
        .collect()
}

#[test]
fn the_charter_in_the_reference_reads_and_its_example_holds() {
    let files = Files::from_pairs([("charter.md", documented())]);
    let law = charter::read("small", &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let results = charter::run_examples(&law, &files);
    assert_eq!(results.len(), 1);
    assert!(results[0].passed(), "{}", results[0]);
    assert_eq!(charter::missing_texts(&law), []);
}

#[test]
fn every_fault_is_described_once_and_no_other() {
    let described = first_cells("## Faults");
    assert_eq!(described, Problem::names().collect::<Vec<_>>());
}

#[test]
fn every_kind_of_block_is_described() {
    let described: Vec<_> = REFERENCE
        .lines()
        .filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'))
        .collect();
    // What an unknown block is told to be, if it is none of these.
    let files = Files::from_pairs([("charter.md", "```toml\n```\n")]);
    let faults = charter::read("small", &files).err().unwrap_or_default();
    let told = faults
        .iter()
        .map(charter::Fault::remedy)
        .find(|r| r.contains("known are"));
    let told = told.unwrap_or_default();
    let (_, kinds) = told.split_once("known are ").unwrap_or_default();
    let kinds: Vec<_> = kinds
        .split(", ")
        .map(|kind| kind.trim_matches('`').trim_start_matches("toml "))
        .collect();
    assert_eq!(described, kinds);
}

#[test]
fn every_key_a_block_may_have_is_described() {
    for (block, wrong) in [
        ("organisation", "toml organisation\nsymbols_of_state = 1"),
        ("instrument", "toml instrument\nsymbols_of_state = 1"),
        ("article", "toml article\nsymbols_of_state = 1"),
        ("body", "toml body\nsymbols_of_state = 1"),
        (
            "rule",
            "toml rule\nmethod = \"consensus\"\nsymbols_of_state = 1",
        ),
        ("rule", "toml rule\nmethod = \"vote\"\nsymbols_of_state = 1"),
        ("choice", "toml choice\nsymbols_of_state = 1"),
        ("path", "toml path\nsymbols_of_state = 1"),
        ("policy", "toml policy\nsymbols_of_state = 1"),
        ("competences", "toml competences\nsymbols_of_state = 1"),
        ("silence", "toml silence\nsymbols_of_state = 1"),
        ("example", "toml example\nsymbols_of_state = 1"),
    ] {
        let text = format!("## Article 1. A\n\n```{wrong}\n```\n");
        let files = Files::from_pairs([("charter.md", text)]);
        let faults = charter::read("small", &files).err().unwrap_or_default();
        let told = faults
            .iter()
            .find(|fault| fault.problem.name() == "unknown-key");
        let told = told.map(charter::Fault::remedy).unwrap_or_default();
        let (_, known) = told.split_once("known are ").unwrap_or_default();
        assert!(!known.is_empty(), "{block}: {told}");
        let (_, section) = REFERENCE
            .split_once(&format!("### `{block}`"))
            .unwrap_or_default();
        let section = section.split("\n### `").next().unwrap_or_default();
        for key in known.split(", ").map(|key| key.trim_matches('`')) {
            let plain = section.contains(&format!("`{key}`"));
            let table = section.contains(&format!("`[[{key}]]`"));
            assert!(plain || table, "{block}: `{key}` is not described");
        }
    }
}
