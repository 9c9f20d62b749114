//! What is said of dangers, of remedies and of one another: assertions, each with its author.

use alloc::{string::String, vec::Vec};

use vocab::{Language, PartyId, SessionId, Texts};

use crate::{entry::Certainty, membership::Claimed};

/// Something somebody said, kept in our paraphrase and, where quoted, in their own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assertion {
    /// What it is about; decides the page it stands on.
    pub topic: Topic,
    /// The parties it speaks of.
    pub parties: Vec<PartyId>,
    /// The session it speaks of.
    pub session: Option<SessionId>,
    /// The claim in our words.
    pub texts: Texts,
    /// Whether the source gives it as direct speech.
    pub direct_speech: bool,
    /// A word or two of the source as it stands there, where the wording matters.
    pub quotation: Option<Quotation>,
    /// Whether it speaks of something done or looked forward to.
    pub certainty: Certainty,
}

/// What an assertion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A challenge or threat.
    Challenge,
    /// Guarantees and the order of security.
    SecurityFramework,
    /// Relations between parties, or of a party to the organisation.
    Relations,
    /// Taking part, or not.
    Attendance,
    /// How a session went or is to go.
    Proceedings,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 5] = [
        Self::Challenge,
        Self::SecurityFramework,
        Self::Relations,
        Self::Attendance,
        Self::Proceedings,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Challenge => "challenge",
            Self::SecurityFramework => "security-framework",
            Self::Relations => "relations",
            Self::Attendance => "attendance",
            Self::Proceedings => "proceedings",
        }
    }
}

/// Words of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// The language they are in.
    pub language: Language,
    /// The words.
    pub text: String,
}

/// An assertion in the state.
pub type RecordedAssertion = Claimed<Assertion>;
