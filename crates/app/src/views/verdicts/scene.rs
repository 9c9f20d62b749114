//! One question and its rolls, read into what a page shows of them.

use std::collections::BTreeSet;

use institution::{
    State,
    decisions::{Question, WorldVerdict},
    entry::Origin,
    membership::{Claimed, Facet, StandingClaim},
    sessions::Session,
    worlds::{WorldRoll, standing_by},
};
use language::sort_by_name;
use rules::{Ballot, Ballots, Rule, Stage, StruckBecause, judge};
use vocab::{AccountId, Day, PartyId};

use super::{Act, Ground, Hypothesis, Names, PositionView, WorldView, instrument};
use crate::views::{Named, Reader, account_named, party_named, said, worded};

/// What the verdicts of one question are read from.
pub(super) struct Scene<'a> {
    pub state: &'a State,
    /// The claims known when the rolls were frozen.
    pub known: &'a State,
    pub reader: &'a Reader,
    pub rule: &'a Rule,
    pub on: Day,
    /// The policy's first.
    pub rolls: &'a [WorldRoll],
}

impl Scene<'_> {
    /// What follows under each account, given one verdict for each roll and the acts judged.
    pub(super) fn worlds(&self, verdicts: &[WorldVerdict], acts: &Ballots) -> Vec<WorldView> {
        let pairs = self.rolls.iter().zip(verdicts);
        pairs
            .map(|(world, verdict)| self.world(world, verdict, acts))
            .collect()
    }

    fn world(&self, world: &WorldRoll, verdict: &WorldVerdict, acts: &Ballots) -> WorldView {
        let authors = world.authors.iter();
        let kept_off = world.roll.excluded.iter();
        let disputed = self.disputed();
        WorldView {
            policy: world.policy,
            authors: authors
                .map(|author| account_named(self.state, author, self.reader))
                .collect(),
            grounds: disputed
                .iter()
                .flat_map(|party| self.grounds(world, party))
                .collect(),
            seats: self.named(&world.roll.seats.keys().collect()),
            kept_off: kept_off
                .map(|(party, because)| (self.name(party), *because))
                .collect(),
            verdict: verdict.verdict.clone(),
            if_closed: None,
            if_objected: disputed
                .iter()
                .map(|party| self.if_objected(world, party, acts))
                .collect(),
        }
    }

    /// Turns verdicts on closing into verdicts as an open question stands.
    pub(super) fn show_as_it_stands(&self, worlds: &mut [WorldView], question: &Question) {
        let stated: Ballots = question
            .positions
            .iter()
            .map(|(party, position)| (party.clone(), position.claim.ballot))
            .collect();
        for (view, world) in worlds.iter_mut().zip(self.rolls) {
            let now = judge(self.rule, &world.roll, &stated, Stage::Open);
            view.if_closed = Some(std::mem::replace(&mut view.verdict, now));
        }
    }

    fn if_objected(&self, world: &WorldRoll, party: &PartyId, acts: &Ballots) -> Hypothesis {
        let mut acts = acts.clone();
        let in_the_room = acts.get(party).is_none_or(|ballot| ballot.is_present());
        let objection = if in_the_room {
            Ballot::Objects
        } else {
            Ballot::AbsentObjects
        };
        acts.insert(party.clone(), objection);
        Hypothesis {
            party: self.name(party),
            verdict: judge(self.rule, &world.roll, &acts, Stage::Closed),
        }
    }

    /// What the accounts that give a roll say themselves of a member; by the policy, the claim
    /// that it follows.
    fn grounds(&self, world: &WorldRoll, party: &PartyId) -> Vec<Ground> {
        let authors = world.authors.iter();
        let mut claims: Vec<_> = authors
            .filter_map(|author| self.own_claim(party, author))
            .collect();
        if claims.is_empty() {
            claims.extend(self.followed_claim(party));
        }
        claims
            .into_iter()
            .map(|claimed| Ground {
                party: self.name(party),
                standing: claimed.claim.standing.as_str(),
                said: said(self.state, &claimed.origin, self.reader),
            })
            .collect()
    }

    /// What an account says itself of a member: that it takes part or not, before what it is.
    fn own_claim<'s>(
        &'s self,
        party: &'s PartyId,
        author: &AccountId,
    ) -> Option<&'s Claimed<StandingClaim>> {
        let by = |facet| {
            standing_by(self.known, party, facet, self.on, Some(author))
                .filter(|claimed| claimed.origin.attribution.account == *author)
        };
        by(Facet::Participation).or_else(|| by(Facet::Status))
    }

    /// The claim by which the charter's policy puts a member on the roll or takes it off.
    fn followed_claim<'s>(&'s self, party: &'s PartyId) -> Option<&'s Claimed<StandingClaim>> {
        let by = |facet| standing_by(self.known, party, facet, self.on, None);
        by(Facet::Participation)
            .filter(|claimed| claimed.claim.standing.is_suspension())
            .or_else(|| by(Facet::Status))
    }

    /// Everyone that is on some roll.
    pub(super) fn entitled(&self) -> impl Iterator<Item = &PartyId> {
        let seats = self.rolls.iter().flat_map(|world| world.roll.seats.keys());
        seats.collect::<BTreeSet<_>>().into_iter()
    }

    /// Members that are on one roll and not on another.
    pub(super) fn disputed(&self) -> Vec<&PartyId> {
        let on_every_roll = |party: &&PartyId| {
            let mut rolls = self.rolls.iter();
            rolls.all(|world| world.roll.seats.contains_key(*party))
        };
        self.entitled()
            .filter(|party| !on_every_roll(party))
            .collect()
    }

    /// What each member did, by name.
    pub(super) fn positions(
        &self,
        session: &Session,
        question: &Question,
        judged: &Ballots,
    ) -> Vec<PositionView> {
        let disputed = self.disputed();
        let mut positions: Vec<_> = self
            .everyone()
            .into_iter()
            .map(|party| PositionView {
                party: self.name(party),
                act: self.act(party, session, question, judged),
                is_disputed: disputed.contains(&party),
            })
            .collect();
        sort_by_name(self.reader.language, &mut positions, |position| {
            position.party.name.text.clone()
        });
        positions
    }

    fn act(
        &self,
        party: &PartyId,
        session: &Session,
        question: &Question,
        judged: &Ballots,
    ) -> Act {
        if let Some(position) = question.positions.get(party) {
            return Act::Stated {
                ballot: position.claim.ballot,
                said: self.said(&position.origin),
                explanation: worded(&position.claim.explanation, self.reader),
                instrument: position.claim.instrument.as_ref().map(instrument),
            };
        }
        match judged.get(party) {
            Some(ballot) if question.closed.is_some() => Act::Read {
                ballot: *ballot,
                said: attendance_of(session, party).map(|origin| self.said(origin)),
            },
            Some(ballot) => Act::Awaited(*ballot),
            None => Act::KeptOff(self.kept_off_because(party)),
        }
    }

    fn said(&self, origin: &Origin) -> crate::views::Said {
        said(self.state, origin, self.reader)
    }

    fn kept_off_because(&self, party: &PartyId) -> StruckBecause {
        let mut rolls = self.rolls.iter();
        let because = rolls.find_map(|world| world.roll.excluded.get(party));
        because.copied().unwrap_or(StruckBecause::NotAMember)
    }

    /// Everyone on a roll, or kept off one.
    fn everyone(&self) -> BTreeSet<&PartyId> {
        let rolls = self.rolls.iter().map(|world| &world.roll);
        rolls
            .flat_map(|roll| roll.seats.keys().chain(roll.excluded.keys()))
            .collect()
    }

    fn name(&self, party: &PartyId) -> Named<PartyId> {
        party_named(self.state, party, self.reader)
    }

    /// Members by name, in the order of the reader's alphabet.
    pub(super) fn named(&self, parties: &Vec<&PartyId>) -> Vec<Named<PartyId>> {
        let mut named: Vec<_> = parties.iter().map(|party| self.name(party)).collect();
        sort_by_name(self.reader.language, &mut named, |party| {
            party.name.text.clone()
        });
        named
    }

    pub(super) fn names(&self) -> Names {
        let everyone = self.everyone().into_iter();
        Names(
            everyone
                .map(|party| (party.clone(), self.name(party).name.text))
                .collect(),
        )
    }
}

/// The record of a member's attendance, or else its announcement.
fn attendance_of<'a>(session: &'a Session, party: &PartyId) -> Option<&'a Origin> {
    let taken = session.attendance.get(party).map(|record| &record.origin);
    taken.or_else(|| {
        session
            .announcement(party)
            .map(|announced| &announced.origin)
    })
}
