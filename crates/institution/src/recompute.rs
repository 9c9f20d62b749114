//! Recomputing: does an entry follow from the entries before it?
//!
//! Every entry came from a command, and what it came from can be read off it. So it is decided
//! again on the state before it: it must not be refused, and what was computed (rolls, verdicts,
//! symbols, numbers) must come out the same. What closing a question brings about besides is
//! checked against the closing as it was recorded. Where deciding has become stricter since an
//! entry was written, that is told as a difference too.
//!
//! Who may do what is not asked here: that is the door's part.

use alloc::string::{String, ToString};

use crate::{
    Command, Context, Entry, Event, Refusal, State, decide,
    decisions::{Question, QuestionClosing, QuestionRef, joining, settlement},
    entry::Origin,
    membership::Claimed,
    sessions::SessionRef,
};

/// How an entry differs from what follows from the entries before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Discrepancy {
    /// Its position is not the next one.
    #[error("its position is {found}, and {expected} is next")]
    Position {
        /// The position it carries.
        found: u64,
        /// The next one.
        expected: u64,
    },
    /// Its command acted before, or is not the one that it follows from.
    #[error("its command `{0}` is another entry's")]
    Command(String),
    /// It would have been refused.
    #[error("it could not have been done: {0}")]
    Refused(Refusal),
    /// The charter it names is not the one in force, or not among those kept beside the log.
    #[error("the charter it names is not the one in force, or its files are not kept")]
    Charter,
    /// It counts wrongly: the sitting it opens or closes, or the entries that were copied.
    #[error("it says {found} where {expected} is right")]
    Count {
        /// The number it carries.
        found: u64,
        /// The right one.
        expected: u64,
    },
    /// The rolls it froze are not those the claims before it give.
    #[error("its frozen roll is not the one that the claims before it give")]
    Roll,
    /// The verdict it records is not the one the charter's rule gives.
    #[error("its verdict is not the one that the charter's rule gives for these ballots")]
    Verdict,
    /// The day a notice takes effect is not the one the charter gives.
    #[error("the notice `{0}` takes effect on another day by the charter in force")]
    Effect(String),
    /// The symbol is not the next of its series.
    #[error("its symbol `{0}` is taken or out of order")]
    Symbol(String),
    /// It is not what the closing of a question before it brought about.
    #[error("it does not follow from the closing of a question")]
    Consequence,
    /// A question was closed, and what follows for its draft is not there.
    #[error("the question `{0}` was closed before it, and what follows from that is missing")]
    Unsettled(String),
}

impl From<Refusal> for Discrepancy {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::UnknownCharter(_) => Self::Charter,
            refusal => Self::Refused(refusal),
        }
    }
}

/// Checks an entry against the state before it.
///
/// # Errors
/// The first [`Discrepancy`] found.
pub fn recompute(state: &State, entry: &Entry) -> Result<(), Discrepancy> {
    if entry.position != state.length {
        return Err(Discrepancy::Position {
            found: entry.position,
            expected: state.length,
        });
    }
    match (due(state)?, command_of(&entry.event)) {
        (Some(due), _) => is_due(state, &due, entry),
        (None, Some(command)) => decides_again(state, &command, entry),
        (None, None) => Err(Discrepancy::Consequence),
    }
}

/// Checks that nothing is still to follow after the last entry.
///
/// # Errors
/// [`Discrepancy::Unsettled`] where the last entry closes a question and what follows from that
/// was cut off.
pub fn settled(state: &State) -> Result<(), Discrepancy> {
    due(state)?.map_or(Ok(()), |due| Err(due.unsettled()))
}

/// What has to be the next entry, because a question was closed.
struct Due<'a> {
    closing: &'a Claimed<QuestionClosing>,
    event: Event,
}

impl Due<'_> {
    fn unsettled(&self) -> Discrepancy {
        Discrepancy::Unsettled(self.closing.claim.question.to_string())
    }
}

fn due(state: &State) -> Result<Option<Due<'_>>, Discrepancy> {
    let unsettled = state.unsettled.as_ref();
    let Some(question) = unsettled.and_then(|question| state.questions.get(question)) else {
        return Ok(None);
    };
    let Some(closing) = &question.closed else {
        return Ok(None);
    };
    let event = if is_adopted_by(state, question) {
        joining(state, question, &closing.claim)
    } else {
        Some(settlement(state, question, &closing.claim)?)
    };
    Ok(event.map(|event| Due { closing, event }))
}

fn is_adopted_by(state: &State, question: &Question) -> bool {
    let proposal = &question.opening.proposal;
    let draft = state.drafts.get(&proposal.draft);
    let adopted = draft.and_then(|draft| draft.adopted.as_ref());
    adopted.is_some_and(|adopted| adopted.claim.question == proposal.question)
}

/// Whether an entry is what had to be next: the event itself, by the same command, by the same
/// word and at the same time.
fn is_due(state: &State, due: &Due<'_>, entry: &Entry) -> Result<(), Discrepancy> {
    match (&due.event, &entry.event) {
        (due, event) if due == event => {}
        (Event::DraftAdopted(due), Event::DraftAdopted(adoption))
            if due.draft == adoption.draft && due.question == adoption.question =>
        {
            return Err(Discrepancy::Symbol(adoption.symbol.to_string()));
        }
        (_, event) if command_of(event).is_none() => return Err(Discrepancy::Consequence),
        _ => return Err(due.unsettled()),
    }
    let closing = &due.closing.origin;
    let origin = Origin {
        position: closing.position,
        ..entry.origin()
    };
    let command = &entry.envelope.command;
    let is_same = state.commands.get(command) == Some(&closing.position) && origin == *closing;
    if is_same {
        Ok(())
    } else {
        Err(Discrepancy::Command(command.to_string()))
    }
}

/// Whether the command an entry came from gives this very event.
fn decides_again(state: &State, command: &Command, entry: &Entry) -> Result<(), Discrepancy> {
    let envelope = &entry.envelope;
    if state.commands.contains_key(&envelope.command) {
        return Err(Discrepancy::Command(envelope.command.to_string()));
    }
    let context = Context {
        actor: envelope.recorder.clone(),
        attribution: envelope.attribution.clone(),
        valid: envelope.valid,
        at: envelope.recorded_at,
    };
    let events = decide(state, &context, command)?;
    events
        .first()
        .map_or(Ok(()), |expected| compare(expected, &entry.event))
}

/// Compares what was computed. Everything else in an event is its command's own.
fn compare(expected: &Event, found: &Event) -> Result<(), Discrepancy> {
    if expected == found {
        return Ok(());
    }
    let count = |found, expected| Err(Discrepancy::Count { found, expected });
    match (expected, found) {
        (Event::ExerciseOpened(expected), Event::ExerciseOpened(found)) => {
            count(found.copied, expected.copied)
        }
        (Event::SittingOpened(expected), Event::SittingOpened(found))
        | (Event::SittingClosed(expected), Event::SittingClosed(found)) => {
            count(found.sitting.into(), expected.sitting.into())
        }
        (Event::DraftSubmitted(_), Event::DraftSubmitted(found)) => {
            Err(Discrepancy::Symbol(found.symbol.to_string()))
        }
        (Event::DocumentIssued(_), Event::DocumentIssued(found)) => {
            Err(Discrepancy::Symbol(found.symbol.to_string()))
        }
        (Event::NoticeGiven(_), Event::NoticeGiven(found)) => {
            Err(Discrepancy::Effect(found.notice.notice.to_string()))
        }
        (Event::QuestionClosed(expected), Event::QuestionClosed(found)) => {
            closings(expected, found)
        }
        // Of all other events only the rolls of a question are computed.
        _ => Err(Discrepancy::Roll),
    }
}

/// An engine of another version may have computed it: its name is kept, and the verdict compared.
fn closings(expected: &QuestionClosing, found: &QuestionClosing) -> Result<(), Discrepancy> {
    if expected.charter != found.charter {
        return Err(Discrepancy::Charter);
    }
    let is_same = expected.ballots == found.ballots && expected.verdicts == found.verdicts;
    if is_same {
        Ok(())
    } else {
        Err(Discrepancy::Verdict)
    }
}

/// The command an event came from first; `None` for what only follows from closing a question.
fn command_of(event: &Event) -> Option<Command> {
    let session = |session: &vocab::SessionId| SessionRef {
        session: session.clone(),
    };
    Some(match event {
        Event::CharterAdopted(c) => Command::AdoptCharter(c.clone()),
        Event::ExerciseOpened(c) => Command::OpenExercise(c.clone()),
        Event::PartyRegistered(c) => Command::RegisterParty(c.clone()),
        Event::PersonRegistered(c) => Command::RegisterPerson(c.clone()),
        Event::AccountRegistered(c) => Command::RegisterAccount(c.clone()),
        Event::SourceRegistered(c) => Command::RegisterSource(c.clone()),
        Event::StandingClaimed(c) => Command::ClaimStanding(c.clone()),
        Event::OfficeClaimed(c) => Command::ClaimOffice(c.clone()),
        Event::ChairClaimed(c) => Command::ClaimChair(c.clone()),
        Event::SeatClaimed(c) => Command::ClaimSeat(c.clone()),
        Event::NoticeGiven(c) => Command::GiveNotice(c.notice.clone()),
        Event::NoticeRevoked(c) => Command::RevokeNotice(c.clone()),
        Event::PartyChanged(c) => Command::RecordChange(c.clone()),
        Event::CredentialsSubmitted(c) => Command::SubmitCredentials(c.clone()),
        Event::CredentialsExamined(c) => Command::ExamineCredentials(c.clone()),
        Event::CommitmentClaimed(c) => Command::ClaimCommitment(c.clone()),
        Event::AssertionRecorded(c) => Command::RecordAssertion(c.clone()),
        Event::SessionAnnounced(c) => Command::AnnounceSession(c.clone()),
        Event::SessionConvened(c) => Command::ConveneSession(c.clone()),
        Event::SessionOpened(c) => Command::OpenSession(c.clone()),
        Event::SittingOpened(c) => Command::OpenSitting(session(&c.session)),
        Event::SittingClosed(c) => Command::CloseSitting(session(&c.session)),
        Event::SessionClosed(c) => Command::CloseSession(c.clone()),
        Event::BusinessRecorded(c) => Command::RecordBusiness(c.clone()),
        Event::ParticipationAnnounced(c) => Command::AnnounceParticipation(c.clone()),
        Event::AttendanceRecorded(c) => Command::RecordAttendance(c.clone()),
        Event::AgendaAdopted(c) => Command::AdoptAgenda(c.clone()),
        Event::DocumentIssued(c) => Command::RegisterDocument(c.document.clone()),
        Event::DraftSubmitted(c) => Command::SubmitDraft(c.submission.clone()),
        Event::QuestionPut(c) => Command::PutQuestion(c.proposal.clone()),
        Event::PositionStated(c) => Command::StatePosition(c.clone()),
        Event::QuestionClosed(c) => Command::CloseQuestion(QuestionRef {
            question: c.question.clone(),
        }),
        Event::DraftForwarded(c) => Command::ForwardDraft(c.clone()),
        Event::DecisionJoined(c) => Command::JoinDecision(c.clone()),
        Event::DecisionSigned(c) => Command::SignDecision(c.clone()),
        Event::DecisionInForce(c) => Command::RecordEntryIntoForce(c.clone()),
        Event::DraftApproved(_)
        | Event::DraftReturned(_)
        | Event::DraftAdopted(_)
        | Event::JoiningOpened(_) => return None,
    })
}
