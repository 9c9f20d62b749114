//! The map of the building.

use house::{Tree, map::findings};

use crate::{REPOSITORY, WORKSPACE, assert_none, said};

#[test]
fn the_map_names_every_crate_and_every_path_it_names_exists() {
    assert_none(&findings(&REPOSITORY, &WORKSPACE.to_come()));
}

#[test]
fn a_crate_the_map_forgets_is_found() {
    let tree = Tree::of(&[
        ("ARCHITECTURE.md", "# Map\n\n`crates/app` decides.\n"),
        ("crates/app/src/lib.rs", ""),
        ("crates/web/src/lib.rs", ""),
    ]);
    assert_eq!(
        said(&findings(&tree, &[])),
        ["ARCHITECTURE.md: say what `crates/web` is"]
    );
}

#[test]
fn a_path_that_does_not_exist_is_found() {
    let tree = Tree::of(&[
        (
            "ARCHITECTURE.md",
            "# Map\n\n`crates/app/` and `crates/app/src/doors.rs`\n",
        ),
        (
            "README.md",
            "`./run --help`, `./run`, `docs/<year>/`, `application/json`\n",
        ),
        ("crates/app/src/lib.rs", ""),
    ]);
    assert_eq!(
        said(&findings(&tree, &[])),
        [
            "ARCHITECTURE.md:3: there is no `crates/app/src/doors.rs`",
            "README.md:1: there is no `./run`",
        ]
    );
}

#[test]
fn a_type_that_the_map_invents_is_found() {
    let map = "# Map\n\n`crates/app`: `app::Log`, `app::Desk`, `app::doors::knock`, `Vec::new()`\n";
    let tree = Tree::of(&[
        ("ARCHITECTURE.md", map),
        ("crates/app/src/lib.rs", "pub struct Log;\n"),
    ]);
    assert_eq!(
        said(&findings(&tree, &[])),
        ["ARCHITECTURE.md:3: there is no `app::Desk`; name a type that exists"]
    );
}

#[test]
fn a_room_on_the_wrong_side_of_to_come_is_found() {
    let map = "# Map\n\n`crates/app`\n\n## To come\n\n`crates/app`, `crates/search`\n\n## End\n";
    let tree = Tree::of(&[("ARCHITECTURE.md", map), ("crates/app/src/lib.rs", "")]);
    assert_eq!(
        said(&findings(&tree, &["search", "documents"])),
        [
            "ARCHITECTURE.md: `crates/documents` is in the plan and not built: \
             name it under ## To come",
            "ARCHITECTURE.md: `crates/app` is built: move it out of ## To come",
        ]
    );
}
