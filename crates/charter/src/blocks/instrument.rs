//! `toml instrument`: a treaty, a charter, a set of rules, under the heading of its chapter.

use vocab::Texts;

use crate::{
    LawProblem,
    fields::Scope,
    parts::{Instrument, Parts, Placed},
};

/// Reads it, and answers with its place in the list. Where it has faults it is listed all the
/// same, so that its articles are not said to stand under no instrument.
pub(crate) fn read(scope: &Scope<'_>, parts: &mut Parts) -> Option<usize> {
    let part = scope.read(|fields| {
        let cited_as = fields.texts("cited_as").unwrap_or_default();
        let from = fields.date("from");
        if !fields.has("from") {
            fields.missing("from");
        }
        Instrument {
            cited_as,
            from: from.unwrap_or_default(),
        }
    });
    check_new(&part.cited_as, scope, parts);
    parts.instruments.push(Placed {
        place: scope.place.clone(),
        part,
    });
    parts.instruments.len().checked_sub(1)
}

/// Two instruments cited alike could not be told apart.
fn check_new(cited_as: &Texts, scope: &Scope<'_>, parts: &Parts) {
    let alike = |other: &Texts| other.iter().any(|(l, text)| cited_as.get(l) == Some(text));
    if let Some(first) = parts.instruments.iter().find(|i| alike(&i.part.cited_as)) {
        let name = cited_as.iter().next().map_or("", |(_, name)| name);
        let (what, first) = (
            format!("an instrument cited as `{name}`"),
            first.place.to_string(),
        );
        scope.fault(scope.place.line, LawProblem::Duplicate { what, first });
    }
}
