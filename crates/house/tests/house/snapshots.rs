//! Snapshots.

use house::{Tree, snapshots::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn no_snapshot_waits_and_none_outlives_its_test() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_waiting_snapshot_and_an_orphan_are_found() {
    let tree = Tree::of(&[
        ("crates/record/tests/goldens.rs", ""),
        (
            "crates/record/tests/snapshots/a.snap",
            "---\nsource: crates/record/tests/goldens.rs\n",
        ),
        (
            "crates/record/tests/snapshots/b.snap",
            "---\nsource: crates/record/tests/gone.rs\n",
        ),
        ("crates/record/tests/snapshots/c.snap.new", "---\n"),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        [
            "crates/record/tests/snapshots/c.snap.new: a snapshot waits for a decision: \
             accept it as `.snap`, or mend and delete it",
            "crates/record/tests/snapshots/b.snap: its test `crates/record/tests/gone.rs` is gone; \
             delete it or run the test again",
        ]
    );
}
