//! The first page: what is happening, who says so, who holds what, what is to be expected.

mod holding;
mod standing;
mod year;

use app::views::{
    organisation::{BusinessItem, ContestedView, OrganisationView, PaperKind, PaperView, Remarks},
    paths::SessionPhase,
};
use language::{Interface, date_with_weekday, say, say_with, sentence_case, word};
use maud::{Markup, html};
use vocab::When;

pub(super) use standing::{linked, linking};

use super::{Rendered, margin, whose};
use crate::{
    components::{
        By, Empty, Lanes, Link, Paper, Papers, Piece, Prose, Row, Rows, Section, Shape, Sign,
        Subject, Text,
    },
    frame::Links,
};

/// The first page.
#[must_use]
pub fn organisation(view: &OrganisationView, links: Links) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    let on = date_with_weekday(language, &When::day(view.on));
    let as_at = say_with(language, "organisation-as-at", &[("date", on.into())]);
    Rendered {
        title: say(language, "nav-today").into_owned(),
        symbol: String::new(),
        crumbs: vec![as_at.into()],
        text: html! {
            (Subject::new(page.headline()))
            (page.standing().show(language))
            (page.year())
            (page.business())
            (page.contested())
            (page.holding())
            (page.dangers())
            (page.papers())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a OrganisationView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    /// A message that chooses by a count, as the beginning of a line.
    fn counted(&self, key: &str, count: usize) -> String {
        sentence_case(&say_with(self.language(), key, &[("count", count.into())]))
    }

    /// What the session under way, or the next one, is meant to bring.
    fn business(&self) -> Markup {
        let Some(business) = &self.view.business else {
            return Markup::default();
        };
        let under_way = business.session.phase == SessionPhase::Open;
        let heading = if under_way {
            "organisation-due-now"
        } else {
            "organisation-due-next"
        };
        let row = |item: &BusinessItem| {
            let certainty = word(self.language(), "certainty", item.certainty);
            Row::new(Text::from(&item.title), margin::by(&item.said, self.links))
                .sign(Sign::new(Shape::Ring, certainty))
        };
        let rows: Rows = business.items.iter().map(row).collect();
        let session = self.links.session(&business.session.id);
        let whole = self.counted("organisation-whole-business", business.total);
        Section::new("due", self.say(heading), rows.show(self.language()))
            .all(Link::new(session, whole))
            .show(self.language())
    }

    /// Standings that accounts differ on, each with its lanes.
    fn contested(&self) -> Markup {
        if self.view.contested.is_empty() {
            return Markup::default();
        }
        let heading = self.counted("organisation-contested", self.view.contested.len());
        let content = html! {
            @for contested in &self.view.contested {
                div.row {
                    (self.lanes(contested))
                    (self.compare(contested).show(self.language()))
                }
            }
        };
        Section::new("standing", heading, content).show(self.language())
    }

    fn lanes(&self, contested: &ContestedView) -> Lanes {
        Lanes {
            lanes: year::lanes(
                &contested.lines,
                self.view.year.year,
                self.view.known_until,
                self.links,
            ),
        }
    }

    fn compare(&self, contested: &ContestedView) -> By {
        let member = self.links.member(&contested.party.id);
        let told = self.say("organisation-contested-told");
        By {
            account: Some(Text::from(&contested.party.name).into()),
            note: Some(told.and(" ").and(Link::new(
                member,
                say(self.language(), "organisation-compare"),
            ))),
            ..By::default()
        }
    }

    /// Dangers and remedies, by speaker.
    fn dangers(&self) -> Markup {
        let heading = self.say("organisation-dangers");
        if self.view.dangers.is_empty() {
            let empty = self.empty("organisation-dangers-empty");
            return Section::new("said", heading, html! { (empty) }).show(self.language());
        }
        let rows: Rows = self
            .view
            .dangers
            .iter()
            .map(|remarks| self.remarks(remarks))
            .collect();
        let all = say(self.language(), "organisation-all-challenges");
        Section::new("said", heading, rows.show(self.language()))
            .all(Link::new(self.links.challenges(), all))
            .show(self.language())
    }

    fn remarks(&self, remarks: &Remarks) -> Row {
        let said: Vec<_> = remarks.said.iter().collect();
        let by = margin::by_all(&said, self.links);
        let direct = say(self.language(), "organisation-direct-speech");
        Row {
            text: remarks
                .texts
                .iter()
                .map(|text| Text::from(text).into())
                .collect(),
            by: By {
                capacity: remarks
                    .direct_speech
                    .then(|| direct.into())
                    .or(by.capacity.clone()),
                ..by
            },
            ..Row::default()
        }
    }

    /// The latest decisions and documents.
    fn papers(&self) -> Markup {
        let heading = self.say("organisation-papers");
        if self.view.papers.is_empty() {
            let empty = self.empty("organisation-papers-empty");
            return Section::new("papers", heading, html! { (empty) }).show(self.language());
        }
        let papers: Papers = self
            .view
            .papers
            .iter()
            .map(|paper| self.paper(paper))
            .collect();
        let all = say(self.language(), "organisation-all-papers");
        Section::new("papers", heading, papers.show(self.language()))
            .all(Link::new(self.links.decisions(), all))
            .show(self.language())
    }

    fn paper(&self, paper: &PaperView) -> Paper {
        let (language, links) = (self.language(), self.links);
        let (address, kind) = match &paper.kind {
            PaperKind::Decision(id) => (
                links.decision(id),
                say(language, "organisation-kind-decision"),
            ),
            PaperKind::Statement(id) => (
                links.statement(id),
                say(language, "organisation-kind-statement"),
            ),
            PaperKind::Draft(id, becomes) => (
                whose::draft_address(id, *becomes, links),
                say(language, "organisation-kind-draft"),
            ),
            PaperKind::Document(session, series) => {
                (links.session(session), word(language, "series", series))
            }
        };
        let body = paper
            .body
            .as_ref()
            .map(|body| Piece::Text(Text::from(&body.name)));
        let when = Piece::from(language::date(language, &paper.when));
        let told = [Some(Piece::from(kind)), body, Some(when)]
            .into_iter()
            .flatten();
        Paper {
            symbol: paper.symbol.to_string(),
            title: Link::new(address, &paper.title).into(),
            versions: Vec::new(),
            by: Some(By::note(whose::listed(told, language))),
        }
    }

    /// Nothing here yet: the key's own message, and `…-told`.
    fn empty(&self, key: &str) -> Empty {
        Empty {
            heading: self.say(key),
            text: self.say(&format!("{key}-told")),
        }
    }
}
