//! The plan of the building.

use house::{
    layers::{Dependency, Workspace, findings},
    plan::ROOMS,
};

use crate::{WORKSPACE, assert_none, said};

#[test]
fn every_crate_keeps_to_the_plan_of_the_building() {
    assert_none(&findings(&WORKSPACE));
}

#[test]
fn the_plan_names_each_room_once_and_after_those_it_may_see() {
    for (place, room) in ROOMS.iter().enumerate() {
        let before: Vec<_> = ROOMS[..place].iter().map(|room| room.name).collect();
        assert!(!before.contains(&room.name), "{} stands twice", room.name);
        for seen in room.ours {
            assert!(
                before.contains(seen),
                "{} may see {seen}, which stands later",
                room.name
            );
        }
    }
}

#[test]
fn a_dependency_against_the_plan_is_found() {
    assert_eq!(
        found("rules", "institution", OURS, FOR_USE),
        ["crates/rules/Cargo.toml: `rules` may not depend on `institution`; it may see `vocab`"]
    );
    assert_eq!(
        found("web", "store", OURS, FOR_USE),
        [
            "crates/web/Cargo.toml: `web` may not depend on `store`; it may see `vocab`, \
          `rules`, `institution`, `record`, `language`, `app`, `documents`"
        ]
    );
    assert_eq!(
        found("testkit", "cli", OURS, FOR_USE),
        ["crates/testkit/Cargo.toml: nothing may depend on `cli`"]
    );
}

#[test]
fn an_outer_library_in_an_inner_room_is_found() {
    assert_eq!(
        found("institution", "serde", OTHERS, FOR_USE),
        [
            "crates/institution/Cargo.toml: `institution` is an inner room and may not use `serde`; \
          it may use `thiserror`"
        ]
    );
    assert_eq!(
        found("app", "sqlx", OTHERS, FOR_USE),
        ["crates/app/Cargo.toml: `app` may not use `sqlx`: \
          `sqlx` belongs to `store-sqlite`, `store-postgres`"]
    );
    assert_eq!(
        found("app", "axum-extra", OTHERS, FOR_USE),
        ["crates/app/Cargo.toml: `app` may not use `axum-extra`: `axum` belongs to `web`, `cli`"]
    );
}

#[test]
fn tests_may_use_more_but_nothing_further_out() {
    assert_none(&findings(&one("web", "testkit", OURS, FOR_TESTS)));
    assert_none(&findings(&one("web", "store", OURS, FOR_TESTS)));
    assert_none(&findings(&one("rules", "serde_json", OTHERS, FOR_TESTS)));
    assert_eq!(
        found("institution", "app", OURS, FOR_TESTS),
        ["crates/institution/Cargo.toml: \
          the tests of `institution` may not depend on `app`, which is further out"]
    );
    assert_eq!(found("app", "web", OURS, FOR_TESTS).len(), 1);
}

#[test]
fn a_crate_that_is_not_in_the_plan_is_found() {
    let workspace = one("annex", "vocab", OURS, FOR_USE);
    let said = said(&findings(&workspace));
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("crates/annex/Cargo.toml: this crate is not in the plan"));
}

#[test]
fn rooms_without_a_crate_are_to_come() {
    let workspace = one("vocab", "jiff", OTHERS, FOR_USE);
    assert!(workspace.to_come().contains(&"rules"));
    assert!(!workspace.to_come().contains(&"vocab"));
}

#[test]
fn what_cargo_says_is_read() {
    let json = r#"{"packages": [{"name": "store", "dependencies": [
        {"name": "tlog", "path": "crates/tlog", "kind": null},
        {"name": "proptest", "kind": "dev"}]}]}"#;
    let workspace = Workspace::from_metadata(json).unwrap();
    assert_eq!(
        workspace.dependencies,
        [
            dependency("store", "tlog", OURS, FOR_USE),
            dependency("store", "proptest", OTHERS, FOR_TESTS)
        ]
    );
    assert!(Workspace::from_metadata("no json").is_err());
}

const OURS: bool = true;
const OTHERS: bool = false;
const FOR_TESTS: bool = true;
const FOR_USE: bool = false;

fn dependency(from: &str, on: &str, is_ours: bool, is_for_tests: bool) -> Dependency {
    Dependency {
        from: from.to_owned(),
        on: on.to_owned(),
        is_ours,
        is_for_tests,
    }
}

fn one(from: &str, on: &str, is_ours: bool, is_for_tests: bool) -> Workspace {
    Workspace {
        crates: [from.to_owned()].into(),
        dependencies: vec![dependency(from, on, is_ours, is_for_tests)],
    }
}

fn found(from: &str, on: &str, is_ours: bool, is_for_tests: bool) -> Vec<String> {
    said(&findings(&one(from, on, is_ours, is_for_tests)))
}
