//! The entry of the log: an event in its envelope, and the words for who recorded it and how.

use alloc::string::String;
use core::{fmt, str::FromStr};

use vocab::{Attribution, CommandId, PartyId, Timestamp, UserId, When};

use crate::Event;

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from zero, without gaps.
    pub position: u64,
    /// Who, when, by whose account.
    pub envelope: Envelope,
    /// What happened.
    pub event: Event,
}

/// What is known of an entry besides the event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The command it came from; a command repeated acts once.
    pub command: CommandId,
    /// When it was recorded here.
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub recorder: Actor,
    /// Whose word it is.
    pub attribution: Attribution,
    /// When it is true in the world.
    pub valid: When,
    /// Who may read it.
    pub visibility: Visibility,
}

/// Someone acting: an office and an opaque user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The office held while acting.
    pub office: Office,
    /// The user, never by name.
    pub user: UserId,
}

/// The office somebody acts in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Office {
    /// An officer of the secretariat.
    Secretariat,
    /// Whoever presides.
    Chair,
    /// The delegation of a party.
    Delegation(PartyId),
}

impl fmt::Display for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secretariat => f.write_str("secretariat"),
            Self::Chair => f.write_str("chair"),
            Self::Delegation(party) => write!(f, "delegation:{party}"),
        }
    }
}

impl FromStr for Office {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || {
            alloc::format!(
                "`{text}` is not an office; write `secretariat`, `chair` or `delegation:CODE`, as in `delegation:AM`"
            )
        };
        match text {
            "secretariat" => Ok(Self::Secretariat),
            "chair" => Ok(Self::Chair),
            _ => {
                let code = text.strip_prefix("delegation:").ok_or_else(unknown)?;
                PartyId::new(code)
                    .map(Self::Delegation)
                    .map_err(|_| unknown())
            }
        }
    }
}

/// Who may read an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Visibility {
    /// Everybody.
    #[default]
    Public,
}

/// How a thing stands in its source: done, or only looked forward to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Certainty {
    /// Stated as a fact.
    #[default]
    Stated,
    /// Expected.
    Expected,
    /// Planned.
    Planned,
    /// Scheduled.
    Scheduled,
}

impl Certainty {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::Stated, Self::Expected, Self::Planned, Self::Scheduled];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Expected => "expected",
            Self::Planned => "planned",
            Self::Scheduled => "scheduled",
        }
    }
}

/// The paper (or spoken word) by which a delegation's act was recorded for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// What it is.
    pub kind: InstrumentKind,
    /// Its number or description.
    pub reference: String,
    /// Its date.
    pub dated: When,
    /// Where the original is kept.
    pub deposited: Option<String>,
}

/// Kinds of instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InstrumentKind {
    /// Said from the floor.
    Floor,
    /// A note verbale.
    Note,
    /// A letter.
    Letter,
    /// A signed original.
    SignedOriginal,
    /// A formal notice.
    Notice,
}

impl InstrumentKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Floor,
        Self::Note,
        Self::Letter,
        Self::SignedOriginal,
        Self::Notice,
    ];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::Note => "note",
            Self::Letter => "letter",
            Self::SignedOriginal => "signed-original",
            Self::Notice => "notice",
        }
    }
}

/// Where a thing in the state came from: kept with it, so that every line of a page can say
/// whose word it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The entry.
    pub position: u64,
    /// Whose word.
    pub attribution: Attribution,
    /// When true in the world.
    pub valid: When,
    /// When recorded here.
    pub recorded_at: Timestamp,
    /// By which office it was recorded.
    pub recorded_by: Office,
}

impl Entry {
    /// The origin of what this entry brings into the state.
    #[must_use]
    pub fn origin(&self) -> Origin {
        Origin {
            position: self.position,
            attribution: self.envelope.attribution.clone(),
            valid: self.envelope.valid,
            recorded_at: self.envelope.recorded_at,
            recorded_by: self.envelope.recorder.office.clone(),
        }
    }
}
