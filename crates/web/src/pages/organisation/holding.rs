//! Who holds what: the chair, the offices, the members as a number.

use app::views::{
    Said,
    organisation::{ChairView, HolderView},
};
use language::{list, say, say_with, sentence_case};
use maud::{Markup, html};
use vocab::When;

use super::Page;
use crate::{
    components::{Link, Piece, Prose, Seat, Seats, Section, Shape, Sign, Text},
    pages::{margin, whose},
};

impl Page<'_> {
    /// Who holds what, as seats.
    pub(super) fn holding(&self) -> Markup {
        let chair = self
            .view
            .chair
            .as_ref()
            .map_or_else(|| self.no_chair(), |c| self.chair(c));
        let holders = self.view.holders.iter().map(|holder| self.holder(holder));
        let vacant = self.view.vacant.iter().map(|office| Seat {
            name: Link::new(self.links.body(&office.id), &office.name).into(),
            ..self.unrecorded("organisation-chair", "organisation-office-unrecorded-told")
        });
        let seats: Seats = std::iter::once(chair)
            .chain(holders)
            .chain(vacant)
            .chain([self.membership()])
            .collect();
        let heading = self.say("organisation-holding");
        Section::new("offices", heading, html! { (seats) }).show(self.language())
    }

    fn chair(&self, chair: &ChairView) -> Seat {
        Seat {
            name: whose::member(&chair.party, self.links).into(),
            sign: Sign::new(Shape::Holds, say(self.language(), "organisation-chairs")),
            note: Some(self.as_told(&chair.said)),
        }
    }

    fn no_chair(&self) -> Seat {
        self.unrecorded("organisation-chair", "organisation-chair-unrecorded-told")
    }

    fn holder(&self, holder: &HolderView) -> Seat {
        let note = self.as_told(&holder.said);
        let body = self.links.body(&holder.body.id);
        let note = match holder.spellings.len() {
            0 | 1 => note,
            many => {
                let words = say_with(
                    self.language(),
                    "organisation-spellings",
                    &[("count", many.into())],
                );
                note.and(Piece::Break).and(Link::new(body.clone(), words))
            }
        };
        Seat {
            name: Link::new(body, &holder.person.name).into(),
            sign: Sign::new(Shape::Holds, Text::from(&holder.title)),
            note: Some(note),
        }
    }

    fn membership(&self) -> Seat {
        let membership = &self.view.membership;
        if membership.members == 0 {
            return self.unrecorded(
                "organisation-members",
                "organisation-members-unrecorded-told",
            );
        }
        let language = self.language();
        let count = |key, count: usize| say_with(language, key, &[("count", count.into())]);
        let members = count("count-members", membership.members);
        let (shape, words) = if membership.contested == 0 {
            (Shape::Holds, members)
        } else {
            let contested = count("members-contested-of", membership.contested);
            let values = [("members", members.into()), ("contested", contested.into())];
            (
                Shape::Rival,
                say_with(language, "members-heading-contested", &values),
            )
        };
        Seat {
            name: Link::new(self.links.members(), say(language, "organisation-members")).into(),
            sign: Sign::new(shape, sentence_case(&words)),
            note: Some(self.membership_told()),
        }
    }

    /// Whose word the membership rests on, and whom the record's own reports name.
    fn membership_told(&self) -> Prose {
        let membership = &self.view.membership;
        let language = self.language();
        let told = |key, names: Vec<&str>| {
            let names = list(language, &names);
            say_with(language, key, &[("names", names.into())])
        };
        let by = membership
            .by
            .iter()
            .map(|said| said.account.name.text.as_str())
            .collect();
        let by = Prose::from(told("organisation-members-by", by));
        if membership.named_by_record.is_empty() {
            return by;
        }
        let named = membership
            .named_by_record
            .iter()
            .map(|party| party.name.text.as_str());
        by.and(" ")
            .and(told("organisation-members-named", named.collect()))
    }

    /// A date, an account, a place in its source.
    fn as_told(&self, said: &Said) -> Prose {
        let told = margin::told_by(&[said], self.links);
        if said.valid == When::Unstated {
            return told;
        }
        let date = language::date(self.language(), &said.valid);
        let as_of = say_with(
            self.language(),
            "organisation-as-of",
            &[("date", date.into())],
        );
        whose::joined(Prose::from(as_of).and(Piece::Break), told)
    }

    fn unrecorded(&self, key: &str, told: &str) -> Seat {
        Seat {
            name: self.say(key),
            sign: Sign::new(Shape::Nowhere, say(self.language(), "not-recorded")),
            note: Some(self.say(told)),
        }
    }
}
