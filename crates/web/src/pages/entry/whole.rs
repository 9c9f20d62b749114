//! Everything an entry says of itself, field by field.

use language::{capacity_word, say, source_layer_word, word};
use maud::{Markup, Render};
use vocab::When;

use super::{Page, page_link};
use crate::{
    components::{Cell, Column, Link, Moment, Piece, Prose, Section, Table, TableRow, Text},
    pages::{margin, whose},
};

impl Page<'_> {
    /// The fields of its envelope, and where it shows.
    pub(super) fn whole(&self) -> Markup {
        let language = self.links.language;
        let fields = [
            (
                "log-entry-kind",
                Some(Piece::Code(self.view.line.kind.to_string()).into()),
            ),
            ("log-entry-shown-on", self.shown_on()),
            (
                "log-entry-account",
                Some(Text::from(&self.view.line.said.account.name).into()),
            ),
            ("log-entry-capacity", Some(self.capacity())),
            ("log-entry-source", Some(self.source())),
            ("log-filter-layer", self.layer()),
            ("log-entry-certainty", self.certainty()),
            ("log-entry-said", Some(self.date(self.view.line.said.said))),
            (
                "log-entry-valid",
                Some(self.date(self.view.line.said.valid)),
            ),
            ("log-entry-recorded-at", Some(self.recorded_at())),
            ("log-entry-recorder", Some(self.office().into())),
            (
                "log-entry-user",
                Some(Piece::Code(self.view.user.to_string()).into()),
            ),
            ("log-entry-visibility", Some(self.visibility())),
            (
                "log-entry-command",
                Some(Piece::Code(self.view.command.to_string()).into()),
            ),
            ("log-entry-beside", self.beside()),
        ];
        let rows = fields.into_iter().filter_map(|(key, value)| {
            let head = Prose::from(say(language, key));
            Some(TableRow::new(head, [Cell::from(value?)]))
        });
        let table = Table {
            caption: Some(say(language, "log-entry-whole").into()),
            columns: vec![
                Column::text(say(language, "log-entry-field")),
                Column {
                    // On narrow screens the field stands above its value: no word between them.
                    short: Some(String::new()),
                    ..Column::text(say(language, "log-entry-value"))
                },
            ],
            rows: rows.collect(),
        };
        Section::new("whole", self.say("log-entry-whole"), table.render()).show(language)
    }

    fn shown_on(&self) -> Option<Prose> {
        let page = self.view.line.shown_on.as_ref()?;
        Some(page_link(page, self.links).into())
    }

    fn capacity(&self) -> Prose {
        capacity_word(self.links.language, self.view.line.said.capacity).into()
    }

    fn source(&self) -> Prose {
        let said = &self.view.line.said;
        let Some(source) = &said.source else {
            return self.say("log-entry-no-source");
        };
        let link = Link::new(self.links.source(&source.id), &source.name);
        let facts = margin::facts(&[said], self.links)
            .into_iter()
            .map(Piece::from);
        let pieces = std::iter::once(Piece::from(link)).chain(facts);
        whose::listed(pieces, self.links.language)
    }

    /// The layer its source belongs to; nothing where it was done here.
    fn layer(&self) -> Option<Prose> {
        let said = &self.view.line.said;
        let is_sourced = said.source.is_some();
        is_sourced.then(|| source_layer_word(self.links.language, said.layer).into())
    }

    /// How it stands in its source; nothing where it was done here.
    fn certainty(&self) -> Option<Prose> {
        let line = &self.view.line;
        line.said.source.as_ref()?;
        Some(word(self.links.language, "certainty", line.told.certainty).into())
    }

    fn date(&self, when: When) -> Prose {
        Moment::of(self.links.language, &when).into()
    }

    fn recorded_at(&self) -> Prose {
        self.date(When::At(self.view.line.said.recorded_at))
    }

    fn visibility(&self) -> Prose {
        word(
            self.links.language,
            "log-entry-visibility",
            self.view.visibility,
        )
        .into()
    }

    /// The other entries of the same command; nothing where there is none.
    fn beside(&self) -> Option<Prose> {
        let beside = self.view.beside.iter().map(|position| {
            Piece::from(Link::new(self.links.entry(*position), position.to_string()))
        });
        let beside = whose::listed(beside, self.links.language);
        (!beside.is_empty()).then_some(beside)
    }
}
