//! The margin of a line: whose word it is, made from what a view tells of it.

use app::views::Said;
use language::{Interface, capacity_word, say, say_with, source_layer_word};
use vocab::{Capacity, SourceLayer, When};

use super::whose;
use crate::{
    components::{By, Fact, Link, Piece, Prose, Text},
    frame::Links,
};

/// Whose word a line is: account, role or capacity, when they said it, where it stands, and from
/// which layer of the record where that is not its own.
pub(crate) fn by(said: &Said, links: Links) -> By {
    by_all(&[said], links)
}

/// Whose word several lines of one account are: told by the first of them, with the places of
/// all of them.
pub(crate) fn by_all(all: &[&Said], links: Links) -> By {
    let Some(said) = all.first() else {
        return By::default();
    };
    let language = links.language;
    let dated = said.said != When::Unstated;
    By {
        sign: None,
        account: Some(Text::from(&said.account.name).into()),
        role: (!said.role.text.is_empty()).then(|| Text::from(&said.role)),
        capacity: capacity(said).map(|capacity| capacity_word(language, capacity).into()),
        said: dated.then(|| language::date(language, &said.said).into()),
        source: source(said, links),
        facts: facts(all, links),
        note: note(said, links),
    }
}

/// The places in their sources that lines rest on, each once.
pub(crate) fn facts(all: &[&Said], links: Links) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for said in all {
        let (Some(source), Some(locator)) = (&said.source, &said.locator) else {
            continue;
        };
        let fact = Fact::new(place(locator, links), links.locator(&source.id, locator));
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    facts
}

/// An account and the places its lines stand in, as a line of a note: "Nikol Pashinyan, F14".
pub(crate) fn told_by(all: &[&Said], links: Links) -> Prose {
    let account = all
        .first()
        .map(|said| Text::from(&said.account.name).into());
    let facts = facts(all, links).into_iter().map(Piece::from);
    whose::listed(account.into_iter().chain(facts), links.language)
}

/// One thing told after another, parted as the language parts the items of a list.
pub(crate) fn parted(first: Prose, then: Prose, language: Interface) -> Prose {
    if first.is_empty() || then.is_empty() {
        return whose::joined(first, then);
    }
    whose::joined(first.and(whose::comma(language)), then)
}

/// What stands between things that have commas in them.
pub(crate) const fn semicolon(language: Interface) -> &'static str {
    match language {
        Interface::Arabic => "؛ ",
        Interface::English | Interface::Russian => "; ",
    }
}

/// A place in a source: a fact by its number, an article by the reader's word for it.
fn place(locator: &str, links: Links) -> String {
    match locator.strip_prefix("Art. ") {
        Some(article) => say_with(
            links.language,
            "members-article",
            &[("article", article.into())],
        ),
        None => locator.to_string(),
    }
}

/// The capacity, where neither the account's name nor its role tells it.
fn capacity(said: &Said) -> Option<Capacity> {
    let told = matches!(said.capacity, Capacity::Secretariat | Capacity::Press);
    (!told && said.role.text.is_empty()).then_some(said.capacity)
}

/// The source by name, where no place in it leads there.
fn source(said: &Said, links: Links) -> Option<Link> {
    let source = said.source.as_ref().filter(|_| said.locator.is_none())?;
    Some(Link::new(links.source(&source.id), &source.name))
}

/// The layer, where it is not the record's own; the entry of the log, where no source is cited.
fn note(said: &Said, links: Links) -> Option<Prose> {
    let language = links.language;
    match (&said.source, said.layer) {
        (None, _) => {
            let words = say(language, "members-recorded-here");
            Some(Link::new(links.entry(said.position), words).into())
        }
        (Some(_), SourceLayer::Record) => None,
        (Some(_), layer) => Some(Piece::Tag(source_layer_word(language, layer).into()).into()),
    }
}
