//! The register: parties, people, accounts and sources, before anything is claimed of them.

use alloc::{string::String, vec::Vec};

use vocab::{Language, PartyId, PersonId, Texts};

/// A state or organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its code (ISO 3166 for states).
    pub party: PartyId,
    /// Its short names.
    pub names: Texts,
}

/// A person, one record for all spellings of the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The authority record's id.
    pub person: PersonId,
    /// The name as shown.
    pub names: Texts,
    /// Spellings met in sources, raw.
    pub spellings: Vec<Spelling>,
}

/// A name as a source spells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// The language of the source.
    pub language: Language,
    /// As written there.
    pub text: String,
}
