//! A text that knows its language, and a link.

use std::borrow::Cow;

use language::Interface;
use maud::{Markup, Render, html};
use vocab::{Language, Texts};

/// A text with the language it is in, where that is not the page's.
///
/// ```
/// use maud::Render;
/// use vocab::{Language, Texts};
/// use web::components::Text;
/// let name = Texts::new().with(Language::RUSSIAN, "Совет");
/// let shown = Text::of(&name, language::Interface::English);
/// assert_eq!(shown.render().0, "<span lang=\"ru\" dir=\"ltr\">Совет</span>");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The words.
    pub words: String,
    /// Their language; `None` where it is the page's.
    pub language: Option<Language>,
}

impl Text {
    /// The text for a reader of this language, marked where it exists only in another one.
    /// A text in no language at all is empty.
    #[must_use]
    pub fn of(texts: &Texts, reader: Interface) -> Self {
        let Some((language, words)) = texts.best(reader.language()) else {
            return Self::default();
        };
        let foreign = language != reader.language();
        Self {
            words: words.to_string(),
            language: foreign.then_some(language),
        }
    }

    /// A text in a language that is not the page's.
    #[must_use]
    pub fn foreign(language: Language, words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            language: Some(language),
        }
    }
}

/// The direction of a language's script, as `dir` writes it.
pub(crate) fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    }
}

impl Render for Text {
    fn render(&self) -> Markup {
        html! {
            @if let Some(language) = self.language {
                span lang=(language) dir=(direction(language)) { (self.words) }
            } @else {
                (self.words)
            }
        }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self {
            words: words.to_string(),
            language: None,
        }
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self {
            words,
            language: None,
        }
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(words: Cow<'_, str>) -> Self {
        words.into_owned().into()
    }
}

impl From<app::views::Worded> for Text {
    fn from(worded: app::views::Worded) -> Self {
        Self {
            words: worded.text,
            language: worded.foreign,
        }
    }
}

impl From<&app::views::Worded> for Text {
    fn from(worded: &app::views::Worded) -> Self {
        worded.clone().into()
    }
}

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads; ASCII.
    pub href: String,
    /// What it says.
    pub text: Text,
}

impl Link {
    /// A link to an address under some words.
    #[must_use]
    pub fn new(href: impl Into<String>, text: impl Into<Text>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
        }
    }
}

impl Render for Link {
    fn render(&self) -> Markup {
        html! { a href=(self.href) { (self.text) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_exists_only_in_another_language_says_so() {
        let texts = Texts::new().with(Language::ARABIC, "المجلس");
        let shown = Text::of(&texts, Interface::Russian);
        assert_eq!(
            shown.render().0,
            r#"<span lang="ar" dir="rtl">المجلس</span>"#
        );
        assert_eq!(Text::of(&texts, Interface::Arabic).render().0, "المجلس");
        assert_eq!(Text::of(&Texts::new(), Interface::Arabic), Text::default());
    }

    #[test]
    fn what_was_typed_never_becomes_markup() {
        let link = Link::new("/en?q=\"x\"", "<b>&");
        assert_eq!(
            link.render().0,
            "<a href=\"/en?q=&quot;x&quot;\">&lt;b&gt;&amp;</a>"
        );
    }
}
