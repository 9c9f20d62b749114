//! One member: every account of it side by side, its year, what depends on whose word.

mod effects;
mod figure;
mod notices;
mod rights;
mod standing;
mod words;

use app::views::member::{Coming, MemberView, TakingPart};
use language::{Interface, say, say_with, word};
use maud::{Markup, html};

pub(crate) use notices::terms;

use super::{Rendered, margin, whose};
use crate::{
    components::{Empty, Link, Piece, Prose, Seat, Seats, Section, Shape, Sign, Subject, Text},
    frame::Links,
};

/// The page of one member. `acts` is what the reader's office can do about it now; empty for
/// those who only read.
#[must_use]
pub fn member(view: &MemberView, links: Links, acts: &Markup) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    let name = Text::from(&view.row.party.name);
    Rendered {
        title: name.words.clone(),
        symbol: String::new(),
        crumbs: vec![
            Link::new(links.members(), say(language, "nav-members")).into(),
            name.clone().into(),
        ],
        text: html! {
            (Subject { heading: name.into(), lead: Some(page.lead()) })
            (page.standing().show(language))
            (acts)
            (page.figure())
            (page.life())
            (page.words())
            (page.notices())
            (page.effects())
            (page.rights())
            (page.changes())
            (page.sessions())
            (page.people())
            (page.unrecorded())
            (page.elsewhere())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a MemberView,
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

    /// The word for a standing.
    fn standing_word(&self, code: &str) -> String {
        word(self.language(), "standing", code).into_owned()
    }

    fn empty(&self, heading: &str, told: &str) -> Markup {
        html! { (Empty { heading: self.say(heading), text: self.say(told) }) }
    }

    /// Sessions it was at, or said it would come to, or not.
    fn sessions(&self) -> Markup {
        let content = if self.view.sessions.is_empty() {
            self.empty("members-sessions-empty", "members-sessions-empty-told")
        } else {
            let seats: Seats = self
                .view
                .sessions
                .iter()
                .map(|session| self.seat(session))
                .collect();
            html! { (seats) }
        };
        Section::new("sessions", self.say("members-sessions"), content).show(self.language())
    }

    fn seat(&self, taking_part: &TakingPart) -> Seat {
        let language = self.language();
        let shape = match taking_part.coming {
            Coming::Announced => Shape::Box,
            Coming::Present => Shape::Holds,
            Coming::AnnouncedAbsent | Coming::AbsentAnnounced | Coming::Absent => Shape::Not,
        };
        let coming = word(language, "members-coming", taking_part.coming.as_str());
        let person = taking_part
            .person
            .as_ref()
            .map(|person| Text::from(&person.name));
        let head = taking_part.head.as_ref().map(Text::from);
        let paper = taking_part.instrument.as_ref().map(|(kind, reference)| {
            Text::from(format!(
                "{} {reference}",
                word(language, "instrument", kind)
            ))
        });
        let told = [person.or(head), paper]
            .into_iter()
            .flatten()
            .map(Piece::from);
        let date = language::date(language, &taking_part.session.when);
        let told = whose::listed(std::iter::once(Piece::from(date)).chain(told), language);
        let by = margin::told_by(&[&taking_part.said], self.links);
        Seat {
            name: whose::session(&taking_part.session, self.links).into(),
            sign: Sign::new(shape, coming),
            note: Some(whose::joined(told.and(Piece::Break), by)),
        }
    }

    /// People who hold its offices, and the chair, where it holds that.
    fn people(&self) -> Markup {
        if self.view.people.is_empty() && self.view.chair.is_none() {
            return Markup::default();
        }
        let chair = self.view.chair.as_ref().map(|chair| Seat {
            name: Text::from(&chair.party.name).into(),
            sign: Sign::new(Shape::Holds, say(self.language(), "organisation-chairs")),
            note: Some(margin::told_by(&[&chair.said], self.links)),
        });
        let officers = self.view.people.iter().map(|officer| Seat {
            name: Text::from(&officer.person.name).into(),
            sign: Sign::new(Shape::Holds, Text::from(&officer.title)),
            note: Some(margin::told_by(&[&officer.said], self.links)),
        });
        let seats: Seats = chair.into_iter().chain(officers).collect();
        Section::new("people", self.say("members-people"), html! { (seats) }).show(self.language())
    }

    /// Acts that would settle a contested standing and are not here.
    fn unrecorded(&self) -> Markup {
        let missing = self.view.unrecorded;
        let key = match (missing.notice, missing.decision) {
            (true, true) => "members-unrecorded-both",
            (true, false) => "members-unrecorded-notice",
            (false, true) => "members-unrecorded-decision",
            (false, false) => return Markup::default(),
        };
        if !self.view.row.contested {
            return Markup::default();
        }
        let content = self.empty(key, "members-unrecorded-told");
        Section::new("none", self.say("members-unrecorded"), content).show(self.language())
    }
}
