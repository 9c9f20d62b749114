//! Every session: open now, to come, held.

use app::views::{
    paths::{SessionLink, SessionPhase},
    sessions::{SessionEntry, SessionsView},
};
use language::{Interface, list, say, say_with, sentence_case, word};
use maud::{Markup, html};

use super::{Rendered, margin, session::take_office, whose};
use crate::{
    components::{
        Act, Empty, Link, Moment, Piece, Prose, Row, Rows, Section, Shape, Sign, Standing, Subject,
        Text,
    },
    frame::Links,
};

/// The sections of the page: an anchor, a heading, the phases that stand there.
const SECTIONS: [(&str, &str, &[SessionPhase]); 3] = [
    ("open", "sessions-open", &[SessionPhase::Open]),
    (
        "ahead",
        "sessions-ahead",
        &[SessionPhase::Announced, SessionPhase::Convened],
    ),
    ("held", "sessions-held", &[SessionPhase::Closed]),
];

/// The page of all sessions. `actions` is what the reader's office can do here; empty for those
/// who only read.
#[must_use]
pub fn page(view: &SessionsView, links: Links, actions: Markup) -> Rendered {
    let language = links.language;
    let title = say(language, "sessions-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "sessions-lead")),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text: html! {
            (subject)
            (standing(view, links, !actions.0.is_empty()).show(language))
            (acts(actions, language))
            @if view.sessions.is_empty() { (empty(language)) }
            @for (id, heading, phases) in SECTIONS { (section(view, id, heading, phases, links)) }
        },
    }
}

/// What the reader's office can do, as a section; nothing where it can do nothing.
pub(super) fn acts(actions: Markup, language: Interface) -> Markup {
    if actions.0.is_empty() {
        return actions;
    }
    let heading = whose::words(language, "sessions-acts");
    Section::new("acts", heading, actions).show(language)
}

fn standing(view: &SessionsView, links: Links, acts: bool) -> Standing {
    let language = links.language;
    let (account, account_told) = account(view, language);
    let there = |phases: &[SessionPhase]| view.in_phase(phases).next().is_some();
    let places = SECTIONS.map(|(id, _, phases)| {
        let key = format!("sessions-can-{id}");
        (format!("#{id}"), there(phases), key)
    });
    let act = (
        "#acts".to_string(),
        acts,
        "sessions-can-act-here".to_string(),
    );
    let can = [act].into_iter().chain(places);
    let can = can.filter(|(_, is_there, _)| *is_there);
    Standing {
        state: state(view, language),
        state_told: told(view, links),
        account,
        account_told,
        acts: can
            .map(|(href, _, key)| Act::from(Link::new(href, say(language, &key))))
            .chain(take_office(acts, links))
            .collect(),
    }
}

/// How many are open; else how many are to come, or were held.
fn state(view: &SessionsView, language: Interface) -> Sign {
    let shapes = [Shape::Now, Shape::Ring, Shape::Done];
    for ((id, _, phases), shape) in SECTIONS.into_iter().zip(shapes) {
        let count = view.in_phase(phases).count();
        if count > 0 {
            let key = format!("sessions-count-{id}");
            let words = say_with(language, &key, &[("count", count.into())]);
            return Sign::new(shape, sentence_case(&words));
        }
    }
    Sign::new(Shape::Nowhere, say(language, "sessions-none"))
}

/// The session open now and the next one to come, by name and date.
fn told(view: &SessionsView, links: Links) -> Prose {
    let language = links.language;
    let open = view.in_phase(&[SessionPhase::Open]).next();
    // To come: the earliest stands last.
    let next = view
        .in_phase(&[SessionPhase::Announced, SessionPhase::Convened])
        .last();
    let held = view.in_phase(&[SessionPhase::Closed]).next();
    let named = [
        ("sessions-told-now", open),
        ("sessions-told-next", next),
        (
            "sessions-told-latest",
            held.filter(|_| open.is_none() && next.is_none()),
        ),
    ];
    let mut prose = Prose::default();
    for (key, entry) in named {
        let Some(entry) = entry else { continue };
        if !prose.is_empty() {
            prose = prose.and(Piece::Break);
        }
        let date = Moment::of(language, &entry.session.when);
        let told = [whose::session(&entry.session, links).into(), date.into()];
        prose = prose.and(say(language, key)).and(" ");
        prose.0.extend(whose::listed(told.into_iter(), language).0);
    }
    match prose.is_empty() {
        true => whose::words(language, "sessions-none-told"),
        false => prose,
    }
}

/// Everyone whose word it is how far a session has come, in the order of the sections.
fn account(view: &SessionsView, language: Interface) -> (Prose, Prose) {
    let mut names: Vec<&str> = Vec::new();
    for entry in SECTIONS
        .iter()
        .flat_map(|(_, _, phases)| view.in_phase(phases))
    {
        let name = entry.said.account.name.text.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return (
            whose::words(language, "sessions-no-account"),
            whose::words(language, "sessions-no-account-told"),
        );
    }
    let told = whose::words(language, "sessions-account-each");
    (list(language, &names).into(), told)
}

fn empty(language: Interface) -> Markup {
    let empty = Empty {
        heading: whose::words(language, "sessions-empty"),
        text: whose::words(language, "sessions-empty-text"),
    };
    html! { section.section { (empty) } }
}

fn section(
    view: &SessionsView,
    id: &'static str,
    heading: &str,
    phases: &[SessionPhase],
    links: Links,
) -> Markup {
    let rows: Rows = view
        .in_phase(phases)
        .map(|entry| row(entry, links))
        .collect();
    if rows.rows.is_empty() {
        return Markup::default();
    }
    let language = links.language;
    Section::new(id, whose::words(language, heading), rows.show(language)).show(language)
}

/// A session: its title, its date, body and place, how far it has come and by whose word.
fn row(entry: &SessionEntry, links: Links) -> Row {
    let (language, session) = (links.language, &entry.session);
    let body = Link::new(links.body(&session.body.id), &session.body.name);
    let mut told: Vec<Piece> = vec![
        Moment::with_weekday(language, &session.when).into(),
        body.into(),
    ];
    let place = session.place.as_ref();
    told.extend(place.map(|place| Text::from(place).into()));
    let mut by = margin::by(&entry.said, links);
    by.sign = Some(phase_sign(session, entry.sitting, language));
    Row {
        heading: Some(whose::session(session, links).into()),
        text: vec![whose::listed(told.into_iter(), language)],
        by,
        ..Row::default()
    }
}

/// How far a session has come, as a word with its shape.
pub(super) fn phase_sign(
    session: &SessionLink,
    sitting: Option<usize>,
    language: Interface,
) -> Sign {
    match (session.phase, sitting) {
        (SessionPhase::Open, Some(number)) => {
            let values = [("number", number.to_string().into())];
            let words = say_with(language, "sessions-sitting-open", &values);
            Sign::new(Shape::Now, words)
        }
        (SessionPhase::Open, None) => Sign::new(Shape::Now, say(language, "state-open")),
        (SessionPhase::Closed, _) => Sign::new(Shape::Done, say(language, "state-closed")),
        (SessionPhase::Convened, _) => Sign::new(Shape::Ring, say(language, "state-convened")),
        (SessionPhase::Announced, _) => {
            let certainty = word(language, "certainty", session.certainty);
            Sign::new(Shape::Ring, certainty)
        }
    }
}
