//! Every command by its word, for stories and forms.

use institution::Command;
use serde_json::Value;

use crate::wire::{Wire, WireError};

macro_rules! command_words {
    ($($name:ident = $word:literal,)*) => {
        /// Reads a command from its word and its fields.
        ///
        /// # Errors
        /// [`WireError`] for a word or a field that is not known, or a field that is malformed.
        pub fn command_from_json(word: &str, fields: &Value) -> Result<Command, WireError> {
            match word {
                $($word => Wire::from_json(Some(fields)).map(Command::$name),)*
                _ => {
                    let known = Command::KINDS.join(", ");
                    Err(WireError::new(format!("`{word}` is not an act; the acts are: {known}")).within("do"))
                }
            }
        }

        #[cfg(test)]
        const WORDS: &[&str] = &[$($word),*];
    };
}

command_words! {
    AdoptCharter = "adopt-charter",
    OpenExercise = "open-exercise",
    RegisterParty = "register-party",
    RegisterPerson = "register-person",
    RegisterAccount = "register-account",
    RegisterSource = "register-source",
    ClaimStanding = "claim-standing",
    ClaimOffice = "claim-office",
    ClaimChair = "claim-chair",
    ClaimSeat = "claim-seat",
    GiveNotice = "give-notice",
    RevokeNotice = "revoke-notice",
    RecordChange = "record-change",
    SubmitCredentials = "submit-credentials",
    ExamineCredentials = "examine-credentials",
    RecordAssertion = "record-assertion",
    ClaimCommitment = "claim-commitment",
    AnnounceSession = "announce-session",
    ConveneSession = "convene-session",
    OpenSession = "open-session",
    OpenSitting = "open-sitting",
    CloseSitting = "close-sitting",
    CloseSession = "close-session",
    RecordBusiness = "record-business",
    AnnounceParticipation = "announce-participation",
    RecordAttendance = "record-attendance",
    AdoptAgenda = "adopt-agenda",
    RegisterDocument = "register-document",
    SubmitDraft = "submit-draft",
    PutQuestion = "put-question",
    StatePosition = "state-position",
    CloseQuestion = "close-question",
    ForwardDraft = "forward-draft",
    JoinDecision = "join-decision",
    SignDecision = "sign-decision",
    RecordEntryIntoForce = "record-entry-into-force",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_the_commands_bear() {
        assert_eq!(WORDS, Command::KINDS);
    }
}
