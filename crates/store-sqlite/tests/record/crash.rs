//! A writer killed in the middle of its work has written what it acknowledged, whole.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use store::Store;
use store_sqlite::{Open, SqliteStore};

use crate::Outcome;
use crate::scratch::{Scratch, entry};

/// Set for the process that is going to be killed: the directory in which it writes.
const DIRECTORY: &str = "MAJLIS_TEST_WRITE_UNTIL_KILLED";

/// How many entries each append of that process has.
const TOGETHER: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_before_a_kill_is_there_and_nothing_is_there_in_part() -> Outcome {
    if let Some(directory) = std::env::var_os(DIRECTORY) {
        return write_until_killed(directory.as_ref()).await;
    }
    for round in 1..=3 {
        let scratch = Scratch::new();
        let acknowledged = acknowledged_by_a_killed_writer(&scratch, 200 * round)?;
        // The lock went with the process, whatever its file says.
        let store = scratch.open(Open::ReadWrite).await?;
        let log = store.read(0, usize::MAX).await?;
        assert!(
            log.len() >= acknowledged,
            "{acknowledged} acknowledged, {} there",
            log.len()
        );
        assert!(
            log.len().is_multiple_of(TOGETHER),
            "an append is there in part: {}",
            log.len()
        );
        for kept in &log {
            assert!(kept.holds() && kept.bytes == entry(kept.position as usize));
        }
        let length = log.len() as u64;
        assert_eq!(store.append(length, vec![entry(0)]).await?, length + 1);
        store.close().await?;
    }
    Ok(())
}

/// Starts a writer, kills it once it has acknowledged so many entries, and answers how many it
/// had acknowledged at its end.
fn acknowledged_by_a_killed_writer(scratch: &Scratch, at_least: usize) -> Outcome<usize> {
    let this_test =
        "crash::what_was_acknowledged_before_a_kill_is_there_and_nothing_is_there_in_part";
    let mut writer = Command::new(std::env::current_exe()?)
        .args(["--exact", this_test, "--nocapture"])
        .env(DIRECTORY, scratch.path())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = writer.stdout.take().ok_or("the writer has no output")?;
    let mut acknowledged = 0;
    for line in BufReader::new(output).lines() {
        if let Some((_, length)) = line?.rsplit_once("acknowledged ") {
            acknowledged = length.parse()?;
        }
        if acknowledged >= at_least {
            // Again for each line that was still on its way: killing the dead does nothing.
            writer.kill()?;
        }
    }
    writer.wait()?;
    assert!(
        acknowledged >= at_least,
        "the writer ended by itself after {acknowledged}"
    );
    Ok(acknowledged)
}

async fn write_until_killed(directory: &std::path::Path) -> Outcome {
    let store = SqliteStore::open(directory, Open::ReadWrite).await?;
    let mut length = 0;
    loop {
        // Several wait together, so that the kill falls into groups of different sizes.
        let mut answers = Vec::new();
        for _ in 0..8 {
            let entries = (length..length + TOGETHER).map(entry).collect();
            answers.push(store.append(length as u64, entries));
            length += TOGETHER;
        }
        for answer in answers {
            writeln!(std::io::stdout(), "acknowledged {}", answer.await?)?;
        }
    }
}
