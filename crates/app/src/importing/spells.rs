//! Claims of membership taken over from a table.

use std::collections::BTreeSet;

use institution::{
    Command,
    entry::Certainty,
    membership::{Standing, StandingClaim},
};
use vocab::{OrganisationId, PartyId, Span, Texts};

use super::{ImportError, Taking};
use crate::Log;

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
    let numbers: BTreeSet<_> = table.spells.iter().map(|spell| spell.account).collect();
    for number in &numbers {
        taking.account(*number)?;
    }
    let named = table.spells.iter();
    taking.register_parties(named.map(|spell| (spell.line, &spell.party, None)))?;
    for spell in &table.spells {
        let claim = Command::ClaimStanding(claim(spell));
        let account = taking.account(spell.account)?;
        taking.claim(claim, &account, &format!("line {}", spell.line))?;
    }
    taking.rehearsal.commit(log).await?;
    Ok(numbers.len())
}

fn claim(spell: &Spell) -> StandingClaim {
    StandingClaim {
        organisation: Some(spell.organisation.clone()),
        party: spell.party.clone(),
        standing: spell.standing,
        span: spell.span,
        certainty: Certainty::Stated,
        texts: Texts::new(),
        terms: None,
    }
}
