//! Base64 with padding (RFC 4648, section 4), in the one spelling that each text has.

use alloc::string::String;
use alloc::vec::Vec;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Some bytes in base64 with padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for character in 0..4 {
            // A group of n bytes fills n + 1 characters; the rest is padding.
            let sextet = (bits >> (18 - 6 * character)) & 0x3f;
            let digit = char::from(DIGITS[sextet as usize]);
            let padding = character > group.len();
            text.push(if padding { '=' } else { digit });
        }
    }
    text
}

/// The bytes of a text in base64, where it is the text that [`encode`] would write: with its
/// padding, without spaces, and without bits that stand for nothing.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    if !text.len().is_multiple_of(4) {
        return None;
    }
    for group in text.as_bytes().chunks_exact(4) {
        let digits = group.iter().take_while(|digit| **digit != b'=').count();
        let mut bits = 0_u32;
        for digit in &group[..digits] {
            bits = bits << 6 | value(*digit)?;
        }
        bits <<= 6 * (4 - digits);
        let [_, first, second, third] = bits.to_be_bytes();
        let count = digits.checked_sub(1)?;
        bytes.extend([first, second, third].iter().take(count));
    }
    // What is spelled in another way (padding inside, bits left over) is written otherwise.
    (encode(&bytes) == text).then_some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_the_standard_are_written_and_read() {
        let examples = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, text) in examples {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn another_spelling_of_the_same_bytes_is_refused() {
        for text in [
            "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "Zg==\n", " Zg==", "====", "Z===",
        ] {
            assert_eq!(decode(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_list_of_bytes_reads_back(bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn what_is_read_is_written_the_same(text in "[A-Da-d+/=\\PC]{0,12}") {
            if let Some(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
