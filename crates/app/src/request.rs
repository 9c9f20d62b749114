//! A request: a command with who sends it and what they say of it, defaults filled in.

use institution::{
    Command, Context, State,
    entry::{Actor, Office},
};
use vocab::{
    AccountId, Attribution, Capacity, CommandId, DraftId, SessionId, SourceRef, Timestamp, When,
};

/// A command on its way.
#[derive(Debug, Clone)]
pub struct Request {
    /// Made by the client; the same one twice acts once.
    pub id: CommandId,
    /// Who acts.
    pub actor: Actor,
    /// Whose word it is, where it is said.
    pub by: By,
    /// When it is true in the world, where it is said.
    pub valid: Option<When>,
    /// What is wanted.
    pub command: Command,
}

/// Whose word, as far as the sender says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct By {
    /// The account.
    pub account: Option<AccountId>,
    /// The capacity.
    pub capacity: Option<Capacity>,
    /// The source.
    pub source: Option<SourceRef>,
    /// When they said it.
    pub said: Option<When>,
}

/// The account that speaks where nothing else is said.
fn default_account(command: &Command, office: &Office) -> Option<AccountId> {
    let party = match (command.party(), office) {
        (Some(party), _) | (None, Office::Delegation(party)) => party.as_str(),
        (None, _) => institution::SECRETARIAT_ACCOUNT,
    };
    AccountId::new(party).ok()
}

/// The session an act belongs to, whose date it bears unless another is given.
fn session_of(state: &State, command: &Command) -> Option<SessionId> {
    let of_draft = |draft: &DraftId| state.drafts.get(draft).map(|draft| draft.session.clone());
    let of_question = |question| {
        state
            .questions
            .get(question)
            .map(|q| q.opening.proposal.session.clone())
    };
    match command {
        Command::OpenSession(c)
        | Command::OpenSitting(c)
        | Command::CloseSitting(c)
        | Command::CloseSession(c) => Some(c.session.clone()),
        Command::RecordAttendance(c) => Some(c.session.clone()),
        Command::SubmitCredentials(c) => Some(c.session.clone()),
        Command::ExamineCredentials(c) => Some(c.session.clone()),
        Command::AdoptAgenda(c) => Some(c.session.clone()),
        Command::RegisterDocument(c) => Some(c.session.clone()),
        Command::SubmitDraft(c) => Some(c.session.clone()),
        Command::PutQuestion(c) => Some(c.session.clone()),
        Command::StatePosition(c) => of_question(&c.question),
        Command::CloseQuestion(c) => of_question(&c.question),
        Command::ForwardDraft(c) => of_draft(&c.draft),
        Command::SignDecision(c) => of_draft(&c.draft),
        Command::JoinDecision(c) => of_draft(&c.draft),
        Command::RecordEntryIntoForce(c) => of_draft(&c.draft),
        _ => None,
    }
}

fn default_valid(state: &State, command: &Command, at: Timestamp) -> When {
    if let Command::ConveneSession(convocation) = command {
        return convocation.when;
    }
    let session = session_of(state, command).and_then(|id| state.sessions.get(&id));
    let of_session = session
        .filter(|session| session.convened.is_some())
        .map(|session| session.when);
    of_session.unwrap_or_else(|| today(at))
}

/// The day of a moment, in coordinated universal time.
#[must_use]
pub fn today(at: Timestamp) -> When {
    When::At(at).first_day().map_or(When::Unstated, When::day)
}

impl Request {
    /// Completes the request against what is known: the context its decision needs.
    #[must_use]
    pub fn context(&self, state: &State, at: Timestamp) -> Context {
        let valid = self
            .valid
            .unwrap_or_else(|| default_valid(state, &self.command, at));
        let fallback = default_account(&self.command, &self.actor.office);
        let account = self.by.account.clone().or(fallback);
        let registered = account
            .as_ref()
            .and_then(|id| state.accounts.get(id))
            .map(|account| account.capacity);
        let capacity = self
            .by
            .capacity
            .or(registered)
            .unwrap_or(Capacity::Secretariat);
        // INVARIANT: the fallback is a constant or a party's code, both valid ids.
        let account = account.unwrap_or_else(secretariat);
        let attribution = Attribution {
            account,
            capacity,
            source: self.by.source.clone(),
            said: self.by.said.unwrap_or(valid),
        };
        Context {
            actor: self.actor.clone(),
            attribution,
            valid,
            at,
        }
    }
}

#[expect(
    clippy::expect_used,
    reason = "the constant is a valid id; a test holds it"
)]
fn secretariat() -> AccountId {
    AccountId::new(institution::SECRETARIAT_ACCOUNT).expect("a valid id")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secretariat_has_a_valid_account() {
        assert_eq!(secretariat().as_str(), "secretariat");
    }
}
