//! Folding the events of sessions.

use alloc::{collections::BTreeMap, vec::Vec};

use super::{Session, SessionAnnouncement, SessionConvocation, Sitting};
use crate::{
    Entry, Event, State,
    evolve::claimed,
    membership::{
        Claimed,
        credentials::{Credentials, CredentialsFinding, Delegation},
    },
};

/// Folds an event of a session; leaves every other.
pub(crate) fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::SessionAnnounced(announcement) => announce(state, entry, announcement),
        Event::SessionConvened(convocation) => convene(state, entry, convocation),
        Event::SessionOpened(opened) => {
            with(state, &opened.session, |s| s.opened = Some(entry.origin()))
        }
        Event::SessionClosed(closed) => {
            with(state, &closed.session, |s| s.closed = Some(entry.origin()))
        }
        Event::SittingOpened(sitting) => with(state, &sitting.session, |s| {
            s.opened.get_or_insert_with(|| entry.origin());
            s.sittings.push(Sitting {
                opened: entry.origin(),
                closed: None,
            });
        }),
        Event::SittingClosed(sitting) => with(state, &sitting.session, |s| {
            if let Some(last) = s.sittings.last_mut() {
                last.closed = Some(entry.origin());
            }
        }),
        Event::BusinessRecorded(business) => {
            with(state, &business.session, |s| {
                s.business.push(claimed(entry, business))
            });
        }
        Event::ParticipationAnnounced(announcement) => {
            with(state, &announcement.session, |s| {
                s.announced.push(claimed(entry, announcement))
            });
        }
        Event::AttendanceRecorded(record) => with(state, &record.session, |s| {
            s.attendance
                .insert(record.party.clone(), claimed(entry, record));
        }),
        Event::CredentialsSubmitted(credentials) => {
            let submitted = claimed(entry, credentials);
            with(state, &credentials.session, |s| submit(s, submitted));
        }
        Event::CredentialsExamined(finding) => {
            let found = claimed(entry, finding);
            with(state, &finding.session, |s| examine(s, found));
        }
        Event::QuestionPut(opening) => {
            let proposal = &opening.proposal;
            with(state, &proposal.session, |s| {
                s.question = Some(proposal.question.clone())
            });
        }
        Event::QuestionClosed(closing) => {
            let put = state.questions.get(&closing.question);
            let session = put.map(|question| question.opening.proposal.session.clone());
            if let Some(session) = session {
                with(state, &session, |s| s.question = None);
            }
        }
        Event::AgendaAdopted(agenda) => {
            with(state, &agenda.session, |s| {
                s.agenda = Some(claimed(entry, agenda))
            });
        }
        _ => {}
    }
}

fn with(state: &mut State, id: &vocab::SessionId, change: impl FnOnce(&mut Session)) {
    if let Some(session) = state.sessions.get_mut(id) {
        change(session);
    }
}

fn announce(state: &mut State, entry: &Entry, announcement: &SessionAnnouncement) {
    let session = state
        .sessions
        .entry(announcement.session.clone())
        .or_insert_with(|| Session {
            id: announcement.session.clone(),
            body: announcement.body.clone(),
            titles: announcement.titles.clone(),
            when: announcement.when,
            place: announcement.place.clone(),
            host: None,
            chair: None,
            format: None,
            announcements: Vec::new(),
            convened: None,
            opened: None,
            closed: None,
            sittings: Vec::new(),
            business: Vec::new(),
            agenda: None,
            announced: Vec::new(),
            question: None,
            delegations: BTreeMap::new(),
            attendance: BTreeMap::new(),
        });
    session.announcements.push(claimed(entry, announcement));
}

fn convene(state: &mut State, entry: &Entry, convocation: &SessionConvocation) {
    if !state.sessions.contains_key(&convocation.session) {
        let announcement = SessionAnnouncement {
            session: convocation.session.clone(),
            body: convocation.body.clone(),
            titles: convocation.titles.clone(),
            when: convocation.when,
            place: Some(convocation.place.clone()),
            certainty: crate::entry::Certainty::Stated,
        };
        announce(state, entry, &announcement);
        with(state, &convocation.session, |s| s.announcements.clear());
    }
    with(state, &convocation.session, |session| {
        session.titles = convocation.titles.clone();
        session.when = convocation.when;
        session.place = Some(convocation.place.clone());
        session.host = convocation.host.clone();
        session.chair = convocation.chair.clone();
        session.format = convocation.format;
        session.convened = Some(entry.origin());
    });
}

/// Credentials handed in again by the same account take the place of the first.
fn submit(session: &mut Session, submitted: Claimed<Credentials>) {
    let account = submitted.origin.attribution.account.clone();
    let of_party = session
        .delegations
        .entry(submitted.claim.party.clone())
        .or_default();
    match of_party.iter_mut().find(|it| *it.account() == account) {
        Some(delegation) => delegation.submitted = submitted,
        None => of_party.push(Delegation {
            submitted,
            findings: Vec::new(),
        }),
    }
}

fn examine(session: &mut Session, found: Claimed<CredentialsFinding>) {
    let of_party = session.delegations.get_mut(&found.claim.party);
    let delegation = of_party
        .into_iter()
        .flatten()
        .find(|it| *it.account() == found.claim.delegation);
    if let Some(delegation) = delegation {
        delegation.findings.push(found);
    }
}
