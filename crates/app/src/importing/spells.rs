//! Claims of membership taken over from a table.

use std::collections::{BTreeMap, BTreeSet};

use institution::{
    Command,
    entry::Certainty,
    membership::{Standing, StandingClaim},
    register::Party,
};
use vocab::{AccountId, Capacity, Language, OrganisationId, PartyId, SourceRef, Span, Texts, When};

use super::{ImportError, Taking};
use crate::{By, Log};

/// A spell of membership on a line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// The line it stands on, from 1.
    pub line: usize,
    /// In which organisation, by the table's code.
    pub organisation: OrganisationId,
    /// Of which party, by the table's code.
    pub party: PartyId,
    /// As what.
    pub standing: Standing,
    /// The first and the last year, both included.
    pub span: Span,
    /// Which of the accounts of the table it belongs to, from 0: spells that contradict each other
    /// stand in different ones.
    pub account: usize,
}

/// A table of spells, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpellTable {
    /// What names its account and its source: `igo`.
    pub id: &'static str,
    /// The name of the file.
    pub file: String,
    /// The hex SHA-256 of its bytes, which tells one edition from another.
    pub digest: String,
    /// Its rows.
    pub spells: Vec<Spell>,
}

/// Takes a table over into a log: its source, its accounts, the parties it names that are not yet
/// registered, and a claim for each row, which names its line. Says how many accounts there are.
///
/// # Errors
/// [`ImportError`]; then nothing was written.
pub async fn import_spells(log: &Log, table: &SpellTable) -> Result<usize, ImportError> {
    let mut taking = Taking::new(log, table.id, &table.digest)?;
    taking.register_source(&table.file, &table.digest)?;
    let mut accounts = BTreeMap::new();
    let numbers: BTreeSet<_> = table.spells.iter().map(|spell| spell.account).collect();
    for number in numbers {
        accounts.insert(number, taking.account(number)?);
    }
    register_parties(&mut taking, table)?;
    for spell in &table.spells {
        claim(&mut taking, spell, &accounts)?;
    }
    taking.rehearsal.commit(log).await?;
    Ok(accounts.len())
}

/// Enters the parties that the table names first and the record does not know.
fn register_parties(taking: &mut Taking, table: &SpellTable) -> Result<(), ImportError> {
    let parties: BTreeMap<&PartyId, usize> = {
        let spells = table.spells.iter().rev();
        spells.map(|spell| (&spell.party, spell.line)).collect()
    };
    for (party, line) in parties {
        if taking.rehearsal.state().parties.contains_key(party) {
            continue;
        }
        let names = Texts::from_iter([(Language::ENGLISH, party.to_string())]);
        let party = party.clone();
        let command = Command::RegisterParty(Party { party, names });
        taking.act(command, By::default(), &format!("line {line}"))?;
    }
    Ok(())
}

fn claim(
    taking: &mut Taking,
    spell: &Spell,
    accounts: &BTreeMap<usize, AccountId>,
) -> Result<(), ImportError> {
    let place = format!("line {}", spell.line);
    let by = By {
        account: accounts.get(&spell.account).cloned(),
        capacity: Some(Capacity::Press),
        source: Some(SourceRef {
            source: taking.source.clone(),
            locator: Some(place.clone()),
        }),
        said: Some(When::Unstated),
    };
    let claim = StandingClaim {
        organisation: Some(spell.organisation.clone()),
        party: spell.party.clone(),
        standing: spell.standing,
        span: spell.span,
        certainty: Certainty::Stated,
        texts: Texts::new(),
        terms: None,
    };
    taking.act(Command::ClaimStanding(claim), by, &place)
}
