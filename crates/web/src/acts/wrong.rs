//! What is wrong with an answer, and how to mend it.

use std::collections::BTreeMap;

use language::{Interface, Value, say_with};
use vocab::{CalendarDate, DateError, Day, Language, When};

use crate::components::Text;

/// What is wrong, by the names of the controls.
pub(super) type Wrongs = BTreeMap<String, Wrong>;

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Nothing was answered.
    Missing,
    /// Nothing was written in any language.
    MissingInAll,
    /// Nothing was chosen.
    NotChosen,
    /// It is not one of the answers offered.
    NotOffered,
    /// It is not a date.
    NotDate(String),
    /// It is a date of no calendar.
    NotInCalendar(String),
    /// It is a date, but not to the day.
    NotDay(String),
    /// It is longer than there is room for.
    TooLong(usize),
    /// The text said to be authentic is not there.
    AuthenticEmpty,
    /// It has another number of lines than the other language.
    Lines {
        here: usize,
        there: usize,
        other: Language,
    },
    /// It cannot be read at all.
    Unreadable,
    /// The act was refused because of it: the words of the refusal.
    Said(String),
}

impl Wrong {
    /// What is wrong with the answer to a question, in the reader's language.
    pub(super) fn words(&self, language: Interface, label: &str) -> Text {
        let named = |key: &str, values: &[(&str, Value<'_>)]| {
            let mut all = vec![("field", Value::from(label))];
            all.extend_from_slice(values);
            all.extend(date_examples());
            Text::from(say_with(language, key, &all))
        };
        let typed = |key: &str, typed: &String| named(key, &[("typed", Value::isolated(typed))]);
        match self {
            Self::Missing => named("forms-wrong-missing", &[]),
            Self::MissingInAll => named("forms-wrong-missing-in-all", &[]),
            Self::NotChosen => named("forms-wrong-not-chosen", &[]),
            Self::NotOffered => named("forms-wrong-not-offered", &[]),
            Self::NotDate(text) => typed("forms-wrong-not-date", text),
            Self::NotInCalendar(text) => typed("forms-wrong-not-in-calendar", text),
            Self::NotDay(text) => typed("forms-wrong-not-day", text),
            Self::TooLong(most) => named(
                "forms-wrong-too-long",
                &[("most", figure(language, *most).into())],
            ),
            Self::AuthenticEmpty => named("forms-wrong-authentic-empty", &[]),
            Self::Lines { here, there, other } => {
                let other = language::word(language, "language", other.as_str());
                let (here, there) = (figure(language, *here), figure(language, *there));
                let values = [
                    ("here", here.into()),
                    ("there", there.into()),
                    ("other", other.into()),
                ];
                named("forms-wrong-lines", &values)
            }
            Self::Unreadable => named("forms-wrong-unreadable", &[]),
            Self::Said(words) => words.as_str().into(),
        }
    }
}

fn figure(language: Interface, number: usize) -> String {
    language::figure(language, u64::try_from(number).unwrap_or(u64::MAX))
}

/// Dates as they are typed, for the words that say how. Each keeps its direction: after Arabic
/// letters its parts would change places.
pub(crate) fn date_examples() -> [(&'static str, Value<'static>); 6] {
    [
        ("year", "2024"),
        ("month", "2024-06"),
        ("day", "2024-06-21"),
        ("before", "../2024-06-21"),
        ("after", "2024-06/.."),
        ("moment", "2024-06-21T09:00:00Z"),
    ]
    .map(|(name, date)| (name, Value::isolated(date)))
}

/// Reads a date.
///
/// # Errors
/// Says whether its form or the calendar is at fault.
pub(super) fn date(typed: &str) -> Result<When, Wrong> {
    typed.parse().map_err(|error| match error {
        DateError::Form(text) => Wrong::NotDate(short(&text)),
        DateError::Calendar(text) => Wrong::NotInCalendar(short(&text)),
    })
}

/// Reads a date that must tell the day.
///
/// # Errors
/// Nothing typed, no day, or none of the calendar.
pub(super) fn day(typed: &str) -> Result<Day, Wrong> {
    match date(typed) {
        _ if typed.is_empty() => Err(Wrong::Missing),
        Ok(When::On(CalendarDate::Day(day))) => Ok(day),
        Ok(_) | Err(Wrong::NotDate(_)) => Err(Wrong::NotDay(short(typed))),
        Err(wrong) => Err(wrong),
    }
}

/// The beginning of what was typed, so that a sentence can name it.
fn short(typed: &str) -> String {
    const SHOWN_MAX: usize = 40;
    let mut shown: String = typed.chars().take(SHOWN_MAX).collect();
    if shown.len() < typed.len() {
        shown.push('…');
    }
    shown
}
