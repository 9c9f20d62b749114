//! `toml policy` and `toml competences`: whose word settles what a party is, for procedure.

use institution::membership::Standing;
use vocab::Capacity;

use crate::{
    FieldProblem, LawProblem,
    fields::{Fields, Scope},
    parts::{Parts, Placed},
};

/// Whose claims prevail, first to last.
pub(crate) fn read(scope: &Scope<'_>, parts: &mut Parts) {
    let part = scope.read(|fields| {
        if !fields.has("order") {
            fields.missing("order");
        }
        if let Some((value, line)) = fields.value("order")
            && value.as_array().is_some_and(|list| list.is_empty())
        {
            fields.fault(
                line,
                FieldProblem::Empty {
                    key: fields.name("order"),
                },
            );
        }
        capacities(fields, "order")
    });
    parts.policies.push(Placed {
        place: scope.place.clone(),
        part,
    });
}

/// Who is competent to bring about each standing.
pub(crate) fn read_competences(scope: &Scope<'_>, parts: &mut Parts) {
    let given = scope.read(|fields| {
        let standings = Standing::ALL
            .into_iter()
            .filter(|standing| fields.has(standing.as_str()));
        let given = standings.map(|s| (line(fields, s), s, capacities(fields, s.as_str())));
        given.collect::<Vec<_>>()
    });
    for (line, standing, capacities) in given {
        let place = scope.place.at(line);
        if let Some(first) = parts
            .competences
            .iter()
            .find(|other| other.part.0 == standing)
        {
            let what = format!("who is competent for `{standing}`");
            let first = first.place.to_string();
            scope
                .faults
                .add(&place, LawProblem::Duplicate { what, first });
        } else {
            parts.competences.push(Placed {
                place,
                part: (standing, capacities),
            });
        }
    }
}

fn line(fields: &Fields<'_>, standing: Standing) -> usize {
    fields
        .value(standing.as_str())
        .map_or(fields.line, |(_, line)| line)
}

/// A list of capacities, each once; an empty one says that nobody is competent.
fn capacities(fields: &Fields<'_>, key: &str) -> Vec<Capacity> {
    let known = Capacity::ALL.map(|capacity| (capacity.as_str(), capacity));
    let mut capacities = Vec::new();
    for (capacity, word) in fields.known_list(key, &known) {
        if capacities.contains(&capacity) {
            let first = fields.scope.place.to_string();
            let what = format!("`{capacity}` in `{}`", fields.name(key));
            fields.fault(word.line, LawProblem::Duplicate { what, first });
        } else {
            capacities.push(capacity);
        }
    }
    capacities
}
