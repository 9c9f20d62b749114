//! Words the house does without.

use house::{Tree, words::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn no_banned_word_stands_anywhere() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_banned_word_is_found_inside_a_name() {
    assert_eq!(
        in_file(
            "crates/app/src/doors.rs",
            "struct SessionManager;\nfn test_helpers() {}\n"
        ),
        [
            "crates/app/src/doors.rs:1: `manager`: name what it keeps: a register, a desk, a store",
            "crates/app/src/doors.rs:2: `helpers`: name the module after the thing it is about",
        ]
    );
}

#[test]
fn a_word_that_hides_something_is_found_in_documents() {
    assert_eq!(in_file("docs/guide.md", "Simply open the page.\n").len(), 1);
    assert!(in_file("crates/app/src/lib.rs", "// adopted by simply meeting it\n").is_empty());
    assert!(in_file("docs/guide.md", "The managers of miscellany.\n").is_empty());
}

#[test]
fn a_marker_of_unfinished_work_is_found() {
    assert_eq!(in_file("run", "# TODO: ports\n").len(), 1);
    assert_eq!(
        in_file("crates/app/src/lib.rs", "fn f() { todo!() }\n").len(),
        2 - 1
    );
}

#[test]
fn an_empty_name_of_a_file_is_found() {
    assert_eq!(
        in_file("crates/app/tests/common/mod.rs", ""),
        ["crates/app/tests/common/mod.rs: `common` names nothing; \
          name it after the thing it is about"]
    );
    assert_eq!(in_file("crates/app/src/utils.rs", "").len(), 1);
}

#[test]
fn an_allowed_lint_and_an_expectation_without_reason_are_found() {
    assert_eq!(
        in_file("crates/app/src/lib.rs", "#[allow(dead_code)]\n").len(),
        1
    );
    assert_eq!(
        in_file(
            "crates/app/src/lib.rs",
            "\n#[expect(\n    clippy::expect_used\n)]\n"
        ),
        ["crates/app/src/lib.rs:1: an expectation without a reason; add `reason = \"…\"`"]
    );
    let reasoned = "#[expect(clippy::expect_used, reason = \"the lock is never poisoned\")]\n";
    assert!(in_file("crates/app/src/lib.rs", reasoned).is_empty());
}

#[test]
fn only_one_file_looks_at_a_clock() {
    let code = "let now = Timestamp::now();\n";
    assert_eq!(in_file("crates/app/src/lib.rs", code).len(), 1);
    assert!(in_file("crates/cli/src/clock.rs", code).is_empty());
    assert!(in_file("crates/app/src/lib.rs", "// never Timestamp::now\n").is_empty());
}

#[test]
fn a_place_of_one_machine_is_found() {
    assert_eq!(in_file("docs/guide.md", "See /root/data.\n").len(), 1);
    assert_eq!(
        in_file("crates/app/src/lib.rs", "//! ../shared/data\n").len(),
        1
    );
    assert!(in_file("crates/app/tests/votes.rs", "//! ../shared/data\n").is_empty());
}

fn in_file(path: &str, text: &str) -> Vec<String> {
    said(&findings(&Tree::of(&[(path, text)])))
}
