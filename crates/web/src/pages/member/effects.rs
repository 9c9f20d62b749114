//! What changes depending on whose word is followed.

use app::views::member::{EffectColumn, EffectRow, EffectsView};
use language::{list, say, say_with, sentence_case, word};
use maud::{Markup, html};

use super::{Page, rights};
use crate::components::{By, Cell, Column, Link, Piece, Prose, Section, Table, TableRow, Text};

impl Page<'_> {
    /// The matrix: questions down, accounts across.
    pub(super) fn effects(&self) -> Markup {
        let Some(effects) = self
            .view
            .effects
            .as_ref()
            .filter(|_| self.view.row.status.is_some())
        else {
            return Markup::default();
        };
        let rival = effects.columns.len() > 1;
        let heading = self.say(if rival {
            "members-effects-rival"
        } else {
            "members-effects"
        });
        let question = Column::text(say(self.language(), "members-effects-question"));
        let accounts = effects.columns.iter().map(|column| self.column(column));
        let table = Table {
            caption: Some(say(self.language(), "members-effects").into()),
            columns: std::iter::once(question).chain(accounts).collect(),
            rows: effects.rows.iter().map(|row| self.effect(row)).collect(),
        };
        Section::new("effect", heading, html! { (table) })
            .by(self.rule(effects))
            .show(self.language())
    }

    pub(super) fn column(&self, column: &EffectColumn) -> Column {
        let names: Vec<_> = column
            .accounts
            .iter()
            .map(|account| account.name.text.as_str())
            .collect();
        let heading = if names.is_empty() {
            say(self.language(), "members-column-policy").into_owned()
        } else {
            self.with("members-column-by", "names", &list(self.language(), &names))
        };
        Column {
            shape: Some(rights::shape(column.recognised)),
            ..Column::text(heading)
        }
    }

    fn effect(&self, row: &EffectRow) -> TableRow {
        let question = word(self.language(), "members-effect", row.effect.as_str());
        let answers = row
            .answers
            .iter()
            .map(|answer| Cell::from(word(self.language(), "members-answer", answer.as_str())));
        TableRow::new(question, answers)
    }

    /// The rule the answers are read from, and whether its text was checked.
    fn rule(&self, effects: &EffectsView) -> By {
        let language = self.language();
        let (instrument, article) = &effects.citation;
        let values = [
            ("instrument", instrument.text.as_str().into()),
            ("article", article.into()),
        ];
        let citation = say_with(language, "bodies-citation", &values);
        let values = [
            ("rule", effects.rule.name.text.as_str().into()),
            ("citation", citation.into()),
        ];
        let told = sentence_case(&say_with(language, "members-effects-rule", &values));
        let tag = Piece::Tag(say(language, "members-effects-tag").into());
        let mut note = Prose::from(tag).and(Piece::Break);
        note = note.and(Link::new(self.links.bodies(), Text::from(told)));
        if !effects.verified {
            note = note
                .and(" ")
                .and(Piece::Tag(say(language, "provenance-unverified").into()));
        }
        By::note(note)
    }
}
