//! How a crate opens.

use house::{Tree, rooms::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn every_crate_opens_with_what_it_is_and_the_lints_of_the_house_are_set() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_crate_that_says_nothing_of_itself_is_found() {
    assert_eq!(
        about_crates(&[("crates/store/src/lib.rs", "pub mod port;\n")]),
        [
            "crates/store/Cargo.toml: a directory of `crates/` is a crate and has a manifest",
            "crates/store/src/lib.rs: begin with `//!`: what this crate is, what it never knows, \
             what to read next",
        ]
    );
}

#[test]
fn an_inner_room_with_the_standard_library_is_found() {
    let manifest = ("crates/rules/Cargo.toml", "[lints]\nworkspace = true\n");
    assert_eq!(
        about_crates(&[manifest, ("crates/rules/src/lib.rs", "//! Rules.\n")]),
        ["crates/rules/src/lib.rs: add `#![no_std]`: this is an inner room"]
    );
    let pure = ("crates/rules/src/lib.rs", "//! Rules.\n#![no_std]\n");
    assert!(about_crates(&[manifest, pure]).is_empty());
}

#[test]
fn a_crate_without_the_lints_of_the_house_is_found() {
    let source = ("crates/store/src/lib.rs", "//! Stores.\n");
    let said = about_crates(&[("crates/store/Cargo.toml", "[package]\n"), source]);
    assert_eq!(said.len(), 1);
    assert!(said[0].contains("add `[lints]`"), "{said:?}");
}

#[test]
fn a_lost_setting_is_found() {
    let said = said(&findings(&Tree::of(&[(
        "rustfmt.toml",
        "max_width = 140\n",
    )])));
    let lost = "rustfmt.toml: `max_width = 100` is missing; put it back";
    assert!(said.iter().any(|line| line == lost), "{said:?}");
}

fn about_crates(texts: &[(&str, &str)]) -> Vec<String> {
    let said = said(&findings(&Tree::of(texts)));
    said.into_iter()
        .filter(|line| line.starts_with("crates/"))
        .collect()
}
