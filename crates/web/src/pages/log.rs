//! The log: every entry, the newest first, narrowed where the reader asks.

mod narrowing;

use app::views::{
    entry::EntryLine,
    log::{LogView, PAGE_ENTRIES},
};
use language::{Interface, date_in_sentence, say, say_with, word};
use maud::{Markup, html};
use vocab::When;

use super::{
    Rendered,
    challenges::{ahead, can_do},
    entry::prose,
    margin, whose,
};
use crate::{
    components::{
        Act, Empty, Link, Log, LogEntry, Moment, Pager, Prose, Section, Shape, Sign, Standing,
        Subject, Text,
    },
    frame::Links,
};

/// The page of the log. `actions` is what the reader's office can do here; empty for those who
/// only read. `key` is the line of the key that signs the log, where it is published.
#[must_use]
pub fn page(view: &LogView, links: Links, actions: Markup, key: Option<&str>) -> Rendered {
    let language = links.language;
    let title = say(language, "log-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "log-lead")),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text: html! {
            (subject)
            (standing(view, links).show(language))
            (super::sessions::acts(actions, language))
            @if view.length == 0 { section.section { (empty(language)) } }
            @else { (entries(view, links)) }
            (check(view, language, key))
        },
    }
}

fn standing(view: &LogView, links: Links) -> Standing {
    let language = links.language;
    let counted = |key: &str, count: usize| say_with(language, key, &[("count", count.into())]);
    let shape = if view.length == 0 {
        Shape::Nowhere
    } else {
        Shape::Holds
    };
    let last = view.last_recorded.map(|moment| {
        let date = date_in_sentence(language, &When::At(moment));
        say_with(language, "log-last-recorded", &[("date", date.into())])
    });
    let places = [
        ("#entries", view.length > 0, "log-can-filter"),
        ("#check", true, "log-can-check"),
    ];
    let mut can: Vec<Act> = can_do(&places, language);
    can.push(Link::new(links.sources(), say(language, "log-can-see-sources")).into());
    Standing {
        state: Sign::new(shape, counted("log-count", view.length)),
        state_told: last.map(Prose::from).unwrap_or_default(),
        account: counted("log-accounts", view.accounts_heard).into(),
        account_told: whose::words(language, "log-accounts-told"),
        acts: can,
    }
}

fn empty(language: Interface) -> Empty {
    Empty {
        heading: whose::words(language, "log-empty"),
        text: whose::words(language, "log-empty-text"),
    }
}

fn entries(view: &LogView, links: Links) -> Markup {
    let language = links.language;
    let content = html! {
        (narrowing::filters(view, links))
        @if view.entries.is_empty() { (nothing_found(links)) }
        @else {
            (table(view, links).show(language))
            @if view.pages > 1 { (pager(view, links)) }
        }
    };
    Section::new("entries", whose::words(language, "log-list"), content).show(language)
}

fn nothing_found(links: Links) -> Empty {
    let language = links.language;
    let all = Link::new(links.log(), say(language, "log-all"));
    Empty {
        heading: whose::words(language, "log-nothing-found"),
        text: whose::words(language, "log-nothing-found-text")
            .and(" ")
            .and(all),
    }
}

fn table(view: &LogView, links: Links) -> Log {
    let language = links.language;
    let column = |key: &str| Text::from(say(language, key));
    Log {
        caption: column("log-list"),
        columns: [
            column("log-column-entry"),
            column("log-column-recorded"),
            column("log-column-what"),
            column("log-column-account"),
        ],
        entries: view.entries.iter().map(|line| entry(line, links)).collect(),
    }
}

fn entry(line: &EntryLine, links: Links) -> LogEntry {
    let language = links.language;
    let position = line.said.position;
    let mut by = margin::by(&line.said, links);
    by.sign = ahead(line.told.certainty, language);
    LogEntry {
        position: Link::new(links.entry(position), position.to_string()),
        recorded: Moment::of(language, &When::At(line.said.recorded_at)),
        what: prose(&line.told, links),
        kind: kind(line, language).into(),
        by,
    }
}

/// The part of the log an entry belongs to, and its topic.
fn kind(line: &EntryLine, language: Interface) -> String {
    let area = word(language, "log-area", line.area.as_str());
    match line.topic {
        Some(topic) => {
            let topic = word(language, "topic", topic);
            format!("{area}{}{topic}", whose::comma(language))
        }
        None => area.into_owned(),
    }
}

/// The neighbouring pages, narrowed as this one is.
fn pager(view: &LogView, links: Links) -> Pager {
    let language = links.language;
    let way = |page: usize, key: &str| {
        let is_there = (1..=view.pages).contains(&page);
        is_there.then(|| Link::new(narrowing::address(view, page, links), say(language, key)))
    };
    let first = (view.page - 1) * PAGE_ENTRIES + 1;
    let range = [
        ("from", first.to_string().into()),
        ("to", (first + view.entries.len() - 1).to_string().into()),
        ("found", view.found.to_string().into()),
    ];
    Pager {
        label: say(language, "log-pages").into(),
        newer: way(view.page - 1, "log-newer"),
        range: say_with(language, "log-range", &range).into(),
        older: way(view.page + 1, "log-older"),
    }
}

/// How the log is checked, with the root to compare.
fn check(view: &LogView, language: Interface, key: Option<&str>) -> Markup {
    let content = html! {
        div.text {
            p { (say(language, "log-check-tree")) }
            p { (say(language, "layout-root")) ":" }
            (code(&view.root))
            p { (say(language, "log-check-verify")) }
            (code(VERIFY_COMMAND))
            p { (say(language, "log-check-note")) }
            @if let Some(key) = key { (signed(key, language)) }
        }
    };
    Section::new("check", whose::words(language, "log-check"), content).show(language)
}

/// Where the log is fetched by those who do not trust this server.
fn signed(key: &str, language: Interface) -> Markup {
    html! {
        p { (say(language, "log-check-signed")) }
        ul {
            li { a href="/log/checkpoint" { (say(language, "log-check-checkpoint")) } }
            li { a href="/log/key" { (say(language, "log-check-key")) } }
        }
        p { (say(language, "log-check-fetch")) }
        (code(&format!("majlis verify URL --key {}", key.trim_end())))
    }
}

/// Reads every entry again and computes every verdict anew.
pub(super) const VERIFY_COMMAND: &str = "majlis verify DIR";

/// A hash or a command on lines of its own, written from the left in every language.
pub(super) fn code(text: &str) -> Markup {
    html! { pre dir="ltr" { code { (text) } } }
}
