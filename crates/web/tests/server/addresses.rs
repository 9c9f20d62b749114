//! Addresses one by one: what is there, what is not, and what else may be asked of them.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use language::{Interface, say};
use tokio::{net::TcpListener, sync::oneshot};
use vocab::When;
use web::ROUTES;

use crate::{
    Demo,
    visitor::{Answer, Visitor},
};

/// Asks, with headers.
async fn ask(visitor: &Visitor, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    visitor.send(request.body(Body::empty()).unwrap()).await
}

async fn get(visitor: &Visitor, path: &str) -> Answer {
    ask(visitor, Method::GET, path, &[]).await
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

/// Nothing from elsewhere, nothing that runs, nothing styled within the page.
pub fn is_guarded(path: &str, headers: &HeaderMap, text: &str) {
    let policy = header(headers, "content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; style-src 'self'; "),
        "{path}: {policy}"
    );
    for lenient in ["unsafe", "script-src", "*", "data:", "http"] {
        assert!(!policy.contains(lenient), "{path}: {policy}");
    }
    assert_eq!(
        header(headers, "x-content-type-options"),
        "nosniff",
        "{path}"
    );
    for inline in [
        "<script",
        "<style",
        " style=\"",
        " onclick=",
        " onload=",
        "javascript:",
    ] {
        assert!(!text.contains(inline), "{path} has {inline}");
    }
}

/// A pattern of the table with something there is in each of its places.
fn filled(pattern: &str, language: Interface, demo: &Demo) -> String {
    let named = demo.record.read().files.first().cloned().unwrap();
    let file = web::assets::paths().next().unwrap();
    let draft = match pattern.contains("statements") {
        true => "open-lines",
        false => "early-notice",
    };
    let places = [
        ("/assets/{file}", file),
        ("{lang}", language.code()),
        ("{session}", "cfm-2024-06-21"),
        ("{draft}", draft),
        ("{party}", "AM"),
        ("{body}", "csc"),
        ("{source}", "report"),
        ("{position}", "7"),
        ("{tile}", "0/000.p/118"),
        ("{hash}", &named),
    ];
    let mut path = pattern.to_string();
    for (place, with) in places {
        path = path.replace(place, with);
    }
    assert!(
        !path.contains('{'),
        "{path}: say here what stands in that place"
    );
    path
}

#[tokio::test]
async fn every_address_of_the_table_answers_under_guard() {
    let demo = Demo::carried_on().await;
    for route in ROUTES.iter().filter(|route| route.method == "GET") {
        for language in Interface::ALL {
            let path = filled(route.pattern, language, &demo);
            // No draft is in the record: what was decided was decided in the exercise.
            let of_draft = route.pattern.contains("{draft}");
            let in_record = (!of_draft).then(|| path.clone());
            let below = route.pattern.starts_with("/{lang}");
            let in_exercise = below.then(|| format!("/exercise{path}"));
            for path in in_record.into_iter().chain(in_exercise) {
                let answer = get(&demo.visitor, &path).await;
                let expected = match path.as_str() {
                    "/" => StatusCode::TEMPORARY_REDIRECT,
                    _ => StatusCode::OK,
                };
                assert_eq!(answer.status, expected, "{path}");
                is_guarded(&path, &answer.headers, &answer.text);
            }
        }
    }
}

#[tokio::test]
async fn the_root_leads_to_the_language_the_reader_would_rather_have() {
    let demo = Demo::open().await;
    let wishes = [
        ("", "/en"),
        ("ar-EG,ar;q=0.9,en;q=0.8", "/ar"),
        ("ru", "/ru"),
        ("fr-FR, fr;q=0.9, ru;q=0.7, en;q=0.3", "/ru"),
        ("en;q=0.2, ar;q=0.8", "/ar"),
        ("ar;q=0, ru;q=0.1", "/ru"),
        ("kk, hy", "/en"),
        ("*", "/en"),
        ("ar;q=many, ;;, en;q=-1, ru;q=0.5", "/ru"),
    ];
    for (asked, expected) in wishes {
        let answer = ask(
            &demo.visitor,
            Method::GET,
            "/",
            &[("accept-language", asked)],
        )
        .await;
        assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{asked}");
        assert_eq!(header(&answer.headers, "location"), expected, "{asked}");
        assert_eq!(header(&answer.headers, "vary"), "accept-language");
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_in_the_readers_language() {
    let demo = Demo::open().await;
    for language in Interface::ALL {
        let below = [
            "nothing",
            "members/XX",
            "members/AM/more",
            "sessions/never",
            "decisions/early-notice",
            "statements/open-lines",
            "bodies/none",
            "sources/none",
            "log/99999",
            "log/-1",
            "log/none",
            "members/%D0%90",
        ];
        let record = below.map(|path| format!("/{language}/{path}"));
        let exercise = below.map(|path| format!("/exercise/{language}/{path}"));
        let only_exercises = ["sign-in", "desk"].map(|path| format!("/{language}/{path}"));
        for path in record.into_iter().chain(exercise).chain(only_exercises) {
            is_told_absent(&demo, &path, language).await;
        }
        let no_language = "/nothing/at/all";
        let headers = [("accept-language", language.code())];
        let answer = ask(&demo.visitor, Method::GET, no_language, &headers).await;
        says_absent(no_language, &answer, language);
    }
}

async fn is_told_absent(demo: &Demo, path: &str, language: Interface) {
    says_absent(path, &get(&demo.visitor, path).await, language);
}

fn says_absent(path: &str, answer: &Answer, language: Interface) {
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    let html = format!("<html lang=\"{}\"", language.code());
    assert!(answer.text.contains(&html), "{path}");
    assert!(
        answer.text.contains(&*say(language, "absent-title")),
        "{path}"
    );
    let has_banner = answer.text.contains("<div class=\"exercise\">");
    assert_eq!(has_banner, path.starts_with("/exercise/"), "{path}");
    is_guarded(path, &answer.headers, &answer.text);
    assert_eq!(header(&answer.headers, "etag"), "", "{path}");
}

#[tokio::test]
async fn an_exercise_that_is_not_there_has_no_pages() {
    let record = testkit::almaty_log().await;
    let visitor = Visitor::of(web::Site::new(record, None));
    for path in [
        "/exercise/en",
        "/exercise/ru/sign-in",
        "/exercise/ar/members",
    ] {
        assert_eq!(
            get(&visitor, path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert!(!visitor.page("/en").await.contains("/exercise"));
}

#[tokio::test]
async fn a_page_has_one_address_without_a_stroke_at_its_end() {
    let demo = Demo::open().await;
    for (path, address) in [
        ("/en/", "/en"),
        ("/ar/members/", "/ar/members"),
        ("/ru/members/AM/", "/ru/members/AM"),
        ("/exercise/en/", "/exercise/en"),
        ("/en/members/?on=2024-06-21", "/en/members?on=2024-06-21"),
    ] {
        let answer = get(&demo.visitor, path).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{path}");
        assert_eq!(header(&answer.headers, "location"), address);
    }
}

#[tokio::test]
async fn a_page_the_reader_has_is_not_sent_again() {
    let demo = Demo::open().await;
    for path in [
        "/en",
        "/ar/members/AM",
        "/exercise/ru/sessions",
        "/en/log?page=2",
    ] {
        let first = get(&demo.visitor, path).await;
        let tag = header(&first.headers, "etag").to_string();
        assert!(!tag.is_empty(), "{path}");
        let again = ask(&demo.visitor, Method::GET, path, &[("if-none-match", &tag)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(again.text.is_empty(), "{path}");
        assert_eq!(header(&again.headers, "etag"), tag, "{path}");
        let other = ask(
            &demo.visitor,
            Method::GET,
            path,
            &[("if-none-match", "\"other\"")],
        )
        .await;
        assert_eq!(
            (other.status, other.text),
            (StatusCode::OK, first.text),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_page_is_another_once_something_was_done() {
    let demo = Demo::open().await;
    let path = "/exercise/en/sessions/cfm-2024-06-21";
    let before = get(&demo.visitor, path).await;
    demo.play("almaty-2024/exercise.toml").await;
    let after = get(&demo.visitor, path).await;
    assert_ne!(before.headers[header::ETAG], after.headers[header::ETAG]);
    assert_ne!(before.text, after.text);
    let tag = header(&before.headers, "etag");
    let asked = ask(&demo.visitor, Method::GET, path, &[("if-none-match", tag)]).await;
    assert_eq!(asked.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_only_the_head_is_asked_for_only_the_head_is_sent() {
    let record = testkit::almaty_log().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let site = web::Site::new(record, None);
    let served = tokio::spawn(web::serve(listener, site, async {
        let _ = stopped.await;
    }));
    let asked = tokio::task::spawn_blocking(move || {
        ["HEAD", "GET"].map(|method| {
            let mut stream = TcpStream::connect(address).unwrap();
            let asked = format!(
                "{method} /ar/members/AM HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
            );
            stream.write_all(asked.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            let lines = head.lines().filter(|line| !line.starts_with("date:"));
            (lines.collect::<Vec<_>>().join("\n"), body.to_string())
        })
    });
    let [(head, nothing), (same, page)] = asked.await.unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert_eq!(head, same, "the head is the same");
    assert_eq!(nothing, "");
    assert!(page.contains("</html>"));
    stop.send(()).unwrap();
    served.await.unwrap().unwrap();
}

#[tokio::test]
async fn the_record_takes_no_posts_and_says_what_it_takes() {
    let demo = Demo::open().await;
    for language in Interface::ALL {
        for path in [
            "", "/members", "/log", "/act", "/sign-in", "/reset", "/nothing",
        ] {
            let path = format!("/{language}{path}");
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                let answer = ask(&demo.visitor, method, &path, &[]).await;
                assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
                assert_eq!(header(&answer.headers, "allow"), "GET, HEAD", "{path}");
                is_guarded(&path, &answer.headers, &answer.text);
            }
        }
    }
    let answer = ask(&demo.visitor, Method::DELETE, "/exercise/en/members", &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(
        demo.record.read().state.length,
        demo.exercise.read().state.length - 1
    );
}

/// The words without what holds a date in one line.
fn unjoined(words: &str) -> String {
    words.replace('\u{a0}', " ").replace('\u{2060}', "")
}

#[tokio::test]
async fn a_page_asked_about_on_a_day_says_which() {
    let demo = Demo::open().await;
    let day = When::day("2024-01-15".parse().unwrap());
    for language in Interface::ALL {
        let told = unjoined(&language::date_in_sentence(language, &day));
        for path in ["", "/members/AM", "/sessions", "/decisions", "/log"] {
            let path = format!("/{language}{path}");
            let today = demo.visitor.page(&path).await;
            let then = demo.visitor.page(&format!("{path}?on=2024-01-15")).await;
            assert!(unjoined(&then).contains(&told), "{path}");
            assert!(!unjoined(&today).contains(&told), "{path}");
            for nonsense in ["2024-13-01", "yesterday", "%00", "2024-02"] {
                let path = format!("{path}?on={nonsense}");
                assert_eq!(get(&demo.visitor, &path).await.text, today, "{path}");
            }
        }
    }
}

#[tokio::test]
async fn a_day_that_is_chosen_leads_to_the_page_and_nowhere_else() {
    let demo = Demo::open().await;
    for (asked, address) in [
        (
            "path=members%2FAM&on=2024-02-01",
            "/en/members/AM?on=2024-02-01",
        ),
        ("path=&on=2024-02-01", "/en?on=2024-02-01"),
        ("on=2024-02-01", "/en?on=2024-02-01"),
    ] {
        let answer = get(&demo.visitor, &format!("/en/date?{asked}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{asked}");
        assert_eq!(header(&answer.headers, "location"), address);
    }
    for elsewhere in [
        "//example.org",
        "https://example.org/",
        "../..",
        "date",
        "nothing",
    ] {
        let asked: String = form_urlencoded::byte_serialize(elsewhere.as_bytes()).collect();
        let path = format!("/en/date?path={asked}&on=2024-02-01");
        let answer = get(&demo.visitor, &path).await;
        let location = header(&answer.headers, "location");
        assert!(
            location.is_empty() || location == "/en?on=2024-02-01",
            "{elsewhere}: {location}"
        );
        assert!(!answer.text.contains("example.org\""), "{elsewhere}");
    }
    let wrong = get(&demo.visitor, "/ar/date?path=members&on=%3Cb%3Etomorrow").await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(wrong.text.contains("&lt;b&gt;tomorrow") && !wrong.text.contains("<b>tomorrow"));
}

#[tokio::test]
async fn files_are_kept_for_ever_and_unknown_ones_are_not_there() {
    let demo = Demo::open().await;
    for path in web::assets::paths() {
        let answer = get(&demo.visitor, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(
            header(&answer.headers, "cache-control"),
            web::assets::CACHE_CONTROL
        );
    }
    for path in [
        "/assets/",
        "/assets/none.css",
        "/assets/../Cargo.toml",
        "/assets/%2e%2e/x",
    ] {
        assert_eq!(
            get(&demo.visitor, path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}
