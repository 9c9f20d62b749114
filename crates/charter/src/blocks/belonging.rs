//! `toml leaving`, `toml rights` and `toml rotation`: how one leaves, what a standing brings with
//! it, in what order the chair passes.

use institution::{
    law::{Leaving, NoticePeriod, Revocation, Rotation, RotationOrder},
    membership::{
        Right, Standing,
        rights::{Entitlement, RightsRow},
    },
};
use vocab::{BodyId, PartyId};

use super::Cited;
use crate::{
    FieldProblem, LawProblem,
    fields::{Fields, LANGUAGES, Scope},
    parts::{Parts, Placed},
};

const REVOCATIONS: [(&str, Revocation); 3] = [
    ("allowed", Revocation::Allowed),
    ("unsaid", Revocation::Unsaid),
    ("excluded", Revocation::Excluded),
];

/// How a member leaves.
pub(crate) fn read_leaving(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    let part = scope.read(|fields| {
        let notice = notice(fields);
        let revocation = fields.known("revocation", &REVOCATIONS);
        let to = fields.texts("to");
        let condition = fields.has("condition").then(|| fields.texts("condition"));
        let from = fields.date("from").unwrap_or(cited.from);
        Some(Leaving {
            notice: notice?,
            revocation: revocation?,
            to: to?,
            condition: condition.flatten().unwrap_or_default(),
            citation: cited.citation.clone(),
            provenance: cited.provenance,
            from,
        })
    });
    parts.leaving.extend(part.map(|part| Placed {
        place: scope.place.clone(),
        part,
    }));
}

/// `months`, `financial_year_within_months` or `next_year`: one of the three.
fn notice(fields: &Fields<'_>) -> Option<NoticePeriod> {
    let given = ["months", "financial_year_within_months", "next_year"];
    let given = given.into_iter().filter(|key| fields.has(key)).count();
    if given == 0 {
        fields.missing("months");
        return None;
    }
    let months = fields.number::<u16>("months");
    let within = fields.number::<u8>("financial_year_within_months");
    let next_year = fields.flag("next_year");
    if given > 1 || within.is_some_and(|months| months > 12) {
        fields.fault(fields.line, LawProblem::NoticePeriod);
        return None;
    }
    let within = within.map(|within_months| NoticePeriod::FinancialYear { within_months });
    months
        .map(NoticePeriod::Months)
        .or(within)
        .or(next_year.then_some(NoticePeriod::NextYear))
}

/// What a standing brings with it, where it is not what it brings by default.
pub(crate) fn read_rights(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    let part = scope.read(|fields| {
        let standings = Standing::ALL.map(|standing| (standing.as_str(), standing));
        let entitlements = Entitlement::ALL.map(|it| (it.as_str(), it));
        let standing = fields.known("standing", &standings);
        let cells = Right::ALL.into_iter().filter_map(|right| {
            let word = fields.optional(right.as_str())?;
            let entitlement = fields.as_known(right.as_str(), &word, &entitlements)?;
            Some((right, entitlement))
        });
        let row = RightsRow {
            cells: cells.collect(),
            citation: cited.citation.clone(),
        };
        Some((standing?, row))
    });
    let Some((standing, row)) = part else { return };
    let first = parts.rights.iter().find(|other| other.part.0 == standing);
    if let Some(first) = first {
        let what = format!("what `{standing}` brings with it");
        let first = first.place.to_string();
        scope.fault(scope.place.line, LawProblem::Duplicate { what, first });
        return;
    }
    parts.rights.push(Placed {
        place: scope.place.clone(),
        part: (standing, row),
    });
}

/// In what order the chair passes.
pub(crate) fn read_rotation(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    let part = scope.read(|fields| {
        let body = fields.optional("body");
        let body = body.and_then(|word| Some((fields.as_id::<BodyId>(&word)?, word.line)));
        let term_months = fields.number::<u16>("term_months");
        let order = order(fields);
        let rotation = Rotation {
            body: body.as_ref().map(|(body, _)| body.clone()),
            order: order?,
            term_months,
            citation: cited.citation.clone(),
        };
        Some((rotation, body))
    });
    parts.rotations.extend(part.map(|part| Placed {
        place: scope.place.clone(),
        part,
    }));
}

fn order(fields: &Fields<'_>) -> Option<RotationOrder> {
    let kinds = [("alphabet", 0), ("list", 1), ("host", 2)];
    match fields.known("order", &kinds)? {
        0 => {
            let known: Vec<_> = LANGUAGES.iter().map(|it| (it.as_str(), *it)).collect();
            let language = fields.known("language", &known)?;
            Some(RotationOrder::Alphabet(language))
        }
        1 => {
            let listed = fields.ids::<PartyId>("list");
            if listed.is_empty() {
                let key = fields.name("list");
                fields.fault(fields.line, FieldProblem::Empty { key });
            }
            let listed = listed.into_iter().map(|(party, _)| party);
            Some(RotationOrder::Listed(listed.collect()))
        }
        _ => Some(RotationOrder::Host),
    }
}
