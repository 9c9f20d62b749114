//! Deciding how a draft enters its path and moves along it.

use alloc::{string::ToString, vec, vec::Vec};

use super::{DraftIssue, DraftKind, DraftSubmission, ForceClause, Forwarding, Role, Stage};
use crate::{
    Context, Event, Refusal, State,
    decide::{free, known, not_before},
    law::{Charter, PathStep},
    refusal::Kind,
    sessions,
};

pub(crate) fn submit_draft(state: &State, c: &DraftSubmission) -> Result<Vec<Event>, Refusal> {
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    free(state.drafts.contains_key(&c.draft), Kind::Draft, &c.draft)?;
    let session = sessions::convened(state, &c.session)?;
    for party in c.submitted_by.iter().chain(&c.concerns) {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    check_path(charter, &c.path)?;
    if let Some(first) = c.path.first()
        && first.body != session.body
    {
        return Err(Refusal::NotBeforeThisBody {
            body: first.body.to_string(),
        });
    }
    let statement = c.kind == DraftKind::Statement;
    if statement != (c.force == ForceClause::None) {
        return Err(if statement {
            Refusal::StatementHasNoForce
        } else {
            Refusal::FieldEmpty { field: "force" }
        });
    }
    known(
        charter.rules.iter().find(|rule| rule.matter == c.matter),
        Kind::Rule,
        &c.matter,
    )?;
    let symbol = state
        .next_symbol(session, "L")
        .ok_or(Refusal::NoSymbol(None))?;
    Ok(vec![Event::DraftSubmitted(DraftIssue {
        symbol,
        submission: c.clone(),
    })])
}

/// A path must be one that the charter has.
fn check_path(charter: &Charter, path: &[PathStep]) -> Result<(), Refusal> {
    if charter.paths.iter().any(|known| known.steps == path) {
        return Ok(());
    }
    let step = |step: &PathStep| {
        let role = match step.role {
            Role::Approve => "approves",
            Role::Adopt => "adopts",
        };
        alloc::format!("{} {role}", step.body)
    };
    let path = |path: &crate::law::Path| {
        path.steps
            .iter()
            .map(step)
            .collect::<Vec<_>>()
            .join(", then ")
    };
    let paths = charter
        .paths
        .iter()
        .map(path)
        .collect::<Vec<_>>()
        .join("; ");
    Err(Refusal::PathNotInCharter { paths })
}

pub(crate) fn forward_draft(
    state: &State,
    context: &Context,
    c: &Forwarding,
) -> Result<Vec<Event>, Refusal> {
    let draft = known(state.drafts.get(&c.draft), Kind::Draft, &c.draft)?;
    let body_at = |step: usize| {
        draft
            .submission
            .path
            .get(step)
            .map(|s| s.body.to_string())
            .unwrap_or_default()
    };
    let step = match draft.stage {
        Stage::Approved(step) => step,
        Stage::Before(step) | Stage::Returned(step) => {
            return Err(Refusal::NotApproved {
                body: body_at(step),
            });
        }
        Stage::Adopted | Stage::InForce => return Err(Refusal::AlreadyAdopted),
    };
    let target = sessions::running(state, &c.to)?;
    if target.body.as_str() != body_at(step + 1) {
        return Err(Refusal::NotBeforeThisBody {
            body: body_at(step + 1),
        });
    }
    if let Some(approved_in) = state.sessions.get(&draft.session) {
        not_before(context.valid, approved_in.when)?;
    }
    Ok(vec![Event::DraftForwarded(c.clone())])
}
