//! One body: who sits in it, who chairs it, what it is for, by which rules it decides.

mod rotation;
mod rules;

use institution::{
    State,
    law::{Body, Charter, Composition},
    membership::{Claimed, StandingClaim},
    worlds::{is_contested, members_by_policy, seats_on},
};
use language::sort_by_name;
use vocab::{BodyId, Citation, Day, Language, PartyId, Provenance, Span, When};

use super::{
    Named, Reader, Said, Worded,
    bodies::{BodyKind, SilenceView, silence_view},
    body_named,
    organisation::{ChairView, HolderView, chair, holders},
    party_named,
    paths::{SessionLink, session_link},
    said, worded,
};

pub use rotation::NextChair;
pub use rules::{ChoiceView, RuleView};

/// A body as the charter and the record have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyView {
    /// The body.
    pub body: Named<BodyId>,
    /// The beginning of its symbols: `CSTO.CFM`.
    pub symbol: String,
    /// Whether members sit in it, officials serve in it, or one person holds it.
    pub kind: BodyKind,
    /// Whether no body stands above it.
    pub is_highest: bool,
    /// Whom each member sends, or what it is made of.
    pub composition: Worded,
    /// What it is for.
    pub mandate: Worded,
    /// The article that constitutes it.
    pub article: ArticleView,
    /// Who sits: members by the charter's policy; empty for an office and a secretariat.
    pub seats: Vec<BodySeat>,
    /// How many seats it has, where not every member sits in it.
    pub elected: Option<u32>,
    /// Who chairs next, where the charter gives an order.
    pub next_chairs: Vec<NextChair>,
    /// Who chairs it: by a claim for the body itself, else for the organisation.
    pub chair: Option<ChairView>,
    /// Who is said to hold it, where it is an office.
    pub holders: Vec<HolderView>,
    /// The rules it may decide by, in the order of the charter.
    pub rules: Vec<RuleView>,
    /// Who chooses where more than one of them may apply.
    pub choices: Vec<ChoiceView>,
    /// What the instruments leave unsaid, with the reading chosen; only where members decide.
    pub silences: Vec<SilenceView>,
    /// Its sessions, the earliest first.
    pub sessions: Vec<SessionLink>,
}

/// A seat of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySeat {
    /// Whose seat.
    pub party: Named<PartyId>,
    /// Whether accounts differ on the party's standing.
    pub contested: bool,
    /// Whether it always has its seat, where others are elected.
    pub permanent: bool,
    /// From when until when it holds an elected seat.
    pub span: Option<Span>,
    /// For which constituency; empty where none is named.
    pub constituency: Worded,
    /// Whose word its seat or its membership rests on.
    pub said: Said,
}

/// An article in our paraphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleView {
    /// The instrument.
    pub instrument: Worded,
    /// The article.
    pub article: String,
    /// Its heading; empty where the charter's file has no such article.
    pub title: Worded,
    /// What it says, in our words; empty where the charter's file has no such article.
    pub paraphrase: Worded,
    /// Whether the paraphrase was checked against the text.
    pub provenance: Option<Provenance>,
    /// From when it applies in this wording.
    pub from: When,
    /// Languages of the interface that the paraphrase is missing in.
    pub missing_in: Vec<Language>,
}

/// A body on the day the reader asks about; `None` where the charter has no such body.
#[must_use]
pub fn body(state: &State, id: &BodyId, reader: &Reader) -> Option<BodyView> {
    let charter = state.charter.as_ref()?;
    let body = charter.bodies.get(id)?;
    let decides = body.kind == BodyKind::Council;
    let silences = if decides {
        charter.silences.as_slice()
    } else {
        &[]
    };
    let highest = charter
        .bodies_in_order()
        .first()
        .is_some_and(|first| first.id == *id);
    Some(BodyView {
        body: body_named(state, id, reader),
        symbol: format!("{}.{}", charter.organisation.symbol, body.symbol),
        kind: body.kind,
        is_highest: highest,
        composition: worded(&body.composition, reader),
        mandate: worded(&body.mandate, reader),
        article: article(charter, &body.citation, reader),
        seats: if decides {
            seats(state, body, reader)
        } else {
            Vec::new()
        },
        elected: match &body.seats {
            Composition::Seats { number, .. } => Some(*number),
            Composition::AllMembers => None,
        },
        next_chairs: if decides {
            rotation::next_chairs(state, charter, id, reader)
        } else {
            Vec::new()
        },
        chair: decides.then(|| chair(state, Some(id), reader)).flatten(),
        holders: holders(state, Some(id), reader),
        rules: rules::rules_of(charter, body, reader),
        choices: rules::choices_of(charter, body, reader),
        silences: silences
            .iter()
            .map(|silence| silence_view(silence, reader))
            .collect(),
        sessions: sessions_of(state, id, reader),
    })
}

impl BodyView {
    /// Whether accounts differ on who sits.
    #[must_use]
    pub fn contested(&self) -> usize {
        self.seats.iter().filter(|seat| seat.contested).count()
    }
}

/// Who sits: every member, or whoever holds one of the seats that are elected.
fn seats(state: &State, body: &Body, reader: &Reader) -> Vec<BodySeat> {
    let members = members_by_policy(state, reader.on);
    let seat = |(party, claimed): (PartyId, &Claimed<StandingClaim>)| {
        let by_member = BodySeat {
            contested: is_contested(state, &party, reader.on),
            permanent: false,
            span: None,
            constituency: Worded::default(),
            said: said(state, &claimed.origin, reader),
            party: party_named(state, &party, reader),
        };
        let Composition::Seats { permanent, .. } = &body.seats else {
            return Some(by_member);
        };
        if permanent.contains(&party) {
            return Some(BodySeat {
                permanent: true,
                ..by_member
            });
        }
        let held = seats_on(state, &body.id, reader.on, None);
        let held = held.filter(|held| held.claim.party == party).last()?;
        Some(BodySeat {
            span: Some(held.claim.span),
            constituency: worded(&held.claim.constituency, reader),
            said: said(state, &held.origin, reader),
            ..by_member
        })
    };
    let mut seats: Vec<_> = members.into_iter().filter_map(seat).collect();
    sort_by_name(reader.language, &mut seats, |seat| {
        seat.party.name.text.clone()
    });
    seats
}

/// The article of a citation in our paraphrase, as far as the charter's file has it.
pub(super) fn article(charter: &Charter, citation: &Citation, reader: &Reader) -> ArticleView {
    let found = charter.article(citation);
    let text = |texts: Option<_>| texts.map(|t| worded(t, reader)).unwrap_or_default();
    let missing = |language: &language::Interface| {
        found.is_some_and(|article| article.paraphrase.get(language.language()).is_none())
    };
    let missing_in = language::Interface::ALL.into_iter().filter(missing);
    ArticleView {
        instrument: worded(&citation.instrument, reader),
        article: citation.article.clone(),
        title: text(found.map(|article| &article.titles)),
        paraphrase: text(found.map(|article| &article.paraphrase)),
        provenance: found.map(|article| article.provenance),
        from: found.map_or(When::Unstated, |article| article.from),
        missing_in: missing_in.map(|language| language.language()).collect(),
    }
}

/// The sessions of a body, the earliest first, those without a date last.
pub(super) fn sessions_of(state: &State, body: &BodyId, reader: &Reader) -> Vec<SessionLink> {
    let mut sessions: Vec<_> = state
        .sessions
        .values()
        .filter(|session| session.body == *body)
        .collect();
    sessions.sort_by_key(|session| session.when.first_day().unwrap_or(Day::MAX));
    sessions
        .into_iter()
        .map(|session| session_link(state, session, reader))
        .collect()
}
