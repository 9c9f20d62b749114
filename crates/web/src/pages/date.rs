//! Where another date is chosen, to see a page as it was known then.

use app::Published;
use institution::sessions::Session;
use language::{Interface, date, say, say_with};
use maud::{Markup, Render, html};
use vocab::{Day, When};

use super::Rendered;
use crate::{
    acts::date_examples,
    components::{Link, Section, Subject, Text},
    frame::Links,
    server::{Page, Visit},
};

/// The page with the question; what was typed comes back where it is no day.
pub(crate) fn page(visit: &Visit<'_>, published: &Published) -> Rendered {
    let language = visit.links.language;
    let title = say(language, "exercise-date").into_owned();
    let subject = Subject {
        heading: title.as_str().into(),
        lead: Some(say(language, "exercise-date-lead").into()),
    };
    let days = Section::new(
        "days",
        say(language, "exercise-date-days"),
        days(visit, published),
    );
    let text = html! { (subject) (question(visit)) (days.show(language)) };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text,
    }
}

/// The address a chosen day leads to: the page asked about on that day, if that is a day and the
/// page one of ours.
pub(crate) fn chosen(links: Links, path: &str, on: &str, known: &str) -> Option<String> {
    let page = links.to(&path_of(path)?);
    let day = |typed: &str| typed.trim().parse::<Day>().ok();
    match (on.trim(), known.trim()) {
        ("", "") => None,
        (on, "") => Some(format!("{page}?on={}", day(on)?)),
        ("", known) => Some(format!("{page}?known={}", day(known)?)),
        (on, known) => Some(format!("{page}?on={}&known={}", day(on)?, day(known)?)),
    }
}

/// A path below the language, if it leads to one of our pages.
fn path_of(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    Page::of(&parts)
        .filter(|page| *page != Page::Date)
        .map(|page| page.path())
}

fn asked_about(visit: &Visit<'_>) -> String {
    visit
        .query
        .get("path")
        .and_then(path_of)
        .unwrap_or_default()
}

fn question(visit: &Visit<'_>) -> Markup {
    let language = visit.links.language;
    html! {
        form.form action=(visit.links.to("date")) method="get" {
            input type="hidden" name="path" value=(asked_about(visit));
            (day_asked(visit, "on", "exercise-date-on", "exercise-date-hint"))
            (day_asked(visit, "known", "exercise-date-known", "exercise-date-known-hint"))
            div.submit { button.main type="submit" { (say(language, "exercise-date-button")) } }
        }
    }
}

/// A day to be typed, with what was typed where it is none.
fn day_asked(visit: &Visit<'_>, name: &str, label: &str, hint: &str) -> Markup {
    let language = visit.links.language;
    let typed = visit.query.get(name);
    let wrong = typed.filter(|typed| typed.trim().parse::<Day>().is_err());
    let id = format!("date-{name}");
    let described = if wrong.is_some() {
        format!("{id}-hint {id}-error")
    } else {
        format!("{id}-hint")
    };
    html! {
        div.field.wrong[wrong.is_some()] {
            label for=(id) { (say(language, label)) }
            p.hint id={ (id) "-hint" } { (say_with(language, hint, &date_examples())) }
            @if let Some(wrong) = wrong {
                p.error id={ (id) "-error" } role="alert" { (not_a_day(language, wrong)) }
            }
            input.short type="text" id=(id) name=(name) dir="ltr" value=(typed.unwrap_or_default())
                autocomplete="off" aria-describedby=(described)
                aria-invalid=[wrong.is_some().then_some("true")];
        }
    }
}

fn not_a_day(language: Interface, typed: &str) -> String {
    let shown: String = typed.chars().take(40).collect();
    let typed = [("typed", language::isolated(&shown).into())];
    let values: Vec<_> = typed.into_iter().chain(date_examples()).collect();
    say_with(language, "exercise-date-wrong", &values)
}

/// Today, and the days of sessions: those on which something is known to have begun.
fn days(visit: &Visit<'_>, published: &Published) -> Markup {
    let (language, links) = (visit.links.language, visit.links);
    let path = asked_about(visit);
    let today = Link::new(links.to(&path), say(language, "exercise-date-today"));
    let mut sessions: Vec<(Day, &Session)> = published
        .state
        .sessions
        .values()
        .filter_map(|session| Some((day_of(session)?, session)))
        .filter(|(day, _)| *day <= visit.reader.on)
        .collect();
    sessions.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let link = |day: &Day| {
        Link::new(
            format!("{}?on={day}", links.to(&path)),
            date(language, &When::day(*day)),
        )
    };
    html! {
        ul.rows {
            li.row { div.text { (today.render()) } }
            @for (day, session) in &sessions {
                li.row { div.text { (link(day)) " · " (Text::of(&session.titles, language)) } }
            }
        }
    }
}

/// The day of a session, where one is given: of a month no day is made.
fn day_of(session: &Session) -> Option<Day> {
    let day = session.when.first_day()?;
    (session.when.last_day() == Some(day)).then_some(day)
}
