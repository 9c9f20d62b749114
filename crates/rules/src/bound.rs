//! Whom an adopted decision binds.

use alloc::collections::BTreeSet;

use vocab::PartyId;

use crate::{Ballot, Ballots, Binds, Roll, Rule};

/// The members that a decision adopted under a rule binds, before anybody joins it later.
///
/// Members kept off the roll are bound where the decision binds every member: who may not vote is
/// a member all the same. The members concerned are those of the roll it was decided by, so it
/// differs by account as the roll does.
#[must_use]
pub fn bound(rule: &Rule, roll: &Roll, ballots: &Ballots) -> BTreeSet<PartyId> {
    let act = |party: &PartyId| ballots.get(party).copied();
    let chosen = |party: &&PartyId| match rule.binds {
        Binds::All => true,
        Binds::Nobody => false,
        Binds::AllButAbstainers => act(party) != Some(Ballot::Abstain),
        Binds::Acceptors => act(party) == Some(Ballot::Yes),
        Binds::Participants => takes_part(act(party)) && roll.seats.contains_key(*party),
    };
    let members = roll.seats.keys().chain(roll.excluded.keys());
    members.filter(chosen).cloned().collect()
}

/// Whether a member took part and did not stand aside. One in the room that said nothing to a
/// consensus agreed to it, and its act is entered so.
const fn takes_part(act: Option<Ballot>) -> bool {
    matches!(act, Some(Ballot::Yes | Ballot::No | Ballot::Objects))
}
