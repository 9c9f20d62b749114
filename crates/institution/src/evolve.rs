//! Folding: one entry at a time, total over every entry that was ever accepted.

use vocab::{Account, AccountId, Capacity, Texts};

use crate::{
    Entry, Event, State, decisions,
    documents::Document,
    membership::{Claimed, notices},
    sessions,
    state::SECRETARIAT_ACCOUNT,
};

/// Folds one entry into the state. Never fails: what an entry cannot change, it leaves.
pub fn evolve(state: &mut State, entry: &Entry) {
    state.length = entry.position + 1;
    state
        .commands
        .entry(entry.envelope.command.clone())
        .or_insert(entry.position);
    state.unsettled = match &entry.event {
        Event::QuestionClosed(closing) => Some(closing.question.clone()),
        Event::DraftAdopted(adoption) => Some(adoption.question.clone()),
        _ => None,
    };
    match &entry.event {
        Event::CharterAdopted(adoption) => adopt_charter(state, &adoption.digest),
        Event::ExerciseOpened(opening) => state.exercise = Some(opening.clone()),
        Event::PartyRegistered(party) => {
            if let Some(account) = State::party_account(party) {
                state.accounts.insert(account.id.clone(), account);
            }
            state.parties.insert(party.party.clone(), party.clone());
        }
        Event::PersonRegistered(person) => {
            state.people.insert(person.person.clone(), person.clone());
        }
        Event::AccountRegistered(account) => {
            state.accounts.insert(account.id.clone(), account.clone());
        }
        Event::SourceRegistered(source) => {
            state.sources.insert(source.id.clone(), source.clone());
        }
        Event::StandingClaimed(claim) => {
            let standings = match &claim.organisation {
                Some(other) => state.elsewhere.entry(other.clone()).or_default(),
                None => &mut state.standings,
            };
            standings.push(claimed(entry, claim));
        }
        Event::OfficeClaimed(claim) => {
            let offices = match &claim.organisation {
                Some(other) => state.offices_elsewhere.entry(other.clone()).or_default(),
                None => &mut state.offices,
            };
            offices.push(claimed(entry, claim));
        }
        Event::ChairClaimed(claim) => state.chairs.push(claimed(entry, claim)),
        Event::SeatClaimed(claim) => state.seats.push(claimed(entry, claim)),
        Event::PartyChanged(claim) => state.changes.push(claimed(entry, claim)),
        Event::NoticeGiven(receipt) => notices::given(state, entry, receipt),
        Event::NoticeRevoked(revocation) => notices::revoked(state, entry, revocation),
        Event::CommitmentClaimed(claim) => {
            let of = state.commitments.entry(claim.instrument.clone());
            of.or_default().push(claimed(entry, claim));
        }
        Event::AssertionRecorded(claim) => state.assertions.push(claimed(entry, claim)),
        Event::DocumentIssued(issue) => {
            state.symbols.insert(issue.symbol.clone());
            let document = Document {
                origin: entry.origin(),
                symbol: issue.symbol.clone(),
                content: issue.document.clone(),
            };
            state.documents.insert(issue.symbol.clone(), document);
        }
        _ => {
            sessions::evolve(state, entry);
            decisions::evolve(state, entry);
        }
    }
}

/// A payload with where it came from.
pub(crate) fn claimed<T: Clone>(entry: &Entry, claim: &T) -> Claimed<T> {
    Claimed {
        origin: entry.origin(),
        claim: claim.clone(),
    }
}

/// The charter comes into force, and with it the account that speaks for its secretariat.
fn adopt_charter(state: &mut State, digest: &str) {
    state.charter = state.library.get(digest).cloned();
    let Some(charter) = &state.charter else {
        return;
    };
    let Ok(id) = AccountId::new(SECRETARIAT_ACCOUNT) else {
        return;
    };
    let names = charter
        .bodies
        .get(&charter.organisation.secretariat)
        .map_or_else(Texts::new, |b| b.names.clone());
    let account = Account {
        id: id.clone(),
        names,
        roles: Texts::new(),
        capacity: Capacity::Secretariat,
        party: None,
        person: None,
    };
    state.accounts.insert(id, account);
}
