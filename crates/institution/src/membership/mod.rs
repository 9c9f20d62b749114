//! Who belongs: claims of standing, of office, of seat and of chairmanship, each with its author;
//! notices and what follows from them; what a party is called and whom it succeeds; rights.

pub mod changes;
pub mod credentials;
mod deciding;
pub mod notices;
pub mod rights;
mod standing;

use alloc::{collections::BTreeSet, vec::Vec};

use vocab::{BodyId, Day, DraftId, Holds, OrganisationId, PartyId, PersonId, Span, Texts};

use crate::entry::{Certainty, Origin};

pub(crate) use deciding::{
    claim_chair, claim_office, claim_seat, claim_standing, ordered, record_change,
};
pub use rights::Right;
pub use standing::{Facet, Standing};

/// A claim that a party has a standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingClaim {
    /// In which organisation; the record's own where none is named.
    pub organisation: Option<OrganisationId>,
    /// Of whom.
    pub party: PartyId,
    /// What.
    pub standing: Standing,
    /// From when until when it is said to hold.
    pub span: Span,
    /// Whether it is said to hold, or only expected to come.
    pub certainty: Certainty,
    /// The claim in words, in our paraphrase; may be left out of one of another organisation,
    /// which comes from a table.
    pub texts: Texts,
    /// On what terms, where some are stated.
    pub terms: Option<Terms>,
}

impl StandingClaim {
    /// Whether it is stated as fact, not merely expected, and may hold on a day.
    #[must_use]
    pub fn is_stated_on(&self, day: Day) -> bool {
        self.certainty == Certainty::Stated && self.span.holds_on(day) != Holds::No
    }
}

/// The terms of a standing: what a suspension takes away, how a membership ended, which decisions
/// a party says it is not bound by, at which level it may still be represented.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// The rights a suspension withholds; where none is named, those the charter's matrix withholds.
    pub withheld: BTreeSet<Right>,
    /// The decisions a party is not bound by.
    pub decisions: Vec<DraftId>,
    /// The level of representation still allowed, in words.
    pub level: Texts,
    /// How membership ended.
    pub ending: Option<Ending>,
}

/// How a membership ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// The member left.
    Withdrawn,
    /// An organ put it out.
    Expelled,
    /// An organ declared that it had ceased to be one.
    Ceased,
    /// It did not join a prolongation.
    Lapsed,
}

impl Ending {
    /// Every ending.
    pub const ALL: [Self; 4] = [Self::Withdrawn, Self::Expelled, Self::Ceased, Self::Lapsed];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Expelled => "expelled",
            Self::Ceased => "ceased",
            Self::Lapsed => "lapsed",
        }
    }
}

/// A claim that a person holds an office of a party or of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeClaim {
    /// In which organisation; the record's own where none is named.
    pub organisation: Option<OrganisationId>,
    /// Who.
    pub person: PersonId,
    /// What the office is called.
    pub titles: Texts,
    /// Of which party, where it is a party's office.
    pub party: Option<PartyId>,
    /// Of which body, where it is the organisation's.
    pub body: Option<BodyId>,
    /// From when until when.
    pub span: Span,
}

/// A claim that a party holds the chair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChairClaim {
    /// Who presides.
    pub party: PartyId,
    /// Over which body; the whole organisation where none is named.
    pub body: Option<BodyId>,
    /// From when until when.
    pub span: Span,
    /// The legal ground, in words.
    pub ground: Texts,
}

/// A claim that a party holds a seat of a body whose members are elected or named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatClaim {
    /// Who sits.
    pub party: PartyId,
    /// In which body.
    pub body: BodyId,
    /// For which constituency or group, where seats are shared out.
    pub constituency: Texts,
    /// From when until when.
    pub span: Span,
    /// The legal ground, in words.
    pub ground: Texts,
}

/// A claim kept in the state with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed<T> {
    /// Where it came from.
    pub origin: Origin,
    /// The claim.
    pub claim: T,
}
