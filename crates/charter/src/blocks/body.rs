//! `toml body`: a body of the organisation, under the article that constitutes it.

use institution::law::{Body, BodyKind, Composition};
use vocab::{BodyId, PartyId};

use super::{Cited, organisation};
use crate::{
    LawProblem,
    fields::{Fields, Scope},
    parts::{BodyPart, Parts, Placed},
};

const KINDS: [(&str, BodyKind); 3] = [
    ("council", BodyKind::Council),
    ("secretariat", BodyKind::Secretariat),
    ("office", BodyKind::Office),
];

pub(crate) fn read(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    let part = scope.read(|fields| part(fields, cited, parts));
    if let Some(part) = part {
        parts.bodies.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>, cited: &Cited, parts: &mut Parts) -> Option<BodyPart> {
    let scope = fields.scope;
    let id = fields.id::<BodyId>("id");
    if let Some((id, line)) = &id {
        parts
            .body_ids
            .give("body", id, &scope.place.at(*line), scope.faults);
    }
    let kind = fields.known("kind", &KINDS);
    let symbol = organisation::symbol(fields);
    if let Some((symbol, line)) = &symbol {
        parts
            .symbols
            .give("symbol", symbol, &scope.place.at(*line), scope.faults);
    }
    let rules = fields.ids("rules");
    let names = fields.texts("names");
    let composition = fields.texts("composition");
    let mandate = fields.texts("mandate");
    let seats = seats(fields);
    let body = Body {
        seats,
        id: id?.0,
        names: names?,
        symbol: symbol?.0,
        // INVARIANT: set from the order of the text when the charter is put together.
        rank: 0,
        composition: composition?,
        kind: kind?,
        mandate: mandate?,
        citation: cited.citation.clone(),
        rules: Vec::new(),
    };
    let has_terms = fields.has("permanent") || fields.has("term_months");
    let is_elected = body.seats != Composition::AllMembers;
    if (has_terms && !is_elected) || (is_elected && body.kind != BodyKind::Council) {
        let body = body.id.to_string();
        scope.fault(scope.place.line, LawProblem::Seats { body });
    }
    if body.kind != BodyKind::Council && !rules.is_empty() {
        let body = body.id.to_string();
        scope.fault(scope.place.line, LawProblem::OfficialsWithRules { body });
    }
    Some(BodyPart { body, rules })
}

/// All members, unless the block says how many seats there are.
fn seats(fields: &Fields<'_>) -> Composition {
    let number = fields.number::<u32>("seats");
    let permanent = fields.ids::<PartyId>("permanent");
    let term_months = fields.number::<u16>("term_months");
    number.map_or(Composition::AllMembers, |number| Composition::Seats {
        number,
        permanent: permanent.into_iter().map(|(party, _)| party).collect(),
        term_months,
    })
}
