//! Credentials: who may sit for a party in a session, and who does while that is contested.
//!
//! Two delegations can hand in credentials for one seat. Both are kept. One of them sits: the one
//! accepted last; before anything is accepted, the one that sat before (the incumbent),
//! provisionally; where none did, the party's own account. There is one vote, and only the
//! delegation that sits has it (UN General Assembly, rules of procedure 27 to 29: provisional
//! admission until the Assembly has decided).

use alloc::{vec, vec::Vec};

use vocab::{AccountId, PartyId, SessionId, Texts};

use super::Claimed;
use crate::{
    Context, Event, Refusal, State,
    decide::known,
    entry::{Instrument, Office},
    refusal::Kind,
    sessions::{self, Session},
};

/// Credentials as a delegation hands them in. Whose delegation it is, the attribution says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The session.
    pub session: SessionId,
    /// For which party.
    pub party: PartyId,
    /// Who leads the delegation, by office or name.
    pub head: Texts,
    /// Its other members, by office or name.
    pub members: Vec<Texts>,
    /// The letter of credentials.
    pub instrument: Option<Instrument>,
}

/// What the examination of credentials found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialsFinding {
    /// The session.
    pub session: SessionId,
    /// For which party.
    pub party: PartyId,
    /// Whose delegation.
    pub delegation: AccountId,
    /// What was found.
    pub finding: Finding,
    /// On what ground, in words.
    pub texts: Texts,
}

/// What an examination finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// In order.
    Accepted,
    /// Objected to; nothing is decided.
    Contested,
    /// Put off; nothing is decided.
    Deferred,
    /// Not in order.
    Rejected,
}

impl Finding {
    /// Every finding.
    pub const ALL: [Self; 4] = [
        Self::Accepted,
        Self::Contested,
        Self::Deferred,
        Self::Rejected,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Contested => "contested",
            Self::Deferred => "deferred",
            Self::Rejected => "rejected",
        }
    }
}

/// A delegation with its credentials and what was found of them, in the order recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The credentials, with whose delegation it is.
    pub submitted: Claimed<Credentials>,
    /// What was found.
    pub findings: Vec<Claimed<CredentialsFinding>>,
}

impl Delegation {
    /// Whose delegation it is.
    #[must_use]
    pub const fn account(&self) -> &AccountId {
        &self.submitted.origin.attribution.account
    }

    /// What was found last.
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        self.findings.last().map(|finding| finding.claim.finding)
    }
}

/// Who sits for a party in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// Whose delegation.
    pub account: AccountId,
    /// Why it sits.
    pub ground: SeatGround,
}

/// Why a delegation sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeatGround {
    /// Its credentials were accepted.
    Accepted,
    /// Its credentials were accepted in an earlier session, and here nothing is decided yet.
    Incumbent,
    /// It is the only one, and here nothing is decided yet.
    Alone,
    /// It speaks by the party's own account, and here nothing is decided yet.
    OwnAccount,
}

impl SeatGround {
    /// Every ground.
    pub const ALL: [Self; 4] = [
        Self::Accepted,
        Self::Incumbent,
        Self::Alone,
        Self::OwnAccount,
    ];

    /// The word that names it in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Incumbent => "incumbent",
            Self::Alone => "alone",
            Self::OwnAccount => "own-account",
        }
    }

    /// Whether it holds only until something is decided.
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        !matches!(self, Self::Accepted)
    }
}

/// Who sits for a party in a session; `None` where no delegation handed in credentials, or none
/// that was not rejected.
#[must_use]
pub fn seated(state: &State, session: &Session, party: &PartyId) -> Option<Seated> {
    let standing = session.delegations_of(party);
    let standing: Vec<_> = standing
        .filter(|delegation| delegation.finding() != Some(Finding::Rejected))
        .collect();
    let by = |delegation: &Delegation, ground| {
        Some(Seated {
            account: delegation.account().clone(),
            ground,
        })
    };
    if let Some(accepted) = last_accepted(standing.iter().copied()) {
        return by(accepted, SeatGround::Accepted);
    }
    if let [only] = standing.as_slice() {
        return by(only, SeatGround::Alone);
    }
    let incumbent = incumbent(state, session, party);
    let of = |account: &AccountId| {
        standing
            .iter()
            .find(|delegation| delegation.account() == account)
    };
    if let Some(sitting) = incumbent.as_ref().and_then(of) {
        return by(sitting, SeatGround::Incumbent);
    }
    let own = AccountId::new(party.as_str()).ok();
    own.as_ref()
        .and_then(of)
        .and_then(|own| by(own, SeatGround::OwnAccount))
}

/// The delegation accepted last among some, if its acceptance was the last word on it.
fn last_accepted<'a>(delegations: impl Iterator<Item = &'a Delegation>) -> Option<&'a Delegation> {
    delegations
        .filter(|delegation| delegation.finding() == Some(Finding::Accepted))
        .max_by_key(|delegation| {
            delegation
                .findings
                .last()
                .map(|found| found.origin.position)
        })
}

/// Whose delegation was accepted last in an earlier session of the organisation.
fn incumbent(state: &State, session: &Session, party: &PartyId) -> Option<AccountId> {
    let begins = |session: &Session| session.when.first_day();
    let before = begins(session);
    state
        .sessions
        .values()
        .filter(|other| other.id != session.id && begins(other) <= before)
        .filter_map(|other| {
            let accepted = last_accepted(other.delegations_of(party))?;
            Some((begins(other), accepted))
        })
        .max_by_key(|(day, _)| *day)
        .map(|(_, delegation)| delegation.account().clone())
}

pub(crate) fn submit(
    state: &State,
    context: &Context,
    credentials: &Credentials,
) -> Result<Vec<Event>, Refusal> {
    let session = sessions::convened(state, &credentials.session)?;
    let own = matches!(&context.actor.office, Office::Delegation(me) if *me == credentials.party);
    if !own && credentials.instrument.is_none() {
        return Err(Refusal::InstrumentMissing);
    }
    let account = &context.attribution.account;
    let same = |delegation: &&Delegation| delegation.account() == account;
    // Handed in again, they replace those not yet examined; what was examined stands.
    let examined = session
        .delegations_of(&credentials.party)
        .find(same)
        .is_some_and(|delegation| !delegation.findings.is_empty());
    if examined {
        return Err(Refusal::AlreadyDone {
            party: credentials.party.clone(),
        });
    }
    Ok(vec![Event::CredentialsSubmitted(credentials.clone())])
}

pub(crate) fn examine(
    state: &State,
    _context: &Context,
    finding: &CredentialsFinding,
) -> Result<Vec<Event>, Refusal> {
    let session = sessions::convened(state, &finding.session)?;
    known(
        state.parties.get(&finding.party),
        Kind::Party,
        &finding.party,
    )?;
    let of = |delegation: &Delegation| *delegation.account() == finding.delegation;
    if !session.delegations_of(&finding.party).any(of) {
        return Err(Refusal::NoCredentials {
            party: finding.party.clone(),
            account: finding.delegation.clone(),
        });
    }
    Ok(vec![Event::CredentialsExamined(finding.clone())])
}

/// Refuses an act for a party in a session by a delegation that does not sit for it.
pub(crate) fn check_seated(
    state: &State,
    session: &Session,
    party: &PartyId,
    account: &AccountId,
) -> Result<(), Refusal> {
    if !session
        .delegations_of(party)
        .any(|it| it.account() == account)
    {
        return Ok(());
    }
    match seated(state, session, party) {
        Some(sitting) if sitting.account != *account => Err(Refusal::SeatHeldByAnother {
            party: party.clone(),
            account: sitting.account,
        }),
        _ => Ok(()),
    }
}
