//! Decision rules: who is entitled, what was cast, what follows and why.
//!
//! [`judge()`] takes a [`Rule`], a frozen [`Roll`] and the [`Ballots`] and gives a [`Verdict`]:
//! the outcome, *every* reason that holds in a fixed order, the figures it rests on, and,
//! while it is undecided, what is still missing. Counting is in integers and exact
//! fractions; no rounded percentage ever enters. [`power`] tells how often a member's vote decides.
//!
//! What this crate never knows: an organisation, an event, a sentence, a clock.
//! Read next: `judge.rs`, then `institution`, which freezes rolls and asks for verdicts.
#![no_std]

extern crate alloc;

mod ballot;
mod bound;
mod circumstances;
mod consensus;
mod election;
mod fraction;
mod judge;
pub mod power;
mod prospect;
mod quorum;
mod roll;
mod roll_call;
mod rule;
mod silence;
mod verdict;
mod vote;

pub use ballot::{Ballot, Ballots};
pub use bound::bound;
pub use circumstances::Circumstances;
pub use election::{Choices, Election, Elimination, Round, RoundOutcome, round};
pub use fraction::{Fraction, FractionError};
pub use judge::{Stage, judge, judge_in};
pub use roll::{Roll, Seat, StruckBecause};
pub use rule::{
    AbsenceEffect, After, Basis, Binds, Break, Comparison, Consensus, Fallback, Leg, Measure,
    Method, Minority, Objectors, Quorum, Rule, Silence, Tie, Unanimity, Veto, Vote,
};
pub use silence::{SilenceAct, SilenceActKind, SilenceRecord, SilenceWindow, Void};
pub use verdict::{
    Figures, LegFigures, Missing, Next, Outcome, QuorumFigures, Reason, Struck, Verdict,
};
