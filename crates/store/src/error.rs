//! Why a store did not do what it was asked, and how to mend it.

use std::path::PathBuf;

/// Why a store did not do what it was asked.
///
/// Exhaustive on purpose: a caller decides for each whether to try again, to tell its visitor or
/// to stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The log grew, or did not grow as expected, since the caller looked. Nothing was written.
    #[error(
        "the log has {actual} entries, not the {expected} this was decided upon: \
         read what is new and decide again"
    )]
    Conflict {
        /// How many entries the caller expected.
        expected: u64,
        /// How many there are.
        actual: u64,
    },

    /// Something is above its limit. Nothing was written.
    #[error(
        "{what} has {bytes} bytes and may have at most {limit}: shorten or split it, \
         or keep the long part as a file and name it by its hash"
    )]
    TooLarge {
        /// Which thing, in words.
        what: String,
        /// How many bytes it has.
        bytes: usize,
        /// How many it may have.
        limit: usize,
    },

    /// More changes wait for the disk than the store will queue. Nothing was written.
    #[error("{waiting} changes already wait for the disk: try again in a moment")]
    Busy {
        /// How many wait.
        waiting: usize,
    },

    /// A change was asked of a store that was opened to be read. Nothing was written.
    #[error("the record was opened for reading only: make the change through its server")]
    ReadOnly,

    /// Another process writes this record. Nothing was opened.
    #[error(
        "`{}` is in use by another server{holder}: stop that server first, \
         or give this one another directory",
        .directory.display()
    )]
    Locked {
        /// The directory of the record.
        directory: PathBuf,
        /// Who holds it, as far as it is known: empty, or words in parentheses.
        holder: String,
    },

    /// There is no record where one was to be read. Nothing was created.
    #[error(
        "there is no record at `{}`: create it first, or name the directory that has it",
        .path.display()
    )]
    Absent {
        /// The file that was looked for.
        path: PathBuf,
    },

    /// What is kept cannot be trusted to be what was written. Nothing was changed.
    #[error(
        "`{}` is damaged: {what}; nothing was changed: keep a copy of the file, \
         then restore it from a backup",
        .path.display()
    )]
    Damaged {
        /// The damaged file.
        path: PathBuf,
        /// What is wrong, and with which entry where that is known.
        what: String,
    },

    /// The disk or the system refused. Of a change it is not known whether it was made: it was
    /// made whole or not at all.
    #[error("could not {doing}: {reason}")]
    Io {
        /// What was being done, as a verb: "write to `…`".
        doing: String,
        /// What the system said.
        reason: String,
    },

    /// The store was closed before this was asked.
    #[error("the record was closed: open it again to go on")]
    Closed,
}
