//! Dead files and forgotten tests.

use house::{Tree, modules::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn every_rust_file_is_reached() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_dead_file_is_found_at_every_depth() {
    let tree = Tree::of(&[
        ("crates/app/src/lib.rs", "mod doors;\npub mod pages;\n"),
        ("crates/app/src/doors.rs", "pub(crate) mod table;\n"),
        ("crates/app/src/doors/table.rs", ""),
        ("crates/app/src/doors/chair.rs", ""),
        ("crates/app/src/pages/mod.rs", "mod home;\n"),
        ("crates/app/src/pages/home.rs", ""),
        ("crates/app/src/attic.rs", "mod trunk;\n"),
        ("crates/app/src/attic/trunk.rs", ""),
    ]);
    let dead = "a dead file: nothing declares this module; add `mod` for it or delete it";
    assert_eq!(
        said(&findings(&tree)),
        [
            format!("crates/app/src/attic.rs: {dead}"),
            format!("crates/app/src/attic/trunk.rs: {dead}"),
            format!("crates/app/src/doors/chair.rs: {dead}"),
        ]
    );
}

#[test]
fn a_forgotten_test_is_found() {
    let tree = Tree::of(&[
        ("crates/rules/tests/judge/main.rs", "mod quorum;\n"),
        ("crates/rules/tests/judge/quorum.rs", ""),
        ("crates/rules/tests/judge/veto.rs", ""),
        (
            "crates/rules/tests/contract.rs",
            "#[path = \"../src/parts/suite.rs\"]\nmod suite;\n",
        ),
        ("crates/rules/src/parts/suite.rs", ""),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        [
            "crates/rules/tests/judge/veto.rs: a forgotten test: nothing declares this module, \
          so it never runs; add `mod` for it"
        ]
    );
}
