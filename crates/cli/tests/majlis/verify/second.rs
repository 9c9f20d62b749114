//! A second verifier, in another language and written from docs/reference/log.md alone, says of
//! the served demo what `majlis verify` says.

use std::{
    io::Write,
    process::{Command, Output},
};

use super::served::{almaty, signer};
use crate::{scratch::Scratch, served_log::ServedLog, server::Server};

/// Runs `tests/log/verify_log.py`; `None`, and a line that says so, where there is no Python.
fn second(arguments: &[&str]) -> Option<Output> {
    let script = format!(
        "{}/../../tests/log/verify_log.py",
        env!("CARGO_MANIFEST_DIR")
    );
    match Command::new("python3").arg(script).args(arguments).output() {
        Ok(output) => Some(output),
        Err(_) => {
            // Written straight to the terminal: the test harness hides what `eprintln!` writes.
            let _ = writeln!(
                std::io::stderr(),
                "skipped: no python3 for the second verifier"
            );
            None
        }
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_second_verifier_agrees_about_the_demo() {
    let scratch = Scratch::new();
    let server = Server::on(&scratch, &["--demo"]);
    let url = format!("http://127.0.0.1:{}", server.port());
    let (_, key) = server.get("/log/key");
    let key = key.lines().last().unwrap();
    let (_, checkpoint) = server.get("/log/checkpoint");
    let (_, checkpoint) = checkpoint.split_once("\r\n\r\n").unwrap();
    scratch.write("kept.txt", checkpoint);
    let kept = scratch.path("kept.txt");
    let kept = kept.to_str().unwrap();
    let Some(output) = second(&[&url, "--key", key, "--checkpoint", kept]) else {
        return;
    };
    assert!(output.status.success(), "{output:?}");
    let ours = scratch.majlis(&["verify", &url, "--key", key]).done();
    assert_eq!(out(&output).lines().next(), ours.lines().next());
    assert!(out(&output).contains("authenticated"), "{}", out(&output));
}

#[test]
fn the_second_verifier_finds_what_ours_finds() {
    let (scratch, entries, blobs) = almaty();
    let whole = ServedLog::of(&entries, &blobs, &signer());
    let key = signer().verifier().to_string();
    let liar = whole.serve();
    scratch.write("kept.txt", &whole.checkpoint());
    let kept = scratch.path("kept.txt");
    let kept = kept.to_str().unwrap();
    let mut flipped = whole.clone();
    flipped.files.get_mut("tile/entries/000.p/118").unwrap()[50_000] ^= 1;
    let mut forged = whole.clone();
    let note = whole.checkpoint().replacen("\n118\n", "\n117\n", 1);
    forged
        .files
        .insert("checkpoint".to_string(), note.into_bytes());
    let rolled_back = ServedLog::of(&entries[..100], &blobs, &signer());
    let mut swapped = entries.clone();
    swapped.swap(20, 21);
    let rewritten = ServedLog::of(&swapped, &blobs, &signer());
    for (what, log) in [
        ("flipped", flipped),
        ("forged", forged),
        ("rolled back", rolled_back),
        ("rewritten", rewritten),
    ] {
        liar.serve(&log);
        let Some(output) = second(&[&liar.url, "--key", &key, "--checkpoint", kept]) else {
            return;
        };
        assert_eq!(output.status.code(), Some(1), "{what}: {output:?}");
        let ours = [
            "verify",
            &liar.url,
            "--key",
            &key,
            "--checkpoint",
            "kept.txt",
        ];
        let ours = scratch.majlis(&ours);
        assert_eq!(ours.code, 1, "{what}");
        // Both name the same entry, where it is one.
        let named = |out: &str| {
            let (named, _) = out
                .lines()
                .last()?
                .strip_prefix("entry ")?
                .split_once(':')?;
            Some(named.to_string())
        };
        assert_eq!(
            named(&out(&output)),
            named(&ours.out),
            "{what}: {}",
            out(&output)
        );
    }
}

#[test]
fn the_second_verifiers_own_tests_hold() {
    if let Some(output) = second(&["--self-test"]) {
        assert!(output.status.success(), "{output:?}");
    }
}
