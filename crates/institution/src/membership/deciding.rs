//! Deciding claims of standing, office, seat and chair, and changes of a party.

use alloc::{string::ToString, vec, vec::Vec};

use vocab::Span;

use super::{
    ChairClaim, OfficeClaim, SeatClaim, Standing, StandingClaim, Terms, changes::PartyChange,
};
use crate::{
    Context, Event, Refusal, State,
    command::is_silent,
    decide::{known, sourced},
    law::Composition,
    refusal::Kind,
};

pub(crate) fn ordered(span: &Span) -> Result<(), Refusal> {
    let begins = span.from.first_day();
    let ends = span.until.and_then(|until| until.last_day());
    match (begins, ends) {
        (Some(begins), Some(ends)) if ends < begins => Err(Refusal::EndBeforeBeginning),
        _ => Ok(()),
    }
}

pub(crate) fn claim_standing(
    state: &State,
    context: &Context,
    claim: &StandingClaim,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.parties.get(&claim.party), Kind::Party, &claim.party)?;
    ordered(&claim.span)?;
    if let Some(terms) = &claim.terms {
        check_terms(state, claim.standing, terms)?;
    }
    Ok(vec![Event::StandingClaimed(claim.clone())])
}

pub(crate) fn claim_office(
    state: &State,
    context: &Context,
    claim: &OfficeClaim,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.people.get(&claim.person), Kind::Person, &claim.person)?;
    if let Some(party) = &claim.party {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    check_body(state, claim.body.as_ref())?;
    ordered(&claim.span)?;
    Ok(vec![Event::OfficeClaimed(claim.clone())])
}

pub(crate) fn claim_chair(
    state: &State,
    context: &Context,
    claim: &ChairClaim,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.parties.get(&claim.party), Kind::Party, &claim.party)?;
    check_body(state, claim.body.as_ref())?;
    ordered(&claim.span)?;
    Ok(vec![Event::ChairClaimed(claim.clone())])
}

fn check_body(state: &State, body: Option<&vocab::BodyId>) -> Result<(), Refusal> {
    let Some(body) = body else { return Ok(()) };
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    known(charter.bodies.get(body), Kind::Body, body).map(|_| ())
}

/// Terms belong to the standings they are terms of.
fn check_terms(state: &State, standing: Standing, terms: &Terms) -> Result<(), Refusal> {
    let suspends = standing.is_suspension() || standing == Standing::RepresentationRestricted;
    let rows = [
        ("withheld", !terms.withheld.is_empty(), suspends),
        (
            "decisions",
            !terms.decisions.is_empty(),
            standing == Standing::BoundExcept,
        ),
        (
            "level",
            !is_silent(&terms.level),
            standing == Standing::RepresentationRestricted,
        ),
        (
            "ending",
            terms.ending.is_some(),
            standing == Standing::Former,
        ),
    ];
    let stray = rows.into_iter().find(|(_, given, fits)| *given && !fits);
    if let Some((field, _, _)) = stray {
        return Err(Refusal::TermsOfAnother { field, standing });
    }
    for draft in &terms.decisions {
        known(state.drafts.get(draft), Kind::Draft, draft)?;
    }
    Ok(())
}

pub(crate) fn claim_seat(
    state: &State,
    context: &Context,
    claim: &SeatClaim,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.parties.get(&claim.party), Kind::Party, &claim.party)?;
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    let body = known(charter.bodies.get(&claim.body), Kind::Body, &claim.body)?;
    if body.seats == Composition::AllMembers {
        return Err(Refusal::SeatsNotElected {
            body: body.id.to_string(),
        });
    }
    ordered(&claim.span)?;
    Ok(vec![Event::SeatClaimed(claim.clone())])
}

pub(crate) fn record_change(
    state: &State,
    context: &Context,
    change: &PartyChange,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.parties.get(&change.party), Kind::Party, &change.party)?;
    if let Some(succession) = &change.succeeds {
        let predecessor = &succession.predecessor;
        known(state.parties.get(predecessor), Kind::Party, predecessor)?;
        if *predecessor == change.party {
            return Err(Refusal::SucceedsItself {
                party: change.party.clone(),
            });
        }
    } else if is_silent(&change.names) {
        return Err(Refusal::FieldEmpty { field: "names" });
    }
    Ok(vec![Event::PartyChanged(change.clone())])
}
