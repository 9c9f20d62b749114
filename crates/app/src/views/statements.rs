//! Political statements: drafts that are adopted, and neither signed nor in force.

use institution::{State, decisions::DraftKind};
use vocab::DraftId;

use super::{
    Reader,
    decision::{self, DecisionView},
    decisions::{self, DecisionsView},
};

/// Every draft statement, whatever its stage, and the statements that are planned.
#[must_use]
pub fn statements(state: &State, reader: &Reader) -> DecisionsView {
    decisions::of_kind(state, DraftKind::Statement, reader)
}

/// A statement, whatever its stage. `None` where there is none with this id, or it is a decision.
#[must_use]
pub fn statement(state: &State, id: &DraftId, reader: &Reader) -> Option<DecisionView> {
    decision::of_kind(state, id, DraftKind::Statement, reader)
}
