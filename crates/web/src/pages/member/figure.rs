//! The figure: the accounts over a year, one lane to an account.

use app::views::member::{LaneMark, LanesView, MarkOf};
use language::{date, isolated, say, say_with, sentence_case, word};
use maud::Markup;
use vocab::{CalendarDate, When};

use super::Page;
use crate::{
    components::{Horizon, Mark, MarkKind, Section, Timeline},
    pages::margin,
};

impl Page<'_> {
    /// The accounts over the year.
    pub(super) fn figure(&self) -> Markup {
        let lanes = &self.view.lanes;
        let (language, year) = (self.language(), lanes.year.to_string());
        let values = [
            ("count", lanes.lanes.len().into()),
            ("year", year.as_str().into()),
        ];
        let heading = sentence_case(&say_with(language, "members-year", &values));
        let name = self.view.row.party.name.text.as_str();
        let values = [("name", name.into()), ("year", year.into())];
        let title = say_with(language, "members-figure-title", &values);
        self.drawn(lanes, ("year", "standing"), heading, title)
    }

    /// The accounts since the first claim that is dated.
    pub(super) fn life(&self) -> Markup {
        let Some(lanes) = &self.view.life else {
            return Markup::default();
        };
        let last = lanes.known_until.year();
        let (first, last) = (lanes.year.to_string(), last.to_string());
        let language = self.language();
        let values = [
            ("count", lanes.lanes.len().into()),
            ("first", first.as_str().into()),
            ("last", last.as_str().into()),
        ];
        let heading = sentence_case(&say_with(language, "members-life", &values));
        let name = self.view.row.party.name.text.as_str();
        let values = [
            ("name", name.into()),
            ("first", first.into()),
            ("last", last.into()),
        ];
        let title = say_with(language, "members-life-title", &values);
        self.drawn(lanes, ("life", "life-figure"), heading, title)
    }

    /// A figure by the anchor of its section and its own name.
    fn drawn(
        &self,
        lanes: &LanesView,
        (section, id): (&'static str, &'static str),
        heading: String,
        title: String,
    ) -> Markup {
        if lanes.lanes.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        // What a month leaves open cannot be seen where a year is a finger wide.
        let of_year = section == "year";
        let known = lanes.known_until;
        let on_axis = known >= lanes.from && known < lanes.until;
        let words = self.with(
            "members-horizon",
            "date",
            &date(language, &When::day(known)),
        );
        let timeline = Timeline {
            id,
            title,
            caption: say(language, "members-figure-caption").into(),
            from: lanes.from,
            until: lanes.until,
            horizon: on_axis.then_some(Horizon { day: known, words }),
            lanes: lanes
                .lanes
                .iter()
                .map(|lane| lane.iter().map(|mark| self.mark(mark, of_year)).collect())
                .collect(),
        };
        Section::new(section, heading, timeline.show(language)).show(language)
    }

    fn mark(&self, mark: &LaneMark, with_note: bool) -> Mark {
        let (kind, claim) = match &mark.of {
            MarkOf::Recognised(standing) => {
                (MarkKind::Recognised, self.in_short(standing.as_str()))
            }
            MarkOf::Rival(standing) => (MarkKind::Rival, self.in_short(standing.as_str())),
            MarkOf::Prospect(standing) => {
                let standing = self.standing_word(standing.as_str());
                let claim = self.with("members-mark-prospect", "standing", &standing);
                (MarkKind::Prospect, claim)
            }
            MarkOf::Attendance => (
                MarkKind::Thread,
                say(self.language(), "members-mark-attendance").into_owned(),
            ),
            MarkOf::Away { symbol } => {
                let symbol = isolated(symbol);
                (
                    MarkKind::Event,
                    self.with("members-mark-away", "symbol", &symbol),
                )
            }
        };
        let said: Vec<_> = mark.said.iter().collect();
        Mark {
            kind,
            claim: sentence_case(&claim),
            by: mark.account.name.text.clone(),
            facts: margin::facts(&said, self.links),
            span: mark.span,
            note: self.unsaid(mark).filter(|_| with_note),
        }
    }

    /// The word for a standing where room is narrow.
    fn in_short(&self, code: &str) -> String {
        word(self.language(), "members-short", code).into_owned()
    }

    /// What the dates of a mark leave open.
    fn unsaid(&self, mark: &LaneMark) -> Option<String> {
        match (&mark.of, mark.span.from) {
            (MarkOf::Attendance, When::After(_)) => {
                Some(say(self.language(), "members-note-undated").into_owned())
            }
            (MarkOf::Rival(_), When::On(CalendarDate::Month(..))) => {
                let month = date(self.language(), &mark.span.from);
                Some(self.with("members-note-month", "date", &month))
            }
            _ => None,
        }
    }
}
