//! What is said of a session: by the record's own sources, and apart from them by others.

use institution::{
    State,
    security::{RecordedAssertion, Topic},
    sessions::Session,
};
use vocab::{SourceId, SourceLayer};

use super::AttendanceView;
use crate::views::{
    Reader,
    assertions::{Remark, remark},
};

/// Everything said of a session, whatever the source.
pub(super) fn about<'a>(
    state: &'a State,
    session: &'a Session,
) -> impl Iterator<Item = &'a RecordedAssertion> {
    let of_session =
        |assertion: &&RecordedAssertion| assertion.claim.session.as_ref() == Some(&session.id);
    state.assertions.iter().filter(of_session)
}

/// What the record's own sources say of it, attendance apart.
pub(super) fn own(state: &State, session: &Session, reader: &Reader) -> Vec<Remark> {
    about(state, session)
        .filter(|assertion| assertion.claim.topic != Topic::Attendance)
        .filter(|assertion| state.layer(assertion) != SourceLayer::Others)
        .map(|assertion| remark(state, assertion, reader))
        .collect()
}

/// What other sources say of it, and what they say that bears on its attendance.
pub(super) fn elsewhere(
    state: &State,
    session: &Session,
    attendance: &AttendanceView,
    reader: &Reader,
) -> Vec<Remark> {
    let others = about(state, session).filter(|a| state.layer(a) == SourceLayer::Others);
    let bearing = match attendance.remarks.is_empty() {
        true => Vec::new(),
        false => bearing_on_attendance(state, session),
    };
    others
        .chain(bearing)
        .map(|assertion| remark(state, assertion, reader))
        .collect()
}

/// Words of other sources on no session in particular that bear on who attends this one: on
/// the attendance of a party that the record's own sources speak of here, and on what the same
/// sources place at the same time.
fn bearing_on_attendance<'a>(state: &'a State, session: &Session) -> Vec<&'a RecordedAssertion> {
    let here: Vec<_> = about(state, session)
        .filter(|a| a.claim.topic == Topic::Attendance)
        .filter(|a| state.layer(a) != SourceLayer::Others)
        .flat_map(|a| &a.claim.parties)
        .collect();
    let apart: Vec<_> = state
        .assertions
        .iter()
        .filter(|a| a.claim.session.is_none() && state.layer(a) == SourceLayer::Others)
        .collect();
    let direct = |a: &RecordedAssertion| {
        a.claim.topic == Topic::Attendance && a.claim.parties.iter().any(|p| here.contains(&p))
    };
    let told: Vec<_> = apart.iter().filter(|a| direct(a)).collect();
    let beside = |a: &RecordedAssertion| {
        let same = |other: &&&RecordedAssertion| {
            source(other) == source(a) && other.origin.valid == a.origin.valid
        };
        told.iter().any(same)
    };
    let bears = |a: &&RecordedAssertion| direct(a) || beside(a);
    apart.iter().copied().filter(bears).collect()
}

fn source(assertion: &RecordedAssertion) -> Option<&SourceId> {
    let at = assertion.origin.attribution.source.as_ref()?;
    Some(&at.source)
}
