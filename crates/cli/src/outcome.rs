//! How a command ends when it does not end well.

use std::{fmt, process::ExitCode};

use crate::printing::print;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Outcome {
    /// Refused: exit code 1, the reason on standard error.
    Refused(String),
    /// Does not verify: exit code 1. What was found is the answer, on standard output.
    DoesNotHold(String),
    /// Wrong usage or unreadable input: exit code 2, the reason on standard error.
    Unreadable(String),
}

impl Outcome {
    /// A refusal.
    pub fn refused(reason: impl fmt::Display) -> Self {
        Self::Refused(reason.to_string())
    }

    /// Input that cannot be read.
    pub fn unreadable(reason: impl fmt::Display) -> Self {
        Self::Unreadable(reason.to_string())
    }

    /// The reason, in words.
    pub fn reason(&self) -> &str {
        match self {
            Self::Refused(reason) | Self::DoesNotHold(reason) | Self::Unreadable(reason) => reason,
        }
    }

    /// The same, with where it happened before the reason.
    pub fn within(self, place: &str) -> Self {
        let placed = |reason: String| format!("{place}: {reason}");
        match self {
            Self::Refused(reason) => Self::Refused(placed(reason)),
            Self::DoesNotHold(reason) => Self::DoesNotHold(placed(reason)),
            Self::Unreadable(reason) => Self::Unreadable(placed(reason)),
        }
    }

    /// Says it, each to its own, and gives the exit code.
    pub fn report(self) -> ExitCode {
        let code = match self {
            Self::DoesNotHold(found) => {
                // Whether or not anyone reads it, the exit code tells.
                let _ = print(&format!("{found}\n"));
                return ExitCode::from(1);
            }
            Self::Refused(_) => 1,
            Self::Unreadable(_) => 2,
        };
        for line in self.reason().lines() {
            eprintln!("majlis: {line}");
        }
        ExitCode::from(code)
    }
}

impl From<app::Failure> for Outcome {
    fn from(failure: app::Failure) -> Self {
        Self::Refused(failure.to_string())
    }
}

impl From<store::StoreError> for Outcome {
    fn from(error: store::StoreError) -> Self {
        Self::Refused(error.to_string())
    }
}
