//! Joining, signing, entering into force.

use alloc::{string::ToString, vec, vec::Vec};

use vocab::When;

use super::{Draft, DraftKind, DraftRef, ForceClause, Joining, Signature};
use crate::{
    Context, Event, Refusal, State,
    decide::{known, not_before},
    refusal::Kind,
};

/// The decision, once adopted, with the date of its adoption.
fn adopted<'a>(state: &'a State, id: &vocab::DraftId) -> Result<(&'a Draft, When), Refusal> {
    let draft = known(state.drafts.get(id), Kind::Draft, id)?;
    if draft.submission.kind == DraftKind::Statement {
        return Err(Refusal::StatementHasNoForce);
    }
    let adoption = draft.adopted.as_ref().ok_or(Refusal::NotAdopted)?;
    Ok((draft, adoption.origin.valid))
}

pub(crate) fn join_decision(
    state: &State,
    context: &Context,
    c: &Joining,
) -> Result<Vec<Event>, Refusal> {
    let (draft, on) = adopted(state, &c.draft)?;
    known(state.parties.get(&c.party), Kind::Party, &c.party)?;
    if draft.joined.contains_key(&c.party) {
        return Err(Refusal::AlreadyDone {
            party: c.party.clone(),
        });
    }
    let open = draft
        .joining
        .as_ref()
        .is_some_and(|joining| joining.claim.parties.contains(&c.party));
    if !open {
        return Err(Refusal::NotOpenForJoining {
            party: c.party.clone(),
        });
    }
    not_before(context.valid, on)?;
    Ok(vec![Event::DecisionJoined(c.clone())])
}

pub(crate) fn sign_decision(
    state: &State,
    context: &Context,
    c: &Signature,
) -> Result<Vec<Event>, Refusal> {
    let (draft, on) = adopted(state, &c.draft)?;
    known(state.parties.get(&c.party), Kind::Party, &c.party)?;
    if draft.signatures.contains_key(&c.party) {
        return Err(Refusal::AlreadyDone {
            party: c.party.clone(),
        });
    }
    if !draft.participants(&state.questions).contains(&c.party) {
        return Err(Refusal::NotAParticipant {
            party: c.party.clone(),
        });
    }
    not_before(context.valid, on)?;
    if let Some(joined) = draft.joined.get(&c.party) {
        not_before(context.valid, joined.origin.valid)?;
    }
    Ok(vec![Event::DecisionSigned(c.clone())])
}

pub(crate) fn record_entry_into_force(
    state: &State,
    context: &Context,
    c: &DraftRef,
) -> Result<Vec<Event>, Refusal> {
    let (draft, on) = adopted(state, &c.draft)?;
    if draft.in_force.is_some() {
        return Err(Refusal::AlreadyInForce);
    }
    not_before(context.valid, on)?;
    match draft.submission.force {
        ForceClause::None => return Err(Refusal::StatementHasNoForce),
        ForceClause::OnAdoption => {}
        ForceClause::OnSignature => all_signed(state, context, draft)?,
        ForceClause::OnDay(day) => {
            // INVARIANT: a date that may lie before the day cannot show that it has come.
            if context.valid.first_day().is_none_or(|first| first < day) {
                return Err(Refusal::DayNotCome {
                    day: day.to_string(),
                });
            }
        }
    }
    Ok(vec![Event::DecisionInForce(c.clone())])
}

/// Every member that adopted it has signed, and none of them after the day given. Those who
/// joined sign too, but nothing waits for them.
fn all_signed(state: &State, context: &Context, draft: &Draft) -> Result<(), Refusal> {
    let (mut missing, mut signatures) = (Vec::new(), Vec::new());
    for party in draft.adopters(&state.questions) {
        match draft.signatures.get(&party) {
            Some(signature) => signatures.push(signature),
            None => missing.push(party),
        }
    }
    if !missing.is_empty() {
        return Err(Refusal::SignaturesMissing { missing });
    }
    signatures
        .into_iter()
        .try_for_each(|signature| not_before(context.valid, signature.origin.valid))
}
