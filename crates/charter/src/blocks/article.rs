//! `toml article`: an article, under its own heading.

use institution::law::Article;
use vocab::{Citation, Language, Provenance, Texts};

use super::PROVENANCES;
use crate::{
    LawProblem, PageProblem,
    fields::{Fields, Scope},
    parts::{Instrument, Parts},
};

/// Reads it; `None` where it cannot be cited.
pub(crate) fn read(
    scope: &Scope<'_>,
    heading: &str,
    instrument: Option<&Instrument>,
) -> Option<Article> {
    let named = article_heading(heading);
    if named.is_none() {
        let heading = heading.to_string();
        scope.fault(scope.place.line, PageProblem::ArticleHeading { heading });
    }
    if instrument.is_none() {
        scope.fault(scope.place.line, PageProblem::NoInstrument);
    }
    let (number, title) = named.unwrap_or_default();
    let (titles, from, provenance) = scope.read(|fields| {
        let titles = titles_in(fields, &title);
        (
            titles,
            fields.date("from"),
            fields.known("provenance", &PROVENANCES),
        )
    });
    let instrument = instrument?;
    let article = Article {
        citation: Citation {
            instrument: instrument.cited_as.clone(),
            article: number,
        },
        titles,
        paraphrase: Texts::new(),
        provenance: provenance.unwrap_or(Provenance::Unverified),
        from: from.unwrap_or(instrument.from),
    };
    (!article.citation.article.is_empty()).then_some(article)
}

/// Notes an article that is already given in the same wording.
pub(crate) fn check_new(article: &Article, scope: &Scope<'_>, parts: &Parts) {
    let same = |other: &&crate::parts::Placed<Article>| {
        other.part.citation == article.citation && other.part.from == article.from
    };
    if let Some(first) = parts.articles.iter().find(same) {
        let (number, from) = (&article.citation.article, article.from);
        let what = format!("`{number}` of this instrument in the wording from `{from}`");
        let first = first.place.to_string();
        scope.fault(scope.place.line, LawProblem::Duplicate { what, first });
    }
}

/// Reads a block that has only titles, the English one being the heading's.
pub(crate) fn titles(scope: &Scope<'_>, heading: &str) -> Texts {
    scope.read(|fields| titles_in(fields, heading))
}

/// The titles of a block, the English one being the heading's where the block gives none.
fn titles_in(fields: &Fields<'_>, heading: &str) -> Texts {
    let given = if fields.has("titles") {
        fields.texts("titles")
    } else {
        None
    };
    let titles = given.unwrap_or_default();
    match titles.get(Language::ENGLISH) {
        None => titles.with(Language::ENGLISH, heading),
        Some(_) => titles,
    }
}

/// The number and title of a heading like `Article 12. Decisions`. What is not called an article
/// keeps its word: `Appendix 1`.
fn article_heading(heading: &str) -> Option<(String, String)> {
    let (designation, title) = heading.split_once(". ")?;
    let (word, number) = designation.split_once(' ')?;
    let is_named = !word.is_empty() && word.chars().all(char::is_alphabetic);
    let is_numbered = number.starts_with(char::is_alphanumeric) && number.len() <= 20;
    if !is_named || !is_numbered || title.trim().is_empty() {
        return None;
    }
    let number = if word == "Article" {
        number
    } else {
        designation
    };
    Some((number.to_string(), title.trim().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_gives_number_and_title() {
        for (heading, number, title) in [
            ("Article 12. Decisions", "12", "Decisions"),
            (
                "Article 27(3). Votes on other matters",
                "27(3)",
                "Votes on other matters",
            ),
            ("Article 16 bis. Staff", "16 bis", "Staff"),
            (
                "Appendix 1. Rules of procedure",
                "Appendix 1",
                "Rules of procedure",
            ),
        ] {
            let named = Some((number.to_string(), title.to_string()));
            assert_eq!(article_heading(heading), named, "{heading}");
        }
        for heading in [
            "Decisions",
            "Article 12",
            "Article 12.",
            "12. Decisions",
            "Article . A",
            "",
        ] {
            assert_eq!(article_heading(heading), None, "{heading}");
        }
    }
}
