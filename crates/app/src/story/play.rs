//! Playing a story on a rehearsal.

use std::sync::Arc;

use institution::{Entry, Event, decisions::WorldVerdict, entry::Actor};
use vocab::{CommandId, Timestamp, UserId};

use super::{Act, Story, StoryFault};
use crate::{Failure, Rehearsal, Request};

/// What an act came to.
#[derive(Debug, Clone)]
pub struct Played {
    /// Its line.
    pub line: usize,
    /// The act's word.
    pub act: &'static str,
    /// The office that acted, as files write it.
    pub office: String,
    /// What was done, or the refusal that the story expected.
    pub came_to: Result<Vec<Position>, (String, String)>,
    /// The verdict under each account, where a question was closed.
    pub verdicts: Vec<WorldVerdict>,
}

/// An entry brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Its position.
    pub position: u64,
    /// The kind of event.
    pub event: &'static str,
}

/// Plays a story. `now` gives the time of acts that state none; `name` makes the ids of its
/// commands, so that the same story played twice is two stories.
///
/// # Errors
/// The first act that is refused without being meant to, or is not refused although it was
/// meant to, or comes to another outcome than expected. The rehearsal must then be dropped.
pub fn play(
    rehearsal: &mut Rehearsal,
    story: &Story,
    name: &str,
    now: Timestamp,
) -> Result<Vec<Played>, StoryFault> {
    let mut played = Vec::new();
    for (number, act) in story.acts.iter().enumerate() {
        let at = act.at.or(story.header.at).unwrap_or(now);
        let request = request(act, name, rehearsal.state().length, number)?;
        played.push(play_act(rehearsal, act, &request, at)?);
    }
    Ok(played)
}

fn fault(act: &Act, problem: String) -> StoryFault {
    StoryFault {
        line: act.line,
        problem,
    }
}

fn request(act: &Act, name: &str, length: u64, number: usize) -> Result<Request, StoryFault> {
    let short: String = name.chars().take(40).collect();
    let id = CommandId::new(&format!("story-{short}-{length}-{number}"));
    let user = UserId::new("story");
    match (id, user) {
        (Ok(id), Ok(user)) => Ok(Request {
            id,
            actor: Actor {
                office: act.office.clone(),
                user,
            },
            by: act.by.clone(),
            valid: act.valid,
            command: act.command.clone(),
        }),
        (Err(error), _) | (_, Err(error)) => Err(fault(act, error.to_string())),
    }
}

fn play_act(
    rehearsal: &mut Rehearsal,
    act: &Act,
    request: &Request,
    at: Timestamp,
) -> Result<Played, StoryFault> {
    let word = act.command.kind();
    let mut played = Played {
        line: act.line,
        act: word,
        office: act.office.to_string(),
        came_to: Ok(Vec::new()),
        verdicts: Vec::new(),
    };
    match (rehearsal.try_act(request, at), &act.refused) {
        (Ok(_), Some(code)) => Err(fault(
            act,
            format!("`{word}` was to be refused as `{code}`, and was done"),
        )),
        (Ok(entries), None) => {
            played.came_to = Ok(entries.iter().map(position).collect());
            played.verdicts = entries.iter().find_map(verdicts).unwrap_or_default();
            check(act, &played.verdicts)?;
            Ok(played)
        }
        (Err(failure), Some(code)) if failure.code() == code => {
            played.came_to = Err((code.clone(), failure.to_string()));
            Ok(played)
        }
        (Err(failure), expected) => Err(fault(act, refused(word, &failure, expected.as_deref()))),
    }
}

fn refused(word: &str, failure: &Failure, expected: Option<&str>) -> String {
    let code = failure.code();
    let instead = expected
        .map(|code| format!(" (and not as `{code}`)"))
        .unwrap_or_default();
    format!("`{word}` was refused as `{code}`{instead}: {failure}")
}

fn position(entry: &Arc<Entry>) -> Position {
    Position {
        position: entry.position,
        event: entry.event.kind(),
    }
}

fn verdicts(entry: &Arc<Entry>) -> Option<Vec<WorldVerdict>> {
    match &entry.event {
        Event::QuestionClosed(closing) => Some(closing.verdicts.clone()),
        _ => None,
    }
}

fn check(act: &Act, verdicts: &[WorldVerdict]) -> Result<(), StoryFault> {
    let outcome = verdicts.first().map(|world| world.verdict.outcome);
    if let Some(expected) = &act.expected.outcome {
        let found = outcome.map_or("none", rules::Outcome::as_str);
        if found != expected {
            return Err(fault(
                act,
                format!("the outcome was to be `{expected}` and is `{found}`"),
            ));
        }
    }
    if let Some(expected) = act.expected.contested {
        let contested = verdicts
            .iter()
            .any(|world| Some(world.verdict.outcome) != outcome);
        if contested != expected {
            let word = |contested| if contested { "contested" } else { "settled" };
            let (expected, found) = (word(expected), word(contested));
            return Err(fault(
                act,
                format!("the outcome was to be {expected} and is {found}"),
            ));
        }
    }
    Ok(())
}
