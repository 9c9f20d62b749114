//! Who chairs next, where the charter gives an order; by each account that gives another.

use institution::{
    State,
    law::{Charter, Rotation, RotationOrder},
    membership::Facet,
    worlds::{parties_spoken_of, standing_by},
};
use language::{Interface, sort_by_name};
use vocab::{AccountId, BodyId, Day, PartyId, When};

use crate::views::{Named, Reader, account_named, party_named};

/// Who chairs next, by an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextChair {
    /// Who.
    pub party: Named<PartyId>,
    /// From when, where the term and its beginning are known.
    pub from: Option<When>,
    /// By whose account; by the one the organisation follows where none is named.
    pub by: Option<Named<AccountId>>,
}

/// Who chairs a body next; empty where the charter gives no order that can be followed, or where
/// nobody is known to chair now.
pub(super) fn next_chairs(
    state: &State,
    charter: &Charter,
    body: &BodyId,
    reader: &Reader,
) -> Vec<NextChair> {
    let of = |wanted: Option<&BodyId>| {
        let mut all = charter.rotations.iter();
        all.find(|rotation| rotation.body.as_ref() == wanted)
    };
    let Some(rotation) = of(Some(body)).or_else(|| of(None)) else {
        return Vec::new();
    };
    let Some(chair) = state.chair_on(Some(body), reader.on) else {
        return Vec::new();
    };
    let now = &chair.claim.party;
    let from = || {
        let begun = chair.claim.span.from;
        match (chair.claim.span.until, rotation.term_months, begun) {
            (Some(When::On(vocab::CalendarDate::Day(day))), _, _) => {
                day.tomorrow().ok().map(When::day)
            }
            (None, Some(months), When::On(date)) => date.months_later(months).map(When::On),
            _ => None,
        }
    };
    let next = |account: Option<&AccountId>| following(state, rotation, now, reader, account);
    let Some(by_policy) = next(None) else {
        return Vec::new();
    };
    let mut chairs = vec![NextChair {
        party: party_named(state, &by_policy, reader),
        from: from(),
        by: None,
    }];
    let mut authors: Vec<&AccountId> = Vec::new();
    for claimed in &state.standings {
        let author = &claimed.origin.attribution.account;
        if !authors.contains(&author) {
            authors.push(author);
        }
    }
    for author in authors {
        let Some(rival) = next(Some(author)).filter(|rival| *rival != by_policy) else {
            continue;
        };
        chairs.push(NextChair {
            party: party_named(state, &rival, reader),
            from: from(),
            by: Some(account_named(state, author, reader)),
        });
    }
    chairs
}

/// The member that follows another in the order, by an account.
fn following(
    state: &State,
    rotation: &Rotation,
    now: &PartyId,
    reader: &Reader,
    account: Option<&AccountId>,
) -> Option<PartyId> {
    let takes_part = |party: &PartyId, day: Day| {
        let of = |facet| standing_by(state, party, facet, day, account);
        of(Facet::Status).is_some_and(|it| it.claim.standing.is_membership())
            && !of(Facet::Participation).is_some_and(|it| it.claim.standing.is_suspension())
    };
    let order: Vec<PartyId> = match &rotation.order {
        RotationOrder::Host => return None,
        RotationOrder::Listed(listed) => listed.clone(),
        RotationOrder::Alphabet(language) => {
            let interface = Interface::ALL
                .into_iter()
                .find(|it| it.language() == *language)?;
            let asked = Reader {
                language: interface,
                ..reader.clone()
            };
            let mut parties: Vec<PartyId> = parties_spoken_of(state).into_iter().collect();
            sort_by_name(interface, &mut parties, |party| {
                party_named(state, party, &asked).name.text
            });
            parties
        }
    };
    let place = order.iter().position(|party| party == now)?;
    let (before, after) = (order.get(..place)?, order.get(place + 1..)?);
    let mut round = after.iter().chain(before);
    round.find(|party| takes_part(party, reader.on)).cloned()
}
