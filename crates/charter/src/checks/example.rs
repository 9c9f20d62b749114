//! An example gives what its rule reads, and speaks of nobody else.

use std::collections::BTreeSet;

use rules::{Measure, Method, Rule};

use crate::{
    LawProblem,
    fault::Faults,
    parts::{Example, Parts, Placed},
};

pub(super) fn check(parts: &Parts, placed: &Placed<Example>, faults: &Faults) {
    check_strangers(placed, faults);
    let (id, _) = &placed.part.rule;
    if let Some(rule) = super::rule(parts, id).map(|placed| &placed.part.rule) {
        check_concerns(rule, placed, faults);
        check_weights(rule, placed, faults);
    }
}

/// Whoever has a weight, or is concerned, is among the members.
fn check_strangers(placed: &Placed<Example>, faults: &Faults) {
    let Example {
        members,
        roll,
        concerns,
        ..
    } = &placed.part;
    let weighted = roll.seats.keys().map(|party| (party, placed.place.line));
    let concerned = concerns.iter().map(|(party, line)| (party, *line));
    for (member, line) in weighted.chain(concerned) {
        if !members.contains(member) {
            let member = member.to_string();
            faults.add(
                &placed.place.at(line),
                LawProblem::ExampleStranger { member },
            );
        }
    }
}

/// The state concerned is named where the rule leaves it out, and only there.
fn check_concerns(rule: &Rule, placed: &Placed<Example>, faults: &Faults) {
    let (id, rule_line) = &placed.part.rule;
    let rule_name = id.to_string();
    match (rule.excludes_state_concerned, &placed.part.concerns) {
        (true, None) => {
            let problem = LawProblem::ExampleConcerns { rule: rule_name };
            faults.add(&placed.place.at(*rule_line), problem);
        }
        (false, Some((_, line))) => {
            let problem = LawProblem::ExampleConcernsNobody { rule: rule_name };
            faults.add(&placed.place.at(*line), problem);
        }
        _ => {}
    }
}

/// Every weight that the rule counts is given for every member.
fn check_weights(rule: &Rule, placed: &Placed<Example>, faults: &Faults) {
    let Method::Vote(vote) = &rule.method else {
        return;
    };
    let weight = |measure| match measure {
        &Measure::Heads => None,
        Measure::Weight(name) => Some(name.as_str()),
    };
    let counted: BTreeSet<&str> = vote
        .legs
        .iter()
        .filter_map(|leg| weight(&leg.measure))
        .collect();
    for measure in counted {
        for (member, seat) in &placed.part.roll.seats {
            if !seat.weights.contains_key(measure) {
                let (rule, measure) = (rule.id.to_string(), measure.to_string());
                let member = member.to_string();
                let problem = LawProblem::ExampleWeights {
                    rule,
                    measure,
                    member,
                };
                faults.add(&placed.place, problem);
            }
        }
    }
}
