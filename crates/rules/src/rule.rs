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
    /// For how many others a member in the room may act (TFEU Art. 239: one); 0 where nobody may.
    pub proxies: u32,
    /// Which rule follows where this one does not carry.
    pub fallback: Option<Fallback>,
}

impl Rule {
    /// The weights it counts, each once, in the order of the rule.
    #[must_use]
    pub fn measures(&self) -> Vec<&str> {
        let Method::Vote(vote) = &self.method else {
            return Vec::new();
        };
        let of_legs = vote.legs.iter().filter_map(|leg| leg.measure.weight());
        let of_minority = match &vote.attained_unless_opposed_by {
            Some(Minority::Holding { measure, .. }) => Some(measure.as_str()),
            Some(Minority::Members(_)) | None => None,
        };
        let mut measures = Vec::new();
        for measure in of_legs.chain(of_minority) {
            if !measures.contains(&measure) {
                measures.push(measure);
            }
        }
        measures
    }
}

/// The way a question is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// Adopted when nobody entitled objects; no vote is taken.
    Consensus(Consensus),
    /// Adopted when a vote is taken and nobody votes against.
    Unanimity(Unanimity),
    /// Adopted when a text is circulated and nobody breaks the silence before the deadline.
    Silence(Silence),
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

impl Method {
    /// How objections are heard and what absence does, where an objection is what stops it.
    #[must_use]
    pub const fn as_consensus(&self) -> Option<Consensus> {
        match self {
            Self::Consensus(consensus) => Some(*consensus),
            Self::Unanimity(unanimity) => Some(Consensus {
                objectors: Objectors::Present,
                absence: unanimity.absence,
            }),
            Self::Silence(_) => Some(Consensus {
                objectors: Objectors::AnyMember,
                absence: AbsenceEffect::Neutral,
            }),
            Self::Vote(_) => None,
        }
    }
}

/// Unanimity of the votes: a vote is taken, one against defeats it, and an abstention of a member
/// present or represented does not prevent it (TFEU Art. 238(4)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unanimity {
    /// What the absence of a member does.
    pub absence: AbsenceEffect,
}

/// A silence procedure (OSCE Rules of Procedure, Annex 1(A)). Its window is set for each text; see
/// [`crate::SilenceWindow`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// What breaks it; an objection always does.
    pub broken_by: BTreeSet<Break>,
}

/// What breaks a silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Break {
    /// An objection.
    Objection,
    /// A proposal to change the text.
    Amendment,
    /// A reservation.
    Reservation,
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
    /// It is adopted, and the absent may still stop it by writing within so many days (OPEC Statute
    /// Art. 11). The letter is a written objection on the same question.
    Deferred {
        /// How many days after the adoption.
        days: u16,
    },
}

/// A vote with one or more legs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Every leg must be met.
    pub legs: Vec<Leg>,
    /// Whose explicit "no" defeats it.
    pub veto: Option<Veto>,
    /// Met all the same where fewer than this many are opposed (Council of the EU: four).
    pub attained_unless_opposed_by: Option<Minority>,
    /// What an equal division does.
    pub tie: Tie,
}

/// The least minority that stops a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Minority {
    /// So many members.
    Members(u32),
    /// The fewest members that together hold more than a share of a measure, and some more (TFEU
    /// Art. 238(3)(a): more than 35 % of the population of the participating members, plus one).
    Holding {
        /// The measure.
        measure: String,
        /// The share they hold more than.
        share: Fraction,
        /// How many members more.
        plus: u32,
    },
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

impl Measure {
    /// The name of the weight; `None` for heads.
    #[must_use]
    pub fn weight(&self) -> Option<&str> {
        match self {
            Self::Heads => None,
            Self::Weight(name) => Some(name),
        }
    }
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
    /// The question is put a second time; equal again, it is not adopted (Rules of Procedure of the
    /// UN General Assembly, rules 95 and 133).
    SecondVote,
    /// The chair decides.
    CastingVote,
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
    /// Taken to be there unless somebody challenges it (practice of the UN General Assembly).
    pub is_presumed: bool,
}

/// Whom an adopted decision binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binds {
    /// Every member.
    All,
    /// Those who took part and did not stand aside; others when they join.
    Participants,
    /// Those who accept it, and nobody else (Pact of the League of Arab States, Art. 7 of 1945).
    Acceptors,
    /// Every member but those that declared that they abstain (TEU Art. 31(1)).
    AllButAbstainers,
    /// Nobody: it recommends (UN Charter Arts. 10 and 11, on most of what the Assembly adopts).
    Nobody,
}

/// The rule that follows where one does not carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// The rule.
    pub rule: RuleId,
    /// When it may be used.
    pub after: After,
}

/// When a fallback may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    /// At once, at the same sitting.
    AtOnce,
    /// At the next session.
    NextSession,
    /// So many days later.
    Days(u16),
}
