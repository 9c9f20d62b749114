//! The roll: those entitled to decide, frozen when a question is put.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
};

use vocab::PartyId;

/// Who may decide, with the weights they carry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roll {
    /// Members entitled, each with its weights.
    pub seats: BTreeMap<PartyId, Seat>,
    /// Members of the body who are kept off this roll, and why.
    pub excluded: BTreeMap<PartyId, StruckBecause>,
    /// How many the organisation counts in all, where the quorum is of that number
    /// and it differs from those entitled (African Union: 55 members, 49 entitled).
    pub total_membership: u32,
    /// Members whose vote another casts together with its own, by member (constituencies of the
    /// IMF's Board, Articles of Agreement XII s. 3(i)). Who casts it need not have a seat.
    pub units: BTreeMap<PartyId, PartyId>,
}

/// A place on the roll.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seat {
    /// Weights by the name of their measure (`population`, `quota-votes`); heads need none.
    pub weights: BTreeMap<String, u64>,
}

/// Why a ballot is kept but not counted, or a member is off the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StruckBecause {
    /// Not a member, by the account the roll follows.
    NotAMember,
    /// Its participation is suspended, by the account the roll follows.
    Suspended,
    /// The decision is about this member and is taken without it.
    StateConcerned,
    /// It said itself that it has no right to act on the question.
    NotEntitled,
    /// Its vote is lost for arrears (UN Charter Art. 19).
    Arrears,
    /// It is a party to the dispute and abstains by law (UN Charter Art. 27(3)).
    PartyToDispute,
    /// It takes no part in this policy.
    OptedOut,
    /// Another casts its vote, with its own.
    VotesInUnit,
    /// Whoever acted for it may not have.
    ProxyNotAllowed,
}

impl StruckBecause {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotAMember => "not-a-member",
            Self::Suspended => "suspended",
            Self::StateConcerned => "state-concerned",
            Self::NotEntitled => "not-entitled",
            Self::Arrears => "arrears",
            Self::PartyToDispute => "party-to-dispute",
            Self::OptedOut => "opted-out",
            Self::VotesInUnit => "votes-in-unit",
            Self::ProxyNotAllowed => "proxy-not-allowed",
        }
    }

    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::NotAMember,
        Self::Suspended,
        Self::StateConcerned,
        Self::NotEntitled,
        Self::Arrears,
        Self::PartyToDispute,
        Self::OptedOut,
        Self::VotesInUnit,
        Self::ProxyNotAllowed,
    ];
}

impl Roll {
    /// A roll of members by heads alone; all of them are the membership.
    pub fn of(members: impl IntoIterator<Item = PartyId>) -> Self {
        let seats: BTreeMap<_, _> = members.into_iter().map(|m| (m, Seat::default())).collect();
        let total_membership = u32::try_from(seats.len()).unwrap_or(u32::MAX);
        Self {
            seats,
            excluded: BTreeMap::new(),
            total_membership,
            units: BTreeMap::new(),
        }
    }

    /// Those who may decide: seated and not kept off, in the order of their ids.
    pub(crate) fn entitled(&self) -> impl Iterator<Item = (&PartyId, &Seat)> {
        let seats = self.seats.iter();
        seats.filter(|(party, _)| !self.excluded.contains_key(*party))
    }

    /// Those who cast the votes of everybody entitled, their own and those of their units, in the
    /// order of their ids. Who is kept off the roll casts nobody's.
    #[must_use]
    pub fn voters(&self) -> BTreeSet<&PartyId> {
        let voter = |(party, _)| self.units.get(party).unwrap_or(party);
        let voters = self.entitled().map(voter);
        voters
            .filter(|voter| !self.excluded.contains_key(*voter))
            .collect()
    }

    /// The seats whose votes somebody casts.
    pub fn cast_by(&self, voter: &PartyId) -> impl Iterator<Item = &Seat> {
        let entitled = self.entitled();
        let cast =
            entitled.filter(move |(party, _)| self.units.get(*party).unwrap_or(party) == voter);
        cast.map(|(_, seat)| seat)
    }
}
