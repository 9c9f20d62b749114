//! Dates in words, never more precise than they were given.

use jiff::{Timestamp, civil::Date, tz::Offset};
use vocab::{CalendarDate, Span, When};

use crate::{Interface, Value, say, say_with};

/// The place of a date in a sentence, which changes its form in Russian.
#[derive(Clone, Copy)]
enum Case {
    /// Stands alone: "21 June 2024", "июнь 2024 года".
    Alone,
    /// After a preposition: "after February 2024", "после февраля 2024 года".
    Governed,
    /// Says when: "in June 2024", "в июне 2024 года".
    Adverbial,
}

/// A date: "21 June 2024", "June 2024", "before 21 June 2024", "date not given",
/// "21 June 2024, 09:00 UTC".
///
/// ```
/// use language::{Interface, date};
/// let when = "2024-02/..".parse().unwrap();
/// assert_eq!(date(Interface::Russian, &when), "после февраля 2024 года");
/// ```
#[must_use]
pub fn date(language: Interface, when: &When) -> String {
    written(language, when, Case::Alone)
}

/// A date as part of a sentence: "on 21 June 2024", "in June 2024", "в июне 2024 года",
/// "on a date not given".
#[must_use]
pub fn date_in_sentence(language: Interface, when: &When) -> String {
    match when {
        When::Unstated => say(language, "date-unstated-in").into_owned(),
        _ => written(language, when, Case::Adverbial),
    }
}

/// A date with its day of the week, where a day is given: "Friday 21 June 2024".
#[must_use]
pub fn date_with_weekday(language: Interface, when: &When) -> String {
    let plain = date(language, when);
    let day = match when {
        When::On(CalendarDate::Day(day)) => *day,
        When::At(moment) => Offset::UTC.to_datetime(*moment).date(),
        _ => return plain,
    };
    let weekday = WEEKDAYS[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())];
    let values = [
        ("weekday", say(language, weekday).into()),
        ("date", plain.into()),
    ];
    say_with(language, "date-with-weekday", &values)
}

/// What the `datetime` attribute of `<time>` can say of a date; `None` where it cannot.
///
/// ```
/// assert_eq!(language::datetime(&"2024-11".parse().unwrap()), Some("2024-11".to_string()));
/// assert_eq!(language::datetime(&"../2024-06-21".parse().unwrap()), None);
/// ```
#[must_use]
pub fn datetime(when: &When) -> Option<String> {
    match when {
        // HTML knows no year before 1.
        When::On(date) => (date.year() > 0).then(|| date.to_string()),
        When::At(moment) => Some(moment.to_string()),
        When::Unstated | When::Before(_) | When::After(_) => None,
    }
}

/// From when until when: "since February 2024", "from February 2024 to November 2024",
/// "until November 2024".
#[must_use]
pub fn span(language: Interface, span: &Span) -> String {
    let from = end(language, &span.from, Case::Governed);
    let until = span.until.map(|until| end(language, &until, Case::Alone));
    let (key, values): (_, Vec<(&str, Value<'_>)>) = match (from, until) {
        (None, None | Some(None)) => ("span-unstated", vec![]),
        (Some(from), None) => ("span-open", vec![("from", from.into())]),
        (Some(from), Some(None)) => ("span-ended", vec![("from", from.into())]),
        (None, Some(Some(until))) => ("span-until", vec![("until", until.into())]),
        (Some(from), Some(Some(until))) => (
            "span-closed",
            vec![("from", from.into()), ("until", until.into())],
        ),
    };
    say_with(language, key, &values)
}

/// One end of a span; `None` where its date is not given.
fn end(language: Interface, when: &When, case: Case) -> Option<String> {
    let (key, date) = match when {
        When::Unstated => return None,
        When::On(_) | When::At(_) => return Some(written(language, when, case)),
        When::Before(date) => ("before", date),
        When::After(date) => ("after", date),
    };
    let key = match case {
        Case::Alone | Case::Adverbial => format!("span-until-{key}"),
        Case::Governed => format!("span-from-{key}"),
    };
    Some(say_with(
        language,
        &key,
        &[("date", calendar(language, *date, Case::Governed).into())],
    ))
}

fn written(language: Interface, when: &When, case: Case) -> String {
    let relative = |key, date| {
        let date = calendar(language, date, Case::Governed);
        say_with(language, key, &[("date", date.into())])
    };
    match *when {
        When::Unstated => say(language, "date-unstated").into_owned(),
        When::On(date) => calendar(language, date, case),
        When::At(moment) => instant(language, moment, case),
        When::Before(date) => relative("date-before", date),
        When::After(date) => relative("date-after", date),
    }
}

fn calendar(language: Interface, date: CalendarDate, case: Case) -> String {
    let year = |year: i16| ("year", Value::from(year.to_string()));
    match date {
        CalendarDate::Year(of) => say_with(language, YEAR_KEYS[case as usize], &[year(of)]),
        CalendarDate::Month(of, number) => {
            let month = month(language, number, case);
            say_with(
                language,
                MONTH_KEYS[case as usize],
                &[("month", month), year(of)],
            )
        }
        CalendarDate::Day(day) => {
            let month = month(language, day.month(), Case::Governed);
            let number = day.day().to_string();
            let values = [("day", number.into()), ("month", month), year(day.year())];
            say_with(language, DAY_KEYS[case as usize], &values)
        }
    }
}

/// A moment to the minute.
fn instant(language: Interface, moment: Timestamp, case: Case) -> String {
    let at = Offset::UTC.to_datetime(moment);
    let day: Date = at.date();
    let date = calendar(language, CalendarDate::Day(day), case);
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    say_with(
        language,
        "date-instant",
        &[("date", date.into()), ("time", time.into())],
    )
}

/// The name of a month in the form its place needs.
fn month(language: Interface, number: i8, case: Case) -> Value<'static> {
    let place = usize::from(number.unsigned_abs()).saturating_sub(1);
    let key = MONTHS[case as usize]
        .get(place)
        .copied()
        .unwrap_or_default();
    say(language, key).into()
}

const DAY_KEYS: [&str; 3] = ["date-day", "date-day-of", "date-day-in"];
const MONTH_KEYS: [&str; 3] = ["date-month", "date-month-of", "date-month-in"];
const YEAR_KEYS: [&str; 3] = ["date-year", "date-year-of", "date-year-in"];

const WEEKDAYS: [&str; 7] = [
    "weekday-1",
    "weekday-2",
    "weekday-3",
    "weekday-4",
    "weekday-5",
    "weekday-6",
    "weekday-7",
];

/// The keys of the months, by [`Case`].
const MONTHS: [[&str; 12]; 3] = [
    [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
        "month-9", "month-10", "month-11", "month-12",
    ],
    [
        "month-of-1",
        "month-of-2",
        "month-of-3",
        "month-of-4",
        "month-of-5",
        "month-of-6",
        "month-of-7",
        "month-of-8",
        "month-of-9",
        "month-of-10",
        "month-of-11",
        "month-of-12",
    ],
    [
        "month-in-1",
        "month-in-2",
        "month-in-3",
        "month-in-4",
        "month-in-5",
        "month-in-6",
        "month-in-7",
        "month-in-8",
        "month-in-9",
        "month-in-10",
        "month-in-11",
        "month-in-12",
    ],
];
