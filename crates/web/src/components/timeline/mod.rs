//! Claims over time: the figure of a standing, with every account in a lane of its own.
//!
//! The server draws it twice, lying for wide screens and standing for narrow ones, and sets a
//! table behind it for those who read rather than look. In languages written from the right,
//! time runs from the right: the axis is mirrored, the words are not.

mod extent;
mod level;
mod measure;
mod pen;
mod scale;
mod upright;

use language::{Interface, say};
use maud::{Markup, html};
use vocab::{Day, Span};

use super::{Cell, Column, Fact, Moment, Prose, Table, TableRow, by::comma};

/// What kind of claim a mark stands for; kinds differ in shape, never in size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// A standing an organ of the organisation recognises: a solid bar.
    Recognised,
    /// A rival account of it: a hatched bar.
    Rival,
    /// Something that went on at times not given: a dotted thread.
    Thread,
    /// Something that happened: a ring, or a capsule where only its month is known.
    Event,
    /// Something expected: a dotted ring at the end of the axis, or at its date.
    Prospect,
}

/// A claim in the figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its kind.
    pub kind: MarkKind,
    /// What is claimed, in a word or two.
    pub claim: String,
    /// Whose account.
    pub by: String,
    /// The numbers of the facts in their source.
    pub facts: Vec<Fact>,
    /// From when until when, to the precision given.
    pub span: Span,
    /// What the dates leave open: "February, day not given".
    pub note: Option<String>,
}

/// The day beyond which the record knows nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Horizon {
    /// The day.
    pub day: Day,
    /// What is written at it.
    pub words: String,
}

/// The figure of a standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Its name among the figures of the page, ASCII.
    pub id: &'static str,
    /// What it shows, for those who cannot see it.
    pub title: String,
    /// What its shapes mean.
    pub caption: Prose,
    /// The first day of the axis.
    pub from: Day,
    /// The day after the last day of the axis.
    pub until: Day,
    /// Where the record's knowledge ends, if that is on the axis.
    pub horizon: Option<Horizon>,
    /// The lanes, one to an account; a lane may hold several marks.
    pub lanes: Vec<Vec<Mark>>,
}

impl Mark {
    /// Whose account, with the numbers of the facts, as plain text.
    fn told(&self, language: Interface) -> String {
        let numbers = self
            .facts
            .iter()
            .map(|fact| language::isolated(&fact.number));
        let by = (!self.by.is_empty()).then(|| self.by.clone());
        by.into_iter()
            .chain(numbers)
            .collect::<Vec<_>>()
            .join(comma(language))
    }

    fn row(&self, language: Interface) -> TableRow {
        let from = Moment::of(language, &self.span.from);
        let point = matches!(self.kind, MarkKind::Event | MarkKind::Prospect);
        let until = match (&self.span.until, point) {
            (Some(until), _) => Cell::from(Moment::of(language, until)),
            (None, true) => Cell::default(),
            (None, false) => Cell::from(say(language, "not-stated")),
        };
        let mut by = Prose::from(self.by.as_str());
        for fact in &self.facts {
            by = by.and(comma(language)).and(fact.clone());
        }
        TableRow::new(self.claim.as_str(), [from.into(), until, by.into()])
    }
}

impl Timeline {
    /// The figure in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            figure.time {
                (level::drawing(self, language))
                (upright::drawing(self, language))
                figcaption { (self.caption) }
            }
            details {
                summary { (say(language, "layout-as-table")) }
                (self.table(language))
            }
        }
    }

    /// The same as a table.
    fn table(&self, language: Interface) -> Table {
        let heading = |key| Column::text(say(language, key));
        Table {
            caption: Some(self.title.as_str().into()),
            columns: vec![
                heading("layout-claim"),
                heading("layout-from"),
                heading("layout-until"),
                heading("screen-account"),
            ],
            rows: self
                .lanes
                .iter()
                .flatten()
                .map(|mark| mark.row(language))
                .collect(),
        }
    }
}
