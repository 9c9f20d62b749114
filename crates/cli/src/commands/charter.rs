//! `majlis charter`

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use institution::law::{Charter as Law, DecisionRule};
use language::Interface;
use vocab::{RuleId, Texts};

use crate::{charters, outcome::Outcome, printing::print};

/// Check a charter, or show its rules as sentences.
#[derive(Debug, Subcommand)]
#[command(arg_required_else_help = true)]
pub enum Charter {
    Check(Check),
    Show(Show),
}

/// Read charters and run the examples that stand beside their rules.
///
/// Every fault is told with its file, line and article, what is wrong and how to mend it; so is
/// every example for which the rule gives something else. The format of a charter:
/// docs/reference/charters.md
///
/// Exit code 2 where a charter has a fault, 1 where an example fails.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis charter check
  majlis charter check charters/csto")]
pub struct Check {
    /// Folders of charters; without any, every folder of `charters`
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Show each rule of a charter as a sentence with its citation.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis charter show charters/csto --lang ru")]
pub struct Show {
    /// The folder of the charter, or the name of one the program carries: csto
    #[arg(value_name = "PATH")]
    path: String,
    /// The language: en, ar or ru
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: Interface,
}

impl Charter {
    pub fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Check(check) => check.run(),
            Self::Show(show) => show.run(),
        }
    }
}

impl Check {
    fn run(self) -> Result<(), Outcome> {
        let paths = if self.paths.is_empty() {
            all()?
        } else {
            self.paths
        };
        let checks: Vec<_> = paths.iter().map(|path| Checked::of(path)).collect();
        let told: String = checks.iter().map(|check| check.told.as_str()).collect();
        print(&told)?;
        let faults: Vec<_> = checks.iter().flat_map(|check| &check.faults).collect();
        let failures: Vec<_> = checks.iter().flat_map(|check| &check.failures).collect();
        let all: Vec<_> = faults
            .iter()
            .chain(&failures)
            .map(|line| line.as_str())
            .collect();
        match (faults.is_empty(), failures.is_empty()) {
            (true, true) => Ok(()),
            (true, false) => Err(Outcome::refused(all.join("\n"))),
            (false, _) => Err(Outcome::unreadable(all.join("\n"))),
        }
    }
}

/// Every charter's folder in `charters`.
fn all() -> Result<Vec<PathBuf>, Outcome> {
    let missing = |why: String| Outcome::unreadable(format!("{why}; give the folder of a charter"));
    let entries = std::fs::read_dir("charters")
        .map_err(|error| missing(format!("`charters` cannot be read: {error}")))?;
    let mut paths: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    paths.sort();
    if paths.is_empty() {
        return Err(missing("`charters` has no folder of a charter".to_string()));
    }
    Ok(paths)
}

/// What came of checking one charter.
#[derive(Default)]
struct Checked {
    /// A line for standard output, where it could be read.
    told: String,
    /// What keeps it from being read.
    faults: Vec<String>,
    /// Examples that fail.
    failures: Vec<String>,
}

impl Checked {
    fn of(path: &Path) -> Self {
        let files = match charters::files(path) {
            Ok(files) => files,
            Err(outcome) => return Self::unreadable([outcome.reason().to_string()]),
        };
        let charter = match charter::read(&charters::id(path), &files) {
            Ok(charter) => charter,
            Err(faults) => {
                let located = faults.iter().map(|fault| charters::located(path, fault));
                return Self::unreadable(located);
            }
        };
        let results = charter::run_examples(&charter, &files);
        let (held, failed): (Vec<_>, Vec<_>) = results.iter().partition(|result| result.passed());
        let (rules, held, all) = (charter.rules.iter().count(), held.len(), results.len());
        Self {
            told: format!(
                "{}: {rules} rules, {held} of {all} examples hold\n",
                path.display()
            ),
            faults: Vec::new(),
            failures: failed
                .iter()
                .map(|result| charters::located(path, result))
                .collect(),
        }
    }

    fn unreadable(faults: impl IntoIterator<Item = String>) -> Self {
        Self {
            faults: faults.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Show {
    fn run(self) -> Result<(), Outcome> {
        let (charter, _) = charters::charter(&self.path)?;
        let mut shown = String::new();
        for rule in charter.rules.iter() {
            // INVARIANT: writing to a string does not fail.
            let _ = write!(shown, "{}", sentence(self.lang, &charter, rule));
        }
        print(&shown)
    }
}

/// A rule as a sentence, under its title, over the time it applies and its citation.
fn sentence(lang: Interface, charter: &Law, rule: &DecisionRule) -> String {
    let wording = |texts: &Texts| {
        let best = texts.best(lang.language());
        best.map_or("", |(_, text)| text).to_string()
    };
    let title = |id: &RuleId| {
        let other = charter.rules.latest(id);
        other.map_or_else(|| id.to_string(), |other| wording(&other.titles))
    };
    let applies = |key: &str, date: String| {
        let told = language::say_with(lang, key, &[("date", date.into())]);
        format!(" {}.", language::sentence_case(&told))
    };
    let from = applies("bodies-from", language::date(lang, &rule.from));
    let until = rule
        .until
        .map(|until| applies("bodies-until", language::date(lang, &until)));
    let citation = &rule.rule.citation;
    let instrument = wording(&citation.instrument);
    format!(
        "{} ({})\n  {}\n {from}{}\n  {} ({})\n",
        wording(&rule.titles),
        rule.rule.id,
        language::rule_clauses_naming(lang, &rule.rule, &title).join(" "),
        until.unwrap_or_default(),
        language::citation(lang, &instrument, &citation.article),
        language::provenance_word(lang, rule.provenance)
    )
}
