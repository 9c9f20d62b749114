//! Documents: one symbol, and its languages said by word.

use language::Interface;
use maud::{Markup, Render, html};
use vocab::Language;

use super::{By, Prose, Text, text::direction};

/// A document in one of its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperVersion {
    /// The language.
    pub language: Language,
    /// What its readers call the language.
    pub name: String,
    /// Where the text is; `None` where it is not here yet.
    pub href: Option<String>,
    /// Whether it is authentic, a translation, not yet made: by word.
    pub word: Text,
}

/// A document row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The symbol, one for all languages.
    pub symbol: String,
    /// The title, usually a link.
    pub title: Prose,
    /// The languages it exists in.
    pub versions: Vec<PaperVersion>,
    /// Who issued it and when.
    pub by: Option<By>,
}

/// Documents, one under the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Papers {
    /// The documents.
    pub papers: Vec<Paper>,
}

impl Render for PaperVersion {
    fn render(&self) -> Markup {
        let (code, script) = (self.language.as_str(), direction(self.language));
        html! {
            @match &self.href {
                Some(href) => {
                    a.tongue href=(href) lang=(code) dir=(script) hreflang=(code) { (self.name) }
                }
                None => span.tongue lang=(code) dir=(script) { (self.name) },
            }
            " "
            small { (self.word) }
        }
    }
}

impl Papers {
    /// The documents in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            ul.papers {
                @for paper in &self.papers {
                    li {
                        span.symbol { (paper.symbol) }
                        span.title { (paper.title) }
                        @if !paper.versions.is_empty() {
                            ul.langs { @for version in &paper.versions { li { (version) } } }
                        }
                        @if let Some(by) = &paper.by { (by.show(language)) }
                    }
                }
            }
        }
    }
}

impl FromIterator<Paper> for Papers {
    fn from_iter<I: IntoIterator<Item = Paper>>(papers: I) -> Self {
        Self {
            papers: papers.into_iter().collect(),
        }
    }
}
