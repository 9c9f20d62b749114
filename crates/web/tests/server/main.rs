//! The server from outside: every address answers, links lead somewhere, and the record and an
//! exercise beside it never mix.
#![expect(
    clippy::unwrap_used,
    reason = "a site that does not answer ends the test that asks it"
)]

mod addresses;
mod crawl;
mod everywhere;
mod exercise;
mod past;
mod publishing;
mod visitor;

use std::{fs, sync::Arc};

use app::{ExerciseRoom, Log, Opening, Rooms};
use visitor::Visitor;
use web::Site;

/// Fresh exercises, in memory.
struct InMemory;

impl Rooms for InMemory {
    fn fresh<'a>(&'a self, record: &'a Log) -> Opening<'a> {
        Box::pin(async move {
            let log = testkit::empty_log().await;
            let opened = app::open_exercise(record, &log).await;
            opened.map(|_| log).map_err(|error| error.to_string())
        })
    }
}

/// The text of a story that is shipped.
fn shipped(story: &str) -> String {
    let path = format!("{}/../../stories/{story}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).unwrap()
}

/// The founding record with an exercise beside it, as in the demo.
struct Demo {
    record: Log,
    exercise: Log,
    visitor: Visitor,
}

impl Demo {
    async fn open() -> Self {
        let record = testkit::almaty_log().await;
        let exercise = InMemory.fresh(&record).await.unwrap();
        let room = ExerciseRoom::new(record.clone(), exercise.clone(), Arc::new(InMemory));
        let public = testkit::public_log(&record);
        let visitor = Visitor::of(Site::publishing(record.clone(), Some(room), Some(public)));
        Self {
            record,
            exercise,
            visitor,
        }
    }

    /// Plays a story that is shipped, in the exercise.
    async fn play(&self, story: &str) {
        let played = testkit::play(&self.exercise, &shipped(story)).await;
        played.unwrap_or_else(|fault| panic!("{story}: {fault}"));
    }

    /// An exercise carried to its end: what was decided is in force.
    async fn carried_on() -> Self {
        let demo = Self::open().await;
        demo.play("almaty-2024/exercise.toml").await;
        demo
    }
}
