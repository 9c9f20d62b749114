//! Every draft of one kind: what was adopted, what is under way, what is expected.

use institution::{
    State,
    decisions::{Draft, DraftKind, WorldVerdict},
    entry::Certainty,
    membership::Claimed,
    sessions::{Business, BusinessKind, Session},
};
use vocab::{BodyId, DraftId, ItemId, SourceLayer, Symbol};

use super::{
    Named, Reader, Said, Worded, body_named,
    decision::{Becomes, adopted_as, becomes, last_step, latest_act},
    paths::{SessionLink, StageView, session_by_id, session_link, signed_of, stage},
    said, worded,
};

/// The decisions of an organisation, or its statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionsView {
    /// Which of the two.
    pub becomes: Becomes,
    /// What was adopted, the last acted on first.
    pub adopted: Vec<DraftEntry>,
    /// What is on its way or was returned, the last acted on first.
    pub under_way: Vec<DraftEntry>,
    /// Business of sessions that leads here, by the record's own sources; the latest session first.
    pub expected: Vec<BusinessEntry>,
    /// The same, by other sources.
    pub elsewhere: Vec<BusinessEntry>,
}

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftEntry {
    /// Its id.
    pub id: DraftId,
    /// Its title.
    pub title: Worded,
    /// The symbol of the draft.
    pub symbol: Symbol,
    /// The symbol it was adopted under.
    pub adopted_as: Option<Symbol>,
    /// Where it stands.
    pub stage: StageView,
    /// The session it is before, or was last before.
    pub session: Option<SessionLink>,
    /// How many have signed, of how many that may; none while it is not adopted, and for a
    /// statement.
    pub signed: Option<(usize, usize)>,
    /// Whether its last verdict differs from account to account.
    pub contested: bool,
    /// Whose word it is that it stands there.
    pub stands_by: Said,
    /// Whose word the last act on it is.
    pub latest: Said,
}

/// Business that leads to decisions or statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessEntry {
    /// Its id within its session.
    pub item: ItemId,
    /// What it is.
    pub title: Worded,
    /// What is done with it, by its word in files.
    pub kind: &'static str,
    /// How it stands in its source, by its word in files.
    pub certainty: &'static str,
    /// Whether it is only looked forward to.
    pub is_ahead: bool,
    /// The session.
    pub session: SessionLink,
    /// The body it goes to next.
    pub for_body: Option<Named<BodyId>>,
    /// Whose word.
    pub said: Said,
}

/// Every draft decision, whatever its stage, and what is expected to become one.
#[must_use]
pub fn decisions(state: &State, reader: &Reader) -> DecisionsView {
    of_kind(state, DraftKind::Decision, reader)
}

/// The view of every draft of one kind.
pub(super) fn of_kind(state: &State, kind: DraftKind, reader: &Reader) -> DecisionsView {
    let drafts = state.drafts.values();
    let mut entries: Vec<_> = drafts
        .filter(|draft| draft.submission.kind == kind)
        .filter_map(|draft| draft_entry(state, draft, reader))
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.latest.position));
    let (adopted, under_way) = entries
        .into_iter()
        .partition(|entry| entry.stage.is_adopted());
    let (elsewhere, expected) = business(state, kind, reader)
        .into_iter()
        .partition(|entry| entry.said.layer == SourceLayer::Others);
    DecisionsView {
        becomes: becomes(kind),
        adopted,
        under_way,
        expected,
        elsewhere,
    }
}

/// A draft as one line of a list; also for the pages of sessions and of the organisation.
#[must_use]
pub fn draft_entry(state: &State, draft: &Draft, reader: &Reader) -> Option<DraftEntry> {
    let is_signed = draft.submission.kind == DraftKind::Decision && draft.adopted.is_some();
    Some(DraftEntry {
        id: draft.submission.draft.clone(),
        title: worded(&draft.submission.titles, reader),
        symbol: draft.symbol.clone(),
        adopted_as: adopted_as(draft),
        stage: stage(state, draft, reader)?,
        session: session_by_id(state, &draft.session, reader),
        signed: is_signed.then(|| signed_of(state, draft)),
        contested: is_contested(state, draft),
        stands_by: said(state, last_step(state, draft), reader),
        latest: said(state, latest_act(state, draft), reader),
    })
}

/// Whether the accounts gave different outcomes when the last question was closed.
fn is_contested(state: &State, draft: &Draft) -> bool {
    let questions = draft.questions.iter().rev();
    let last = questions
        .filter_map(|id| state.questions.get(id)?.closed.as_ref())
        .next();
    let differ = |verdicts: &[WorldVerdict]| {
        let mut outcomes = verdicts.iter().map(|world| world.verdict.outcome);
        let first = outcomes.next();
        outcomes.any(|outcome| Some(outcome) != first)
    };
    last.is_some_and(|closing| differ(&closing.claim.verdicts))
}

fn business(state: &State, kind: DraftKind, reader: &Reader) -> Vec<BusinessEntry> {
    let mut sessions: Vec<_> = state.sessions.values().collect();
    sessions.sort_by_key(|session| std::cmp::Reverse(session.when.first_day()));
    let of_session = |session: &&Session| {
        let session = *session;
        let leads_here = |business: &&Claimed<Business>| leads_to(business.claim.kind, kind);
        let business = session.business.iter().filter(leads_here);
        business
            .map(|business| business_entry(state, session, business, reader))
            .collect::<Vec<_>>()
    };
    sessions.iter().flat_map(of_session).collect()
}

const fn leads_to(business: BusinessKind, kind: DraftKind) -> bool {
    match kind {
        DraftKind::Decision => matches!(business, BusinessKind::Approval | BusinessKind::Signature),
        DraftKind::Statement => matches!(business, BusinessKind::Statements),
    }
}

fn business_entry(
    state: &State,
    session: &Session,
    business: &Claimed<Business>,
    reader: &Reader,
) -> BusinessEntry {
    let claim = &business.claim;
    BusinessEntry {
        item: claim.item.clone(),
        title: worded(&claim.titles, reader),
        kind: claim.kind.as_str(),
        certainty: claim.certainty.as_str(),
        is_ahead: claim.certainty != Certainty::Stated,
        session: session_link(state, session, reader),
        for_body: claim
            .for_body
            .as_ref()
            .map(|body| body_named(state, body, reader)),
        said: said(state, &business.origin, reader),
    }
}
