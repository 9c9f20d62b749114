//! Checkpoints (C2SP tlog-checkpoint): how long a log is, and its root, as a log signs them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt, str::FromStr};

use crate::{
    Hash,
    key::{NoteSigner, Verifier},
    note::{Note, NoteError},
};

/// What a log says of itself at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: a name that no other has, like `majlis.example.org/log`.
    pub origin: String,
    /// How many entries it has.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// Further lines, which say nothing here.
    pub extensions: Vec<String>,
}

/// Why some text is not a checkpoint, or not the one of a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// It is no note, or not signed by the log.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// A line is not what it has to be.
    #[error("it is no checkpoint: its {line} is not {what}")]
    Line {
        /// Which line.
        line: &'static str,
        /// What it has to be.
        what: &'static str,
    },
    /// It is of another log.
    #[error("it is of another log, `{found}`, and not of `{expected}`")]
    Origin {
        /// The log it is of.
        found: String,
        /// The log it should be of.
        expected: String,
    },
}

impl Checkpoint {
    /// The checkpoint as a note, signed by its log.
    ///
    /// # Errors
    /// [`NoteError::Form`] where the origin or an extension has control characters.
    pub fn signed(&self, signer: &NoteSigner) -> Result<Note, NoteError> {
        let mut note = Note::new(&self.to_string())?;
        note.sign(signer);
        Ok(note)
    }

    /// Reads a note as a checkpoint, whoever signed it or not.
    ///
    /// # Errors
    /// [`CheckpointError::Line`] names the line that is not as it has to be.
    pub fn of(note: &Note) -> Result<Checkpoint, CheckpointError> {
        note.text().parse()
    }

    /// Reads a note as a checkpoint of the log whose key this is, which has to have signed it.
    ///
    /// # Errors
    /// [`CheckpointError`] where it did not, or the note is no checkpoint or another log's.
    pub fn signed_by(note: &Note, key: &Verifier) -> Result<Checkpoint, CheckpointError> {
        note.must_be_signed_by(key)?;
        let checkpoint = Checkpoint::of(note)?;
        if checkpoint.origin == key.name() {
            return Ok(checkpoint);
        }
        Err(CheckpointError::Origin {
            found: checkpoint.origin,
            expected: key.name().to_string(),
        })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{}\n{}\n{}",
            self.origin,
            self.size,
            self.root.base64()
        )?;
        let mut extensions = self.extensions.iter();
        extensions.try_for_each(|extension| writeln!(out, "{extension}"))
    }
}

impl FromStr for Checkpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Checkpoint, CheckpointError> {
        let wrong = |line, what| CheckpointError::Line { line, what };
        let whole = text.strip_suffix('\n');
        let mut lines = whole
            .ok_or(wrong("last line", "ended by a newline"))?
            .split('\n');
        let origin = lines.next().filter(|line| !line.is_empty());
        let origin = origin.ok_or(wrong("first line", "the name of a log"))?;
        let size = lines.next().and_then(|line| {
            let size: u64 = line.parse().ok()?;
            // One spelling: no sign, no needless zeros.
            (format!("{size}") == line).then_some(size)
        });
        let size = size.ok_or(wrong("second line", "a number of entries"))?;
        let root = lines.next().and_then(Hash::from_base64);
        let root = root.ok_or(wrong("third line", "a root hash in base64"))?;
        let extensions: Vec<String> = lines.map(ToString::to_string).collect();
        if extensions.iter().any(String::is_empty) {
            return Err(wrong("further line", "filled"));
        }
        Ok(Checkpoint {
            origin: origin.to_string(),
            size,
            root,
            extensions,
        })
    }
}
