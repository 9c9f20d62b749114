//! The frame around a page: whose paper, where, as known when, who reads, how to check it.

use app::{
    Published,
    views::imprint::{ImprintView, imprint},
};
use institution::entry::Office;
use language::{say, say_with};
use maud::{Markup, html};
use vocab::When;

use super::{
    reading::{Visit, links},
    routes::Page,
    site::Room,
};
use crate::{
    acts,
    components::{Empty, Link, Prose, Subject, Text},
    frame::{Colophon, Exercise, Folio, Frame, Imprint, Place, Reader, page},
    pages::Rendered,
};

/// A page within its frame.
pub(super) fn framed(
    visit: &Visit<'_>,
    published: &Published,
    page_of: &Page,
    rendered: Rendered,
) -> Markup {
    let frame = frame(visit, published, page_of.path(), page_of.place(), &rendered);
    let text = html! { (acts::notice(visit, published, page_of)) (rendered.text) };
    page(&frame, &text)
}

/// The page that says there is nothing here, and what there is instead.
pub(super) fn absent(visit: &Visit<'_>, published: &Published) -> Markup {
    let language = visit.links.language;
    let title = say(language, "absent-title").to_string();
    let text = html! {
        (Subject::new(title.as_str()))
        (Empty {
            heading: Prose::default().and(Text::from(say(language, "absent-nothing"))),
            text: Prose::linking(&say(language, "absent-instead"), &[&visit.links.organisation(), &visit.links.log()]),
        })
    };
    let rendered = Rendered {
        title,
        symbol: String::new(),
        crumbs: Vec::new(),
        text,
    };
    let frame = frame(visit, published, String::new(), None, &rendered);
    page(&frame, &rendered.text)
}

fn frame(
    visit: &Visit<'_>,
    published: &Published,
    path: String,
    place: Option<Place>,
    rendered: &Rendered,
) -> Frame {
    let view = imprint(published, &visit.reader);
    let symbol = if rendered.symbol.is_empty() {
        view.symbol.clone()
    } else {
        rendered.symbol.clone()
    };
    Frame {
        links: visit.links,
        title: rendered.title.clone(),
        organisation: view.organisation.clone().into(),
        place,
        folio: Folio {
            symbol,
            crumbs: rendered.crumbs.clone(),
            known: known(visit, &path),
        },
        path,
        exercise: (visit.room == Room::Exercise).then(|| banner(visit)),
        reader: reader(visit, &view),
        colophon: colophon(visit, &view),
    }
}

/// As known when, and the way to another date.
fn known(visit: &Visit<'_>, path: &str) -> Prose {
    let language = visit.links.language;
    let date = When::day(visit.reader.on);
    let words = if let Some(known) = &visit.known {
        let values = [
            ("known", language::date_in_sentence(language, known).into()),
            ("date", language::date(language, &date).into()),
        ];
        say_with(language, "layout-as-known-then", &values)
    } else if visit.dated {
        say_with(
            language,
            "layout-as-known-on",
            &[("date", language::date_in_sentence(language, &date).into())],
        )
    } else {
        say(language, "layout-as-known-today").into_owned()
    };
    let back: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    let other = Link::new(
        format!("{}?path={back}", visit.links.to("date")),
        say(language, "layout-other-date"),
    );
    let known = Prose::default()
        .and(Text::from(words))
        .and(Text::from(" · "))
        .and(other);
    if visit.site.exercise.is_none() || visit.room == Room::Exercise {
        return known;
    }
    let carry_on = Link::new(
        links(Room::Exercise, language).to(path),
        say(language, "exercise-offer"),
    );
    known.and(Text::from(" · ")).and(carry_on)
}

fn banner(visit: &Visit<'_>) -> Exercise {
    let language = visit.links.language;
    let record = Link::new(
        visit.links.in_record().organisation(),
        say(language, "exercise-to-record"),
    );
    let again = format!("{}#again", visit.links.sign_in());
    let again = Link::new(again, say(language, "exercise-reset-offer"));
    let links = [Some(record), visit.local.then_some(again)];
    Exercise {
        links: links.into_iter().flatten().collect(),
    }
}

/// Who reads, where offices can be taken.
fn reader(visit: &Visit<'_>, view: &ImprintView) -> Option<Reader> {
    let language = visit.links.language;
    if visit.room == Room::Record {
        return None;
    }
    let name = match visit.reader.office.as_ref() {
        None => return visit.local.then_some(Reader::Visitor),
        Some(Office::Secretariat) => Text::from(say(language, "office-secretariat")),
        Some(Office::Chair) => Text::from(say(language, "office-chair")),
        Some(Office::Delegation(party)) => {
            let name = view
                .delegation
                .as_ref()
                .map_or_else(|| party.to_string(), |d| d.name.text.clone());
            Text::from(say_with(
                language,
                "exercise-delegation-of",
                &[("party", name.into())],
            ))
        }
    };
    Some(Reader::Office {
        name,
        hidden: Vec::new(),
    })
}

fn colophon(visit: &Visit<'_>, view: &ImprintView) -> Colophon {
    let language = visit.links.language;
    let entries = say_with(language, "count-entries", &[("count", view.entries.into())]);
    let log = say_with(language, "layout-log", &[("entries", entries.into())]);
    let coded = |key: &str, code: String| Imprint {
        label: say(language, key).into(),
        code: Some(code),
    };
    let statement = Prose::default().and(Text::from(say(language, "layout-computed")));
    let (first, last) = (
        view.root.get(..8).unwrap_or_default(),
        view.root.get(56..).unwrap_or_default(),
    );
    Colophon {
        statement,
        imprint: vec![
            Imprint {
                label: log.into(),
                code: None,
            },
            coded("layout-root", format!("{first} … {last}")),
            coded("layout-check-yourself", "majlis verify".to_string()),
        ],
    }
}
