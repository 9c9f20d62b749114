//! The record under `/log`, as programs fetch it.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};

use crate::{
    Demo,
    visitor::{Answer, Visitor},
};

async fn get(visitor: &Visitor, path: &str) -> Answer {
    let request = Request::get(path).body(Body::empty()).unwrap();
    visitor.send(request).await
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let value = answer.headers.get(name);
    value.map_or("", |value| value.to_str().unwrap())
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";

#[tokio::test]
async fn key_and_checkpoint_are_plain_text_that_is_asked_for_anew() {
    let demo = Demo::open().await;
    for path in ["/log/key", "/log/checkpoint"] {
        let answer = get(&demo.visitor, path).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(header(&answer, "content-type"), "text/plain; charset=utf-8");
        assert_eq!(header(&answer, "cache-control"), "no-cache");
        assert!(answer.text.contains(testkit::ORIGIN), "{}", answer.text);
    }
}

#[tokio::test]
async fn the_checkpoint_follows_the_record_and_never_the_exercise() {
    let demo = Demo::open().await;
    let checkpoint = || async { get(&demo.visitor, "/log/checkpoint").await.text };
    let size = |note: &str| note.lines().nth(1).map(str::to_string);
    let before = checkpoint().await;
    assert_eq!(size(&before).as_deref(), Some("118"));
    assert_eq!(checkpoint().await, before);
    let act = "[[act]]\ndo = \"register-party\"\nparty = \"XA\"\nnames = { en = \"Amber\" }\n";
    testkit::play(&demo.exercise, act).await.unwrap();
    assert_eq!(checkpoint().await, before);
    testkit::play(&demo.record, act).await.unwrap();
    assert_eq!(size(&checkpoint().await).as_deref(), Some("119"));
}

#[tokio::test]
async fn hashes_and_entries_are_bytes_that_are_kept_once_full() {
    let demo = Demo::open().await;
    let acts = (0..200).map(|n| {
        let id = format!(
            "X{}{}",
            char::from(b'A' + n / 26),
            char::from(b'A' + n % 26)
        );
        format!("[[act]]\ndo = \"register-party\"\nparty = \"{id}\"\nnames = {{ en = \"{id}\" }}\n")
    });
    testkit::play(&demo.record, &acts.collect::<String>())
        .await
        .unwrap();
    for (path, keep) in [
        ("tile/0/000", FOR_EVER),
        ("tile/0/000.p/7", "no-cache"),
        ("tile/0/001.p/62", "no-cache"),
        ("tile/1/000.p/1", "no-cache"),
        ("tile/entries/000", FOR_EVER),
        ("tile/entries/001.p/62", "no-cache"),
    ] {
        let answer = get(&demo.visitor, &format!("/log/{path}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(header(&answer, "content-type"), "application/octet-stream");
        assert_eq!(header(&answer, "cache-control"), keep, "{path}");
    }
    for path in [
        "tile/0/001",
        "tile/0/001.p/63",
        "tile/1/000",
        "tile/entries/002.p/1",
    ] {
        let answer = get(&demo.visitor, &format!("/log/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_no_file_of_the_log_is_not_found() {
    let demo = Demo::open().await;
    let unnamed = format!("blob/{}", "0".repeat(64));
    for path in [
        "",
        "keys",
        "tile",
        "tile/0",
        "tile/0/0",
        "tile/0/x000/000",
        "tile/64/000",
        "tile/1/000",
        "tile/0/000.p/256",
        "tile/-1/000",
        "tile/entries/",
        "../majlis.sqlite",
        "blob/",
        "blob/..%2Fkey",
        &unnamed,
        "log.key",
        "checkpoint/",
        "tile/63/999.p/255",
        "tile/0/x018/x446/x744/x073/x709/x551/615",
    ] {
        let answer = get(&demo.visitor, &format!("/log/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let nothing_below_the_exercise = get(&demo.visitor, "/exercise/log/checkpoint").await;
    assert_eq!(nothing_below_the_exercise.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_log_is_only_read() {
    let demo = Demo::open().await;
    for method in [Method::POST, Method::PUT, Method::DELETE] {
        let request = Request::builder().method(method).uri("/log/checkpoint");
        let answer = demo
            .visitor
            .send(request.body(Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(header(&answer, "allow"), "GET, HEAD");
    }
}

#[tokio::test]
async fn a_record_without_a_key_is_not_published() {
    let record = testkit::almaty_log().await;
    let visitor = Visitor::of(web::Site::new(record, None));
    for path in ["key", "checkpoint", "tile/0/000.p/118"] {
        let answer = get(&visitor, &format!("/log/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_page_of_the_log_says_where_it_is_fetched_and_that_of_an_exercise_does_not() {
    let demo = Demo::open().await;
    let key = get(&demo.visitor, "/log/key").await.text;
    for language in ["en", "ar", "ru"] {
        let page = demo.visitor.page(&format!("/{language}/log")).await;
        for there in [
            "href=\"/log/checkpoint\"",
            "href=\"/log/key\"",
            key.trim_end(),
        ] {
            assert!(page.contains(there), "{language}: {there}");
        }
        let exercise = demo
            .visitor
            .page(&format!("/exercise/{language}/log"))
            .await;
        assert!(!exercise.contains("href=\"/log/"), "{language}");
    }
}
