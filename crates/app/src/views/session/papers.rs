//! The papers of a session: documents, drafts and what became of them here, open questions.

use institution::{
    State,
    decisions::{Draft, DraftKind},
    documents::{Document, Version},
    sessions::Session,
};
use language::Deed;
use vocab::{DraftId, PartyId, QuestionId, Symbol};

use crate::views::{
    Named, Reader, Said, Worded,
    decision::{Becomes, Paragraph, TextView, becomes},
    decisions::{DraftEntry, draft_entry},
    party_named,
    paths::deed,
    said, worded,
};

/// A document of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    /// Its symbol, one for all languages.
    pub symbol: Symbol,
    /// Its title.
    pub title: Worded,
    /// Its series by its word in files.
    pub series: &'static str,
    /// Its text in each language, the authentic ones first.
    pub texts: Vec<TextView>,
    /// The delegation that handed it in; the secretariat where none is named.
    pub submitted_by: Option<Named<PartyId>>,
    /// Whose word, and when.
    pub said: Said,
}

/// A draft that was before the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftHere {
    /// The draft, as it stands now.
    pub entry: DraftEntry,
    /// The delegation that handed it in; the secretariat where none is named.
    pub submitted_by: Option<Named<PartyId>>,
    /// Whose word it is that it was handed in, and when.
    pub submitted: Said,
    /// What the session did with it, in order.
    pub here: Vec<DoneHere>,
}

/// What a session did with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneHere {
    /// What it was asked to do.
    pub deed: Deed,
    /// Whether it did; it returned the draft where not.
    pub passed: bool,
    /// When, and by whose word.
    pub said: Said,
}

/// A question before the session that is open now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Its id.
    pub question: QuestionId,
    /// On which draft.
    pub draft: DraftId,
    /// What the draft is to become.
    pub becomes: Becomes,
    /// The symbol of the draft.
    pub symbol: Symbol,
    /// Its title.
    pub title: Worded,
    /// What the body is asked to do.
    pub deed: Deed,
    /// How many have stated a position.
    pub stated: usize,
    /// Of how many that the charter's policy puts on the roll.
    pub entitled: usize,
    /// Who put it, and when.
    pub said: Said,
}

/// The documents of a session, in the order they were issued.
pub(super) fn documents(state: &State, session: &Session, reader: &Reader) -> Vec<DocumentView> {
    let mut documents: Vec<_> = state
        .documents
        .values()
        .filter(|document| document.content.session == session.id)
        .collect();
    documents.sort_by_key(|document| document.origin.position);
    let view = |document: &Document| {
        let content = &document.content;
        let party = content.submitted_by.as_ref();
        DocumentView {
            symbol: document.symbol.clone(),
            title: worded(&content.titles, reader),
            series: content.series.as_str(),
            texts: texts(&content.versions),
            submitted_by: party.map(|party| party_named(state, party, reader)),
            said: said(state, &document.origin, reader),
        }
    };
    documents.into_iter().map(view).collect()
}

/// The texts of a document, the authentic ones first. The numbers of its items stay in its
/// paragraphs: a document has no clauses.
fn texts(versions: &[Version]) -> Vec<TextView> {
    let paragraph = |text: &str| Paragraph {
        number: None,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let text = |version: &Version| TextView {
        language: version.language,
        authentic: version.authentic,
        paragraphs: (version.text.split("\n\n"))
            .filter(|text| !text.trim().is_empty())
            .map(paragraph)
            .collect(),
    };
    let mut texts: Vec<_> = versions.iter().map(text).collect();
    texts.sort_by_key(|text| !text.authentic);
    texts
}

/// The drafts of one kind that were ever before a session, in the order they were handed in.
pub(super) fn drafts(
    state: &State,
    session: &Session,
    kind: DraftKind,
    reader: &Reader,
) -> Vec<DraftHere> {
    let mut drafts: Vec<_> = state
        .drafts
        .values()
        .filter(|draft| draft.submission.kind == kind && was_before(draft, session))
        .collect();
    drafts.sort_by_key(|draft| draft.submitted.position);
    let here = |draft: &Draft| {
        Some(DraftHere {
            entry: draft_entry(state, draft, reader)?,
            submitted_by: (draft.submission.submitted_by.as_ref())
                .map(|party| party_named(state, party, reader)),
            submitted: said(state, &draft.submitted, reader),
            here: done_here(state, session, draft, reader),
        })
    };
    drafts.into_iter().filter_map(here).collect()
}

fn was_before(draft: &Draft, session: &Session) -> bool {
    let forwarded = draft
        .forwarded
        .iter()
        .map(|forwarding| &forwarding.claim.to);
    [&draft.submission.session, &draft.session]
        .into_iter()
        .chain(forwarded)
        .any(|id| *id == session.id)
}

/// Each question of the draft that was closed here: passed, or returned.
fn done_here(state: &State, session: &Session, draft: &Draft, reader: &Reader) -> Vec<DoneHere> {
    let put = draft.questions.iter();
    let closed = put.filter_map(|id| {
        let question = state.questions.get(id)?;
        let closing = question.closed.as_ref()?;
        let step = draft.submission.path.get(question.step)?;
        (question.opening.proposal.session == session.id).then(|| DoneHere {
            deed: deed(step.role),
            passed: draft.passed.iter().any(|station| station.question == *id),
            said: said(state, &closing.origin, reader),
        })
    });
    closed.collect()
}

/// The questions before a session that are open now, in the order they were put.
pub(super) fn open_questions(
    state: &State,
    session: &Session,
    reader: &Reader,
) -> Vec<OpenQuestion> {
    let mut open: Vec<_> = state
        .questions
        .iter()
        .filter(|(_, question)| question.closed.is_none())
        .filter(|(_, question)| question.opening.proposal.session == session.id)
        .collect();
    open.sort_by_key(|(_, question)| question.origin.position);
    let view = |(id, question): (&QuestionId, &institution::decisions::Question)| {
        let draft = state.drafts.get(&question.opening.proposal.draft)?;
        let step = draft.submission.path.get(question.step)?;
        let roll = question.opening.rolls.first()?;
        Some(OpenQuestion {
            question: id.clone(),
            draft: draft.submission.draft.clone(),
            becomes: becomes(draft.submission.kind),
            symbol: draft.symbol.clone(),
            title: worded(&draft.submission.titles, reader),
            deed: deed(step.role),
            stated: question.positions.len(),
            entitled: roll.roll.seats.len(),
            said: said(state, &question.origin, reader),
        })
    };
    open.into_iter().filter_map(view).collect()
}
