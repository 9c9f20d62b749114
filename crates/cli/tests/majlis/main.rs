//! The program `majlis`, run as its users run it: what it answers, what it refuses and with which
//! exit code, and what it leaves behind.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

mod database;
mod scratch;
mod served_log;
mod server;

mod charter;
mod commitments;
mod damage;
mod explain;
mod import;
mod import_igo;
mod import_popolo;
mod init;
mod log_key;
mod manual;
mod members;
mod power;
mod serving;
mod status;
mod story;
mod tally;
mod verify;
mod witness;

/// The founding record's entries.
const ALMATY_ENTRIES: u64 = 118;

/// A story of the repository, by its path below `stories`.
fn story_of_the_house(path: &str) -> String {
    let path = format!("{}/../../stories/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a story of the house")
}

/// A text with its times and hashes left out, which differ from run to run.
fn redacted(text: &str) -> String {
    let is_time = |word: &str| word.parse::<vocab::Timestamp>().is_ok();
    let is_hash = |word: &str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
    let word = |word: &str| match word {
        _ if is_time(word) => "[time]".to_string(),
        _ if is_hash(word) => "[hash]".to_string(),
        _ => word.to_string(),
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.lines().map(|text| line(text) + "\n").collect()
}
