//! One decision or statement, from draft to force, with everything on its page.

mod signing;
mod wording;

use institution::{
    State,
    decisions::{Draft, DraftKind},
    entry::Origin,
};
use vocab::{DraftId, PartyId, Symbol};

use super::{
    Named, Reader, Said, Worded, party_named,
    paths::{SessionLink, StageView, StationView, path, session_by_id, stage},
    said,
    verdicts::{QuestionView, questions},
    worded,
};

pub use signing::{
    ForceClauseView, ForceView, JoinedView, JoiningView, SignatureView, SigningView,
};
pub use wording::{Paragraph, TextView};

/// What a draft is to become, or has become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Becomes {
    /// A decision, signed and with legal force.
    Decision,
    /// A statement: adopted, neither signed nor in force.
    Statement,
}

/// A decision or statement on the whole of its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionView {
    /// Its id, the same on its whole path.
    pub id: DraftId,
    /// What it is to become.
    pub becomes: Becomes,
    /// Its title.
    pub title: Worded,
    /// The symbol of the draft.
    pub symbol: Symbol,
    /// The symbol it was adopted under.
    pub adopted_as: Option<Symbol>,
    /// Where it stands.
    pub stage: StageView,
    /// Whose word it is that it stands there: the act that brought it there.
    pub stands_by: Said,
    /// Whose word the last act on it is.
    pub latest: Said,
    /// The session it is before, or was last before.
    pub session: Option<SessionLink>,
    /// Who handed it in; the secretariat where no party is named.
    pub submitted_by: Option<Named<PartyId>>,
    /// The member it is about, where it is about one.
    pub concerns: Option<Named<PartyId>>,
    /// Its path as stations.
    pub path: Vec<StationView>,
    /// Its questions with their verdicts, the last first.
    pub questions: Vec<QuestionView>,
    /// Its texts: the authentic ones first.
    pub texts: Vec<TextView>,
    /// Who signed and who is still to sign, once adopted; never for a statement.
    pub signing: Option<SigningView>,
    /// Who may join and who joined, where it was opened for joining.
    pub joining: Option<JoiningView>,
    /// When it enters into force; never for a statement.
    pub force: Option<ForceView>,
}

impl DecisionView {
    /// The station at which it was adopted, once it was.
    #[must_use]
    pub fn adoption(&self) -> Option<&StationView> {
        self.adopted_as.as_ref()?;
        let steps = self.path.iter().rev();
        steps.into_iter().find(|station| station.body().is_some())
    }
}

/// A decision, whatever its stage. `None` where there is none with this id, or it is a statement.
#[must_use]
pub fn decision(state: &State, id: &DraftId, reader: &Reader) -> Option<DecisionView> {
    of_kind(state, id, DraftKind::Decision, reader)
}

/// The view of a draft of one kind.
pub(super) fn of_kind(
    state: &State,
    id: &DraftId,
    kind: DraftKind,
    reader: &Reader,
) -> Option<DecisionView> {
    let draft = state.drafts.get(id)?;
    let submission = &draft.submission;
    if submission.kind != kind {
        return None;
    }
    let party = |id: &PartyId| party_named(state, id, reader);
    Some(DecisionView {
        id: id.clone(),
        becomes: becomes(kind),
        title: worded(&submission.titles, reader),
        symbol: draft.symbol.clone(),
        adopted_as: adopted_as(draft),
        stage: stage(state, draft, reader)?,
        stands_by: said(state, last_step(state, draft), reader),
        latest: said(state, latest_act(state, draft), reader),
        session: session_by_id(state, &draft.session, reader),
        submitted_by: submission.submitted_by.as_ref().map(party),
        concerns: submission.concerns.as_ref().map(party),
        path: path(state, draft, reader),
        questions: questions(state, draft, reader),
        texts: wording::texts(&submission.versions),
        signing: signing::signing(state, draft, reader),
        joining: signing::joining(state, draft, reader),
        force: signing::force(state, draft, reader),
    })
}

/// What a kind of draft becomes.
#[must_use]
pub const fn becomes(kind: DraftKind) -> Becomes {
    match kind {
        DraftKind::Decision => Becomes::Decision,
        DraftKind::Statement => Becomes::Statement,
    }
}

/// The symbol a draft was adopted under.
pub(super) fn adopted_as(draft: &Draft) -> Option<Symbol> {
    let adopted = draft.adopted.as_ref()?;
    Some(adopted.claim.symbol.clone())
}

/// The act that brought a draft where it stands.
pub(super) fn last_step<'a>(state: &'a State, draft: &'a Draft) -> &'a Origin {
    let passed = draft.passed.iter().map(|station| &station.origin);
    let sent_up = draft.forwarded.iter().map(|forwarding| &forwarding.origin);
    let questions = draft.questions.iter();
    let answered = questions.filter_map(|id| {
        let closing = state.questions.get(id)?.closed.as_ref()?;
        Some(&closing.origin)
    });
    passed
        .chain(sent_up)
        .chain(answered)
        .chain(&draft.in_force)
        .max_by_key(|origin| origin.position)
        .unwrap_or(&draft.submitted)
}

/// The last act on a draft, positions stated on it included.
pub(super) fn latest_act<'a>(state: &'a State, draft: &'a Draft) -> &'a Origin {
    let questions = draft
        .questions
        .iter()
        .filter_map(|id| state.questions.get(id));
    let of_questions = questions.flat_map(|question| {
        let positions = question.positions.values().map(|position| &position.origin);
        let closed = question.closed.as_ref().map(|closing| &closing.origin);
        positions.chain(closed).chain([&question.origin])
    });
    let of_draft = (draft.passed.iter().map(|station| &station.origin))
        .chain(draft.forwarded.iter().map(|forwarding| &forwarding.origin))
        .chain(draft.joined.values().map(|joining| &joining.origin))
        .chain(draft.signatures.values().map(|signature| &signature.origin))
        .chain(&draft.in_force);
    of_draft
        .chain(of_questions)
        .max_by_key(|origin| origin.position)
        .unwrap_or(&draft.submitted)
}
