//! Claims of membership taken over from a table: all of them, or none.

use std::collections::BTreeMap;

use institution::{
    Command,
    entry::{Actor, Certainty, Office},
    membership::{Standing, StandingClaim},
    register::Party,
};
use language::{Interface, say_with};
use vocab::{
    Account, AccountId, Capacity, CommandId, Language, OrganisationId, PartyId, Source, SourceId,
    SourceLayer, SourceRef, Span, Texts, Timestamp, UserId, When,
};

use crate::{By, Failure, Log, Rehearsal, Request};

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

/// Why a table was not taken over. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// This edition of the table is in the record already.
    #[error("this file is in the record already, as the source `{0}`; there is nothing to take")]
    AlreadyTaken(SourceId),
    /// A name does not fit.
    #[error("{0}")]
    Name(String),
    /// A row was refused by the record.
    #[error("line {line}: {failure}")]
    Row {
        /// The line it stands on.
        line: usize,
        /// Why.
        failure: Failure,
    },
    /// The record cannot be written.
    #[error(transparent)]
    Failure(#[from] Failure),
}

/// How many letters of a digest tell editions apart.
const DIGEST_SHOWN: usize = 12;

/// Takes a table over into a log: its source, its accounts, the parties it names that are not yet
/// registered, and a claim for each row, which names its line. Says how many accounts there are.
///
/// # Errors
/// [`ImportError`]; then nothing was written.
pub async fn import_spells(log: &Log, table: &SpellTable) -> Result<usize, ImportError> {
    let mut taking = Taking::new(log, table)?;
    let accounts = taking.register()?;
    for spell in &table.spells {
        taking.claim(spell, &accounts)?;
    }
    taking.rehearsal.commit(log).await?;
    Ok(accounts.len())
}

/// A table on its way into the record.
struct Taking<'a> {
    table: &'a SpellTable,
    rehearsal: Rehearsal,
    source: SourceId,
    actor: Actor,
    at: Timestamp,
    acts: usize,
}

impl<'a> Taking<'a> {
    fn new(log: &Log, table: &'a SpellTable) -> Result<Self, ImportError> {
        let shown: String = table.digest.chars().take(DIGEST_SHOWN).collect();
        let source = SourceId::new(&format!("{}-{shown}", table.id)).map_err(name)?;
        let rehearsal = Rehearsal::on(log);
        if rehearsal.state().sources.contains_key(&source) {
            return Err(ImportError::AlreadyTaken(source));
        }
        let user = UserId::new("import").map_err(name)?;
        Ok(Self {
            table,
            rehearsal,
            source,
            actor: Actor {
                office: Office::Secretariat,
                user,
            },
            at: log.clock().now(),
            acts: 0,
        })
    }

    fn act(&mut self, command: Command, by: By, line: usize) -> Result<(), ImportError> {
        self.acts += 1;
        let id = CommandId::new(&format!("{}-{}", self.source, self.acts)).map_err(name)?;
        let request = Request {
            id,
            actor: self.actor.clone(),
            by,
            valid: None,
            command,
        };
        let done = self.rehearsal.try_act(&request, self.at);
        let refused = |failure| ImportError::Row { line, failure };
        done.map(|_| ()).map_err(refused)
    }

    /// Enters the source, the accounts and the parties; the accounts by their number.
    fn register(&mut self) -> Result<BTreeMap<usize, AccountId>, ImportError> {
        let source = Source {
            id: self.source.clone(),
            titles: self.worded("import-source", &[("file", &self.table.file)]),
            dated: When::Unstated,
            language: Language::ENGLISH,
            location: Some(format!("sha256:{}", self.table.digest)),
            layer: SourceLayer::Others,
        };
        self.act(Command::RegisterSource(source), By::default(), 1)?;
        let mut accounts = BTreeMap::new();
        let numbers = self.table.spells.iter().map(|spell| spell.account);
        for number in numbers.collect::<std::collections::BTreeSet<_>>() {
            accounts.insert(number, self.account(number)?);
        }
        let parties: BTreeMap<&PartyId, usize> = {
            let spells = self.table.spells.iter().rev();
            spells.map(|spell| (&spell.party, spell.line)).collect()
        };
        for (party, line) in parties {
            if !self.rehearsal.state().parties.contains_key(party) {
                let names = Texts::from_iter([(Language::ENGLISH, party.to_string())]);
                let party = party.clone();
                let command = Command::RegisterParty(Party { party, names });
                self.act(command, By::default(), line)?;
            }
        }
        Ok(accounts)
    }

    /// An account of the table, registered unless it is known from an earlier edition.
    fn account(&mut self, number: usize) -> Result<AccountId, ImportError> {
        let table = self.table.id;
        let (id, key) = match number {
            0 => (table.to_string(), "import-account"),
            _ => (format!("{table}-{}", number + 1), "import-account-further"),
        };
        let id = AccountId::new(&id).map_err(name)?;
        if !self.rehearsal.state().accounts.contains_key(&id) {
            let ordinal = (number + 1).to_string();
            let names = self.worded(key, &[("table", table), ("number", &ordinal)]);
            let account = Account {
                id: id.clone(),
                names,
                roles: Texts::new(),
                capacity: Capacity::Press,
                party: None,
                person: None,
            };
            self.act(Command::RegisterAccount(account), By::default(), 1)?;
        }
        Ok(id)
    }

    fn claim(
        &mut self,
        spell: &Spell,
        accounts: &BTreeMap<usize, AccountId>,
    ) -> Result<(), ImportError> {
        let by = By {
            account: accounts.get(&spell.account).cloned(),
            capacity: Some(Capacity::Press),
            source: Some(SourceRef {
                source: self.source.clone(),
                locator: Some(format!("line {}", spell.line)),
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
        };
        self.act(Command::ClaimStanding(claim), by, spell.line)
    }

    fn worded(&self, key: &str, values: &[(&'static str, &str)]) -> Texts {
        let text = |language: Interface| {
            let values = values.iter().map(|(name, value)| (*name, (*value).into()));
            let values: Vec<_> = values.collect();
            (language.language(), say_with(language, key, &values))
        };
        Interface::ALL.map(text).into_iter().collect()
    }
}

fn name(error: impl std::fmt::Display) -> ImportError {
    ImportError::Name(error.to_string())
}
