//! Recomputing: does an entry follow from the entries before it?
//!
//! The log holds what the law was and what was decided. This checks the computed parts of an
//! entry (rolls, verdicts, symbols, consequences) against what the state before it gives.

use alloc::string::String;

use crate::{
    Entry, Event, State,
    decisions::{QuestionClosing, QuestionOpening, final_ballots, verdicts},
    worlds,
};

/// How an entry differs from what follows from the entries before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Discrepancy {
    /// Its position is not the next one.
    #[error("its position is {found}, and {expected} is next")]
    Position {
        /// The position it carries.
        found: u64,
        /// The next one.
        expected: u64,
    },
    /// It names something the record does not have.
    #[error("it speaks of `{0}`, which is not in the record before it")]
    Dangling(String),
    /// The charter it adopts is not the one kept beside the log.
    #[error("the charter it adopts does not match the files kept beside the log")]
    Charter,
    /// The rolls it froze are not those the claims before it give.
    #[error("its frozen roll is not the one that the claims before it give")]
    Roll,
    /// The verdict it records is not the one the charter's rule gives.
    #[error("its verdict is not the one that the charter's rule gives for these ballots")]
    Verdict,
    /// The symbol is taken or out of order.
    #[error("its symbol `{0}` is taken or out of order")]
    Symbol(String),
    /// It does not follow from the state of the draft.
    #[error("the draft `{0}` was not at the stage that this entry presupposes")]
    Stage(String),
}

/// Checks an entry against the state before it.
///
/// # Errors
/// The first [`Discrepancy`] found.
pub fn recompute(state: &State, entry: &Entry) -> Result<(), Discrepancy> {
    if entry.position != state.length {
        return Err(Discrepancy::Position {
            found: entry.position,
            expected: state.length,
        });
    }
    match &entry.event {
        Event::CharterAdopted(adoption) => {
            let known = state.known_charter(&adoption.digest).is_some();
            if known {
                Ok(())
            } else {
                Err(Discrepancy::Charter)
            }
        }
        Event::QuestionPut(opening) => recompute_rolls(state, opening),
        Event::QuestionClosed(closing) => recompute_verdicts(state, closing),
        Event::DraftSubmitted(issue) => free_symbol(state, &issue.symbol),
        Event::DocumentIssued(issue) => free_symbol(state, &issue.symbol),
        Event::DraftAdopted(adoption) => {
            closed_question(state, &adoption.question)?;
            free_symbol(state, &adoption.symbol)
        }
        Event::DraftApproved(outcome) | Event::DraftReturned(outcome) => {
            closed_question(state, &outcome.question)
        }
        Event::DraftForwarded(forwarding) => {
            let approved = state
                .drafts
                .get(&forwarding.draft)
                .is_some_and(|draft| matches!(draft.stage, crate::decisions::Stage::Approved(_)));
            if approved {
                Ok(())
            } else {
                Err(Discrepancy::Stage(alloc::format!("{}", forwarding.draft)))
            }
        }
        Event::DecisionSigned(c) => adopted(state, &c.draft),
        Event::DecisionJoined(c) => adopted(state, &c.draft),
        Event::DecisionInForce(c) => adopted(state, &c.draft),
        _ => Ok(()),
    }
}

fn dangling(id: &impl core::fmt::Display) -> Discrepancy {
    Discrepancy::Dangling(alloc::format!("{id}"))
}

fn recompute_rolls(state: &State, opening: &QuestionOpening) -> Result<(), Discrepancy> {
    let proposal = &opening.proposal;
    let draft = state
        .drafts
        .get(&proposal.draft)
        .ok_or_else(|| dangling(&proposal.draft))?;
    let charter = state.charter.as_ref().ok_or(Discrepancy::Charter)?;
    let rule = charter
        .rules
        .get(&proposal.rule)
        .ok_or_else(|| dangling(&proposal.rule))?;
    let rolls = worlds::rolls(state, rule, draft.submission.concerns.as_ref(), opening.on);
    if rolls == opening.rolls {
        Ok(())
    } else {
        Err(Discrepancy::Roll)
    }
}

fn recompute_verdicts(state: &State, closing: &QuestionClosing) -> Result<(), Discrepancy> {
    let question = state
        .questions
        .get(&closing.question)
        .ok_or_else(|| dangling(&closing.question))?;
    let proposal = &question.opening.proposal;
    let session = state
        .sessions
        .get(&proposal.session)
        .ok_or_else(|| dangling(&proposal.session))?;
    let charter = state
        .known_charter(&closing.charter)
        .ok_or(Discrepancy::Charter)?;
    let rule = charter
        .rules
        .get(&proposal.rule)
        .ok_or_else(|| dangling(&proposal.rule))?;
    let ballots = final_ballots(session, question, &rule.rule);
    let same = ballots == closing.ballots
        && verdicts(&rule.rule, &question.opening.rolls, &ballots) == closing.verdicts;
    if same {
        Ok(())
    } else {
        Err(Discrepancy::Verdict)
    }
}

fn closed_question(state: &State, id: &vocab::QuestionId) -> Result<(), Discrepancy> {
    let question = state.questions.get(id).ok_or_else(|| dangling(id))?;
    let draft = &question.opening.proposal.draft;
    if question.closed.is_some() {
        Ok(())
    } else {
        Err(Discrepancy::Stage(alloc::format!("{draft}")))
    }
}

fn free_symbol(state: &State, symbol: &vocab::Symbol) -> Result<(), Discrepancy> {
    let taken = state.symbols.contains(symbol);
    if taken {
        Err(Discrepancy::Symbol(alloc::format!("{symbol}")))
    } else {
        Ok(())
    }
}

fn adopted(state: &State, id: &vocab::DraftId) -> Result<(), Discrepancy> {
    let draft = state.drafts.get(id).ok_or_else(|| dangling(id))?;
    if draft.adopted.is_some() {
        Ok(())
    } else {
        Err(Discrepancy::Stage(alloc::format!("{id}")))
    }
}
