//! `toml rule`: a decision rule, under the article it comes from.

use institution::law::DecisionRule;
use rules::{AbsenceEffect, Binds, Consensus, Method, Objectors, Rule};
use vocab::{Provenance, RuleId, Span};

use super::{Cited, PROVENANCES, threshold};
use crate::{
    FieldProblem, LawProblem, ShareProblem,
    fields::{Fields, Scope},
    parts::{Parts, Placed},
};

const OBJECTORS: [(&str, Objectors); 2] = [
    ("any member", Objectors::AnyMember),
    ("members present", Objectors::Present),
];

const ABSENCES: [(&str, AbsenceEffect); 2] = [
    ("neutral", AbsenceEffect::Neutral),
    ("blocks", AbsenceEffect::Blocks),
];

const BINDINGS: [(&str, Binds); 3] = [
    ("all", Binds::All),
    ("participants", Binds::Participants),
    ("nobody", Binds::Nobody),
];

pub(crate) fn read(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    if let Some(part) = scope.read(|fields| part(fields, cited, parts)) {
        parts.rules.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>, cited: &Cited, parts: &mut Parts) -> Option<DecisionRule> {
    let scope = fields.scope;
    let id = fields.id::<RuleId>("id");
    if let Some((id, line)) = &id {
        parts
            .rule_ids
            .give("rule", id, &scope.place.at(*line), scope.faults);
    }
    // A class of questions is named like a rule, since commands and pages name it too.
    let matter = fields.id::<RuleId>("matter");
    let method = method(fields);
    let quorum = fields
        .table("quorum")
        .and_then(|quorum| threshold::quorum(&quorum));
    let excludes_state_concerned = fields.flag("excludes_state_concerned");
    let binds = fields.known("binds", &BINDINGS);
    let opens_for_joining = fields.flag("opens_for_joining");
    let span = span(fields, cited);
    let provenance = provenance(fields, cited);
    let titles = fields.texts("titles");
    let rule = Rule {
        id: id?.0,
        citation: cited.citation.clone(),
        method: method?,
        quorum,
        excludes_state_concerned,
        binds: binds?,
        opens_for_joining,
    };
    Some(DecisionRule {
        rule,
        titles: titles?,
        matter: matter?.0.to_string(),
        from: span.from,
        until: span.until,
        provenance,
    })
}

/// By consensus or by vote.
fn method(fields: &Fields<'_>) -> Option<Method> {
    let word = fields.text("method")?;
    if threshold::is_bare_majority(&word.text) {
        fields.fault(
            word.line,
            ShareProblem::AmbiguousMajority { words: word.text },
        );
        // The keys of either method may follow.
        for key in [
            "objection",
            "absence",
            "legs",
            "veto",
            "attained_unless_opposed_by",
        ] {
            let _ = fields.has(key);
        }
        return None;
    }
    let by_consensus = fields.as_known("method", &word, &[("consensus", true), ("vote", false)])?;
    if by_consensus {
        let objectors = fields.known("objection", &OBJECTORS);
        let absence = fields.known("absence", &ABSENCES);
        Some(Method::Consensus(Consensus {
            objectors: objectors?,
            absence: absence?,
        }))
    } else {
        threshold::vote(fields).map(Method::Vote)
    }
}

/// From when until when; from the article's own beginning where the rule gives none.
fn span(fields: &Fields<'_>, cited: &Cited) -> Span {
    let from = fields.date("from").unwrap_or(cited.from);
    let until = fields.date("until");
    let first = from.first_day();
    let last = until.and_then(|until| until.last_day());
    if let (Some(first), Some(last), Some(until)) = (first, last, until)
        && last < first
    {
        let line = fields.value("until").map_or(fields.line, |(_, line)| line);
        let (from, until) = (from.to_string(), until.to_string());
        fields.fault(line, FieldProblem::DateOrder { from, until });
    }
    Span { from, until }
}

/// Whether the rule's text was checked: as its article, or less.
fn provenance(fields: &Fields<'_>, cited: &Cited) -> Provenance {
    let Some(word) = fields.optional("provenance") else {
        return cited.provenance;
    };
    let own = fields.as_known("provenance", &word, &PROVENANCES);
    let own = own.unwrap_or(cited.provenance);
    if own == Provenance::Verified && cited.provenance == Provenance::Unverified {
        fields.fault(word.line, LawProblem::VerifiedTooSoon);
    }
    own
}
