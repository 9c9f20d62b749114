//! Commitments: who undertook what in which instrument, from when to when, by whose account; and who
//! is therefore bound toward whom on a day.
//!
//! An undertaking is read from the party's own claim: what another party to the same instrument
//! undertook says nothing of it. It is owed to every other party that the same account has in the
//! instrument at the same time. Nothing is adjudicated: two tables are two accounts.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec,
    vec::Vec,
};
use core::{fmt, str::FromStr};

use vocab::{AccountId, Day, InstrumentId, PartyId, Span, Texts};

use crate::{
    Context, Event, Refusal, State,
    decide::{known, sourced},
    refusal::Kind,
};

/// What a party undertakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obligation {
    /// To defend another that is attacked.
    Defence,
    /// To join another in attacking.
    Offence,
    /// To stay out of a war of another.
    Neutrality,
    /// Not to attack another.
    NonAggression,
    /// To consult, or to act in concert.
    Consultation,
}

impl Obligation {
    /// Every obligation.
    pub const ALL: [Self; 5] = [
        Self::Defence,
        Self::Offence,
        Self::Neutrality,
        Self::NonAggression,
        Self::Consultation,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Defence => "defence",
            Self::Offence => "offence",
            Self::Neutrality => "neutrality",
            Self::NonAggression => "non-aggression",
            Self::Consultation => "consultation",
        }
    }
}

impl fmt::Display for Obligation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Obligation {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|it| it.as_str() == text);
        found.ok_or_else(|| {
            let words = Self::ALL.map(Self::as_str).join(", ");
            alloc::format!("`{text}` is not an obligation; write one of: {words}")
        })
    }
}

/// A claim that a party was in an instrument, and what it undertook there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentClaim {
    /// The treaty, the pact, the exchange of notes.
    pub instrument: InstrumentId,
    /// Who.
    pub party: PartyId,
    /// From its entry to its exit.
    pub span: Span,
    /// What it undertook itself; nothing, where only others are bound toward it.
    pub obligations: BTreeSet<Obligation>,
    /// Conditions and geographic scope, in words.
    pub texts: Texts,
}

/// What one party owes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duty<'a> {
    /// Who is bound.
    pub from: &'a PartyId,
    /// Toward whom.
    pub toward: &'a PartyId,
    /// To do what.
    pub obligation: Obligation,
    /// In which instrument.
    pub instrument: &'a InstrumentId,
}

pub(crate) fn claim(
    state: &State,
    context: &Context,
    claim: &CommitmentClaim,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    known(state.parties.get(&claim.party), Kind::Party, &claim.party)?;
    crate::membership::ordered(&claim.span)?;
    Ok(vec![Event::CommitmentClaimed(claim.clone())])
}

/// Days from one to another, both included; one day is itself twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub from: Day,
    /// The last.
    pub until: Day,
}

impl Days {
    /// One day.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        Self {
            from: day,
            until: day,
        }
    }

    /// Those of them on which a span may hold.
    fn within(self, span: &Span) -> Option<Self> {
        let begins = span.from.first_day();
        let ends = span.until.and_then(|until| until.last_day());
        self.common(Self {
            from: begins.unwrap_or(self.from),
            until: ends.unwrap_or(self.until),
        })
    }

    /// Those that are also among others.
    fn common(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let until = self.until.min(other.until);
        (from <= until).then_some(Self { from, until })
    }
}

/// What is supposed of a party, to see what would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Supposed {
    /// It has left every instrument, or one of them.
    Without(PartyId, Option<InstrumentId>),
    /// It has joined an instrument with these obligations.
    With(PartyId, InstrumentId, BTreeSet<Obligation>),
}

/// Who is bound to do what toward whom on some days, by an account: both were in the instrument on
/// one and the same of these days, under an undertaking of the bound one that held on it.
///
/// A suspended party is supposed without its instruments; the instrument's own rule may say
/// otherwise, and is then asked in the charter.
#[must_use]
pub fn duties<'a>(
    state: &'a State,
    days: Days,
    account: &AccountId,
    supposed: &'a [Supposed],
) -> BTreeSet<Duty<'a>> {
    let mut duties = BTreeSet::new();
    let mut asked: BTreeSet<&InstrumentId> = state.commitments.keys().collect();
    asked.extend(supposed.iter().filter_map(|it| match it {
        Supposed::With(_, instrument, _) => Some(instrument),
        Supposed::Without(..) => None,
    }));
    for instrument in asked {
        let parties = parties(state, instrument, days, account, supposed);
        for (from, stays) in &parties {
            for (toward, theirs) in parties.iter().filter(|(toward, _)| *toward != from) {
                let together = stays.iter().filter(|(own, _)| {
                    let mut theirs = theirs.iter();
                    theirs.any(|(their, _)| own.common(*their).is_some())
                });
                let undertaken = together.flat_map(|(_, obligations)| *obligations);
                duties.extend(undertaken.map(|obligation| Duty {
                    from,
                    toward,
                    obligation: *obligation,
                    instrument,
                }));
            }
        }
    }
    duties
}

/// Those of the days asked for on which a party was in an instrument, and what it undertook for them.
type Stay<'a> = (Days, &'a BTreeSet<Obligation>);

/// The parties to an instrument on some days by an account, each with its stays.
fn parties<'a>(
    state: &'a State,
    instrument: &'a InstrumentId,
    days: Days,
    account: &AccountId,
    supposed: &'a [Supposed],
) -> BTreeMap<&'a PartyId, Vec<Stay<'a>>> {
    let mut parties: BTreeMap<&PartyId, Vec<Stay<'_>>> = BTreeMap::new();
    let claims = state.commitments.get(instrument).into_iter().flatten();
    for claimed in claims {
        let claim = &claimed.claim;
        if claimed.origin.attribution.account != *account {
            continue;
        }
        if let Some(stay) = days.within(&claim.span) {
            let own = parties.entry(&claim.party).or_default();
            own.push((stay, &claim.obligations));
        }
    }
    for it in supposed {
        match it {
            Supposed::Without(party, of) if of.as_ref().is_none_or(|of| of == instrument) => {
                parties.remove(party);
            }
            Supposed::With(party, of, obligations) if of == instrument => {
                parties.entry(party).or_default().push((days, obligations));
            }
            Supposed::Without(..) | Supposed::With(..) => {}
        }
    }
    parties
}

/// Pairs in which one party is bound both to defend another and not to attack whom it would have to
/// fight: it owes defence to one, and owes a third, against whom that one is defended by nobody's
/// promise, its neutrality or its peace. Told as: (bound, the one defended, the third, its obligation).
#[must_use]
pub fn tensions<'a>(duties: &BTreeSet<Duty<'a>>) -> Vec<(Duty<'a>, Duty<'a>)> {
    let mut of: BTreeMap<&PartyId, Vec<&Duty<'a>>> = BTreeMap::new();
    for duty in duties {
        of.entry(duty.from).or_default().push(duty);
    }
    let bound_to_peace = |a: &PartyId, b: &PartyId| {
        let own = of.get(a).into_iter().flatten();
        let mut own = own.filter(|duty| duty.toward == b);
        own.any(|duty| {
            matches!(
                duty.obligation,
                Obligation::NonAggression | Obligation::Defence
            )
        })
    };
    let mut found = Vec::new();
    for own in of.values() {
        for defends in own.iter().filter(|it| it.obligation == Obligation::Defence) {
            for spares in own.iter().filter(|it| is_peace(it.obligation)) {
                let apart = spares.toward != defends.toward
                    && !bound_to_peace(spares.toward, defends.toward)
                    && !bound_to_peace(defends.toward, spares.toward);
                if apart {
                    found.push((**defends, **spares));
                }
            }
        }
    }
    found
}

const fn is_peace(obligation: Obligation) -> bool {
    matches!(
        obligation,
        Obligation::NonAggression | Obligation::Neutrality
    )
}
