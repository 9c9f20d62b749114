//! Members with their weights, read from a file.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use crate::{
    csv::reading::{self, Row},
    outcome::Outcome,
};

/// A member by the name the file gives it, and what it weighs.
#[derive(Debug, PartialEq, Eq)]
pub struct Weighted {
    pub member: String,
    pub weight: u64,
}

/// The columns that are read.
const COLUMNS: [&str; 2] = ["member", "weight"];

/// The members of a file, in its order; or every fault in it.
pub fn read(path: &Path) -> Result<Vec<Weighted>, Outcome> {
    let name = path.display();
    let bytes = fs::read(path).map_err(|error| {
        Outcome::unreadable(format!(
            "{name}: it cannot be read: {error}; give a file with the columns member,weight"
        ))
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
        Outcome::unreadable(format!("{name}:{line}: it is not UTF-8; save it as UTF-8"))
    })?;
    members(&text).map_err(|faults| {
        let lines = faults.iter().map(|fault| format!("{name}:{fault}"));
        Outcome::unreadable(lines.collect::<Vec<_>>().join("\n"))
    })
}

/// What is wrong on a line of the file.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    line: usize,
    field: Option<&'static str>,
    problem: String,
}

impl Fault {
    fn of_line(line: usize, problem: impl Into<String>) -> Self {
        Self {
            line,
            field: None,
            problem: problem.into(),
        }
    }

    fn of_field(line: usize, field: &'static str, problem: impl Into<String>) -> Self {
        Self {
            field: Some(field),
            ..Self::of_line(line, problem)
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        if let Some(field) = self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.problem)
    }
}

fn members(text: &str) -> Result<Vec<Weighted>, Vec<Fault>> {
    let rows = reading::rows(text).map_err(|fault| [Fault::of_line(fault.line, fault.problem)])?;
    let Some((head, rows)) = rows.split_first() else {
        let problem = "the file is empty; write the columns member,weight on its first line and \
                       a line for each member below";
        return Err(vec![Fault::of_line(1, problem)]);
    };
    let places = places(head)?;
    if rows.is_empty() {
        let problem = "there is no member; write a line for each below the columns";
        return Err(vec![Fault::of_line(head.line, problem)]);
    }
    let mut faults = Vec::new();
    let mut members = Vec::new();
    let mut lines = BTreeMap::new();
    for row in rows {
        match member(row, head.fields.len(), places) {
            Ok(member) => {
                if let Some(first) = lines.get(&member.member) {
                    let problem = format!(
                        "`{}` stands on line {first} already; each member has one line",
                        member.member
                    );
                    faults.push(Fault::of_field(row.line, "member", problem));
                } else {
                    lines.insert(member.member.clone(), row.line);
                }
                members.push(member);
            }
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() {
        Ok(members)
    } else {
        Err(faults)
    }
}

/// Where the columns stand.
fn places(head: &Row) -> Result<[usize; 2], Vec<Fault>> {
    let names: Vec<&str> = head.fields.iter().map(|name| name.trim()).collect();
    let place = |column: &'static str| {
        let mut places = (0..names.len()).filter(|place| names[*place] == column);
        match (places.next(), places.next()) {
            (Some(place), None) => Ok(place),
            (None, _) => Err(Fault::of_line(
                head.line,
                format!(
                    "there is no column `{column}`, only `{}`; the columns member and weight are \
                     needed, in any order",
                    names.join("`, `")
                ),
            )),
            (Some(_), Some(_)) => Err(Fault::of_line(
                head.line,
                format!("the column `{column}` stands there twice; keep one"),
            )),
        }
    };
    match COLUMNS.map(place) {
        [Ok(member), Ok(weight)] => Ok([member, weight]),
        found => Err(found.into_iter().filter_map(Result::err).collect()),
    }
}

fn member(row: &Row, columns: usize, [member, weight]: [usize; 2]) -> Result<Weighted, Vec<Fault>> {
    if row.fields.len() != columns {
        let problem = format!(
            "there are {} fields, and {columns} columns; a field with a comma in it is put in \
             quotes",
            row.fields.len()
        );
        return Err(vec![Fault::of_line(row.line, problem)]);
    }
    let member = row.fields[member].trim();
    let name = if member.is_empty() {
        Err("it is missing; name the member")
    } else {
        Ok(member.to_string())
    };
    let name = name.map_err(|problem| Fault::of_field(row.line, "member", problem));
    let weight = whole(row.fields[weight].trim())
        .map_err(|problem| Fault::of_field(row.line, "weight", problem));
    match (name, weight) {
        (Ok(member), Ok(weight)) => Ok(Weighted { member, weight }),
        (name, weight) => Err(name.err().into_iter().chain(weight.err()).collect()),
    }
}

/// A weight: a whole number, 0 at least.
fn whole(text: &str) -> Result<u64, String> {
    const RULE: &str = "a weight is a whole number, 0 or more";
    let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if text.is_empty() {
        return Err(format!("it is missing; {RULE}"));
    }
    if is_digits(text) {
        return text
            .parse()
            .map_err(|_| format!("`{text}` is too large; a weight is at most {}", u64::MAX));
    }
    if text.strip_prefix(['-', '−']).is_some_and(is_digits) {
        return Err(format!(
            "`{text}` is negative; {RULE}: a member without a vote weighs 0"
        ));
    }
    if text
        .replacen('.', "", 1)
        .bytes()
        .all(|byte| byte.is_ascii_digit())
    {
        return Err(format!(
            "`{text}` is not whole; {RULE}: multiply all weights and the quota by the same number"
        ));
    }
    Err(format!(
        "`{text}` is no number; {RULE}, in the digits 0 to 9 alone"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_file_makes_the_reader_panic(
            text in "(member,weight\n)?([AB]{0,1},[0-9.x-]{0,3}\n){0,4}|\\PC{0,30}"
        ) {
            let _ = members(&text);
        }
    }

    #[test]
    fn members_stand_in_the_order_of_the_file_whatever_the_order_of_the_columns() {
        let text = "note,weight,member\n,3,\"Congo, Republic of\"\nlast, 0 ,Côte d'Ivoire\n";
        let expected = [("Congo, Republic of", 3), ("Côte d'Ivoire", 0)];
        let expected = expected.map(|(member, weight)| Weighted {
            member: member.to_string(),
            weight,
        });
        assert_eq!(members(text).unwrap(), expected);
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_field() {
        let text = "member,weight\nA,1\nA,2\n,-3\nB,2.5\nC\nD,\nE,٣\nF,18446744073709551616\n";
        let told: Vec<_> = members(text)
            .unwrap_err()
            .iter()
            .map(Fault::to_string)
            .collect();
        let rule = "a weight is a whole number, 0 or more";
        let expected = [
            "3: member: `A` stands on line 2 already; each member has one line".to_string(),
            "4: member: it is missing; name the member".to_string(),
            format!("4: weight: `-3` is negative; {rule}: a member without a vote weighs 0"),
            format!(
                "5: weight: `2.5` is not whole; {rule}: multiply all weights and the quota by the \
                 same number"
            ),
            "6: there are 1 fields, and 2 columns; a field with a comma in it is put in quotes"
                .to_string(),
            format!("7: weight: it is missing; {rule}"),
            format!("8: weight: `٣` is no number; {rule}, in the digits 0 to 9 alone"),
            "9: weight: `18446744073709551616` is too large; a weight is at most \
             18446744073709551615"
                .to_string(),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_file_without_the_columns_or_without_members_is_told_so() {
        for (text, expected) in [
            ("", "1: the file is empty"),
            ("\n\n", "1: the file is empty"),
            ("member,weight\n", "1: there is no member"),
            (
                "country,votes\nA,1\n",
                "1: there is no column `member`, only `country`, `votes`",
            ),
            (
                "member,member,weight\n",
                "1: the column `member` stands there twice",
            ),
            ("member,weight\n\"A,1\n", "2: a field begins with a quote"),
        ] {
            let faults = members(text).unwrap_err();
            assert!(
                faults[0].to_string().starts_with(expected),
                "{text:?}: {}",
                faults[0]
            );
        }
    }
}
