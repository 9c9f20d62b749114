//! What is taken over from files of other programs: all of it, or nothing.

mod commitments;
mod popolo;
mod spells;

pub use commitments::{AllianceTable, Undertaking, import_alliances};
pub use popolo::{PopoloFault, PopoloFile, Taken, import_popolo};
pub use spells::{Spell, SpellTable, import_spells};

use std::collections::BTreeMap;

use institution::{
    Command,
    entry::{Actor, Office},
    register::Party,
};
use language::{Interface, say_with};
use vocab::{
    Account, AccountId, Capacity, CommandId, Language, PartyId, Source, SourceId, SourceLayer,
    SourceRef, Texts, Timestamp, UserId, When,
};

use crate::{By, Failure, Log, Rehearsal, Request};

/// Why a file was not taken over. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// This edition of the file is in the record already.
    #[error("this file is in the record already, as the source `{0}`; there is nothing to take")]
    AlreadyTaken(SourceId),
    /// A name does not fit.
    #[error("{0}")]
    Name(String),
    /// Something in it was refused by the record.
    #[error("{place}: {failure}")]
    Refused {
        /// Where it stands in the file.
        place: String,
        /// Why.
        failure: Failure,
    },
    /// The record cannot be written.
    #[error(transparent)]
    Failure(#[from] Failure),
}

/// How many letters of a digest tell editions apart.
const DIGEST_SHOWN: usize = 12;

/// A file on its way into the record.
struct Taking {
    /// What names its accounts: `igo`; of a later edition, which may say otherwise, its source's id.
    author: String,
    rehearsal: Rehearsal,
    source: SourceId,
    actor: Actor,
    at: Timestamp,
    acts: usize,
}

impl Taking {
    /// Begins with a file whose bytes have this hex SHA-256.
    fn new(log: &Log, kind: &'static str, digest: &str) -> Result<Self, ImportError> {
        let shown: String = digest.chars().take(DIGEST_SHOWN).collect();
        let source = SourceId::new(&format!("{kind}-{shown}")).map_err(name)?;
        let rehearsal = Rehearsal::on(log);
        if rehearsal.state().sources.contains_key(&source) {
            return Err(ImportError::AlreadyTaken(source));
        }
        let user = UserId::new("import").map_err(name)?;
        let accounts = &rehearsal.state().accounts;
        let earlier = AccountId::new(kind).is_ok_and(|id| accounts.contains_key(&id));
        let author = if earlier {
            source.to_string()
        } else {
            kind.to_string()
        };
        Ok(Self {
            author,
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

    fn act(&mut self, command: Command, by: By, place: &str) -> Result<(), ImportError> {
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
        let refused = |failure| ImportError::Refused {
            place: place.to_string(),
            failure,
        };
        done.map(|_| ()).map_err(refused)
    }

    /// Enters the file as a source.
    fn register_source(&mut self, file: &str, digest: &str) -> Result<(), ImportError> {
        let source = Source {
            id: self.source.clone(),
            titles: worded("import-source", &[("file", file)]),
            dated: When::Unstated,
            language: Language::ENGLISH,
            location: Some(format!("sha256:{digest}")),
            layer: SourceLayer::Others,
        };
        self.act(Command::RegisterSource(source), By::default(), file)
    }

    /// Enters the parties that the record does not know, each where a table names it first: the
    /// line, the code, and what the table calls it; one without a name is called by its code.
    fn register_parties<'a>(
        &mut self,
        named: impl DoubleEndedIterator<Item = (usize, &'a PartyId, Option<&'a str>)>,
    ) -> Result<(), ImportError> {
        let first: BTreeMap<_, _> = named
            .rev()
            .map(|(line, party, name)| (party, (line, name)))
            .collect();
        for (party, (line, name)) in first {
            if self.rehearsal.state().parties.contains_key(party) {
                continue;
            }
            let name = name.map_or_else(|| party.to_string(), str::to_string);
            let command = Command::RegisterParty(Party {
                party: party.clone(),
                names: Texts::from_iter([(Language::ENGLISH, name)]),
            });
            self.act(command, By::default(), &format!("line {line}"))?;
        }
        Ok(())
    }

    /// Enters what stands at a place of the file, as the word of one of its accounts.
    fn claim(
        &mut self,
        command: Command,
        account: &AccountId,
        place: &str,
    ) -> Result<(), ImportError> {
        let by = By {
            account: Some(account.clone()),
            capacity: Some(Capacity::Press),
            source: Some(SourceRef {
                source: self.source.clone(),
                locator: Some(place.to_string()),
            }),
            said: Some(When::Unstated),
        };
        self.act(command, by, place)
    }

    /// An account of the file, registered where it is first spoken of. Each edition has its own: what a
    /// later one says is another word beside the earlier, and no account contradicts itself.
    fn account(&mut self, number: usize) -> Result<AccountId, ImportError> {
        let author = self.author.clone();
        let (id, key) = match number {
            0 => (author.clone(), "import-account"),
            _ => (format!("{author}-{}", number + 1), "import-account-further"),
        };
        let id = AccountId::new(&id).map_err(name)?;
        if !self.rehearsal.state().accounts.contains_key(&id) {
            let ordinal = (number + 1).to_string();
            let account = Account {
                id: id.clone(),
                names: worded(key, &[("table", &author), ("number", &ordinal)]),
                roles: Texts::new(),
                capacity: Capacity::Press,
                party: None,
                person: None,
            };
            self.act(Command::RegisterAccount(account), By::default(), &author)?;
        }
        Ok(id)
    }
}

fn worded(key: &str, values: &[(&'static str, &str)]) -> Texts {
    let text = |language: Interface| {
        let values = values.iter().map(|(name, value)| (*name, (*value).into()));
        let values: Vec<_> = values.collect();
        (language.language(), say_with(language, key, &values))
    };
    Interface::ALL.map(text).into_iter().collect()
}

fn name(error: impl std::fmt::Display) -> ImportError {
    ImportError::Name(error.to_string())
}
