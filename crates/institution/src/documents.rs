//! Documents: one symbol for all language versions.

use alloc::{string::String, vec::Vec};

use vocab::{Language, PartyId, SessionId, Symbol, Texts};

use crate::entry::Origin;

/// A document somebody wants registered; the symbol is allotted when it is issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRegistration {
    /// The session it belongs to.
    pub session: SessionId,
    /// The series, which gives the letters of its symbol.
    pub series: Series,
    /// Its titles.
    pub titles: Texts,
    /// Its text in each language it exists in.
    pub versions: Vec<Version>,
    /// Who hands it in, where a delegation does.
    pub submitted_by: Option<PartyId>,
}

/// A document issued under its symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentIssue {
    /// The symbol allotted.
    pub symbol: Symbol,
    /// What was registered.
    pub document: DocumentRegistration,
}

/// The text of a document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The language.
    pub language: Language,
    /// Whether this text is authentic.
    pub authentic: bool,
    /// The text: paragraphs parted by an empty line; a paragraph may begin with its number and a full stop.
    pub text: String,
}

/// Series of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series {
    /// An agenda.
    Agenda,
    /// For information: lists of participants.
    Information,
    /// A delegation's paper.
    Delegation,
    /// A note by the secretariat.
    Note,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 4] = [
        Self::Agenda,
        Self::Information,
        Self::Delegation,
        Self::Note,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Information => "information",
            Self::Delegation => "delegation",
            Self::Note => "note",
        }
    }

    /// The letters in the symbol.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Agenda => "AGENDA",
            Self::Information => "INF",
            Self::Delegation => "DEL",
            Self::Note => "NOTE",
        }
    }
}

/// A document in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it came from.
    pub origin: Origin,
    /// Its symbol.
    pub symbol: Symbol,
    /// What was registered.
    pub content: DocumentRegistration,
}
