//! `majlis witness`

use tlog::{Algorithm, Note, NoteSigner, Verifier};

use crate::{
    database::Database,
    scratch::{Scratch, Told},
    served_log::ServedLog,
};

fn log() -> NoteSigner {
    NoteSigner::new("majlis.example.org/log", Algorithm::Ed25519, &[9; 32]).unwrap()
}

/// A witness in `w`, the entries of the founding record, and the line by which it is verified.
fn witness() -> (Scratch, Vec<Vec<u8>>, Vec<Vec<u8>>, String) {
    let scratch = Scratch::with_almaty();
    let database = Database::of(&scratch.path("data"));
    let init = ["witness", "init", "--name", "w.example/one", "--data", "w"];
    let line = scratch.majlis(&init).done().trim_end().to_string();
    (scratch, database.entries(), database.blobs(), line)
}

fn cosign(scratch: &Scratch, url: &str) -> Told {
    let key = log().verifier().to_string();
    scratch.majlis(&["witness", "cosign", url, "--key", &key, "--data", "w"])
}

fn log_of(entries: &[Vec<u8>], blobs: &[Vec<u8>]) -> ServedLog {
    ServedLog::of(entries, blobs, &log())
}

#[test]
fn a_witness_has_a_key_that_only_its_owner_reads() {
    let (scratch, .., line) = witness();
    let verifier: Verifier = line.parse().unwrap();
    assert_eq!(verifier.algorithm(), Algorithm::Cosignature);
    let shown = scratch.majlis(&["witness", "key", "--data", "w"]).done();
    assert_eq!(shown, format!("{line}\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let about = std::fs::metadata(scratch.path("w/witness.key")).unwrap();
        assert_eq!(about.permissions().mode() & 0o777, 0o600);
    }
    let again = ["witness", "init", "--name", "w.example/two", "--data", "w"];
    assert!(
        scratch
            .majlis(&again)
            .refused()
            .contains("already holds a witness")
    );
    let none = scratch
        .majlis(&["witness", "key", "--data", "data"])
        .unreadable();
    assert!(
        none.contains("`data` holds no witness; make one with `majlis witness init`"),
        "{none}"
    );
}

#[test]
fn a_log_that_grows_is_cosigned_each_time_and_verified_by_it() {
    let (scratch, entries, blobs, line) = witness();
    let served = log_of(&entries[..0], &blobs).serve();
    for size in [0, 1, 40, 40, 118] {
        served.serve(&log_of(&entries[..size], &blobs));
        let note: Note = cosign(&scratch, &served.url).done().parse().unwrap();
        let time = note.must_be_signed_by(&line.parse().unwrap()).unwrap();
        assert!(time.is_some_and(|time| time > 1_700_000_000), "{time:?}");
        assert_eq!(note.must_be_signed_by(&log().verifier()), Ok(None));
    }
    let key = log().verifier().to_string();
    let out = [
        "witness",
        "cosign",
        &served.url,
        "--key",
        &key,
        "--data",
        "w",
        "--out",
        "c.txt",
    ];
    let told = scratch.majlis(&out).done();
    assert_eq!(told, "cosigned: 118 entries of `majlis.example.org/log`\n");
    let verify = [
        "verify",
        &served.url,
        "--key",
        &key,
        "--checkpoint",
        "c.txt",
        "--witness",
        &line,
    ];
    let told = scratch.majlis(&verify).done();
    assert!(
        told.ends_with("witnessed: enough witnesses saw the first 118 entries\n"),
        "{told}"
    );
}

#[test]
fn a_log_that_grows_beyond_a_tile_is_proven_from_tiles() {
    let (scratch, _, blobs, _) = witness();
    let entries: Vec<Vec<u8>> = (0..1_000_u32).map(|n| n.to_be_bytes().to_vec()).collect();
    let served = log_of(&entries[..5], &blobs).serve();
    for size in [5, 255, 256, 257, 700, 1_000] {
        served.serve(&log_of(&entries[..size], &blobs));
        cosign(&scratch, &served.url).done();
    }
    let mut forked = entries.clone();
    forked[600] = b"another".to_vec();
    forked.push(b"more".to_vec());
    served.serve(&log_of(&forked, &blobs));
    let told = cosign(&scratch, &served.url);
    assert_eq!(told.code, 1, "{}", told.out);
    assert!(
        told.out
            .starts_with("not cosigned: the log of 1001 entries does not follow"),
        "{}",
        told.out
    );
}

#[test]
fn a_log_rolled_back_rewritten_or_forked_is_refused_and_the_proof_kept() {
    let (scratch, entries, blobs, _) = witness();
    let served = log_of(&entries[..100], &blobs).serve();
    cosign(&scratch, &served.url).done();
    let cosigned = scratch.files("w");
    let mut rewritten = entries.clone();
    rewritten[50] = b"{}".to_vec();
    for (what, other) in [
        ("rolled back", log_of(&entries[..99], &blobs)),
        ("rewritten", log_of(&rewritten[..100], &blobs)),
        ("forked", log_of(&rewritten, &blobs)),
    ] {
        served.serve(&other);
        let told = cosign(&scratch, &served.url);
        assert_eq!(told.code, 1, "{what}");
        assert!(
            told.out.starts_with("not cosigned: "),
            "{what}: {}",
            told.out
        );
        let files = scratch.files("w");
        let refused = files
            .iter()
            .find(|(path, _)| path.extension().is_some_and(|e| e == "refused"));
        let (_, refused) = refused.unwrap();
        assert_eq!(refused, other.checkpoint().as_bytes(), "{what}");
        // What was cosigned before stays what the next is compared with.
        assert!(
            cosigned
                .iter()
                .all(|(path, bytes)| files.get(path) == Some(bytes)),
            "{what}"
        );
    }
    served.serve(&log_of(&entries, &blobs));
    cosign(&scratch, &served.url).done();
}

#[test]
fn what_is_not_signed_by_the_log_or_has_not_its_root_is_not_cosigned() {
    let (scratch, entries, blobs, _) = witness();
    let other = NoteSigner::new("majlis.example.org/log", Algorithm::Ed25519, &[8; 32]).unwrap();
    let served = ServedLog::of(&entries, &blobs, &other).serve();
    let told = cosign(&scratch, &served.url);
    assert_eq!(told.code, 1);
    assert!(
        told.out
            .contains("it is not signed by `majlis.example.org/log`"),
        "{}",
        told.out
    );
    let mut liar = log_of(&entries, &blobs);
    liar.sign(118, tlog::Hash([3; 32]));
    served.serve(&liar);
    let told = cosign(&scratch, &served.url);
    assert_eq!(told.code, 1);
    assert!(
        told.out.contains("the tiles do not have the root"),
        "{}",
        told.out
    );
    let mut gone = log_of(&entries, &blobs);
    gone.files.remove("tile/0/000.p/118");
    served.serve(&gone);
    assert_eq!(cosign(&scratch, &served.url).code, 1);
}
