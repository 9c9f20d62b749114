//! What does not hold.

use std::fmt;

/// The first thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The position of the entry at fault, where it is one.
    pub entry: Option<u64>,
    /// What is wrong, in words.
    pub problem: String,
}

impl Failure {
    /// An entry does not hold.
    #[must_use]
    pub fn at(entry: u64, problem: impl fmt::Display) -> Self {
        Self {
            entry: Some(entry),
            problem: problem.to_string(),
        }
    }

    /// Something else than an entry does not hold.
    #[must_use]
    pub fn of(problem: impl fmt::Display) -> Self {
        Self {
            entry: None,
            problem: problem.to_string(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.entry {
            Some(entry) => write!(out, "entry {entry}: {}", self.problem),
            None => out.write_str(&self.problem),
        }
    }
}
