//! The key of the log: made once, for its owner only, and shown by the half that verifies.

use std::fs;

use tlog::{Checkpoint, Note, NoteSigner, Verifier};

use crate::{ALMATY_ENTRIES, scratch::Scratch, server::Server};

fn body(answer: (String, String)) -> String {
    assert_eq!(answer.0, "HTTP/1.1 200 OK", "{}", answer.1);
    answer.1.split_once("\r\n\r\n").unwrap().1.to_string()
}

fn verifier(server: &Server) -> Verifier {
    body(server.get("/log/key")).trim_end().parse().unwrap()
}

#[cfg(unix)]
#[test]
fn the_first_server_makes_it_and_only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::with_almaty();
    let url = ["--public-url", "https://majlis.example.org"];
    let server = Server::on(&scratch, &url);
    let first = verifier(&server);
    assert_eq!(first.name(), "majlis.example.org/log");
    let checkpoint: Note = body(server.get("/log/checkpoint")).parse().unwrap();
    let checkpoint = Checkpoint::signed_by(&checkpoint, &first).unwrap();
    assert_eq!(checkpoint.size, ALMATY_ENTRIES);
    server.stop();
    let file = scratch.path("data/log.key");
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let kept: NoteSigner = fs::read_to_string(&file)
        .unwrap()
        .trim_end()
        .parse()
        .unwrap();
    assert_eq!(kept.verifier(), first);
    // It stays, whatever address is used later.
    let later = ["--public-url", "https://other.example.org"];
    let server = Server::on(&scratch, &later);
    assert_eq!(verifier(&server), first);
    let (_, noted) = server.stop();
    assert_eq!(noted, "");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let (ended, noted) = Server::on(&scratch, &[]).stop();
    assert!(ended.success());
    assert!(
        noted.starts_with("majlis: note: others may read `"),
        "{noted}"
    );
}

#[test]
fn a_log_is_named_when_it_is_founded_or_gets_a_name_no_other_has() {
    let scratch = Scratch::new();
    let named = [
        "init",
        "--charter",
        "csto",
        "--data",
        "named",
        "--origin",
        "csto.example/log",
    ];
    let told = scratch.majlis(&named).done();
    assert!(
        told.contains("\nIts log is verified with the key csto.example/log+"),
        "{told}"
    );
    let unnamed = |dir: &str| {
        let told = scratch
            .majlis(&["init", "--charter", "csto", "--data", dir])
            .done();
        let (_, name) = told.split_once("with the key csto/").unwrap();
        name.split_once("/log+").unwrap().0.to_string()
    };
    assert_ne!(unnamed("one"), unnamed("two"));
    let odd = [
        "init",
        "--charter",
        "csto",
        "--data",
        "odd",
        "--origin",
        "a b",
    ];
    let told = scratch.majlis(&odd).unreadable();
    assert!(told.contains("it cannot name a log"), "{told}");
    assert!(!scratch.path("odd").exists());
}

#[test]
fn a_file_that_holds_no_key_is_told_and_left_as_it_is() {
    let scratch = Scratch::with_almaty();
    scratch.write("data/log.key", "nothing\n");
    let told = scratch.majlis(&["serve", "--data", "data", "--listen", "127.0.0.1:0"]);
    assert_eq!(told.code, 1);
    assert!(
        told.err.contains("/log.key` holds no key: ")
            || told.err.contains("data/log.key` holds no key: "),
        "{}",
        told.err
    );
    assert_eq!(
        fs::read_to_string(scratch.path("data/log.key")).unwrap(),
        "nothing\n"
    );
}

#[test]
fn an_exercise_served_by_itself_is_not_published() {
    let scratch = Scratch::new();
    Server::on(&scratch, &["--demo"]).stop();
    fs::rename(scratch.path("data/exercise/1"), scratch.path("exercise")).unwrap();
    fs::remove_dir_all(scratch.path("data")).unwrap();
    fs::rename(scratch.path("exercise"), scratch.path("data")).unwrap();
    let server = Server::on(&scratch, &[]);
    assert_eq!(server.get("/log/checkpoint").0, "HTTP/1.1 404 Not Found");
    assert!(!scratch.path("data/log.key").exists());
}
