//! Votes read from a file: decisions in the order they first appear, each with its ballots.

pub mod fault;
mod member;
mod row;

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
};

use institution::law::Charter;
use rules::Ballot;
use vocab::{Day, PartyId};

use self::{fault::Fault, member::Names, row::Columns};
use crate::{csv::reading, outcome::Outcome};

/// Who is on the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum RollBy {
    /// The members the charter lists for the day; those not in the file are absent
    Charter,
    /// The members in the file
    Listed,
}

/// A decision with its ballots.
#[derive(Debug)]
pub struct Decision {
    /// As the file calls it.
    pub name: String,
    /// The line it first appears on.
    pub line: usize,
    /// When it was put; `None` where the file leaves it empty.
    pub on: Option<Day>,
    /// Ballots by member.
    pub ballots: BTreeMap<PartyId, Ballot>,
    /// Weights by member, where the file has them.
    pub weights: BTreeMap<PartyId, u64>,
    /// The line of each ballot.
    pub lines: BTreeMap<PartyId, usize>,
}

/// What a file holds.
#[derive(Debug)]
pub struct Votes {
    /// The decisions, in the order they first appear.
    pub decisions: Vec<Decision>,
    /// Names that are not known and were taken as they are written.
    pub strangers: Vec<String>,
    /// Whether it has a column of weights.
    pub has_weights: bool,
}

/// What somebody did, by a line of the file.
struct Act {
    line: usize,
    on: Option<Day>,
    member: PartyId,
    ballot: Ballot,
    weight: Option<u64>,
}

/// Reads a file of votes; or every fault in it.
pub fn read(path: &Path, by: RollBy, charter: &Charter) -> Result<Votes, Outcome> {
    let name = path.display();
    let bytes = fs::read(path).map_err(|error| {
        Outcome::unreadable(format!(
            "{name}: it cannot be read: {error}; give a file with the columns {}",
            row::WANTED
        ))
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
        Outcome::unreadable(format!("{name}:{line}: it is not UTF-8; save it as UTF-8"))
    })?;
    votes(&text, by, charter).map_err(|faults| {
        let lines = faults.iter().map(|fault| format!("{name}:{fault}"));
        Outcome::unreadable(lines.collect::<Vec<_>>().join("\n"))
    })
}

fn votes(text: &str, by: RollBy, charter: &Charter) -> Result<Votes, Vec<Fault>> {
    let rows = reading::rows(text).map_err(|fault| [Fault::of_line(fault.line, fault.problem)])?;
    let Some((head, rows)) = rows.split_first() else {
        let problem = format!(
            "the file is empty; write the columns {} on its first line and a line for each \
             ballot below",
            row::WANTED
        );
        return Err(vec![Fault::of_line(1, problem)]);
    };
    let columns = Columns::of(head)?;
    if rows.is_empty() {
        let problem = "there is no ballot; write a line for each below the columns";
        return Err(vec![Fault::of_line(head.line, problem)]);
    }
    let mut names = Names::of(by, charter);
    let mut gathered = Gathered::default();
    for row in rows {
        match columns.act(row, &mut names) {
            Ok((decision, act)) => gathered.enter(decision, act),
            Err(faults) => gathered.faults.extend(faults),
        }
    }
    if gathered.faults.is_empty() {
        Ok(Votes {
            decisions: gathered.decisions,
            strangers: names.strangers(),
            has_weights: columns.has_weights(),
        })
    } else {
        gathered.faults.sort_by_key(|fault| fault.line);
        Err(gathered.faults)
    }
}

/// Decisions as they come in, and what is wrong so far.
#[derive(Default)]
struct Gathered {
    decisions: Vec<Decision>,
    places: HashMap<String, usize>,
    faults: Vec<Fault>,
}

impl Gathered {
    fn enter(&mut self, name: &str, act: Act) {
        let place = self.places.get(name).copied().unwrap_or_else(|| {
            self.places.insert(name.to_string(), self.decisions.len());
            self.decisions.push(Decision {
                name: name.to_string(),
                line: act.line,
                on: act.on,
                ballots: BTreeMap::new(),
                weights: BTreeMap::new(),
                lines: BTreeMap::new(),
            });
            self.decisions.len() - 1
        });
        let decision = &mut self.decisions[place];
        if decision.on != act.on {
            let shown = |on: Option<Day>| on.map_or("no date".to_string(), |day| day.to_string());
            let problem = format!(
                "`{name}` has {} on line {} and {} here; a decision has one date",
                shown(decision.on),
                decision.line,
                shown(act.on)
            );
            self.faults.push(Fault::of_field(act.line, "date", problem));
        }
        if let Some(first) = decision.lines.get(&act.member) {
            let problem = format!(
                "`{}` has a ballot in `{name}` on line {first} already; each member has one",
                act.member
            );
            self.faults
                .push(Fault::of_field(act.line, "member", problem));
            return;
        }
        decision.lines.insert(act.member.clone(), act.line);
        if let Some(weight) = act.weight {
            decision.weights.insert(act.member.clone(), weight);
        }
        decision.ballots.insert(act.member, act.ballot);
    }
}

#[cfg(test)]
mod tests;
