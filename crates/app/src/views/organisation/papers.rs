//! The latest decisions, statements and documents.

use institution::{
    State,
    decisions::{Draft, DraftKind},
    documents::Document,
    sessions::Session,
};
use vocab::{BodyId, DraftId, Symbol, When};

use crate::views::{
    Named, Reader, Said, Worded, body_named,
    decision::{Becomes, becomes},
    said, worded,
};

/// A paper on the first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperView {
    /// Its symbol.
    pub symbol: Symbol,
    /// Its title.
    pub title: Worded,
    /// What kind of paper.
    pub kind: PaperKind,
    /// The body whose paper it is.
    pub body: Option<Named<BodyId>>,
    /// When it was issued or adopted.
    pub when: When,
    /// Whose word.
    pub said: Said,
}

/// What kind of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperKind {
    /// A decision adopted.
    Decision(DraftId),
    /// A statement adopted.
    Statement(DraftId),
    /// A draft, at whatever stage before its adoption, and what it is to become.
    Draft(DraftId, Becomes),
    /// A document of a session, by the word for its series in files.
    Document(vocab::SessionId, &'static str),
}

/// The latest papers, the last first.
pub(super) fn latest(state: &State, most: usize, reader: &Reader) -> Vec<PaperView> {
    let drafts = state
        .drafts
        .values()
        .map(|draft| of_draft(state, draft, reader));
    let documents = state
        .documents
        .values()
        .map(|document| of_document(state, document, reader));
    let mut papers: Vec<_> = drafts.chain(documents).collect();
    papers.sort_by_key(|paper| std::cmp::Reverse(paper.said.position));
    papers.truncate(most);
    papers
}

/// Whether a session has brought about any paper.
pub(super) fn of_session(state: &State, session: &Session) -> bool {
    let adopted = |draft: &Draft| {
        draft
            .passed
            .iter()
            .any(|station| station.session == session.id)
    };
    state.drafts.values().any(adopted)
        || state
            .documents
            .values()
            .any(|document| document.content.session == session.id)
}

fn of_draft(state: &State, draft: &Draft, reader: &Reader) -> PaperView {
    let id = draft.submission.draft.clone();
    let (symbol, origin, kind) = match (&draft.adopted, draft.submission.kind) {
        (Some(adopted), DraftKind::Decision) => (
            &adopted.claim.symbol,
            &adopted.origin,
            PaperKind::Decision(id),
        ),
        (Some(adopted), DraftKind::Statement) => (
            &adopted.claim.symbol,
            &adopted.origin,
            PaperKind::Statement(id),
        ),
        (None, kind) => (
            &draft.symbol,
            &draft.submitted,
            PaperKind::Draft(id, becomes(kind)),
        ),
    };
    let session = state.sessions.get(&draft.session);
    PaperView {
        symbol: symbol.clone(),
        title: worded(&draft.submission.titles, reader),
        kind,
        body: session.map(|session| body_named(state, &session.body, reader)),
        when: origin.valid,
        said: said(state, origin, reader),
    }
}

fn of_document(state: &State, document: &Document, reader: &Reader) -> PaperView {
    let content = &document.content;
    let session = state.sessions.get(&content.session);
    PaperView {
        symbol: document.symbol.clone(),
        title: worded(&content.titles, reader),
        kind: PaperKind::Document(content.session.clone(), content.series.as_str()),
        body: session.map(|session| body_named(state, &session.body, reader)),
        when: document.origin.valid,
        said: said(state, &document.origin, reader),
    }
}
