//! Signed notes (C2SP signed-note): a text, and under it who signed.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt, str::FromStr};

use crate::{
    base64,
    key::{Algorithm, NoteSigner, Verifier, is_key_name},
};

/// How many signatures a note may have here.
pub const SIGNATURES_MAX: usize = 64;

/// A text with signatures under it. Nothing of it is to be believed before
/// [`Note::must_be_signed_by`] says that a known key signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// INVARIANT: ends with a newline, is not empty, and has no control character but newlines.
    text: String,
    signatures: Vec<Signature>,
}

/// One signature of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key that is said to have made it.
    pub name: String,
    /// The id of that key.
    pub key_id: u32,
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// Why some text is not a signed note, or not one that a key signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It has not the form of a signed note.
    #[error("it is no signed note: {0}")]
    Form(&'static str),
    /// No signature is by the key.
    #[error("it is not signed by `{name}`, at least not with the key given")]
    Unsigned {
        /// The name of the key.
        name: String,
    },
    /// A signature said to be by the key is not.
    #[error("its signature by `{name}` is forged, or its text was changed after it was signed")]
    Forged {
        /// The name of the key.
        name: String,
    },
}

impl Note {
    /// A note that nobody signed yet.
    ///
    /// # Errors
    /// [`NoteError::Form`] where the text does not end with a newline or has other control
    /// characters.
    pub fn new(text: &str) -> Result<Note, NoteError> {
        if !text.ends_with('\n') {
            return Err(NoteError::Form("its text does not end with a newline"));
        }
        let odd = |character: char| character < ' ' && character != '\n';
        if text.contains(odd) {
            return Err(NoteError::Form("it has control characters"));
        }
        Ok(Note {
            text: text.to_string(),
            signatures: Vec::new(),
        })
    }

    /// The text, with its last newline.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, in their order.
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds a signature of a log's kind.
    pub fn sign(&mut self, signer: &NoteSigner) {
        let bytes = signer.signature(self.text.as_bytes()).to_vec();
        self.add(&signer.verifier(), bytes);
    }

    /// Adds a witness's signature, made at a time in seconds since 1970 (C2SP tlog-cosignature).
    pub fn cosign(&mut self, signer: &NoteSigner, time: u64) {
        let signature = signer.signature(cosigned(&self.text, time).as_bytes());
        let bytes = time.to_be_bytes().into_iter().chain(signature).collect();
        self.add(&signer.verifier(), bytes);
    }

    /// Adds the signatures of another note with the same text that this one has not.
    pub fn join(&mut self, other: &Note) {
        if self.text == other.text {
            let new = other.signatures.iter();
            let new = new.filter(|signature| !self.signatures.contains(signature));
            let new: Vec<_> = new.cloned().collect();
            self.signatures.extend(new);
        }
    }

    fn add(&mut self, key: &Verifier, bytes: Vec<u8>) {
        self.signatures.push(Signature {
            name: key.name().to_string(),
            key_id: key.id(),
            bytes,
        });
    }

    /// Checks that a key signed this note, and that no signature in its name is forged.
    ///
    /// Answers the time a witness says it signed at, in seconds since 1970; the latest, where it
    /// signed more than once. A log's signature has none.
    ///
    /// # Errors
    /// [`NoteError::Unsigned`] or [`NoteError::Forged`].
    pub fn must_be_signed_by(&self, key: &Verifier) -> Result<Option<u64>, NoteError> {
        let id = key.id();
        let is_by = |signature: &&Signature| signature.key_id == id && signature.name == key.name();
        let name = || key.name().to_string();
        let mut found = None;
        for signature in self.signatures.iter().filter(is_by) {
            let time = self.holds(key, signature);
            let time = time.ok_or_else(|| NoteError::Forged { name: name() })?;
            found = found.max(Some(time));
        }
        found.ok_or_else(|| NoteError::Unsigned { name: name() })
    }

    /// Whether a signature is the key's; its time, where it has one.
    fn holds(&self, key: &Verifier, signature: &Signature) -> Option<Option<u64>> {
        match key.algorithm() {
            Algorithm::Ed25519 => {
                let holds = key.verifies(self.text.as_bytes(), &signature.bytes);
                holds.then_some(None)
            }
            Algorithm::Cosignature => {
                let (time, bytes) = signature.bytes.split_first_chunk()?;
                let time = u64::from_be_bytes(*time);
                let is_time = i64::try_from(time).is_ok();
                let holds = key.verifies(cosigned(&self.text, time).as_bytes(), bytes);
                (is_time && holds).then_some(Some(time))
            }
        }
    }
}

/// What a witness signs.
fn cosigned(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

impl FromStr for Note {
    type Err = NoteError;

    fn from_str(note: &str) -> Result<Note, NoteError> {
        // The last empty line parts text and signatures; the text keeps its own newline.
        let parted = note
            .rfind("\n\n")
            .and_then(|at| note.split_at_checked(at + 1));
        let (text, rest) = parted.ok_or(NoteError::Form("it has no signature under its text"))?;
        let mut parsed = Note::new(text)?;
        let lines = rest.strip_prefix('\n').unwrap_or(rest);
        let lines = lines.strip_suffix('\n');
        let lines = lines.ok_or(NoteError::Form("its last line does not end"))?;
        for line in lines.split('\n') {
            let form = NoteError::Form("a line under its text is no signature");
            parsed.signatures.push(signature(line).ok_or(form)?);
            if parsed.signatures.len() > SIGNATURES_MAX {
                return Err(NoteError::Form("it has more than 64 signatures"));
            }
        }
        Ok(parsed)
    }
}

fn signature(line: &str) -> Option<Signature> {
    let (name, bytes) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
    let bytes = base64::decode(bytes).filter(|_| is_key_name(name))?;
    let (id, bytes) = bytes.split_first_chunk()?;
    Some(Signature {
        name: name.to_string(),
        key_id: u32::from_be_bytes(*id),
        bytes: Some(bytes).filter(|bytes| !bytes.is_empty())?.to_vec(),
    })
}

impl fmt::Display for Note {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", self.text)?;
        for signature in &self.signatures {
            let id = signature.key_id.to_be_bytes();
            let bytes = [id.as_slice(), &signature.bytes].concat();
            writeln!(
                out,
                "\u{2014} {} {}",
                signature.name,
                base64::encode(&bytes)
            )?;
        }
        Ok(())
    }
}
