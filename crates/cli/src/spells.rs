//! Spells of membership: a table that says who was in which organisation from which year to which.

use std::{collections::BTreeMap, path::Path};

use app::importing::{Spell, SpellTable};
use institution::membership::Standing;
use vocab::{OrganisationId, PartyId, Span, When};

use crate::{
    outcome::Outcome,
    table::{Cells, Original, Reading},
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

/// Reads a file, and tells every row that cannot be taken.
///
/// Where a row cannot be taken none is; the report, if one is wanted, has each.
pub fn read(file: &Path, report: Option<&Path>) -> Result<SpellTable, Outcome> {
    let original = Original::read(file)?;
    let spells = original.rows(report, of_text)?;
    Ok(SpellTable {
        id: "igo",
        file: original.name,
        digest: original.digest,
        spells,
    })
}

/// Reads a text.
///
/// # Errors
/// A [`Fault`] where it is no such table at all.
pub fn of_text(text: &str) -> Result<Reading<Spell>, Fault> {
    let mut known = Known::default();
    let first_line = format!("is {}", COLUMNS.join(","));
    Reading::of_text(text, &COLUMNS, &first_line, |cells| {
        spell(cells).and_then(|spell| known.place(spell))
    })
}

fn spell(cells: &Cells<'_>) -> Result<Spell, Fault> {
    let [organisation, party, status, from, to] = COLUMNS.map(|column| cells.field(column));
    let organisation = OrganisationId::new(organisation);
    let organisation = organisation.map_err(|error| cells.fault("ioname", error.to_string()))?;
    let party = PartyId::new(party).map_err(|error| cells.fault("state", error.to_string()))?;
    let standing = STANDINGS.iter().find(|(word, _)| *word == status);
    let Some((_, standing)) = standing else {
        let told =
            format!("`{status}` is not a status; write full, associate, observer or partner");
        return Err(cells.fault("status", told));
    };
    let (first, last) = (
        year(cells.line, "year_from", from)?,
        year(cells.line, "year_to", to)?,
    );
    if last.last_day() < first.first_day() {
        let told = format!("{last} is before {first}, where it begins; exchange the years");
        return Err(cells.fault("year_to", told));
    }
    Ok(Spell {
        line: cells.line,
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
