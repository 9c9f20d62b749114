//! The silence procedure: a text, a deadline to the second, and what breaks it.
//!
//! Steps and terms follow the OSCE's Rules of Procedure of 2006, Annex 1(A), and the practice of
//! NATO: what counts is when a message *reached* the designated mailbox, not when it was sent.

use alloc::{collections::BTreeMap, vec::Vec};

use vocab::{PartyId, Timestamp};

use crate::{Ballot, Ballots, Break, Roll, Silence};

/// From when until when a silence runs. The deadline itself is still in time.
///
/// It cannot be extended: an extension is a new procedure, with a window of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SilenceWindow {
    opens: Timestamp,
    closes: Timestamp,
}

impl SilenceWindow {
    /// A window that closes after it opens; `None` where it does not.
    #[must_use]
    pub fn new(opens: Timestamp, closes: Timestamp) -> Option<Self> {
        (opens < closes).then_some(Self { opens, closes })
    }

    /// When the text was circulated.
    #[must_use]
    pub const fn opens(&self) -> Timestamp {
        self.opens
    }

    /// The deadline.
    #[must_use]
    pub const fn closes(&self) -> Timestamp {
        self.closes
    }
}

/// A message about a text under silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilenceAct {
    /// Whose.
    pub party: PartyId,
    /// When it was received.
    pub received: Timestamp,
    /// What it says.
    pub kind: SilenceActKind,
}

/// What a message about a text under silence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SilenceActKind {
    /// It breaks the silence.
    Breaks(Break),
    /// It takes back what the same member said before.
    Withdraws,
    /// A statement for the record that opposes nothing.
    States,
}

/// Why a message has no effect. It is kept on the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Void {
    /// It came before the text was circulated.
    Early,
    /// It came after the deadline.
    Late,
    /// Its author is not on the roll.
    NotOnRoll,
    /// The rule does not let such a message break the silence.
    DoesNotBreak,
    /// There was nothing to take back.
    NothingToWithdraw,
}

/// What came of a silence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SilenceRecord {
    /// The acts to be judged: an objection of each member whose break stood at the deadline.
    pub ballots: Ballots,
    /// Messages without effect, by their place among those given, each with the reason.
    pub void: BTreeMap<usize, Void>,
    /// The moment at which the silence was first broken by a message that still stood at the end.
    pub broken_at: Option<Timestamp>,
}

impl SilenceWindow {
    /// Reads the messages in the order they were received, whatever order they are given in.
    #[must_use]
    pub fn record(&self, rule: &Silence, roll: &Roll, acts: &[SilenceAct]) -> SilenceRecord {
        let mut order: Vec<(usize, &SilenceAct)> = acts.iter().enumerate().collect();
        order.sort_by_key(|(place, act)| (act.received, *place));
        let mut record = SilenceRecord::default();
        let mut breaks: BTreeMap<&PartyId, Timestamp> = BTreeMap::new();
        for (place, act) in order {
            if let Some(void) = self.void(rule, roll, act) {
                record.void.insert(place, void);
                continue;
            }
            match act.kind {
                SilenceActKind::Breaks(_) => {
                    breaks.entry(&act.party).or_insert(act.received);
                }
                // Only its author takes an objection back, and only until the deadline.
                SilenceActKind::Withdraws => {
                    if breaks.remove(&act.party).is_none() {
                        record.void.insert(place, Void::NothingToWithdraw);
                    }
                }
                SilenceActKind::States => {}
            }
        }
        record.broken_at = breaks.values().min().copied();
        let objections = breaks.into_keys();
        let objections = objections.map(|party| (party.clone(), Ballot::AbsentObjects));
        record.ballots = objections.collect();
        record
    }

    fn void(&self, rule: &Silence, roll: &Roll, act: &SilenceAct) -> Option<Void> {
        let on_roll =
            roll.seats.contains_key(&act.party) && !roll.excluded.contains_key(&act.party);
        let breaks = |what: Break| what == Break::Objection || rule.broken_by.contains(&what);
        match act.kind {
            _ if act.received < self.opens => Some(Void::Early),
            _ if act.received > self.closes => Some(Void::Late),
            _ if !on_roll => Some(Void::NotOnRoll),
            SilenceActKind::Breaks(what) if !breaks(what) => Some(Void::DoesNotBreak),
            _ => None,
        }
    }
}
