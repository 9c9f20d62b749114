//! One body: who sits, who presides, what it is for, by which rules it decides.

mod rules;
mod standing;

use app::views::{
    Said,
    bodies::BodyKind,
    body::{BodySeat, BodyView, NextChair},
    organisation::{ChairView, HolderView},
    paths::{SessionLink, SessionPhase},
};
use language::{Interface, say, say_with};
use maud::{Markup, html};
use vocab::When;

use super::{Rendered, bodies::silences, margin, whose};
use crate::{
    components::{
        By, Empty, Link, Moment, Piece, Prose, Round, RoundPlace, Row, Rows, Seat, Seats, Section,
        Shape, Sign, Subject, Text,
    },
    frame::Links,
};

/// The page of one body.
#[must_use]
pub fn body(view: &BodyView, links: Links) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    let name = Text::from(&view.body.name);
    Rendered {
        title: name.words.clone(),
        symbol: view.symbol.clone(),
        crumbs: vec![
            Link::new(links.bodies(), say(language, "nav-bodies")).into(),
            name.clone().into(),
        ],
        text: html! {
            (Subject { heading: name.into(), lead: Some(Text::from(&view.mandate).into()) })
            (page.standing().show(language))
            (page.holders())
            (page.seats())
            (page.chair())
            (page.rules())
            (page.choices())
            (page.sessions())
            (page.articles())
            (silences(&view.silences, language))
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a BodyView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn with(&self, key: &str, name: &str, value: &str) -> String {
        say_with(self.language(), key, &[(name, value.into())])
    }

    fn empty(&self, heading: &str, told: &str) -> Markup {
        html! { (Empty { heading: self.say(heading), text: self.say(told) }) }
    }

    /// Who sits: the members, each with what accounts say of its standing.
    fn seats(&self) -> Markup {
        let language = self.language();
        let composition = self.view.composition.text.as_str();
        if self.view.kind != BodyKind::Council {
            return Markup::default();
        }
        let sent = self.with("bodies-sent", "composition", composition);
        let margin = By::note(match self.view.elected {
            Some(number) => {
                let seats = say_with(
                    language,
                    "belonging-seats-number",
                    &[("count", number.into())],
                );
                Prose::from(sent).and(Piece::Break).and(seats)
            }
            None => sent.into(),
        });
        let (heading, content) = if self.view.seats.is_empty() {
            let empty = self.empty("bodies-seats-empty", "bodies-seats-empty-told");
            (self.say("bodies-seats"), empty)
        } else {
            let count = self.view.seats.len();
            let heading = say_with(language, "bodies-seats-heading", &[("count", count.into())]);
            let seats: Seats = self.view.seats.iter().map(|seat| self.seat(seat)).collect();
            let content = html! { (self.table().show(language)) (seats) };
            (language::sentence_case(&heading).into(), content)
        };
        Section::new("seats", heading, content)
            .by(margin)
            .show(language)
    }

    /// The body at its table.
    fn table(&self) -> Round {
        let language = self.language();
        let presides = self.view.chair.as_ref().map(|chair| &chair.party.id);
        let place = |seat: &BodySeat| RoundPlace {
            code: seat.party.id.to_string(),
            name: seat.party.name.text.clone(),
            contested: seat.contested,
            presides: presides == Some(&seat.party.id),
        };
        Round {
            title: self.with("bodies-table-title", "body", &self.view.body.name.text),
            caption: say(language, "bodies-table-caption").into(),
            places: self.view.seats.iter().map(place).collect(),
        }
    }

    fn seat(&self, seat: &BodySeat) -> Seat {
        let language = self.language();
        let (shape, key) = if seat.contested {
            (Shape::Rival, "bodies-seat-contested")
        } else {
            (Shape::Holds, "bodies-seat-settled")
        };
        let by = margin::told_by(&[&seat.said], self.links);
        let term = match &seat.span {
            Some(span) => Some(language::span(language, span)),
            None if seat.permanent => Some(say(language, "belonging-seat-permanent").into_owned()),
            None => None,
        };
        let constituency = Text::from(&seat.constituency);
        let told = match term {
            Some(term) if constituency.words.is_empty() => Some(Prose::from(term)),
            Some(term) => Some(Prose::from(term).and(" · ").and(constituency)),
            None => None,
        };
        Seat {
            name: whose::member(&seat.party, self.links).into(),
            sign: Sign::new(shape, say(language, key)),
            note: Some(match told {
                Some(told) => whose::joined(told.and(Piece::Break), by),
                None => by,
            }),
        }
    }

    /// Who presides, and on what ground.
    fn chair(&self) -> Markup {
        if self.view.kind != BodyKind::Council {
            return Markup::default();
        }
        let content = match &self.view.chair {
            Some(chair) => {
                let next = self
                    .view
                    .next_chairs
                    .iter()
                    .map(|next| self.next_chair(next));
                let rows: Rows = std::iter::once(self.chair_row(chair)).chain(next).collect();
                rows.show(self.language())
            }
            None => self.empty("bodies-chair-empty", "organisation-chair-unrecorded-told"),
        };
        Section::new("chair", self.say("bodies-chair"), content).show(self.language())
    }

    fn chair_row(&self, chair: &ChairView) -> Row {
        let language = self.language();
        let over = if chair.body.is_some() {
            "bodies-chair-of-body"
        } else {
            "bodies-chair-of-all"
        };
        // A claim without a beginning holds as of the day it speaks of.
        let since = match chair.span.from {
            When::Unstated => self.as_of(&chair.said),
            _ => language::span(language, &chair.span),
        };
        let ground = self.with("bodies-chair-ground", "ground", &chair.ground.text);
        Row {
            sign: Some(Sign::new(Shape::Holds, say(language, over))),
            heading: Some(whose::member(&chair.party, self.links).into()),
            text: vec![since.into(), ground.into()],
            by: margin::by(&chair.said, self.links),
            ..Row::default()
        }
    }

    /// Who chairs next by the charter's order, and by whose account where that is another.
    fn next_chair(&self, next: &NextChair) -> Row {
        let language = self.language();
        let told = self.with("belonging-next-chair", "party", &next.party.name.text);
        let from = next.from.map(|from| {
            let from = language::date(language, &from);
            self.with("belonging-next-chair-from", "date", &from)
        });
        let rival = next.by.as_ref();
        let by = rival.map(|by| self.with("belonging-next-chair-rival", "account", &by.name.text));
        let details = [from, by];
        let details: Vec<&str> = details.iter().flatten().map(String::as_str).collect();
        let text = if details.is_empty() {
            told
        } else {
            format!("{told} ({})", language::list(language, &details))
        };
        Row::new(text, By::default()).sign(Sign::new(
            if rival.is_some() {
                Shape::Rival
            } else {
                Shape::Ring
            },
            say(language, "bodies-chair"),
        ))
    }

    /// The day a claim speaks of: "as of 21 June 2024".
    fn as_of(&self, said: &Said) -> String {
        let date = language::date(self.language(), &said.valid);
        language::sentence_case(&self.with("organisation-as-of", "date", &date))
    }

    /// Who holds it, where it is an office, with every spelling of the name.
    fn holders(&self) -> Markup {
        if self.view.kind != BodyKind::Office {
            return Markup::default();
        }
        let content = if self.view.holders.is_empty() {
            self.empty("bodies-state-office-unknown", "bodies-told-office-unknown")
        } else {
            let rows: Rows = self
                .view
                .holders
                .iter()
                .map(|holder| self.holder(holder))
                .collect();
            rows.show(self.language())
        };
        Section::new("holder", self.say("bodies-holder"), content).show(self.language())
    }

    fn holder(&self, holder: &HolderView) -> Row {
        let mut text = vec![Prose::from(self.as_of(&holder.said))];
        if !holder.spellings.is_empty() {
            let spellings = holder
                .spellings
                .iter()
                .map(|(language, words)| Piece::from(Text::foreign(*language, words.clone())));
            let spellings = whose::listed(spellings, self.language());
            text.push(whose::joined(
                self.say("bodies-spellings").and(" "),
                spellings,
            ));
        }
        Row {
            sign: Some(Sign::new(Shape::Holds, Text::from(&holder.title))),
            heading: Some(Text::from(&holder.person.name).into()),
            text,
            by: margin::by(&holder.said, self.links),
            ..Row::default()
        }
    }

    /// Its sessions, the earliest first.
    fn sessions(&self) -> Markup {
        if self.view.kind != BodyKind::Council {
            return Markup::default();
        }
        let content = if self.view.sessions.is_empty() {
            self.empty("bodies-state-quiet", "bodies-told-quiet")
        } else {
            let rows: Rows = self
                .view
                .sessions
                .iter()
                .map(|session| self.session(session))
                .collect();
            rows.show(self.language())
        };
        Section::new("sessions", self.say("bodies-sessions"), content).show(self.language())
    }

    fn session(&self, session: &SessionLink) -> Row {
        let (shape, key) = match session.phase {
            SessionPhase::Open => (Shape::Now, "state-open"),
            SessionPhase::Closed => (Shape::Done, "state-held"),
            SessionPhase::Convened => (Shape::Ring, "state-convened"),
            SessionPhase::Announced => (Shape::Ring, "state-announced"),
        };
        let date = Piece::Moment(Moment::of(self.language(), &session.when));
        let place = session
            .place
            .as_ref()
            .map(|place| Piece::from(Text::from(place)));
        Row {
            sign: Some(Sign::new(shape, say(self.language(), key))),
            heading: Some(whose::session(session, self.links).into()),
            text: vec![whose::listed(
                std::iter::once(date).chain(place),
                self.language(),
            )],
            by: session
                .said
                .as_ref()
                .map(|said| margin::by(said, self.links))
                .unwrap_or_default(),
            ..Row::default()
        }
    }
}
