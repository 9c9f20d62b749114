//! By whose account: how many reports, and how many voices in them.

use std::collections::BTreeMap;

use institution::{State, entry::Origin};
use vocab::{AccountId, Day, SourceId, SourceLayer, When};

use crate::views::{Named, Reader, Worded, account_named, worded};

/// Whose word the record rests on, its own layer only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Voices {
    /// The reports, in the order first cited.
    pub reports: Vec<Report>,
    /// Everyone who speaks in them, in the order they first speak.
    pub voices: Vec<Named<AccountId>>,
    /// How many acts were done here, without a report.
    pub own_acts: usize,
}

/// A report the record rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: SourceId,
    /// What it is called.
    pub title: Worded,
    /// When it was published.
    pub dated: When,
}

/// Whose word the record rests on.
pub(super) fn voices(state: &State, reader: &Reader) -> Voices {
    // By position: an entry is one word, even where several things in the state come from it.
    let origins: BTreeMap<u64, &Origin> = origins(state)
        .map(|origin| (origin.position, origin))
        .collect();
    let mut voices = Voices::default();
    for origin in origins.values() {
        let Some(at) = &origin.attribution.source else {
            voices.own_acts += 1;
            continue;
        };
        if state.layer_of(Some(&at.source)) != SourceLayer::Record {
            continue;
        }
        if !voices.reports.iter().any(|report| report.id == at.source) {
            voices.reports.extend(report(state, &at.source, reader));
        }
        let account = &origin.attribution.account;
        if !voices.voices.iter().any(|voice| voice.id == *account) {
            voices.voices.push(account_named(state, account, reader));
        }
    }
    voices
}

/// The day the record's knowledge reaches: that of its latest report or of the latest act done
/// here, never later than the day asked about. Nothing after it is known, whatever was expected.
pub(in crate::views) fn known_until(state: &State, on: Day) -> Day {
    let day = |origin: &Origin| match &origin.attribution.source {
        None => origin.valid.last_day(),
        Some(at) => {
            let source = state.sources.get(&at.source)?;
            (source.layer == SourceLayer::Record).then(|| source.dated.last_day())?
        }
    };
    origins(state)
        .filter_map(day)
        .filter(|day| *day <= on)
        .max()
        .unwrap_or(on)
}

fn report(state: &State, id: &SourceId, reader: &Reader) -> Option<Report> {
    let source = state.sources.get(id)?;
    Some(Report {
        id: id.clone(),
        title: worded(&source.titles, reader),
        dated: source.dated,
    })
}

/// Where everything that is claimed, announced or done comes from.
fn origins(state: &State) -> impl Iterator<Item = &Origin> {
    let claims = state.standings.iter().map(|claimed| &claimed.origin);
    let offices = state.offices.iter().map(|claimed| &claimed.origin);
    let chairs = state.chairs.iter().map(|claimed| &claimed.origin);
    let assertions = state.assertions.iter().map(|claimed| &claimed.origin);
    let sessions = state.sessions.values().flat_map(|session| {
        let acts = [&session.convened, &session.opened, &session.closed]
            .into_iter()
            .flatten();
        let announcements = session.announcements.iter().map(|claimed| &claimed.origin);
        let business = session.business.iter().map(|claimed| &claimed.origin);
        let announced = session.announced.iter().map(|claimed| &claimed.origin);
        let attendance = session.attendance.values().map(|claimed| &claimed.origin);
        acts.chain(announcements)
            .chain(business)
            .chain(announced)
            .chain(attendance)
    });
    let documents = state.documents.values().map(|document| &document.origin);
    let drafts = state.drafts.values().map(|draft| &draft.submitted);
    claims
        .chain(offices)
        .chain(chairs)
        .chain(assertions)
        .chain(sessions)
        .chain(documents)
        .chain(drafts)
}
