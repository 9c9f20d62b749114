//! What a question was decided in, besides the ballots.

use alloc::collections::BTreeMap;

use vocab::PartyId;

use crate::Ballot;

/// What happened around the ballots. Nothing did, by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// Who acted for whom: the member, then the holder of its proxy. The member's ballot is the one
    /// the holder cast for it.
    pub proxies: BTreeMap<PartyId, PartyId>,
    /// The chair's vote on an equal division.
    pub casting_vote: Option<Ballot>,
    /// Whether somebody challenged a quorum that is otherwise presumed.
    pub quorum_challenged: bool,
    /// Whether it is the second vote, after an equal division.
    pub is_second_vote: bool,
}
