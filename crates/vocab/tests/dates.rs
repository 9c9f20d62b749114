//! What a date means, to the precision it was given: as tables, and for any date at all.
#![expect(
    clippy::expect_used,
    reason = "a date that a test writes wrongly should stop it with the date"
)]

use proptest::prelude::*;
use vocab::{CalendarDate, Day, Holds, Span, When};

fn when(text: &str) -> When {
    text.parse().expect(text)
}

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

#[test]
fn a_date_has_a_first_and_a_last_day_it_can_mean_or_is_open() {
    let rows = [
        ("2024-06-21", Some("2024-06-21"), Some("2024-06-21")),
        ("2024-02", Some("2024-02-01"), Some("2024-02-29")),
        ("2023-02", Some("2023-02-01"), Some("2023-02-28")),
        ("2024", Some("2024-01-01"), Some("2024-12-31")),
        // A moment is the day it falls on in coordinated universal time.
        (
            "2024-06-21T23:30:00Z",
            Some("2024-06-21"),
            Some("2024-06-21"),
        ),
        (
            "2024-06-21T23:30:00-05:00",
            Some("2024-06-22"),
            Some("2024-06-22"),
        ),
        ("../2024-06", None, Some("2024-06-30")),
        ("2024-02/..", Some("2024-02-01"), None),
        ("unstated", None, None),
    ];
    for (text, first, last) in rows {
        let date = when(text);
        let days = (date.first_day(), date.last_day());
        assert_eq!(days, (first.map(day), last.map(day)), "{text}");
    }
}

#[test]
fn a_period_holds_perhaps_or_not_on_a_day() {
    use Holds::{No, Perhaps, Yes};
    let rows = [
        // from, until, and then on 1, 15 and 31 March 2024
        ("2024-03-15", None, [No, Yes, Yes]),
        ("2024-03", None, [Perhaps, Perhaps, Yes]),
        ("2024", None, [Perhaps, Perhaps, Perhaps]),
        ("2023", None, [Yes, Yes, Yes]),
        ("unstated", None, [Yes, Yes, Yes]),
        ("../2024-03-15", None, [Perhaps, Yes, Yes]),
        ("2024-03-15/..", None, [No, Perhaps, Perhaps]),
        // The last day belongs to it.
        ("unstated", Some("2024-03-15"), [Yes, Yes, No]),
        ("unstated", Some("2024-03"), [Yes, Perhaps, Perhaps]),
        ("unstated", Some("unstated"), [Perhaps, Perhaps, Perhaps]),
        ("unstated", Some("../2024-03-15"), [Perhaps, Perhaps, No]),
        ("unstated", Some("2024-03-15/.."), [Yes, Yes, Perhaps]),
        ("2024-03", Some("2024-03"), [Perhaps, Perhaps, Perhaps]),
        ("2024-04", Some("2024-02"), [No, No, No]),
    ];
    for (from, until, expected) in rows {
        let span = Span {
            from: when(from),
            until: until.map(when),
        };
        let held = ["2024-03-01", "2024-03-15", "2024-03-31"].map(|on| span.holds_on(day(on)));
        assert_eq!(held, expected, "{from} until {until:?}");
    }
}

fn any_day() -> impl Strategy<Value = Day> {
    (1900..2100_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Day::constant(y, m, d))
}

fn any_date() -> impl Strategy<Value = CalendarDate> {
    (any_day(), 0..3_u8).prop_map(|(day, precision)| match precision {
        0 => CalendarDate::Year(day.year()),
        1 => CalendarDate::Month(day.year(), day.month()),
        _ => CalendarDate::Day(day),
    })
}

fn any_when() -> impl Strategy<Value = When> {
    let moment = any_day().prop_map(|day| when(&format!("{day}T12:30:00Z")));
    prop_oneof![
        Just(When::Unstated),
        any_date().prop_map(When::On),
        any_date().prop_map(When::Before),
        any_date().prop_map(When::After),
        moment,
    ]
}

proptest! {
    #[test]
    fn what_is_written_reads_back(date in any_when()) {
        prop_assert_eq!(date.to_string().parse::<When>(), Ok(date));
    }

    #[test]
    fn a_period_that_has_begun_and_ended_does_not_come_back(
        from in any_when(),
        until in proptest::option::of(any_when()),
        mut days in proptest::collection::vec(any_day(), 3),
    ) {
        days.sort();
        let span = Span { from, until };
        let held: Vec<_> = days.iter().map(|day| span.holds_on(*day)).collect();
        // Between two days on which it holds for certain, it holds.
        if held[0] == Holds::Yes && held[2] == Holds::Yes {
            prop_assert_eq!(held[1], Holds::Yes);
        }
        // Between two on which it may hold, it is not ruled out.
        if held[0] != Holds::No && held[2] != Holds::No {
            prop_assert!(held[1] != Holds::No);
        }
    }

    #[test]
    fn a_vaguer_date_never_says_the_opposite(on in any_day(), from in any_day()) {
        let held = |date| Span { from: When::On(date), until: None }.holds_on(on);
        let exact = held(CalendarDate::Day(from));
        let vaguer = [
            held(CalendarDate::Month(from.year(), from.month())),
            held(CalendarDate::Year(from.year())),
        ];
        prop_assert!(vaguer.iter().all(|held| *held == exact || *held == Holds::Perhaps));
    }
}
