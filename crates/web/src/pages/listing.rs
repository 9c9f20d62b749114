//! The pages that list drafts of one kind.

use app::views::{
    decision::Becomes,
    decisions::{BusinessEntry, DecisionsView, DraftEntry},
};
use language::{Interface, date_in_sentence, list, say, say_with, sentence_case, word};
use maud::{Markup, Render, html};

use super::{Rendered, decision::sign, margin, question::contested, whose};
use crate::{
    components::{
        Act, Empty, Link, Moment, Others, Piece, Prose, Row, Rows, Section, Shape, Sign, Standing,
        Subject, Text,
    },
    frame::{Links, Realm},
};

/// A list of drafts, with the family of messages it speaks in.
pub(super) struct Listing<'a> {
    pub(super) view: &'a DecisionsView,
    pub(super) links: Links,
    pub(super) family: &'static str,
}

impl Listing<'_> {
    /// The whole page.
    pub(super) fn page(&self, acts: &Markup) -> Rendered {
        let title = self.own("title");
        Rendered {
            title: title.clone(),
            symbol: String::new(),
            crumbs: vec![title.clone().into()],
            text: html! {
                (Subject { heading: title.into(), lead: Some(self.own("lead").into()) })
                (self.standing(acts).show(self.language()))
                @if !acts.0.is_empty() { (self.section("acts", "decisions-can-act", acts.clone())) }
                @if self.last().is_none() {
                    (self.expected())
                    (self.under_way())
                } @else {
                    (self.under_way())
                    (self.adopted())
                    (self.expected())
                }
                (self.elsewhere())
            },
        }
    }

    fn language(&self) -> Interface {
        self.links.language
    }

    /// A message of this list's own family.
    fn own(&self, name: &str) -> String {
        say(self.language(), &format!("{}-{name}", self.family)).into_owned()
    }

    fn section(&self, id: &'static str, key: &str, content: Markup) -> Markup {
        Section::new(id, whose::words(self.language(), key), content).show(self.language())
    }

    fn standing(&self, acts: &Markup) -> Standing {
        let (account, account_told) = self.account();
        Standing {
            state: self.state(),
            state_told: self.state_told(),
            account,
            account_told,
            acts: self.can(acts),
        }
    }

    /// How many are adopted and how many under way.
    fn state(&self) -> Sign {
        let language = self.language();
        let counts = [
            ("decisions-list-adopted", self.view.adopted.len()),
            ("decisions-list-under-way", self.view.under_way.len()),
        ];
        let told = counts.into_iter().filter(|(_, count)| *count > 0);
        let told = told.map(|(key, count)| say_with(language, key, &[("count", count.into())]));
        let told: Vec<_> = told.collect();
        let shape = match (told.len(), self.view.under_way.len()) {
            (0, _) => return Sign::new(Shape::Unsaid, self.own("list-none")),
            (_, 0) => Shape::Done,
            _ => Shape::Now,
        };
        Sign::new(shape, sentence_case(&told.join(whose::comma(language))))
    }

    fn state_told(&self) -> Prose {
        let Some(last) = self.last() else {
            return self.own("list-none-told").into();
        };
        let link = Link::new(self.address(last), &last.title);
        whose::words(self.language(), "decisions-list-latest")
            .and(" ")
            .and(link)
    }

    /// The draft that was last acted on.
    fn last(&self) -> Option<&DraftEntry> {
        let drafts = self.view.adopted.iter().chain(&self.view.under_way);
        drafts.max_by_key(|entry| entry.latest.position)
    }

    /// Whose word the page rests on: the last act's, else that of those who look forward.
    fn account(&self) -> (Prose, Prose) {
        let language = self.language();
        if let Some(last) = self.last() {
            let date = date_in_sentence(language, &last.stands_by.valid);
            let told = say_with(
                language,
                "decisions-account-of-act",
                &[("date", date.into())],
            );
            return (Text::from(&last.stands_by.account.name).into(), told.into());
        }
        let mut names: Vec<&str> = Vec::new();
        for entry in self.view.expected.iter().chain(&self.view.elsewhere) {
            let name = entry.said.account.name.text.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            let head = whose::words(language, "decisions-list-account-none-head");
            return (head, whose::words(language, "decisions-list-account-none"));
        }
        let told = whose::words(language, "decisions-list-account-expected");
        (list(language, &names).into(), told)
    }

    fn can(&self, acts: &Markup) -> Vec<Act> {
        let language = self.language();
        let places = [
            ("#acts", !acts.0.is_empty(), "decisions-can-act"),
            (
                "#under-way",
                !self.view.under_way.is_empty(),
                "decisions-can-see-under-way",
            ),
            (
                "#adopted",
                !self.view.adopted.is_empty(),
                "decisions-can-see-adopted",
            ),
            (
                "#expected",
                !self.view.expected.is_empty(),
                "decisions-can-see-expected",
            ),
            (
                "#elsewhere",
                !self.view.elsewhere.is_empty(),
                "decisions-can-see-others",
            ),
        ];
        let here = places.into_iter().filter(|(_, is_there, _)| *is_there);
        let here = here.map(|(address, _, key)| Link::new(address, say(language, key)).into());
        let mut can: Vec<Act> = here.collect();
        let sessions = say(language, "decisions-can-see-sessions");
        can.push(Link::new(self.links.sessions(), sessions).into());
        if self.links.realm == Realm::Exercise && acts.0.is_empty() {
            can.push(Act {
                link: Link::new(
                    self.links.sign_in(),
                    say(language, "decisions-can-take-office"),
                ),
                rest: Some(whose::words(language, "decisions-can-take-office-to")),
            });
        }
        can
    }

    /// What is on its way; nothing where everything submitted was adopted.
    fn under_way(&self) -> Markup {
        if self.view.under_way.is_empty() && !self.view.adopted.is_empty() {
            return Markup::default();
        }
        let key = format!("{}-under-way", self.family);
        let content = self.drafts(&self.view.under_way, "empty");
        self.section("under-way", &key, content)
    }

    fn adopted(&self) -> Markup {
        let key = format!("{}-adopted", self.family);
        let content = self.drafts(&self.view.adopted, "empty-adopted");
        self.section("adopted", &key, content)
    }

    /// Drafts in rows; where there are none, what belongs here and who can put it here.
    fn drafts(&self, entries: &[DraftEntry], if_none: &str) -> Markup {
        if entries.is_empty() {
            let empty = Empty {
                heading: self.own(if_none).into(),
                text: self.own(&format!("{if_none}-text")).into(),
            };
            return empty.render();
        }
        let rows: Rows = entries.iter().map(|entry| self.draft(entry)).collect();
        rows.show(self.language())
    }

    fn address(&self, entry: &DraftEntry) -> String {
        match self.view.becomes {
            Becomes::Decision => self.links.decision(&entry.id),
            Becomes::Statement => self.links.statement(&entry.id),
        }
    }

    fn draft(&self, entry: &DraftEntry) -> Row {
        let language = self.language();
        let symbol = entry.adopted_as.as_ref().unwrap_or(&entry.symbol);
        let mut told: Vec<Piece> = vec![Piece::Symbol {
            symbol: symbol.to_string(),
            href: None,
        }];
        told.extend(
            entry
                .session
                .iter()
                .map(|session| whose::session(session, self.links).into()),
        );
        told.extend(entry.signed.map(|(signed, of)| {
            let values = [("signed", signed.into()), ("of", of.into())];
            Piece::from(say_with(language, "decisions-list-signed", &values))
        }));
        let mut by = margin::by(&entry.stands_by, self.links);
        if entry.contested {
            by.sign = Some(contested(language));
        }
        Row {
            heading: Some(Link::new(self.address(entry), &entry.title).into()),
            sign: Some(sign(&entry.stage, language)),
            text: vec![whose::listed(told.into_iter(), language)],
            by,
            ..Row::default()
        }
    }

    fn expected(&self) -> Markup {
        if self.view.expected.is_empty() {
            return Markup::default();
        }
        let rows = self.business(&self.view.expected);
        let key = format!("{}-expected", self.family);
        self.section("expected", &key, rows.show(self.language()))
    }

    fn elsewhere(&self) -> Markup {
        if self.view.elsewhere.is_empty() {
            return Markup::default();
        }
        let others = Others {
            id: "elsewhere",
            heading: whose::words(self.language(), "screen-other-sources"),
            rows: self.business(&self.view.elsewhere),
        };
        others.show(self.language())
    }

    fn business(&self, entries: &[BusinessEntry]) -> Rows {
        entries
            .iter()
            .map(|entry| self.business_row(entry))
            .collect()
    }

    /// What is to be done, in which session, where it goes next.
    fn business_row(&self, entry: &BusinessEntry) -> Row {
        let language = self.language();
        let shape = if entry.is_ahead {
            Shape::Ring
        } else {
            Shape::Done
        };
        let certainty = word(language, "certainty", entry.certainty);
        let mut place: Vec<Piece> = vec![
            whose::session(&entry.session, self.links).into(),
            Moment::of(language, &entry.session.when).into(),
        ];
        place.extend(entry.for_body.as_ref().map(|body| {
            let body = body.name.text.as_str();
            Piece::from(say_with(
                language,
                "decisions-goes-to",
                &[("body", body.into())],
            ))
        }));
        Row {
            id: Some(entry.item.to_string()),
            sign: Some(Sign::new(shape, sentence_case(&certainty))),
            text: vec![
                Text::from(&entry.title).into(),
                whose::listed(place.into_iter(), language),
            ],
            by: margin::by(&entry.said, self.links),
            ..Row::default()
        }
    }
}
