//! Texts that a charter has in some of its languages and not in others.

use std::fmt;

use institution::law::Charter;
use vocab::{Language, Texts};

use crate::fields::LANGUAGES;

/// A text that is missing in a language. No fault: the page shows another language and says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingText {
    /// What it is the text of: ``the mandate of the body `csc` ``.
    pub of: String,
    /// The language it is missing in.
    pub language: Language,
}

impl fmt::Display for MissingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is missing in `{}`", self.of, self.language)
    }
}

/// Every text that is missing in English, Arabic or Russian.
#[must_use]
pub fn missing_texts(charter: &Charter) -> Vec<MissingText> {
    let mut missing = Vec::new();
    for (of, texts) in texts(charter) {
        let lacking = LANGUAGES
            .into_iter()
            .filter(|language| texts.get(*language).is_none());
        missing.extend(lacking.map(|language| MissingText {
            of: of.clone(),
            language,
        }));
    }
    missing
}

/// Every text of a charter, with what it is the text of.
fn texts(charter: &Charter) -> Vec<(String, &Texts)> {
    let organisation = &charter.organisation;
    let mut all = vec![
        (String::from("the organisation's name"), &organisation.names),
        (
            String::from("the organisation's short name"),
            &organisation.short_names,
        ),
    ];
    for body in charter.bodies_in_order() {
        let id = &body.id;
        all.push((format!("the name of the body `{id}`"), &body.names));
        all.push((
            format!("the composition of the body `{id}`"),
            &body.composition,
        ));
        all.push((format!("the mandate of the body `{id}`"), &body.mandate));
    }
    for article in &charter.articles {
        let (number, from) = (&article.citation.article, article.from);
        let instrument = &article.citation.instrument;
        let cited = instrument
            .best(Language::ENGLISH)
            .map_or("", |(_, name)| name);
        let name = format!("`{number}` of `{cited}` in the wording from `{from}`");
        all.push((format!("the citation of {name}"), instrument));
        all.push((format!("the title of {name}"), &article.titles));
        all.push((format!("the paraphrase of {name}"), &article.paraphrase));
    }
    for decision in charter.rules.iter() {
        let id = &decision.rule.id;
        all.push((format!("the title of the rule `{id}`"), &decision.titles));
    }
    for choice in &charter.choices {
        let between: Vec<String> = choice.between.iter().map(|id| format!("`{id}`")).collect();
        all.push((
            format!("the choice between {}", between.join(" and ")),
            &choice.chosen_by,
        ));
    }
    for path in &charter.paths {
        all.push((format!("the title of the path `{}`", path.id), &path.titles));
    }
    for silence in &charter.silences {
        let title = silence
            .titles
            .best(Language::ENGLISH)
            .map_or("", |(_, title)| title);
        all.push((
            format!("the title of the silence `{title}`"),
            &silence.titles,
        ));
        all.push((
            format!("the reading of the silence `{title}`"),
            &silence.reading,
        ));
    }
    all
}
