//! The words of a draft or a decision, in one of its languages.

use maud::{Markup, Render, html};
use vocab::Language;

use super::text::direction;

/// A paragraph of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its number, for operative paragraphs.
    pub number: Option<String>,
    /// Its words.
    pub words: String,
}

/// A text by its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// The language of the text.
    pub language: Language,
    /// The paragraphs.
    pub clauses: Vec<Clause>,
}

impl Law {
    /// A text as it was handed in: a paragraph a line, a number and a full stop before those
    /// that have one.
    ///
    /// ```
    /// use vocab::Language;
    /// use web::components::Law;
    /// let law = Law::read(Language::ENGLISH, "Has decided:\n1. Each member names one office.");
    /// assert_eq!(law.clauses[1].number.as_deref(), Some("1"));
    /// ```
    #[must_use]
    pub fn read(language: Language, text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Self {
            language,
            clauses: lines.map(Clause::read).collect(),
        }
    }
}

impl Clause {
    fn read(line: &str) -> Self {
        let numbered = line.split_once(". ").filter(|(number, _)| {
            (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        match numbered {
            Some((number, words)) => Self {
                number: Some(number.to_string()),
                words: words.trim_start().to_string(),
            },
            None => Self {
                number: None,
                words: line.to_string(),
            },
        }
    }
}

impl Render for Clause {
    fn render(&self) -> Markup {
        html! {
            @match &self.number {
                Some(number) => p.clause { bdi { (number) } span { (self.words) } },
                None => p { (self.words) },
            }
        }
    }
}

impl Render for Law {
    fn render(&self) -> Markup {
        html! {
            div.law lang=(self.language.as_str()) dir=(direction(self.language)) {
                @for clause in &self.clauses { (clause) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn operative_paragraphs_keep_their_numbers() {
        let law = Law::read(
            Language::ENGLISH,
            "The Council,\n\n 12. Decides; \n2024. A year\n",
        );
        let told: Vec<_> = law
            .clauses
            .iter()
            .map(|c| (c.number.as_deref(), c.words.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (None, "The Council,"),
                (Some("12"), "Decides;"),
                (None, "2024. A year")
            ]
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,60}") {
            let _ = Law::read(Language::ARABIC, &text).render();
        }
    }
}
