//! A rule of a shipped charter that a reader tries out, with the members the law has on a day.

use institution::law::{Charter, DecisionRule, WeightsMissing};
use language::Interface;
use rules::Roll;
use vocab::{PartyId, RuleId};

use super::{Reader, Worded, worded};
use crate::shipped;

/// How many members there are where a charter lists none, if the reader does not say.
const UNLISTED: usize = 15;

/// The most members that are numbered.
const MEMBERS_MAX: usize = 300;

/// A rule that can be tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChoice {
    /// Its place in an address: `eu-council/qualified`.
    pub address: String,
    /// The organisation.
    pub organisation: Worded,
    /// What the rule is called.
    pub title: Worded,
}

/// The rule that is tried.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleTried {
    /// The law it is part of.
    pub charter: &'static Charter,
    /// The rule as of the day, or its latest version where it has none for it.
    pub decision: &'static DecisionRule,
    /// Whether it applies on the day.
    pub is_in_force: bool,
}

impl RuleTried {
    /// The rule that an address names (`eu-council/qualified`); else the first of the highest body
    /// of the reader's own organisation, where its charter is a shipped one; else of any.
    pub(super) fn asked(
        own: Option<&Charter>,
        asked: Option<&str>,
        reader: &Reader,
    ) -> Option<Self> {
        let named = asked.and_then(named);
        let first = || {
            let own = own.and_then(|own| shipped::charter(&own.id));
            let charter = own.or_else(|| shipped::charters().next())?;
            Some((charter, default_rule(charter)?))
        };
        let (charter, id) = named.or_else(first)?;
        let in_force = charter.rules.on(&id, reader.on);
        Some(Self {
            charter,
            decision: in_force.or_else(|| charter.rules.latest(&id))?,
            is_in_force: in_force.is_some(),
        })
    }

    /// Its place in an address.
    pub(super) fn address(&self) -> String {
        address(self.charter, &self.decision.rule.id)
    }

    /// Who is there, and whether the charter lists them: those of the day, or so many by number.
    pub(super) fn members(&self, count: Option<usize>, reader: &Reader) -> (Vec<PartyId>, bool) {
        let listed: Vec<PartyId> = self.charter.members_on(reader.on).into_iter().collect();
        if !listed.is_empty() {
            return (listed, true);
        }
        let count = count.unwrap_or(UNLISTED).clamp(1, MEMBERS_MAX);
        let numbered = (1..=count).filter_map(|number| PartyId::new(&format!("{number:03}")).ok());
        (numbered.collect(), false)
    }

    /// The roll of these members, each with what it weighs on the day.
    ///
    /// # Errors
    /// [`WeightsMissing`] where the charter has none of a weight that the rule counts.
    pub(super) fn roll(
        &self,
        parties: &[PartyId],
        reader: &Reader,
    ) -> Result<Roll, WeightsMissing> {
        let mut roll = Roll::of(parties.iter().cloned());
        for (party, seat) in &mut roll.seats {
            *seat = self.charter.seat_on(party, reader.on);
        }
        institution::law::check_weights(&self.decision.rule, &roll, reader.on)?;
        Ok(roll)
    }
}

/// A rule in sentences, in which other rules of the charter are called by their titles.
pub(super) fn sentences(charter: &Charter, rule: &DecisionRule, reader: &Reader) -> Vec<String> {
    let title = |id: &RuleId| rule_title(charter, id, reader);
    language::rule_clauses_naming(reader.language, &rule.rule, &title)
}

/// What a rule is called, or its id where it has no title.
pub(super) fn rule_title(charter: &Charter, id: &RuleId, reader: &Reader) -> String {
    let rule = charter.rules.latest(id);
    let title = rule.map(|rule| worded(&rule.titles, reader).text);
    let title = title.filter(|title| !title.is_empty());
    title.unwrap_or_else(|| id.to_string())
}

fn named(asked: &str) -> Option<(&'static Charter, RuleId)> {
    let (charter, rule) = asked.split_once('/')?;
    let charter = shipped::charter(charter)?;
    let id: RuleId = rule.parse().ok()?;
    charter.rules.contains(&id).then_some((charter, id))
}

/// The first rule of the highest body.
fn default_rule(charter: &Charter) -> Option<RuleId> {
    let bodies = charter.bodies_in_order();
    let first = bodies.iter().find_map(|body| body.rules.first());
    first.cloned()
}

fn address(charter: &Charter, id: &RuleId) -> String {
    format!("{}/{id}", charter.id)
}

/// Every rule of every charter, in the order of the bodies that decide by them.
pub(super) fn rules_to_try(reader: &Reader) -> Vec<RuleChoice> {
    let mut all: Vec<RuleChoice> = Vec::new();
    for charter in shipped::charters() {
        let bodies = charter.bodies_in_order();
        for id in bodies.iter().flat_map(|body| &body.rules) {
            let address = address(charter, id);
            let Some(rule) = charter.rules.latest(id) else {
                continue;
            };
            if all.iter().all(|known| known.address != address) {
                all.push(RuleChoice {
                    address,
                    organisation: worded(&charter.organisation.short_names, reader),
                    title: worded(&rule.titles, reader),
                });
            }
        }
    }
    all
}

/// What a member is called, or its code where it has no name.
pub(super) fn party_name(party: &PartyId, language: Interface) -> String {
    let known = language::territory_name(language, party.as_str());
    known.map_or_else(|| language::isolated(party.as_str()), String::from)
}
