//! Tables of alliances by member: which party was in which instrument from when to when, and what it
//! undertook by its own row.

use std::{collections::BTreeMap, path::Path};

use app::importing::{AllianceTable, Undertaking};
use institution::commitments::Obligation;
use vocab::{CalendarDate, Day, InstrumentId, PartyId, Span, When};

use crate::{
    csv::reading::{self, Row},
    nearest::nearest,
    outcome::Outcome,
    printing::print,
    spells,
    votes::fault::Fault,
};

/// How a table writes what it says.
#[derive(Debug)]
pub struct Form {
    /// What names its account: `atop`.
    pub id: &'static str,
    instrument: &'static str,
    party: &'static str,
    /// The column with the party's name, where there is one.
    name: Option<&'static str>,
    /// Year, month and day of its entry, and of its exit.
    entry: [&'static str; 3],
    exit: [&'static str; 3],
    obligations: &'static [(&'static str, Obligation)],
}

/// The Alliance Treaty Obligations and Provisions data by member (Leeds et al.).
pub const ATOP: Form = Form {
    id: "atop",
    instrument: "atopid",
    party: "member",
    name: None,
    entry: ["yrent", "moent", "dayent"],
    exit: ["yrexit", "moexit", "dayexit"],
    obligations: &[
        ("defense", Obligation::Defence),
        ("offense", Obligation::Offence),
        ("neutral", Obligation::Neutrality),
        ("nonagg", Obligation::NonAggression),
        ("consul", Obligation::Consultation),
    ],
};

/// The Correlates of War formal alliances by member (Gibler 2009).
pub const COW: Form = Form {
    id: "cow",
    instrument: "version4id",
    party: "ccode",
    name: Some("state_name"),
    entry: ["mem_st_year", "mem_st_month", "mem_st_day"],
    exit: ["mem_end_year", "mem_end_month", "mem_end_day"],
    obligations: &[
        ("defense", Obligation::Defence),
        ("neutrality", Obligation::Neutrality),
        ("nonaggression", Obligation::NonAggression),
        ("entente", Obligation::Consultation),
    ],
};

/// How many columns are named where one is missing.
const NEAR_MAX: usize = 3;

/// A table as read.
#[derive(Debug)]
pub struct Reading {
    /// How many rows there are.
    pub rows: usize,
    /// Those that can be taken.
    pub taken: Vec<Undertaking>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

/// Reads a file, and tells every row that cannot be taken; where one cannot, none is.
pub fn read(file: &Path, form: &Form, report: Option<&Path>) -> Result<AllianceTable, Outcome> {
    let place = file.display().to_string();
    let bytes = std::fs::read(file);
    let bytes = bytes.map_err(|error| Outcome::unreadable(error).within(&place))?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        let problem = "it is not UTF-8 throughout; save it as UTF-8";
        return Err(Outcome::unreadable(problem).within(&place));
    };
    let faulty = |faults: &[Fault]| {
        let lines = faults.iter().map(|fault| format!("{place}:{fault}"));
        Outcome::unreadable(lines.collect::<Vec<_>>().join("\n"))
    };
    let reading = of_text(text, form).map_err(|fault| faulty(&[fault]))?;
    if let Some(report) = report {
        let path = report.display().to_string();
        let written = std::fs::write(report, told(&reading));
        written.map_err(|error| Outcome::refused(error).within(&path))?;
    }
    if !reading.faults.is_empty() {
        let (rows, refused) = (reading.rows, reading.faults.len());
        print(&format!(
            "Read {rows} rows, took 0, refused {refused}; nothing was written.\n"
        ))?;
        return Err(faulty(&reading.faults));
    }
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(AllianceTable {
        id: form.id,
        file: name.unwrap_or_default(),
        digest: spells::digest(&bytes),
        rows: reading.taken,
    })
}

/// A line for each row: taken, left out, or refused and why.
fn told(reading: &Reading) -> String {
    let whole = reading.faults.is_empty();
    let mut lines: BTreeMap<usize, [String; 3]> = BTreeMap::new();
    for row in &reading.taken {
        let (outcome, why) = if whole {
            ("taken", "")
        } else {
            ("left", "left out: another line was refused")
        };
        lines.insert(row.line, [row.line.to_string(), outcome.into(), why.into()]);
    }
    for fault in &reading.faults {
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

/// Reads a text.
///
/// # Errors
/// A [`Fault`] where it is no such table at all.
pub fn of_text(text: &str, form: &Form) -> Result<Reading, Fault> {
    let rows = reading::rows(text).map_err(|fault| Fault::of_line(fault.line, fault.problem))?;
    let mut rows = rows.into_iter();
    let Some(header) = rows.next() else {
        return Err(Fault::of_line(
            1,
            "it is empty; its first line names the columns",
        ));
    };
    let columns = Columns::of(&header, form)?;
    let mut reading = Reading {
        rows: 0,
        taken: Vec::new(),
        faults: Vec::new(),
    };
    for row in rows {
        reading.rows += 1;
        match columns.undertaking(&row, &header) {
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

/// Where each column of a form stands.
struct Columns<'a> {
    form: &'a Form,
    places: BTreeMap<&'static str, usize>,
}

impl<'a> Columns<'a> {
    fn of(header: &Row, form: &'a Form) -> Result<Self, Fault> {
        let obligations = form.obligations.iter().map(|(column, _)| *column);
        let wanted: Vec<&'static str> = [form.instrument, form.party]
            .into_iter()
            .chain(form.name)
            .chain(form.entry)
            .chain(form.exit)
            .chain(obligations)
            .collect();
        let mut places = BTreeMap::new();
        for column in &wanted {
            let named = |at: &usize| header.fields[*at].trim() == *column;
            let mut found = (0..header.fields.len()).filter(named);
            let Some(first) = found.next() else {
                let near = nearest(column, header.fields.clone(), NEAR_MAX).join(", ");
                let told = format!(
                    "there is no column `{column}`; the nearest are: {near}; the columns are {}",
                    wanted.join(", ")
                );
                return Err(Fault::of_line(header.line, told));
            };
            if found.next().is_some() {
                let told = format!("the column `{column}` stands twice; leave one");
                return Err(Fault::of_line(header.line, told));
            }
            places.insert(*column, first);
        }
        Ok(Self { form, places })
    }

    fn undertaking(&self, row: &Row, header: &Row) -> Result<Undertaking, Fault> {
        let (has, wants) = (row.fields.len(), header.fields.len());
        if has != wants {
            let told = format!("it has {has} fields, and the first line names {wants} columns");
            return Err(Fault::of_line(row.line, told));
        }
        let form = self.form;
        let field = |column: &'static str| {
            let place = self.places.get(column).copied().unwrap_or_default();
            row.fields[place].trim()
        };
        let wrong = |column, told: String| Fault::of_field(row.line, column, told);
        let instrument = InstrumentId::new(&format!("{}-{}", form.id, field(form.instrument)));
        let instrument = instrument.map_err(|error| wrong(form.instrument, error.to_string()))?;
        let party = PartyId::new(field(form.party));
        let party = party.map_err(|error| wrong(form.party, error.to_string()))?;
        let date = |columns: [&'static str; 3]| date(row.line, columns, columns.map(field));
        let entry = date(form.entry)?;
        let Some(entry) = entry else {
            let told = "it is missing; write the year it entered, like 1949".to_string();
            return Err(wrong(form.entry[0], told));
        };
        let exit = date(form.exit)?;
        if let Some(exit) = exit
            && exit.last_day() < entry.first_day()
        {
            let told = format!("{exit} is before {entry}, where it entered; exchange the dates");
            return Err(wrong(form.exit[0], told));
        }
        let mut obligations = Vec::new();
        for (column, obligation) in form.obligations {
            match number(row.line, column, field(column))? {
                0 => {}
                1 => obligations.push(*obligation),
                other => {
                    let told = format!("`{other}` is neither 0 (no) nor 1 (yes)");
                    return Err(wrong(column, told));
                }
            }
        }
        Ok(Undertaking {
            line: row.line,
            instrument,
            party,
            name: form.name.map(field).unwrap_or_default().to_string(),
            span: Span {
                from: When::On(entry),
                until: exit.map(When::On),
            },
            obligations,
        })
    }
}

/// A whole number, as such tables write it: `3`, `3.0`; nothing is nought.
fn number(line: usize, column: &'static str, written: &str) -> Result<i16, Fault> {
    let whole = written.strip_suffix(".0").unwrap_or(written);
    if whole.is_empty() {
        return Ok(0);
    }
    let digits = whole.bytes().all(|byte| byte.is_ascii_digit());
    let read = digits.then(|| whole.parse().ok()).flatten();
    read.ok_or_else(|| {
        let told = format!("`{written}` is not a whole number; write digits and nothing more");
        Fault::of_field(line, column, told)
    })
}

/// A date by its year, month and day; a nought says that it is not known.
fn date(
    line: usize,
    columns: [&'static str; 3],
    written: [&str; 3],
) -> Result<Option<CalendarDate>, Fault> {
    let [year, month, day] = [0, 1, 2].map(|at| number(line, columns[at], written[at]));
    let (year, month, day) = (year?, month?, day?);
    let part = |column: usize, value: i16| {
        i8::try_from(value).map_err(|_| {
            let told = format!("`{value}` is not in the calendar");
            Fault::of_field(line, columns[column], told)
        })
    };
    let (month, day) = (part(1, month)?, part(2, day)?);
    let read = match (year, month, day) {
        (0, 0, 0) => return Ok(None),
        (0, _, _) => {
            let told = "a month or a day without its year; write the year".to_string();
            return Err(Fault::of_field(line, columns[0], told));
        }
        (year, 0, _) => Some(CalendarDate::Year(year)),
        (year, month, 0) => Day::new(year, month, 1)
            .ok()
            .map(|_| CalendarDate::Month(year, month)),
        (year, month, day) => Day::new(year, month, day).ok().map(CalendarDate::Day),
    };
    let odd = || {
        let told = format!("{year:04}-{month:02}-{day:02} is not in the calendar; mend it");
        Fault::of_field(line, columns[2], told)
    };
    read.map(Some).ok_or_else(odd)
}

#[cfg(test)]
mod tests;
