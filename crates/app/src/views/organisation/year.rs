//! The year as stations of a line: what was claimed, held, adopted, what is expected.

use std::collections::BTreeSet;

use institution::{
    State,
    entry::{Certainty, Origin},
    membership::{Claimed, StandingClaim},
    sessions::Session,
};
use vocab::{Day, DraftId, Holds, PartyId, SourceLayer, Symbol, When};

use super::certainty;
use crate::views::{
    Named, Reader, Said, Worded,
    decision::{Becomes, becomes},
    party_named,
    paths::{SessionLink, session_link},
    said, worded,
};

/// How many stations behind the present one are shown, and how many ahead of it.
const BEHIND_MAX: usize = 5;
const AHEAD_MAX: usize = 3;

/// A calendar year as far as it concerns the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearView {
    /// Which year.
    pub year: i16,
    /// Its stations in the order of their dates.
    pub stations: Vec<Milestone>,
}

/// A station of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What it is.
    pub what: What,
    /// When, to the precision given.
    pub when: When,
    /// Whether it lies behind, here or ahead.
    pub passage: Passage,
    /// Whose word it is.
    pub said: Said,
}

/// What happens at a station of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Somebody says that a party's standing changes.
    Standing {
        /// Whose standing.
        party: Named<PartyId>,
        /// The claim in words.
        text: Worded,
    },
    /// A session.
    Session {
        /// Which.
        session: Box<SessionLink>,
        /// How it stands in its source, by its word in files.
        certainty: &'static str,
    },
    /// A decision or statement is adopted.
    Adopted {
        /// Which.
        draft: DraftId,
        /// Which of the two it became.
        becomes: Becomes,
        /// Its symbol.
        symbol: Symbol,
        /// Its title.
        title: Worded,
    },
}

/// Whether a station lies behind, here or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passage {
    /// It happened.
    Done,
    /// It is going on.
    Here,
    /// It is looked forward to.
    Ahead,
}

/// The year of the day the reader asks about; where nothing is dated in it, the last year before
/// it in which something is.
pub(super) fn year(state: &State, reader: &Reader) -> YearView {
    let claims = state
        .standings
        .iter()
        .filter(|claimed| state.layer(claimed) == SourceLayer::Record)
        .map(|claimed| standing(state, claimed, reader));
    let sessions = state
        .sessions
        .values()
        .filter_map(|session| held(state, session, reader));
    let adopted = state.drafts.values().filter_map(|draft| {
        let adopted = draft.adopted.as_ref()?;
        let what = What::Adopted {
            draft: adopted.claim.draft.clone(),
            becomes: becomes(draft.submission.kind),
            symbol: adopted.claim.symbol.clone(),
            title: worded(&draft.submission.titles, reader),
        };
        Some(milestone(
            state,
            what,
            &adopted.origin,
            adopted.origin.valid,
            Passage::Done,
            reader,
        ))
    });
    let mut stations: Vec<_> = claims.chain(sessions).chain(adopted).collect();
    let year = year_shown(
        reader.on,
        stations
            .iter()
            .filter_map(|station| dated_in(&station.when)),
    );
    stations.retain(|station| dated_in(&station.when) == Some(year));
    stations.sort_by_key(|station| (station.when.first_day(), station.said.position));
    YearView {
        year,
        stations: near_the_present(stations),
    }
}

/// Of the years in which something happens, the one to show to who asks about a day.
pub(in crate::views) fn year_shown(on: Day, years: impl Iterator<Item = i16>) -> i16 {
    let years: BTreeSet<_> = years.collect();
    let last = years.range(..=on.year()).next_back();
    last.or(years.first()).copied().unwrap_or(on.year())
}

/// The year a date lies in; none for "before", "after" and dates not given.
fn dated_in(when: &When) -> Option<i16> {
    match when {
        When::On(_) | When::At(_) => when.first_day().map(|day| day.year()),
        When::Unstated | When::Before(_) | When::After(_) => None,
    }
}

fn standing(state: &State, claimed: &Claimed<StandingClaim>, reader: &Reader) -> Milestone {
    let claim = &claimed.claim;
    let what = What::Standing {
        party: party_named(state, &claim.party, reader),
        text: worded(&claim.texts, reader),
    };
    let begun = claim.span.holds_on(reader.on) != Holds::No;
    let done = claim.certainty == Certainty::Stated && (begun || claim.span.until.is_some());
    let passage = if done { Passage::Done } else { Passage::Ahead };
    milestone(
        state,
        what,
        &claimed.origin,
        claim.span.from,
        passage,
        reader,
    )
}

fn held(state: &State, session: &Session, reader: &Reader) -> Option<Milestone> {
    let announced = || session.announcements.last().map(|claimed| &claimed.origin);
    let acts = [&session.closed, &session.opened, &session.convened];
    let origin = acts.into_iter().flatten().next().or_else(announced)?;
    let passage = match (&session.opened, &session.closed) {
        (_, Some(_)) => Passage::Done,
        (Some(_), None) => Passage::Here,
        (None, None) => Passage::Ahead,
    };
    let what = What::Session {
        session: Box::new(session_link(state, session, reader)),
        certainty: certainty(session).as_str(),
    };
    Some(milestone(
        state,
        what,
        origin,
        session.when,
        passage,
        reader,
    ))
}

fn milestone(
    state: &State,
    what: What,
    origin: &Origin,
    when: When,
    passage: Passage,
    reader: &Reader,
) -> Milestone {
    Milestone {
        what,
        when,
        passage,
        said: said(state, origin, reader),
    }
}

/// The stations around the present, where there are too many for one line.
fn near_the_present(stations: Vec<Milestone>) -> Vec<Milestone> {
    let here = stations
        .iter()
        .take_while(|station| station.passage == Passage::Done)
        .count();
    let from = here.saturating_sub(BEHIND_MAX);
    let going_on = stations
        .iter()
        .filter(|station| station.passage == Passage::Here)
        .count();
    stations
        .into_iter()
        .skip(from)
        .take(here - from + going_on + AHEAD_MAX)
        .collect()
}
