//! Tables of alliances by member: which party was in which instrument from when to when, and what it
//! undertook by its own row.

use std::path::Path;

use app::importing::{AllianceTable, Undertaking};
use institution::commitments::Obligation;
use vocab::{CalendarDate, Day, InstrumentId, PartyId, Span, When};

use crate::{
    outcome::Outcome,
    table::{Cells, Original, Reading},
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

impl Form {
    /// The columns that are read, in any order; others may stand beside them.
    fn columns(&self) -> Vec<&'static str> {
        let obligations = self.obligations.iter().map(|(column, _)| *column);
        [self.instrument, self.party]
            .into_iter()
            .chain(self.name)
            .chain(self.entry)
            .chain(self.exit)
            .chain(obligations)
            .collect()
    }

    fn undertaking(&self, cells: &Cells<'_>) -> Result<Undertaking, Fault> {
        let field = |column| cells.field(column);
        let instrument = InstrumentId::new(&format!("{}-{}", self.id, field(self.instrument)));
        let instrument =
            instrument.map_err(|error| cells.fault(self.instrument, error.to_string()))?;
        let party = PartyId::new(field(self.party));
        let party = party.map_err(|error| cells.fault(self.party, error.to_string()))?;
        let date = |columns: [&'static str; 3]| date(cells.line, columns, columns.map(field));
        let Some(entry) = date(self.entry)? else {
            let told = "it is missing; write the year it entered, like 1949";
            return Err(cells.fault(self.entry[0], told));
        };
        let exit = date(self.exit)?;
        if let Some(exit) = exit
            && exit.last_day() < entry.first_day()
        {
            let told = format!("{exit} is before {entry}, where it entered; exchange the dates");
            return Err(cells.fault(self.exit[0], told));
        }
        let mut obligations = Vec::new();
        for (column, obligation) in self.obligations {
            match number(cells.line, column, field(column))? {
                0 => {}
                1 => obligations.push(*obligation),
                other => {
                    let told = format!("`{other}` is neither 0 (no) nor 1 (yes)");
                    return Err(cells.fault(column, told));
                }
            }
        }
        Ok(Undertaking {
            line: cells.line,
            instrument,
            party,
            name: self.name.map(field).unwrap_or_default().to_string(),
            span: Span {
                from: When::On(entry),
                until: exit.map(When::On),
            },
            obligations,
        })
    }
}

/// Reads a file, and tells every row that cannot be taken; where one cannot, none is.
pub fn read(file: &Path, form: &Form, report: Option<&Path>) -> Result<AllianceTable, Outcome> {
    let original = Original::read(file)?;
    let rows = original.rows(report, |text| of_text(text, form))?;
    Ok(AllianceTable {
        id: form.id,
        file: original.name,
        digest: original.digest,
        rows,
    })
}

/// Reads a text.
///
/// # Errors
/// A [`Fault`] where it is no such table at all.
pub fn of_text(text: &str, form: &Form) -> Result<Reading<Undertaking>, Fault> {
    Reading::of_text(text, &form.columns(), "names the columns", |cells| {
        form.undertaking(cells)
    })
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
