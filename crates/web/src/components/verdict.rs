//! A verdict: the sentence first, its arithmetic under it, its article beside it.

use language::{Interface, say, sentence_case};
use maud::{Markup, Render, html};

use super::{Link, Prose, Text};

/// A line of the arithmetic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What is counted.
    pub label: Prose,
    /// The figure, or what is still missing.
    pub figure: Prose,
}

/// The article a verdict rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Which: "Charter, Article 12".
    pub citation: Text,
    /// What it says, in our words.
    pub paraphrase: Option<Prose>,
    /// Whether those words were checked against the text, where they were not.
    pub unverified: Option<Text>,
    /// Where the rule stands in full.
    pub rule: Option<Link>,
}

/// A verdict with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The outcome and why, in a sentence.
    pub sentence: Prose,
    /// Every other reason that holds.
    pub reasons: Vec<Prose>,
    /// The arithmetic; the last line is the one that decides.
    pub sums: Vec<Sum>,
    /// The articles it rests on.
    pub articles: Vec<Article>,
}

impl Article {
    /// The article in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            div.article {
                b { (self.citation) }
                @if let Some(paraphrase) = &self.paraphrase {
                    p { (paraphrase) }
                    (sentence_case(&say(language, "our-paraphrase")))
                }
                @if let Some(unverified) = &self.unverified { " " span.tag { (unverified) } }
                @if let Some(rule) = &self.rule { br; (rule) }
            }
        }
    }
}

impl Verdict {
    /// The verdict in the reader's language; it goes into a section of its own.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            div.verdict.row {
                div {
                    p.sentence { (self.sentence) }
                    @if !self.reasons.is_empty() {
                        ul.reasons { @for reason in &self.reasons { li { (reason) } } }
                    }
                    @if !self.sums.is_empty() { (self.arithmetic(language)) }
                }
                @if !self.articles.is_empty() {
                    div { @for article in &self.articles { (article.show(language)) } }
                }
            }
        }
    }

    fn arithmetic(&self, language: Interface) -> Markup {
        html! {
            table.sum {
                caption.sr { (say(language, "screen-arithmetic")) }
                tbody { @for sum in &self.sums { (sum) } }
            }
        }
    }
}

impl Render for Sum {
    fn render(&self) -> Markup {
        html! { tr { th scope="row" { (self.label) } td.n { (self.figure) } } }
    }
}
