//! `majlis charter check` and `majlis charter show`

use crate::scratch::Scratch;

#[test]
fn a_charter_that_holds_is_told_in_a_line() {
    let scratch = Scratch::new();
    scratch.write_charter("charters/csto", &[]);
    let line = "charters/csto: 4 rules, 22 of 22 examples hold\n";
    assert_eq!(
        scratch
            .majlis(&["charter", "check", "charters/csto"])
            .done(),
        line
    );
    assert_eq!(scratch.majlis(&["charter", "check"]).done(), line);
}

#[test]
fn without_a_charter_anywhere_it_is_said_what_to_give() {
    let scratch = Scratch::new();
    let told = scratch.majlis(&["charter", "check"]).unreadable();
    assert!(told.ends_with("; give the folder of a charter\n"), "{told}");
    std::fs::create_dir(scratch.path("charters")).unwrap();
    let told = scratch.majlis(&["charter", "check"]).unreadable();
    assert_eq!(
        told,
        "majlis: `charters` has no folder of a charter; give the folder of a charter\n"
    );
    scratch
        .majlis(&["charter", "check", "charters/none"])
        .unreadable();
}

#[test]
fn an_example_that_fails_is_told_with_its_line_and_what_the_rule_gives() {
    let scratch = Scratch::new();
    let example = "title = \"all six agree\"\nrule = \"substantive\"\n";
    let changed = "title = \"all six agree, they say\"\nrule = \"suspension\"\nconcerns = \"A\"\n";
    let other = "votes = { A = \"yes\", B = \"yes\", C = \"yes\", D = \"yes\", E = \"yes\", F = \"yes\" }\n\
                 outcome = \"adopted\"";
    let wrong = other.replace(
        "outcome = \"adopted\"",
        "outcome = \"not-adopted\"\nreasons = [\"objection:B\"]",
    );
    scratch.write_charter(
        "charters/csto",
        &[
            ("charter.md", example, changed),
            ("charter.md", other, &wrong),
        ],
    );
    let told = scratch.majlis(&["charter", "check"]);
    assert_eq!(told.code, 1);
    assert_eq!(told.out, "charters/csto: 4 rules, 21 of 22 examples hold\n");
    insta::assert_snapshot!(told.err);
}

#[test]
fn a_fault_outweighs_an_example_that_fails_and_both_are_told() {
    let scratch = Scratch::new();
    let fails = (
        "charter.md",
        "outcome = \"adopted\"",
        "outcome = \"not-adopted\"",
    );
    scratch.write_charter("charters/fails", &[fails]);
    scratch.write_charter(
        "charters/faulty",
        &[("charter.md", "binds = \"all\"", "binds = \"some\"")],
    );
    let told = scratch.majlis(&[
        "charter",
        "check",
        "charters/fails",
        "charters/faulty",
        "charters/none",
    ]);
    assert_eq!(told.code, 2);
    assert_eq!(
        told.out,
        "charters/fails: 4 rules, 21 of 22 examples hold\n"
    );
    for part in [
        "majlis: charters/fails/charter.md:",
        "majlis: charters/faulty/charter.md:",
        "`charters/none`",
    ] {
        assert!(told.err.contains(part), "{}", told.err);
    }
}

#[test]
fn rules_are_shown_as_sentences_with_their_citation_in_three_languages() {
    let scratch = Scratch::new();
    for lang in ["en", "ar", "ru"] {
        let shown = scratch
            .majlis(&["charter", "show", "csto", "--lang", lang])
            .done();
        insta::assert_snapshot!(format!("rules-{lang}"), shown);
    }
}

#[test]
fn a_charter_is_shown_from_its_folder_however_that_is_given() {
    let scratch = Scratch::new();
    scratch.write_charter("charters/csto", &[]);
    let carried = scratch.majlis(&["charter", "show", "csto"]).done();
    for path in [
        "charters/csto",
        "charters/csto/",
        "./charters/../charters/csto",
    ] {
        assert_eq!(scratch.majlis(&["charter", "show", path]).done(), carried);
    }
}

#[test]
fn a_faulty_charter_is_not_shown() {
    let scratch = Scratch::new();
    scratch.write_charter(
        "faulty",
        &[("charter.md", "binds = \"all\"", "binds = \"some\"")],
    );
    let told = scratch.majlis(&["charter", "show", "faulty"]).unreadable();
    assert!(told.starts_with("majlis: faulty/charter.md:"), "{told}");
}

#[test]
fn a_language_without_an_interface_is_refused_with_those_that_have_one() {
    let told = Scratch::new()
        .majlis(&["charter", "show", "csto", "--lang", "fr"])
        .unreadable();
    assert!(told.contains("`fr` is not a language of the interface; write `en`, `ar` or `ru`"));
}
