//! What a check found.

use std::fmt;

/// One breach of a rule: where it is and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the root of the repository.
    pub path: String,
    /// The line, from one, where one line is to blame.
    pub line: Option<usize>,
    /// What is wrong and what to do instead.
    pub problem: String,
}

impl Finding {
    /// A finding about a whole file.
    #[must_use]
    pub fn in_file(path: &str, problem: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
            problem: problem.into(),
        }
    }

    /// A finding on a line, counted from one.
    #[must_use]
    pub fn on_line(path: &str, line: usize, problem: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line: Some(line),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.problem),
            None => write!(f, "{}: {}", self.path, self.problem),
        }
    }
}
