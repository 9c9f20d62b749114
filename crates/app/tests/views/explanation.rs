//! Decisions and statements in plain text.

use app::views::explanation::explanation;
use institution::{Command, State};
use language::Interface;

use crate::{CARRIED_ON, CONTESTED, english, exercise, reader, record, third_question};

fn explained(state: &State, id: &str, language: Interface) -> String {
    let id = id.parse().expect("an id");
    explanation(state, &id, &reader(language)).expect("the draft is there")
}

#[tokio::test]
async fn a_decision_in_force_is_explained_from_its_submission_on_in_three_languages() {
    let state = exercise(CARRIED_ON, &|_| false).await;
    for language in Interface::ALL {
        let text = explained(&state, "early-notice", language);
        insta::assert_snapshot!(format!("early_notice_{language}"), text);
    }
}

#[tokio::test]
async fn a_contested_outcome_shows_the_computation_of_each_account() {
    let state = exercise(CONTESTED, &third_question).await;
    insta::assert_snapshot!(explained(&state, "shared-forecast", Interface::English));
}

#[tokio::test]
async fn an_open_question_is_explained_as_it_stands_and_as_if_it_were_closed_now() {
    let close = |c: &Command| matches!(c, Command::CloseQuestion(_));
    let state = exercise(CARRIED_ON, &close).await;
    insta::assert_snapshot!(explained(&state, "early-notice", Interface::English));
}

#[tokio::test]
async fn a_statement_is_explained_without_signatures_and_force() {
    let state = exercise(CARRIED_ON, &|_| false).await;
    let text = explained(&state, "open-lines", Interface::English);
    assert!(text.contains("Draft statement") && !text.contains("Signatures"));
}

#[tokio::test]
async fn what_is_not_there_cannot_be_explained() {
    let id = "no-such-draft".parse().expect("an id");
    assert_eq!(explanation(&record().await, &id, &english()), None);
}

#[tokio::test]
async fn no_word_is_missing_in_any_explanation() {
    let moments: [&dyn Fn(&Command) -> bool; 4] = [
        &|c| matches!(c, Command::PutQuestion(_)),
        &|c| matches!(c, Command::ForwardDraft(_)),
        &|c| matches!(c, Command::SignDecision(_)),
        &|_| false,
    ];
    for moment in moments {
        let state = exercise(CARRIED_ON, moment).await;
        for language in Interface::ALL {
            for id in ["early-notice", "open-lines"] {
                let text = explained(&state, id, language);
                assert!(!text.contains('[') && !text.contains("{$"), "{text}");
            }
        }
    }
}
