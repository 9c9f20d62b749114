//! How long a file may be.

use house::{Tree, sizes::findings};

use crate::{REPOSITORY, assert_none, said};

#[test]
fn files_are_short() {
    assert_none(&findings(&REPOSITORY));
}

#[test]
fn a_long_file_is_found_and_a_long_test_is_given_more_room() {
    let long = "\n".repeat(601);
    let longer = "\n".repeat(1001);
    let tree = Tree::of(&[
        ("crates/app/src/doors.rs", &long),
        ("crates/app/tests/doors.rs", &long),
        ("crates/app/tests/stories.rs", &longer),
    ]);
    assert_eq!(
        said(&findings(&tree)),
        [
            "crates/app/src/doors.rs: 601 lines, of 600 at most; part it by what it is about",
            "crates/app/tests/stories.rs: 1001 lines, of 1000 at most; part it by what it is about",
        ]
    );
}

#[test]
fn a_house_of_middling_files_is_found() {
    let half = said(&findings(&house_of(151, 5, 10, 5)));
    assert!(half.is_empty(), "{half:?}");
    assert_eq!(
        said(&findings(&house_of(151, 6, 10, 4))),
        ["crates: 1 in 2 source files are to have at most 150 lines; they have up to 151"]
    );
    assert_eq!(
        said(&findings(&house_of(401, 2, 10, 8))),
        ["crates: 9 in 10 source files are to have at most 400 lines; they have up to 401"]
    );
}

fn house_of(long: usize, of_long: usize, short: usize, of_short: usize) -> Tree {
    let (long, short) = ("\n".repeat(long), "\n".repeat(short));
    let long = (0..of_long).map(|n| (format!("crates/a/src/long_{n}.rs"), &long));
    let short = (0..of_short).map(|n| (format!("crates/a/src/short_{n}.rs"), &short));
    let files: Vec<(String, &String)> = long.chain(short).collect();
    let texts: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    Tree::of(&texts)
}
