//! The figure of a standing: what it must never say, and what it must not turn round.

use language::Interface;
use vocab::{Day, Span};
use web::components::{Horizon, Mark, MarkKind, Timeline};

fn day(written: &str) -> Day {
    written.parse().unwrap()
}

fn mark(kind: MarkKind, from: &str, until: Option<&str>) -> Mark {
    Mark {
        kind,
        claim: "claim".into(),
        by: "somebody".into(),
        facts: vec![],
        span: Span {
            from: from.parse().unwrap(),
            until: until.map(|d| d.parse().unwrap()),
        },
        note: None,
    }
}

fn figure(marks: Vec<Mark>) -> Timeline {
    Timeline {
        id: "figure",
        title: "a figure".into(),
        caption: "what its shapes mean".into(),
        from: day("2024-01-01"),
        until: day("2025-01-01"),
        horizon: Some(Horizon {
            day: day("2024-06-21"),
            words: "no further".into(),
        }),
        lanes: vec![marks],
    }
}

/// The lying figure of one mark, without what is drawn for every figure.
fn drawn(language: Interface, marks: Vec<Mark>) -> String {
    let html = figure(marks).show(language).0;
    let (_, level) = html.split_once("<svg class=\"level\"").unwrap();
    level.split("</svg>").next().unwrap().to_string()
}

#[test]
fn a_known_day_is_a_sharp_edge() {
    let drawn = drawn(
        Interface::English,
        vec![mark(MarkKind::Rival, "2024-02-10", None)],
    );
    assert!(!drawn.contains("frame dot"));
}

#[test]
fn a_month_is_a_dotted_edge_as_long_as_the_month() {
    let drawn = drawn(
        Interface::English,
        vec![mark(MarkKind::Rival, "2024-02", None)],
    );
    // January has 31 days of 366, February 29.
    let (first, last) = (20.0 + 840.0 * 31.0 / 366.0, 20.0 + 840.0 * 60.0 / 366.0);
    assert!(drawn.contains("frame dot"));
    assert!(drawn.contains(&format!("L{first:.1} ")) && drawn.contains(&format!("M{last:.1} ")));
}

#[test]
fn a_beginning_not_given_is_torn_and_begins_with_the_axis() {
    let drawn = drawn(
        Interface::English,
        vec![mark(MarkKind::Recognised, "unstated", None)],
    );
    assert!(drawn.contains("class=\"ink\" d=\"M20 "));
    assert!(drawn.contains("L25 "), "the teeth of the edge: {drawn}");
    assert!(!drawn.contains("frame dot"));
}

#[test]
fn a_claim_without_end_lasts_as_far_as_the_record_knows_and_no_further() {
    let drawn = drawn(
        Interface::English,
        vec![mark(MarkKind::Recognised, "2024-01-01", None)],
    );
    let horizon = 20.0 + 840.0 * 172.0 / 366.0;
    let bar = drawn
        .split("class=\"ink\" d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    assert!(
        bar.contains(&format!("L{horizon:.1} ")) && !bar.contains("860"),
        "{bar}"
    );
}

#[test]
fn something_expected_without_a_date_is_a_dotted_ring() {
    let drawn = drawn(
        Interface::English,
        vec![mark(MarkKind::Prospect, "unstated", None)],
    );
    assert!(drawn.contains("<circle class=\"ring dot\""));
}

#[test]
fn what_happened_in_a_month_is_a_capsule_and_on_a_day_a_ring() {
    let month = drawn(
        Interface::English,
        vec![mark(MarkKind::Event, "2024-02", None)],
    );
    assert!(month.contains("<rect class=\"ring\"") && !month.contains("<circle"));
    let day = drawn(
        Interface::English,
        vec![mark(MarkKind::Event, "2024-02-10", None)],
    );
    assert!(day.contains("<circle class=\"ring\"") && !day.contains("<rect class=\"ring"));
}

#[test]
fn in_arabic_the_axis_runs_from_the_right_and_the_words_do_not_turn() {
    let english = drawn(
        Interface::English,
        vec![mark(MarkKind::Event, "2024-01-01", None)],
    );
    let arabic = drawn(
        Interface::Arabic,
        vec![mark(MarkKind::Event, "2024-01-01", None)],
    );
    assert!(english.contains("cx=\"20\""));
    assert!(arabic.contains("cx=\"860\""));
    assert!(!arabic.contains("scale(-1") && !arabic.contains("transform=\"scale"));
}

#[test]
fn marks_that_would_cover_each_other_stand_in_lines_of_their_own() {
    let lines = |second| {
        let first = mark(MarkKind::Recognised, "2024-01-01", Some("2024-02-01"));
        let both = vec![first, mark(MarkKind::Rival, second, None)];
        let html = drawn(Interface::English, both);
        let view = html
            .split("viewBox=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        view.split(' ').nth(3).unwrap().parse::<f64>().unwrap()
    };
    assert!(lines("2024-01-15") > lines("2024-05-01"));
}

#[test]
fn the_table_behind_the_figure_has_every_mark_with_its_dates_as_given() {
    let marks = vec![
        mark(MarkKind::Rival, "2024-02", None),
        mark(MarkKind::Recognised, "unstated", Some("2024-06-21")),
    ];
    let html = figure(marks).show(Interface::English).0;
    let (_, table) = html.split_once("<table").unwrap();
    for told in [
        "February 2024",
        "not stated",
        "date not given",
        "21 June 2024",
    ] {
        assert!(table.contains(told), "{told}");
    }
    assert_eq!(table.matches("<tr ").count(), 3);
}

#[test]
fn a_figure_with_nothing_in_it_or_no_days_is_still_drawn() {
    let mut empty = figure(vec![]);
    empty.until = empty.from;
    for language in Interface::ALL {
        assert!(empty.show(language).0.contains("<svg"));
    }
}
