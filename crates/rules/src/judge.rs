//! Judging: from rule, roll and ballots to a verdict.

use crate::{Ballots, Roll, Rule, Verdict};

/// Whether ballots can still come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The question is open: a member without a ballot is awaited.
    Open,
    /// The question is closed: a member without a ballot was absent.
    Closed,
}
