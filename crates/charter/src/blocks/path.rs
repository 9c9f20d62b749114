//! `toml path`: a lawful path of a draft, from body to body.

use institution::{
    decisions::Role,
    law::{Path, PathStep},
};
use vocab::{BodyId, RuleId};

use crate::{
    FieldProblem, LawProblem,
    fields::{Fields, Scope, Word},
    parts::{Parts, PathPart, Placed},
};

const ROLES: [(&str, Role); 2] = [("approve", Role::Approve), ("adopt", Role::Adopt)];

pub(crate) fn read(scope: &Scope<'_>, parts: &mut Parts) {
    if let Some(part) = scope.read(|fields| part(fields, parts)) {
        parts.paths.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>, parts: &mut Parts) -> Option<PathPart> {
    let scope = fields.scope;
    // A path's id has the form of any other.
    let id = fields
        .id::<RuleId>("id")
        .map(|(id, line)| (id.to_string(), line));
    if let Some((id, line)) = &id {
        parts
            .path_ids
            .give("path", id, &scope.place.at(*line), scope.faults);
    }
    if !fields.has("steps") {
        fields.missing("steps");
    }
    let words = fields.words("steps").unwrap_or_default();
    let read: Vec<_> = words.iter().filter_map(|word| step(fields, word)).collect();
    let is_whole = fields.has("steps") && read.len() == words.len();
    let (steps, lines): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let titles = fields.texts("titles")?;
    let path = Path {
        id: id?.0,
        titles,
        steps,
    };
    // A faulty step has been told; whether the others end well cannot be.
    if is_whole {
        check_end(&path, &lines, scope);
    }
    Some(PathPart { path, lines })
}

/// A step: the body and what it does, `cfm:approve`.
fn step(fields: &Fields<'_>, word: &Word) -> Option<(PathStep, usize)> {
    let Some((body, role)) = word.text.split_once(':') else {
        let step = word.text.clone();
        fields.fault(word.line, FieldProblem::Step { step });
        return None;
    };
    let part = |text: &str| Word {
        text: text.to_string(),
        line: word.line,
    };
    let body = fields.as_id::<BodyId>(&part(body));
    let role = fields.as_known("steps", &part(role), &ROLES);
    let (body, role) = (body?, role?);
    Some((PathStep { body, role }, word.line))
}

/// A path ends with an adoption, and nowhere else.
fn check_end(path: &Path, lines: &[usize], scope: &Scope<'_>) {
    let before = path.steps.len().saturating_sub(1);
    for (step, line) in path.steps.iter().zip(lines).take(before) {
        if step.role == Role::Adopt {
            let (path, body) = (path.id.clone(), step.body.to_string());
            scope.fault(*line, LawProblem::EarlyAdoption { path, body });
        }
    }
    if path
        .steps
        .last()
        .is_none_or(|step| step.role != Role::Adopt)
    {
        let line = lines.last().copied().unwrap_or(scope.place.line);
        scope.fault(
            line,
            LawProblem::NoAdoption {
                path: path.id.clone(),
            },
        );
    }
}
