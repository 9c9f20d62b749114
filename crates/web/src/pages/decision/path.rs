//! The path of a draft, drawn as a line.

use app::views::{
    decision::ForceClauseView,
    paths::{Mark, SessionLink, SessionPhase, StationKind, StationView},
    verdicts::{QuestionPhase, QuestionView},
};
use language::{Deed, say, say_with, word};
use maud::{Markup, html};
use vocab::When;

use super::Page;
use crate::{
    components::{Line, Moment, Piece, Prose, Reach, Section, Stage, Station, Sum, Text},
    pages::{margin, whose},
};

impl Page<'_> {
    pub(super) fn path(&self) -> Markup {
        let line: Line = self
            .view
            .path
            .iter()
            .map(|station| self.station(station))
            .collect();
        let content = html! { (line) };
        Section::new("path", self.say("screen-path"), content).show(self.language())
    }

    fn station(&self, station: &StationView) -> Station {
        let language = self.language();
        let how = whose::listed(self.how(station).into_iter(), language);
        Station {
            stage: match station.mark {
                Mark::Done => Stage::Done,
                Mark::Here => Stage::Here,
                Mark::Open | Mark::Hoped => Stage::Ahead,
            },
            reach: Reach::of(&station.when),
            when: self.when(station),
            what: self.what(&station.what),
            how: (!how.is_empty()).then_some(how),
        }
    }

    /// Its date; of what is still to come, that it has none yet.
    fn when(&self, station: &StationView) -> Moment {
        match (station.mark, station.when) {
            (Mark::Done, when) => Moment::of(self.language(), &when),
            (_, When::Unstated) => Moment {
                words: say(self.language(), "decisions-no-date-yet").into_owned(),
                datetime: None,
            },
            (_, when) => Moment::of(self.language(), &when),
        }
    }

    fn what(&self, what: &StationKind) -> Prose {
        let key = match what {
            StationKind::Submitted { .. } => "decisions-station-submitted",
            StationKind::Step { body, deed, .. } => {
                let key = match deed {
                    Deed::Approve => "decisions-station-approve",
                    Deed::Adopt => "decisions-station-adopt",
                };
                let body = body.name.text.as_str();
                return say_with(self.language(), key, &[("body", body.into())]).into();
            }
            StationKind::Joining { .. } => "decisions-station-joining",
            StationKind::Signing { .. } => "decisions-station-signing",
            StationKind::Force => "decisions-station-force",
        };
        self.say(key)
    }

    /// What is to be said of a station besides: by whom, in which session, how many.
    fn how(&self, station: &StationView) -> Vec<Piece> {
        match &station.what {
            StationKind::Submitted { by: Some(party) } => {
                vec![whose::member(party, self.links).into()]
            }
            StationKind::Submitted { by: None } => {
                vec![say(self.language(), "decisions-how-by-secretariat").into()]
            }
            StationKind::Step { returned, .. } => self.how_step(station, *returned),
            StationKind::Joining { joined, of } => {
                let values = [("count", (*joined).into()), ("of", (*of).into())];
                vec![say_with(self.language(), "decisions-how-joined", &values).into()]
            }
            StationKind::Signing { of: 0, .. } => {
                vec![say(self.language(), "decisions-how-after-adoption").into()]
            }
            StationKind::Signing { signed, of } => vec![self.count(*signed, *of).into()],
            StationKind::Force => self.how_force(station),
        }
    }

    fn how_step(&self, station: &StationView, returned: bool) -> Vec<Piece> {
        let language = self.language();
        let mut how: Vec<Piece> = Vec::new();
        let key = match (station.mark, self.question_at(station)) {
            (Mark::Here, Some(question)) if question.phase == QuestionPhase::Open => {
                Some("decisions-how-question-open")
            }
            (Mark::Here, _) if returned => Some("decisions-how-returned"),
            (Mark::Here, _) => Some("decisions-how-to-be-put"),
            _ => None,
        };
        how.extend(key.map(|key| Piece::from(say(language, key))));
        match &station.session {
            Some(session) => how.extend(self.session(session, station.mark)),
            None => how.push(say(language, "decisions-how-no-session").into()),
        }
        how
    }

    fn question_at(&self, station: &StationView) -> Option<&QuestionView> {
        let id = station.question.as_ref()?;
        self.view
            .questions
            .iter()
            .find(|question| question.id.as_ref() == Some(id))
    }

    /// The session of a station: whether it is only announced, its title, by whose word.
    fn session(&self, session: &SessionLink, mark: Mark) -> Vec<Piece> {
        let announced = session.phase == SessionPhase::Announced;
        let certainty = word(self.language(), "certainty", session.certainty);
        let mut told: Vec<Piece> = Vec::new();
        told.extend(announced.then(|| Piece::from(certainty)));
        told.push(whose::session(session, self.links).into());
        let said = session.said.iter().filter(|_| mark != Mark::Done);
        let facts = said.flat_map(|said| margin::facts(&[said], self.links));
        told.extend(facts.map(Piece::from));
        told
    }

    fn how_force(&self, station: &StationView) -> Vec<Piece> {
        if station.mark == Mark::Done {
            return Vec::new();
        }
        let clause = self.view.force.as_ref().map(|force| force.clause);
        let key = match clause {
            Some(ForceClauseView::OnAdoption) => "decisions-how-on-adoption",
            Some(ForceClauseView::OnSignature) => "decisions-how-on-signature",
            Some(ForceClauseView::OnDay(_)) => "decisions-how-on-day",
            None => return Vec::new(),
        };
        vec![say(self.language(), key).into()]
    }

    pub(super) fn count(&self, count: usize, of: usize) -> String {
        let values = [("count", count.into()), ("of", of.into())];
        say_with(self.language(), "decisions-count-of", &values)
    }

    /// What the arithmetic of a question still to come adds: the bodies that have acted, and
    /// what is missing.
    pub(super) fn still_missing(&self, question: &QuestionView) -> Vec<Sum> {
        if question.phase != QuestionPhase::ToBePut {
            return Vec::new();
        }
        let language = self.language();
        let steps = self
            .view
            .path
            .iter()
            .filter_map(|station| match &station.what {
                StationKind::Step { deed, .. } => Some((deed, station.mark)),
                _ => None,
            });
        let steps: Vec<_> = steps.collect();
        let acted = steps.iter().filter(|(_, mark)| *mark == Mark::Done).count();
        let ahead = steps.iter().filter(|(_, mark)| *mark != Mark::Done);
        let ahead = ahead.map(|(deed, _)| match deed {
            Deed::Approve => word(language, "role", "approve").into_owned(),
            Deed::Adopt => word(language, "role", "adopt").into_owned(),
        });
        let then = |before: String, next: String| {
            let values = [("before", before.into()), ("next", next.into())];
            say_with(language, "decisions-then", &values)
        };
        let missing = ahead.reduce(then).unwrap_or_default();
        vec![
            Sum {
                label: self.say("decisions-bodies-acted"),
                figure: self.count(acted, steps.len()).into(),
            },
            Sum {
                label: self.say("decisions-still-missing"),
                figure: missing.into(),
            },
        ]
    }

    /// A date as it stands in a sentence.
    pub(super) fn dated(&self, key: &str, when: &When) -> Text {
        let date = language::date_in_sentence(self.language(), when);
        say_with(self.language(), key, &[("date", date.into())]).into()
    }
}
