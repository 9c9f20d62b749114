//! `majlis serve`: what it opens, what it refuses, and what works beside it.

use std::{io::Write, net::TcpListener};

use crate::{redacted, scratch::Scratch, server::Server, story_of_the_house};

#[test]
fn the_demo_opens_the_founding_record_with_an_exercise_beside_it() {
    let scratch = Scratch::new();
    let server = Server::on(&scratch, &["--demo"]);
    let port = server.port();
    assert_eq!(
        server.greeting,
        format!(
            "Majlis is open at http://127.0.0.1:{port}/en\n\
             In Arabic http://127.0.0.1:{port}/ar, in Russian http://127.0.0.1:{port}/ru; \
             stop with Ctrl+C"
        )
    );
    for path in ["/en", "/ar", "/ru", "/exercise/en", "/healthz"] {
        assert_eq!(server.get(path).0, "HTTP/1.1 200 OK", "{path}");
    }
    let (ended, noted) = server.stop();
    assert_eq!((ended.code(), noted.as_str()), (Some(0), ""));
    let names = scratch.files("data").into_keys();
    let names: Vec<_> = names
        .filter_map(|path| path.file_name().map(ToOwned::to_owned))
        .collect();
    assert_eq!(
        names,
        ["majlis.sqlite", "log.key", "majlis.sqlite"],
        "all of each log is in its one file, and the record's has a key"
    );
    let verified = scratch.majlis(&["verify", "data"]).done();
    assert!(redacted(&verified).ends_with("exercise: 119 entries hold; root [hash]\n"));
}

#[test]
fn the_demo_goes_on_with_the_record_and_the_exercise_it_finds() {
    let scratch = Scratch::new();
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    let before = scratch.majlis(&["status", "--data", "data"]).done();
    let (ended, _) = Server::on(&scratch, &["--demo"]).stop();
    assert!(ended.success());
    assert_eq!(scratch.majlis(&["status", "--data", "data"]).done(), before);
}

#[test]
fn without_demo_there_is_no_exercise_and_nothing_is_loaded() {
    let scratch = Scratch::new();
    let server = Server::on(&scratch, &[]);
    assert_eq!(server.get("/en").0, "HTTP/1.1 200 OK");
    assert_eq!(server.get("/exercise/en").0, "HTTP/1.1 404 Not Found");
    let (ended, noted) = server.stop();
    assert!(ended.success());
    assert!(
        noted.starts_with("majlis: note: the record in `data` is empty; "),
        "{noted}"
    );
    assert!(!scratch.path("data/exercise").exists());
    let status = scratch.majlis(&["status", "--data", "data"]).done();
    assert!(status.contains("\nentries: 0\n"), "{status}");
}

#[test]
fn a_demo_that_other_machines_can_reach_is_noted() {
    let scratch = Scratch::with_almaty();
    let server = Server::on(&scratch, &["--demo", "--listen", "0.0.0.0:0"]);
    let (_, noted) = server.stop();
    assert!(
        noted.contains("other machines can reach 0.0.0.0:"),
        "{noted}"
    );
    assert!(
        noted.contains("the exercise takes acts from this machine only"),
        "{noted}"
    );
}

#[test]
fn the_address_people_use_is_the_one_printed() {
    let scratch = Scratch::with_almaty();
    let server = Server::on(&scratch, &["--public-url", "http://majlis.example.org/"]);
    assert!(
        server
            .greeting
            .starts_with("Majlis is open at http://majlis.example.org/en\n")
    );
}

#[test]
fn an_address_that_is_none_is_wrong_usage() {
    let scratch = Scratch::new();
    for (option, value, remedy) in [
        ("--listen", "8080", "write it like 127.0.0.1:8080"),
        (
            "--listen",
            "127.0.0.1:99999",
            "write it like 127.0.0.1:8080",
        ),
        (
            "--public-url",
            "majlis.example.org",
            "write it like https://majlis.example.org",
        ),
    ] {
        let told = scratch
            .majlis(&["serve", "--data", "data", option, value])
            .unreadable();
        assert!(told.contains(value) && told.contains(remedy), "{told}");
        assert!(!scratch.path("data").exists());
    }
}

#[test]
fn a_port_in_use_is_told_and_nothing_is_made() {
    let scratch = Scratch::new();
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let told = scratch
        .majlis(&["serve", "--data", "data", "--listen", &address, "--demo"])
        .refused();
    assert!(
        told.starts_with(&format!("majlis: cannot listen on {address}: ")),
        "{told}"
    );
    assert!(
        told.ends_with("; choose another address or port, like --listen 127.0.0.1:9090\n"),
        "{told}"
    );
    assert!(!scratch.path("data").exists());
}

#[test]
fn a_second_server_on_the_same_data_is_refused_with_the_reason() {
    let scratch = Scratch::new();
    let server = Server::on(&scratch, &["--demo"]);
    for more in [&[] as &[&str], &["--demo"]] {
        let mut arguments = vec!["serve", "--data", "data", "--listen", "127.0.0.1:0"];
        arguments.extend(more);
        let told = scratch.majlis(&arguments).refused();
        assert!(
            told.contains("/data` is in use by another server (process "),
            "{told}"
        );
        assert!(
            told.contains("stop that server first, or give this one another directory"),
            "{told}"
        );
    }
    assert_eq!(server.get("/en").0, "HTTP/1.1 200 OK");
}

#[test]
fn reading_commands_work_beside_a_server() {
    let scratch = Scratch::new();
    scratch.write("contested.toml", &story_of_the_house("contested.toml"));
    scratch
        .majlis(&["story", "contested.toml", "--data", "data"])
        .done();
    let commands: [&[&str]; 4] = [
        &["members", "--data", "data"],
        &["explain", "CSTO.CFM/2024-06-21/L.1", "--data", "data"],
        &["verify", "data"],
        &["status", "--data", "data"],
    ];
    let before = commands.map(|command| scratch.majlis(command).done());
    let _server = Server::on(&scratch, &["--demo"]);
    assert_eq!(
        commands.map(|command| scratch.majlis(command).done()),
        before
    );
}

#[test]
fn writing_commands_are_refused_while_a_server_runs() {
    let scratch = Scratch::with_almaty();
    let act = "[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n";
    scratch.write("right.toml", act);
    scratch.write("exercise.toml", &format!("exercise = true\n{act}"));
    let server = Server::on(&scratch, &[]);
    let before = scratch.majlis(&["status", "--data", "data"]).done();
    for story in ["right.toml", "exercise.toml"] {
        let told = scratch
            .majlis(&["story", story, "--data", "data"])
            .refused();
        assert!(
            told.contains("/data` is in use by another server (process "),
            "{told}"
        );
    }
    scratch
        .majlis(&["init", "--charter", "csto", "--data", "data"])
        .refused();
    scratch
        .majlis(&["import", "almaty", "--data", "data"])
        .refused();
    assert_eq!(scratch.majlis(&["status", "--data", "data"]).done(), before);
    drop(server);
    scratch
        .majlis(&["story", "right.toml", "--data", "data"])
        .done();
}

#[test]
fn an_empty_record_that_is_being_served_is_not_filled_from_beside() {
    let scratch = Scratch::new();
    let _server = Server::on(&scratch, &[]);
    for arguments in [
        &["init", "--charter", "csto", "--data", "data"] as &[&str],
        &["import", "almaty", "--data", "data"],
    ] {
        let told = scratch.majlis(arguments).refused();
        assert!(told.contains("is in use by another server"), "{told}");
    }
}

#[test]
fn what_is_killed_loses_nothing_and_can_be_opened_again() {
    let scratch = Scratch::new();
    Server::on(&scratch, &["--demo"]).kill();
    scratch.majlis(&["verify", "data"]).done();
    let server = Server::on(&scratch, &["--demo"]);
    assert_eq!(server.get("/exercise/en").0, "HTTP/1.1 200 OK");
}

#[test]
fn a_visitor_who_never_finishes_does_not_keep_the_server_from_stopping() {
    let scratch = Scratch::with_almaty();
    let server = Server::on(&scratch, &[]);
    let idle = server.connect();
    let mut slow = server.connect();
    slow.write_all(b"GET /en HTTP/1.1\r\nHost: loc").unwrap();
    let (ended, noted) = server.stop();
    assert_eq!((ended.code(), noted.as_str()), (Some(0), ""));
    drop((idle, slow));
}
