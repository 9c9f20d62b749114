//! The path of a draft as stations.

use institution::{
    State,
    decisions::{Draft, DraftKind, ForceClause, Question},
    entry::Origin,
    law::PathStep,
    sessions::Session,
};
use vocab::{BodyId, Day, When};

use super::{Mark, StationKind, StationView, deed, session_by_id, session_link, signed_of};
use crate::views::{Reader, Said, body_named, party_named, said};

/// The path of a draft as stations, from its submission on.
#[must_use]
pub fn path(state: &State, draft: &Draft, reader: &Reader) -> Vec<StationView> {
    let drawing = Drawing {
        state,
        draft,
        reader,
    };
    let mut stations = vec![drawing.submission()];
    let steps = draft.submission.path.iter().enumerate();
    stations.extend(steps.map(|(place, step)| drawing.step(place, step)));
    stations.extend(drawing.joining());
    if draft.submission.kind == DraftKind::Decision {
        let mut last = [drawing.signing(), drawing.force()];
        // Signatures may still come in after it is in force: what was done first stands first.
        last.sort_by_key(|station| match (&station.said, station.mark) {
            (Some(said), Mark::Done) => said.position,
            _ => u64::MAX,
        });
        stations.extend(last);
    }
    stations
}

struct Drawing<'a> {
    state: &'a State,
    draft: &'a Draft,
    reader: &'a Reader,
}

impl Drawing<'_> {
    fn said(&self, origin: &Origin) -> Option<Said> {
        Some(said(self.state, origin, self.reader))
    }

    fn submission(&self) -> StationView {
        let submission = &self.draft.submission;
        let by = submission.submitted_by.as_ref();
        StationView {
            what: StationKind::Submitted {
                by: by.map(|party| party_named(self.state, party, self.reader)),
            },
            mark: Mark::Done,
            when: self.draft.submitted.valid,
            session: session_by_id(self.state, &submission.session, self.reader),
            question: None,
            said: self.said(&self.draft.submitted),
        }
    }

    fn step(&self, place: usize, step: &PathStep) -> StationView {
        let mut at_step = self.draft.questions.iter().filter_map(|id| {
            let question = self.state.questions.get(id)?;
            (question.step == place).then_some((id, question))
        });
        let passed = self.draft.passed.get(place);
        let here = self.draft.step_before() == Some(place);
        let declined = |question: &&Question| question.closed.is_some();
        let what = StationKind::Step {
            body: body_named(self.state, &step.body, self.reader),
            deed: deed(step.role),
            returned: passed.is_none() && at_step.clone().any(|(_, q)| declined(&q)),
        };
        let question = passed
            .map(|station| station.question.clone())
            .or_else(|| at_step.next_back().map(|(id, _)| id.clone()));
        let session = match passed {
            Some(station) => session_by_id(self.state, &station.session, self.reader),
            None if here => session_by_id(self.state, &self.draft.session, self.reader),
            None => self
                .next_session(&step.body)
                .map(|session| session_link(self.state, session, self.reader)),
        };
        let expected = session.as_ref().map_or(When::Unstated, |s| s.when);
        StationView {
            what,
            mark: match (passed, here) {
                (Some(_), _) => Mark::Done,
                (None, true) => Mark::Here,
                (None, false) => Mark::Hoped,
            },
            when: passed.map_or(expected, |station| station.origin.valid),
            session,
            question,
            said: passed.and_then(|station| self.said(&station.origin)),
        }
    }

    /// The next session of a body that is not over, the earliest first.
    fn next_session(&self, body: &BodyId) -> Option<&Session> {
        let ahead = self
            .state
            .sessions
            .values()
            .filter(|session| session.body == *body && session.closed.is_none());
        ahead.min_by_key(|session| session.when.first_day().unwrap_or(Day::MAX))
    }

    /// Opening it for joining is done with its adoption; members join it in their own time.
    fn joining(&self) -> Option<StationView> {
        let opening = self.draft.joining.as_ref()?;
        Some(StationView {
            what: StationKind::Joining {
                joined: self.draft.joined.len(),
                of: opening.claim.parties.len(),
            },
            mark: Mark::Done,
            when: opening.origin.valid,
            session: None,
            question: None,
            said: self.said(&opening.origin),
        })
    }

    fn signing(&self) -> StationView {
        let (signed, of) = signed_of(self.state, self.draft);
        let last = self
            .draft
            .signatures
            .values()
            .max_by_key(|signature| signature.origin.position);
        let mark = match self.draft.adopted {
            None => Mark::Hoped,
            Some(_) if signed == of => Mark::Done,
            Some(_) if self.draft.in_force.is_some() => Mark::Open,
            Some(_) => Mark::Here,
        };
        StationView {
            what: StationKind::Signing { signed, of },
            mark,
            when: last.map_or(When::Unstated, |signature| signature.origin.valid),
            session: None,
            question: None,
            said: last.and_then(|signature| self.said(&signature.origin)),
        }
    }

    fn force(&self) -> StationView {
        let named_day = match self.draft.submission.force {
            ForceClause::OnDay(day) => When::day(day),
            _ => When::Unstated,
        };
        let in_force = self.draft.in_force.as_ref();
        StationView {
            what: StationKind::Force,
            mark: if in_force.is_some() {
                Mark::Done
            } else {
                Mark::Hoped
            },
            when: in_force.map_or(named_day, |origin| origin.valid),
            session: None,
            question: None,
            said: in_force.and_then(|origin| self.said(origin)),
        }
    }
}
