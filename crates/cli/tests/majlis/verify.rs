//! `majlis verify`

mod anchoring;
mod forging;
mod second;
mod served;
mod tampering;

use crate::{redacted, scratch::Scratch};

/// The position and the reason that verify tells of `data`, which it is told on the last line and
/// with exit code 1.
#[track_caller]
fn first_failing(scratch: &Scratch) -> (usize, String) {
    let told = scratch.majlis(&["verify", "data"]);
    assert_eq!((told.code, told.err.as_str()), (1, ""), "{}", told.out);
    let line = told.out.lines().last().unwrap_or_default();
    let found = line
        .strip_prefix("entry ")
        .and_then(|rest| rest.split_once(": "));
    let Some((position, reason)) = found else {
        panic!("no entry is named: {}", told.out);
    };
    (position.parse().unwrap(), reason.to_string())
}

#[test]
fn a_record_that_holds_is_told_with_its_root() {
    let scratch = Scratch::new();
    scratch.write("story.toml", "begins = \"almaty\"\nexercise = true\n");
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
    let told = scratch.majlis(&["verify", "data"]).done();
    assert_eq!(
        redacted(&told),
        "118 entries hold; root [hash]\n\
         self-consistent, not authenticated: no checkpoint, key or witness was given\n\
         exercise: 119 entries hold; root [hash]\n"
    );
}

#[test]
fn verifying_changes_nothing() {
    let scratch = Scratch::with_almaty();
    let before = scratch.files("data");
    scratch.majlis(&["verify", "data"]).done();
    assert_eq!(scratch.files("data"), before);
}

#[test]
fn a_reader_who_closes_the_pipe_still_gets_the_exit_code() {
    let scratch = Scratch::with_almaty();
    let mut child = scratch
        .command(&["verify", "data"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut told = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut told).unwrap();
    assert_eq!((child.wait().unwrap().code(), told.as_str()), (Some(0), ""));
}
