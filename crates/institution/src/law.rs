//! The charter as the fold reads it: bodies, rules, competences, paths.
//!
//! Read from literate files by crate `charter`; nothing here knows how they are written.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use vocab::{BodyId, Capacity, Citation, Language, Provenance, RuleId, Texts, When};

use crate::{
    decisions::Role,
    membership::{Standing, rights::RightsRow},
};

mod dated_rules;
mod leaving;
mod rolls;

pub use dated_rules::{DatedRules, DecisionRule, leading_rule};
pub use leaving::{Composition, Leaving, NoticePeriod, Revocation, Rotation, RotationOrder};
pub use rolls::{Belonging, UnitVote, Weighing, WeightsMissing, check_weights, is_by_vote};

/// An organisation's law in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charter {
    /// The folder name of the charter (`csto`).
    pub id: String,
    /// The organisation it constitutes.
    pub organisation: Organisation,
    /// Its bodies by id.
    pub bodies: BTreeMap<BodyId, Body>,
    /// The instruments' articles, in the order of the text.
    pub articles: Vec<Article>,
    /// The decision rules by id and date.
    pub rules: DatedRules,
    /// Who belonged when, as official publications list it; empty where nobody listed it.
    pub members: Vec<Belonging>,
    /// What each member weighs, by measure and date.
    pub weights: Vec<Weighing>,
    /// Members whose vote another casts with its own, by date.
    pub units: Vec<UnitVote>,
    /// Where more than one rule may apply: who chooses.
    pub choices: Vec<Choice>,
    /// Whose claims prevail for procedure, first to last.
    pub policy: Vec<Capacity>,
    /// Who is competent to bring about each standing; a standing not listed, nobody.
    pub competences: BTreeMap<Standing, Vec<Capacity>>,
    /// What it says of the rights of a standing, where it departs from the defaults.
    pub rights: BTreeMap<Standing, RightsRow>,
    /// How a member leaves, the article that applied first standing first.
    pub leaving: Vec<Leaving>,
    /// In what order the chair passes.
    pub rotations: Vec<Rotation>,
    /// The lawful paths of drafts.
    pub paths: Vec<Path>,
    /// What the instruments leave unsaid, with the reading chosen.
    pub silences: Vec<Silence>,
    /// Hex SHA-256 over the charter's files; an event adopts exactly this.
    pub digest: String,
}

/// What the charter says of the organisation itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Full names.
    pub names: Texts,
    /// Short names (`CSTO`, `ОДКБ`).
    pub short_names: Texts,
    /// The first component of its symbols; ASCII.
    pub symbol: String,
    /// The accent colour on light paper and on dark, as `#rrggbb`, where it has its own.
    pub accent: Option<(String, String)>,
    /// Languages whose texts are authentic.
    pub authentic: Vec<Language>,
    /// The body that is the secretariat; its account speaks in that capacity.
    pub secretariat: BodyId,
}

/// A body of the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Its names.
    pub names: Texts,
    /// The component in symbols (`CFM`).
    pub symbol: String,
    /// Its place in the order of the text, from zero for the supreme body.
    pub rank: u32,
    /// Whom each member sends ("ministers of foreign affairs").
    pub composition: Texts,
    /// Which members sit in it.
    pub seats: Composition,
    /// What kind of body it is.
    pub kind: BodyKind,
    /// What it is for.
    pub mandate: Texts,
    /// Where the charter constitutes it.
    pub citation: Citation,
    /// The rules it may decide by.
    pub rules: Vec<RuleId>,
}

/// What kind of body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// Members sit and decide.
    Council,
    /// Officials serve.
    Secretariat,
    /// One person holds it.
    Office,
}

/// An article, in our paraphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Instrument and number.
    pub citation: Citation,
    /// Its heading.
    pub titles: Texts,
    /// What it says, in our words.
    pub paraphrase: Texts,
    /// Whether the paraphrase was checked against the text.
    pub provenance: Provenance,
    /// From when it applies in this wording.
    pub from: When,
}

/// Two rules that could both apply, and who chooses between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The rules.
    pub between: Vec<RuleId>,
    /// Who chooses and how, in words.
    pub chosen_by: Texts,
    /// The rule by which the body itself decides which of them applies, where it does.
    pub by_rule: Option<RuleId>,
    /// Where that stands.
    pub citation: Citation,
}

/// A lawful path of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Its id (`through-ministers`).
    pub id: String,
    /// What it is called.
    pub titles: Texts,
    /// The stations.
    pub steps: Vec<PathStep>,
}

/// A station of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathStep {
    /// The body that acts.
    pub body: BodyId,
    /// What it does.
    pub role: Role,
}

/// Something the instruments leave unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// What is not said.
    pub titles: Texts,
    /// The reading chosen and why.
    pub reading: Texts,
}

impl Charter {
    /// Whether a claim of this standing made in this capacity changes rights.
    #[must_use]
    pub fn is_competent(&self, standing: Standing, capacity: Capacity) -> bool {
        self.competences
            .get(&standing)
            .is_some_and(|who| who.contains(&capacity))
    }

    /// Bodies in the order of the text.
    #[must_use]
    pub fn bodies_in_order(&self) -> Vec<&Body> {
        let mut bodies: Vec<_> = self.bodies.values().collect();
        bodies.sort_by_key(|body| body.rank);
        bodies
    }

    /// The article with this number in this instrument (by any of its short names).
    #[must_use]
    pub fn article(&self, citation: &Citation) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.citation == *citation)
    }
}
