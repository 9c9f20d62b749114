//! `majlis story`

use std::path::{Path, PathBuf};

use app::{Log, Rehearsal, story};
use clap::{Args, ValueEnum};
use institution::decisions::WorldVerdict;
use serde_json::{Value, json};

use crate::{
    charters, data, outcome::Outcome, printing::print, rooms::ExerciseRooms, worked_out::WorkedOut,
};

/// Play a story: whole sessions from a file, through the same commands and doors as the browser.
///
/// Prints each act with its line and the entries that follow from it, the refusals the story
/// expects, and the verdict under each account. A story may say that it begins on a charter or on
/// the founding record, where the directory holds none yet, and that it is played in an exercise.
/// The format: docs/reference/stories.md
///
/// All of it is worked out before any of it is written. An act that is refused without being
/// meant to be, or that comes to something else than the story expects, stops it with line and
/// reason (exit code 1); a file that is not a story is told with line, field and remedy (exit
/// code 2). Then nothing is written and nothing is made.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis story stories/contested.toml --data data
  majlis story session.toml --data data --format json")]
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
    /// A line for each entry, refusal and verdict
    Text,
    /// A list of acts, with their entries, refusals and verdicts
    Json,
}

/// The one record that a story can begin with.
const ALMATY: &str = "almaty";

impl Story {
    pub async fn run(self) -> Result<(), Outcome> {
        let path = self.file.display();
        let text = std::fs::read_to_string(&self.file)
            .map_err(|error| Outcome::unreadable(format!("`{path}` cannot be read: {error}")))?;
        let story = story::parse(&text)
            .map_err(|fault| Outcome::unreadable(located(&self.file, &fault)))?;
        if let Some(other) = story
            .header
            .begins
            .as_deref()
            .filter(|name| *name != ALMATY)
        {
            let problem = format!("`begins`: there is no record `{other}`; write \"{ALMATY}\"");
            return Err(Outcome::unreadable(problem).within(&self.header_line(&text, "begins")));
        }
        let played = self.play(&story).await?;
        print(&match self.format {
            Format::Text => in_lines(&story, &played),
            Format::Json => format!("{}\n", Value::Array(played.iter().map(as_json).collect())),
        })
    }

    /// The file with the line on which a field of the header stands.
    fn header_line(&self, text: &str, field: &str) -> String {
        let stands = |line: &str| line.trim_start().starts_with(field);
        let line = text.lines().position(stands).map_or(1, |index| index + 1);
        format!("{}: line {line}", self.file.display())
    }

    /// Plays it where it belongs, and keeps all of it only if all of it came to its end.
    async fn play(&self, story: &story::Story) -> Result<Vec<story::Played>, Outcome> {
        let is_empty = data::is_empty(&self.data).await?;
        let record = if is_empty {
            self.begin(story).await?
        } else {
            WorkedOut::on_disk(data::open(&self.data).await?)
        };
        if !story.header.exercise {
            let played = self.play_on(record.log(), story).await?;
            record.keep().await?;
            return Ok(played);
        }
        let rooms = ExerciseRooms::of(&self.data);
        // What may stand beside a record that is gone was copied from another one.
        let current = if is_empty {
            None
        } else {
            rooms.current().await?
        };
        let exercise = match current {
            Some(log) => WorkedOut::on_disk(log),
            None => rooms.prepare(record.log()).await?,
        };
        let played = self.play_on(exercise.log(), story).await?;
        record.keep().await?;
        exercise.keep().await?;
        Ok(played)
    }

    /// A new record with what the header says that it begins with.
    async fn begin(&self, story: &story::Story) -> Result<WorkedOut, Outcome> {
        let new = WorkedOut::new_in(&self.data).await?;
        let header = &story.header;
        match (header.begins.as_deref(), header.charter.as_deref()) {
            (Some(_), _) => {
                let loaded = app::load_almaty(new.log()).await;
                loaded.map_err(Outcome::refused)?;
            }
            (None, Some(name)) => {
                let beside = self.file.parent().unwrap_or(Path::new(".")).join(name);
                let folder = if beside.is_dir() {
                    beside.display().to_string()
                } else {
                    name.to_string()
                };
                let (charter, files) = charters::charter(&folder)
                    .map_err(|outcome| outcome.within(&self.file.display().to_string()))?;
                app::found(new.log(), charter, &files).await?;
            }
            (None, None) => {}
        }
        Ok(new)
    }

    /// Works a story out and commits it to a log, all of it or nothing.
    async fn play_on(
        &self,
        log: &Log,
        story: &story::Story,
    ) -> Result<Vec<story::Played>, Outcome> {
        let stem = self.file.file_stem().and_then(|stem| stem.to_str());
        let in_an_id = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name: String = stem.unwrap_or("story").chars().map(in_an_id).collect();
        let mut rehearsal = Rehearsal::on(log);
        let played = story::play(&mut rehearsal, story, &name, log.clock().now())
            .map_err(|fault| Outcome::refused(located(&self.file, &fault)))?;
        rehearsal.commit(log).await?;
        Ok(played)
    }
}

fn located(file: &Path, fault: &story::StoryFault) -> String {
    format!("{}: {fault}", file.display())
}

fn in_lines(story: &story::Story, played: &[story::Played]) -> String {
    let banner = story
        .header
        .exercise
        .then(|| format!("{}\n", data::EXERCISE));
    banner.into_iter().chain(played.iter().map(lines)).collect()
}

/// What an act came to: a line an entry or a refusal, then one a verdict.
fn lines(act: &story::Played) -> String {
    let who = format!("line {}: {} by {}", act.line, act.act, act.office);
    let mut lines: Vec<_> = match &act.came_to {
        Ok(positions) => {
            let entry = |p: &story::Position| format!("{who}: entry {}: {}", p.position, p.event);
            positions.iter().map(entry).collect()
        }
        Err((code, message)) => vec![format!("{who}: refused: {code}: {message}")],
    };
    lines.extend(act.verdicts.iter().map(|world| {
        let verdict = format!(
            "  {}: {}",
            accounts(world).join(", "),
            world.verdict.outcome
        );
        match reasons(world).as_slice() {
            [] => verdict,
            reasons => format!("{verdict}: {}", reasons.join("; ")),
        }
    }));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Under whose account a verdict stands; `policy` is the charter's own order of authority.
fn accounts(world: &WorldVerdict) -> Vec<String> {
    let policy = world.policy.then(|| "policy".to_string());
    let authors = world.authors.iter().map(ToString::to_string);
    policy.into_iter().chain(authors).collect()
}

fn reasons(world: &WorldVerdict) -> Vec<String> {
    let reasons = world.verdict.reasons.iter();
    reasons.map(ToString::to_string).collect()
}

fn as_json(act: &story::Played) -> Value {
    let mut object = json!({ "line": act.line, "act": act.act, "office": act.office });
    let (field, came_to) = match &act.came_to {
        Ok(positions) => {
            let event = |p: &story::Position| json!({ "position": p.position, "event": p.event });
            ("events", positions.iter().map(event).collect())
        }
        Err((code, message)) => ("refused", json!({ "code": code, "message": message })),
    };
    object[field] = came_to;
    if !act.verdicts.is_empty() {
        object["verdicts"] = act.verdicts.iter().map(verdict_as_json).collect();
    }
    object
}

fn verdict_as_json(world: &WorldVerdict) -> Value {
    let authors: Vec<_> = world.authors.iter().map(ToString::to_string).collect();
    json!({
        "policy": world.policy,
        "accounts": authors,
        "outcome": world.verdict.outcome.as_str(),
        "reasons": reasons(world),
    })
}
