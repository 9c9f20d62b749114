//! Every source of the record, layer by layer.

use app::views::sources::{Location, SourceCard, SourceRow, SourcesView};
use language::{Interface, say, say_with, sentence_case, word};
use maud::{Markup, Render, html};
use vocab::When;

use super::{Rendered, challenges::can_do, sessions::acts, whose};
use crate::{
    components::{
        Act, By, Empty, Link, Moment, Others, Piece, Prose, Row, Rows, Section, Shape, Sign,
        Standing, Subject, Text,
    },
    frame::Links,
};

/// The page of all sources. `actions` is what the reader's office can do here; empty for those
/// who only read.
#[must_use]
pub fn page(view: &SourcesView, links: Links, actions: Markup) -> Rendered {
    let language = links.language;
    let title = say(language, "sources-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "sources-lead")),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text: html! {
            (subject)
            (standing(view, links, !actions.0.is_empty()).show(language))
            (acts(actions, language))
            @if count(view) == 0 { section.section { (empty("sources-empty", language)) } }
            @else {
                (layer("own", "sources-own", &view.own, links))
                (layer("law", "sources-law", &view.law, links))
                (others(view, links))
            }
        },
    }
}

fn count(view: &SourcesView) -> usize {
    view.own.len() + view.law.len() + view.others.len()
}

fn standing(view: &SourcesView, links: Links, acts: bool) -> Standing {
    let language = links.language;
    let all = say_with(language, "sources-count", &[("count", count(view).into())]);
    let layers = [
        ("own", view.own.len().to_string().into()),
        ("law", view.law.len().to_string().into()),
        ("others", view.others.len().to_string().into()),
    ];
    let shape = if count(view) == 0 {
        Shape::Nowhere
    } else {
        Shape::Holds
    };
    let done_here = say_with(
        language,
        "sources-done-here",
        &[("count", view.done_here.into())],
    );
    let mut can: Vec<Act> = can_do(&[("#acts", acts, "sources-can-act")], language);
    can.extend(first_of_all(view, links));
    let places = [
        ("#law", !view.law.is_empty(), "sources-law"),
        ("#elsewhere", !view.others.is_empty(), "sources-others"),
    ];
    can.extend(can_do(&places, language));
    can.push(Link::new(links.log(), say(language, "sources-can-see-log")).into());
    Standing {
        state: Sign::new(shape, sentence_case(&all)),
        state_told: say_with(language, "sources-layers", &layers).into(),
        account: whose::words(language, "sources-each-its-own"),
        account_told: whose::words(language, "sources-each-told")
            .and(" ")
            .and(done_here),
        acts: can,
    }
}

/// The way to the record's first source.
fn first_of_all(view: &SourcesView, links: Links) -> Option<Act> {
    let first = view.own.first()?;
    let key = match view.own.len() {
        1 => "sources-can-read",
        _ => "sources-can-read-first",
    };
    let words = say(links.language, key);
    Some(Link::new(links.source(&first.card.id), words).into())
}

fn empty(key: &str, language: Interface) -> Empty {
    Empty {
        heading: whose::words(language, key),
        text: whose::words(language, "sources-empty-text"),
    }
}

fn layer(id: &'static str, key: &str, rows: &[SourceRow], links: Links) -> Markup {
    let language = links.language;
    let content = match rows.is_empty() {
        true => empty(&format!("{key}-empty"), language).render(),
        false => source_rows(rows, links).show(language),
    };
    Section::new(id, whose::words(language, key), content).show(language)
}

fn others(view: &SourcesView, links: Links) -> Markup {
    if view.others.is_empty() {
        return Markup::default();
    }
    let others = Others {
        id: "elsewhere",
        heading: whose::words(links.language, "sources-others"),
        rows: source_rows(&view.others, links),
    };
    others.show(links.language)
}

fn source_rows(rows: &[SourceRow], links: Links) -> Rows {
    rows.iter().map(|row| source_row(row, links)).collect()
}

/// A source: its title; in the margin its date, language, place, and how much rests on it.
fn source_row(row: &SourceRow, links: Links) -> Row {
    let language = links.language;
    let card = &row.card;
    let counted = |key: &str, count: usize| say_with(language, key, &[("count", count.into())]);
    let mut resting = vec![Piece::from(counted("sources-entries", row.entries))];
    if row.voices > 0 {
        resting.push(counted("sources-voices", row.voices).into());
    }
    let by = By {
        said: Some(described(card, language)),
        note: Some(whose::listed(resting.into_iter(), language)),
        ..By::default()
    };
    let (title, rest) = title(card);
    let link = Prose::from(Link::new(links.source(&card.id), title));
    Row {
        text: std::iter::once(link).chain(rest.map(Prose::from)).collect(),
        by,
        ..Row::default()
    }
}

/// The title as far as its first semicolon, and what follows it, as a sentence of its own: a
/// description can be long.
pub(super) fn title(card: &SourceCard) -> (Text, Option<Text>) {
    let text = |words: &str| Text {
        words: words.trim().to_string(),
        language: card.title.foreign,
    };
    match card.title.text.split_once([';', '؛']) {
        Some((head, rest)) => (
            text(head),
            Some(text(&sentence_case(&format!("{}.", rest.trim())))),
        ),
        None => (text(&card.title.text), None),
    }
}

/// Its date, language and place in a line.
fn described(card: &SourceCard, language: Interface) -> Prose {
    let mut told = Vec::new();
    if card.dated != When::Unstated {
        told.push(Moment::of(language, &card.dated).into());
    }
    told.push(Piece::from(tongue(card, language)));
    told.extend(card.location.as_ref().map(|location| match location {
        Location::Address { site, .. } => Piece::Figure(site.clone()),
        Location::Reference(reference) => Text::from(reference.as_str()).into(),
    }));
    whose::listed(told.into_iter(), language)
}

/// The language it is in, by the reader's name for it; by its code where there is none.
pub(super) fn tongue(card: &SourceCard, language: Interface) -> String {
    let code = card.language.as_str();
    match language::has(&format!("language-{code}")) {
        true => word(language, "language", code).into_owned(),
        false => code.to_string(),
    }
}
