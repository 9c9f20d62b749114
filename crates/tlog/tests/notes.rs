//! Notes, keys, checkpoints and cosignatures: what is written is read, and nothing else is.
#![expect(
    clippy::unwrap_used,
    reason = "a key or a note that cannot be made ends the test that needs it"
)]

use proptest::prelude::*;
use tlog::{
    Algorithm, Checkpoint, CheckpointError, Hash, KeyError, Note, NoteError, NoteSigner, Policy,
    Verifier, content_hash,
};

const ORIGIN: &str = "majlis.example.org/log";

fn log() -> NoteSigner {
    NoteSigner::new(ORIGIN, Algorithm::Ed25519, &[7; 32]).unwrap()
}

fn witness(name: &str) -> NoteSigner {
    let seed = content_hash(name.as_bytes()).0;
    NoteSigner::new(name, Algorithm::Cosignature, &seed).unwrap()
}

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: ORIGIN.to_string(),
        size: 118,
        root: content_hash(b"root"),
        extensions: Vec::new(),
    }
}

#[test]
fn a_checkpoint_is_written_as_the_specification_has_it() {
    let root = "6SdY+bTTF6WgPaEJzpqlAv1VmLMu7Hja2S1qbKEQZQ0=";
    let written = checkpoint().to_string();
    let lines: Vec<&str> = written.split('\n').collect();
    assert_eq!(lines.len(), 4);
    assert_eq!((lines[0], lines[1], lines[3]), (ORIGIN, "118", ""));
    assert_eq!(lines[2].len(), root.len());
    assert_eq!(written.parse(), Ok(checkpoint()));
    let more = Checkpoint {
        extensions: vec!["one".to_string(), "two".to_string()],
        ..checkpoint()
    };
    assert_eq!(more.to_string(), format!("{written}one\ntwo\n"));
    assert_eq!(more.to_string().parse(), Ok(more));
}

#[test]
fn another_spelling_of_a_checkpoint_is_refused() {
    let root = Hash::EMPTY_ROOT.base64();
    for text in [
        format!("\n1\n{root}\n"),
        format!("a\n01\n{root}\n"),
        format!("a\n+1\n{root}\n"),
        format!("a\n-0\n{root}\n"),
        format!("a\n18446744073709551616\n{root}\n"),
        format!("a\n1\n{root}"),
        format!("a\n1\n{root}\n\n"),
        format!("a\n1\n{root} \n"),
        format!("a\n1\n{}\n", root.trim_end_matches('=')),
        format!("a\n1\n{}\n", Hash::EMPTY_ROOT.hex()),
        "a\n1\n".to_string(),
        String::new(),
    ] {
        assert!(text.parse::<Checkpoint>().is_err(), "{text:?}");
    }
}

#[test]
fn a_signed_checkpoint_is_its_logs_and_no_others() {
    let note = checkpoint().signed(&log()).unwrap();
    let read: Note = note.to_string().parse().unwrap();
    let opened = Checkpoint::signed_by(&read, &log().verifier());
    assert_eq!(opened, Ok(checkpoint()));
    let other = NoteSigner::new(ORIGIN, Algorithm::Ed25519, &[8; 32]).unwrap();
    let unsigned = NoteError::Unsigned {
        name: ORIGIN.to_string(),
    };
    let opened = Checkpoint::signed_by(&read, &other.verifier());
    assert_eq!(opened, Err(CheckpointError::Note(unsigned)));
    // One log's key on another log's checkpoint.
    let foreign = Checkpoint {
        origin: "other.example.org/log".to_string(),
        ..checkpoint()
    };
    let note = foreign.signed(&log()).unwrap();
    let opened = Checkpoint::signed_by(&note, &log().verifier());
    assert!(
        matches!(opened, Err(CheckpointError::Origin { .. })),
        "{opened:?}"
    );
}

#[test]
fn a_cosignature_is_over_the_time_and_the_checkpoint() {
    let (first, second) = (
        witness("witness.example/one"),
        witness("witness.example/two"),
    );
    let mut note = checkpoint().signed(&log()).unwrap();
    note.cosign(&first, 1_700_000_000);
    let read: Note = note.to_string().parse().unwrap();
    assert_eq!(
        read.must_be_signed_by(&first.verifier()),
        Ok(Some(1_700_000_000))
    );
    assert!(read.must_be_signed_by(&second.verifier()).is_err());
    assert_eq!(read.must_be_signed_by(&log().verifier()), Ok(None));
    // A time that was not signed.
    let mut forged = note.signatures()[1].clone();
    forged.bytes[7] ^= 1;
    let forged = replaced(&note, 1, &forged.bytes);
    let name = first.verifier().name().to_string();
    assert_eq!(
        forged.must_be_signed_by(&first.verifier()),
        Err(NoteError::Forged { name })
    );
    // The latest time counts, and joining notes adds nothing twice.
    let mut later = checkpoint().signed(&log()).unwrap();
    later.cosign(&first, 1_800_000_000);
    later.cosign(&second, 1);
    note.join(&later);
    note.join(&later);
    assert_eq!(note.signatures().len(), 4);
    assert_eq!(
        note.must_be_signed_by(&first.verifier()),
        Ok(Some(1_800_000_000))
    );
    assert_eq!(note.must_be_signed_by(&second.verifier()), Ok(Some(1)));
}

/// A note with other bytes in one of its signatures.
fn replaced(note: &Note, at: usize, bytes: &[u8]) -> Note {
    let written = note.to_string();
    let line = written
        .lines()
        .filter(|line| line.starts_with('\u{2014}'))
        .nth(at)
        .unwrap();
    let id = note.signatures()[at].key_id.to_be_bytes();
    let encoded = base64(&[id.as_slice(), bytes].concat());
    let name = &note.signatures()[at].name;
    let other = format!("\u{2014} {name} {encoded}");
    written.replace(line, &other).parse().unwrap()
}

fn base64(bytes: &[u8]) -> String {
    // Thirty-two bytes at a time would need padding; a test has the long way round.
    let digits: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['+', '/'])
        .collect();
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let mut text: String = bits
        .chunks(6)
        .map(|six| {
            digits[six.iter().fold(0, |sum, bit| sum << 1 | usize::from(*bit)) << (6 - six.len())]
        })
        .collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

#[test]
fn keys_are_written_in_one_way_and_a_mistyped_one_is_told() {
    let line = log().verifier().to_string();
    assert_eq!(line.parse(), Ok(log().verifier()));
    assert_eq!(
        log()
            .secret_line()
            .parse::<NoteSigner>()
            .unwrap()
            .secret_line(),
        log().secret_line()
    );
    let (name, rest) = line.split_once('+').unwrap();
    let (id, key) = rest.split_once('+').unwrap();
    let upper = format!("{name}+{}+{key}", id.to_uppercase());
    let cases = [
        (format!("{name}x+{id}+{key}"), KeyError::Id),
        (format!("{name}+00000000+{key}"), KeyError::Id),
        (
            format!("+{id}+{key}"),
            KeyError::Name {
                name: String::new(),
            },
        ),
        (
            format!("a b+{id}+{key}"),
            KeyError::Name {
                name: "a b".to_string(),
            },
        ),
        (format!("{name}+{id}"), KeyError::Form),
        (format!("{line}\n"), KeyError::Form),
        (
            format!(
                "{name}+{id}+{}",
                base64(&[[2].as_slice(), &[0; 32]].concat())
            ),
            KeyError::Bytes,
        ),
        (String::new(), KeyError::Form),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse::<Verifier>(), Err(expected), "{text}");
    }
    assert!(upper == line || upper.parse::<Verifier>() == Err(KeyError::Id));
    assert!(log().secret_line().parse::<Verifier>().is_err());
    assert!(line.parse::<NoteSigner>().is_err());
}

#[test]
fn a_policy_says_how_many_of_how_many() {
    assert_eq!("2-of-3".parse(), Ok(Policy::new(2, 3).unwrap()));
    for text in [
        "0-of-3", "4-of-3", "02-of-3", "2-of-", "2of3", "+2-of-3", "", "-of-",
    ] {
        assert!(text.parse::<Policy>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_flipped_bit_of_a_signed_checkpoint_is_refused(at in any::<prop::sample::Index>()) {
        let mut note = checkpoint().signed(&log()).unwrap();
        note.cosign(&witness("w"), 1_700_000_000);
        let mut bytes = note.to_string().into_bytes();
        let bit = at.index(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        let read = String::from_utf8(bytes).ok().and_then(|text| text.parse::<Note>().ok());
        if let Some(read) = read {
            let by_log = Checkpoint::signed_by(&read, &log().verifier()).is_ok();
            let by_witness = read.must_be_signed_by(&witness("w").verifier()).is_ok();
            prop_assert!(!(by_log && by_witness));
        }
    }

    #[test]
    fn what_is_read_is_written_the_same(text in "\\PC{0,9}|(a|\n|\u{2014} |k |AAAAAAAA|AAAAAA==|0|7|=| ){0,14}") {
        if let Ok(note) = text.parse::<Note>() {
            prop_assert_eq!(note.to_string(), text.clone());
        }
        if let Ok(checkpoint) = text.parse::<Checkpoint>() {
            prop_assert_eq!(checkpoint.to_string(), text.clone());
        }
        if let Ok(key) = text.parse::<Verifier>() {
            prop_assert_eq!(key.to_string(), text.clone());
        }
        if let Ok(policy) = text.parse::<Policy>() {
            prop_assert_eq!(policy.to_string(), text);
        }
    }

    #[test]
    fn notes_with_empty_lines_in_their_text_read_back(text in "(a|b|\n){0,12}\n") {
        let mut note = Note::new(&text).unwrap();
        note.sign(&log());
        prop_assert_eq!(note.to_string().parse(), Ok(note));
    }
}
