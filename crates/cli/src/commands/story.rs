//! `majlis story`

use std::path::{Path, PathBuf};

use app::{Log, Rehearsal, story};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::{
    charters,
    data::{self, ExerciseRooms},
    outcome::Outcome,
};

/// Play a story: whole sessions from a file, through the same commands and doors as the browser.
///
/// Prints the entries that follow, the refusals the story expects, and the verdict under each
/// account. An act that is refused without being meant to be stops the story with its line and
/// reason; then nothing of the story is written. The format: docs/reference/stories.md
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Story {
    /// The story
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The directory of the record; made where it is missing
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// How to print what happens
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Story {
    pub async fn run(self) -> Result<(), Outcome> {
        let path = self.file.display();
        let text = std::fs::read_to_string(&self.file)
            .map_err(|error| Outcome::unreadable(format!("`{path}` cannot be read: {error}")))?;
        let story = story::parse(&text)
            .map_err(|fault| Outcome::unreadable(located(&self.file, &fault)))?;
        let fresh = !self.data.exists();
        let played = self.play(&story).await;
        if played.is_err() && fresh {
            // Nothing of a refused story stays behind, not even the directory it made.
            let _ = std::fs::remove_dir_all(&self.data);
        }
        let played = played?;
        match self.format {
            Format::Text => print_text(&story, &played),
            Format::Json => println!("{}", Value::Array(played.iter().map(as_json).collect())),
        }
        Ok(())
    }

    async fn play(&self, story: &story::Story) -> Result<Vec<story::Played>, Outcome> {
        let record = data::open(&self.data).await?;
        let empty = record.read().state.length == 0;
        if empty {
            self.begin(&record, story).await?;
        }
        let log = if story.header.exercise {
            ExerciseRooms::of(&self.data).enter(&record).await?
        } else {
            record
        };
        let name = self
            .file
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or("story");
        let played = play_on(&log, story, name).await;
        played.map_err(|fault| match fault {
            Fault::Story(fault) => Outcome::refused(located(&self.file, &fault)),
            Fault::Failure(failure) => failure.into(),
        })
    }

    /// What the header says the record begins with.
    async fn begin(&self, record: &Log, story: &story::Story) -> Result<(), Outcome> {
        match (
            story.header.begins.as_deref(),
            story.header.charter.as_deref(),
        ) {
            (Some("almaty"), _) => app::load_almaty(record)
                .await
                .map(|_| ())
                .map_err(Outcome::refused),
            (Some(other), _) => Err(Outcome::unreadable(format!(
                "{}: `begins` is `{other}`; write almaty",
                self.file.display()
            ))),
            (None, Some(name)) => {
                let beside = self.file.parent().unwrap_or(Path::new(".")).join(name);
                let folder = if beside.is_dir() {
                    beside.display().to_string()
                } else {
                    name.to_string()
                };
                let (charter, files) = charters::charter(&folder)?;
                app::found(record, charter, &files).await?;
                Ok(())
            }
            (None, None) => Ok(()),
        }
    }
}

enum Fault {
    Story(story::StoryFault),
    Failure(app::Failure),
}

fn located(file: &Path, fault: &story::StoryFault) -> String {
    format!("{}: {fault}", file.display())
}

/// Works a story out and writes it, all of it or nothing.
async fn play_on(log: &Log, story: &story::Story, name: &str) -> Result<Vec<story::Played>, Fault> {
    let name: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let mut rehearsal = Rehearsal::on(log);
    let played =
        story::play(&mut rehearsal, story, &name, log.clock().now()).map_err(Fault::Story)?;
    rehearsal.commit(log).await.map_err(Fault::Failure)?;
    Ok(played)
}

fn print_text(story: &story::Story, played: &[story::Played]) {
    if story.header.exercise {
        println!("EXERCISE: played on a copy; none of it is in the record.");
    }
    for act in played {
        let line = act.line;
        match &act.came_to {
            Ok(positions) => {
                for place in positions {
                    println!(
                        "line {line}: {} by {}: entry {}: {}",
                        act.act, act.office, place.position, place.event
                    );
                }
            }
            Err((code, message)) => println!(
                "line {line}: {} by {}: refused: {code}: {message}",
                act.act, act.office
            ),
        }
        for world in &act.verdicts {
            println!(
                "  {}: {} {}",
                accounts(world),
                world.verdict.outcome,
                reasons(world).join(";")
            );
        }
    }
}

fn accounts(world: &institution::decisions::WorldVerdict) -> String {
    let policy = world.policy.then(|| "policy".to_string());
    policy
        .into_iter()
        .chain(world.authors.iter().map(ToString::to_string))
        .collect::<Vec<_>>()
        .join(", ")
}

fn reasons(world: &institution::decisions::WorldVerdict) -> Vec<String> {
    world
        .verdict
        .reasons
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn as_json(act: &story::Played) -> Value {
    let verdict = |world: &institution::decisions::WorldVerdict| {
        let authors: Vec<_> = world.authors.iter().map(ToString::to_string).collect();
        json!({
            "policy": world.policy,
            "accounts": authors,
            "outcome": world.verdict.outcome.as_str(),
            "reasons": reasons(world),
        })
    };
    let mut object = json!({ "line": act.line, "act": act.act, "office": act.office });
    let more = match &act.came_to {
        Ok(positions) => {
            let events = positions
                .iter()
                .map(|p| json!({ "position": p.position, "event": p.event }));
            ("events", Value::Array(events.collect()))
        }
        Err((code, message)) => ("refused", json!({ "code": code, "message": message })),
    };
    object[more.0] = more.1;
    if !act.verdicts.is_empty() {
        object["verdicts"] = Value::Array(act.verdicts.iter().map(verdict).collect());
    }
    object
}
