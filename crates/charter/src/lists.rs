//! The lists beside the law: who belonged when, what each weighed, who cast whose vote.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord, Trim};
use institution::law::{Belonging, UnitVote, Weighing};
use vocab::{PartyId, Span, When};

use crate::{
    ListProblem,
    fault::{Faults, Place},
    fields::halves,
    parts::Parts,
};

/// A list that a charter may have, by its file.
pub(crate) struct List {
    /// The file's path within the charter.
    pub file: &'static str,
    columns: &'static str,
    take: fn(&Row<'_>, &mut Parts) -> Option<String>,
}

/// Every list that a charter may have.
pub(crate) const LISTS: [List; 3] = [
    List {
        file: "members.csv",
        columns: "party,from,to,citation",
        take: member,
    },
    List {
        file: "weights.csv",
        columns: "party,measure,value,from,to,citation",
        take: weight,
    },
    List {
        file: "units.csv",
        columns: "member,voter,from,to,citation",
        take: unit,
    },
];

/// A line of a list.
struct Row<'a> {
    columns: Vec<&'static str>,
    record: StringRecord,
    place: Place,
    faults: &'a Faults,
}

impl List {
    /// Reads the list, noting every fault and going on.
    pub fn read(&self, bytes: &[u8], parts: &mut Parts, faults: &Faults) {
        let place = |line: u64| Place {
            file: self.file.to_string(),
            line: usize::try_from(line).unwrap_or(usize::MAX),
            article: None,
        };
        let mut reader = ReaderBuilder::new()
            .trim(Trim::All)
            .from_reader(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes));
        let written = match reader.headers() {
            Ok(headers) => headers.iter().collect::<Vec<_>>().join(","),
            Err(error) => error.to_string(),
        };
        if written != self.columns {
            let wanted = self.columns;
            faults.add(&place(1), ListProblem::Columns { written, wanted });
            return;
        }
        let mut held: BTreeMap<String, Vec<(Span, u64)>> = BTreeMap::new();
        for record in reader.into_records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(1, csv::Position::line);
                    let row = Row {
                        columns: self.columns.split(',').collect(),
                        record,
                        place: place(line),
                        faults,
                    };
                    let about = (self.take)(&row, parts);
                    if let (Some(what), Some(span)) = (about, row.span()) {
                        check_alone(
                            held.entry(what).or_insert_with_key(|_| Vec::new()),
                            span,
                            &row,
                        );
                    }
                }
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let message = words(&error);
                    faults.add(&place(line), ListProblem::Line { message });
                }
            }
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What the reader of the format says, without the place, which the fault has.
fn words(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => String::from("it is not UTF-8"),
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => format!("it has {len} values, the first line {expected_len}"),
        _ => error.to_string(),
    }
}

/// Notes a span that meets an earlier one of the same thing.
fn check_alone(held: &mut Vec<(Span, u64)>, span: Span, row: &Row<'_>) {
    if let Some((_, first)) = held.iter().find(|(other, _)| meet(span, *other)) {
        let what = row.about();
        let first = *first;
        row.faults
            .add(&row.place, ListProblem::Overlap { what, first });
    }
    held.push((span, row.place.line as u64));
}

/// Whether two spans share a day.
pub(crate) fn meet(one: Span, other: Span) -> bool {
    let begins_before_end = |begins: Span, ends: Span| {
        let end = ends.until.and_then(|until| until.last_day());
        match (begins.from.first_day(), end) {
            (Some(begins), Some(ends)) => begins <= ends,
            _ => true,
        }
    };
    begins_before_end(one, other) && begins_before_end(other, one)
}

impl Row<'_> {
    fn value(&self, column: &'static str) -> &str {
        let place = self.columns.iter().position(|known| *known == column);
        place.and_then(|place| self.record.get(place)).unwrap_or("")
    }

    fn wrong(&self, column: &'static str, error: String, rule: String) {
        let problem = ListProblem::Value {
            column,
            error,
            rule,
        };
        self.faults.add(&self.place, problem);
    }

    fn party(&self, column: &'static str) -> Option<PartyId> {
        let refused = |error: vocab::IdError| {
            let (error, rule) = halves(&error.to_string());
            self.wrong(column, error, rule);
        };
        self.value(column).parse().map_err(refused).ok()
    }

    fn text(&self, column: &'static str) -> Option<String> {
        let text = self.value(column);
        if text.is_empty() {
            let rule = match column {
                "citation" => "name the official publication it is taken from",
                _ => "write it",
            };
            self.wrong(column, String::from("it is empty"), rule.to_string());
            return None;
        }
        Some(text.to_string())
    }

    fn date(&self, column: &'static str) -> Option<When> {
        let refused = |error: vocab::DateError| {
            let (error, rule) = halves(&error.to_string());
            self.wrong(column, error, rule);
        };
        self.value(column).parse().map_err(refused).ok()
    }

    /// From when until when, where both can be read; without a fault, so that it can be asked twice.
    fn span(&self) -> Option<Span> {
        let until = match self.value("to") {
            "" => None,
            text => Some(text.parse().ok()?),
        };
        let from = self.value("from").parse().ok()?;
        Some(Span { from, until })
    }

    fn checked_span(&self) -> Option<Span> {
        let from = self.date("from")?;
        let until = match self.value("to") {
            "" => None,
            _ => Some(self.date("to")?),
        };
        let last = until.and_then(|until| until.last_day());
        if let (Some(first), Some(last)) = (from.first_day(), last)
            && last < first
        {
            let error = format!("it ends before it begins, {from}");
            self.wrong("to", error, String::from("`to` is the last day"));
            return None;
        }
        Some(Span { from, until })
    }

    /// What the line speaks of.
    fn about(&self) -> String {
        let columns = ["party", "member", "measure"];
        let values = columns.iter().map(|column| self.value(column));
        let values: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
        format!("`{}`", values.join(" "))
    }
}

/// Takes a line of the list of members; what it speaks of.
fn member(row: &Row<'_>, parts: &mut Parts) -> Option<String> {
    let (party, span, citation) = (row.party("party"), row.checked_span(), row.text("citation"));
    parts.members.push(Belonging {
        party: party?,
        span: span?,
        citation: citation?,
    });
    Some(row.about())
}

fn weight(row: &Row<'_>, parts: &mut Parts) -> Option<String> {
    let (party, span, citation) = (row.party("party"), row.checked_span(), row.text("citation"));
    let measure = row.text("measure");
    let value = row.value("value");
    let number = value.parse::<u64>();
    if number.is_err() {
        let error = format!("`{value}` is not a whole number from 0 up to 2^64");
        let rule = "write digits only, in a unit in which it is whole";
        row.wrong("value", error, rule.to_string());
    }
    parts.weights.push(Weighing {
        party: party?,
        measure: measure?,
        value: number.ok()?,
        span: span?,
        citation: citation?,
    });
    Some(row.about())
}

fn unit(row: &Row<'_>, parts: &mut Parts) -> Option<String> {
    let (member, voter) = (row.party("member"), row.party("voter"));
    let (span, citation) = (row.checked_span(), row.text("citation"));
    parts.units.push(UnitVote {
        member: member?,
        voter: voter?,
        span: span?,
        citation: citation?,
    });
    Some(row.about())
}
