//! Pages against their portraits, in all three languages.

use language::Interface;

use crate::{Page, page};

/// Positions move when the founding record grows; a portrait does not.
fn without_figures(text: &str) -> String {
    let leading = ["/log/", "entry ", "запись ", "القيد "];
    leading.iter().fold(text.to_string(), |text, before| {
        let mut parts = text.split(before);
        let first = parts.next().unwrap_or_default().to_string();
        parts.fold(first, |text, part| {
            let after = part.trim_start_matches(|c: char| c.is_ascii_digit());
            let figure = if after.len() < part.len() { "N" } else { "" };
            text + before + figure + after
        })
    })
}

async fn portrait(name: &str, which: Page) {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let mut portrait = String::new();
    for language in Interface::ALL {
        let page = page(&published, which, language);
        let text = without_figures(&page.text.0).replace("><", ">\n<");
        portrait.push_str(&format!("── {language} {}\n{text}\n", page.title));
    }
    insta::assert_snapshot!(name, portrait);
}

#[tokio::test]
async fn challenges() {
    portrait("challenges", Page::Challenges).await;
}

#[tokio::test]
async fn proposals() {
    portrait("proposals", Page::Proposals).await;
}

#[tokio::test]
async fn sources() {
    portrait("sources", Page::Sources).await;
}

#[tokio::test]
async fn another_source_whose_words_stand_apart() {
    portrait("another_source", Page::Source("tass-1806309")).await;
}
