//! Pages against their portraits, in all three languages.

use language::Interface;

use crate::{Page, Scene, page};

async fn portrait(name: &str, scene: Scene, which: Page) {
    let state = scene.state().await;
    let mut portrait = String::new();
    for language in Interface::ALL {
        let page = page(&state, which, language).expect("the page");
        let text = page.text.0.replace("><", ">\n<");
        portrait.push_str(&format!(
            "── {language} {} {}\n{text}\n",
            page.symbol, page.title
        ));
    }
    insta::assert_snapshot!(name, portrait);
}

#[tokio::test]
async fn the_organisation_on_the_day_of_the_report() {
    portrait("organisation", Scene::Record, Page::Organisation).await;
}

#[tokio::test]
async fn the_organisation_before_anything_is_recorded() {
    portrait("organisation_founded", Scene::Founded, Page::Organisation).await;
}

#[tokio::test]
async fn the_members() {
    portrait("members", Scene::Record, Page::Members).await;
}

#[tokio::test]
async fn a_member_whose_standing_is_contested() {
    portrait("member_contested", Scene::Record, Page::Member("AM")).await;
}

#[tokio::test]
async fn a_member_by_the_law_alone() {
    portrait("member_by_law", Scene::Record, Page::Member("BY")).await;
}

#[tokio::test]
async fn the_bodies() {
    portrait("bodies", Scene::Record, Page::Bodies).await;
}

#[tokio::test]
async fn a_council() {
    portrait("body_council", Scene::Record, Page::Body("cfm")).await;
}

#[tokio::test]
async fn an_office() {
    portrait(
        "body_office",
        Scene::Record,
        Page::Body("secretary-general"),
    )
    .await;
}
