//! `majlis import almaty`

use crate::{redacted, scratch::Scratch};

#[test]
fn the_founding_record_is_loaded_into_a_missing_or_empty_directory() {
    let scratch = Scratch::new();
    std::fs::create_dir(scratch.path("empty")).unwrap();
    for data in ["far/away", "empty"] {
        let told = scratch.majlis(&["import", "almaty", "--data", data]).done();
        let expected = format!("Read 117 acts, took 117, refused 0. `{data}` holds 118 entries.\n");
        assert_eq!(told, expected);
        let verified = scratch.majlis(&["verify", data]).done();
        assert!(
            redacted(&verified).starts_with("118 entries hold; root [hash]\n"),
            "{verified}"
        );
    }
}

#[test]
fn a_directory_that_holds_a_record_is_left_as_it_is() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    let told = scratch
        .majlis(&["import", "almaty", "--data", "data"])
        .refused();
    assert_eq!(
        told,
        "majlis: `data` already holds a record; choose another directory\n"
    );
    assert_eq!(scratch.files("data"), before);
}

#[test]
fn what_was_loaded_is_whole_in_one_file() {
    let scratch = Scratch::with_almaty();
    let names: Vec<_> = std::fs::read_dir(scratch.path("data"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        names
            .iter()
            .all(|name| name == "majlis.sqlite" || name == "majlis.lock"),
        "{names:?}"
    );
    let copy = scratch.path("copy");
    std::fs::create_dir(&copy).unwrap();
    std::fs::copy(
        scratch.path("data/majlis.sqlite"),
        copy.join("majlis.sqlite"),
    )
    .unwrap();
    assert_eq!(
        scratch.majlis(&["verify", "copy"]).done(),
        scratch.majlis(&["verify", "data"]).done()
    );
}

#[test]
fn a_register_that_is_not_known_is_wrong_usage_and_makes_nothing() {
    let scratch = Scratch::new();
    scratch
        .majlis(&["import", "minsk", "--data", "data"])
        .unreadable();
    assert!(!scratch.path("data").exists());
}
