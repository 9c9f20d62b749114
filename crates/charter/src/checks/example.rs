//! An example gives what its rule reads, and speaks of nobody else.

use rules::Rule;

use crate::{
    LawProblem,
    fault::Faults,
    parts::{Example, Parts, Placed},
};

pub(super) fn check(parts: &Parts, placed: &Placed<Example>, faults: &Faults) {
    check_strangers(placed, faults);
    if let Some(rule) = rule_meant(parts, &placed.part) {
        check_concerns(rule, placed, faults);
        check_weights(rule, placed, faults);
    } else if super::versions(parts, &placed.part.rule.0).next().is_some() {
        let (id, line) = &placed.part.rule;
        let rule = id.to_string();
        faults.add(&placed.place.at(*line), LawProblem::ExampleDay { rule });
    }
}

/// The version of the rule that the example is of.
fn rule_meant<'a>(parts: &'a Parts, example: &Example) -> Option<&'a Rule> {
    let versions = super::versions(parts, &example.rule.0).map(|placed| &placed.part.decision);
    let day = example.on.and_then(|on| on.first_day());
    let meant = versions.filter(|version| day.is_none_or(|day| version.is_in_force(day)));
    meant
        .max_by_key(|version| version.from.first_day())
        .map(|version| &version.rule)
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
    for measure in rule.measures() {
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
