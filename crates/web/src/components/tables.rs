//! Tables, whose rows become blocks on narrow screens.

use maud::{Markup, Render, html};

use super::{Prose, Shape, Sign, Text};

/// The heading of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The heading.
    pub heading: Text,
    /// A shape before it, where the column is an account.
    pub shape: Option<Shape>,
    /// A shorter heading for narrow screens, where it stands before each cell.
    pub short: Option<String>,
    /// Whether its cells are figures, set at the end of the line.
    pub figures: bool,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn text(heading: impl Into<Text>) -> Self {
        Self {
            heading: heading.into(),
            shape: None,
            short: None,
            figures: false,
        }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(heading: impl Into<Text>) -> Self {
        Self {
            figures: true,
            ..Self::text(heading)
        }
    }

    fn class(&self) -> Option<&'static str> {
        self.figures.then_some("n")
    }

    fn short(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.heading.words)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// A state.
    pub sign: Option<Sign>,
    /// Words.
    pub text: Prose,
    /// What is told under them, softer.
    pub detail: Option<Prose>,
}

impl<T: Into<Prose>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

impl Cell {
    /// A cell that tells a state.
    #[must_use]
    pub fn sign(sign: Sign) -> Self {
        Self {
            sign: Some(sign),
            ..Self::default()
        }
    }

    /// The cell with something told under it.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Prose>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl Render for Cell {
    fn render(&self) -> Markup {
        html! {
            @if let Some(sign) = &self.sign {
                (sign)
                @if !self.text.is_empty() { " " }
            }
            (self.text)
            @if let Some(detail) = &self.detail { span.detail { (detail) } }
        }
    }
}

/// A row: what it is about, then its cells under the columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its anchor on the page, ASCII.
    pub id: Option<String>,
    /// What the row is about.
    pub head: Cell,
    /// The cells, one for each column after the first.
    pub cells: Vec<Cell>,
}

impl TableRow {
    /// A row by its head and cells.
    #[must_use]
    pub fn new(head: impl Into<Cell>, cells: impl IntoIterator<Item = Cell>) -> Self {
        Self {
            id: None,
            head: head.into(),
            cells: cells.into_iter().collect(),
        }
    }
}

/// A table of figures and words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it shows, for those who cannot see where it stands.
    pub caption: Option<Text>,
    /// The columns; the first holds the heads of the rows.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

impl Table {
    pub(super) fn with_class(&self, class: &str) -> Markup {
        // Blocks made of table parts lose their meaning for those who hear the page, so the
        // roles are written out.
        html! {
            table class=(class) role="table" {
                @if let Some(caption) = &self.caption { caption.sr { (caption) } }
                thead {
                    tr role="row" {
                        @for column in &self.columns {
                            th class=[column.class()] scope="col" role="columnheader" {
                                (heading(column))
                            }
                        }
                    }
                }
                tbody { @for row in &self.rows { (self.row(row)) } }
            }
        }
    }

    fn row(&self, row: &TableRow) -> Markup {
        html! {
            tr id=[&row.id] role="row" {
                th scope="row" role="rowheader" { (row.head) }
                @for (cell, column) in row.cells.iter().zip(self.columns.iter().skip(1)) {
                    td class=[column.class()] role="cell" data-h=(column.short()) {
                        div { (cell) }
                    }
                }
            }
        }
    }
}

fn heading(column: &Column) -> Markup {
    match column.shape {
        Some(shape) => Sign::new(shape, column.heading.clone()).render(),
        None => column.heading.render(),
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        self.with_class("stack")
    }
}
