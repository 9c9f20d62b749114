//! A sentence with links, dates, symbols and fact numbers in it.

use std::borrow::Cow;

use maud::{Markup, Render, html};

use super::{Fact, Link, Moment, Text};

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(Text),
    /// Words in bold, for names.
    Bold(Text),
    /// A link.
    Link(Link),
    /// A date.
    Moment(Moment),
    /// The number of a fact in its source.
    Fact(Fact),
    /// The symbol of a document, with the address of the document where there is one.
    Symbol {
        /// The symbol as printed.
        symbol: String,
        /// Where it leads.
        href: Option<String>,
    },
    /// A word set apart by a dashed frame: `example`, `unverified text`.
    Tag(Text),
    /// A hash, a command: what is typed or compared letter by letter.
    Code(String),
    /// A figure that stands alone and keeps its direction.
    Figure(String),
    /// The line ends here.
    Break,
}

/// A sentence, in its pieces.
///
/// ```
/// use maud::Render;
/// use web::components::Prose;
/// let prose = Prose::linking("They differ on [Armenia’s standing].", &["/en/members/AM"]);
/// assert_eq!(
///     prose.render().0,
///     "They differ on <a href=\"/en/members/AM\">Armenia’s standing</a>."
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose(pub Vec<Piece>);

impl Prose {
    /// The sentence with one piece more.
    #[must_use]
    pub fn and(mut self, piece: impl Into<Piece>) -> Self {
        self.0.push(piece.into());
        self
    }

    /// A sentence whose words in brackets are links, in the order of the addresses. Brackets
    /// let a translator put the link where the language wants it. Where addresses or brackets
    /// are missing, the words stay and the link is left out.
    #[must_use]
    pub fn linking(sentence: &str, addresses: &[&str]) -> Self {
        let mut prose = Self::default();
        let mut addresses = addresses.iter();
        let mut rest = sentence;
        while let Some((before, (words, after))) = next_bracketed(rest) {
            prose.push_words(before);
            match addresses.next() {
                Some(address) => prose.0.push(Link::new(*address, words).into()),
                None => prose.push_words(words),
            }
            rest = after;
        }
        prose.push_words(rest);
        prose
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn push_words(&mut self, words: &str) {
        if !words.is_empty() {
            self.0.push(words.into());
        }
    }
}

/// What stands before the next `[words]`, the words, and what follows.
fn next_bracketed(text: &str) -> Option<(&str, (&str, &str))> {
    let (before, rest) = text.split_once('[')?;
    Some((before, rest.split_once(']')?))
}

impl Render for Piece {
    fn render(&self) -> Markup {
        match self {
            Self::Text(text) => text.render(),
            Self::Bold(text) => html! { b { (text) } },
            Self::Link(link) => link.render(),
            Self::Moment(moment) => moment.render(),
            Self::Fact(fact) => fact.render(),
            Self::Symbol { symbol, href: None } => html! { span.symbol { (symbol) } },
            Self::Symbol {
                symbol,
                href: Some(href),
            } => {
                html! { a.symbol href=(href) { (symbol) } }
            }
            Self::Tag(text) => html! { span.tag { (text) } },
            Self::Code(code) => html! { code { (code) } },
            Self::Figure(figure) => html! { bdi { (figure) } },
            Self::Break => html! { br; },
        }
    }
}

impl Render for Prose {
    fn render(&self) -> Markup {
        html! { @for piece in &self.0 { (piece) } }
    }
}

impl From<Text> for Piece {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Piece {
    fn from(words: &str) -> Self {
        Self::Text(words.into())
    }
}

impl From<String> for Piece {
    fn from(words: String) -> Self {
        Self::Text(words.into())
    }
}

impl From<Cow<'_, str>> for Piece {
    fn from(words: Cow<'_, str>) -> Self {
        Self::Text(words.into())
    }
}

impl From<Link> for Piece {
    fn from(link: Link) -> Self {
        Self::Link(link)
    }
}

impl From<Moment> for Piece {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

impl From<Fact> for Piece {
    fn from(fact: Fact) -> Self {
        Self::Fact(fact)
    }
}

impl<T: Into<Piece>> From<T> for Prose {
    fn from(piece: T) -> Self {
        Self(vec![piece.into()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_bracket_takes_the_next_address() {
        let prose = Prose::linking("[A] and [B], not [C]", &["/a", "/b"]);
        let expected = Prose::default()
            .and(Link::new("/a", "A"))
            .and(" and ")
            .and(Link::new("/b", "B"))
            .and(", not ")
            .and("C");
        assert_eq!(prose, expected);
    }

    #[test]
    fn a_bracket_left_open_is_only_a_bracket() {
        assert_eq!(Prose::linking("a [b", &["/a"]), Prose::from("a [b"));
        assert!(Prose::linking("", &[]).is_empty());
    }

    proptest! {
        #[test]
        fn no_sentence_makes_it_panic(sentence in "\\PC{0,40}") {
            let _ = Prose::linking(&sentence, &["/a", "/b"]).render();
        }
    }
}
