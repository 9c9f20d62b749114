//! The columns of a file of votes, and what a line of it says.

use vocab::Day;

use super::{Act, Fault, Names};
use crate::csv::reading::Row;

/// The columns, as errors name them.
pub const WANTED: &str = "decision,date,member,vote and, if need be, weight";

/// Where the columns stand.
#[derive(Debug)]
pub struct Columns {
    count: usize,
    decision: usize,
    date: usize,
    member: usize,
    vote: usize,
    weight: Option<usize>,
}

impl Columns {
    /// Finds them in the first line.
    pub fn of(head: &Row) -> Result<Self, Vec<Fault>> {
        const KNOWN: [&str; 5] = ["decision", "date", "member", "vote", "weight"];
        let names: Vec<&str> = head.fields.iter().map(|name| name.trim()).collect();
        let mut faults = Vec::new();
        for name in names.iter().filter(|name| !KNOWN.contains(name)) {
            let problem = format!("`{name}` is no column of votes; the columns are {WANTED}");
            faults.push(Fault::of_line(head.line, problem));
        }
        let mut place = |column: &'static str, is_needed: bool| {
            let mut places = (0..names.len()).filter(|place| names[*place] == column);
            let found = places.next();
            if places.next().is_some() {
                let problem = format!("the column `{column}` stands there twice; keep one");
                faults.push(Fault::of_line(head.line, problem));
            } else if found.is_none() && is_needed {
                let problem = format!("there is no column `{column}`; the columns are {WANTED}");
                faults.push(Fault::of_line(head.line, problem));
            }
            found
        };
        let needed = ["decision", "date", "member", "vote"].map(|column| place(column, true));
        let weight = place("weight", false);
        match needed {
            [Some(decision), Some(date), Some(member), Some(vote)] if faults.is_empty() => {
                Ok(Self {
                    count: names.len(),
                    decision,
                    date,
                    member,
                    vote,
                    weight,
                })
            }
            _ => Err(faults),
        }
    }

    pub const fn has_weights(&self) -> bool {
        self.weight.is_some()
    }

    /// The decision that a line is about, and the act.
    pub fn act<'a>(
        &self,
        row: &'a Row,
        names: &mut Names<'_>,
    ) -> Result<(&'a str, Act), Vec<Fault>> {
        if row.fields.len() != self.count {
            let problem = format!(
                "there are {} fields, and {} columns; a field with a comma in it is put in quotes",
                row.fields.len(),
                self.count
            );
            return Err(vec![Fault::of_line(row.line, problem)]);
        }
        let field = |place: usize| row.fields[place].trim();
        let mut faults = Vec::new();
        let mut wrong =
            |field, problem: String| faults.push(Fault::of_field(row.line, field, problem));
        let decision = field(self.decision);
        if decision.is_empty() {
            wrong(
                "decision",
                "it is missing; name the decision the ballot is about".to_string(),
            );
        }
        let on = day(field(self.date)).map_err(|problem| wrong("date", problem));
        let member = field(self.member);
        let member = names.party(member, on.ok().flatten());
        let member = member.map_err(|problem| wrong("member", problem));
        let ballot = field(self.vote).parse();
        let ballot = ballot.map_err(|problem| wrong("vote", problem));
        let weight = self.weight.map(|place| weight(field(place))).transpose();
        let weight = weight.map_err(|problem| wrong("weight", problem));
        match (on, member, ballot, weight) {
            (Ok(on), Ok(member), Ok(ballot), Ok(weight)) if faults.is_empty() => {
                let line = row.line;
                let act = Act {
                    line,
                    on,
                    member,
                    ballot,
                    weight,
                };
                Ok((decision, act))
            }
            _ => Err(faults),
        }
    }
}

/// A day, or nothing.
fn day(text: &str) -> Result<Option<Day>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.parse().map_err(|_| {
        format!("`{text}` is not a day of the calendar; write year-month-day, like 1950-06-25")
    })?;
    Ok(Some(day))
}

fn weight(text: &str) -> Result<u64, String> {
    const RULE: &str = "a weight is a whole number, 0 or more";
    let is_digits =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if text.is_empty() {
        return Err(format!(
            "it is missing; {RULE}, and where the file has weights every line has one"
        ));
    }
    if text.strip_prefix(['-', '−']).is_some_and(is_digits) {
        return Err(format!("`{text}` is negative; {RULE}"));
    }
    if !is_digits(text) {
        return Err(format!("`{text}` is not whole; {RULE}, in digits alone"));
    }
    let too_large = |_| format!("`{text}` is too large; a weight is at most {}", u64::MAX);
    text.parse().map_err(too_large)
}
