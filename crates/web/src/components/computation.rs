//! A verdict by every account: each computation in full, the rule it applies beside them once.

use language::{Interface, say};
use maud::{Markup, html};

use super::{By, Link, Prose, Sign, Sum, Text};

/// What follows by one account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Computation {
    /// Whose account, where there is more than one.
    pub whose: Option<Sign>,
    /// The outcome and why, in a sentence.
    pub sentence: Prose,
    /// What else is to be said of it, a sentence each.
    pub remarks: Vec<Prose>,
    /// The arithmetic; the last line is the one that decides.
    pub sums: Vec<Sum>,
}

/// The rule that is applied, and the article it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppliedRule {
    /// What the rule is called.
    pub title: Text,
    /// The rule as a sentence.
    pub sentence: Prose,
    /// Which article: "Charter, Article 12".
    pub citation: Text,
    /// What the article says, in our words; folded, since it may be long.
    pub paraphrase: Option<Prose>,
    /// That those words were not checked against the text, where they were not.
    pub unverified: Option<Text>,
    /// Where the rules of the body stand.
    pub rules: Option<Link>,
}

/// The computations of one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Computations {
    /// By each account, that of the charter's policy first.
    pub each: Vec<Computation>,
    /// The rule they apply.
    pub rule: AppliedRule,
    /// What the margin says under the rule: when it was put and closed, where.
    pub by: By,
}

impl Computation {
    fn show(&self, language: Interface) -> Markup {
        html! {
            div {
                @if let Some(whose) = &self.whose { p { (whose) } }
                p.sentence { (self.sentence) }
                @if !self.remarks.is_empty() {
                    ul.reasons { @for remark in &self.remarks { li { (remark) } } }
                }
                @if !self.sums.is_empty() {
                    table.sum {
                        caption.sr { (say(language, "screen-arithmetic")) }
                        tbody { @for sum in &self.sums { (sum) } }
                    }
                }
            }
        }
    }
}

impl AppliedRule {
    fn show(&self, language: Interface) -> Markup {
        let paraphrase = html! {
            @if let Some(paraphrase) = &self.paraphrase { p { (paraphrase) } }
            (say(language, "our-paraphrase"))
            @if let Some(unverified) = &self.unverified { " " span.tag { (unverified) } }
        };
        html! {
            div.article {
                b { (self.title) }
                p { (self.sentence) }
                @if self.paraphrase.is_some() {
                    details { summary { (self.citation) } (paraphrase) }
                } @else {
                    (self.citation)
                    @if let Some(unverified) = &self.unverified { " " span.tag { (unverified) } }
                }
                @if let Some(rules) = &self.rules { div { (rules) } }
            }
        }
    }
}

impl Computations {
    /// The computations in the reader's language; they go into a section of their own.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            div.verdict.row {
                div { @for computation in &self.each { (computation.show(language)) } }
                div { (self.rule.show(language)) (self.by.show(language)) }
            }
        }
    }
}
