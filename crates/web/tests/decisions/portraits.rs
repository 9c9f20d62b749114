//! Pages against their portraits, in all three languages.

use language::Interface;

use crate::{Page, moments::Moment, page};

async fn portrait(name: &str, moment: Moment, which: Page) {
    let state = moment.state().await;
    let mut portrait = String::new();
    for language in Interface::ALL {
        let page = page(moment, &state, which, language).expect("the page");
        let text = page.text.0.replace("><", ">\n<");
        portrait.push_str(&format!(
            "── {language} {} {}\n{text}\n",
            page.symbol, page.title
        ));
    }
    insta::assert_snapshot!(name, portrait);
}

#[tokio::test]
async fn the_record_shows_what_is_expected() {
    portrait("decisions_of_the_record", Moment::Record, Page::Decisions).await;
    portrait("statements_of_the_record", Moment::Record, Page::Statements).await;
}

#[tokio::test]
async fn a_question_to_come() {
    let which = Page::Decision("early-notice");
    portrait("a_decision_to_be_put", Moment::Forwarded, which).await;
}

#[tokio::test]
async fn an_open_question() {
    portrait(
        "a_question_open",
        Moment::Open,
        Page::Decision("early-notice"),
    )
    .await;
}

#[tokio::test]
async fn a_contested_outcome() {
    let which = Page::Decision("shared-forecast");
    portrait("a_contested_outcome", Moment::ContestedAbove, which).await;
}

#[tokio::test]
async fn a_decision_in_force_and_a_statement() {
    portrait(
        "a_decision_in_force",
        Moment::InForce,
        Page::Decision("early-notice"),
    )
    .await;
    portrait(
        "a_statement",
        Moment::InForce,
        Page::Statement("open-lines"),
    )
    .await;
    portrait("decisions_adopted", Moment::InForce, Page::Decisions).await;
}
