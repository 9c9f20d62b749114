//! `majlis init`

use crate::scratch::{Files, Scratch};

#[test]
fn a_new_organisation_has_its_charter_as_its_first_entry() {
    let scratch = Scratch::new();
    scratch.write_charter("charters/csto", &[]);
    let told = scratch
        .majlis(&["init", "--charter", "charters/csto", "--data", "far/data"])
        .done();
    let key = told.lines().nth(1).unwrap();
    assert!(
        key.starts_with("Its log is verified with the key csto/"),
        "{key}"
    );
    assert_eq!(
        told.replace(&format!("{key}\n"), ""),
        "`far/data` holds a new organisation under the charter `csto`.\n\
         Open it: majlis serve --data far/data\n"
    );
    let verified = scratch.majlis(&["verify", "far/data"]).done();
    assert!(verified.starts_with("1 entry holds; root "), "{verified}");
    let status = scratch.majlis(&["status", "--data", "far/data"]).done();
    assert!(status.starts_with("organisation: Collective Security Treaty Organisation\n"));
}

#[test]
fn a_charter_is_also_given_by_the_name_of_one_that_the_program_carries() {
    let scratch = Scratch::new();
    scratch
        .majlis(&["init", "--charter", "csto", "--data", "data"])
        .done();
    scratch.majlis(&["verify", "data"]).done();
}

#[test]
fn a_directory_that_holds_a_record_is_left_as_it_is() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    let told = scratch
        .majlis(&["init", "--charter", "csto", "--data", "data"])
        .refused();
    assert_eq!(
        told,
        "majlis: `data` already holds a record; choose another directory\n"
    );
    assert_eq!(scratch.files("data"), before);
}

#[test]
fn a_record_without_entries_may_still_become_an_organisation() {
    let scratch = Scratch::new();
    scratch.write("empty.toml", "");
    scratch
        .majlis(&["story", "empty.toml", "--data", "data"])
        .done();
    scratch
        .majlis(&["init", "--charter", "csto", "--data", "data"])
        .done();
}

#[test]
fn a_file_is_no_directory_for_a_record() {
    let scratch = Scratch::new();
    scratch.write("data", "a letter");
    let told = scratch
        .majlis(&["init", "--charter", "csto", "--data", "data"])
        .unreadable();
    assert_eq!(
        told,
        "majlis: `data` is not a directory; give the directory of the record\n"
    );
}

#[test]
fn a_charter_that_is_not_there_makes_nothing() {
    let scratch = Scratch::new();
    let told = scratch
        .majlis(&["init", "--charter", "charters/none", "--data", "data"])
        .unreadable();
    assert_eq!(
        told,
        "majlis: there is no charter at `charters/none`; \
         give the folder of one, like charters/csto\n"
    );
    assert!(!scratch.path("data").exists());
}

/// What is told of the CSTO's charter with one text replaced, after it was seen that no directory
/// was made, nor anything in one that was there.
fn told_of(file: &str, old: &str, new: &str) -> String {
    let scratch = Scratch::new();
    scratch.write_charter("charters/faulty", &[(file, old, new)]);
    let told = scratch
        .majlis(&["init", "--charter", "charters/faulty", "--data", "a/data"])
        .unreadable();
    assert!(!scratch.path("a").exists());
    std::fs::create_dir(scratch.path("data")).unwrap();
    scratch
        .majlis(&["init", "--charter", "charters/faulty", "--data", "data"])
        .unreadable();
    assert_eq!(scratch.files("data"), Files::new());
    assert_eq!(std::fs::read_dir(scratch.path("data")).unwrap().count(), 0);
    // The same faults are told by `charter check`.
    assert_eq!(
        scratch
            .majlis(&["charter", "check", "charters/faulty"])
            .unreadable(),
        told
    );
    told
}

#[test]
fn an_unknown_key_is_told_with_file_line_article_and_remedy() {
    let told = told_of("charter.md", "absence = \"blocks\"", "absense = \"blocks\"");
    insta::assert_snapshot!(told);
}

#[test]
fn a_rule_without_citation_is_told_with_file_line_and_remedy() {
    let rule = "\n```toml rule\nid = \"uncited\"\nmatter = \"uncited\"\nmethod = \"consensus\"\n\
                objection = \"any member\"\nabsence = \"blocks\"\nbinds = \"all\"\n\
                titles = { en = \"Uncited\" }\n```\n";
    let told = told_of(
        "silences.md",
        "\n\n",
        &format!("\n\n## Elsewhere\n{rule}\n"),
    );
    insta::assert_snapshot!(told);
}

#[test]
fn two_rules_for_one_case_are_told_with_both_articles() {
    let told = told_of(
        "charter.md",
        "matter = \"suspension\"",
        "matter = \"procedural\"",
    );
    insta::assert_snapshot!(told);
}

#[test]
fn a_percentage_where_a_fraction_is_needed_is_told_with_the_fraction() {
    let told = told_of("charter.md", "share = \"1/2\"", "share = \"65%\"");
    insta::assert_snapshot!(told);
}
