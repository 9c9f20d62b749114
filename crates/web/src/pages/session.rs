//! One session: where it stands, its business, who comes, its papers, what is said of it.

mod attendance;
mod business;
mod course;
mod credentials;
mod elsewhere;
mod papers;
mod standing;

use app::views::session::SessionView;
use language::Interface;
use maud::{Markup, html};

pub(super) use standing::take_office;

use super::{Rendered, sessions::acts, whose};
use crate::{
    components::{Empty, Link, Moment, Piece, Prose, Subject, Text},
    frame::Links,
};

/// Anchors of the page's own, which no item of business takes.
const ANCHORS: [&str; 18] = [
    "credentials",
    "acts",
    "questions",
    "agenda",
    "business",
    "due",
    "who",
    "papers",
    "documents",
    "decisions",
    "statements",
    "said",
    "said-of-attendance",
    "course",
    "before",
    "others",
    "text",
    "elsewhere",
];

/// The page of one session. `actions` is what the reader's office can do in it; empty for those
/// who only read.
#[must_use]
pub fn page(view: &SessionView, links: Links, actions: Markup) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    Rendered {
        title: view.session.title.text.clone(),
        symbol: view.symbol.clone().unwrap_or_default(),
        crumbs: vec![page.folio()],
        text: html! {
            (page.subject())
            (page.standing(!actions.0.is_empty()).show(language))
            (acts(actions, language))
            (page.questions())
            (page.agenda())
            (page.business())
            (page.results())
            (page.attendance())
            (page.credentials())
            (page.papers())
            (page.remarks())
            (page.course())
            (page.around())
            (page.elsewhere())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a SessionView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn empty(&self, key: &str) -> Empty {
        Empty {
            heading: self.say(key),
            text: self.say(&format!("{key}-text")),
        }
    }

    /// Its date with the day of the week, where a day is given.
    fn date(&self) -> Moment {
        Moment::with_weekday(self.language(), &self.view.session.when)
    }

    /// Where, for the folio line; its day stands under its title.
    fn folio(&self) -> Prose {
        let place = self.view.session.place.as_ref();
        place.map_or_else(Prose::default, |place| {
            Prose::default().and(Text::from(place))
        })
    }

    /// Its title; under it the body and the date. The place stands in the folio line.
    fn subject(&self) -> Subject {
        let session = &self.view.session;
        let body = Link::new(self.links.body(&session.body.id), &session.body.name);
        let lead: [Piece; 2] = [body.into(), self.date().into()];
        Subject {
            heading: Text::from(&session.title).into(),
            lead: Some(whose::listed(lead.into_iter(), self.language())),
        }
    }
}
