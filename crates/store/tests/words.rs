//! A refusal says what was asked, what the rule is and how to mend it.

use std::path::PathBuf;

use store::{Entry, StoreError};

#[test]
fn refusals_are_said_in_words_that_help() {
    let path = || PathBuf::from("/srv/majlis/majlis.sqlite");
    let rows = [
        (
            StoreError::Conflict {
                expected: 7,
                actual: 9,
            },
            "the log has 9 entries, not the 7 this was decided upon: read what is new and decide \
             again",
        ),
        (
            StoreError::TooLarge {
                what: "entry 3".to_owned(),
                bytes: 70_000,
                limit: 65_535,
            },
            "entry 3 has 70000 bytes and may have at most 65535: shorten or split it, or keep the \
             long part as a file and name it by its hash",
        ),
        (
            StoreError::Busy { waiting: 16_384 },
            "16384 changes already wait for the disk: try again in a moment",
        ),
        (
            StoreError::ReadOnly,
            "the record was opened for reading only: make the change through its server",
        ),
        (
            StoreError::Locked {
                directory: "/srv/majlis".into(),
                holder: " (process 12)".to_owned(),
            },
            "`/srv/majlis` is in use by another server (process 12): stop that server first, or \
             give this one another directory",
        ),
        (
            StoreError::Absent { path: path() },
            "there is no record at `/srv/majlis/majlis.sqlite`: create it first, or name the \
             directory that has it",
        ),
        (
            StoreError::Damaged {
                path: path(),
                what: "entry 5 is missing".to_owned(),
            },
            "`/srv/majlis/majlis.sqlite` is damaged: entry 5 is missing; nothing was changed: \
             keep a copy of the file, then restore it from a backup",
        ),
        (
            StoreError::Io {
                doing: "write".to_owned(),
                reason: "the disk is full".to_owned(),
            },
            "could not write: the disk is full",
        ),
        (
            StoreError::Closed,
            "the record was closed: open it again to go on",
        ),
    ];
    for (error, words) in rows {
        assert_eq!(error.to_string(), words);
    }
}

#[test]
fn an_entry_that_was_tampered_with_does_not_hold() {
    let kept = Entry::new(4, b"{\"outcome\":\"adopted\"}".to_vec());
    assert!(kept.holds());
    let mut tampered = kept.clone();
    tampered.bytes[12] ^= 1;
    assert!(!tampered.holds());
    let mut leaf_tampered = kept;
    leaf_tampered.leaf.0[0] ^= 1;
    assert!(!leaf_tampered.holds());
}
