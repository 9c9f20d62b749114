//! How a command ends when it does not end well.

use std::{fmt, process::ExitCode};

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Outcome {
    /// Refused, or does not verify: exit code 1.
    Refused(String),
    /// Wrong usage or unreadable input: exit code 2.
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

    /// Says it on standard error and gives the exit code.
    pub fn report(self) -> ExitCode {
        let (code, reason) = match self {
            Self::Refused(reason) => (1, reason),
            Self::Unreadable(reason) => (2, reason),
        };
        for line in reason.lines() {
            eprintln!("majlis: {line}");
        }
        ExitCode::from(code)
    }
}

impl From<app::OpenError> for Outcome {
    fn from(error: app::OpenError) -> Self {
        Self::Refused(error.to_string())
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
