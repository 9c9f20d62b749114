//! Decision rules: who is entitled, what was cast, what follows and why.
//!
//! [`judge()`] takes a [`Rule`], a frozen [`Roll`] and the [`Ballots`] and gives a [`Verdict`]:
//! the outcome, *every* reason that holds in a fixed order, the figures it rests on, and,
//! while it is undecided, what is still missing. Counting is in integers and exact
//! fractions; no rounded percentage ever enters.
//!
//! What this crate never knows: an organisation, an event, a sentence, a clock.
//! Read next: `judge.rs`, then `institution`, which freezes rolls and asks for verdicts.
#![no_std]

extern crate alloc;

mod ballot;
mod consensus;
mod fraction;
mod judge;
mod prospect;
mod quorum;
mod roll;
mod roll_call;
mod rule;
mod verdict;
mod vote;

pub use ballot::{Ballot, Ballots};
pub use fraction::{Fraction, FractionError};
pub use judge::{Stage, judge};
pub use roll::{Roll, Seat, StruckBecause};
pub use rule::{
    AbsenceEffect, Basis, Binds, Comparison, Consensus, Leg, Measure, Method, Objectors, Quorum,
    Rule, Tie, Veto, Vote,
};
pub use verdict::{Figures, LegFigures, Missing, Outcome, QuorumFigures, Reason, Struck, Verdict};
