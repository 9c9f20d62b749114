//! Reading a story: TOML whose every fault is reported with its line.

use institution::{Command, entry::Office};
use record::{Json, Wire, WireError};
use toml::de::{DeTable, DeValue};
use vocab::{Texts, Timestamp, When};

use crate::By;

/// A story read.
#[derive(Debug, Clone)]
pub struct Story {
    /// What stands before the acts.
    pub header: Header,
    /// The acts in order.
    pub acts: Vec<Act>,
}

/// What stands before the acts.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// What the story is called.
    pub title: Texts,
    /// The charter to put in force where there is no record yet.
    pub charter: Option<String>,
    /// The record to begin from where there is none yet (`almaty`).
    pub begins: Option<String>,
    /// Whether it is played in an exercise.
    pub exercise: bool,
    /// When its acts are recorded; the clock's time where not given.
    pub at: Option<Timestamp>,
}

/// An act of a story.
#[derive(Debug, Clone)]
pub struct Act {
    /// The line it begins on, from one.
    pub line: usize,
    /// The office that acts.
    pub office: Office,
    /// When it is recorded, where given.
    pub at: Option<Timestamp>,
    /// When it is true in the world, where given.
    pub valid: Option<When>,
    /// Whose word it is.
    pub by: By,
    /// What is done.
    pub command: Command,
    /// The code it must be refused with, where it must be.
    pub refused: Option<String>,
    /// What must come of it.
    pub expected: Expected,
}

/// What must come of closing a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expected {
    /// The outcome by the charter's policy.
    pub outcome: Option<String>,
    /// Whether accounts give different outcomes.
    pub contested: Option<bool>,
}

/// What is wrong with a story, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct StoryFault {
    /// The line, from one.
    pub line: usize,
    /// What is wrong and what would be right.
    pub problem: String,
}

const HEADER_FIELDS: &[&str] = &["title", "charter", "begins", "exercise", "at", "act"];
const ACT_FIELDS: &[&str] = &["do", "as", "at", "valid", "by", "refused", "expect"];

/// Reads a story.
///
/// # Errors
/// The first [`StoryFault`], with its line.
pub fn parse(text: &str) -> Result<Story, StoryFault> {
    let lines = Lines(text);
    let root = DeTable::parse(text).map_err(|error| StoryFault {
        line: lines.of(error.span().map_or(0, |span| span.start)),
        problem: error.message().to_string(),
    })?;
    let root = root.get_ref();
    for (key, _) in root {
        if !HEADER_FIELDS.contains(&key.get_ref().as_ref()) {
            let known = HEADER_FIELDS.join(", ");
            let problem = format!(
                "`{}` is not a field of a story; the fields are: {known}",
                key.get_ref()
            );
            return Err(StoryFault {
                line: lines.of(key.span().start),
                problem,
            });
        }
    }
    let header = header(&lines, root)?;
    let acts = match root.get("act").map(|acts| acts.get_ref()) {
        None => Vec::new(),
        Some(DeValue::Array(acts)) => acts
            .iter()
            .map(|act| self::act(&lines, act.span().start, act.get_ref()))
            .collect::<Result<_, _>>()?,
        Some(_) => {
            return Err(StoryFault {
                line: 1,
                problem: "`act` is not a list; write [[act]]".to_string(),
            });
        }
    };
    Ok(Story { header, acts })
}

/// From byte offsets to lines.
struct Lines<'a>(&'a str);

impl Lines<'_> {
    fn of(&self, offset: usize) -> usize {
        let end = offset.min(self.0.len());
        self.0.as_bytes()[..end]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1
    }

    /// The fault of a field, at the line of the deepest part of its path that the file has.
    fn fault(&self, table: &DeTable<'_>, start: usize, error: &WireError) -> StoryFault {
        let mut offset = start;
        let mut here: Option<&DeValue<'_>> = None;
        for part in error.field.split('.') {
            let next = match here {
                None => table
                    .get_key_value(part)
                    .map(|(key, value)| (key.span().start, value.get_ref())),
                Some(DeValue::Table(inner)) => inner
                    .get_key_value(part)
                    .map(|(key, value)| (key.span().start, value.get_ref())),
                Some(DeValue::Array(items)) => part
                    .parse::<usize>()
                    .ok()
                    .and_then(|place| items.get(place.checked_sub(1)?))
                    .map(|item| (item.span().start, item.get_ref())),
                Some(_) => None,
            };
            let Some((at, value)) = next else { break };
            offset = at;
            here = Some(value);
        }
        StoryFault {
            line: self.of(offset),
            problem: error.to_string(),
        }
    }
}

fn header(lines: &Lines<'_>, root: &DeTable<'_>) -> Result<Header, StoryFault> {
    let at = |error: WireError| lines.fault(root, 0, &error);
    Ok(Header {
        title: field(root, "title").map_err(at)?,
        charter: field(root, "charter").map_err(at)?,
        begins: field(root, "begins").map_err(at)?,
        exercise: field(root, "exercise").map_err(at)?,
        at: field(root, "at").map_err(at)?,
    })
}

fn field<T: Wire>(table: &DeTable<'_>, name: &str) -> Result<T, WireError> {
    let json = table
        .get(name)
        .map(|value| json(value.get_ref()))
        .transpose()
        .map_err(|e| e.within(name))?;
    T::from_json(json.as_ref()).map_err(|error| error.within(name))
}

fn act(lines: &Lines<'_>, start: usize, value: &DeValue<'_>) -> Result<Act, StoryFault> {
    let DeValue::Table(table) = value else {
        return Err(StoryFault {
            line: lines.of(start),
            problem: "an act is a table; write [[act]]".to_string(),
        });
    };
    let at = |error: WireError| lines.fault(table, start, &error);
    let word: String = field(table, "do").map_err(at)?;
    let office: Option<Office> = field(table, "as").map_err(at)?;
    let mut fields = Json::Object(Default::default());
    if let Some(map) = fields.as_object_mut() {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            if !ACT_FIELDS.contains(&name) {
                let json = json(value.get_ref()).map_err(|error| at(error.within(name)))?;
                map.insert(name.to_string(), json);
            }
        }
    }
    let (outcome, contested) = expected(table).map_err(at)?;
    Ok(Act {
        line: lines.of(start),
        office: office.unwrap_or(Office::Secretariat),
        at: field(table, "at").map_err(at)?,
        valid: field(table, "valid").map_err(at)?,
        by: by(table).map_err(at)?,
        command: record::command_from_json(&word, &fields).map_err(at)?,
        refused: field(table, "refused").map_err(at)?,
        expected: Expected { outcome, contested },
    })
}

fn inner<'a, 'b>(
    table: &'b DeTable<'a>,
    name: &str,
    known: &[&str],
) -> Result<Option<&'b DeTable<'a>>, WireError> {
    let Some(value) = table.get(name) else {
        return Ok(None);
    };
    let DeValue::Table(inner) = value.get_ref() else {
        return Err(WireError::new("is not a table; write { … }").within(name));
    };
    for (key, _) in inner {
        if !known.contains(&key.get_ref().as_ref()) {
            let fields = known.join(", ");
            let problem = format!("is not a field here; the fields are: {fields}");
            return Err(WireError::new(problem).within(key.get_ref()).within(name));
        }
    }
    Ok(Some(inner))
}

fn by(table: &DeTable<'_>) -> Result<By, WireError> {
    let Some(by) = inner(
        table,
        "by",
        &["account", "capacity", "source", "locator", "said"],
    )?
    else {
        return Ok(By::default());
    };
    let within = |error: WireError| error.within("by");
    let source: Option<vocab::SourceId> = field(by, "source").map_err(within)?;
    let locator: Option<String> = field(by, "locator").map_err(within)?;
    Ok(By {
        account: field(by, "account").map_err(within)?,
        capacity: field(by, "capacity").map_err(within)?,
        source: source.map(|source| vocab::SourceRef { source, locator }),
        said: field(by, "said").map_err(within)?,
    })
}

fn expected(table: &DeTable<'_>) -> Result<(Option<String>, Option<bool>), WireError> {
    let Some(expect) = inner(table, "expect", &["outcome", "contested"])? else {
        return Ok((None, None));
    };
    let within = |error: WireError| error.within("expect");
    Ok((
        field(expect, "outcome").map_err(within)?,
        field(expect, "contested").map_err(within)?,
    ))
}

/// TOML to the JSON that the payloads are read from.
fn json(value: &DeValue<'_>) -> Result<Json, WireError> {
    Ok(match value {
        DeValue::String(text) => Json::String(text.to_string()),
        DeValue::Boolean(truth) => Json::Bool(*truth),
        DeValue::Integer(number) => {
            let number: i64 = number
                .to_string()
                .parse()
                .map_err(|_| WireError::new("is too large a number"))?;
            Json::from(number)
        }
        DeValue::Float(number) => {
            return Err(WireError::new(format!(
                "`{number}` is a decimal; write a fraction in quotes, like \"2/3\""
            )));
        }
        // TOML's own dates are taken as the text they were written as.
        DeValue::Datetime(date) => Json::String(date.to_string()),
        DeValue::Array(items) => {
            let read = |(place, item): (usize, &toml::Spanned<DeValue<'_>>)| {
                json(item.get_ref()).map_err(|error| error.within(&(place + 1).to_string()))
            };
            Json::Array(
                items
                    .iter()
                    .enumerate()
                    .map(read)
                    .collect::<Result<_, _>>()?,
            )
        }
        DeValue::Table(table) => {
            let read = |(key, value): (
                &toml::Spanned<toml::de::DeString<'_>>,
                &toml::Spanned<DeValue<'_>>,
            )| {
                let name = key.get_ref().to_string();
                json(value.get_ref())
                    .map_err(|error| error.within(&name))
                    .map(|json| (name, json))
            };
            Json::Object(table.iter().map(read).collect::<Result<_, _>>()?)
        }
    })
}
