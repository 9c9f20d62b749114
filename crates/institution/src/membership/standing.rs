//! What a party can be said to be, in three facets.

use core::{fmt, str::FromStr};

use alloc::string::String;

/// A standing somebody can claim for a party. Three facets: what it *is*, whether it *takes part*,
/// and what it is *bound* by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Has asked to be admitted.
    Applicant,
    /// Admitted by the organ; its instrument is still to be deposited.
    Admitted,
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
    /// Takes part, without the vote it lost by its arrears (UN Charter Art. 19).
    VoteLost,
    /// Takes part at a lower level of representation only.
    RepresentationRestricted,
    /// Bound by everything in force.
    Bound,
    /// Bound, except by some decisions.
    BoundExcept,
    /// No longer a member, and still bound by what it owed.
    ResiduallyBound,
}

/// Which question a standing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// What the party is to the organisation.
    Status,
    /// Whether it takes part.
    Participation,
    /// What it is bound by.
    Boundness,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 3] = [Self::Status, Self::Participation, Self::Boundness];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Participation => "participation",
            Self::Boundness => "boundness",
        }
    }

    /// What holds where nobody competent has said anything: nobody is anything, whoever is a member
    /// takes part, and whoever is a member is bound.
    #[must_use]
    pub const fn default(self) -> Option<Standing> {
        match self {
            Self::Status => None,
            Self::Participation => Some(Standing::Active),
            Self::Boundness => Some(Standing::Bound),
        }
    }
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 17] = [
        Self::Applicant,
        Self::Admitted,
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
        Self::VoteLost,
        Self::RepresentationRestricted,
        Self::Bound,
        Self::BoundExcept,
        Self::ResiduallyBound,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Admitted => "admitted",
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
            Self::VoteLost => "vote-lost",
            Self::RepresentationRestricted => "representation-restricted",
            Self::Bound => "bound",
            Self::BoundExcept => "bound-except",
            Self::ResiduallyBound => "residually-bound",
        }
    }

    /// The facet it belongs to.
    #[must_use]
    pub const fn facet(self) -> Facet {
        match self {
            Self::Active
            | Self::SelfSuspended
            | Self::SuspendedByOrgan
            | Self::VoteLost
            | Self::RepresentationRestricted => Facet::Participation,
            Self::Bound | Self::BoundExcept | Self::ResiduallyBound => Facet::Boundness,
            Self::Applicant
            | Self::Admitted
            | Self::Member
            | Self::Associate
            | Self::Observer
            | Self::Partner
            | Self::Signatory
            | Self::Withdrawing
            | Self::Former => Facet::Status,
        }
    }

    /// Whether a party of this status is a member for the purpose of a roll.
    #[must_use]
    pub const fn is_membership(self) -> bool {
        matches!(self, Self::Member | Self::Withdrawing)
    }

    /// Whether it says that a membership ends or has ended.
    #[must_use]
    pub const fn is_leaving(self) -> bool {
        matches!(self, Self::Withdrawing | Self::Former)
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
        Self::ALL
            .into_iter()
            .find(|s| s.as_str() == text)
            .ok_or_else(|| {
                let words = Self::ALL.map(Self::as_str).join(", ");
                alloc::format!("`{text}` is not a standing; write one of: {words}")
            })
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
