//! What the blocks of a charter say, each part with its place, before it is put together.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use institution::{
    law::{
        Article, Belonging, Body, Choice, DecisionRule, Leaving, Organisation, Path, Rotation,
        Silence, UnitVote, Weighing,
    },
    membership::{Standing, rights::RightsRow},
};
use rules::{Ballots, Circumstances, Outcome, Roll};
use vocab::{BodyId, Capacity, PartyId, RuleId, Texts, When};

use crate::{
    LawProblem,
    fault::{Faults, Place},
};

/// A part with the place of its block.
#[derive(Debug)]
pub(crate) struct Placed<T> {
    pub place: Place,
    pub part: T,
}

/// An id that a block refers to, with the line it does so on.
pub(crate) type Reference<T> = (T, usize);

/// Everything the blocks say, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub organisations: Vec<Placed<OrganisationPart>>,
    pub instruments: Vec<Placed<Instrument>>,
    pub articles: Vec<Placed<Article>>,
    pub bodies: Vec<Placed<BodyPart>>,
    pub rules: Vec<Placed<RulePart>>,
    pub choices: Vec<Placed<ChoicePart>>,
    pub policies: Vec<Placed<Vec<Capacity>>>,
    pub competences: Vec<Placed<(Standing, Vec<Capacity>)>>,
    pub leaving: Vec<Placed<Leaving>>,
    pub rights: Vec<Placed<(Standing, RightsRow)>>,
    /// Rotations, each with the body it refers to.
    pub rotations: Vec<Placed<(Rotation, Option<Reference<BodyId>>)>>,
    pub paths: Vec<Placed<PathPart>>,
    pub silences: Vec<Placed<Silence>>,
    pub examples: Vec<Placed<Example>>,
    pub members: Vec<Belonging>,
    pub weights: Vec<Weighing>,
    pub units: Vec<UnitVote>,
    /// Ids given, with where: also by blocks that have other faults, so that a fault in one
    /// block does not bring forth others where it is referred to.
    pub body_ids: Ids<BodyId>,
    pub rule_ids: Ids<RuleId>,
    pub path_ids: Ids<String>,
    pub symbols: Ids<String>,
    /// How many blocks of each kind there are, faulty ones too.
    pub blocks: BTreeMap<&'static str, usize>,
}

/// The organisation; its secretariat is checked once all bodies are known.
#[derive(Debug)]
pub(crate) struct OrganisationPart {
    pub organisation: Organisation,
    pub secretariat_line: usize,
}

/// A treaty or charter, as its articles cite it.
#[derive(Debug)]
pub(crate) struct Instrument {
    pub cited_as: Texts,
    pub from: When,
}

/// A body, with the rules it refers to.
#[derive(Debug)]
pub(crate) struct BodyPart {
    pub body: Body,
    pub rules: Vec<Reference<RuleId>>,
}

/// A rule, with the rule it refers to.
#[derive(Debug)]
pub(crate) struct RulePart {
    pub decision: DecisionRule,
    pub fallback: Option<Reference<RuleId>>,
}

/// A choice, with the rules it refers to.
#[derive(Debug)]
pub(crate) struct ChoicePart {
    pub choice: Choice,
    pub between: Vec<Reference<RuleId>>,
    pub by_rule: Option<Reference<RuleId>>,
}

/// A path, with the lines of its steps.
#[derive(Debug)]
pub(crate) struct PathPart {
    pub path: Path,
    pub lines: Vec<usize>,
}

/// A case with the outcome the rule must give.
#[derive(Debug)]
pub(crate) struct Example {
    pub title: String,
    pub rule: Reference<RuleId>,
    /// Members named among the votes or as awaited.
    pub members: BTreeSet<PartyId>,
    pub roll: Roll,
    pub ballots: Ballots,
    pub concerns: Option<Reference<PartyId>>,
    /// The day whose version of the rule is meant; else the latest.
    pub on: Option<When>,
    pub circumstances: Circumstances,
    pub outcome: Outcome,
    pub reasons: Vec<String>,
    /// What the verdict must provide next, by the words of [`rules::Next`].
    pub next: Option<String>,
}

/// Ids given so far, with where.
#[derive(Debug)]
pub(crate) struct Ids<T> {
    places: BTreeMap<T, Place>,
    /// How many blocks gave one, the same one or another.
    pub given: usize,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self {
            places: BTreeMap::new(),
            given: 0,
        }
    }
}

impl<T: Ord + Clone + fmt::Display> Ids<T> {
    /// Takes an id; noted as a fault where it is already given.
    pub fn give(&mut self, kind: &str, id: &T, place: &Place, faults: &Faults) {
        if let Some(first) = self.places.get(id) {
            let (what, first) = (format!("the {kind} `{id}`"), first.to_string());
            faults.add(place, LawProblem::Duplicate { what, first });
        }
        self.give_version(id, place);
    }

    /// Takes an id that may be given several times, each in its own time.
    pub fn give_version(&mut self, id: &T, place: &Place) {
        self.given += 1;
        self.places
            .entry(id.clone())
            .or_insert_with(|| place.clone());
    }

    /// Whether it was given anywhere.
    pub fn has(&self, id: &T) -> bool {
        self.places.contains_key(id)
    }

    /// All of them, as written.
    pub fn words(&self) -> Vec<String> {
        self.places.keys().map(ToString::to_string).collect()
    }
}

impl Parts {
    /// Whether every block of a kind gave its id, so that an id not known is nowhere.
    pub fn all_named<T>(&self, block: &str, ids: &Ids<T>) -> bool {
        self.blocks.get(block).copied().unwrap_or_default() == ids.given
    }
}
