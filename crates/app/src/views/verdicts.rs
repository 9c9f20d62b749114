//! The verdict of a question under every account: who was on whose roll, what each member did,
//! what follows, and by which article.

mod questions;
mod scene;

use std::collections::BTreeMap;

use institution::{
    entry::Instrument,
    law::{Charter, DecisionRule},
};
use language::Deed;
use rules::{Ballot, Outcome, Rule, StruckBecause, Verdict};
use vocab::{AccountId, BodyId, Citation, Day, PartyId, QuestionId, RuleId, When};

use super::{Named, Reader, Said, Worded, basics::Cited, paths::SessionLink, worded};

pub use questions::{question, questions};

/// A question on a draft, with everything its outcome rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Its id; none while it has not been put.
    pub id: Option<QuestionId>,
    /// To be put, open, or closed.
    pub phase: QuestionPhase,
    /// The body it is put to.
    pub body: Named<BodyId>,
    /// What the body is asked to do.
    pub deed: Deed,
    /// In which session, where one is known.
    pub session: Option<SessionLink>,
    /// The day whose claims the rolls follow.
    pub on: Day,
    /// Who put it.
    pub put: Option<Said>,
    /// Who closed it.
    pub closed: Option<Said>,
    /// The rule it is decided by.
    pub rule: RuleView,
    /// Other rules of the body that could be chosen, while it has not been put.
    pub other_rules: Vec<RuleView>,
    /// What each member did, by name.
    pub positions: Vec<PositionView>,
    /// What follows under each account; that of the charter's policy first.
    pub worlds: Vec<WorldView>,
    /// Members that are on the roll by one account and not by another.
    pub disputed: Vec<Named<PartyId>>,
    /// The names of every member that a sentence on it may need.
    pub names: Names,
}

/// How far a question has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionPhase {
    /// Not put yet: this is what awaits it.
    ToBePut,
    /// Put, and not closed.
    Open,
    /// Closed with a verdict.
    Closed,
}

/// What follows if one believes one account of the membership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorldView {
    /// Whether the charter's policy gives this roll.
    pub policy: bool,
    /// Everyone whose account gives this roll.
    pub authors: Vec<Named<AccountId>>,
    /// What these accounts say of the members in dispute.
    pub grounds: Vec<Ground>,
    /// Members on this roll, by name.
    pub seats: Vec<Named<PartyId>>,
    /// Members kept off this roll, and why.
    pub kept_off: Vec<(Named<PartyId>, StruckBecause)>,
    /// The verdict: as recorded where the question is closed, else as it stands.
    pub verdict: Verdict,
    /// The verdict if an open question were closed now.
    pub if_closed: Option<Verdict>,
    /// The verdict if a member in dispute objected, everyone else acting as they did.
    pub if_objected: Vec<Hypothesis>,
}

/// What an account says of a member, where accounts give different rolls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// The member.
    pub party: Named<PartyId>,
    /// The standing claimed, by its word in files.
    pub standing: &'static str,
    /// Whose word, and where it stands.
    pub said: Said,
}

/// A verdict on what did not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hypothesis {
    /// The member that would object.
    pub party: Named<PartyId>,
    /// What would follow.
    pub verdict: Verdict,
}

/// What a member did on a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PositionView {
    /// The member.
    pub party: Named<PartyId>,
    /// What it did.
    pub act: Act,
    /// Whether some account keeps it off the roll and another does not.
    pub is_disputed: bool,
}

/// What a member did, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It stated its position.
    Stated {
        /// What it said.
        ballot: Ballot,
        /// Where that stands.
        said: Said,
        /// An explanation, reservation or interpretative statement.
        explanation: Worded,
        /// The paper it was recorded from, where the delegation did not act itself.
        instrument: Option<InstrumentView>,
    },
    /// It stated nothing; this is what its attendance says.
    Read {
        /// As what it was judged.
        ballot: Ballot,
        /// The record of its attendance, or the announcement that it would not come.
        said: Option<Said>,
    },
    /// Nothing yet; as what it would be judged if the question were closed now.
    Awaited(Ballot),
    /// It is on no roll.
    KeptOff(StruckBecause),
}

/// The paper or the spoken word that an act was recorded from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentView {
    /// Its kind, by its word in files.
    pub kind: &'static str,
    /// Its number or description.
    pub reference: String,
    /// Its date.
    pub dated: When,
    /// Where the original is kept.
    pub deposited: Option<String>,
}

/// A decision rule, and the article it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// Its id.
    pub id: RuleId,
    /// What it is called.
    pub title: Worded,
    /// The rule itself.
    pub rule: Rule,
    /// Where it stands.
    pub cited: Cited,
    /// The heading of its article.
    pub heading: Worded,
    /// What the article says, in our words.
    pub paraphrase: Worded,
}

/// The names of members in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names(BTreeMap<PartyId, String>);

impl Names {
    /// The name of a member; its code where it is not in the register.
    #[must_use]
    pub fn of(&self, party: &PartyId) -> String {
        self.0
            .get(party)
            .cloned()
            .unwrap_or_else(|| party.to_string())
    }
}

impl QuestionView {
    /// Whether every account gives the same outcome: as recorded, or as it would be recorded
    /// if the question were closed now.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let outcome = |world: &WorldView| outcome(world);
        let mut outcomes = self.worlds.iter().map(outcome);
        let first = outcomes.next();
        outcomes.all(|other| Some(other) == first)
    }
}

fn outcome(world: &WorldView) -> Outcome {
    let verdict = world.if_closed.as_ref().unwrap_or(&world.verdict);
    verdict.outcome
}

/// An instrument for a reader.
#[must_use]
pub fn instrument(instrument: &Instrument) -> InstrumentView {
    InstrumentView {
        kind: instrument.kind.as_str(),
        reference: instrument.reference.clone(),
        dated: instrument.dated,
        deposited: instrument.deposited.clone(),
    }
}

/// A rule of a charter for a reader, with its article.
#[must_use]
pub fn rule(charter: &Charter, rule: &DecisionRule, reader: &Reader) -> RuleView {
    let citation = &rule.rule.citation;
    let article = charter.article(citation).or_else(|| {
        // `27(3)` stands in the article headed 27.
        let (whole, _) = citation.article.split_once('(')?;
        charter.article(&Citation {
            article: whole.trim_end().to_string(),
            ..citation.clone()
        })
    });
    RuleView {
        id: rule.rule.id.clone(),
        title: worded(&rule.titles, reader),
        rule: rule.rule.clone(),
        cited: Cited {
            instrument: worded(&citation.instrument, reader),
            article: citation.article.clone(),
            provenance: rule.provenance,
        },
        heading: article
            .map(|a| worded(&a.titles, reader))
            .unwrap_or_default(),
        paraphrase: article
            .map(|a| worded(&a.paraphrase, reader))
            .unwrap_or_default(),
    }
}
