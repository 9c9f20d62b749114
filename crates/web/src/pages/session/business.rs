//! What a session has before it: the question open now, the agenda, its business, its results.

use app::views::{
    decision::Becomes,
    organisation::BusinessItem,
    paths::SessionPhase,
    session::{AgendaItemView, OpenQuestion},
};
use language::{date_in_sentence, say, say_with, sentence_case, word};
use maud::{Markup, Render};

use super::{ANCHORS, Page};
use crate::{
    components::{By, Link, Piece, Prose, Row, Rows, Section, Shape, Sign, Text},
    pages::margin,
};

impl Page<'_> {
    /// The questions open now; nothing where none is.
    pub(super) fn questions(&self) -> Markup {
        let questions = &self.view.questions;
        if questions.is_empty() {
            return Markup::default();
        }
        let rows: Rows = questions.iter().map(|asked| self.question(asked)).collect();
        let content = rows.show(self.language());
        Section::new("questions", self.say("sessions-questions"), content).show(self.language())
    }

    fn question(&self, asked: &OpenQuestion) -> Row {
        let language = self.language();
        let href = match asked.becomes {
            Becomes::Decision => self.links.decision(&asked.draft),
            Becomes::Statement => self.links.statement(&asked.draft),
        };
        let deed = match asked.deed {
            language::Deed::Approve => "sessions-put-approve",
            language::Deed::Adopt => "sessions-put-adopt",
        };
        let date = date_in_sentence(language, &asked.said.valid);
        let put = say_with(language, deed, &[("date", date.into())]);
        let stated = [
            ("stated", asked.stated.to_string().into()),
            ("of", asked.entitled.to_string().into()),
        ];
        let stated = say_with(language, "sessions-question-stated", &stated);
        let symbol = Piece::Symbol {
            symbol: asked.symbol.to_string(),
            href: None,
        };
        let mut by = margin::by(&asked.said, self.links);
        by.sign = Some(Sign::new(
            Shape::Now,
            say(language, "decisions-how-question-open"),
        ));
        Row {
            heading: Some(Link::new(href, &asked.title).into()),
            text: vec![Prose::from(symbol), Prose::from(put).and(" ").and(stated)],
            by,
            ..Row::default()
        }
    }

    /// The agenda as adopted; nothing while there is none.
    pub(super) fn agenda(&self) -> Markup {
        let Some(agenda) = &self.view.agenda else {
            return Markup::default();
        };
        let language = self.language();
        let rows = Rows {
            ordered: true,
            rows: agenda.items.iter().map(|item| self.item(item)).collect(),
        };
        let mut by = margin::by(&agenda.said, self.links);
        by.sign = Some(Sign::new(
            Shape::Done,
            say(language, "sessions-agenda-adopted"),
        ));
        Section::new("agenda", self.say("sessions-agenda"), rows.show(language))
            .by(by)
            .show(language)
    }

    fn item(&self, item: &AgendaItemView) -> Row {
        Row {
            id: anchor(item.item.as_str()),
            text: vec![Text::from(&item.title).into()],
            ..Row::default()
        }
    }

    /// What is discussed, or is to be.
    pub(super) fn business(&self) -> Markup {
        let (view, language) = (self.view, self.language());
        let items = &view.business;
        // Under an agenda, business is what was said of the session before it met.
        if items.is_empty() && (view.agenda.is_some() || !view.results.is_empty()) {
            return Markup::default();
        }
        let content = match items.is_empty() {
            true => self.empty("sessions-business-none").render(),
            false => Rows {
                ordered: true,
                rows: items.iter().map(|item| self.discussed(item)).collect(),
            }
            .show(language),
        };
        let ahead = items.iter().any(is_ahead);
        let heading = match ahead {
            true => "sessions-business-announced",
            false => "sessions-business",
        };
        let mut section = Section::new("business", self.say(heading), content);
        if ahead && view.agenda.is_none() {
            section = section.by(By::note(self.say("sessions-agenda-none")));
        }
        section.show(language)
    }

    fn discussed(&self, item: &BusinessItem) -> Row {
        let mut by = margin::by(&item.said, self.links);
        by.sign = Some(self.certainty(item));
        Row {
            id: self.free_anchor(item),
            text: self.titled(item),
            by,
            ..Row::default()
        }
    }

    /// What it ends in: approvals, signatures, statements.
    pub(super) fn results(&self) -> Markup {
        let (items, language) = (&self.view.results, self.language());
        if items.is_empty() {
            return Markup::default();
        }
        let rows: Rows = items.iter().map(|item| self.result(item)).collect();
        let is_over = self.view.session.phase == SessionPhase::Closed;
        let heading = match (items.iter().any(is_ahead), is_over) {
            (true, false) => "sessions-results-ahead",
            (true, true) => "sessions-results-meant",
            (false, _) => "sessions-results",
        };
        Section::new("due", self.say(heading), rows.show(language)).show(language)
    }

    fn result(&self, item: &BusinessItem) -> Row {
        let kind = word(self.language(), "business", item.kind);
        Row {
            heading: Some(sentence_case(&kind).into()),
            ..self.discussed(item)
        }
    }

    /// Its title; under it the body it goes up to next.
    pub(super) fn titled(&self, item: &BusinessItem) -> Vec<Prose> {
        let next = item.for_body.as_ref().map(|body| {
            let name = [("body", (&body.name.text).into())];
            let goes_to = say_with(self.language(), "decisions-goes-to", &name);
            Link::new(self.links.body(&body.id), sentence_case(&goes_to)).into()
        });
        [Text::from(&item.title).into()]
            .into_iter()
            .chain(next)
            .collect()
    }

    pub(super) fn certainty(&self, item: &BusinessItem) -> Sign {
        let shape = match is_ahead(item) {
            true => Shape::Ring,
            false => Shape::Done,
        };
        Sign::new(shape, word(self.language(), "certainty", item.certainty))
    }

    /// The anchor of an item of business, unless the agenda has taken it.
    fn free_anchor(&self, item: &BusinessItem) -> Option<String> {
        let agenda = self.view.agenda.iter().flat_map(|agenda| &agenda.items);
        let mut taken = agenda.filter(|other| other.item == item.item);
        taken
            .next()
            .map_or_else(|| anchor(item.item.as_str()), |_| None)
    }
}

fn is_ahead(item: &BusinessItem) -> bool {
    item.certainty != "stated"
}

/// The anchor of an item, unless it is one of the page's own.
fn anchor(item: &str) -> Option<String> {
    (!ANCHORS.contains(&item)).then(|| item.to_string())
}
