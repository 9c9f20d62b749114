//! Spells of membership: a table that says who was in which organisation from which year to which.

use std::{collections::BTreeMap, path::Path};

use app::importing::{Spell, SpellTable};
use institution::membership::Standing;
use sha2::{Digest, Sha256};
use vocab::{OrganisationId, PartyId, Span, When};

use crate::{
    csv::reading::{self, Row},
    nearest::nearest,
    outcome::Outcome,
    printing::print,
    votes::fault::Fault,
};

/// The columns that are read, in any order; others may stand beside them.
const COLUMNS: [&str; 5] = ["ioname", "state", "status", "year_from", "year_to"];

/// The words for a standing in such tables.
const STANDINGS: [(&str, Standing); 4] = [
    ("full", Standing::Member),
    ("associate", Standing::Associate),
    ("observer", Standing::Observer),
    ("partner", Standing::Partner),
];

/// How many columns are named where one is missing.
const NEAR_MAX: usize = 3;

/// A table as read: every row taken or told with what is wrong with it.
pub struct Reading {
    /// How many rows there are.
    pub rows: usize,
    /// Those that can be taken.
    pub spells: Vec<Spell>,
    /// What is wrong with the others, by line.
    pub faults: Vec<Fault>,
}

/// Reads a file, and tells every row that cannot be taken.
///
/// Where a row cannot be taken none is; the report, if one is wanted, has each.
pub fn read(file: &Path, report: Option<&Path>) -> Result<SpellTable, Outcome> {
    let place = file.display().to_string();
    let bytes = std::fs::read(file);
    let bytes = bytes.map_err(|error| Outcome::unreadable(error).within(&place))?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        let problem = "it is not UTF-8 throughout; save it as UTF-8";
        return Err(Outcome::unreadable(problem).within(&place));
    };
    let reading = of_text(text).map_err(|fault| faulty(&place, &[fault]))?;
    if let Some(report) = report {
        let written = std::fs::write(report, told(&reading));
        let path = report.display().to_string();
        written.map_err(|error| Outcome::refused(error).within(&path))?;
    }
    if !reading.faults.is_empty() {
        let (rows, refused) = (reading.rows, reading.faults.len());
        print(&format!(
            "Read {rows} rows, took 0, refused {refused}; nothing was written.\n"
        ))?;
        return Err(faulty(&place, &reading.faults));
    }
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(SpellTable {
        id: "igo",
        file: name.unwrap_or_default(),
        digest: digest(&bytes),
        spells: reading.spells,
    })
}

fn faulty(place: &str, faults: &[Fault]) -> Outcome {
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| format!("{place}:{fault}"))
        .collect();
    Outcome::unreadable(lines.join("\n"))
}

/// The hex SHA-256 of a file.
pub fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A line for each row: taken, with the account it stands in, or refused and why.
fn told(reading: &Reading) -> String {
    let mut lines: BTreeMap<usize, [String; 3]> = BTreeMap::new();
    let is_whole = reading.faults.is_empty();
    for spell in &reading.spells {
        let why = match (is_whole, spell.account) {
            (false, _) => "left out: another line was refused".to_string(),
            (true, 0) => String::new(),
            (true, _) => "contradicts an earlier line: it stands in a further account".to_string(),
        };
        let outcome = if is_whole { "taken" } else { "left" };
        lines.insert(spell.line, [spell.line.to_string(), outcome.into(), why]);
    }
    for fault in &reading.faults {
        let whole = fault.to_string();
        let why = whole
            .split_once(": ")
            .map_or(whole.as_str(), |(_, why)| why);
        let row = [fault.line.to_string(), "refused".into(), why.to_string()];
        lines.insert(fault.line, row);
    }
    let rows: Vec<_> = lines.into_values().collect();
    crate::csv::table(&["line", "outcome", "reason"], &rows)
}

/// Reads a text.
///
/// # Errors
/// A [`Fault`] where it is no such table at all.
pub fn of_text(text: &str) -> Result<Reading, Fault> {
    let rows = reading::rows(text).map_err(|fault| Fault::of_line(fault.line, fault.problem))?;
    let mut rows = rows.into_iter();
    let Some(header) = rows.next() else {
        let remedy = format!("it is empty; its first line is {}", COLUMNS.join(","));
        return Err(Fault::of_line(1, remedy));
    };
    let places = places(&header)?;
    let mut reading = Reading {
        rows: 0,
        spells: Vec::new(),
        faults: Vec::new(),
    };
    let mut known = Known::default();
    for row in rows {
        reading.rows += 1;
        match spell(&row, &header, places).and_then(|spell| known.place(spell)) {
            Ok(spell) => reading.spells.push(spell),
            Err(fault) => reading.faults.push(fault),
        }
    }
    if reading.rows == 0 {
        return Err(Fault::of_line(
            2,
            "no row follows the names of the columns; add one",
        ));
    }
    Ok(reading)
}

/// Where each column stands.
fn places(header: &Row) -> Result<[usize; 5], Fault> {
    let mut places = [0; 5];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        let mut named = (0..header.fields.len()).filter(|at| header.fields[*at].trim() == column);
        let Some(first) = named.next() else {
            let near = nearest(column, header.fields.clone(), NEAR_MAX).join(", ");
            let told = format!(
                "there is no column `{column}`; the nearest are: {near}; the columns are {}",
                COLUMNS.join(", ")
            );
            return Err(Fault::of_line(header.line, told));
        };
        if named.next().is_some() {
            let told = format!("the column `{column}` stands twice; leave one");
            return Err(Fault::of_line(header.line, told));
        }
        *place = first;
    }
    Ok(places)
}

fn spell(row: &Row, header: &Row, places: [usize; 5]) -> Result<Spell, Fault> {
    let (has, wants) = (row.fields.len(), header.fields.len());
    if has != wants {
        let told = format!("it has {has} fields, and the first line names {wants} columns");
        return Err(Fault::of_line(row.line, told));
    }
    let [organisation, party, status, from, to] = places.map(|place| row.fields[place].trim());
    let id = |field, told: String| Fault::of_field(row.line, field, told);
    let organisation = OrganisationId::new(organisation);
    let organisation = organisation.map_err(|error| id("ioname", error.to_string()))?;
    let party = PartyId::new(party).map_err(|error| id("state", error.to_string()))?;
    let standing = STANDINGS.iter().find(|(word, _)| *word == status);
    let Some((_, standing)) = standing else {
        let told =
            format!("`{status}` is not a status; write full, associate, observer or partner");
        return Err(id("status", told));
    };
    let (first, last) = (
        year(row.line, "year_from", from)?,
        year(row.line, "year_to", to)?,
    );
    if last.last_day() < first.first_day() {
        let told = format!("{last} is before {first}, where it begins; exchange the years");
        return Err(id("year_to", told));
    }
    Ok(Spell {
        line: row.line,
        organisation,
        party,
        standing: *standing,
        span: Span {
            from: first,
            until: Some(last),
        },
        account: 0,
    })
}

fn year(line: usize, field: &'static str, written: &str) -> Result<When, Fault> {
    let is_year = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
    let year = is_year.then(|| written.parse().ok()).flatten();
    year.ok_or_else(|| {
        let told = if written.is_empty() {
            "it is missing; write the year, like 1985".to_string()
        } else {
            format!("`{written}` is not a year; write four digits and nothing more, like 1985")
        };
        Fault::of_field(line, field, told)
    })
}

/// What the lines so far say of each party in each organisation.
#[derive(Default)]
struct Known {
    spells: BTreeMap<(OrganisationId, PartyId), Vec<Spell>>,
}

impl Known {
    /// Places a spell in the first account that says nothing else of its years.
    ///
    /// One that says the same again of years already told is refused: counted twice it would be
    /// wrong, and joined with the other it would no longer be what the file says.
    fn place(&mut self, mut spell: Spell) -> Result<Spell, Fault> {
        let key = (spell.organisation.clone(), spell.party.clone());
        let told = self.spells.entry(key).or_default();
        let meeting: Vec<&Spell> = told.iter().filter(|other| meet(other, &spell)).collect();
        if let Some(same) = meeting
            .iter()
            .find(|other| other.standing == spell.standing)
        {
            let (from, line) = (spell.span.from, same.line);
            let what = format!(
                "it overlaps line {line}, which says the same of `{}` in `{}` from {}; let one end \
                 before the other begins, or join them (this one begins {from})",
                spell.party, spell.organisation, same.span.from
            );
            return Err(Fault::of_line(spell.line, what));
        }
        let taken: Vec<usize> = meeting.iter().map(|other| other.account).collect();
        spell.account = (0..)
            .find(|number| !taken.contains(number))
            .unwrap_or_default();
        told.push(spell.clone());
        Ok(spell)
    }
}

/// Whether two spells have a day in common.
fn meet(one: &Spell, other: &Spell) -> bool {
    let begins = |spell: &Spell| spell.span.from.first_day();
    let ends = |spell: &Spell| spell.span.until.and_then(|until| until.last_day());
    begins(one) <= ends(other) && begins(other) <= ends(one)
}

#[cfg(test)]
mod tests;
