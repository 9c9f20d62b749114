//! How many must be there to decide.

use crate::{Quorum, QuorumFigures, Roll};

impl crate::Rule {
    /// How many have to be there to decide on a roll, whoever is; `None` where the rule asks for no
    /// quorum.
    #[must_use]
    pub fn quorum_needed(&self, roll: &Roll) -> Option<u32> {
        let entitled = u32::try_from(roll.entitled().count()).unwrap_or(u32::MAX);
        let quorum = self.quorum.as_ref()?;
        Some(QuorumTest::new(quorum, roll, entitled).figures(0).needed)
    }
}

/// A quorum with the number it is a share of.
#[derive(Clone, Copy)]
pub(crate) struct QuorumTest<'a> {
    quorum: &'a Quorum,
    base: u32,
}

impl<'a> QuorumTest<'a> {
    /// A quorum of those entitled, or of the whole membership, which is never smaller.
    pub fn new(quorum: &'a Quorum, roll: &Roll, entitled: u32) -> Self {
        let base = if quorum.of_total_membership {
            roll.total_membership.max(entitled)
        } else {
            entitled
        };
        Self { quorum, base }
    }

    /// Whether it is tested at all: a quorum that is presumed is, once challenged.
    pub fn is_tested(self, is_challenged: bool) -> bool {
        is_challenged || !self.quorum.is_presumed
    }

    /// Whether so many in the room are enough.
    pub fn is_met(self, present: u32) -> bool {
        self.quorum
            .share
            .is_reached(present.into(), self.base.into(), self.quorum.comparison)
    }

    /// The figures of a verdict.
    pub fn figures(self, present: u32) -> QuorumFigures {
        let needed = self
            .quorum
            .share
            .least_count(self.base.into(), self.quorum.comparison);
        QuorumFigures {
            base: self.base,
            counted: present,
            needed: u32::try_from(needed).unwrap_or(u32::MAX),
        }
    }
}
