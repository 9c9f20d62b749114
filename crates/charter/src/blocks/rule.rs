//! `toml rule`: a decision rule, under the article it comes from.

use institution::law::DecisionRule;
use rules::{
    AbsenceEffect, After, Binds, Break, Consensus, Fallback, Method, Objectors, Rule, Silence,
    Unanimity,
};
use vocab::{Provenance, RuleId, Span};

use super::{Cited, PROVENANCES, threshold};
use crate::{
    FieldProblem, LawProblem, ShareProblem,
    fields::{Fields, Scope},
    parts::{Parts, Placed, RulePart},
};

const OBJECTORS: [(&str, Objectors); 2] = [
    ("any member", Objectors::AnyMember),
    ("members present", Objectors::Present),
];

/// `deferred` comes with its number of days.
const ABSENCES: [(&str, Option<AbsenceEffect>); 3] = [
    ("neutral", Some(AbsenceEffect::Neutral)),
    ("blocks", Some(AbsenceEffect::Blocks)),
    ("deferred", None),
];

const BINDINGS: [(&str, Binds); 5] = [
    ("all", Binds::All),
    ("participants", Binds::Participants),
    ("acceptors", Binds::Acceptors),
    ("all but abstainers", Binds::AllButAbstainers),
    ("nobody", Binds::Nobody),
];

const BREAKS: [(&str, Break); 3] = [
    ("objection", Break::Objection),
    ("amendment", Break::Amendment),
    ("reservation", Break::Reservation),
];

/// `days` comes with its number.
const AFTERS: [(&str, Option<After>); 3] = [
    ("at once", Some(After::AtOnce)),
    ("next session", Some(After::NextSession)),
    ("days", None),
];

#[derive(Clone, Copy)]
enum MethodWord {
    Consensus,
    Unanimity,
    Silence,
    Vote,
}

const METHODS: [(&str, MethodWord); 4] = [
    ("consensus", MethodWord::Consensus),
    ("unanimity", MethodWord::Unanimity),
    ("silence", MethodWord::Silence),
    ("vote", MethodWord::Vote),
];

pub(crate) fn read(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    if let Some(part) = scope.read(|fields| part(fields, cited, parts)) {
        parts.rules.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>, cited: &Cited, parts: &mut Parts) -> Option<RulePart> {
    let scope = fields.scope;
    let id = fields.id::<RuleId>("id");
    if let Some((id, line)) = &id {
        parts.rule_ids.give_version(id, &scope.place.at(*line));
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
    let proxies = fields.number("proxies").unwrap_or(0);
    let fallback = fields.table("fallback").and_then(|table| fallback(&table));
    let rule = Rule {
        id: id?.0,
        citation: cited.citation.clone(),
        method: method?,
        quorum,
        excludes_state_concerned,
        binds: binds?,
        opens_for_joining,
        proxies,
        fallback: fallback.as_ref().map(|(fallback, _)| fallback.clone()),
    };
    let decision = DecisionRule {
        rule,
        titles: titles?,
        matter: matter?.0.to_string(),
        from: span.from,
        until: span.until,
        provenance,
    };
    Some(RulePart {
        decision,
        fallback: fallback.map(|(fallback, line)| (fallback.rule, line)),
    })
}

/// The rule that follows where this one does not carry, with its line.
fn fallback(fields: &Fields<'_>) -> Option<(Fallback, usize)> {
    let rule = fields.id::<RuleId>("rule");
    let after = fields.known("after", &AFTERS);
    let after = after.and_then(|after| after.or_else(|| needed(fields, "days").map(After::Days)));
    fields.close();
    let (rule, line) = rule?;
    let after = after?;
    Some((Fallback { rule, after }, line))
}

/// A number that must be there.
fn needed(fields: &Fields<'_>, key: &str) -> Option<u16> {
    if !fields.has(key) {
        fields.missing(key);
    }
    fields.number(key)
}

/// What absence does, with its days where they are needed.
fn absence(fields: &Fields<'_>) -> Option<AbsenceEffect> {
    let absence = fields.known("absence", &ABSENCES)?;
    absence.or_else(|| {
        let days = needed(fields, "absent_may_object_for_days")?;
        Some(AbsenceEffect::Deferred { days })
    })
}

/// The way a question is decided.
fn method(fields: &Fields<'_>) -> Option<Method> {
    let word = fields.text("method")?;
    let is_known = METHODS.iter().any(|(name, _)| *name == word.text);
    if !is_known && threshold::is_bare_majority(&word.text) {
        fields.fault(
            word.line,
            ShareProblem::AmbiguousMajority { words: word.text },
        );
        // The keys of any method may follow.
        for key in [
            "objection",
            "absence",
            "absent_may_object_for_days",
            "broken_by",
            "legs",
            "veto",
            "attained_unless_opposed_by",
            "tie",
        ] {
            let _ = fields.has(key);
        }
        return None;
    }
    match fields.as_known("method", &word, &METHODS)? {
        MethodWord::Consensus => {
            let objectors = fields.known("objection", &OBJECTORS);
            let absence = absence(fields);
            Some(Method::Consensus(Consensus {
                objectors: objectors?,
                absence: absence?,
            }))
        }
        MethodWord::Unanimity => {
            let absence = absence(fields)?;
            Some(Method::Unanimity(Unanimity { absence }))
        }
        MethodWord::Silence => {
            if !fields.has("broken_by") {
                fields.missing("broken_by");
            }
            let broken_by = fields.known_list("broken_by", &BREAKS);
            let broken_by = broken_by.into_iter().map(|(what, _)| what).collect();
            Some(Method::Silence(Silence { broken_by }))
        }
        MethodWord::Vote => threshold::vote(fields).map(Method::Vote),
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
