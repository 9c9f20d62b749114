//! No input makes the reader panic, and a charter is read the same way twice.

use charter::Files;
use proptest::prelude::*;

const CSTO: &str = include_str!("../../../charters/csto/charter.md");
const SMALL: &str = include_str!("small.md");

/// Reads, and runs the examples of what could be read.
fn read_whole(files: &Files) -> bool {
    match charter::read("any", files) {
        Ok(law) => {
            let _ = charter::run_examples(&law, files);
            let _ = charter::missing_texts(&law);
            true
        }
        Err(faults) => {
            for fault in &faults {
                assert!(!fault.to_string().is_empty());
                assert!(fault.line >= 1);
            }
            assert!(!faults.is_empty(), "refused without a fault");
            false
        }
    }
}

/// A text with a piece of it cut out, doubled, or replaced by something else.
fn mutated(text: &str, changes: &[(usize, usize, usize, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, length, kind, with) in changes {
        let at = at % (chars.len() + 1);
        let end = (at + length).min(chars.len());
        let piece: Vec<char> = match kind % 3 {
            0 => Vec::new(),
            1 => chars[at..end].repeat(2),
            _ => with.chars().collect(),
        };
        chars.splice(at..end, piece);
    }
    chars.into_iter().collect()
}

fn changes() -> impl Strategy<Value = Vec<(usize, usize, usize, String)>> {
    let piece = prop_oneof![
        "\\PC{0,12}",
        "[\\[\\]{}=\"`#:\n]{0,6}",
        Just(String::from("```toml rule\n")),
        Just(String::from("\n```\n")),
        Just(String::from("\n\n## Heading\n\n")),
        Just(String::from("share = \"65%\"\n")),
    ];
    prop::collection::vec((0usize..60_000, 0usize..80, 0usize..3, piece), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_whole(&Files::from_pairs([("charter.md", bytes)]));
    }

    #[test]
    fn no_block_makes_the_reader_panic(kind in "[a-z]{0,8}", text in "[\\PC\n]{0,120}") {
        let file = format!("## H\n\n```toml {kind}\n{text}\n```\n");
        read_whole(&Files::from_pairs([("charter.md", file)]));
    }

    #[test]
    fn no_change_of_a_small_charter_makes_the_reader_panic(changes in changes()) {
        read_whole(&Files::from_pairs([("charter.md", mutated(SMALL, &changes))]));
    }
}

proptest! {
    // The real charter is long: fewer of it.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_change_of_the_real_charter_makes_the_reader_panic(changes in changes()) {
        let text = mutated(CSTO, &changes);
        let files = Files::from_pairs([("charter.md", text)]);
        prop_assert_eq!(read_whole(&files), read_whole(&files));
    }
}
