//! The line: a decision's path or a year, drawn like a line on a transit map.

use language::sentence_case;
use maud::{Markup, Render, html};
use vocab::{CalendarDate, When};

use super::{Moment, Prose};

/// More stations than this stand under each other on wide screens too.
const LYING_MAX: usize = 5;

/// How far a station of the line has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It happened.
    Done,
    /// Here and now.
    Here,
    /// Expected, planned, still to come.
    Ahead,
    /// The path ended here against it: not adopted, withdrawn.
    Stopped,
}

/// What the date of a station covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// A day: a point.
    Point,
    /// A month or a year: a capsule.
    Stretch,
    /// No date, or only before or after one: a dotted ring.
    Undated,
}

impl Reach {
    /// How much of the calendar a date covers.
    #[must_use]
    pub const fn of(when: &When) -> Self {
        match when {
            When::On(CalendarDate::Day(_)) | When::At(_) => Self::Point,
            When::On(CalendarDate::Month(..) | CalendarDate::Year(_)) => Self::Stretch,
            When::Unstated | When::Before(_) | When::After(_) => Self::Undated,
        }
    }
}

/// A station of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// How far it has come.
    pub stage: Stage,
    /// What its date covers.
    pub reach: Reach,
    /// Its date in words.
    pub when: Moment,
    /// What happens there.
    pub what: Prose,
    /// In a word how, and by whose account.
    pub how: Option<Prose>,
}

/// Stations in the order of the path. Time flows the way the script does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// The stations.
    pub stations: Vec<Station>,
}

impl Station {
    fn classes(&self, next: Option<&Self>) -> String {
        let stage = match self.stage {
            Stage::Done => "done",
            Stage::Here => "here",
            Stage::Ahead => "hoped",
            Stage::Stopped => "stopped",
        };
        let reach = match self.reach {
            Reach::Point => "",
            Reach::Stretch => " month",
            Reach::Undated => " undated",
        };
        let onward = match next {
            Some(next) if next.stage == Stage::Ahead => " hoped-next",
            _ => "",
        };
        format!("{stage}{reach}{onward}")
    }
}

impl Render for Line {
    fn render(&self) -> Markup {
        let tall = self.stations.len() > LYING_MAX;
        html! {
            ol.line.tall[tall] {
                @for (place, station) in self.stations.iter().enumerate() {
                    @let here = (station.stage == Stage::Here).then_some("step");
                    li class=(station.classes(self.stations.get(place + 1))) aria-current=[here] {
                        @let when = sentence_case(&station.when.words);
                        @match &station.when.datetime {
                            Some(datetime) => time datetime=(datetime) { (when) },
                            None => span.when { (when) },
                        }
                        span.what { (station.what) }
                        @if let Some(how) = &station.how { span.how { (how) } }
                    }
                }
            }
        }
    }
}

impl FromIterator<Station> for Line {
    fn from_iter<I: IntoIterator<Item = Station>>(stations: I) -> Self {
        Self {
            stations: stations.into_iter().collect(),
        }
    }
}
