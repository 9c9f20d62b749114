//! `toml choice`: who chooses where more than one rule may apply.

use institution::law::Choice;
use vocab::RuleId;

use super::Cited;
use crate::{
    fields::Scope,
    parts::{ChoicePart, Parts, Placed},
};

pub(crate) fn read(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    let part = scope.read(|fields| {
        if !fields.has("between") {
            fields.missing("between");
        }
        let between = fields.ids::<RuleId>("between");
        let chosen_by = fields.texts("chosen_by").unwrap_or_default();
        let by_rule = fields.optional("by_rule");
        let by_rule = by_rule.and_then(|word| Some((fields.as_id::<RuleId>(&word)?, word.line)));
        let rules = between.iter().map(|(rule, _)| rule.clone()).collect();
        let choice = Choice {
            between: rules,
            chosen_by,
            citation: cited.citation.clone(),
            by_rule: by_rule.as_ref().map(|(rule, _)| rule.clone()),
        };
        ChoicePart {
            choice,
            between,
            by_rule,
        }
    });
    parts.choices.push(Placed {
        place: scope.place.clone(),
        part,
    });
}
