//! Every event by its word.

use institution::Event;
use serde_json::Value;

use crate::wire::{Wire, WireError};

macro_rules! event_words {
    ($($name:ident = $word:literal,)*) => {
        /// The JSON of an event's payload.
        #[must_use]
        pub fn event_json(event: &Event) -> Value {
            let json = match event {
                $(Event::$name(payload) => payload.to_json(),)*
            };
            json.unwrap_or_else(|| Value::Object(serde_json::Map::new()))
        }

        /// Reads an event from its word and its payload.
        ///
        /// # Errors
        /// [`WireError`] for a word or a field that is not known.
        pub fn event_body(word: &str, body: &Value) -> Result<Event, WireError> {
            match word {
                $($word => Wire::from_json(Some(body)).map(Event::$name),)*
                _ => Err(WireError::new(format!("`{word}` is not an event known here")).within("event")),
            }
        }

        #[cfg(test)]
        pub(crate) const WORDS: &[&str] = &[$($word),*];
    };
}

event_words! {
    CharterAdopted = "charter-adopted",
    ExerciseOpened = "exercise-opened",
    PartyRegistered = "party-registered",
    PersonRegistered = "person-registered",
    AccountRegistered = "account-registered",
    SourceRegistered = "source-registered",
    StandingClaimed = "standing-claimed",
    OfficeClaimed = "office-claimed",
    ChairClaimed = "chair-claimed",
    SeatClaimed = "seat-claimed",
    NoticeGiven = "notice-given",
    NoticeRevoked = "notice-revoked",
    PartyChanged = "party-changed",
    CredentialsSubmitted = "credentials-submitted",
    CredentialsExamined = "credentials-examined",
    AssertionRecorded = "assertion-recorded",
    CommitmentClaimed = "commitment-claimed",
    SessionAnnounced = "session-announced",
    SessionConvened = "session-convened",
    SessionOpened = "session-opened",
    SittingOpened = "sitting-opened",
    SittingClosed = "sitting-closed",
    SessionClosed = "session-closed",
    BusinessRecorded = "business-recorded",
    ParticipationAnnounced = "participation-announced",
    AttendanceRecorded = "attendance-recorded",
    AgendaAdopted = "agenda-adopted",
    DocumentIssued = "document-issued",
    DraftSubmitted = "draft-submitted",
    QuestionPut = "question-put",
    PositionStated = "position-stated",
    QuestionClosed = "question-closed",
    DraftApproved = "draft-approved",
    DraftReturned = "draft-returned",
    DraftForwarded = "draft-forwarded",
    DraftAdopted = "draft-adopted",
    JoiningOpened = "joining-opened",
    DecisionJoined = "decision-joined",
    DecisionSigned = "decision-signed",
    DecisionInForce = "decision-in-force",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_the_events_bear() {
        assert_eq!(WORDS, Event::KINDS);
    }
}
