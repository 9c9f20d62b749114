//! By whose account, in what capacity, on what source.

use alloc::string::String;
use core::{fmt, str::FromStr};

use crate::{AccountId, Language, PartyId, PersonId, SourceId, Texts, When};

/// Someone whose word is recorded: a person in office, an institution, a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name as shown.
    pub names: Texts,
    /// What they speak as ("Prime Minister of Armenia"); empty where the name says it.
    pub roles: Texts,
    /// The capacity they usually speak in; a single claim may state another.
    pub capacity: Capacity,
    /// The party they speak for, where they do.
    pub party: Option<PartyId>,
    /// The person, where the account is one.
    pub person: Option<PersonId>,
}

/// In what capacity something is said; the order of authority is the charter's to set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capacity {
    /// An organ of the organisation, deciding.
    Organ,
    /// What a treaty or rule brings about by itself.
    OperationOfRule,
    /// The depositary of a treaty.
    Depositary,
    /// The secretariat or its head.
    Secretariat,
    /// The party itself, by those who speak for it.
    Party,
    /// A press report, for what it says in its own voice.
    Press,
}

impl Capacity {
    /// Every capacity, in the order of the default policy.
    pub const ALL: [Self; 6] = [
        Self::Organ,
        Self::OperationOfRule,
        Self::Depositary,
        Self::Secretariat,
        Self::Party,
        Self::Press,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organ => "organ",
            Self::OperationOfRule => "operation-of-rule",
            Self::Depositary => "depositary",
            Self::Secretariat => "secretariat",
            Self::Party => "party",
            Self::Press => "press",
        }
    }
}

impl FromStr for Capacity {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|c| c.as_str() == text).ok_or_else(|| {
            alloc::format!(
                "`{text}` is not a capacity; write organ, operation-of-rule, depositary, secretariat, party or press"
            )
        })
    }
}

impl fmt::Display for Capacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which layer of the record a source belongs to; pages keep the layers apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceLayer {
    /// The record itself: the founding report, and everything done here.
    Record,
    /// What other sources say of the same events.
    Others,
    /// Treaties and charters.
    Law,
}

/// A document that claims rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// What it is called.
    pub titles: Texts,
    /// When it was published, to the precision known.
    pub dated: When,
    /// The language it is in.
    pub language: Language,
    /// Where it can be found; an address or an archive reference.
    pub location: Option<String>,
    /// The layer it belongs to.
    pub layer: SourceLayer,
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRef {
    /// The source.
    pub source: SourceId,
    /// The place in it: a fact number, a page, an article.
    pub locator: Option<String>,
}

/// Whose word an entry of the log is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// Whose word.
    pub account: AccountId,
    /// The capacity they spoke in.
    pub capacity: Capacity,
    /// Where it stands.
    pub source: Option<SourceRef>,
    /// When they said it, as far as the source tells.
    pub said: When,
}

/// An article of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The instrument's short names.
    pub instrument: Texts,
    /// The article: `12`, `27(3)`.
    pub article: String,
}

/// Whether our paraphrase of a text has been checked against the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// Checked against the official text.
    Verified,
    /// Not yet: shown with that word.
    Unverified,
}
