//! Dates with the precision they were given: a missing day is never invented.

use alloc::{
    format,
    string::{String, ToString},
};
use core::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date};

/// A date to the year, the month or the day, written as ISO 8601 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalendarDate {
    /// `2024`
    Year(i16),
    /// `2024-02`
    Month(i16, i8),
    /// `2024-06-21`
    Day(Date),
}

/// When something was, is or will be true, as far as its source says.
///
/// Written in the notation of ISO 8601-2 (EDTF): `2024-02`, `../2024-06-21` for "before",
/// `2024-02/..` for "after", an instant with its `Z`, and `unstated`.
///
/// ```
/// use vocab::When;
/// assert_eq!("2024-02/..".parse::<When>().unwrap().to_string(), "2024-02/..");
/// assert!("2024-02-30".parse::<When>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum When {
    /// The source gives no date.
    #[default]
    Unstated,
    /// On that day, or some time in that month or year.
    On(CalendarDate),
    /// At a moment.
    At(Timestamp),
    /// Some time before.
    Before(CalendarDate),
    /// Some time after.
    After(CalendarDate),
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form.
    #[error(
        "`{0}` is not a date; write `2024`, `2024-02`, `2024-06-21`, `2024-06-21T09:00:00Z`, \
         `../2024-06-21` (before), `2024-02/..` (after) or `unstated`"
    )]
    Form(String),
    /// Of the form, but not in the calendar.
    #[error("`{0}` is not in the calendar; check the month and the day")]
    Calendar(String),
}

/// Whether something holds on a day, as far as the precision of its dates can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// Certainly not.
    No,
    /// The precision leaves it open: the month is given, not the day.
    Perhaps,
    /// Certainly.
    Yes,
}

impl CalendarDate {
    /// The first day it can mean.
    #[must_use]
    pub fn first_day(&self) -> Date {
        match *self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(day) => day,
        }
    }

    /// The last day it can mean.
    #[must_use]
    pub fn last_day(&self) -> Date {
        match *self {
            Self::Year(year) => Date::new(year, 12, 31).unwrap_or(Date::MAX),
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Day(day) => day,
        }
    }

    /// The year, which every precision has.
    #[must_use]
    pub fn year(&self) -> i16 {
        self.first_day().year()
    }

    /// The date a number of months later, as periods in law are counted: on the day of that number
    /// in the last month, or on its last day where it has none (Regulation (EEC, Euratom) 1182/71,
    /// Art. 3(2)(c)). A month stays a month. `None` beyond the calendar, and for a year with months
    /// that are no whole years: it could be either of two.
    ///
    /// ```
    /// use vocab::CalendarDate;
    /// let later = |date: &str, months| {
    ///     let date: CalendarDate = date.parse().unwrap();
    ///     date.months_later(months).map(|date| date.to_string())
    /// };
    /// assert_eq!(later("2024-08-31", 6).as_deref(), Some("2025-02-28"));
    /// assert_eq!(later("2024-02", 24).as_deref(), Some("2026-02"));
    /// assert_eq!(later("2024", 6), None);
    /// ```
    #[must_use]
    pub fn months_later(self, months: u16) -> Option<Self> {
        let span = jiff::Span::new().try_months(months).ok()?;
        let later = |day: Date| day.checked_add(span).ok();
        Some(match self {
            Self::Day(day) => Self::Day(later(day)?),
            Self::Month(..) => {
                let first = later(self.first_day())?;
                Self::Month(first.year(), first.month())
            }
            Self::Year(year) if months.is_multiple_of(12) => {
                Self::Year(year.checked_add(i16::try_from(months / 12).ok()?)?)
            }
            Self::Year(_) => return None,
        })
    }
}

impl FromStr for CalendarDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let form = || DateError::Form(text.to_string());
        let calendar = || DateError::Calendar(text.to_string());
        let number = |part: &str, length: usize| {
            let digits = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            if digits {
                part.parse::<i16>().map_err(|_| form())
            } else {
                Err(form())
            }
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let Some(month) = parts.next() else {
            return Ok(Self::Year(year));
        };
        let month = i8::try_from(number(month, 2)?).map_err(|_| calendar())?;
        let first = Date::new(year, month, 1).map_err(|_| calendar())?;
        let Some(day) = parts.next() else {
            return Ok(Self::Month(first.year(), first.month()));
        };
        let day = i8::try_from(number(day, 2)?).map_err(|_| calendar())?;
        if parts.next().is_some() {
            return Err(form());
        }
        Date::new(year, month, day)
            .map(Self::Day)
            .map_err(|_| calendar())
    }
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl When {
    /// A single day.
    #[must_use]
    pub const fn day(day: Date) -> Self {
        Self::On(CalendarDate::Day(day))
    }

    /// The first day it can mean; `None` where it is open towards the past.
    #[must_use]
    pub fn first_day(&self) -> Option<Date> {
        match self {
            Self::Unstated | Self::Before(_) => None,
            Self::On(date) => Some(date.first_day()),
            Self::At(moment) => Some(day_of(*moment)),
            Self::After(date) => Some(date.first_day()),
        }
    }

    /// The last day it can mean; `None` where it is open towards the future.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        match self {
            Self::Unstated | Self::After(_) => None,
            Self::On(date) | Self::Before(date) => Some(date.last_day()),
            Self::At(moment) => Some(day_of(*moment)),
        }
    }
}

/// The day of a moment in coordinated universal time.
fn day_of(moment: Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(moment).date()
}

impl FromStr for When {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        if text == "unstated" {
            return Ok(Self::Unstated);
        }
        if let Some(end) = text.strip_prefix("../") {
            return end.parse().map(Self::Before);
        }
        if let Some(start) = text.strip_suffix("/..") {
            return start.parse().map(Self::After);
        }
        if text.contains('T') {
            return text
                .parse()
                .map(Self::At)
                .map_err(|_| DateError::Form(text.to_string()));
        }
        text.parse().map(Self::On)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Unstated => "unstated".to_string(),
            Self::On(date) => date.to_string(),
            Self::At(moment) => moment.to_string(),
            Self::Before(date) => format!("../{date}"),
            Self::After(date) => format!("{date}/.."),
        };
        f.write_str(&text)
    }
}

/// From when until when; an end not given is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// When it began.
    pub from: When,
    /// When it ended; `None` while it lasts.
    pub until: Option<When>,
}

impl Span {
    /// Whether it holds on a day. An unstated beginning is taken to lie before every day asked for,
    /// because the claim itself says that the thing holds.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> Holds {
        let begun = match (self.from.first_day(), self.from.last_day()) {
            (Some(first), _) if day < first => return Holds::No,
            (_, Some(last)) if day >= last => Holds::Yes,
            (None, None) => Holds::Yes,
            _ => Holds::Perhaps,
        };
        let Some(until) = self.until else {
            return begun;
        };
        match (until.first_day(), until.last_day()) {
            (_, Some(last)) if day > last => Holds::No,
            (Some(first), _) if day <= first => begun,
            _ => begun.min(Holds::Perhaps),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_keep_the_precision_they_were_given() {
        let written = [
            "2024",
            "2024-02",
            "2024-06-21",
            "../2024-06-21",
            "2024-02/..",
            "unstated",
            "2024-06-21T09:00:00Z",
        ];
        for text in written {
            assert_eq!(text.parse::<When>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_date_that_is_not_one_is_refused_with_its_remedy() {
        for text in [
            "",
            "24",
            "2024-2",
            "21.06.2024",
            "2024-06-21-01",
            "next year",
            "+024",
        ] {
            assert_eq!(
                text.parse::<When>(),
                Err(DateError::Form(text.into())),
                "{text}"
            );
        }
        for text in ["2024-13", "2024-00", "2024-02-30", "2023-02-29"] {
            assert_eq!(
                text.parse::<When>(),
                Err(DateError::Calendar(text.into())),
                "{text}"
            );
        }
    }

    #[test]
    fn a_month_leaves_open_which_day() {
        // F14: announced in February 2024, the day not given.
        let span = Span {
            from: "2024-02".parse().unwrap(),
            until: None,
        };
        let expected = vec![
            ("2024-01-31", Holds::No),
            ("2024-02-01", Holds::Perhaps),
            ("2024-02-28", Holds::Perhaps),
            ("2024-02-29", Holds::Yes),
            ("2024-06-21", Holds::Yes),
        ];
        for (on, holds) in expected {
            assert_eq!(span.holds_on(day(on)), holds, "{on}");
        }
    }

    #[test]
    fn an_unstated_beginning_lies_before_every_day() {
        let span = Span {
            from: When::Unstated,
            until: Some("2024-06".parse().unwrap()),
        };
        assert_eq!(span.holds_on(day("1992-01-01")), Holds::Yes);
        assert_eq!(span.holds_on(day("2024-06-15")), Holds::Perhaps);
        assert_eq!(span.holds_on(day("2024-07-01")), Holds::No);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,24}") {
            let _ = text.parse::<When>();
        }

        #[test]
        fn every_date_reads_back_as_it_was_written(year in 1i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            for date in [
                CalendarDate::Year(year),
                CalendarDate::Month(year, month),
                CalendarDate::Day(Date::new(year, month, day).unwrap()),
            ] {
                prop_assert_eq!(date.to_string().parse::<CalendarDate>().unwrap(), date);
                prop_assert!(date.first_day() <= date.last_day());
            }
        }
    }
}
