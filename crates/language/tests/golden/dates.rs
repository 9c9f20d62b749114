//! Dates are written with the precision they were given, and never more.

use language::Interface::{Arabic, English, Russian};
use language::{Interface, date, date_in_sentence, date_with_weekday, datetime, span};
use proptest::prelude::*;
use vocab::{Span, When};

fn when(text: &str) -> When {
    text.parse().unwrap()
}

/// Shows the no-break space as `~` and the word joiner as `+`.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{2060}', "+")
}

#[test]
fn a_date_alone() {
    for (given, english, arabic, russian) in [
        (
            "2024-06-21",
            "21 June 2024",
            "21~حزيران/+يونيو 2024",
            "21 июня 2024 года",
        ),
        (
            "2024-06",
            "June 2024",
            "حزيران/+يونيو 2024",
            "июнь 2024 года",
        ),
        (
            "2024-11",
            "November 2024",
            "تشرين~الثاني/+نوفمبر 2024",
            "ноябрь 2024 года",
        ),
        ("2024", "2024", "عام 2024", "2024 год"),
        (
            "../2024-06-21",
            "before 21 June 2024",
            "قبل 21~حزيران/+يونيو 2024",
            "до 21 июня 2024 года",
        ),
        (
            "../2024-06",
            "before June 2024",
            "قبل حزيران/+يونيو 2024",
            "до июня 2024 года",
        ),
        (
            "2024-02/..",
            "after February 2024",
            "بعد شباط/+فبراير 2024",
            "после февраля 2024 года",
        ),
        ("2024/..", "after 2024", "بعد عام 2024", "после 2024 года"),
        (
            "unstated",
            "date not given",
            "التاريخ غير مذكور",
            "дата не указана",
        ),
        (
            "2024-06-21T09:00:00Z",
            "21 June 2024, 09:00 UTC",
            "21~حزيران/+يونيو 2024، الساعة 09:00 بالتوقيت العالمي المنسَّق",
            "21 июня 2024 года, 09:00 UTC",
        ),
    ] {
        let when = when(given);
        assert_eq!(date(English, &when), english);
        assert_eq!(shown(&date(Arabic, &when)), arabic);
        assert_eq!(date(Russian, &when), russian);
    }
}

#[test]
fn a_date_in_a_sentence() {
    for (given, english, arabic, russian) in [
        (
            "2024-06-21",
            "on 21 June 2024",
            "في 21~حزيران/+يونيو 2024",
            "21 июня 2024 года",
        ),
        (
            "2024-06",
            "in June 2024",
            "في حزيران/+يونيو 2024",
            "в июне 2024 года",
        ),
        ("2024", "in 2024", "في عام 2024", "в 2024 году"),
        (
            "2024-02/..",
            "after February 2024",
            "بعد شباط/+فبراير 2024",
            "после февраля 2024 года",
        ),
        (
            "unstated",
            "on a date not given",
            "في تاريخ غير مذكور",
            "без указания даты",
        ),
    ] {
        let when = when(given);
        assert_eq!(date_in_sentence(English, &when), english);
        assert_eq!(shown(&date_in_sentence(Arabic, &when)), arabic);
        assert_eq!(date_in_sentence(Russian, &when), russian);
    }
}

#[test]
fn a_day_can_carry_its_weekday_and_a_month_cannot() {
    // The founding report dates itself: Friday 21 June 2024.
    for (given, english, arabic, russian) in [
        (
            "2024-06-21",
            "Friday 21 June 2024",
            "الجمعة 21~حزيران/+يونيو 2024",
            "пятница, 21 июня 2024 года",
        ),
        (
            "2024-06",
            "June 2024",
            "حزيران/+يونيو 2024",
            "июнь 2024 года",
        ),
        (
            "../2024-06-21",
            "before 21 June 2024",
            "قبل 21~حزيران/+يونيو 2024",
            "до 21 июня 2024 года",
        ),
    ] {
        let when = when(given);
        assert_eq!(date_with_weekday(English, &when), english);
        assert_eq!(shown(&date_with_weekday(Arabic, &when)), arabic);
        assert_eq!(date_with_weekday(Russian, &when), russian);
    }
    let sunday = date_with_weekday(English, &when("2024-06-23T23:59:59Z"));
    assert_eq!(sunday, "Sunday 23 June 2024, 23:59 UTC");
}

#[test]
fn every_month_has_its_name_in_every_place() {
    for language in Interface::ALL {
        for month in 1..=12 {
            for text in [format!("2024-{month:02}"), format!("2024-{month:02}-01")] {
                let when = when(&text);
                for written in [date(language, &when), date_in_sentence(language, &when)] {
                    assert!(!written.contains('['), "{language} {text}: {written}");
                }
            }
        }
    }
    assert_eq!(date(Russian, &when("2024-05-09")), "9 мая 2024 года");
    assert_eq!(
        date_in_sentence(Russian, &when("2024-03")),
        "в марте 2024 года"
    );
    assert_eq!(
        shown(&date(Arabic, &when("2024-01-01"))),
        "1~كانون~الثاني/+يناير 2024"
    );
}

#[test]
fn only_a_day_a_month_a_year_or_a_moment_has_a_datetime_attribute() {
    for (given, attribute) in [
        ("2024-06-21", Some("2024-06-21")),
        ("2024-06", Some("2024-06")),
        ("2024", Some("2024")),
        ("2024-06-21T09:00:00Z", Some("2024-06-21T09:00:00Z")),
        ("0000", None),
        ("../2024-06-21", None),
        ("2024-02/..", None),
        ("unstated", None),
    ] {
        assert_eq!(datetime(&when(given)).as_deref(), attribute, "{given}");
    }
}

#[test]
fn a_span_says_only_the_ends_it_has() {
    for (from, until, english, arabic, russian) in [
        (
            "2024-02",
            None,
            "since February 2024",
            "منذ شباط/+فبراير 2024",
            "с февраля 2024 года",
        ),
        (
            "2024-02",
            Some("2024-11"),
            "from February 2024 to November 2024",
            "من شباط/+فبراير 2024 إلى تشرين~الثاني/+نوفمبر 2024",
            "с февраля 2024 года по ноябрь 2024 года",
        ),
        (
            "unstated",
            Some("2024-06-21"),
            "until 21 June 2024",
            "حتى 21~حزيران/+يونيو 2024",
            "по 21 июня 2024 года",
        ),
        (
            "2024-02",
            Some("unstated"),
            "from February 2024; end date not given",
            "منذ شباط/+فبراير 2024، وتاريخ الانتهاء غير مذكور",
            "с февраля 2024 года; дата окончания не указана",
        ),
        (
            "unstated",
            None,
            "dates not given",
            "التواريخ غير مذكورة",
            "даты не указаны",
        ),
        (
            "../2024-06-21",
            None,
            "since some time before 21 June 2024",
            "منذ وقت قبل 21~حزيران/+يونيو 2024",
            "с даты ранее 21 июня 2024 года",
        ),
        (
            "2024-02/..",
            Some("../2025"),
            "from some time after February 2024 to some time before 2025",
            "من وقت بعد شباط/+فبراير 2024 إلى وقت قبل عام 2025",
            "с даты позднее февраля 2024 года по дату ранее 2025 года",
        ),
    ] {
        let lasting = Span {
            from: when(from),
            until: until.map(when),
        };
        assert_eq!(span(English, &lasting), english);
        assert_eq!(shown(&span(Arabic, &lasting)), arabic);
        assert_eq!(span(Russian, &lasting), russian);
    }
}

proptest! {
    #[test]
    fn no_date_is_written_with_more_than_it_was_given(year in 1i16..=9999, month in 1i8..=12) {
        for language in Interface::ALL {
            let written = date(language, &when(&format!("{year:04}-{month:02}")));
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(digits, year.to_string());
        }
    }
}
