//! Running the examples that stand beside the rules.

use std::fmt;

use institution::law::Charter;
use rules::{Outcome, Stage, StruckBecause, Verdict, judge_in};
use vocab::RuleId;

use crate::{
    Files,
    fault::Faults,
    parts::{Example, Placed},
    reading,
};

/// An example and what the rule gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleResult {
    /// The file's path within the charter.
    pub file: String,
    /// The line its block begins on, from one.
    pub line: usize,
    /// The heading it stands under.
    pub article: Option<String>,
    /// What it shows, in the words of the file.
    pub title: String,
    /// The rule it is of.
    pub rule: RuleId,
    /// The outcome it says the rule must give.
    pub outcome: Outcome,
    /// The reasons it says the rule must give, in the words of [`rules::Reason`].
    pub reasons: Vec<String>,
    /// What it says follows, in the words of [`rules::Next`], where it says anything.
    pub next: Option<String>,
    /// What the rule gives; `None` where the charter has no such rule.
    pub verdict: Option<Verdict>,
}

impl ExampleResult {
    /// Whether outcome and reasons are as the example says.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.verdict.as_ref().is_some_and(|verdict| {
            let follows = |next: &String| verdict.next.iter().any(|n| n.as_str() == next);
            verdict.outcome == self.outcome
                && reasons(verdict) == self.reasons
                && self.next.as_ref().is_none_or(follows)
        })
    }
}

impl fmt::Display for ExampleResult {
    /// `charter.md:61: under `Article 12. Decisions`: holds: title`, or what the rule gave instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if let Some(article) = &self.article {
            write!(f, "under `{article}`: ")?;
        }
        let said = shown(self.outcome, &self.reasons, self.next.iter().cloned());
        match &self.verdict {
            _ if self.passed() => write!(f, "holds: {}", self.title),
            Some(verdict) => {
                let gave = shown(verdict.outcome, &reasons(verdict), next(verdict));
                let (title, rule) = (&self.title, &self.rule);
                write!(
                    f,
                    "fails: {title}: `{rule}` gives {gave}, the example says {said}"
                )
            }
            None => write!(f, "fails: {}: there is no rule `{}`", self.title, self.rule),
        }
    }
}

fn reasons(verdict: &Verdict) -> Vec<String> {
    verdict.reasons.iter().map(ToString::to_string).collect()
}

fn next(verdict: &Verdict) -> impl Iterator<Item = String> {
    verdict.next.iter().map(|next| next.as_str().to_string())
}

fn shown(outcome: Outcome, reasons: &[String], next: impl Iterator<Item = String>) -> String {
    let next = next.map(|next| format!("then {next}"));
    let details: Vec<String> = reasons.iter().cloned().chain(next).collect();
    if details.is_empty() {
        outcome.to_string()
    } else {
        format!("{outcome} ({})", details.join(", "))
    }
}

/// Judges every example in the files by the charter's rules, in the order of the text.
///
/// The members an example names are the roll. One whose outcome is `undecided` is judged while
/// the question is open, all others once it is closed. Examples with faults, which [`crate::read`]
/// tells, are passed over.
#[must_use]
pub fn run_examples(charter: &Charter, files: &Files) -> Vec<ExampleResult> {
    let parts = reading::parts(files, &Faults::default());
    parts
        .examples
        .into_iter()
        .map(|placed| run(charter, placed))
        .collect()
}

fn run(charter: &Charter, placed: Placed<Example>) -> ExampleResult {
    let Placed {
        place,
        part: example,
    } = placed;
    let (id, _) = example.rule;
    let day = example.on.and_then(|on| on.first_day());
    let rule = match day {
        Some(day) => charter.rules.on(&id, day),
        None => charter.rules.latest(&id),
    };
    let verdict = rule.map(|decision| {
        let mut roll = example.roll;
        if let Some((party, _)) = example
            .concerns
            .filter(|_| decision.rule.excludes_state_concerned)
        {
            roll.seats.remove(&party);
            roll.excluded.insert(party, StruckBecause::StateConcerned);
        }
        let is_open = example.outcome == Outcome::Undecided;
        let stage = if is_open { Stage::Open } else { Stage::Closed };
        let (ballots, around) = (&example.ballots, &example.circumstances);
        judge_in(&decision.rule, &roll, ballots, around, stage)
    });
    ExampleResult {
        file: place.file,
        line: place.line,
        article: place.article,
        title: example.title,
        rule: id,
        outcome: example.outcome,
        reasons: example.reasons,
        next: example.next,
        verdict,
    }
}
