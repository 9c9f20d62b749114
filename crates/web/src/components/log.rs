//! Entries of the log: what was recorded, when, and by whose account.

use language::Interface;
use maud::{Markup, html};

use super::{By, Link, Moment, Prose, Text};

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its position, leading to the whole of it.
    pub position: Link,
    /// When it was recorded here.
    pub recorded: Moment,
    /// What it says.
    pub what: Prose,
    /// What kind of entry it is.
    pub kind: Text,
    /// By whose account.
    pub by: By,
}

/// Entries, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// What the table shows.
    pub caption: Text,
    /// The headings: entry, recorded, what, by whose account.
    pub columns: [Text; 4],
    /// The entries.
    pub entries: Vec<LogEntry>,
}

impl Log {
    /// The entries in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            table.stack.log role="table" {
                caption.sr { (self.caption) }
                thead {
                    tr role="row" {
                        @for column in &self.columns {
                            th scope="col" role="columnheader" { (column) }
                        }
                    }
                }
                tbody { @for entry in &self.entries { (self.entry(entry, language)) } }
            }
        }
    }

    fn entry(&self, entry: &LogEntry, language: Interface) -> Markup {
        let [_, recorded, what, by] = &self.columns;
        html! {
            tr role="row" {
                th scope="row" role="rowheader" { (entry.position) }
                td role="cell" data-h=(recorded.words) { div { (entry.recorded) } }
                td role="cell" data-h=(what.words) {
                    div { (entry.what) span.detail { (entry.kind) } }
                }
                td role="cell" data-h=(by.words) { div.by { (entry.by.inside(language)) } }
            }
        }
    }
}
