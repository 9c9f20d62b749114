//! How a member leaves, who sits in a body, and in what order the chair passes.

use alloc::vec::Vec;

use vocab::{BodyId, Citation, Language, PartyId, Provenance, Texts, When};

/// The article on leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// How long after its receipt a notice takes effect.
    pub notice: NoticePeriod,
    /// Whether a notice can be taken back before it takes effect.
    pub revocation: Revocation,
    /// To whom it is given, in words.
    pub to: Texts,
    /// What else has to be done, in words (obligations settled).
    pub condition: Texts,
    /// Where that stands.
    pub citation: Citation,
    /// Whether the text was checked.
    pub provenance: Provenance,
    /// From when it applies.
    pub from: When,
}

/// How long after its receipt a notice takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticePeriod {
    /// A number of months; none is on receipt.
    Months(u16),
    /// At the end of the financial year in which it came, or of the next where it came after its
    /// first so many months (Statute of the Council of Europe, Art. 7). The year is the calendar's.
    FinancialYear {
        /// Within how many months of the year it has to come.
        within_months: u8,
    },
    /// At the beginning of the next calendar year (Statute of the OPEC, Art. 8).
    NextYear,
}

/// Whether a notice can be taken back before it takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// It can (for the European Union: Court of Justice, C-621/18).
    Allowed,
    /// The instruments do not say; it is recorded, and the silence with it.
    Unsaid,
    /// It cannot.
    Excluded,
}

/// Which members sit in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Composition {
    /// All of them.
    AllMembers,
    /// Some, elected or named for a term; claims of seats say who.
    Seats {
        /// How many seats there are.
        number: u32,
        /// Who always has one.
        permanent: Vec<PartyId>,
        /// For how many months the others are elected; `None` where the text says otherwise.
        term_months: Option<u16>,
    },
}

/// In what order the chair passes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotation {
    /// The chair of which body; of the organisation where none is named.
    pub body: Option<BodyId>,
    /// The order.
    pub order: RotationOrder,
    /// For how many months one holds it; `None` where it lasts from session to session.
    pub term_months: Option<u16>,
    /// Where that stands.
    pub citation: Citation,
}

/// An order in which members follow one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RotationOrder {
    /// The alphabet of their names in a language.
    Alphabet(Language),
    /// A list.
    Listed(Vec<PartyId>),
    /// Whoever hosts the regular session.
    Host,
}
