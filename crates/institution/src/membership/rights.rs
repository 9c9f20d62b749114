//! Rights: what each standing brings with it, as data; the charter may say otherwise cell by cell.
//!
//! The defaults are the matrix that practice and the literature on suspension give (H. G.
//! Schermers and N. Blokker, *International Institutional Law*, on the rights of members in
//! arrears, suspended and withdrawing). A charter's `toml rights` block overrides a row, or one
//! cell of it, under the article that says so.

use alloc::{collections::BTreeMap, string::String};
use core::{fmt, str::FromStr};

use vocab::{AccountId, Citation, Day, PartyId};

use super::{Claimed, Facet, Standing, StandingClaim};
use crate::{State, worlds::standing_by};

/// A right or duty of membership, as far as procedure depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// To be in the room.
    Attend,
    /// To take the floor.
    Speak,
    /// To vote.
    Vote,
    /// To object where decisions are taken by consensus.
    Object,
    /// To count where the quorum is counted of the membership.
    Quorum,
    /// To count in the number a majority is taken of.
    Denominator,
    /// To be bound by new decisions.
    Bound,
    /// To pay its contributions.
    Pay,
    /// To be consulted and assisted under the mutual undertakings.
    Assistance,
}

impl Right {
    /// Every right, in the order of the matrix.
    pub const ALL: [Self; 9] = [
        Self::Attend,
        Self::Speak,
        Self::Vote,
        Self::Object,
        Self::Quorum,
        Self::Denominator,
        Self::Bound,
        Self::Pay,
        Self::Assistance,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Attend => "attend",
            Self::Speak => "speak",
            Self::Vote => "vote",
            Self::Object => "object",
            Self::Quorum => "quorum",
            Self::Denominator => "denominator",
            Self::Bound => "bound",
            Self::Pay => "pay",
            Self::Assistance => "assistance",
        }
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Right {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|right| right.as_str() == text);
        found.ok_or_else(|| {
            let words = Self::ALL.map(Self::as_str).join(", ");
            alloc::format!("`{text}` is not a right; write one of: {words}")
        })
    }
}

/// How far a right goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entitlement {
    /// In full.
    Yes,
    /// Not at all.
    No,
    /// In writing, where the rule allows it.
    InWriting,
    /// Where the chair or the body gives leave.
    ByLeave,
    /// Where it is invited.
    ByInvitation,
    /// In open meetings.
    OpenMeetings,
    /// As each decision says.
    PerAct,
    /// By what it has accepted.
    WhatItAccepted,
    /// Except on its own leaving.
    ExceptOwnLeaving,
    /// By what was incurred before.
    WhatWasIncurred,
    /// The instruments do not say.
    Unsaid,
}

impl Entitlement {
    /// Every entitlement.
    pub const ALL: [Self; 11] = [
        Self::Yes,
        Self::No,
        Self::InWriting,
        Self::ByLeave,
        Self::ByInvitation,
        Self::OpenMeetings,
        Self::PerAct,
        Self::WhatItAccepted,
        Self::ExceptOwnLeaving,
        Self::WhatWasIncurred,
        Self::Unsaid,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::InWriting => "in-writing",
            Self::ByLeave => "by-leave",
            Self::ByInvitation => "by-invitation",
            Self::OpenMeetings => "open-meetings",
            Self::PerAct => "per-act",
            Self::WhatItAccepted => "what-it-accepted",
            Self::ExceptOwnLeaving => "except-own-leaving",
            Self::WhatWasIncurred => "what-was-incurred",
            Self::Unsaid => "unsaid",
        }
    }
}

/// What a charter says of the rights of a standing, where it departs from the defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsRow {
    /// The cells it sets.
    pub cells: BTreeMap<Right, Entitlement>,
    /// Where that stands.
    pub citation: Citation,
}

use Entitlement::{
    ByInvitation, ByLeave, ExceptOwnLeaving, InWriting, No, OpenMeetings, PerAct, Unsaid,
    WhatItAccepted, WhatWasIncurred, Yes,
};

/// A row of the matrix: a standing, and its entitlements in the order of [`Right::ALL`].
type Row = (Standing, [Entitlement; 9]);

/// The matrix where no charter says otherwise. Bound-ness has no row: what a party is bound by
/// does not change what it may do.
const DEFAULTS: [Row; 14] = [
    // attend, speak, vote, object, quorum, denominator, bound, pay, assistance
    (Standing::Member, [Yes; 9]),
    (Standing::Active, [Yes; 9]),
    (
        Standing::Withdrawing,
        [
            Yes,
            Yes,
            ExceptOwnLeaving,
            ExceptOwnLeaving,
            Yes,
            Yes,
            Yes,
            Yes,
            Yes,
        ],
    ),
    (
        Standing::SelfSuspended,
        [No, No, No, No, No, No, No, No, Unsaid],
    ),
    (
        Standing::SuspendedByOrgan,
        [No, No, No, No, No, No, PerAct, Yes, PerAct],
    ),
    (
        Standing::VoteLost,
        [Yes, Yes, No, Yes, Yes, No, Yes, Yes, Yes],
    ),
    (Standing::RepresentationRestricted, [Yes; 9]),
    (
        Standing::Associate,
        [Yes, ByLeave, No, No, No, No, WhatItAccepted, Yes, No],
    ),
    (
        Standing::Observer,
        [OpenMeetings, ByLeave, No, No, No, No, No, No, No],
    ),
    (
        Standing::Partner,
        [
            ByInvitation,
            ByLeave,
            No,
            No,
            No,
            No,
            WhatItAccepted,
            WhatItAccepted,
            No,
        ],
    ),
    (
        Standing::Signatory,
        [ByInvitation, ByLeave, No, No, No, No, No, No, No],
    ),
    (
        Standing::Admitted,
        [ByInvitation, ByLeave, No, No, No, No, No, No, No],
    ),
    (
        Standing::Applicant,
        [ByInvitation, ByLeave, No, No, No, No, No, No, No],
    ),
    (
        Standing::Former,
        [No, No, No, No, No, No, WhatWasIncurred, WhatWasIncurred, No],
    ),
];

/// What the matrix gives for a member that is not in the room (the second row of practice): it
/// counts, it is bound, and it can only object in writing. No standing; attendance says it.
pub const ABSENT: [(Right, Entitlement); 4] = [
    (Right::Attend, No),
    (Right::Speak, No),
    (Right::Vote, InWriting),
    (Right::Object, InWriting),
];

/// How far a right goes for a standing where no charter says otherwise.
#[must_use]
pub fn by_default(standing: Standing, right: Right) -> Option<Entitlement> {
    let (_, row) = DEFAULTS.iter().find(|(of, _)| *of == standing)?;
    let place = Right::ALL.into_iter().position(|of| of == right)?;
    row.get(place).copied()
}

/// A right of a party, with what it follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entitled {
    /// How far it goes.
    pub entitlement: Entitlement,
    /// The standing it follows from; `None` for whoever is nothing to the organisation.
    pub from: Option<Standing>,
    /// Where the charter says so; `None` where it is the default.
    pub citation: Option<Citation>,
    /// The entry of the suspension that names this right, where one does.
    pub withheld_by: Option<u64>,
}

/// How far a right goes for a standing under the charter in force.
#[must_use]
pub fn entitled(state: &State, standing: Standing, right: Right) -> Entitled {
    let row = state
        .charter
        .as_ref()
        .and_then(|charter| charter.rights.get(&standing));
    let cell = row.and_then(|row| Some((*row.cells.get(&right)?, row.citation.clone())));
    let (entitlement, citation) = match cell {
        Some((entitlement, citation)) => (entitlement, Some(citation)),
        None => (by_default(standing, right).unwrap_or(No), None),
    };
    Entitled {
        entitlement,
        from: Some(standing),
        citation,
        withheld_by: None,
    }
}

/// A right of a party on a day, by an account or by the charter's policy.
#[must_use]
pub fn right_of(
    state: &State,
    party: &PartyId,
    right: Right,
    day: Day,
    account: Option<&AccountId>,
) -> Entitled {
    let status = standing_by(state, party, Facet::Status, day, account);
    let Some(status) = status else {
        return Entitled {
            entitlement: No,
            from: None,
            citation: None,
            withheld_by: None,
        };
    };
    let participation = standing_by(state, party, Facet::Participation, day, account);
    let of_status = entitled(state, status.claim.standing, right);
    match participation {
        Some(part) if part.claim.standing != Standing::Active => {
            limited(state, right, of_status, part)
        }
        _ => of_status,
    }
}

/// The right once taking part is limited: a suspension that names rights takes those and no others;
/// one that names none takes what the matrix says. What the status does not give, nothing gives.
fn limited(
    state: &State,
    right: Right,
    of_status: Entitled,
    part: &Claimed<StandingClaim>,
) -> Entitled {
    if of_status.entitlement == No {
        return of_status;
    }
    let withheld = part.claim.terms.as_ref().map(|terms| &terms.withheld);
    match withheld.filter(|withheld| !withheld.is_empty()) {
        Some(withheld) if withheld.contains(&right) => Entitled {
            entitlement: No,
            from: Some(part.claim.standing),
            citation: None,
            withheld_by: Some(part.origin.position),
        },
        Some(_) => of_status,
        None => {
            let of_part = entitled(state, part.claim.standing, right);
            match (of_part.entitlement, &of_part.citation) {
                (Yes, None) => of_status,
                (Yes, Some(_)) => Entitled {
                    entitlement: of_status.entitlement,
                    ..of_part
                },
                _ => of_part,
            }
        }
    }
}

/// Every right of a party on a day, by an account or by the charter's policy.
#[must_use]
pub fn rights_of(
    state: &State,
    party: &PartyId,
    day: Day,
    account: Option<&AccountId>,
) -> BTreeMap<Right, Entitled> {
    Right::ALL
        .into_iter()
        .map(|right| (right, right_of(state, party, right, day, account)))
        .collect()
}
