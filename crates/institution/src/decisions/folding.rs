//! Folding the events of drafts and questions.

use alloc::{collections::BTreeMap, vec::Vec};

use vocab::{DraftId, QuestionId};

use super::{Draft, DraftIssue, DraftOutcome, Question, QuestionOpening, Stage, Station};
use crate::{Entry, Event, State, evolve::claimed};

/// Folds an event of a draft or a question; leaves every other.
pub(crate) fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::DraftSubmitted(issue) => submit(state, entry, issue),
        Event::QuestionPut(opening) => put(state, entry, opening),
        Event::PositionStated(position) => {
            if let Some(question) = state.questions.get_mut(&position.question) {
                question
                    .positions
                    .insert(position.party.clone(), claimed(entry, position));
            }
        }
        Event::QuestionClosed(closing) => {
            if let Some(question) = state.questions.get_mut(&closing.question) {
                question.closed = Some(claimed(entry, closing));
            }
        }
        Event::DraftApproved(outcome) => pass(
            state,
            entry,
            &outcome.draft,
            &outcome.question,
            Stage::Approved,
        ),
        Event::DraftReturned(outcome) => turn_back(state, outcome),
        Event::DraftForwarded(forwarding) => with(state, &forwarding.draft, |draft| {
            if let Stage::Approved(step) = draft.stage {
                draft.stage = Stage::Before(step + 1);
                draft.session = forwarding.to.clone();
            }
            draft.forwarded.push(claimed(entry, forwarding));
        }),
        Event::DraftAdopted(adoption) => {
            state.symbols.insert(adoption.symbol.clone());
            pass(state, entry, &adoption.draft, &adoption.question, |_| {
                Stage::Adopted
            });
            with(state, &adoption.draft, |draft| {
                draft.adopted = Some(claimed(entry, adoption))
            });
        }
        Event::JoiningOpened(opening) => {
            with(state, &opening.draft, |draft| {
                draft.joining = Some(claimed(entry, opening))
            });
        }
        Event::DecisionJoined(joining) => with(state, &joining.draft, |draft| {
            draft
                .joined
                .insert(joining.party.clone(), claimed(entry, joining));
        }),
        Event::DecisionSigned(signature) => with(state, &signature.draft, |draft| {
            draft
                .signatures
                .insert(signature.party.clone(), claimed(entry, signature));
        }),
        Event::DecisionInForce(decision) => with(state, &decision.draft, |draft| {
            draft.stage = Stage::InForce;
            draft.in_force = Some(entry.origin());
        }),
        _ => {}
    }
}

fn with(state: &mut State, id: &DraftId, change: impl FnOnce(&mut Draft)) {
    if let Some(draft) = state.drafts.get_mut(id) {
        change(draft);
    }
}

fn submit(state: &mut State, entry: &Entry, issue: &DraftIssue) {
    state.symbols.insert(issue.symbol.clone());
    let draft = Draft {
        submission: issue.submission.clone(),
        symbol: issue.symbol.clone(),
        submitted: entry.origin(),
        stage: Stage::Before(0),
        session: issue.submission.session.clone(),
        passed: Vec::new(),
        forwarded: Vec::new(),
        questions: Vec::new(),
        adopted: None,
        joining: None,
        joined: BTreeMap::new(),
        signatures: BTreeMap::new(),
        in_force: None,
    };
    state.drafts.insert(issue.submission.draft.clone(), draft);
}

fn put(state: &mut State, entry: &Entry, opening: &QuestionOpening) {
    let proposal = &opening.proposal;
    let Some(draft) = state.drafts.get_mut(&proposal.draft) else {
        return;
    };
    let step = draft.step_before().unwrap_or_default();
    draft.questions.push(proposal.question.clone());
    let question = Question {
        origin: entry.origin(),
        opening: opening.clone(),
        step,
        positions: BTreeMap::new(),
        closed: None,
    };
    state.questions.insert(proposal.question.clone(), question);
}

/// The draft passes the station it stood before.
fn pass(
    state: &mut State,
    entry: &Entry,
    draft: &DraftId,
    question: &QuestionId,
    next: fn(usize) -> Stage,
) {
    let put = state
        .questions
        .get(question)
        .map(|q| (q.step, q.opening.proposal.session.clone()));
    let Some((step, session)) = put else { return };
    with(state, draft, |draft| {
        draft.stage = next(step);
        if let Some(path_step) = draft.submission.path.get(step).cloned() {
            let station = Station {
                step: path_step,
                session,
                question: question.clone(),
                origin: entry.origin(),
            };
            draft.passed.push(station);
        }
    });
}

fn turn_back(state: &mut State, outcome: &DraftOutcome) {
    let step = state
        .questions
        .get(&outcome.question)
        .map(|question| question.step);
    with(state, &outcome.draft, |draft| {
        if let Some(step) = step {
            draft.stage = Stage::Returned(step);
        }
    });
}
