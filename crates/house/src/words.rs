//! Words that the house does without, each with the word to use.

use crate::{Finding, Tree};

/// A word and what to write instead.
type Instead = (&'static str, &'static str);

/// Words of names and sentences, in lower case, and what to write instead.
///
/// A name is read word by word: `SessionManager` and `test_helpers` are found too.
const WORDS: &[Instead] = &[
    ("utils", "name the module after the thing it is about"),
    ("helper", "name it after what it does"),
    ("helpers", "name the module after the thing it is about"),
    ("manager", "name what it keeps: a register, a desk, a store"),
    (
        "misc",
        "find the thing that these have in common, or part them",
    ),
];

/// Words that documents do without, and what to write instead.
const PROSE: &[Instead] = &[
    (
        "simply",
        "leave it out: what is simple to one reader is not to the next",
    ),
    ("obviously", "say why it is so, or leave it out"),
    ("leverage", "write `use`"),
    ("utilize", "write `use`"),
    ("utilise", "write `use`"),
    ("seamless", "say what happens at the seam"),
    ("seamlessly", "say what happens at the seam"),
];

/// Markers of unfinished work, as they are written.
const MARKERS: &[&str] = &["TODO", "FIXME", "XXX", "HACK"];

/// Names that say nothing, as a file or as a directory.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "helper", "helpers", "common", "manager", "misc", "shared",
];

/// Pieces of Rust code, where they may stand all the same, and what to write instead.
const CODE: &[(&str, &[&str], &str)] = &[
    ("todo!", &[], "finish it or leave it out"),
    ("unimplemented!", &[], "finish it or leave it out"),
    ("#[allow(", &[], "write `#[expect(…, reason = \"…\")]`"),
    ("#![allow(", &[], "write `#![expect(…, reason = \"…\")]`"),
    ("SystemTime::now", &[CLOCK], "take the time as an argument"),
    ("Timestamp::now", &[CLOCK], "take the time as an argument"),
    ("Zoned::now", &[CLOCK], "take the time as an argument"),
];

/// The one file that looks at a clock.
const CLOCK: &str = "crates/cli/src/clock.rs";

/// Places of one machine or one workplace, which mean nothing on another.
const PLACES: &[&str] = &["/work/", "/root/", "/Users/", "C:\\"];

/// Published data that lies beside the repository on some machines; only tests may look there.
const DATA_BESIDE: &str = "shared/data";

/// Files that have to write the words themselves.
const THAT_NAME_THEM: &[&str] = &[
    "HOUSE_RULES.md",
    "crates/house/src/rooms.rs",
    "crates/house/src/words.rs",
    "crates/house/tests/house/words.rs",
];

/// Every banned word, marker, name and place.
#[must_use]
pub fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = tree.paths().filter_map(named_for_nothing).collect();
    let texts = tree
        .texts()
        .filter(|(path, _)| !THAT_NAME_THEM.contains(path));
    for (path, text) in texts {
        let is_rust = path.ends_with(".rs");
        let prose = if path.ends_with(".md") { PROSE } else { &[] };
        for (index, line) in text.lines().enumerate() {
            let problems = in_words(line, WORDS)
                .chain(in_words(line, prose))
                .chain(markers(line))
                .chain(places(path, line))
                .chain(code(path, line).filter(|_| is_rust));
            findings.extend(problems.map(|problem| Finding::on_line(path, index + 1, problem)));
        }
        if is_rust {
            findings.extend(without_reason(path, text));
        }
    }
    findings
}

fn named_for_nothing(path: &str) -> Option<Finding> {
    let is_empty = |part: &&str| {
        let stem = part.split('.').next().unwrap_or(part);
        EMPTY_NAMES.contains(&stem)
    };
    let part = path.split('/').find(is_empty)?;
    let problem = format!("`{part}` names nothing; name it after the thing it is about");
    Some(Finding::in_file(path, problem))
}

fn in_words(line: &str, banned: &[Instead]) -> impl Iterator<Item = String> {
    words_of(line).into_iter().filter_map(move |word| {
        let (_, instead) = banned.iter().find(|(banned, _)| *banned == word)?;
        Some(format!("`{word}`: {instead}"))
    })
}

fn markers(line: &str) -> impl Iterator<Item = String> {
    line.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| MARKERS.contains(word))
        .map(|word| format!("`{word}`: finish it, or write down why it is so"))
}

fn places(path: &str, line: &str) -> impl Iterator<Item = String> {
    let may_read_beside = path
        .split('/')
        .any(|part| matches!(part, "tests" | "benches" | "testkit"));
    let beside = (!may_read_beside && line.contains(DATA_BESIDE))
        .then(|| format!("`{DATA_BESIDE}`: only tests may look beside the repository"));
    PLACES
        .iter()
        .filter(|place| line.contains(**place))
        .map(|place| format!("`{place}`: a place of one machine; take it as an argument"))
        .chain(beside)
}

fn code(path: &str, line: &str) -> impl Iterator<Item = String> {
    let is_comment = line.trim_start().starts_with("//");
    CODE.iter()
        .filter(move |(piece, except, _)| {
            !is_comment && !except.contains(&path) && line.contains(piece)
        })
        .map(|(piece, _, instead)| format!("`{piece}`: {instead}"))
}

/// Expectations of a lint that do not say why.
fn without_reason(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for opening in ["#[expect(", "#![expect("] {
        for (start, _) in text.match_indices(opening) {
            let attribute = text[start..].split(")]").next().unwrap_or_default();
            let line = text[..start].lines().count().max(1);
            if !attribute.contains("reason") {
                let problem = "an expectation without a reason; add `reason = \"…\"`";
                findings.push(Finding::on_line(path, line, problem));
            }
        }
    }
    findings
}

/// The words of a line in lower case, with names parted where their words meet.
fn words_of(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for c in line.chars() {
        let meets = c.is_uppercase() && was_lower;
        if (!c.is_alphabetic() || meets) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphabetic() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}
