//! `majlis charter`

use std::path::PathBuf;

use charter::Files;
use clap::{Args, Subcommand};
use language::Interface;

use crate::{charters, outcome::Outcome};

/// Check a charter, or show its rules as sentences.
#[derive(Debug, Subcommand)]
pub enum Charter {
    /// Read charters and run their examples
    Check(Check),
    /// Show each rule as a sentence with its citation
    Show(Show),
}

/// Read charters and run the examples that stand beside their rules.
///
/// Every fault is reported with its file, line and article, what is wrong and how to mend it.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Check {
    /// Folders of charters; every folder of `charters/` where none is given
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Show each rule of a charter as a sentence with its citation.
#[derive(Debug, Args)]
pub struct Show {
    /// The folder of the charter
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The language: en, ar or ru
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: String,
}

impl Charter {
    pub fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Check(check) => check.run(),
            Self::Show(show) => show.run(),
        }
    }
}

/// Every charter folder of `charters/`.
fn all() -> Result<Vec<PathBuf>, Outcome> {
    let entries = std::fs::read_dir("charters").map_err(|error| {
        Outcome::unreadable(format!("`charters` cannot be read: {error}; give a folder"))
    })?;
    let mut paths: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    paths.sort();
    Ok(paths)
}

impl Check {
    fn run(self) -> Result<(), Outcome> {
        let paths = if self.paths.is_empty() {
            all()?
        } else {
            self.paths
        };
        let mut problems = Vec::new();
        for path in &paths {
            let name = path.display().to_string();
            if !path.is_dir() {
                return Err(Outcome::unreadable(format!(
                    "`{name}` is not a folder; give the folder of a charter"
                )));
            }
            let files = Files::read(path).map_err(Outcome::unreadable)?;
            let id = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            match charter::read(id, &files) {
                Ok(charter) => {
                    let results = charter::run_examples(&charter, &files);
                    let failed: Vec<_> = results.iter().filter(|result| !result.passed()).collect();
                    problems.extend(failed.iter().map(|result| format!("{name}: {result}")));
                    let rules = charter.rules.len();
                    println!(
                        "{name}: {rules} rules, {} of {} examples hold",
                        results.len() - failed.len(),
                        results.len()
                    );
                }
                Err(faults) => {
                    problems.extend(faults.iter().map(|fault| format!("{name}: {fault}")))
                }
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Outcome::refused(problems.join("\n")))
        }
    }
}

impl Show {
    fn run(self) -> Result<(), Outcome> {
        let lang: Interface = self.lang.parse().map_err(Outcome::unreadable)?;
        let (charter, _) = charters::charter(&self.path.display().to_string())?;
        for rule in charter.rules.values() {
            let wording = |texts: &vocab::Texts| {
                texts
                    .best(lang.language())
                    .map_or("", |(_, text)| text)
                    .to_string()
            };
            let citation = &rule.rule.citation;
            println!("{} ({})", wording(&rule.titles), rule.rule.id);
            println!("  {}", language::rule_sentence(lang, &rule.rule));
            let instrument = wording(&citation.instrument);
            let article = language::citation(lang, &instrument, &citation.article);
            println!(
                "  {article}; {}",
                language::provenance_word(lang, rule.provenance)
            );
        }
        Ok(())
    }
}
