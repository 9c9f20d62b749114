//! The first page: what is happening, who says so, who holds what, what is to be expected.

mod dangers;
mod holding;
mod papers;
mod voices;
mod year;

use institution::{
    State,
    entry::Certainty,
    membership::{Claimed, Facet},
    sessions::{Business, BusinessKind, Session},
};
use vocab::{BodyId, Day, ItemId, SourceLayer, Texts};

use super::{
    Named, Reader, Said, Worded, body_named, party_named,
    paths::{SessionLink, session_link},
    said,
    standing::{StandingLine, contested_parties, facet_lines},
    worded,
};

pub use dangers::Remarks;
pub use holding::{ChairView, HolderView, MembershipView, chair, holders};
pub use papers::{PaperKind, PaperView};
pub(super) use voices::known_until;
pub use voices::{Report, Voices};
pub(super) use year::year_shown;
pub use year::{Milestone, Passage, What, YearView};

/// How many papers the first page shows.
const PAPERS_MAX: usize = 5;

/// The organisation as at a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationView {
    /// The day asked about.
    pub on: Day,
    /// The day the record's knowledge reaches.
    pub known_until: Day,
    /// What it is called, where a charter is in force.
    pub name: Option<Worded>,
    /// Its short name.
    pub short_name: Option<Worded>,
    /// The first component of its symbols.
    pub symbol: Option<String>,
    /// Sessions open now, the latest opened first.
    pub in_session: Vec<SessionLink>,
    /// The next session that is not open yet.
    pub next: Option<NextSession>,
    /// The session held last.
    pub last: Option<SessionLink>,
    /// Whether the session now open has brought about anything yet.
    pub results: bool,
    /// Whose word it all is.
    pub voices: Voices,
    /// Parties whose standing accounts differ on.
    pub contested: Vec<ContestedView>,
    /// The year around the day asked about.
    pub year: YearView,
    /// What the session now open, or else the next one, is meant to bring.
    pub business: Option<BusinessView>,
    /// Who chairs the organisation.
    pub chair: Option<ChairView>,
    /// Who holds its offices.
    pub holders: Vec<HolderView>,
    /// Offices of which nobody says who holds them.
    pub vacant: Vec<Named<BodyId>>,
    /// Its members.
    pub membership: MembershipView,
    /// Dangers and remedies as officials name them, by speaker.
    pub dangers: Vec<Remarks>,
    /// The latest decisions, statements and documents.
    pub papers: Vec<PaperView>,
}

/// A session still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSession {
    /// Which.
    pub session: SessionLink,
    /// How it stands in its source, by its word in files: `expected`, `planned`.
    pub certainty: &'static str,
}

/// A party on whose standing accounts differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestedView {
    /// The party.
    pub party: Named<vocab::PartyId>,
    /// Each claim that holds, the one the policy follows first.
    pub lines: Vec<StandingLine>,
}

/// What a session is meant to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessView {
    /// The session.
    pub session: SessionLink,
    /// Business that ends in something: approvals, signatures, statements; all of it where
    /// there is nothing of the kind.
    pub items: Vec<BusinessItem>,
    /// How many pieces of business the session has in all.
    pub total: usize,
}

/// A piece of business looked forward to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessItem {
    /// Its id within the session.
    pub item: ItemId,
    /// What it is.
    pub title: Worded,
    /// What is done with it, by its word in files.
    pub kind: &'static str,
    /// How it stands in its source, by its word in files.
    pub certainty: &'static str,
    /// The body it goes to next.
    pub for_body: Option<Named<BodyId>>,
    /// Whose word.
    pub said: Said,
}

/// The organisation on the day the reader asks about.
#[must_use]
pub fn organisation(state: &State, reader: &Reader) -> OrganisationView {
    let constitution = state.charter.as_ref().map(|charter| &charter.organisation);
    let name = |texts: &Texts| worded(texts, reader);
    let open = open_sessions(state);
    let known_until = known_until(state, reader.on);
    let ahead = next_session(state, known_until);
    let link = |session: &Session| session_link(state, session, reader);
    OrganisationView {
        on: reader.on,
        known_until,
        name: constitution.map(|organisation| name(&organisation.names)),
        short_name: constitution.map(|organisation| name(&organisation.short_names)),
        symbol: constitution.map(|organisation| organisation.symbol.clone()),
        results: open
            .first()
            .is_some_and(|session| papers::of_session(state, session)),
        in_session: open.iter().copied().map(link).collect(),
        next: ahead.map(|session| NextSession {
            session: link(session),
            certainty: certainty(session).as_str(),
        }),
        last: last_session(state).map(link),
        voices: voices::voices(state, reader),
        contested: contested(state, reader),
        year: year::year(state, reader),
        business: open
            .first()
            .copied()
            .or(ahead)
            .and_then(|s| business(state, s, reader)),
        chair: chair(state, None, reader),
        holders: holders(state, None, reader),
        vacant: holding::vacant(state, reader),
        membership: holding::membership(state, reader),
        dangers: dangers::dangers(state, reader),
        papers: papers::latest(state, PAPERS_MAX, reader),
    }
}

impl OrganisationView {
    /// The session the page speaks of first: the one open, else the next one, else the last.
    #[must_use]
    pub fn foremost(&self) -> Option<&SessionLink> {
        self.in_session
            .first()
            .or(self.next.as_ref().map(|next| &next.session))
            .or(self.last.as_ref())
    }
}

/// Sessions that were opened and not closed, the latest opened first.
fn open_sessions(state: &State) -> Vec<&Session> {
    let opened = |session: &&Session| session.opened.as_ref().map(|origin| origin.position);
    let mut open: Vec<_> = state
        .sessions
        .values()
        .filter(|session| session.opened.is_some() && session.closed.is_none())
        .collect();
    open.sort_by_key(|session| std::cmp::Reverse(opened(session)));
    open
}

/// The earliest session not opened yet that can still lie ahead of what the record knows.
fn next_session(state: &State, on: Day) -> Option<&Session> {
    state
        .sessions
        .values()
        .filter(|session| session.opened.is_none() && session.closed.is_none())
        .filter(|session| session.when.last_day().is_none_or(|last| last >= on))
        .min_by_key(|session| session.when.first_day().unwrap_or(Day::MAX))
}

/// The session closed that was held last.
fn last_session(state: &State) -> Option<&Session> {
    let closed = state
        .sessions
        .values()
        .filter(|session| session.closed.is_some());
    closed.max_by_key(|session| session.when.first_day())
}

/// How a session stands in its sources: stated once it is convened.
pub(super) fn certainty(session: &Session) -> Certainty {
    let announced = || {
        session
            .announcements
            .last()
            .map(|claimed| claimed.claim.certainty)
    };
    match session.convened {
        Some(_) => Certainty::Stated,
        None => announced().unwrap_or_default(),
    }
}

fn contested(state: &State, reader: &Reader) -> Vec<ContestedView> {
    let of = |party| {
        let lines = |facet| facet_lines(state, &party, facet, reader);
        let holding = [Facet::Status, Facet::Participation]
            .into_iter()
            .flat_map(lines)
            .filter(|line| line.certainty == Certainty::Stated);
        ContestedView {
            lines: holding.collect(),
            party: party_named(state, &party, reader),
        }
    };
    contested_parties(state, reader.on)
        .into_iter()
        .map(of)
        .collect()
}

fn business(state: &State, session: &Session, reader: &Reader) -> Option<BusinessView> {
    let own = |claimed: &&Claimed<Business>| state.layer(claimed) != SourceLayer::Others;
    let ahead: Vec<_> = session
        .business
        .iter()
        .filter(own)
        .filter(|claimed| claimed.claim.certainty != Certainty::Stated)
        .collect();
    let ends_in_something =
        |claimed: &&&Claimed<Business>| claimed.claim.kind != BusinessKind::Discussion;
    let mut shown: Vec<_> = ahead.iter().filter(ends_in_something).copied().collect();
    if shown.is_empty() {
        shown = ahead;
    }
    let total = session.business.iter().filter(own).count();
    (!shown.is_empty()).then(|| BusinessView {
        session: session_link(state, session, reader),
        items: shown
            .into_iter()
            .map(|claimed| item(state, claimed, reader))
            .collect(),
        total,
    })
}

fn item(state: &State, claimed: &Claimed<Business>, reader: &Reader) -> BusinessItem {
    let business = &claimed.claim;
    BusinessItem {
        item: business.item.clone(),
        title: worded(&business.titles, reader),
        kind: business.kind.as_str(),
        certainty: business.certainty.as_str(),
        for_body: business
            .for_body
            .as_ref()
            .map(|body| body_named(state, body, reader)),
        said: said(state, &claimed.origin, reader),
    }
}
