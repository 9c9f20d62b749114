//! What follows adoption: joining, signing, entry into force.

use institution::{
    State,
    decisions::{Draft, DraftKind, ForceClause},
};
use language::sort_by_name;
use vocab::{Day, PartyId};

use crate::views::{
    Named, Reader, Said, Worded, party_named,
    paths::may_still_join,
    said,
    verdicts::{InstrumentView, instrument},
    worded,
};

/// Who signed a decision and who is still to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningView {
    /// Signatures, by the name of the member.
    pub signed: Vec<SignatureView>,
    /// Members that may sign and have not.
    pub awaited: Vec<Named<PartyId>>,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureView {
    /// For whom.
    pub party: Named<PartyId>,
    /// Who signed, by office or name.
    pub signatory: Worded,
    /// By what authority, by its word in files.
    pub authority: &'static str,
    /// The signed original; none where it was signed electronically.
    pub paper: Option<InstrumentView>,
    /// Whose word, and when.
    pub said: Said,
}

/// Who may join a decision and who has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoiningView {
    /// How it was opened.
    pub opened: Said,
    /// Members that may still join, by name.
    pub open_to: Vec<Named<PartyId>>,
    /// Members that joined, by name.
    pub joined: Vec<JoinedView>,
}

/// A member that joined a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedView {
    /// Who.
    pub party: Named<PartyId>,
    /// The paper it was recorded from, where the delegation did not act itself.
    pub instrument: Option<InstrumentView>,
    /// Whose word, and when.
    pub said: Said,
}

/// When a decision enters into force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForceView {
    /// Its clause.
    pub clause: ForceClauseView,
    /// The record of its entry into force.
    pub since: Option<Said>,
    /// Members whose signature its entry into force waits for.
    pub waits_for: Vec<Named<PartyId>>,
}

/// The clause on entry into force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForceClauseView {
    /// On adoption.
    OnAdoption,
    /// When every member that adopted it has signed.
    OnSignature,
    /// On a day it names, once adopted.
    OnDay(Day),
}

/// Signatures given and awaited, once a decision is adopted.
pub(super) fn signing(state: &State, draft: &Draft, reader: &Reader) -> Option<SigningView> {
    if draft.submission.kind == DraftKind::Statement || draft.adopted.is_none() {
        return None;
    }
    let mut signed: Vec<_> = draft
        .signatures
        .values()
        .map(|signature| SignatureView {
            party: party_named(state, &signature.claim.party, reader),
            signatory: worded(&signature.claim.signatory, reader),
            authority: signature.claim.authority.as_str(),
            paper: signature.claim.instrument.as_ref().map(instrument),
            said: said(state, &signature.origin, reader),
        })
        .collect();
    sort_by_name(reader.language, &mut signed, |s| s.party.name.text.clone());
    let participants = draft.participants(&state.questions);
    let awaited = participants
        .iter()
        .filter(|party| !draft.signatures.contains_key(*party));
    Some(SigningView {
        signed,
        awaited: by_name(state, awaited, reader),
    })
}

/// Who may join and who joined, where a decision was opened for joining.
pub(super) fn joining(state: &State, draft: &Draft, reader: &Reader) -> Option<JoiningView> {
    let opening = draft.joining.as_ref()?;
    let mut joined: Vec<_> = draft
        .joined
        .values()
        .map(|joining| JoinedView {
            party: party_named(state, &joining.claim.party, reader),
            instrument: joining.claim.instrument.as_ref().map(instrument),
            said: said(state, &joining.origin, reader),
        })
        .collect();
    sort_by_name(reader.language, &mut joined, |j| j.party.name.text.clone());
    Some(JoiningView {
        opened: said(state, &opening.origin, reader),
        open_to: by_name(state, may_still_join(draft), reader),
        joined,
    })
}

/// The clause on entry into force, and how far it is met.
pub(super) fn force(state: &State, draft: &Draft, reader: &Reader) -> Option<ForceView> {
    let clause = match draft.submission.force {
        ForceClause::None => return None,
        ForceClause::OnAdoption => ForceClauseView::OnAdoption,
        ForceClause::OnSignature => ForceClauseView::OnSignature,
        ForceClause::OnDay(day) => ForceClauseView::OnDay(day),
    };
    let adopters = draft.adopters(&state.questions);
    let missing = adopters
        .iter()
        .filter(|party| !draft.signatures.contains_key(*party));
    let waits_for = match clause {
        ForceClauseView::OnSignature => by_name(state, missing, reader),
        _ => Vec::new(),
    };
    let since = draft.in_force.as_ref();
    Some(ForceView {
        clause,
        since: since.map(|origin| said(state, origin, reader)),
        waits_for,
    })
}

/// Members by name, in the order of the reader's alphabet.
fn by_name<'a>(
    state: &State,
    parties: impl Iterator<Item = &'a PartyId>,
    reader: &Reader,
) -> Vec<Named<PartyId>> {
    let mut named: Vec<_> = parties
        .map(|party| party_named(state, party, reader))
        .collect();
    sort_by_name(reader.language, &mut named, |party| party.name.text.clone());
    named
}
