//! What would follow from an act not yet done: rolls, quorums, rights and seats before and after.
//!
//! The act is worked out on a copy of the state; nothing is written. What differs is told under the
//! account the organisation follows and under each other that gives another roll.

use std::collections::BTreeSet;

use institution::{
    Entry, Event, State,
    decisions::Stage,
    law::{Body, BodyKind, DecisionRule, leading_rule},
    membership::{
        Right,
        credentials::{SeatGround, seated},
        rights::{Entitlement, rights_of},
    },
    worlds::{RollOf, WorldRoll, rolls},
};
use vocab::{AccountId, BodyId, Day, PartyId, SessionId, When};

use super::{Named, Reader, Worded, account_named, body_named, party_named, worded};

/// What would follow.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ForesightView {
    /// The days on which something takes effect.
    pub effects: Vec<When>,
    /// The councils, each on the first day on which it would be felt.
    pub bodies: Vec<BodyForesight>,
    /// Rights of a party that would change by the account the organisation follows.
    pub rights: Vec<RightForesight>,
    /// Seats that another delegation would take.
    pub seats: Vec<SeatForesight>,
}

/// Councils before and after, those together of which the same is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyForesight {
    /// Which.
    pub bodies: Vec<Named<BodyId>>,
    /// On which day.
    pub on: Day,
    /// Its rolls by each account, the organisation's first.
    pub rolls: Vec<RollForesight>,
    /// Drafts before it, which would be decided by those rolls.
    pub drafts: Vec<Worded>,
}

/// A roll before and after, by an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollForesight {
    /// By whose account; the organisation's where none is named.
    pub by: Vec<Named<AccountId>>,
    /// How many are entitled now.
    pub before: usize,
    /// How many would be.
    pub after: usize,
    /// How many have to be there now, and how many would; none where the rule asks for no quorum.
    pub quorum: Option<(u32, u32)>,
}

/// A right before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightForesight {
    /// Whose.
    pub party: Named<PartyId>,
    /// Which.
    pub right: Right,
    /// How far it goes now.
    pub before: Entitlement,
    /// How far it would go.
    pub after: Entitlement,
    /// On which day.
    pub on: Day,
}

/// Who would sit for a party in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatForesight {
    /// For whom.
    pub party: Named<PartyId>,
    /// Whose delegation would sit.
    pub account: Named<AccountId>,
    /// Why.
    pub ground: SeatGround,
}

impl ForesightView {
    /// Whether nothing that a roll, a right or a seat rests on would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rights.is_empty()
            && self.seats.is_empty()
            && self.bodies.iter().all(|it| !it.differs())
    }
}

impl BodyForesight {
    /// Whether a roll or a quorum would change.
    #[must_use]
    pub fn differs(&self) -> bool {
        let differs = |roll: &RollForesight| {
            roll.before != roll.after || roll.quorum.is_some_and(|(now, then)| now != then)
        };
        self.rolls.iter().any(differs)
    }
}

/// What would follow from the entries an act would write.
#[must_use]
pub fn foresight<'a>(
    before: &State,
    after: &State,
    entries: impl IntoIterator<Item = &'a Entry>,
    reader: &Reader,
) -> ForesightView {
    let mut view = ForesightView::default();
    let (mut days, mut parties) = (BTreeSet::from([reader.on]), BTreeSet::new());
    for entry in entries {
        felt(entry, after, &mut days, &mut parties, &mut view.effects);
        let of = match &entry.event {
            Event::CredentialsExamined(finding) => Some((&finding.session, &finding.party)),
            Event::CredentialsSubmitted(handed_in) => Some((&handed_in.session, &handed_in.party)),
            _ => None,
        };
        if let Some((session, party)) = of {
            view.seats
                .extend(seat(before, after, session, party, reader));
        }
    }
    for day in days {
        view.bodies.extend(bodies(before, after, day, reader));
        for party in &parties {
            view.rights
                .extend(rights(before, after, party, day, reader));
        }
    }
    keep_first(&mut view);
    view
}

/// The days on which an event is felt, the parties it is about, and when it takes effect.
fn felt(
    entry: &Entry,
    after: &State,
    days: &mut BTreeSet<Day>,
    parties: &mut BTreeSet<PartyId>,
    effects: &mut Vec<When>,
) {
    let mut on = |when: When| days.extend(when.first_day());
    match &entry.event {
        Event::StandingClaimed(claim) => {
            parties.insert(claim.party.clone());
            on(claim.span.from);
        }
        Event::SeatClaimed(claim) => on(claim.span.from),
        Event::NoticeGiven(receipt) => {
            parties.insert(receipt.notice.party.clone());
            let effect = receipt.takes_effect.or(receipt.notice.effective);
            effects.extend(effect);
            on(effect.unwrap_or(entry.envelope.valid));
        }
        Event::NoticeRevoked(revocation) => {
            parties.insert(revocation.party.clone());
            let notice = after.notices.get(&revocation.notice);
            let effect = notice.and_then(institution::membership::notices::NoticeOnRecord::effect);
            effect.into_iter().for_each(on);
        }
        _ => {}
    }
}

/// The councils whose rolls are asked for on a day.
fn bodies(before: &State, after: &State, on: Day, reader: &Reader) -> Vec<BodyForesight> {
    let Some(charter) = after.charter.as_deref() else {
        return Vec::new();
    };
    let councils = charter.bodies_in_order().into_iter();
    let councils = councils.filter(|body| body.kind == BodyKind::Council);
    let of = |body: &Body| {
        let rules = body.rules.iter();
        let rule = leading_rule(rules.filter_map(|id| charter.rules.on(id, on)))?;
        let asked = RollOf {
            rule,
            concerns: None,
            body: Some(&body.id),
            day: on,
        };
        let (now, then) = (rolls(before, asked), rolls(after, asked));
        Some(BodyForesight {
            bodies: vec![body_named(after, &body.id, reader)],
            on,
            rolls: compared(after, rule, &now, &then, reader),
            drafts: drafts(after, &body.id, reader),
        })
    };
    councils.filter_map(of).collect()
}

/// The rolls of each account, now and then. An account that gives none of its own has the policy's.
fn compared(
    state: &State,
    rule: &DecisionRule,
    now: &[WorldRoll],
    then: &[WorldRoll],
    reader: &Reader,
) -> Vec<RollForesight> {
    let of = |worlds: &[WorldRoll], author: Option<&AccountId>| {
        let own =
            author.and_then(|author| worlds.iter().find(|world| world.authors.contains(author)));
        own.or_else(|| worlds.first())
            .map(|world| world.roll.clone())
    };
    let told = |author: Option<&AccountId>| {
        let (now, then) = (of(now, author)?, of(then, author)?);
        let quorum = rule.rule.quorum_needed(&now);
        Some(RollForesight {
            by: author
                .map(|id| account_named(state, id, reader))
                .into_iter()
                .collect(),
            before: now.seats.len(),
            after: then.seats.len(),
            quorum: quorum.zip(rule.rule.quorum_needed(&then)),
        })
    };
    let mut all: Vec<RollForesight> = told(None).into_iter().collect();
    let authors = now.iter().chain(then).flat_map(|world| &world.authors);
    let authors: BTreeSet<_> = authors.collect();
    for roll in authors.into_iter().filter_map(|author| told(Some(author))) {
        let reads_as = |other: &&mut RollForesight| {
            (other.before, other.after, other.quorum) == (roll.before, roll.after, roll.quorum)
        };
        match all.iter_mut().find(reads_as) {
            // Whoever gives the organisation's own roll needs no line beside it.
            Some(same) if same.by.is_empty() => {}
            Some(same) => same.by.extend(roll.by),
            None => all.push(roll),
        }
    }
    all
}

/// Drafts that are before a body.
fn drafts(state: &State, body: &BodyId, reader: &Reader) -> Vec<Worded> {
    let is_before = |draft: &&institution::decisions::Draft| match draft.stage {
        Stage::Before(step) => {
            let step = draft.submission.path.get(step);
            step.is_some_and(|step| step.body == *body)
        }
        _ => false,
    };
    let drafts = state.drafts.values().filter(is_before);
    drafts
        .map(|draft| worded(&draft.submission.titles, reader))
        .collect()
}

fn rights(
    before: &State,
    after: &State,
    party: &PartyId,
    on: Day,
    reader: &Reader,
) -> Vec<RightForesight> {
    let (now, then) = (
        rights_of(before, party, on, None),
        rights_of(after, party, on, None),
    );
    let changed = now.into_iter().filter_map(|(right, now)| {
        let then = then.get(&right)?;
        (now.entitlement != then.entitlement).then(|| RightForesight {
            party: party_named(after, party, reader),
            right,
            before: now.entitlement,
            after: then.entitlement,
            on,
        })
    });
    changed.collect()
}

fn seat(
    before: &State,
    after: &State,
    session: &SessionId,
    party: &PartyId,
    reader: &Reader,
) -> Option<SeatForesight> {
    let of = |state: &State| {
        let session = state.sessions.get(session)?;
        seated(state, session, party)
    };
    let then = of(after)?;
    (of(before).as_ref() != Some(&then)).then(|| SeatForesight {
        party: party_named(after, party, reader),
        account: account_named(after, &then.account, reader),
        ground: then.ground,
    })
}

/// A council is told once: on the first day on which it differs, else on the first day. Councils of
/// which the same is told are told together.
fn keep_first(view: &mut ForesightView) {
    let mut kept: Vec<BodyForesight> = Vec::new();
    for told in std::mem::take(&mut view.bodies) {
        match kept.iter_mut().find(|other| other.bodies == told.bodies) {
            Some(other) if !other.differs() && told.differs() => *other = told,
            Some(_) => {}
            None => kept.push(told),
        }
    }
    let mut together: Vec<BodyForesight> = Vec::new();
    for told in kept {
        let same = |other: &&mut BodyForesight| {
            other.on == told.on && other.rolls == told.rolls && other.drafts == told.drafts
        };
        match together.iter_mut().find(same) {
            Some(other) => other.bodies.extend(told.bodies),
            None => together.push(told),
        }
    }
    let kept = together;
    view.bodies = kept;
    let mut seen = BTreeSet::new();
    view.rights
        .retain(|right| seen.insert((right.party.id.clone(), right.right)));
}
