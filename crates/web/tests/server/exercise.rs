//! An exercise beside the record: everything done in it has its page there, and no trace here.

use std::collections::BTreeMap;

use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
};
use language::Interface;

use crate::{
    Demo,
    crawl::{Bounds, Found, crawl, find},
    everywhere::is_sound,
    shipped,
    visitor::Visitor,
};

impl Visitor {
    /// The same visitor with an office taken.
    async fn signed_in(&self, office: &str) -> Self {
        let request = Request::post("/exercise/en/sign-in")
            .header(header::ORIGIN, "http://localhost:8080")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let typed = format!("office={office}");
        let answer = self.send(request.body(Body::from(typed)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{office}");
        let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
        let kept = cookie.split(';').next().unwrap();
        let mut visitor = self.clone();
        visitor.cookie = Some(HeaderValue::from_str(kept).unwrap());
        visitor
    }
}

/// Pages by address, as they read.
async fn texts(demo: &Demo, language: Interface) -> BTreeMap<String, String> {
    let pages = crawl(&demo.visitor, &Bounds::record(language)).await;
    let text = |(address, page): (String, Found)| (address, page.text);
    pages.into_iter().map(text).collect()
}

#[tokio::test]
async fn nothing_done_in_an_exercise_changes_a_page_of_the_record() {
    let demo = Demo::open().await;
    let mut before = Vec::new();
    for language in Interface::ALL {
        before.push(texts(&demo, language).await);
    }
    demo.play("almaty-2024/exercise.toml").await;
    for (language, before) in Interface::ALL.into_iter().zip(before) {
        let after = texts(&demo, language).await;
        let addresses =
            |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(addresses(&before), addresses(&after), "{language}");
        for (address, text) in &before {
            assert_eq!(Some(text), after.get(address), "{address}");
        }
    }
}

#[tokio::test]
async fn what_was_done_in_an_exercise_is_not_in_the_record() {
    let demo = Demo::carried_on().await;
    for language in Interface::ALL {
        let copied = demo.record.read().state.length;
        let done = demo.exercise.read().state.length;
        assert!(done > copied + 50);
        let absent = [
            "decisions/early-notice".to_string(),
            "statements/open-lines".to_string(),
            format!("log/{copied}"),
            format!("log/{}", done - 1),
        ];
        for path in absent {
            let here = find(&demo.visitor, &format!("/{language}/{path}")).await;
            assert_eq!(here.status, StatusCode::NOT_FOUND, "{path}");
            let there = find(&demo.visitor, &format!("/exercise/{language}/{path}")).await;
            assert_eq!(there.status, StatusCode::OK, "{path}");
        }
    }
}

#[tokio::test]
async fn pages_are_sound_at_every_moment_of_an_exercise() {
    let demo = Demo::open().await;
    let story = shipped("almaty-2024/exercise.toml");
    let mut acts = story.split("[[act]]").skip(1);
    let mut moment = 0;
    loop {
        let next: String = acts
            .by_ref()
            .take(8)
            .map(|act| format!("[[act]]{act}"))
            .collect();
        if next.is_empty() {
            break;
        }
        let played = testkit::play(&demo.exercise, &next).await;
        played.unwrap_or_else(|fault| panic!("after {moment} acts: {fault}"));
        moment += 8;
        let language = Interface::ALL[moment / 8 % 3];
        let mut bounds = Bounds::exercise(language);
        bounds.leaves_out_entries = true;
        for (address, page) in crawl(&demo.visitor, &bounds).await {
            is_sound(&address, &page, language);
        }
    }
}

#[tokio::test]
async fn pages_are_sound_whoever_reads_them_and_whatever_can_be_done_there() {
    let demo = Demo::open().await;
    for story in [None, Some("contested.toml")] {
        if let Some(story) = story {
            demo.play(story).await;
        }
        let offices = ["secretariat", "chair", "delegation:AM"];
        for (office, language) in offices.into_iter().zip(Interface::ALL) {
            let visitor = demo.visitor.signed_in(office).await;
            let mut bounds = Bounds::exercise(language);
            bounds.leaves_out_entries = true;
            let mut pages = crawl(&visitor, &bounds).await;
            for entry in ["log/0", "log/60", "log/110"] {
                let address = format!("{}/{entry}", bounds.home);
                pages.insert(address.clone(), find(&visitor, &address).await);
            }
            for (address, page) in &pages {
                is_sound(address, page, language);
                assert!(page.has_banner, "{address}");
            }
            assert!(
                pages.contains_key(&format!("{}/desk", bounds.home)),
                "{office}"
            );
        }
    }
}

#[tokio::test]
async fn no_page_of_the_record_offers_to_do_anything() {
    let demo = Demo::open().await;
    let visitor = demo.visitor.signed_in("secretariat").await;
    for language in Interface::ALL {
        for (address, page) in crawl(&visitor, &Bounds::record(language)).await {
            assert!(!page.text.contains("method=\"post\""), "{address}");
        }
    }
}
