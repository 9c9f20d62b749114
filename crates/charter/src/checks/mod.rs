//! What only the whole charter can tell: references, rules that meet, parts that are missing.

mod example;

use std::{collections::BTreeSet, fmt};

use institution::law::{BodyKind, DecisionRule};
use vocab::RuleId;

use crate::{
    LawProblem,
    fault::{Faults, Place},
    files::CHARTER_FILE,
    lists, nearest,
    parts::{Ids, Parts, Placed, Reference, RulePart},
};

/// Notes every fault of the whole.
pub(crate) fn check(parts: &Parts, faults: &Faults) {
    check_single(parts, faults);
    check_secretariat(parts, faults);
    for placed in &parts.bodies {
        check_rules(parts, &placed.place, &placed.part.rules, faults);
    }
    for placed in &parts.choices {
        check_rules(parts, &placed.place, &placed.part.between, faults);
        check_rules(parts, &placed.place, placed.part.by_rule.as_slice(), faults);
        check_choice(parts, placed, faults);
    }
    for placed in &parts.rules {
        check_rules(
            parts,
            &placed.place,
            placed.part.fallback.as_slice(),
            faults,
        );
    }
    for placed in &parts.rotations {
        if let Some((body, line)) = &placed.part.1 {
            let place = placed.place.at(*line);
            check_known(&place, "body", body, parts, &parts.body_ids, faults);
        }
    }
    check_versions(parts, faults);
    check_rules_meet(parts, faults);
    check_rules_used(parts, faults);
    check_paths(parts, faults);
    for placed in &parts.examples {
        check_rules(
            parts,
            &placed.place,
            std::slice::from_ref(&placed.part.rule),
            faults,
        );
        example::check(parts, placed, faults);
    }
}

/// Parts that every charter has, and those it has once.
fn check_single(parts: &Parts, faults: &Faults) {
    let beginning = Place {
        file: CHARTER_FILE.to_string(),
        line: 1,
        article: None,
    };
    for (block, purpose) in [
        (
            "organisation",
            "what the organisation is called and which body is its secretariat",
        ),
        ("policy", "whose claims prevail for procedure"),
    ] {
        if !parts.blocks.contains_key(block) {
            faults.add(&beginning, LawProblem::MissingBlock { block, purpose });
        }
    }
    let organisations = parts.organisations.iter().map(|placed| &placed.place);
    check_once("the organisation", organisations.collect(), faults);
    let policies = parts.policies.iter().map(|placed| &placed.place);
    check_once("the policy", policies.collect(), faults);
}

fn check_once(what: &str, places: Vec<&Place>, faults: &Faults) {
    if let Some((first, others)) = places.split_first() {
        for place in others {
            let (what, first) = (what.to_string(), first.to_string());
            faults.add(place, LawProblem::Duplicate { what, first });
        }
    }
}

fn check_secretariat(parts: &Parts, faults: &Faults) {
    let Some(placed) = parts.organisations.first() else {
        return;
    };
    let id = &placed.part.organisation.secretariat;
    let place = placed.place.at(placed.part.secretariat_line);
    check_known(&place, "body", id, parts, &parts.body_ids, faults);
    let body = parts.bodies.iter().find(|body| body.part.body.id == *id);
    if body.is_some_and(|body| body.part.body.kind != BodyKind::Secretariat) {
        faults.add(
            &place,
            LawProblem::NotASecretariat {
                body: id.to_string(),
            },
        );
    }
}

/// Notes a reference to nothing. Where a block of that kind has no readable id, what it was
/// meant to be is not known, and its own fault is told instead.
fn check_known<T: Ord + Clone + fmt::Display>(
    place: &Place,
    kind: &'static str,
    id: &T,
    parts: &Parts,
    ids: &Ids<T>,
    faults: &Faults,
) {
    if !ids.has(id) && parts.all_named(kind, ids) {
        let id = id.to_string();
        let words = ids.words();
        let nearest = nearest::remedy(&id, words.iter().map(String::as_str));
        faults.add(place, LawProblem::Unknown { kind, id, nearest });
    }
}

fn check_rules(parts: &Parts, place: &Place, rules: &[Reference<RuleId>], faults: &Faults) {
    for (rule, line) in rules {
        check_known(
            &place.at(*line),
            "rule",
            rule,
            parts,
            &parts.rule_ids,
            faults,
        );
    }
}

/// The versions of a rule, in the order of the text.
fn versions<'a>(parts: &'a Parts, id: &RuleId) -> impl Iterator<Item = &'a Placed<RulePart>> {
    let is_it = move |placed: &&Placed<RulePart>| placed.part.decision.rule.id == *id;
    parts.rules.iter().filter(is_it)
}

/// Versions of one rule are for one matter, each in its own time.
fn check_versions(parts: &Parts, faults: &Faults) {
    for (place, later) in parts.rules.iter().enumerate() {
        let rule = &later.part.decision;
        let earlier = parts.rules.iter().take(place);
        for first in earlier.filter(|placed| placed.part.decision.rule.id == rule.rule.id) {
            let id = rule.rule.id.to_string();
            let other = first.place.to_string();
            if first.part.decision.matter != rule.matter {
                faults.add(
                    &later.place,
                    LawProblem::VersionMatters {
                        rule: id.clone(),
                        matter: rule.matter.clone(),
                        other: other.clone(),
                        other_matter: first.part.decision.matter.clone(),
                    },
                );
            }
            if lists::meet(first.part.decision.span(), rule.span()) {
                let problem = LawProblem::VersionsMeet { rule: id, other };
                faults.add(&later.place, problem);
            }
        }
    }
}

/// A choice is between two rules at least, all of one matter.
fn check_choice(parts: &Parts, placed: &Placed<crate::parts::ChoicePart>, faults: &Faults) {
    let named: BTreeSet<&RuleId> = placed.part.between.iter().map(|(rule, _)| rule).collect();
    if named.len() < 2 {
        faults.add(&placed.place, LawProblem::NoChoice);
    }
    let mut known = placed.part.between.iter().filter_map(|(id, line)| {
        let placed = versions(parts, id).next()?;
        Some((&placed.part.decision, *line))
    });
    let Some((first, _)) = known.next() else {
        return;
    };
    // A choice that the body makes by a rule is the prior question of class.
    if placed.part.by_rule.is_some() {
        return;
    }
    for (other, line) in known.filter(|(other, _)| other.matter != first.matter) {
        let problem = LawProblem::ChoiceAcrossMatters {
            rule: first.rule.id.to_string(),
            matter: first.matter.clone(),
            other: other.rule.id.to_string(),
            other_matter: other.matter.clone(),
        };
        faults.add(&placed.place.at(line), problem);
    }
}

/// Two rules of one body for one matter at one time need a choice that names both.
fn check_rules_meet(parts: &Parts, faults: &Faults) {
    let mut told = BTreeSet::new();
    for body in &parts.bodies {
        let rules: Vec<_> = body
            .part
            .rules
            .iter()
            .flat_map(|(id, _)| versions(parts, id))
            .collect();
        for (i, one) in rules.iter().enumerate() {
            for other in rules.iter().skip(i + 1) {
                let (one_rule, other_rule) = (&one.part.decision, &other.part.decision);
                let mut is_new =
                    || told.insert((one_rule.rule.id.clone(), other_rule.rule.id.clone()));
                if !meet(one_rule, other_rule) || is_chosen(parts, one, other) || !is_new() {
                    continue;
                }
                let problem = LawProblem::TwoRules {
                    matter: one_rule.matter.clone(),
                    body: body.part.body.id.to_string(),
                    rule: other_rule.rule.id.to_string(),
                    article: other.place.article.clone().unwrap_or_default(),
                    other: one_rule.rule.id.to_string(),
                    other_article: one.place.to_string(),
                };
                faults.add(&other.place, problem);
            }
        }
    }
}

/// Whether two rules are for the same questions on some day.
fn meet(one: &DecisionRule, other: &DecisionRule) -> bool {
    one.rule.id != other.rule.id
        && one.matter == other.matter
        && lists::meet(one.span(), other.span())
}

/// Whether somebody chooses between two rules, or the text itself orders them: one follows where
/// the other does not carry.
fn is_chosen(parts: &Parts, one: &Placed<RulePart>, other: &Placed<RulePart>) -> bool {
    let id = |placed: &Placed<RulePart>| placed.part.decision.rule.id.clone();
    let follows = |first: &Placed<RulePart>, then: &Placed<RulePart>| {
        let fallback = first.part.fallback.as_ref();
        fallback.is_some_and(|(rule, _)| *rule == id(then))
    };
    let chosen = parts.choices.iter().any(|choice| {
        let between = &choice.part.choice.between;
        between.contains(&id(one)) && between.contains(&id(other))
    });
    chosen || follows(one, other) || follows(other, one)
}

fn check_rules_used(parts: &Parts, faults: &Faults) {
    let used: BTreeSet<&RuleId> = parts
        .bodies
        .iter()
        .flat_map(|body| &body.part.rules)
        .map(|(rule, _)| rule)
        .collect();
    // Where a body has faults of its own or names a rule wrongly, its rules are not known.
    let is_whole = parts.blocks.get("body").copied().unwrap_or_default() == parts.bodies.len();
    if !is_whole || !used.iter().all(|id| parts.rule_ids.has(id)) {
        return;
    }
    for placed in &parts.rules {
        let id = &placed.part.decision.rule.id;
        if !used.contains(id) {
            let rule = id.to_string();
            faults.add(&placed.place, LawProblem::UnusedRule { rule });
        }
    }
}

fn check_paths(parts: &Parts, faults: &Faults) {
    for placed in &parts.paths {
        let path = &placed.part.path;
        for (step, line) in path.steps.iter().zip(&placed.part.lines) {
            let place = placed.place.at(*line);
            check_known(&place, "body", &step.body, parts, &parts.body_ids, faults);
            let body = parts
                .bodies
                .iter()
                .find(|body| body.part.body.id == step.body);
            if body.is_some_and(|body| body.part.rules.is_empty()) {
                let (body, path) = (step.body.to_string(), path.id.clone());
                faults.add(&place, LawProblem::CannotDecide { body, path });
            }
        }
    }
}
