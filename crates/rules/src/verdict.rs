//! The answer to "was it adopted, and why?".

use alloc::{collections::BTreeSet, string::String, vec::Vec};
use core::{fmt, str::FromStr};

use vocab::{Citation, PartyId, RuleId};

use crate::{After, Ballot, Basis, Comparison, Fraction, Measure, StruckBecause};

/// What follows from a rule, a roll and the ballots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The rule applied.
    pub rule: RuleId,
    /// Where that rule stands.
    pub citation: Citation,
    /// Adopted, not adopted, or still open.
    pub outcome: Outcome,
    /// Every reason that holds, in the order of [`Reason`].
    pub reasons: Vec<Reason>,
    /// The numbers it rests on.
    pub figures: Figures,
    /// Ballots kept on the record but not counted.
    pub struck: Vec<Struck>,
    /// What would decide it, while it is undecided.
    pub missing: Option<Missing>,
    /// What the rule provides next, once it is closed; in the order of [`Next`].
    pub next: Vec<Next>,
    /// The vote by which the chair broke an equal division.
    pub casting_vote: Option<Ballot>,
}

/// What a rule provides after a closed question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// The votes were equal, and the question is put a second time.
    SecondVote,
    /// The votes were equal, and the chair decides.
    CastingVote,
    /// Another rule follows.
    Fallback {
        /// The rule.
        rule: RuleId,
        /// When it may be used.
        after: After,
    },
    /// It is adopted, and these absent members may still stop it in writing.
    ConsentOfAbsent {
        /// Who.
        members: BTreeSet<PartyId>,
        /// Within how many days of the adoption.
        days: u16,
    },
}

impl Next {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::SecondVote => "second vote",
            Self::CastingVote => "casting vote",
            Self::Fallback { .. } => "fallback",
            Self::ConsentOfAbsent { .. } => "consent of the absent",
        }
    }
}

/// The outcome of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Adopted (or approved, where the body only approves).
    Adopted,
    /// Not adopted.
    NotAdopted,
    /// Still open.
    Undecided,
}

impl Outcome {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::NotAdopted => "not-adopted",
            Self::Undecided => "undecided",
        }
    }
}

impl FromStr for Outcome {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Adopted, Self::NotAdopted, Self::Undecided]
            .into_iter()
            .find(|o| o.as_str() == text)
            .ok_or_else(|| {
                alloc::format!(
                    "`{text}` is not an outcome; write adopted, not-adopted or undecided"
                )
            })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why the outcome is what it is. The order of the variants is the order of a verdict's reasons.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Too few were there.
    NoQuorum,
    /// A leg was not reached; its place in the rule's legs, from zero.
    Threshold {
        /// Which legs.
        legs: Vec<usize>,
    },
    /// Yes and no are equal, and a tie is not a majority.
    Tie,
    /// Every threshold was met, and these holders of a veto voted no.
    Veto(BTreeSet<PartyId>),
    /// These members objected.
    Objection(BTreeSet<PartyId>),
    /// These members were absent without a word, and the rule needs them.
    AbsenceBlocks(BTreeSet<PartyId>),
    /// A threshold was missed, but too few were opposed to stop it. The only reason that
    /// carries a decision; all the others stop it.
    DeemedAttained,
}

impl fmt::Display for Reason {
    /// The word used in files: `no-quorum threshold tie veto:CODE+CODE objection:CODE absence-blocks deemed-attained`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parties = |f: &mut fmt::Formatter<'_>, word: &str, who: &BTreeSet<PartyId>| {
            write!(f, "{word}:")?;
            who.iter().enumerate().try_for_each(|(i, p)| {
                let plus = if i == 0 { "" } else { "+" };
                write!(f, "{plus}{p}")
            })
        };
        match self {
            Self::NoQuorum => f.write_str("no-quorum"),
            Self::Threshold { .. } => f.write_str("threshold"),
            Self::Tie => f.write_str("tie"),
            Self::Veto(who) => parties(f, "veto", who),
            Self::Objection(who) => parties(f, "objection", who),
            Self::AbsenceBlocks(_) => f.write_str("absence-blocks"),
            Self::DeemedAttained => f.write_str("deemed-attained"),
        }
    }
}

/// The numbers a verdict rests on. All are heads except in the legs of a weighted measure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// On the roll.
    pub entitled: u32,
    /// In the room.
    pub present: u32,
    /// In favour.
    pub yes: u32,
    /// Against, or objecting: in the room, or in writing where the rule hears the absent
    /// (who are then among the absent too).
    pub no: u32,
    /// Abstaining.
    pub abstain: u32,
    /// In the room and taking no part.
    pub not_participating: u32,
    /// Not in the room, with or without a word.
    pub absent: u32,
    /// Of the absent, those who declared in writing that they do not object.
    pub absent_no_objection: u32,
    /// No act recorded yet, while the question is open.
    pub awaited: u32,
    /// The quorum, where the rule has one.
    pub quorum: Option<QuorumFigures>,
    /// Each leg of a vote; empty for consensus.
    pub legs: Vec<LegFigures>,
}

/// A quorum counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumFigures {
    /// How many there are to be a share of.
    pub base: u32,
    /// How many were there.
    pub counted: u32,
    /// The least number that is enough.
    pub needed: u32,
}

/// A leg counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegFigures {
    /// What was counted.
    pub measure: Measure,
    /// Of what.
    pub of: Basis,
    /// The share asked for.
    pub share: Fraction,
    /// How it is compared.
    pub comparison: Comparison,
    /// The yes side. Sums beyond 64 bits are shown as the largest number, here and below.
    pub yes: u64,
    /// The denominator.
    pub base: u64,
    /// The least yes that is enough, with this denominator.
    pub needed: u64,
    /// Whether it was reached.
    pub met: bool,
}

/// A ballot kept but not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struck {
    /// Whose.
    pub party: PartyId,
    /// Why.
    pub because: StruckBecause,
}

/// What an undecided question still waits for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Missing {
    /// Members of the roll who have not acted.
    pub awaited: BTreeSet<PartyId>,
    /// How many more yes of members awaited would carry it, the heaviest first, if nobody else
    /// acted: 0 where it is carried as it stands. `None` for consensus, and where not even a
    /// yes of each of them would.
    pub yes_needed: Option<u64>,
    /// Members who could still stop it alone: by an objection, a veto, a no or by staying away,
    /// though everyone else awaited agrees. Empty where it cannot be carried any more.
    pub could_block: BTreeSet<PartyId>,
}
