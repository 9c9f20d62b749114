//! Rights and duties by each account, with the charter's article where it has its own rule.

use app::views::member::{RightCell, RightRow};
use language::{citation, say, word};
use maud::{Markup, html};

use super::Page;
use crate::components::{By, Cell, Column, Link, Section, Shape, Table, TableRow};

impl Page<'_> {
    /// The matrix: rights down, accounts across.
    pub(super) fn rights(&self) -> Markup {
        let Some(rights) = &self.view.rights else {
            return Markup::default();
        };
        let language = self.language();
        let first = Column::text(say(language, "belonging-rights-of"));
        let accounts = rights.columns.iter().map(|column| self.column(column));
        let table = Table {
            caption: Some(say(language, "belonging-rights").into()),
            columns: std::iter::once(first).chain(accounts).collect(),
            rows: rights.rows.iter().map(|row| self.right(row)).collect(),
        };
        Section::new("rights", self.say("belonging-rights"), html! { (table) })
            .by(By::note(self.say("belonging-rights-told")))
            .show(language)
    }

    fn right(&self, row: &RightRow) -> TableRow {
        let right = word(self.language(), "right", row.right.as_str());
        TableRow::new(right, row.cells.iter().map(|cell| self.entitlement(cell)))
    }

    fn entitlement(&self, cell: &RightCell) -> Cell {
        let language = self.language();
        let told = word(language, "entitlement", cell.entitlement.as_str());
        let shown = Cell::from(told);
        if let Some(position) = cell.withheld_by {
            let told = say(language, "belonging-withheld");
            return shown.detail(Link::new(self.links.entry(position), told));
        }
        match &cell.article {
            Some((instrument, article)) => {
                shown.detail(citation(language, &instrument.text, article))
            }
            None => shown,
        }
    }
}

/// The shape of a column of accounts.
pub(super) const fn shape(recognised: bool) -> Shape {
    if recognised {
        Shape::Holds
    } else {
        Shape::Rival
    }
}
