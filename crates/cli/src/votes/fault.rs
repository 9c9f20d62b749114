//! What is wrong in a file of votes.

use std::fmt;

/// What is wrong on a line of the file, what the rule is, and how to mend it.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    field: Option<&'static str>,
    problem: String,
}

impl Fault {
    /// A fault of the whole line.
    pub fn of_line(line: usize, problem: impl Into<String>) -> Self {
        Self {
            line,
            field: None,
            problem: problem.into(),
        }
    }

    /// A fault of one field of it.
    pub fn of_field(line: usize, field: &'static str, problem: impl Into<String>) -> Self {
        Self {
            field: Some(field),
            ..Self::of_line(line, problem)
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        if let Some(field) = self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.problem)
    }
}
