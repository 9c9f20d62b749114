//! A log fetched from a server, honest or not.

use tlog::{Algorithm, NoteSigner};

use crate::{
    database::Database,
    redacted,
    scratch::{Scratch, Told},
    served_log::ServedLog,
    server::Server,
};

/// The key of the logs here.
pub fn signer() -> NoteSigner {
    NoteSigner::new("majlis.example.org/log", Algorithm::Ed25519, &[9; 32]).unwrap()
}

/// The founding record, its charter's files, and itself as a served log.
pub fn almaty() -> (Scratch, Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let scratch = Scratch::with_almaty();
    let database = Database::of(&scratch.path("data"));
    let (entries, blobs) = (database.entries(), database.blobs());
    (scratch, entries, blobs)
}

/// What verify tells of a served log.
fn told(scratch: &Scratch, log: &ServedLog) -> Told {
    let served = log.serve();
    let key = signer().verifier().to_string();
    scratch.majlis(&["verify", &served.url, "--key", &key])
}

#[track_caller]
fn fails(told: &Told, expected: &str) {
    assert_eq!((told.code, told.err.as_str()), (1, ""), "{}", told.out);
    let last = told.out.lines().last().unwrap_or_default();
    assert!(last.starts_with(expected), "{last}\nand not {expected}");
}

#[test]
fn a_server_is_verified_by_its_address_and_its_key() {
    let scratch = Scratch::new();
    let server = Server::on(&scratch, &["--demo"]);
    let url = format!("http://127.0.0.1:{}", server.port());
    let alone = scratch.majlis(&["verify", &url]).done();
    assert_eq!(
        redacted(&alone),
        "118 entries hold; root [hash]\n\
         consistent with 1 checkpoint; self-consistent, not authenticated: no key was given\n"
    );
    let (_, key) = server.get("/log/key");
    let key = key.lines().last().unwrap().to_string();
    for address in [url.clone(), format!("{url}/"), format!("{url}/log")] {
        let told = scratch.majlis(&["verify", &address, "--key", &key]).done();
        let name = key.split('+').next().unwrap();
        assert_eq!(
            redacted(&told),
            format!("118 entries hold; root [hash]\nauthenticated: `{name}` signed all of them\n")
        );
    }
    let json = scratch
        .majlis(&["verify", &url, "--key", &key, "--json"])
        .done();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json["holds"], &json["authenticated"]),
        (&true.into(), &118.into())
    );
    let other = signer().verifier().to_string();
    let told = scratch.majlis(&["verify", &url, "--key", &other]);
    fails(
        &told,
        &format!("{url}/log/checkpoint: it is not signed by `majlis.example.org/log`"),
    );
}

#[test]
fn any_byte_flipped_in_any_file_is_found() {
    let (scratch, entries, blobs) = almaty();
    let whole = ServedLog::of(&entries, &blobs, &signer());
    told(&scratch, &whole).done();
    let liar = whole.serve();
    let key = signer().verifier().to_string();
    for (path, bytes) in &whole.files {
        for sample in 0..6 {
            let at = sample * 7919 % bytes.len();
            let mut flipped = whole.clone();
            flipped.files.get_mut(path).unwrap()[at] ^= 1 << (sample % 8);
            liar.serve(&flipped);
            let told = scratch.majlis(&["verify", &liar.url, "--key", &key]);
            assert!(
                matches!(told.code, 1 | 2),
                "{path}, byte {at}: {}",
                told.out
            );
        }
    }
}

#[test]
fn an_entry_flipped_dropped_repeated_or_moved_is_named() {
    let (scratch, entries, blobs) = almaty();
    let whole = ServedLog::of(&entries, &blobs, &signer());
    let bundle = "tile/entries/000.p/118";
    let changed = |change: &dyn Fn(&mut Vec<Vec<u8>>)| {
        let mut other = entries.clone();
        change(&mut other);
        let mut log = whole.clone();
        let bytes = tlog::bundle(other.iter().map(Vec::as_slice)).unwrap();
        log.files.insert(bundle.to_string(), bytes);
        log
    };
    let hash = ": its bytes do not match the hash kept with them";
    let flip = changed(&|entries| entries[40][9] ^= 4);
    fails(&told(&scratch, &flip), &format!("entry 40{hash}"));
    let swap = changed(&|entries| entries.swap(20, 21));
    fails(&told(&scratch, &swap), &format!("entry 20{hash}"));
    let replace = changed(&|entries| entries[60] = entries[59].clone());
    fails(&told(&scratch, &replace), &format!("entry 60{hash}"));
    let drop = changed(&|entries| drop(entries.remove(30)));
    fails(
        &told(&scratch, &drop),
        "entry 0: `tile/entries/000.p/118` does not read: ",
    );
    let repeat = changed(&|entries| entries.insert(30, entries[30].clone()));
    fails(
        &told(&scratch, &repeat),
        "entry 0: `tile/entries/000.p/118` does not read: ",
    );
    let mut short = whole.clone();
    short.files.get_mut(bundle).unwrap().pop();
    fails(
        &told(&scratch, &short),
        "entry 0: `tile/entries/000.p/118` does not read: ",
    );
    let mut gone = whole.clone();
    gone.files.remove(bundle);
    fails(
        &told(&scratch, &gone),
        "entry 0: is missing: the server has no `tile/entries/000.p/118`",
    );
}

#[test]
fn entries_moved_with_their_hashes_do_not_follow_or_have_another_root() {
    let (scratch, entries, blobs) = almaty();
    let whole = ServedLog::of(&entries, &blobs, &signer());
    let mut swapped = entries.clone();
    swapped.swap(20, 21);
    let liar = ServedLog::of(&swapped, &blobs, &signer());
    fails(
        &told(&scratch, &liar),
        "entry 20: its position is 21, and 20 is next",
    );
    // Rewritten so that it follows from itself, under the checkpoint that was signed before.
    let text = String::from_utf8(entries[117].clone()).unwrap();
    let time = text
        .find("\"recorded_at\":\"")
        .map(|at| at + 15)
        .unwrap_or_default();
    let mut rewritten = entries.clone();
    rewritten[117][time + 3] ^= 1;
    let mut liar = ServedLog::of(&rewritten, &blobs, &signer());
    liar.files
        .insert("checkpoint".to_string(), whole.files["checkpoint"].clone());
    let found = told(&scratch, &liar);
    let last = found.out.lines().last().unwrap_or_default();
    assert_eq!(found.code, 1);
    assert!(
        last.contains("the first 118 entries here have the root"),
        "{last}"
    );
}

#[test]
fn the_hashes_above_the_leaves_are_compared_too() {
    let scratch = Scratch::with_almaty();
    let acts = (0..300).map(|n| {
        let id = format!(
            "X{}{}{}",
            char::from(b'A' + (n / 26 % 26) as u8),
            char::from(b'A' + (n % 26) as u8),
            n / 676
        );
        format!("[[act]]\ndo = \"register-party\"\nparty = \"{id}\"\nnames = {{ en = \"{id}\" }}\n")
    });
    scratch.write("long.toml", &acts.collect::<String>());
    scratch
        .majlis(&["story", "long.toml", "--data", "data"])
        .done();
    let database = Database::of(&scratch.path("data"));
    let whole = ServedLog::of(&database.entries(), &database.blobs(), &signer());
    let held = told(&scratch, &whole).done();
    assert!(held.starts_with("418 entries hold; "), "{held}");
    let mut liar = whole.clone();
    liar.files.get_mut("tile/1/000.p/1").unwrap()[0] ^= 1;
    fails(
        &told(&scratch, &liar),
        "`tile/1/000.p/1` has not the hashes that the entries give",
    );
    liar.files.remove("tile/1/000.p/1");
    fails(&told(&scratch, &liar), "`tile/1/000.p/1` is missing");
}

#[test]
fn the_files_of_a_charter_have_to_be_those_that_its_entry_names() {
    let (scratch, entries, blobs) = almaty();
    let mut liar = ServedLog::of(&entries, &blobs, &signer());
    let blob = liar
        .files
        .keys()
        .find(|path| path.starts_with("blob/"))
        .unwrap()
        .clone();
    liar.files.get_mut(&blob).unwrap().push(b' ');
    fails(&told(&scratch, &liar), "entry 0: its file `");
    liar.files.remove(&blob);
    fails(&told(&scratch, &liar), "entry 0: its file `");
}

#[test]
fn what_is_no_log_is_unreadable_and_not_refuted() {
    let scratch = Scratch::new();
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let told = scratch.majlis(&["verify", &address]).unreadable();
    assert!(told.contains("cannot fetch `"), "{told}");
    let (_almaty, entries, blobs) = almaty();
    let mut other = ServedLog::of(&entries, &blobs, &signer());
    other.files.remove("checkpoint");
    let served = other.serve();
    let told = scratch.majlis(&["verify", &served.url]).unreadable();
    assert!(told.contains("this server publishes no log"), "{told}");
    other
        .files
        .insert("checkpoint".to_string(), b"<html>".to_vec());
    served.serve(&other);
    let told = scratch.majlis(&["verify", &served.url]).unreadable();
    assert!(
        told.contains("/log/checkpoint: it is no signed note"),
        "{told}"
    );
}
