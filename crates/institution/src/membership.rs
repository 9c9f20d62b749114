//! Who belongs: claims of standing, of office and of chairmanship, each with its author.

use core::{fmt, str::FromStr};

use alloc::string::String;

use vocab::{BodyId, OrganisationId, PartyId, PersonId, Span, Texts};

use crate::entry::{Certainty, Origin};

/// A standing somebody can claim for a party. Two facets: what it *is*, and whether it *takes part*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// A full member.
    Member,
    /// An associate member.
    Associate,
    /// An observer.
    Observer,
    /// A partner.
    Partner,
    /// Has signed and is not yet bound.
    Signatory,
    /// A member whose notice of withdrawal is running.
    Withdrawing,
    /// No longer a member.
    Former,
    /// Takes part in full.
    Active,
    /// Has itself declared its participation suspended.
    SelfSuspended,
    /// Suspended by a decision of an organ.
    SuspendedByOrgan,
}

/// Which question a standing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// What the party is to the organisation.
    Status,
    /// Whether it takes part.
    Participation,
}

impl Facet {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Participation => "participation",
        }
    }
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 10] = [
        Self::Member,
        Self::Associate,
        Self::Observer,
        Self::Partner,
        Self::Signatory,
        Self::Withdrawing,
        Self::Former,
        Self::Active,
        Self::SelfSuspended,
        Self::SuspendedByOrgan,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Associate => "associate",
            Self::Observer => "observer",
            Self::Partner => "partner",
            Self::Signatory => "signatory",
            Self::Withdrawing => "withdrawing",
            Self::Former => "former",
            Self::Active => "active",
            Self::SelfSuspended => "self-suspended",
            Self::SuspendedByOrgan => "suspended-by-organ",
        }
    }

    /// The facet it belongs to.
    #[must_use]
    pub const fn facet(self) -> Facet {
        match self {
            Self::Active | Self::SelfSuspended | Self::SuspendedByOrgan => Facet::Participation,
            _ => Facet::Status,
        }
    }

    /// Whether a party of this status is a member for the purpose of a roll.
    #[must_use]
    pub const fn is_membership(self) -> bool {
        matches!(self, Self::Member | Self::Withdrawing)
    }

    /// Whether it takes a member off the roll.
    #[must_use]
    pub const fn is_suspension(self) -> bool {
        matches!(self, Self::SelfSuspended | Self::SuspendedByOrgan)
    }
}

impl FromStr for Standing {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|s| s.as_str() == text).ok_or_else(|| {
            alloc::format!(
                "`{text}` is not a standing; write member, associate, observer, partner, signatory, withdrawing, \
                 former, active, self-suspended or suspended-by-organ"
            )
        })
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

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

/// A claim kept in the state with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed<T> {
    /// Where it came from.
    pub origin: Origin,
    /// The claim.
    pub claim: T,
}
