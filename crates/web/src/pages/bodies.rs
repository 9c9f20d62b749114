//! The bodies: the highest first, then those under it, the secretariat, the offices.

use app::views::bodies::{BodiesView, BodyKind, BodyRow, SilenceView};
use language::{Interface, date_in_sentence, say, say_with, sentence_case};
use maud::{Markup, html};
use vocab::Provenance;

use super::{
    Rendered, margin,
    organisation::{linked, linking},
    whose,
};
use crate::{
    components::{
        Act, By, Link, Piece, Prose, Row, Rows, Section, Shape, Sign, Standing, Subject, Text,
    },
    frame::Links,
};

/// The page of all bodies.
#[must_use]
pub fn bodies(view: &BodiesView, links: Links) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    Rendered {
        title: say(language, "nav-bodies").into_owned(),
        symbol: String::new(),
        crumbs: vec![say(language, "nav-bodies").into()],
        text: html! {
            (Subject::new(page.heading()))
            (page.standing().show(language))
            (page.section("councils", "bodies-section-councils", true))
            (page.section("offices", "bodies-section-offices", false))
            (silences(&view.silences, language))
        },
    }
}

/// What the texts leave unsaid, each with the reading chosen, folded away.
pub(super) fn silences(silences: &[SilenceView], language: Interface) -> Markup {
    if silences.is_empty() {
        return Markup::default();
    }
    let told = say(language, "bodies-silences-told");
    let content = html! {
        p.text { (told) }
        @for silence in silences {
            details {
                summary { (Text::from(&silence.title)) }
                div.text {
                    @for paragraph in paragraphs(&silence.reading.text) {
                        p { (Text { words: paragraph.to_string(), language: silence.reading.foreign }) }
                    }
                }
            }
        }
    };
    let heading = say(language, "bodies-silences");
    Section::new("silences", heading, content).show(language)
}

/// The paragraphs of a text of the charter.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
}

/// An instrument and an article of it, in words.
pub(super) fn citation(instrument: &str, article: &str, language: Interface) -> String {
    let values = [
        ("instrument", instrument.into()),
        ("article", article.into()),
    ];
    sentence_case(&say_with(language, "bodies-citation", &values))
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a BodiesView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn heading(&self) -> String {
        match self.view.bodies.len() {
            0 => say(self.language(), "bodies-heading-none").into_owned(),
            count => {
                let heading = say_with(
                    self.language(),
                    "bodies-heading",
                    &[("count", count.into())],
                );
                sentence_case(&heading)
            }
        }
    }

    fn standing(&self) -> Standing {
        let Some(highest) = self.view.bodies.first() else {
            return Standing {
                state: Sign::new(Shape::Nowhere, say(self.language(), "bodies-state-none")),
                state_told: self.say("bodies-told-none"),
                account: self.say("bodies-no-text"),
                account_told: Prose::default(),
                acts: vec![
                    Link::new(
                        self.links.log(),
                        say(self.language(), "organisation-can-check"),
                    )
                    .into(),
                ],
            };
        };
        let body = linked(&highest.body.name.text);
        let told = say_with(
            self.language(),
            "bodies-told-highest",
            &[("body", body.into())],
        );
        let citations =
            self.view.articles.iter().map(|article| {
                citation(&article.instrument.text, &article.article, self.language())
            });
        let citations = citations
            .collect::<Vec<_>>()
            .join(margin::semicolon(self.language()));
        Standing {
            state: Sign::new(Shape::Holds, say(self.language(), "bodies-state")),
            state_told: linking(&told, &[self.links.body(&highest.body.id)]),
            account: citations.into(),
            account_told: self.paraphrase(),
            acts: self.acts(highest),
        }
    }

    fn paraphrase(&self) -> Prose {
        let mut articles = self.view.articles.iter();
        let verified = articles.all(|article| article.provenance == Some(Provenance::Verified));
        let state = if verified { "verified" } else { "unverified" };
        self.say(&format!("bodies-paraphrase-{state}"))
    }

    fn acts(&self, highest: &BodyRow) -> Vec<Act> {
        let name = highest.body.name.text.as_str();
        let open = say_with(self.language(), "bodies-can-open", &[("body", name.into())]);
        let act = |address: String, key| Act::from(Link::new(address, say(self.language(), key)));
        let mut acts = vec![Link::new(self.links.body(&highest.body.id), open).into()];
        if !self.view.silences.is_empty() {
            acts.push(act("#silences".to_string(), "bodies-can-read-silences"));
        }
        acts.push(act(self.links.members(), "nav-members"));
        acts
    }

    fn section(&self, id: &'static str, heading: &str, councils: bool) -> Markup {
        let rows: Rows = self
            .view
            .bodies
            .iter()
            .filter(|body| (body.kind == BodyKind::Council) == councils)
            .map(|body| self.row(body))
            .collect();
        if rows.rows.is_empty() {
            return Markup::default();
        }
        Section::new(id, self.say(heading), rows.show(self.language())).show(self.language())
    }

    fn row(&self, body: &BodyRow) -> Row {
        let (language, links) = (self.language(), self.links);
        let key = match body.kind {
            BodyKind::Council => "bodies-sent",
            BodyKind::Secretariat | BodyKind::Office => "bodies-made-of",
        };
        let composition = body.composition.text.as_str();
        let composition = say_with(language, key, &[("composition", composition.into())]);
        let mut text = vec![Prose::from(composition)];
        text.extend(body.session.as_ref().map(|session| {
            let title = linked(&session.title.text);
            let date = date_in_sentence(language, &session.when);
            let values = [("title", title.into()), ("date", date.into())];
            let told = say_with(language, "bodies-told-session", &values);
            linking(&told, &[links.session(&session.id)])
        }));
        let holders = body.holders.iter().map(|holder| {
            let name = Prose::from(Text::from(&holder.person.name));
            margin::parted(name, margin::told_by(&[&holder.said], links), language)
        });
        text.extend(holders);
        let (instrument, article) = &body.citation;
        let symbol = Piece::Symbol {
            symbol: body.symbol.clone(),
            href: None,
        };
        Row {
            id: Some(body.body.id.to_string()),
            heading: Some(Link::new(links.body(&body.body.id), &body.body.name).into()),
            text,
            by: By {
                account: Some(symbol.into()),
                note: Some(citation(&instrument.text, article, language).into()),
                ..By::default()
            },
            ..Row::default()
        }
    }
}
