//! How many witnesses are enough.

use core::{fmt, str::FromStr};

/// How many of the witnesses named have to have cosigned: `k-of-n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    needed: usize,
    named: usize,
}

/// A text that is no policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a policy is written like 2-of-3: how many witnesses are needed, of how many named")]
pub struct PolicyError;

impl Policy {
    /// A policy; `None` unless `needed` is from 1 to `named`.
    #[must_use]
    pub fn new(needed: usize, named: usize) -> Option<Policy> {
        (1..=named)
            .contains(&needed)
            .then_some(Policy { needed, named })
    }

    /// How many have to have cosigned.
    #[must_use]
    pub const fn needed(&self) -> usize {
        self.needed
    }

    /// How many are named.
    #[must_use]
    pub const fn named(&self) -> usize {
        self.named
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-of-{}", self.needed, self.named)
    }
}

impl FromStr for Policy {
    type Err = PolicyError;

    fn from_str(text: &str) -> Result<Policy, PolicyError> {
        let (needed, named) = text.split_once("-of-").ok_or(PolicyError)?;
        let number = |text: &str| text.parse().map_err(|_| PolicyError);
        let policy = Policy::new(number(needed)?, number(named)?).ok_or(PolicyError)?;
        if alloc::format!("{policy}") == text {
            Ok(policy)
        } else {
            Err(PolicyError)
        }
    }
}
