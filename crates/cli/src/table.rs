//! A file that is taken over, and the table in it of which every row is taken or none.

use std::{collections::BTreeMap, path::Path};

use app::importing::{Spell, Undertaking};
use sha2::{Digest, Sha256};

use crate::{
    csv::reading::{self, Row},
    nearest::nearest,
    outcome::Outcome,
    printing::print,
    votes::fault::Fault,
};

/// How many columns are named where one is missing.
const NEAR_MAX: usize = 3;

/// A file as it was handed in.
pub struct Original {
    /// Where it is, as whoever handed it in wrote it.
    pub place: String,
    /// Its name without the folders before it.
    pub name: String,
    /// The hex SHA-256 of its bytes, which tells one edition from another.
    pub digest: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Original {
    /// Reads it.
    pub fn read(file: &Path) -> Result<Self, Outcome> {
        let place = file.display().to_string();
        let bytes = std::fs::read(file);
        let bytes = bytes.map_err(|error| Outcome::unreadable(error).within(&place))?;
        let digest = Sha256::digest(&bytes);
        let name = file.file_name();
        Ok(Self {
            place,
            name: name.map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            digest: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            bytes,
        })
    }

    /// The rows of the table in it. Where one cannot be taken none is; the report, if one is wanted,
    /// has each.
    pub fn rows<T: Taken>(
        &self,
        report: Option<&Path>,
        of_text: impl FnOnce(&str) -> Result<Reading<T>, Fault>,
    ) -> Result<Vec<T>, Outcome> {
        let Ok(text) = std::str::from_utf8(&self.bytes) else {
            let problem = "it is not UTF-8 throughout; save it as UTF-8";
            return Err(Outcome::unreadable(problem).within(&self.place));
        };
        let reading = of_text(text).map_err(|fault| self.faulty(&[fault]))?;
        if let Some(report) = report {
            let path = report.display().to_string();
            let written = std::fs::write(report, reading.told());
            written.map_err(|error| Outcome::refused(error).within(&path))?;
        }
        if !reading.faults.is_empty() {
            let (rows, refused) = (reading.rows, reading.faults.len());
            print(&format!(
                "Read {rows} rows, took 0, refused {refused}; nothing was written.\n"
            ))?;
            return Err(self.faulty(&reading.faults));
        }
        Ok(reading.taken)
    }

    fn faulty(&self, faults: &[Fault]) -> Outcome {
        let place = &self.place;
        let lines = faults.iter().map(|fault| format!("{place}:{fault}"));
        Outcome::unreadable(lines.collect::<Vec<_>>().join("\n"))
    }
}

/// A row that was taken.
pub trait Taken {
    /// The line it stands on, from 1.
    fn line(&self) -> usize;

    /// What the report says of it beside that it was taken.
    fn remark(&self) -> &'static str {
        ""
    }
}

impl Taken for Spell {
    fn line(&self) -> usize {
        self.line
    }

    fn remark(&self) -> &'static str {
        match self.account {
            0 => "",
            _ => "contradicts an earlier line: it stands in a further account",
        }
    }
}

impl Taken for Undertaking {
    fn line(&self) -> usize {
        self.line
    }
}

/// A table as read: every row taken or told with what is wrong with it.
#[derive(Debug)]
pub struct Reading<T> {
    /// How many rows there are.
    pub rows: usize,
    /// Those that can be taken.
    pub taken: Vec<T>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

impl<T> Reading<T> {
    /// Reads a text that has these columns, in any order and others beside them, a row at a time.
    /// An empty one is told what its first line is to be.
    ///
    /// # Errors
    /// A [`Fault`] where it is no such table at all.
    pub fn of_text(
        text: &str,
        columns: &[&'static str],
        first_line: &str,
        mut take: impl FnMut(&Cells<'_>) -> Result<T, Fault>,
    ) -> Result<Self, Fault> {
        let rows =
            reading::rows(text).map_err(|fault| Fault::of_line(fault.line, fault.problem))?;
        let mut rows = rows.into_iter();
        let Some(header) = rows.next() else {
            let told = format!("it is empty; its first line {first_line}");
            return Err(Fault::of_line(1, told));
        };
        let places = places(&header, columns)?;
        let mut reading = Self {
            rows: 0,
            taken: Vec::new(),
            faults: Vec::new(),
        };
        for row in rows {
            reading.rows += 1;
            let cells = Cells::of(&row, &header, &places);
            match cells.and_then(|cells| take(&cells)) {
                Ok(taken) => reading.taken.push(taken),
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
}

impl<T: Taken> Reading<T> {
    /// A line for each row: taken, left out because another was refused, or refused and why.
    pub fn told(&self) -> String {
        let is_whole = self.faults.is_empty();
        let mut lines: BTreeMap<usize, [String; 3]> = BTreeMap::new();
        for row in &self.taken {
            let (outcome, why) = if is_whole {
                ("taken", row.remark())
            } else {
                ("left", "left out: another line was refused")
            };
            let told = [row.line().to_string(), outcome.into(), why.into()];
            lines.insert(row.line(), told);
        }
        for fault in &self.faults {
            let whole = fault.to_string();
            let why = whole
                .split_once(": ")
                .map_or(whole.as_str(), |(_, why)| why);
            let told = [fault.line.to_string(), "refused".into(), why.to_string()];
            lines.insert(fault.line, told);
        }
        let rows: Vec<_> = lines.into_values().collect();
        crate::csv::table(&["line", "outcome", "reason"], &rows)
    }
}

/// Where each column stands.
type Places = BTreeMap<&'static str, usize>;

fn places(header: &Row, columns: &[&'static str]) -> Result<Places, Fault> {
    let mut places = Places::new();
    for column in columns {
        let mut named = (0..header.fields.len()).filter(|at| header.fields[*at].trim() == *column);
        let Some(first) = named.next() else {
            let near = nearest(column, header.fields.clone(), NEAR_MAX).join(", ");
            let told = format!(
                "there is no column `{column}`; the nearest are: {near}; the columns are {}",
                columns.join(", ")
            );
            return Err(Fault::of_line(header.line, told));
        };
        if named.next().is_some() {
            let told = format!("the column `{column}` stands twice; leave one");
            return Err(Fault::of_line(header.line, told));
        }
        places.insert(*column, first);
    }
    Ok(places)
}

/// A row by its columns.
pub struct Cells<'a> {
    /// The line it begins on, from 1.
    pub line: usize,
    fields: &'a [String],
    places: &'a Places,
}

impl<'a> Cells<'a> {
    fn of(row: &'a Row, header: &Row, places: &'a Places) -> Result<Self, Fault> {
        let (has, wants) = (row.fields.len(), header.fields.len());
        if has != wants {
            let told = format!("it has {has} fields, and the first line names {wants} columns");
            return Err(Fault::of_line(row.line, told));
        }
        Ok(Self {
            line: row.line,
            fields: &row.fields,
            places,
        })
    }

    /// What stands in one of the columns asked for; nothing in any other.
    pub fn field(&self, column: &str) -> &'a str {
        let place = self.places.get(column);
        place.map_or("", |place| self.fields[*place].trim())
    }

    /// A fault of one of its columns.
    pub fn fault(&self, column: &'static str, problem: impl Into<String>) -> Fault {
        Fault::of_field(self.line, column, problem)
    }
}
