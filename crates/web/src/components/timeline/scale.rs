//! Days to places on the axis, and what is written along it.

use language::{Interface, say};
use vocab::Day;

use super::Timeline;

/// Months longer than this are told in steps of several.
const TICKS_MAX: i32 = 13;

/// Where on the axis a day stands.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    from: Day,
    days: f64,
    /// Where the axis begins.
    pub(super) start: f64,
    /// How long it is.
    pub(super) length: f64,
}

/// A stretch of the axis with its name.
pub(super) struct Tick {
    /// Its first day.
    pub(super) from: Day,
    /// The first day after it.
    pub(super) until: Day,
    /// Its name, in short lines.
    pub(super) lines: Vec<String>,
    /// Whether the name is of its beginning only, because it covers several months or years.
    pub(super) names_beginning: bool,
}

impl Scale {
    pub(super) fn new(timeline: &Timeline, start: f64, length: f64) -> Self {
        let days = f64::from(days_between(timeline.from, timeline.until).max(1));
        Self {
            from: timeline.from,
            days,
            start,
            length,
        }
    }

    /// The place of the beginning of a day, never off the axis.
    pub(super) fn at(&self, day: Day) -> f64 {
        let share = f64::from(days_between(self.from, day)) / self.days;
        self.start + self.length * share.clamp(0.0, 1.0)
    }

    /// The place of the end of a day.
    pub(super) fn after(&self, day: Day) -> f64 {
        self.at(day.tomorrow().unwrap_or(day))
    }

    /// Where the axis ends.
    pub(super) fn end(&self) -> f64 {
        self.start + self.length
    }
}

impl Tick {
    /// Where its name belongs: at its beginning, or in its middle.
    pub(super) fn place(&self, scale: &Scale) -> f64 {
        if self.names_beginning {
            scale.at(self.from)
        } else {
            f64::midpoint(scale.at(self.from), scale.at(self.until))
        }
    }
}

fn days_between(from: Day, until: Day) -> i32 {
    from.until(until)
        .map(|span| span.get_days())
        .unwrap_or_default()
}

/// The months of the axis or, where they are many, stretches of several months or years.
pub(super) fn ticks(timeline: &Timeline, language: Interface) -> Vec<Tick> {
    let months = months_between(timeline.from, timeline.until).max(1);
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
    let step = steps
        .into_iter()
        .find(|step| months <= step * TICKS_MAX)
        .unwrap_or(600);
    let several_years = timeline.from.year() != last_day(timeline).year();
    let mut found = Vec::new();
    let mut day = timeline.from;
    while day < timeline.until {
        let next = months_later(day, step).min(timeline.until);
        if next <= day {
            break;
        }
        let first = found.is_empty() || day.month() == 1;
        let lines = if step >= 12 {
            vec![day.year().to_string()]
        } else {
            month_lines(language, day, several_years && first)
        };
        let names_beginning = step != 1 && step != 12;
        found.push(Tick {
            from: day,
            until: next,
            lines,
            names_beginning,
        });
        day = next;
    }
    found
}

fn last_day(timeline: &Timeline) -> Day {
    timeline.until.yesterday().unwrap_or(timeline.until)
}

fn months_between(from: Day, until: Day) -> i32 {
    let months = |day: Day| i32::from(day.year()) * 12 + i32::from(day.month());
    months(until) - months(from)
}

/// The first day of the month so many months later.
fn months_later(day: Day, months: i32) -> Day {
    let total = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    match (i16::try_from(year), i8::try_from(month)) {
        (Ok(year), Ok(month)) => Day::new(year, month, 1).unwrap_or(Day::MAX),
        _ => Day::MAX,
    }
}

/// The month's name: three letters of it or, in Arabic, both its names, one under the other.
fn month_lines(language: Interface, day: Day, with_year: bool) -> Vec<String> {
    let name = say(language, &format!("month-{}", day.month()));
    let plain = name.replace('\u{2060}', "");
    let mut lines: Vec<String> = match language {
        Interface::Arabic => plain.split('/').map(str::to_string).collect(),
        Interface::English | Interface::Russian => vec![plain.chars().take(3).collect()],
    };
    if with_year {
        lines.push(day.year().to_string());
    }
    lines
}
