//! The bodies of an organisation, in the order of its charter.

use institution::{
    State,
    law::{Body, Silence},
};
use vocab::BodyId;

use super::{
    Named, Reader, Worded,
    body::{ArticleView, article, sessions_of},
    body_named,
    organisation::{ChairView, HolderView, chair, holders},
    paths::{SessionLink, SessionPhase},
    worded,
};

pub use institution::law::BodyKind;

/// The bodies of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodiesView {
    /// The bodies in the order of the text, the highest first.
    pub bodies: Vec<BodyRow>,
    /// Who chairs the organisation.
    pub chair: Option<ChairView>,
    /// The articles that constitute them, each once.
    pub articles: Vec<ArticleView>,
    /// What the instruments leave unsaid, with the reading chosen.
    pub silences: Vec<SilenceView>,
}

/// A body in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyRow {
    /// The body.
    pub body: Named<BodyId>,
    /// The component that stands for it in symbols.
    pub symbol: String,
    /// Whether members sit in it, officials serve in it, or one person holds it.
    pub kind: BodyKind,
    /// Whom each member sends, or what it is made of.
    pub composition: Worded,
    /// Where the charter constitutes it: the instrument and the article.
    pub citation: (Worded, String),
    /// Who is said to hold it, where it is an office.
    pub holders: Vec<HolderView>,
    /// Its session that is open, else the next one known of, else the last one held.
    pub session: Option<SessionLink>,
    /// How many sessions of it the record knows.
    pub sessions: usize,
}

/// Something the instruments leave unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilenceView {
    /// What is not said.
    pub title: Worded,
    /// The reading chosen, and why.
    pub reading: Worded,
}

/// The bodies on the day the reader asks about; none where no charter is in force.
#[must_use]
pub fn bodies(state: &State, reader: &Reader) -> BodiesView {
    let charter = state.charter.as_ref();
    let in_order = charter
        .map(|charter| charter.bodies_in_order())
        .unwrap_or_default();
    let silences = charter
        .map(|charter| charter.silences.as_slice())
        .unwrap_or_default();
    let mut articles: Vec<ArticleView> = Vec::new();
    for citation in in_order.iter().map(|body| &body.citation) {
        let told = charter.map(|charter| article(charter, citation, reader));
        articles.extend(told.filter(|told| !articles.contains(told)));
    }
    BodiesView {
        articles,
        bodies: in_order
            .into_iter()
            .map(|body| row(state, body, reader))
            .collect(),
        chair: chair(state, None, reader),
        silences: silences
            .iter()
            .map(|silence| silence_view(silence, reader))
            .collect(),
    }
}

pub(super) fn silence_view(silence: &Silence, reader: &Reader) -> SilenceView {
    SilenceView {
        title: worded(&silence.titles, reader),
        reading: worded(&silence.reading, reader),
    }
}

fn row(state: &State, body: &Body, reader: &Reader) -> BodyRow {
    let sessions = sessions_of(state, &body.id, reader);
    let of = |wanted: SessionPhase| sessions.iter().find(|session| session.phase == wanted);
    let foremost = of(SessionPhase::Open)
        .or_else(|| of(SessionPhase::Convened))
        .or_else(|| of(SessionPhase::Announced))
        .or_else(|| {
            sessions
                .iter()
                .rev()
                .find(|session| session.phase == SessionPhase::Closed)
        });
    BodyRow {
        body: body_named(state, &body.id, reader),
        symbol: body.symbol.clone(),
        kind: body.kind,
        composition: worded(&body.composition, reader),
        citation: (
            worded(&body.citation.instrument, reader),
            body.citation.article.clone(),
        ),
        holders: match body.kind {
            BodyKind::Office => holders(state, Some(&body.id), reader),
            BodyKind::Council | BodyKind::Secretariat => Vec::new(),
        },
        session: foremost.cloned(),
        sessions: sessions.len(),
    }
}
