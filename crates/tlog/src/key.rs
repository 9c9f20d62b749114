//! Keys that sign notes and those that verify them, as C2SP signed-note writes them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt, str::FromStr};

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::base64;

/// How a key signs: the type byte of C2SP signed-note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Algorithm {
    /// `0x01`: Ed25519 over the note's text, as a log signs.
    Ed25519,
    /// `0x04`: Ed25519 over a time and the note's text, as a witness cosigns.
    Cosignature,
}

/// Why some text is not a key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It has not the parts of a key.
    #[error("a key is written NAME+8 hexadecimal digits+base64, as the log gives it at /log/key")]
    Form,
    /// The name cannot be the name of a key.
    #[error("`{name}` cannot name a key: a name is not empty, without spaces and without `+`")]
    Name {
        /// The name.
        name: String,
    },
    /// The digits in the middle are not those of the name and the key.
    #[error("its eight digits are not those of its name and key; copy the whole of it")]
    Id,
    /// A kind of key that is not known here.
    #[error("a key of type {found} is not known here: 1 is a log's, 4 a witness's, both Ed25519")]
    Algorithm {
        /// The type byte.
        found: u8,
    },
    /// The bytes are no Ed25519 public key, or a weak one.
    #[error("its bytes are no Ed25519 key that can be trusted")]
    Bytes,
}

/// A key that verifies notes: who is to have signed, and how.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    algorithm: Algorithm,
    key: VerifyingKey,
}

/// A key that signs notes. Whoever has it can sign in its name.
#[derive(Clone)]
pub struct NoteSigner {
    name: String,
    algorithm: Algorithm,
    key: SigningKey,
}

impl Algorithm {
    /// The type byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Algorithm::Ed25519 => 1,
            Algorithm::Cosignature => 4,
        }
    }

    const fn of(byte: u8) -> Result<Algorithm, KeyError> {
        match byte {
            1 => Ok(Algorithm::Ed25519),
            4 => Ok(Algorithm::Cosignature),
            found => Err(KeyError::Algorithm { found }),
        }
    }
}

/// Whether a text can name a key: not empty, no Unicode spaces, no `+`, no control characters.
#[must_use]
pub fn is_key_name(name: &str) -> bool {
    let odd =
        |character: char| character == '+' || character.is_whitespace() || character.is_control();
    !name.is_empty() && !name.contains(odd)
}

fn must_be_name(name: &str) -> Result<String, KeyError> {
    if is_key_name(name) {
        return Ok(name.to_string());
    }
    Err(KeyError::Name {
        name: name.to_string(),
    })
}

impl Verifier {
    /// The name of the key: the origin of a log, or a witness.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it signs.
    #[must_use]
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The 32 bytes of the public key itself: two names with the same bytes are one signer.
    #[must_use]
    pub fn key_bytes(&self) -> [u8; 32] {
        self.key.to_bytes()
    }

    /// The number that stands before each of its signatures.
    #[must_use]
    pub fn id(&self) -> u32 {
        key_id(&self.name, self.algorithm, &self.key)
    }

    /// Whether a signature over a message is this key's; by the strict rule, which admits one
    /// signature for each and no weak key.
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let signature = ed25519_dalek::Signature::from_slice(signature);
        signature.is_ok_and(|signature| self.key.verify_strict(message, &signature).is_ok())
    }
}

impl NoteSigner {
    /// A key from its seed of 32 random bytes.
    ///
    /// # Errors
    /// [`KeyError::Name`] where the name cannot name a key.
    pub fn new(name: &str, algorithm: Algorithm, seed: &[u8; 32]) -> Result<Self, KeyError> {
        Ok(Self {
            name: must_be_name(name)?,
            algorithm,
            key: SigningKey::from_bytes(seed),
        })
    }

    /// The key that verifies what this one signs; it may be shown to everyone.
    #[must_use]
    pub fn verifier(&self) -> Verifier {
        Verifier {
            name: self.name.clone(),
            algorithm: self.algorithm,
            key: self.key.verifying_key(),
        }
    }

    /// The key as a line to keep where nobody else reads it.
    #[must_use]
    pub fn secret_line(&self) -> String {
        let bytes: Vec<u8> = [self.algorithm.byte()]
            .into_iter()
            .chain(self.key.to_bytes())
            .collect();
        let id = self.verifier().id();
        format!("{SECRET}{}+{id:08x}+{}", self.name, base64::encode(&bytes))
    }

    pub(crate) fn signature(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }
}

/// What a secret key begins with, so that it is not taken for one to be shown.
const SECRET: &str = "PRIVATE+KEY+";

/// The first four bytes of the hash over name, type and public key.
fn key_id(name: &str, algorithm: Algorithm, key: &VerifyingKey) -> u32 {
    let digest = Sha256::new().chain_update(name).chain_update(b"\n");
    let digest = digest.chain_update([algorithm.byte()]);
    let hash: [u8; 32] = digest.chain_update(key.as_bytes()).finalize().into();
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
}

/// The name, the id and the bytes of a key in its written form.
fn parts(text: &str) -> Result<(String, &str, u8, [u8; 32]), KeyError> {
    let mut parts = text.splitn(3, '+');
    let mut part = || parts.next().ok_or(KeyError::Form);
    let (name, id, key) = (part()?, part()?, part()?);
    let name = must_be_name(name)?;
    let bytes = base64::decode(key).ok_or(KeyError::Form)?;
    let (kind, bytes) = bytes.split_first().ok_or(KeyError::Form)?;
    let bytes = bytes.try_into().map_err(|_| KeyError::Form)?;
    Ok((name, id, *kind, bytes))
}

impl FromStr for Verifier {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Verifier, KeyError> {
        let (name, id, kind, bytes) = parts(text)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyError::Bytes)?;
        if key.is_weak() {
            return Err(KeyError::Bytes);
        }
        let verifier = Verifier {
            name,
            algorithm: Algorithm::of(kind)?,
            key,
        };
        if format!("{:08x}", verifier.id()) == id {
            Ok(verifier)
        } else {
            Err(KeyError::Id)
        }
    }
}

impl FromStr for NoteSigner {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<NoteSigner, KeyError> {
        let text = text.strip_prefix(SECRET).ok_or(KeyError::Form)?;
        let (name, id, kind, seed) = parts(text)?;
        let signer = NoteSigner::new(&name, Algorithm::of(kind)?, &seed)?;
        if format!("{:08x}", signer.verifier().id()) == id {
            Ok(signer)
        } else {
            Err(KeyError::Id)
        }
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = [self.algorithm.byte()]
            .into_iter()
            .chain(self.key.to_bytes())
            .collect();
        write!(
            out,
            "{}+{:08x}+{}",
            self.name,
            self.id(),
            base64::encode(&bytes)
        )
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Verifier({self})")
    }
}

impl fmt::Debug for NoteSigner {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the secret: what is debugged is logged.
        write!(out, "NoteSigner({})", self.verifier())
    }
}
