//! Members by what a file of votes calls them.

use std::collections::{BTreeSet, HashMap};

use institution::law::Charter;
use vocab::{Day, PartyId};

use super::RollBy;
use crate::nearest::nearest;

/// How many members are named where the one written is not known.
const NEAR_MAX: usize = 3;

/// Finds members by the names they are written under, each name and day once.
pub struct Names<'a> {
    by: RollBy,
    charter: &'a Charter,
    found: HashMap<(String, Option<Day>), Result<PartyId, String>>,
    strangers: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub fn of(by: RollBy, charter: &'a Charter) -> Self {
        Self {
            by,
            charter,
            found: HashMap::new(),
            strangers: BTreeSet::new(),
        }
    }

    /// Names that are not known and were taken as they are written.
    pub fn strangers(self) -> Vec<String> {
        self.strangers.into_iter().collect()
    }

    /// The member by its code, name or alias on a day; or what is wrong, and the remedy.
    pub fn party(&mut self, written: &str, on: Option<Day>) -> Result<PartyId, String> {
        let key = (written.to_string(), on);
        if let Some(known) = self.found.get(&key) {
            return known.clone();
        }
        let found = self.find(written, on);
        self.found.insert(key, found.clone());
        found
    }

    fn find(&mut self, written: &str, on: Option<Day>) -> Result<PartyId, String> {
        if written.is_empty() {
            return Err("it is missing; name the member by its ISO code or its name".to_string());
        }
        let as_written = PartyId::new(written).ok();
        let listed = |party: &PartyId| self.charter.members.iter().any(|line| line.party == *party);
        // What the charter itself calls a member goes before every other meaning.
        if let Some(party) = as_written.clone().filter(listed) {
            return Ok(party);
        }
        if let Some(code) = language::territory(written, on) {
            let party = PartyId::new(code).map_err(|error| error.to_string())?;
            if self.by == RollBy::Listed || listed(&party) {
                return Ok(party);
            }
        }
        match self.by {
            RollBy::Listed => {
                self.strangers.insert(written.to_string());
                as_written.map_or_else(|| spelled(written), Ok)
            }
            RollBy::Charter => Err(self.unknown(written, on)),
        }
    }

    fn unknown(&self, written: &str, on: Option<Day>) -> String {
        let former = on.is_some() && language::territory(written, None).is_some();
        if former && language::territory(written, on).is_none() {
            return format!(
                "`{written}` was no name of a state on that day; write what it was called then, \
                 or its ISO code"
            );
        }
        let members = self.charter.members.iter().map(|line| line.party.as_str());
        let names: Vec<String> = members
            .collect::<BTreeSet<_>>()
            .into_iter()
            .flat_map(|code| {
                let name = language::territory_name(language::Interface::English, code);
                std::iter::once(code).chain(name).map(String::from)
            })
            .collect();
        let near = nearest(written, names, NEAR_MAX);
        if near.is_empty() {
            return format!(
                "`{written}` is no member; the charter `{}` lists none: add its members.csv, or \
                 give --roll listed",
                self.charter.id
            );
        }
        format!(
            "`{written}` is no member that the charter `{}` lists; the nearest are: {}; with \
             --roll listed the members of the file are the roll",
            self.charter.id,
            near.join(", ")
        )
    }
}

/// A name as an id: its ASCII letters and digits, with hyphens between.
fn spelled(written: &str) -> Result<PartyId, String> {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let spelled: String = written.chars().map(letter).collect();
    let words: Vec<&str> = spelled.split('-').filter(|word| !word.is_empty()).collect();
    PartyId::new(&words.join("-")).map_err(|_| {
        format!(
            "`{written}` is not known, and has too few Latin letters to be an id; write an ISO \
             code, or a name in Latin letters"
        )
    })
}
