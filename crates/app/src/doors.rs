//! The doors: the only table of who may do what.
//!
//! Each row names a command and the offices it is open to. Whether the act is *lawful* at this
//! stage is not asked here but where the command is decided (`institution::decide`).

use std::fmt;

use institution::{Command, entry::Office};

/// Who a door is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// An officer of the secretariat; for a delegation's act, on its behalf.
    Secretariat,
    /// Whoever presides.
    Chair,
    /// The delegation whose act it is.
    OwnDelegation,
}

impl Who {
    /// The word used in the table and in the words of a refusal.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::Chair => "chair",
            Self::OwnDelegation => "own-delegation",
        }
    }
}

/// A door: a command and those it is open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// The command's word.
    pub act: &'static str,
    /// Who may.
    pub open_to: &'static [Who],
}

use Who::{Chair, OwnDelegation, Secretariat};

/// Keeping the register and the record of claims.
const KEEPING: &[Who] = &[Secretariat];
/// Conducting a session.
const CONDUCTING: &[Who] = &[Secretariat, Chair];
/// A delegation's own acts, which an officer may record for it.
const OWN: &[Who] = &[Secretariat, OwnDelegation];

/// Every door. A command without a row is open to nobody.
pub const DOORS: &[Door] = &[
    Door {
        act: "adopt-charter",
        open_to: KEEPING,
    },
    Door {
        act: "open-exercise",
        open_to: KEEPING,
    },
    Door {
        act: "register-party",
        open_to: KEEPING,
    },
    Door {
        act: "register-person",
        open_to: KEEPING,
    },
    Door {
        act: "register-account",
        open_to: KEEPING,
    },
    Door {
        act: "register-source",
        open_to: KEEPING,
    },
    Door {
        act: "claim-standing",
        open_to: KEEPING,
    },
    Door {
        act: "claim-office",
        open_to: KEEPING,
    },
    Door {
        act: "claim-chair",
        open_to: KEEPING,
    },
    Door {
        act: "claim-seat",
        open_to: KEEPING,
    },
    Door {
        act: "give-notice",
        open_to: OWN,
    },
    Door {
        act: "revoke-notice",
        open_to: OWN,
    },
    Door {
        act: "record-change",
        open_to: KEEPING,
    },
    Door {
        act: "submit-credentials",
        open_to: OWN,
    },
    Door {
        act: "examine-credentials",
        open_to: CONDUCTING,
    },
    Door {
        act: "record-assertion",
        open_to: KEEPING,
    },
    Door {
        act: "claim-commitment",
        open_to: KEEPING,
    },
    Door {
        act: "announce-session",
        open_to: KEEPING,
    },
    Door {
        act: "convene-session",
        open_to: KEEPING,
    },
    Door {
        act: "open-session",
        open_to: CONDUCTING,
    },
    Door {
        act: "open-sitting",
        open_to: CONDUCTING,
    },
    Door {
        act: "close-sitting",
        open_to: CONDUCTING,
    },
    Door {
        act: "close-session",
        open_to: CONDUCTING,
    },
    Door {
        act: "record-business",
        open_to: KEEPING,
    },
    Door {
        act: "announce-participation",
        open_to: OWN,
    },
    Door {
        act: "record-attendance",
        open_to: KEEPING,
    },
    Door {
        act: "adopt-agenda",
        open_to: CONDUCTING,
    },
    Door {
        act: "register-document",
        open_to: OWN,
    },
    Door {
        act: "submit-draft",
        open_to: OWN,
    },
    Door {
        act: "put-question",
        open_to: CONDUCTING,
    },
    Door {
        act: "state-position",
        open_to: OWN,
    },
    Door {
        act: "close-question",
        open_to: CONDUCTING,
    },
    Door {
        act: "forward-draft",
        open_to: KEEPING,
    },
    Door {
        act: "join-decision",
        open_to: OWN,
    },
    Door {
        act: "sign-decision",
        open_to: OWN,
    },
    Door {
        act: "record-entry-into-force",
        open_to: KEEPING,
    },
];

/// A door that stayed closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDoor {
    /// The act that was asked for.
    pub act: &'static str,
    /// The office that asked.
    pub office: Office,
    /// The offices it is open to.
    pub open_to: &'static [Who],
}

impl fmt::Display for ClosedDoor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open_to: Vec<_> = self.open_to.iter().map(|who| who.as_str()).collect();
        let open_to = open_to.join(", ");
        write!(
            f,
            "`{}` may not do `{}`; it is open to: {open_to}",
            self.office, self.act
        )
    }
}

impl std::error::Error for ClosedDoor {}

/// Knocks: may this office do this?
///
/// # Errors
/// [`ClosedDoor`] says to whom it is open.
pub fn knock(office: &Office, command: &Command) -> Result<(), ClosedDoor> {
    let act = command.kind();
    let open_to = DOORS
        .iter()
        .find(|door| door.act == act)
        .map_or(&[][..], |door| door.open_to);
    let opens = |who: &Who| match (who, office) {
        (Secretariat, Office::Secretariat) | (Chair, Office::Chair) => true,
        (OwnDelegation, Office::Delegation(me)) => command.party() == Some(me),
        _ => false,
    };
    if open_to.iter().any(opens) {
        Ok(())
    } else {
        Err(ClosedDoor {
            act,
            office: office.clone(),
            open_to,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_exactly_one_door_in_the_order_of_the_commands() {
        let acts: Vec<_> = DOORS.iter().map(|door| door.act).collect();
        assert_eq!(acts, Command::KINDS);
    }
}
