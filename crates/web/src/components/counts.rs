//! Counts over years: how many there were, one lane to an account, as steps.
//!
//! The server draws the steps; names and figures are words of the page. In languages written from
//! the right, time runs from the right. The same stands as a table behind it.

use std::fmt::Write;

use language::{Interface, figure, say};
use maud::{Markup, html};

use super::{Cell, Column, Prose, Table, TableRow, Text};

/// How many there were in each year, by an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountsLane {
    /// By whose account.
    pub name: Text,
    /// Whether the organisation follows it; a rival lane differs in its fill alone.
    pub recognised: bool,
    /// The counts, one for each year from the first on.
    pub counts: Vec<u64>,
}

/// Lanes of counts over the same years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// What it shows, for those who cannot see it.
    pub title: String,
    /// What is counted and what the fills mean.
    pub caption: Prose,
    /// The first year.
    pub first: i16,
    /// The lanes.
    pub lanes: Vec<CountsLane>,
}

/// How high a lane is drawn, in its own units.
const HEIGHT: u64 = 100;

impl Counts {
    /// The picture in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        let all = self.lanes.iter().flat_map(|lane| &lane.counts);
        let most = all.copied().max().unwrap_or_default().max(1);
        let last = i64::from(self.first) + self.years().saturating_sub(1);
        html! {
            figure.counts {
                ul {
                    @for lane in &self.lanes {
                        li {
                            span { (lane.name) }
                            (drawing(lane, most, language))
                            span.n {
                                (figure(language, lane.counts.last().copied().unwrap_or_default()))
                            }
                        }
                    }
                }
                p.axis { span { (self.first) } span { (last) } }
                figcaption { (self.caption) }
            }
            details {
                summary { (say(language, "layout-as-table")) }
                (self.table(language))
            }
        }
    }

    fn years(&self) -> i64 {
        let lengths = self.lanes.iter().map(|lane| lane.counts.len());
        i64::try_from(lengths.max().unwrap_or_default()).unwrap_or(i64::MAX)
    }

    /// The years in which a count changes, and the first.
    fn table(&self, language: Interface) -> Table {
        let years = usize::try_from(self.years()).unwrap_or_default();
        let at = |year: usize| -> Vec<Option<u64>> {
            self.lanes
                .iter()
                .map(|lane| lane.counts.get(year).copied())
                .collect()
        };
        let changes = |year: &usize| *year == 0 || at(*year) != at(*year - 1);
        let row = |year: usize| {
            let cells = at(year).into_iter().map(|count| {
                Cell::from(count.map_or_else(String::new, |count| figure(language, count)))
            });
            let named = i64::from(self.first) + i64::try_from(year).unwrap_or_default();
            TableRow::new(named.to_string(), cells)
        };
        let lanes = self
            .lanes
            .iter()
            .map(|lane| Column::figures(lane.name.clone()));
        let first = Column::text(say(language, "layout-year"));
        Table {
            caption: Some(self.title.as_str().into()),
            columns: std::iter::once(first).chain(lanes).collect(),
            rows: (0..years).filter(changes).map(row).collect(),
        }
    }
}

/// The steps of a lane, which say nothing that the table does not.
fn drawing(lane: &CountsLane, most: u64, language: Interface) -> Markup {
    let years = u64::try_from(lane.counts.len()).unwrap_or_default().max(1);
    let begins_right = language.direction() == "rtl";
    let at = |year: u64| if begins_right { years - year } else { year };
    let mut steps = format!("M{} {HEIGHT}", at(0));
    for (year, count) in (0..).zip(&lane.counts) {
        let top = HEIGHT - count * HEIGHT / most;
        // Writing into a String does not fail.
        let _ = write!(steps, "L{} {top}L{} {top}", at(year), at(year + 1));
    }
    let _ = write!(steps, "L{} {HEIGHT}Z", at(years));
    html! {
        svg viewBox={ "0 0 " (years) " " (HEIGHT) } preserveAspectRatio="none" aria-hidden="true"
            focusable="false" {
            path.now[lane.recognised].before[!lane.recognised] d=(steps) {}
        }
    }
}
