//! Drafts on their path: submitted, put, approved, forwarded, adopted, joined, signed, in force.

mod deciding;
mod folding;
mod questions;
mod signing;

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use rules::{Ballot, Ballots, Roll, Verdict};
use vocab::{AccountId, Day, DraftId, PartyId, QuestionId, RuleId, SessionId, Symbol, Texts};

use crate::{
    documents::Version,
    entry::{Instrument, Origin},
    law::PathStep,
    membership::Claimed,
    worlds::WorldRoll,
};

pub(crate) use deciding::{forward_draft, submit_draft};
pub(crate) use folding::evolve;
pub use questions::preview;
pub(crate) use questions::{close_question, joining, put_question, settlement, state_position};
pub(crate) use signing::{join_decision, record_entry_into_force, sign_decision};

/// What a body does with a draft at a station of its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Approves it for the next body.
    Approve,
    /// Adopts it.
    Adopt,
}

impl Role {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Adopt => "adopt",
        }
    }
}

/// What a draft is to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftKind {
    /// A decision, signed and with legal force.
    Decision,
    /// A political statement: adopted, neither signed nor in force.
    Statement,
}

impl DraftKind {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Statement => "statement",
        }
    }
}

/// A draft handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSubmission {
    /// Its id, the same on its whole path.
    pub draft: DraftId,
    /// The session it is handed in to.
    pub session: SessionId,
    /// What it is to become.
    pub kind: DraftKind,
    /// Its titles.
    pub titles: Texts,
    /// Its text in each language.
    pub versions: Vec<Version>,
    /// The party that hands it in; the secretariat where none is named.
    pub submitted_by: Option<PartyId>,
    /// The class of question it raises (`substantive`).
    pub matter: String,
    /// The stations it has to pass.
    pub path: Vec<PathStep>,
    /// When it enters into force once adopted.
    pub force: ForceClause,
    /// The member it is about, where it is about one.
    pub concerns: Option<PartyId>,
}

/// A draft under its symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftIssue {
    /// The symbol allotted (`…/L.1`).
    pub symbol: Symbol,
    /// What was handed in.
    pub submission: DraftSubmission,
}

/// The clause on entry into force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForceClause {
    /// It has none: a statement.
    None,
    /// On adoption.
    OnAdoption,
    /// When every member that adopted it has signed.
    OnSignature,
    /// On a day it names, once adopted.
    OnDay(Day),
}

/// A draft goes up to a session of the next body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarding {
    /// The draft.
    pub draft: DraftId,
    /// The session it goes to, convened or only announced.
    pub to: SessionId,
}

/// The wish to put a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionProposal {
    /// The question's id.
    pub question: QuestionId,
    /// On which draft.
    pub draft: DraftId,
    /// In which session.
    pub session: SessionId,
    /// By which rule of the body.
    pub rule: RuleId,
}

/// A question put: the roll is frozen, once for every account that gives another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOpening {
    /// What was proposed.
    pub proposal: QuestionProposal,
    /// The day whose claims the rolls follow.
    pub on: Day,
    /// The rolls; the first is the one the charter's policy gives.
    pub rolls: Vec<WorldRoll>,
}

/// A member's position on a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PositionStatement {
    /// The question.
    pub question: QuestionId,
    /// Whose.
    pub party: PartyId,
    /// What it is.
    pub ballot: Ballot,
    /// An explanation, reservation or interpretative statement bound to the decision.
    pub explanation: Texts,
    /// The paper it was recorded from, where the delegation did not act itself.
    pub instrument: Option<Instrument>,
}

/// The wish to close a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRef {
    /// The question.
    pub question: QuestionId,
}

/// A question closed, with the verdict under each account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionClosing {
    /// The question.
    pub question: QuestionId,
    /// The acts judged, including those read from attendance where no position was stated.
    pub ballots: Ballots,
    /// One verdict for each roll that was frozen, in the same order.
    pub verdicts: Vec<WorldVerdict>,
    /// The charter that was applied.
    pub charter: String,
    /// The engine that computed it.
    pub engine: String,
}

/// A verdict and whose account of the membership it follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorldVerdict {
    /// Whether this is the world of the charter's policy.
    pub policy: bool,
    /// Authors whose accounts give this roll.
    pub authors: Vec<AccountId>,
    /// What follows.
    pub verdict: Verdict,
}

/// What became of a draft when its question was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftOutcome {
    /// The draft.
    pub draft: DraftId,
    /// The question that settled it.
    pub question: QuestionId,
}

/// A draft adopted, under its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// The draft.
    pub draft: DraftId,
    /// The question that settled it.
    pub question: QuestionId,
    /// The symbol of the decision or statement (`…/DEC.1`).
    pub symbol: Symbol,
}

/// A decision opened for joining by members who took no part in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoiningOpening {
    /// The decision.
    pub draft: DraftId,
    /// Who may join.
    pub parties: Vec<PartyId>,
}

/// A member joins a decision it took no part in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// The decision.
    pub draft: DraftId,
    /// Who joins.
    pub party: PartyId,
    /// The paper it was recorded from, where the delegation did not act itself.
    pub instrument: Option<Instrument>,
}

/// A signature, on paper or electronic; both count alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The decision.
    pub draft: DraftId,
    /// For whom.
    pub party: PartyId,
    /// Who signs, by office (or name, on paper).
    pub signatory: Texts,
    /// By what authority.
    pub authority: Authority,
    /// The signed original, where it was signed on paper.
    pub instrument: Option<Instrument>,
}

/// Authority to sign (VCLT Art. 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Authority {
    /// In virtue of the office: heads of state or government, ministers for foreign affairs (Art. 7(2)).
    ExOfficio,
    /// By full powers (Art. 7(1)).
    FullPowers,
}

impl Authority {
    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ExOfficio => "ex-officio",
            Self::FullPowers => "full-powers",
        }
    }
}

/// A decision and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRef {
    /// The draft.
    pub draft: DraftId,
}

/// A draft in the state, on the whole of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What was handed in.
    pub submission: DraftSubmission,
    /// The symbol of the draft.
    pub symbol: Symbol,
    /// Where it was handed in.
    pub submitted: Origin,
    /// Where it is.
    pub stage: Stage,
    /// The session it is before, or was last before.
    pub session: SessionId,
    /// Stations passed, in order.
    pub passed: Vec<Station>,
    /// Each time it was sent up.
    pub forwarded: Vec<Claimed<Forwarding>>,
    /// Its questions in the order they were put.
    pub questions: Vec<QuestionId>,
    /// The number it was adopted under.
    pub adopted: Option<Claimed<Adoption>>,
    /// Who may join, where it was opened for joining.
    pub joining: Option<Claimed<JoiningOpening>>,
    /// Who joined.
    pub joined: BTreeMap<PartyId, Claimed<Joining>>,
    /// Who signed.
    pub signatures: BTreeMap<PartyId, Claimed<Signature>>,
    /// When it entered into force.
    pub in_force: Option<Origin>,
}

/// A station passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// The body and what it did.
    pub step: PathStep,
    /// The session it did it in.
    pub session: SessionId,
    /// The question that settled it.
    pub question: QuestionId,
    /// When.
    pub origin: Origin,
}

/// Where a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Before the body of this step of its path, from zero.
    Before(usize),
    /// Approved at this step and not yet sent on.
    Approved(usize),
    /// Returned at this step: not approved or not adopted. It may be put again.
    Returned(usize),
    /// Adopted.
    Adopted,
    /// Adopted and in force.
    InForce,
}

/// A question in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where it was put.
    pub origin: Origin,
    /// What was put, and the rolls frozen then.
    pub opening: QuestionOpening,
    /// Which step of the draft's path it settles.
    pub step: usize,
    /// Positions, the latest of each member.
    pub positions: BTreeMap<PartyId, Claimed<PositionStatement>>,
    /// The closing, once closed.
    pub closed: Option<Claimed<QuestionClosing>>,
}

impl Draft {
    /// The step of the path it stands before, while it can still be put.
    #[must_use]
    pub fn step_before(&self) -> Option<usize> {
        match self.stage {
            Stage::Before(step) | Stage::Returned(step) => Some(step),
            _ => None,
        }
    }

    /// The members that said yes when it was adopted, by the roll of the charter's policy: who is
    /// on the roll by another account only has adopted nothing.
    #[must_use]
    pub fn adopters(&self, questions: &BTreeMap<QuestionId, Question>) -> Vec<PartyId> {
        let adoption = self.adopted.as_ref().map(|adopted| &adopted.claim.question);
        let question = adoption.and_then(|question| questions.get(question));
        let closing = question.and_then(|question| question.closed.as_ref());
        let roll = question.and_then(Question::policy_roll);
        let (Some(closing), Some(roll)) = (closing, roll) else {
            return Vec::new();
        };
        let said_yes = |party: &&PartyId| closing.claim.ballots.get(*party) == Some(&Ballot::Yes);
        roll.seats.keys().filter(said_yes).cloned().collect()
    }

    /// The members that may sign: those that adopted it and those that joined.
    #[must_use]
    pub fn participants(&self, questions: &BTreeMap<QuestionId, Question>) -> Vec<PartyId> {
        let mut parties = self.adopters(questions);
        parties.extend(self.joined.keys().cloned());
        parties.sort();
        parties.dedup();
        parties
    }
}

impl Question {
    /// The roll the charter's policy gives; it stands first.
    #[must_use]
    pub fn policy_roll(&self) -> Option<&Roll> {
        self.opening.rolls.first().map(|world| &world.roll)
    }
}
