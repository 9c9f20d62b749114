//! A decision rule as data.

use alloc::{collections::BTreeSet, string::String, vec::Vec};

use vocab::{Citation, PartyId, RuleId};

use crate::Fraction;

/// How a body decides a class of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id within the charter.
    pub id: RuleId,
    /// The article it comes from.
    pub citation: Citation,
    /// By consensus or by vote.
    pub method: Method,
    /// How many must be there; `None` where the instruments are silent.
    pub quorum: Option<Quorum>,
    /// Whether the member the decision is about is left out of the roll
    /// ("consensus minus the state concerned").
    pub excludes_state_concerned: bool,
    /// Whom an adopted decision binds.
    pub binds: Binds,
    /// Whether members who did not take part may join afterwards.
    pub opens_for_joining: bool,
}

/// The way a question is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// Adopted when nobody entitled objects; no vote is taken.
    Consensus(Consensus),
    /// Adopted when every leg reaches its threshold and no veto is cast.
    Vote(Vote),
}

/// Consensus: the absence of objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consensus {
    /// Who may object.
    pub objectors: Objectors,
    /// What the absence of a member does who has declared nothing on the question.
    pub absence: AbsenceEffect,
}

/// Who may object to a consensus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objectors {
    /// Only those in the room (WTO Agreement Art. IX, note 1).
    Present,
    /// Any member on the roll, in the room or in writing.
    AnyMember,
}

/// What an undeclared absence does to a consensus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbsenceEffect {
    /// Nothing.
    Neutral,
    /// There is no consensus without the absent member.
    Blocks,
}

/// A vote with one or more legs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Every leg must be met.
    pub legs: Vec<Leg>,
    /// Whose explicit "no" defeats it.
    pub veto: Option<Veto>,
    /// Met all the same where fewer than this many are opposed (Council of the EU: four).
    pub attained_unless_opposed_by: Option<u32>,
    /// What an equal division does.
    pub tie: Tie,
}

/// One threshold: a numerator of "yes" over a named denominator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Heads or a named weight.
    pub measure: Measure,
    /// What it is a share of.
    pub of: Basis,
    /// `≥` or `>`.
    pub comparison: Comparison,
    /// The share; for [`Basis::Absolute`] it is not used.
    pub share: Fraction,
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// One each.
    Heads,
    /// A weight by its name.
    Weight(String),
}

/// The denominator of a share. "Majority" alone is never enough to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// All on the roll.
    Roll,
    /// Those in the room.
    Present,
    /// Those voting yes, no or abstaining.
    Cast,
    /// Those voting yes or no.
    PresentAndVoting,
    /// A fixed number (Security Council: nine).
    Absolute(u64),
}

/// How a count is compared with its threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// At least, `≥`.
    AtLeast,
    /// More than, `>`.
    MoreThan,
}

/// Members whose explicit vote against defeats a decision that meets every threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veto {
    /// Who holds it.
    pub holders: BTreeSet<PartyId>,
}

/// What an equal division of yes and no does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Not adopted.
    NotAdopted,
}

/// How many must be there to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorum {
    /// The share.
    pub share: Fraction,
    /// `≥` or `>`.
    pub comparison: Comparison,
    /// Of the whole membership rather than of those entitled.
    pub of_total_membership: bool,
}

/// Whom an adopted decision binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binds {
    /// Every member.
    All,
    /// Those who took part and did not stand aside; others when they join.
    Participants,
    /// Nobody: it recommends (UN Charter Arts. 10 and 11, on most of what the Assembly adopts).
    Nobody,
}
