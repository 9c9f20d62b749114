//! Deciding: a command and the state in, events or a refusal out. Never both, never a panic.

use alloc::{string::ToString, vec, vec::Vec};

use vocab::{AccountId, Attribution, Timestamp, When};

use crate::{
    Command, Event, Refusal, State, commitments, decisions,
    documents::{DocumentIssue, DocumentRegistration},
    entry::{Actor, Office},
    founding::{CharterAdoption, ExerciseOpening},
    membership::{self, credentials, notices},
    refusal::Kind,
    security::Assertion,
    sessions,
    state::SECRETARIAT_ACCOUNT,
};

/// What a command comes with besides its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// Who acts.
    pub actor: Actor,
    /// Whose word it is.
    pub attribution: Attribution,
    /// When it is true in the world.
    pub valid: When,
    /// The moment it is recorded.
    pub at: Timestamp,
}

/// Decides a command.
///
/// # Errors
/// A [`Refusal`] names what stands in the way; nothing follows from a refused command.
pub fn decide(state: &State, context: &Context, command: &Command) -> Result<Vec<Event>, Refusal> {
    check_texts(command)?;
    if let Some(party) = command.party() {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    check_attribution(state, context)?;
    check_instrument(context, command)?;
    check_own_word(state, context)?;
    match command {
        Command::AdoptCharter(adoption) => adopt_charter(state, adoption),
        Command::OpenExercise(opening) => open_exercise(state, opening),
        Command::RegisterParty(_)
        | Command::RegisterPerson(_)
        | Command::RegisterAccount(_)
        | Command::RegisterSource(_) => register(state, command),
        Command::ClaimStanding(claim) => membership::claim_standing(state, context, claim),
        Command::ClaimOffice(claim) => membership::claim_office(state, context, claim),
        Command::ClaimChair(claim) => membership::claim_chair(state, context, claim),
        Command::ClaimSeat(claim) => membership::claim_seat(state, context, claim),
        Command::GiveNotice(notice) => notices::give(state, context, notice),
        Command::RevokeNotice(c) => notices::revoke(state, context, c),
        Command::RecordChange(c) => membership::record_change(state, context, c),
        Command::SubmitCredentials(c) => credentials::submit(state, context, c),
        Command::ExamineCredentials(c) => credentials::examine(state, context, c),
        Command::RecordAssertion(assertion) => record_assertion(state, context, assertion),
        Command::ClaimCommitment(claim) => commitments::claim(state, context, claim),
        Command::AnnounceSession(c) => sessions::announce_session(state, c),
        Command::ConveneSession(c) => sessions::convene_session(state, c),
        Command::OpenSession(c) => sessions::open_session(state, context, c),
        Command::OpenSitting(c) => sessions::open_sitting(state, context, c),
        Command::CloseSitting(c) => sessions::close_sitting(state, context, c),
        Command::CloseSession(c) => sessions::close_session(state, context, c),
        Command::RecordBusiness(c) => sessions::record_business(state, c),
        Command::AnnounceParticipation(c) => sessions::announce_participation(state, c),
        Command::RecordAttendance(c) => sessions::record_attendance(state, c),
        Command::AdoptAgenda(c) => sessions::adopt_agenda(state, context, c),
        Command::RegisterDocument(c) => register_document(state, c),
        Command::SubmitDraft(c) => decisions::submit_draft(state, c),
        Command::PutQuestion(c) => decisions::put_question(state, context, c),
        Command::StatePosition(c) => decisions::state_position(state, context, c),
        Command::CloseQuestion(c) => decisions::close_question(state, context, c),
        Command::ForwardDraft(c) => decisions::forward_draft(state, context, c),
        Command::JoinDecision(c) => decisions::join_decision(state, context, c),
        Command::SignDecision(c) => decisions::sign_decision(state, context, c),
        Command::RecordEntryIntoForce(c) => decisions::record_entry_into_force(state, context, c),
    }
}

fn adopt_charter(state: &State, adoption: &CharterAdoption) -> Result<Vec<Event>, Refusal> {
    let in_force = state.charter.as_ref();
    if in_force.is_some_and(|charter| charter.digest == adoption.digest) {
        return Err(Refusal::CharterInForce);
    }
    if state.known_charter(&adoption.digest).is_none() {
        return Err(Refusal::UnknownCharter(adoption.charter.clone()));
    }
    // INVARIANT: a question is closed by the law it was put under.
    state
        .sessions
        .values()
        .try_for_each(sessions::no_open_question)?;
    Ok(vec![Event::CharterAdopted(adoption.clone())])
}

/// How many entries were copied is counted here; the root is whatever was hashed outside.
fn open_exercise(state: &State, opening: &ExerciseOpening) -> Result<Vec<Event>, Refusal> {
    if state.exercise.is_some() {
        return Err(Refusal::ExerciseAlreadyOpen);
    }
    Ok(vec![Event::ExerciseOpened(ExerciseOpening {
        copied: state.length,
        root: opening.root.clone(),
    })])
}

/// Refuses with "there is no …" unless the thing is there.
pub(crate) fn known<T>(found: Option<T>, kind: Kind, id: impl ToString) -> Result<T, Refusal> {
    found.ok_or_else(|| Refusal::Unknown {
        kind,
        id: id.to_string(),
    })
}

/// Refuses with "there is already a …" if the thing is there.
pub(crate) fn free(taken: bool, kind: Kind, id: impl ToString) -> Result<(), Refusal> {
    if taken {
        Err(Refusal::AlreadyRegistered {
            kind,
            id: id.to_string(),
        })
    } else {
        Ok(())
    }
}

/// Refuses an act dated before what it follows, as far as both dates can tell.
pub(crate) fn not_before(act: When, earlier: When) -> Result<(), Refusal> {
    match (act.last_day(), earlier.first_day()) {
        (Some(act), Some(first)) if act < first => Err(Refusal::DatedTooEarly {
            earlier: earlier.to_string(),
        }),
        _ => Ok(()),
    }
}

fn check_texts(command: &Command) -> Result<(), Refusal> {
    let empty = command
        .required_texts()
        .into_iter()
        .find(|(_, empty)| *empty);
    empty.map_or(Ok(()), |(field, _)| Err(Refusal::FieldEmpty { field }))
}

fn check_attribution(state: &State, context: &Context) -> Result<(), Refusal> {
    let attribution = &context.attribution;
    // The secretariat has its account from the charter on, and founds by its own word.
    let founding = state.charter.is_none() && attribution.account.as_str() == SECRETARIAT_ACCOUNT;
    if !founding {
        known(
            state.accounts.get(&attribution.account),
            Kind::Account,
            &attribution.account,
        )?;
    }
    if let Some(at) = &attribution.source {
        known(state.sources.get(&at.source), Kind::Source, &at.source)?;
    }
    Ok(())
}

/// A delegation speaks for its own party, by an account of that party; nobody else's word is its.
fn check_own_word(state: &State, context: &Context) -> Result<(), Refusal> {
    let Office::Delegation(me) = &context.actor.office else {
        return Ok(());
    };
    let account = state.accounts.get(&context.attribution.account);
    if account.is_some_and(|account| account.party.as_ref() == Some(me)) {
        return Ok(());
    }
    Err(Refusal::NotItsWord { party: me.clone() })
}

/// A delegation's act that somebody else records names the paper it is recorded from.
fn check_instrument(context: &Context, command: &Command) -> Result<(), Refusal> {
    let own = matches!((&context.actor.office, command.party()), (Office::Delegation(me), Some(party)) if me == party);
    if command.needs_instrument_on_behalf() && !own && command.instrument().is_none() {
        return Err(Refusal::InstrumentMissing);
    }
    Ok(())
}

/// Refuses an id that is somebody's account: every party has one under its code, and the
/// secretariat has its own even before there is a charter.
fn free_account(state: &State, id: &str) -> Result<(), Refusal> {
    let taken = id == SECRETARIAT_ACCOUNT
        || AccountId::new(id).is_ok_and(|id| state.accounts.contains_key(&id));
    free(taken, Kind::Account, id)
}

fn register(state: &State, command: &Command) -> Result<Vec<Event>, Refusal> {
    let event = match command {
        Command::RegisterParty(party) => {
            free(
                state.parties.contains_key(&party.party),
                Kind::Party,
                &party.party,
            )?;
            free_account(state, party.party.as_str())?;
            Event::PartyRegistered(party.clone())
        }
        Command::RegisterPerson(person) => {
            free(
                state.people.contains_key(&person.person),
                Kind::Person,
                &person.person,
            )?;
            Event::PersonRegistered(person.clone())
        }
        Command::RegisterAccount(account) => {
            free_account(state, account.id.as_str())?;
            if let Some(party) = &account.party {
                known(state.parties.get(party), Kind::Party, party)?;
            }
            if let Some(person) = &account.person {
                known(state.people.get(person), Kind::Person, person)?;
            }
            Event::AccountRegistered(account.clone())
        }
        Command::RegisterSource(source) => {
            free(
                state.sources.contains_key(&source.id),
                Kind::Source,
                &source.id,
            )?;
            Event::SourceRegistered(source.clone())
        }
        _ => return Ok(Vec::new()),
    };
    Ok(vec![event])
}

pub(crate) fn sourced(context: &Context) -> Result<(), Refusal> {
    context
        .attribution
        .source
        .as_ref()
        .map(|_| ())
        .ok_or(Refusal::SourceMissing)
}

fn record_assertion(
    state: &State,
    context: &Context,
    assertion: &Assertion,
) -> Result<Vec<Event>, Refusal> {
    sourced(context)?;
    for party in &assertion.parties {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    if let Some(session) = &assertion.session {
        known(state.sessions.get(session), Kind::Session, session)?;
    }
    Ok(vec![Event::AssertionRecorded(assertion.clone())])
}

fn register_document(
    state: &State,
    registration: &DocumentRegistration,
) -> Result<Vec<Event>, Refusal> {
    let session = known(
        state.sessions.get(&registration.session),
        Kind::Session,
        &registration.session,
    )?;
    if let Some(party) = &registration.submitted_by {
        known(state.parties.get(party), Kind::Party, party)?;
    }
    let symbol = state
        .next_symbol(session, registration.series.letters())
        .ok_or(Refusal::NoSymbol(None))?;
    Ok(vec![Event::DocumentIssued(DocumentIssue {
        symbol,
        document: registration.clone(),
    })])
}
