//! Decision rules by id, their versions side by side in time.

use alloc::{collections::BTreeMap, vec::Vec};

use rules::Rule;
use vocab::{Day, Holds, Provenance, RuleId, Span, Texts, When};

/// A rule with what a reader needs to know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRule {
    /// The rule.
    pub rule: Rule,
    /// What it is called.
    pub titles: Texts,
    /// The class of questions it is for (`substantive`, `procedural`).
    pub matter: alloc::string::String,
    /// From when it applies.
    pub from: When,
    /// Until when it applied.
    pub until: Option<When>,
    /// Whether its text was checked.
    pub provenance: Provenance,
}

impl DecisionRule {
    /// When it applies.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span {
            from: self.from,
            until: self.until,
        }
    }

    /// Whether it applies on a day, as far as its dates tell.
    #[must_use]
    pub fn is_in_force(&self, on: Day) -> bool {
        self.span().holds_on(on) != Holds::No
    }
}

/// The decision rules of a charter: each id once, with all its versions, so that a vote of 1962 is
/// judged by the rule of 1962.
///
/// INVARIANT: no id is without a version, and versions stand in the order they began.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DatedRules(BTreeMap<RuleId, Vec<DecisionRule>>);

impl DatedRules {
    /// Adds a version of a rule.
    pub fn insert(&mut self, rule: DecisionRule) {
        let versions = self.0.entry(rule.rule.id.clone()).or_default();
        let begins = |version: &DecisionRule| version.from.first_day();
        let place = versions.partition_point(|version| begins(version) <= begins(&rule));
        versions.insert(place, rule);
    }

    /// The version that applies on a day. Where the dates leave open which of two it is, the later.
    #[must_use]
    pub fn on(&self, id: &RuleId, on: Day) -> Option<&DecisionRule> {
        let versions = self.versions(id).iter();
        versions.rev().find(|version| version.is_in_force(on))
    }

    /// The last version, whether or not it still applies.
    #[must_use]
    pub fn latest(&self, id: &RuleId) -> Option<&DecisionRule> {
        self.versions(id).last()
    }

    /// Every version of a rule, in the order they began; empty where there is no such rule.
    #[must_use]
    pub fn versions(&self, id: &RuleId) -> &[DecisionRule] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    /// The ids, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &RuleId> {
        self.0.keys()
    }

    /// Every version of every rule, by id and then in the order they began.
    pub fn iter(&self) -> impl Iterator<Item = &DecisionRule> {
        self.0.values().flatten()
    }

    /// Whether there is such a rule, in whatever version.
    #[must_use]
    pub fn contains(&self, id: &RuleId) -> bool {
        self.0.contains_key(id)
    }
}

impl FromIterator<DecisionRule> for DatedRules {
    fn from_iter<T: IntoIterator<Item = DecisionRule>>(rules: T) -> Self {
        let mut dated = Self::default();
        for rule in rules {
            dated.insert(rule);
        }
        dated
    }
}

/// Which of a body's rules stands for all where only one is told: the first for substantive
/// questions, else the first.
pub fn leading_rule<'a>(
    mut rules: impl Iterator<Item = &'a DecisionRule> + Clone,
) -> Option<&'a DecisionRule> {
    let first = rules.clone().next();
    rules.find(|rule| rule.matter == "substantive").or(first)
}
