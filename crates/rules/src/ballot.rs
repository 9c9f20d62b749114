//! What a member did when a question was put: the ways of not voting yes are distinct.

use alloc::{collections::BTreeMap, string::String};
use core::{fmt, str::FromStr};

use vocab::PartyId;

/// A member's act on a question.
///
/// The words are those of the vote files (`majlis tally`) and of the stories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ballot {
    /// In favour; agrees.
    Yes,
    /// Against.
    No,
    /// In the room, abstains.
    Abstain,
    /// In the room, takes no part in the vote: counts for quorum, not for legs.
    NotParticipating,
    /// Not there, nothing said.
    Absent,
    /// Not there, as announced beforehand; nothing said on the question.
    AbsentAnnounced,
    /// Not there, has declared in writing that it does not object.
    AbsentNoObjection,
    /// Not there, has objected in writing.
    AbsentObjects,
    /// In the room, objects.
    Objects,
    /// Has no right to act on this question.
    NotEntitled,
}

impl Ballot {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 10] = [
        Self::Yes,
        Self::No,
        Self::Abstain,
        Self::NotParticipating,
        Self::Absent,
        Self::AbsentAnnounced,
        Self::AbsentNoObjection,
        Self::AbsentObjects,
        Self::Objects,
        Self::NotEntitled,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Abstain => "abstain",
            Self::NotParticipating => "not-participating",
            Self::Absent => "absent",
            Self::AbsentAnnounced => "absent-announced",
            Self::AbsentNoObjection => "absent-no-objection",
            Self::AbsentObjects => "absent-objects",
            Self::Objects => "objects",
            Self::NotEntitled => "not-entitled",
        }
    }

    /// Whether the member is in the room.
    #[must_use]
    pub const fn is_present(self) -> bool {
        matches!(
            self,
            Self::Yes | Self::No | Self::Abstain | Self::NotParticipating | Self::Objects
        )
    }

    /// Whether the act stops a consensus: a vote against, or an objection in the room or in writing.
    #[must_use]
    pub const fn is_objection(self) -> bool {
        matches!(self, Self::No | Self::Objects | Self::AbsentObjects)
    }
}

impl FromStr for Ballot {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|b| b.as_str() == text).ok_or_else(|| {
            alloc::format!(
                "`{text}` is not a vote; write yes, no, abstain, not-participating, absent, absent-announced, \
                 absent-no-objection, absent-objects, objects or not-entitled"
            )
        })
    }
}

impl fmt::Display for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The acts recorded so far, one a member. A member of the roll without one is *awaited*
/// while the vote is open and *absent* once it is closed.
pub type Ballots = BTreeMap<PartyId, Ballot>;
