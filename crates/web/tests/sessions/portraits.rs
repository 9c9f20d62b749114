//! Pages against their portraits, in all three languages.

use language::Interface;
use maud::Markup;
use web::pages::Rendered;

use crate::{list, moments::Moment, one};

/// A page in three languages; where it begins, and a tag a line.
fn portrait(name: &str, page: impl Fn(Interface) -> Rendered) {
    let mut portrait = String::new();
    for language in Interface::ALL {
        let page = page(language);
        let text = page.text.0.replace("><", ">\n<");
        let (symbol, title) = (&page.symbol, &page.title);
        portrait.push_str(&format!("── {language} {symbol} {title}\n{text}\n"));
    }
    insta::assert_snapshot!(name, portrait);
}

async fn portrait_of(name: &str, moment: Moment, id: &str) {
    let state = moment.state().await;
    let acts = Markup::default();
    portrait(name, |language| one(moment, &state, id, language, &acts));
}

#[tokio::test]
async fn the_sessions_of_the_record() {
    let state = Moment::Record.state().await;
    let acts = Markup::default();
    portrait("sessions_of_the_record", |language| {
        list(Moment::Record, &state, language, &acts)
    });
}

#[tokio::test]
async fn a_session_opened_by_the_report() {
    portrait_of("opened", Moment::Record, "cfm-2024-06-21").await;
}

#[tokio::test]
async fn a_session_only_announced() {
    portrait_of("announced", Moment::Record, "csc-2024-11").await;
}

#[tokio::test]
async fn a_session_told_as_past() {
    portrait_of("told_as_past", Moment::Record, "cssc-2024-06-06").await;
}

#[tokio::test]
async fn a_sitting_with_a_question_open() {
    portrait_of("question_open", Moment::Open, "cfm-2024-06-21").await;
}

#[tokio::test]
async fn a_session_closed_with_a_decision() {
    portrait_of("closed", Moment::InForce, "csc-2024-11").await;
}
