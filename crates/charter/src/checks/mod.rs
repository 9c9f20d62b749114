//! What only the whole charter can tell: references, rules that meet, parts that are missing.

mod example;

use std::{collections::BTreeSet, fmt};

use institution::law::{BodyKind, DecisionRule};
use vocab::RuleId;

use crate::{
    LawProblem,
    fault::{Faults, Place},
    files::CHARTER_FILE,
    nearest,
    parts::{Ids, Parts, Placed, Reference},
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
        check_choice(parts, placed, faults);
    }
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

fn rule<'a>(parts: &'a Parts, id: &RuleId) -> Option<&'a Placed<DecisionRule>> {
    parts.rules.iter().find(|placed| placed.part.rule.id == *id)
}

/// A choice is between two rules at least, all of one matter.
fn check_choice(parts: &Parts, placed: &Placed<crate::parts::ChoicePart>, faults: &Faults) {
    let named: BTreeSet<&RuleId> = placed.part.between.iter().map(|(rule, _)| rule).collect();
    if named.len() < 2 {
        faults.add(&placed.place, LawProblem::NoChoice);
    }
    let mut known = placed
        .part
        .between
        .iter()
        .filter_map(|(id, line)| rule(parts, id).map(|placed| (&placed.part, *line)));
    let Some((first, _)) = known.next() else {
        return;
    };
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
            .filter_map(|(id, _)| rule(parts, id))
            .collect();
        for (i, one) in rules.iter().enumerate() {
            for other in rules.iter().skip(i + 1) {
                let mut is_new =
                    || told.insert((one.part.rule.id.clone(), other.part.rule.id.clone()));
                if !meet(&one.part, &other.part) || is_chosen(parts, one, other) || !is_new() {
                    continue;
                }
                let problem = LawProblem::TwoRules {
                    matter: one.part.matter.clone(),
                    body: body.part.body.id.to_string(),
                    rule: other.part.rule.id.to_string(),
                    article: other.place.article.clone().unwrap_or_default(),
                    other: one.part.rule.id.to_string(),
                    other_article: one.place.to_string(),
                };
                faults.add(&other.place, problem);
            }
        }
    }
}

/// Whether two rules are for the same questions on some day.
fn meet(one: &DecisionRule, other: &DecisionRule) -> bool {
    let begins_before_end = |begins: &DecisionRule, ends: &DecisionRule| {
        let end = ends.until.and_then(|until| until.last_day());
        match (begins.from.first_day(), end) {
            (Some(begins), Some(ends)) => begins <= ends,
            _ => true,
        }
    };
    one.rule.id != other.rule.id
        && one.matter == other.matter
        && begins_before_end(one, other)
        && begins_before_end(other, one)
}

fn is_chosen(parts: &Parts, one: &Placed<DecisionRule>, other: &Placed<DecisionRule>) -> bool {
    parts.choices.iter().any(|choice| {
        let names = |rule: &DecisionRule| choice.part.choice.between.contains(&rule.rule.id);
        names(&one.part) && names(&other.part)
    })
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
        let id = &placed.part.rule.id;
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
