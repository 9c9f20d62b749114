//! One hash, how it is computed, and how it is written down.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use sha2::{Digest, Sha256};

use crate::base64;

/// A SHA-256 hash: thirty-two bytes, shown as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; Hash::BYTES]);

/// Why some text or bytes are not a hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The text has another number of characters than a hash has.
    #[error("a hash is written with 64 hexadecimal digits, this has {found} characters")]
    TextLength {
        /// How many characters the text has.
        found: usize,
    },
    /// The text has a character that is not a hexadecimal digit.
    #[error("`{found}` is not a hexadecimal digit: a hash is written with 0-9 and a-f")]
    Digit {
        /// The first character that is not a digit.
        found: char,
    },
    /// The value has another number of bytes than a hash has.
    #[error("a hash has 32 bytes, this has {found}")]
    ByteLength {
        /// How many bytes were given.
        found: usize,
    },
}

/// The hash of one entry of a log: SHA-256 over a zero byte and the entry (RFC 6962, 2.1).
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> Hash {
    let digest = Sha256::new().chain_update([LEAF_PREFIX]);
    Hash(digest.chain_update(entry).finalize().into())
}

/// The hash over two subtrees: SHA-256 over a one byte, the left and the right (RFC 6962, 2.1).
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let digest = Sha256::new().chain_update([NODE_PREFIX]);
    let digest = digest.chain_update(left.0).chain_update(right.0);
    Hash(digest.finalize().into())
}

/// Plain SHA-256 over some bytes: the name under which a file or a text is kept.
///
/// Never a leaf: without the prefix the two cannot be confused.
#[must_use]
pub fn content_hash(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

const LEAF_PREFIX: u8 = 0;
const NODE_PREFIX: u8 = 1;

impl Hash {
    /// How many bytes a hash has.
    pub const BYTES: usize = 32;

    /// The root of a log without entries: SHA-256 over nothing (RFC 6962, 2.1).
    pub const EMPTY_ROOT: Hash = Hash([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9,
        0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52,
        0xb8, 0x55,
    ]);

    /// The bytes of the hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Hash::BYTES] {
        &self.0
    }

    /// The hash as 64 lower-case hexadecimal digits, as in addresses and command output.
    #[must_use]
    pub fn hex(&self) -> String {
        let mut text = String::with_capacity(2 * Hash::BYTES);
        for byte in self.0 {
            text.push(char::from(HEX_DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(HEX_DIGITS[usize::from(byte & 0x0f)]));
        }
        text
    }

    /// The hash written in base64, in its one spelling; `None` where the text is no hash.
    #[must_use]
    pub fn from_base64(text: &str) -> Option<Hash> {
        Hash::try_from(base64::decode(text)?.as_slice()).ok()
    }

    /// The hash in base64 with padding (RFC 4648, section 4), as in checkpoints.
    #[must_use]
    pub fn base64(&self) -> String {
        base64::encode(&self.0)
    }
}

const HEX_DIGITS: &[u8; 16] = b"0123456789abcdef";

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.hex())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = HashError;

    /// Reads 64 hexadecimal digits, in either case.
    fn from_str(text: &str) -> Result<Hash, HashError> {
        let mut bytes = [0; Hash::BYTES];
        let mut digits = 0;
        for character in text.chars() {
            let found = HashError::Digit { found: character };
            let digit = character.to_digit(16).ok_or(found)?;
            if let Some(byte) = bytes.get_mut(digits / 2) {
                *byte = *byte << 4 | digit as u8;
            }
            digits += 1;
        }
        if digits == 2 * Hash::BYTES {
            Ok(Hash(bytes))
        } else {
            Err(HashError::TextLength { found: digits })
        }
    }
}

impl TryFrom<&[u8]> for Hash {
    type Error = HashError;

    fn try_from(bytes: &[u8]) -> Result<Hash, HashError> {
        let found = HashError::ByteLength { found: bytes.len() };
        bytes.try_into().map(Hash).map_err(|_| found)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_hash_reads_back_what_it_writes_in_hexadecimal() {
        let hash = content_hash(b"abc");
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash.to_string(), text);
        assert_eq!(text.parse(), Ok(hash));
        assert_eq!(text.to_uppercase().parse(), Ok(hash));
    }

    #[test]
    fn a_hash_is_shown_in_padded_base64() {
        let expected = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(content_hash(b"abc").base64(), expected);
    }

    #[test]
    fn what_is_not_a_hash_is_refused_with_the_rule() {
        let too_short = "abc".parse::<Hash>().unwrap_err();
        assert_eq!(
            too_short.to_string(),
            "a hash is written with 64 hexadecimal digits, this has 3 characters"
        );
        let not_a_digit = "xyz".parse::<Hash>().unwrap_err();
        assert_eq!(
            not_a_digit.to_string(),
            "`x` is not a hexadecimal digit: a hash is written with 0-9 and a-f"
        );
        let too_few = Hash::try_from([1, 2].as_slice()).unwrap_err();
        assert_eq!(too_few.to_string(), "a hash has 32 bytes, this has 2");
    }

    #[test]
    fn a_leaf_a_node_and_a_content_never_share_a_hash() {
        let part = content_hash(b"part");
        let both = [part.0, part.0].concat();
        assert_ne!(leaf_hash(&both), content_hash(&both));
        assert_ne!(leaf_hash(&both), node_hash(&part, &part));
        assert_ne!(content_hash(&both), node_hash(&part, &part));
    }

    proptest! {
        #[test]
        fn no_text_panics_the_reader(text in any::<String>()) {
            let _ = text.parse::<Hash>();
        }

        #[test]
        fn every_hash_reads_back(bytes in any::<[u8; 32]>()) {
            prop_assert_eq!(Hash(bytes).to_string().parse(), Ok(Hash(bytes)));
            prop_assert_eq!(Hash(bytes).base64().len(), 44);
        }
    }
}
