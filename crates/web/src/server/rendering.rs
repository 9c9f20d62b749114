//! From a path to a page: the view of what is asked for, and the page it is shown on.

use app::{Published, views};
use language::{Interface, say};
use maud::{Markup, html};

use super::{reading::Visit, routes::Page, site::Room};
use crate::{
    acts,
    components::Section,
    frame::Place,
    pages::{self, Rendered},
};

/// The page, where the record has what it is about.
pub(super) fn render(visit: &Visit<'_>, published: &Published, page: &Page) -> Option<Rendered> {
    let (state, reader, links) = (&published.state, &visit.reader, visit.links);
    let forms = || acts::forms(visit, published, page);
    Some(match page {
        Page::Place(place) => place_page(visit, published, page, *place),
        Page::Session(id) => {
            pages::session::page(&views::session::session(state, id, reader)?, links, forms())
        }
        Page::Decision(id) => pages::decision::decision(
            &views::decision::decision(state, id, reader)?,
            links,
            &forms(),
        ),
        Page::Statement(id) => pages::statements::statement(
            &views::statements::statement(state, id, reader)?,
            links,
            &forms(),
        ),
        Page::Member(id) => {
            pages::member::member(&views::member::member(state, id, reader)?, links, &forms())
        }
        Page::Body(id) => with_forms(
            pages::body::body(&views::body::body(state, id, reader)?, links),
            &forms(),
            links.language,
        ),
        Page::Source(id) => pages::source::page(
            &views::source::source(published, id, reader)?,
            links,
            forms(),
        ),
        Page::Entry(position) => pages::entry::page(
            &views::entry::entry(published, *position, reader)?,
            links,
            forms(),
        ),
        Page::Elsewhere => elsewhere(visit, published)?,
        Page::Laboratory => laboratory(visit, published)?,
        Page::Power => power(visit, published)?,
        Page::Date => pages::date::page(visit, published),
        Page::SignIn => pages::sign_in::page(visit, published),
        Page::Desk => pages::desk::page(visit, published),
    })
}

/// All other organisations, or the one that the address names.
fn elsewhere(visit: &Visit<'_>, published: &Published) -> Option<Rendered> {
    let (state, reader, links) = (&published.state, &visit.reader, visit.links);
    let on = visit.dated.then_some(reader.on);
    let Some(code) = visit.query.get("code") else {
        let like = visit.query.get("like").unwrap_or_default();
        let view = views::elsewhere::elsewhere(state, like, reader);
        return Some(pages::elsewhere::all(&view, links, on));
    };
    let until = visit
        .query
        .get("and")
        .and_then(|day| day.trim().parse().ok());
    let view = views::elsewhere::membership(state, code, until, reader)?;
    Some(pages::elsewhere::one(&view, links, on, reader.on))
}

fn laboratory(visit: &Visit<'_>, published: &Published) -> Option<Rendered> {
    let asked = |name: &str| visit.query.get(name).map(String::from);
    let question = views::laboratory::LaboratoryQuestion {
        rule: asked("rule"),
        set: asked("set"),
        positions: asked("p"),
        members: asked("n").and_then(|count| count.parse().ok()),
    };
    let own = published.state.charter.as_deref();
    let view = views::laboratory::laboratory(own, &question, &visit.reader)?;
    let on = visit.dated.then_some(visit.reader.on);
    Some(pages::laboratory::page(&view, visit.links, on))
}

fn power(visit: &Visit<'_>, published: &Published) -> Option<Rendered> {
    let asked = |name: &str| visit.query.get(name).map(String::from);
    let question = views::power::PowerQuestion {
        rule: asked("rule"),
        set: asked("set"),
        supposed: asked("p"),
        members: asked("n").and_then(|count| count.parse().ok()),
    };
    let own = published.state.charter.as_deref();
    let view = views::power::power(own, &question, &visit.reader)?;
    let on = visit.dated.then_some(visit.reader.on);
    Some(pages::power::page(&view, visit.links, on))
}

fn place_page(visit: &Visit<'_>, published: &Published, page: &Page, place: Place) -> Rendered {
    let (state, reader, links) = (&published.state, &visit.reader, visit.links);
    let forms = || acts::forms(visit, published, page);
    match place {
        Place::Today => pages::organisation::organisation(
            &views::organisation::organisation(state, reader),
            links,
        ),
        Place::Sessions => {
            pages::sessions::page(&views::sessions::sessions(state, reader), links, forms())
        }
        Place::Decisions => pages::decisions::decisions(
            &views::decisions::decisions(state, reader),
            links,
            &forms(),
        ),
        Place::Members => {
            let until = visit.query.get("and");
            let until = until.and_then(|day| day.trim().parse().ok());
            let view = views::members::members(state, until, reader);
            pages::members::members(&view, links, reader.on)
        }
        Place::Statements => pages::statements::statements(
            &views::statements::statements(state, reader),
            links,
            &forms(),
        ),
        Place::Bodies => with_forms(
            pages::bodies::bodies(&views::bodies::bodies(state, reader), links),
            &forms(),
            links.language,
        ),
        Place::Challenges => pages::challenges::page(
            &views::challenges::challenges(state, reader),
            links,
            forms(),
        ),
        Place::Proposals => {
            pages::proposals::page(&views::proposals::proposals(state, reader), links, forms())
        }
        Place::Sources => {
            pages::sources::page(&views::sources::sources(published, reader), links, forms())
        }
        Place::Log => {
            let filter = views::log::LogFilter::asked(|name| visit.query.get(name));
            let number = visit
                .query
                .get("page")
                .and_then(|page| page.parse().ok())
                .unwrap_or(1);
            let public = visit.site.public.as_ref();
            let public = public.filter(|_| visit.room == Room::Record);
            let key = public.map(app::PublicLog::key_line);
            pages::log::page(
                &views::log::log(published, reader, filter, number),
                links,
                forms(),
                key.as_deref(),
            )
        }
    }
}

/// A page whose forms stand at its end.
fn with_forms(rendered: Rendered, forms: &Markup, language: Interface) -> Rendered {
    if forms.0.is_empty() {
        return rendered;
    }
    let acts = Section::new("acts", say(language, "exercise-desk"), forms.clone()).show(language);
    let text = html! { (rendered.text) (acts) };
    Rendered { text, ..rendered }
}
