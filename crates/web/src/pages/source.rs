//! One source: what it is, and everything that rests on it, place by place.

use app::views::{
    Said,
    source::{Place, Resting, SourceView},
    sources::Location,
};
use language::{Interface, list, say, say_with, sentence_case};
use maud::{Markup, html};
use vocab::{SourceLayer, When};

use super::{
    Rendered,
    challenges::{ahead, can_do, in_lines},
    entry::{page_link, prose},
    margin,
    sources::{title, tongue},
    whose,
};
use crate::{
    components::{
        Act, By, Empty, Link, Moment, Others, Piece, Prose, Row, Rows, Section, Shape, Sign,
        Standing, Subject, Text,
    },
    frame::Links,
};

/// The page of one source. `actions` is what the reader's office can do here; empty for those
/// who only read.
#[must_use]
pub fn page(view: &SourceView, links: Links, actions: Markup) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    let (heading, rest) = title(&view.card);
    let all = Link::new(links.sources(), say(language, "sources-title"));
    Rendered {
        title: heading.words.clone(),
        symbol: String::new(),
        crumbs: vec![all.into(), page.layer().into()],
        text: html! {
            (Subject::new(heading))
            (page.standing(!actions.0.is_empty()).show(language))
            (super::sessions::acts(actions, language))
            (page.description(rest))
            @if view.entries() == 0 { section.section { (page.empty()) } }
            (page.places())
            (page.whole())
            (page.register())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a SourceView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn counted(&self, key: &str, count: usize) -> String {
        say_with(self.language(), key, &[("count", count.into())])
    }

    fn layer(&self) -> String {
        let key = match self.view.card.layer {
            SourceLayer::Record => "sources-state-record",
            SourceLayer::Others => "sources-state-others",
            SourceLayer::Law => "sources-state-law",
        };
        say(self.language(), key).into_owned()
    }

    fn standing(&self, acts: bool) -> Standing {
        let language = self.language();
        let names: Vec<&str> = self
            .view
            .voices
            .iter()
            .map(|voice| voice.name.text.as_str())
            .collect();
        let account = match names.len() {
            0 => sentence_case(&say(language, "not-recorded")).into(),
            1..=2 => list(language, &names).into(),
            many => sentence_case(&self.counted("sources-voices", many)).into(),
        };
        let rests = self.counted("sources-entries", self.view.entries());
        let rests = Prose::from(sentence_case(&rests)).and(". ");
        let shape = match self.view.card.layer {
            SourceLayer::Record => Shape::Holds,
            SourceLayer::Law => Shape::Holds,
            SourceLayer::Others => Shape::Box,
        };
        Standing {
            state: Sign::new(shape, self.layer()),
            state_told: self.described(),
            account,
            account_told: match names.len() {
                0 => rests,
                _ => rests.and(say(language, "security-account-told")),
            },
            acts: self.can(acts),
        }
    }

    /// Its date, its language, and where it is kept.
    fn described(&self) -> Prose {
        let (card, language) = (&self.view.card, self.language());
        let told = |key: &str, name: &'static str, value: String| {
            say_with(language, key, &[(name, value.into())])
        };
        let mut sentences = Vec::new();
        if card.dated != When::Unstated {
            sentences.push(told(
                "sources-dated",
                "date",
                language::date(language, &card.dated),
            ));
        }
        sentences.push(told(
            "sources-written-in",
            "language",
            tongue(card, language),
        ));
        match &card.location {
            Some(Location::Address { .. }) => {}
            Some(Location::Reference(place)) => {
                sentences.push(told("sources-kept-at", "place", place.clone()));
            }
            None => sentences.push(say(language, "sources-not-located").into_owned()),
        }
        if card.layer == SourceLayer::Others {
            sentences.push(say(language, "sources-told-others").into_owned());
        }
        sentences.join(" ").into()
    }

    fn can(&self, acts: bool) -> Vec<Act> {
        let language = self.language();
        let view = self.view;
        let places = [
            ("#acts", acts, "security-can-act"),
            (
                "#places",
                !view.places.is_empty(),
                "sources-can-read-places",
            ),
            ("#whole", !view.whole.is_empty(), "sources-can-read-whole"),
        ];
        let mut can = can_do(&places, language);
        if let Some(Location::Address { href, site }) = &view.card.location {
            let site = [("site", language::Value::isolated(site))];
            can.push(Link::new(href, say_with(language, "sources-can-open", &site)).into());
        }
        can.push(Link::new(self.links.sources(), say(language, "sources-can-see-all")).into());
        can
    }

    /// What its title tells besides; nothing where that is all.
    fn description(&self, rest: Option<Text>) -> Markup {
        let Some(rest) = rest else {
            return Markup::default();
        };
        let language = self.language();
        let row = Row::new(rest, By::default()).show(language);
        Section::new("description", self.say("sources-description"), row).show(language)
    }

    fn empty(&self) -> Empty {
        Empty {
            heading: self.say("sources-source-empty"),
            text: self.say("sources-source-empty-text"),
        }
    }

    /// What rests on places in it; nothing where nothing does.
    fn places(&self) -> Markup {
        if self.view.places.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let rows: Rows = self
            .view
            .places
            .iter()
            .flat_map(|place| self.place(place))
            .collect();
        Section::new("places", self.say("sources-places"), rows.show(language))
            .by(By::note(self.say("sources-places-told")))
            .show(language)
    }

    /// The rows of a place: one for each account and each way in which it stands there. The
    /// first bears the anchor that other pages lead to.
    fn place(&self, place: &Place) -> Vec<Row> {
        let stands = |resting: &Resting| {
            let line = &resting.line;
            (
                line.said.account.id.clone(),
                line.told.certainty,
                line.said.said,
            )
        };
        let together = place
            .resting
            .chunk_by(|one, next| stands(one) == stands(next));
        let href = self.links.locator(&self.view.card.id, &place.locator);
        let mut anchor = href.split_once('#').map(|(_, anchor)| anchor.to_string());
        let said: Vec<&Said> = place
            .resting
            .iter()
            .map(|resting| &resting.line.said)
            .collect();
        let number = margin::facts(&said, self.links).into_iter().next();
        let number = number.map(|fact| Prose::from(Piece::Figure(sentence_case(&fact.number))));
        let row = |resting| Row {
            id: anchor.take(),
            heading: number.clone(),
            ..self.row(resting)
        };
        together.map(row).collect()
    }

    /// What one account says in it, and the pages that show it.
    fn row(&self, resting: &[Resting]) -> Row {
        let language = self.language();
        let Some(first) = resting.first() else {
            return Row::default();
        };
        let said: Vec<&Said> = resting.iter().map(|resting| &resting.line.said).collect();
        let by = margin::by_all(&said, self.links);
        let direct = first
            .line
            .direct_speech
            .then(|| say(language, "security-direct-speech"));
        Row {
            sign: ahead(first.line.told.certainty, language),
            text: resting
                .iter()
                .map(|resting| prose(&resting.line.told, self.links))
                .collect(),
            by: By {
                said: Some(Moment::of(language, &first.line.said.said).into()),
                capacity: by.capacity.or(direct.map(Text::from)),
                // The page is about the source: its margin names neither it nor its places.
                source: None,
                facts: Vec::new(),
                note: in_lines([self.quoted(resting), Some(self.where_shown(resting))]),
                ..by
            },
            ..Row::default()
        }
    }

    fn quoted(&self, resting: &[Resting]) -> Option<Prose> {
        let (tongue, words) = resting
            .iter()
            .find_map(|resting| resting.quotation.as_ref())?;
        let quoted = Text::foreign(*tongue, format!("“{words}”"));
        Some(self.say("sources-quoted").and(" ").and(quoted))
    }

    /// The page it shows on, and its entries in the log. Where several lines show on several
    /// pages of one kind, the names in the lines lead there.
    fn where_shown(&self, resting: &[Resting]) -> Prose {
        let mut pages: Vec<Link> = Vec::new();
        for line in resting.iter().map(|resting| &resting.line) {
            let link = line
                .shown_on
                .as_ref()
                .map(|page| page_link(page, self.links));
            pages.extend(link.filter(|link| !pages.contains(link)));
        }
        let of_a_kind = |link: &Link| pages.iter().filter(|other| other.text == link.text).count();
        let alone = pages.iter().filter(|link| of_a_kind(link) == 1);
        let alone = alone.cloned().map(Piece::from);
        let entries = resting.iter().map(|resting| self.entry(resting));
        let shown = whose::listed(alone.chain(entries), self.language());
        whose::joined(self.say("sources-shown-on").and(" "), shown)
    }

    fn entry(&self, resting: &Resting) -> Piece {
        let position = resting.line.said.position;
        let number = [("position", position.to_string().into())];
        let words = say_with(self.language(), "sources-entry", &number);
        Link::new(self.links.entry(position), words).into()
    }

    /// What rests on it without a place; nothing where nothing does.
    fn whole(&self) -> Markup {
        let language = self.language();
        let rows: Rows = self
            .view
            .whole
            .iter()
            .map(|resting| self.row(std::slice::from_ref(resting)))
            .collect();
        if rows.rows.is_empty() {
            return Markup::default();
        }
        let heading = self.say("sources-whole");
        match self.view.card.layer {
            // Kept apart here as on every page.
            SourceLayer::Others => Others {
                id: "whole",
                heading,
                rows,
            }
            .show(language),
            SourceLayer::Record | SourceLayer::Law => {
                Section::new("whole", heading, rows.show(language)).show(language)
            }
        }
    }

    /// The names entered in the register from it, folded away.
    fn register(&self) -> Markup {
        let register = &self.view.register;
        if register.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let rows: Rows = register
            .iter()
            .map(|resting| {
                let told = prose(&resting.line.told, self.links);
                Row::new(told, By::note(self.entry(resting)))
            })
            .collect();
        let content = html! {
            details {
                summary { (self.counted("sources-register-count", register.len())) }
                (rows.show(language))
            }
        };
        Section::new("register", self.say("sources-register"), content).show(language)
    }
}
