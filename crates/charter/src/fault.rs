//! A fault in a charter: where it is, what is wrong, how to mend it.

use std::{cell::RefCell, fmt};

use crate::Problem;

/// A fault in a charter.
///
/// It shows as `charter.md:41: under `Article 12. Decisions`: what is wrong; the remedy`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's path within the charter.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The heading it stands under, where it stands under one.
    pub article: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

impl Fault {
    /// What is wrong, in words.
    #[must_use]
    pub fn what(&self) -> String {
        self.problem.what()
    }

    /// How to mend it, in words.
    #[must_use]
    pub fn remedy(&self) -> String {
        self.problem.remedy()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if let Some(article) = &self.article {
            write!(f, "under `{article}`: ")?;
        }
        write!(f, "{}; {}", self.what(), self.remedy())
    }
}

impl std::error::Error for Fault {}

/// A place in the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub file: String,
    pub line: usize,
    pub article: Option<String>,
}

impl Place {
    /// Another line under the same heading.
    pub fn at(&self, line: usize) -> Self {
        Self {
            line,
            ..self.clone()
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.article {
            Some(article) => write!(f, "`{article}` ({}:{})", self.file, self.line),
            None => write!(f, "{}:{}", self.file, self.line),
        }
    }
}

/// The faults found so far. Reading goes on after each, so that all of them are told at once.
#[derive(Debug, Default)]
pub(crate) struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// Notes a fault.
    pub fn add(&self, place: &Place, problem: impl Into<Problem>) {
        self.0.borrow_mut().push(Fault {
            file: place.file.clone(),
            line: place.line,
            article: place.article.clone(),
            problem: problem.into(),
        });
    }

    /// All faults, each once, in the order of the files given and of their lines.
    pub fn in_order(self, files: &[&str]) -> Vec<Fault> {
        let mut faults = self.0.into_inner();
        let place = |fault: &Fault| files.iter().position(|file| *file == fault.file);
        faults.sort_by_key(|fault| (place(fault), fault.line));
        faults.dedup();
        faults
    }
}
