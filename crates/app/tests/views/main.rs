//! What readers are shown of the founding record, and of an exercise on it.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

mod explanation;
mod log;
mod security;
mod session;
mod sessions;
mod sources;
mod trials;

use app::{Rehearsal, story, views::Reader};
use institution::{Command, State};
use language::Interface;

/// From convening to entry into force.
const CARRIED_ON: &str = include_str!("../../../../stories/almaty-2024/exercise.toml");
/// An absent member objects in writing.
const CONTESTED: &str = include_str!("../../../../stories/contested.toml");

/// Somebody who reads in a language, in the middle of 2025.
fn reader(language: Interface) -> Reader {
    Reader {
        language,
        on: "2025-06-01".parse().expect("a day"),
        office: None,
    }
}

fn english() -> Reader {
    reader(Interface::English)
}

/// The founding record.
async fn record() -> State {
    testkit::almaty_log().await.read().state.clone()
}

/// An exercise on it, carried on by a story as far as the first act of a kind, or to its end.
async fn exercise(text: &str, before: &dyn Fn(&Command) -> bool) -> State {
    let log = testkit::exercise_log().await;
    let mut story = story::parse(text).expect("the story reads");
    let done = |act: &story::Act| act.refused.is_none() && before(&act.command);
    let end = story.acts.iter().position(done);
    story.acts.truncate(end.unwrap_or(story.acts.len()));
    let mut rehearsal = Rehearsal::on(&log);
    let now = log.clock().now();
    story::play(&mut rehearsal, &story, "exercise", now).expect("the story plays");
    rehearsal.state().clone()
}

/// In the contested story: the absent member's objection has been counted, and is to be withdrawn.
fn third_question(command: &Command) -> bool {
    matches!(command, Command::PutQuestion(put) if put.question.as_str() == "shared-forecast-3")
}
