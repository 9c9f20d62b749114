//! One entry of the log: what it says, all that is known of it, its bytes, how to check them.

mod whole;

use app::views::entry::{EntryView, PageOf, Piece as Told, Told as Sentence};
use language::{date, say, say_with};
use maud::{Markup, html};
use vocab::When;

use super::{
    Rendered,
    log::{VERIFY_COMMAND, code},
    margin, whose,
};
use crate::{
    components::{Act, Link, Pager, Piece, Prose, Section, Shape, Sign, Standing, Subject, Text},
    frame::{Links, Place},
};

/// Gives the hash of an entry as RFC 6962 computes a leaf: a zero byte goes before it.
const LEAF_COMMAND: &str = "(printf '\\0'; cat entry.json) | sha256sum";

/// The page of one entry. `actions` is what the reader's office can do here; empty for those who
/// only read.
#[must_use]
pub fn page(view: &EntryView, links: Links, actions: Markup) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    let log = Link::new(links.log(), say(language, "log-title"));
    let title = page.title();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(prose(&view.line.told, links)),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![log.into(), title.into()],
        text: html! {
            (subject)
            (page.standing().show(language))
            (super::sessions::acts(actions, language))
            (page.whole())
            (page.bytes())
            (page.check())
            (page.neighbours())
        },
    }
}

/// A sentence of the log, its names leading to their pages.
pub(super) fn prose(told: &Sentence, links: Links) -> Prose {
    let piece = |piece: &Told| match piece {
        Told::Words(words) => Piece::from(words.as_str()),
        Told::Name { name, page: None } => Text::from(name).into(),
        Told::Name {
            name,
            page: Some(page),
        } => Link::new(address(page, links), name).into(),
        Told::Symbol(symbol) => Piece::Symbol {
            symbol: symbol.clone(),
            href: None,
        },
    };
    Prose(told.pieces.iter().map(piece).collect())
}

/// The address of a page that entries show on.
pub(super) fn address(page: &PageOf, links: Links) -> String {
    match page {
        PageOf::Organisation => links.organisation(),
        PageOf::Bodies => links.bodies(),
        PageOf::Body(body) => links.body(body),
        PageOf::Member(party) => links.member(party),
        PageOf::Session(session) => links.session(session),
        PageOf::Decision(draft) => links.decision(draft),
        PageOf::Statement(draft) => links.statement(draft),
        PageOf::Challenges => links.place(Place::Challenges),
        PageOf::Proposals => links.place(Place::Proposals),
        PageOf::Source(source) => links.source(source),
    }
}

/// A page that entries show on, by what it is.
pub(super) fn page_link(page: &PageOf, links: Links) -> Link {
    let key = match page {
        PageOf::Organisation => "log-page-organisation",
        PageOf::Bodies => "log-page-bodies",
        PageOf::Body(_) => "log-page-body",
        PageOf::Member(_) => "log-page-member",
        PageOf::Session(_) => "log-page-session",
        PageOf::Decision(_) => "log-page-decision",
        PageOf::Statement(_) => "log-page-statement",
        PageOf::Challenges => "log-page-challenges",
        PageOf::Proposals => "log-page-proposals",
        PageOf::Source(_) => "log-page-source",
    };
    Link::new(address(page, links), say(links.language, key))
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a EntryView,
    links: Links,
}

impl Page<'_> {
    fn say(&self, key: &str) -> Prose {
        whose::words(self.links.language, key)
    }

    fn position(&self) -> u64 {
        self.view.line.said.position
    }

    fn title(&self) -> String {
        let number = [("position", self.position().to_string().into())];
        say_with(self.links.language, "log-entry-title", &number)
    }

    /// The office that recorded it; with the party, where it is a delegation.
    fn office(&self) -> String {
        let language = self.links.language;
        let office = whose::office(&self.view.line.said, language);
        match &self.view.recorded_for {
            None => office,
            Some(party) => {
                let values = [
                    ("office", office.into()),
                    ("party", (&party.name.text).into()),
                ];
                say_with(language, "log-entry-recorded-for", &values)
            }
        }
    }

    fn standing(&self) -> Standing {
        let language = self.links.language;
        let said = &self.view.line.said;
        let recorded = date(language, &When::At(said.recorded_at));
        let told = [
            ("date", language::sentence_case(&recorded).into()),
            ("office", self.office().into()),
        ];
        let by = margin::by(said, self.links);
        let mut account: Vec<Piece> = Vec::new();
        account.extend(by.role.map(Piece::from));
        account.extend(by.capacity.map(Piece::from));
        account.extend(by.source.map(Piece::from));
        account.extend(by.facts.into_iter().map(Piece::from));
        Standing {
            state: Sign::new(Shape::Done, say(language, "log-entry-recorded")),
            state_told: say_with(language, "log-entry-recorded-told", &told).into(),
            account: Text::from(&said.account.name).into(),
            account_told: whose::listed(account.into_iter(), language),
            acts: self.can(),
        }
    }

    fn can(&self) -> Vec<Act> {
        let language = self.links.language;
        let mut can: Vec<Act> = Vec::new();
        if let Some(page) = &self.view.line.shown_on {
            let href = address(page, self.links);
            can.push(Link::new(href, say(language, "log-entry-can-show")).into());
        }
        for (href, key) in [("#bytes", "log-entry-can-bytes"), ("#check", "log-check")] {
            can.push(Link::new(href, say(language, key)).into());
        }
        can
    }

    /// Its bytes, spread over lines to be read, and as they are hashed.
    fn bytes(&self) -> Markup {
        let language = self.links.language;
        let view = self.view;
        let content = html! {
            p.text { (say(language, "log-entry-bytes-told")) }
            (code(&view.spread))
            details {
                summary { (say(language, "log-entry-canonical")) }
                (code(&view.canonical))
            }
        };
        Section::new("bytes", self.say("log-entry-bytes"), content).show(language)
    }

    fn check(&self) -> Markup {
        let language = self.links.language;
        let content = html! {
            div.text {
                p { (say(language, "log-entry-leaf")) ":" }
                (code(&self.view.leaf))
                p { (say(language, "log-entry-check-leaf")) }
                (code(LEAF_COMMAND))
                p { (say(language, "log-entry-check-root")) }
                (code(&self.view.root))
                p { (say(language, "log-check-verify")) }
                (code(VERIFY_COMMAND))
            }
        };
        Section::new("check", self.say("log-check"), content).show(language)
    }

    fn neighbours(&self) -> Pager {
        let language = self.links.language;
        let way = |position: Option<u64>, key: &str| {
            position.map(|position| Link::new(self.links.entry(position), say(language, key)))
        };
        let range = [
            ("from", self.position().to_string().into()),
            ("length", self.view.length.to_string().into()),
        ];
        Pager {
            label: say(language, "log-entry-neighbours").into(),
            newer: way(self.view.next, "log-entry-next"),
            range: say_with(language, "log-entry-of", &range).into(),
            older: way(self.view.previous, "log-entry-previous"),
        }
    }
}
