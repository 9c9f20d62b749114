//! The questions that narrow the log, each answer with what it would find.

use app::views::log::{LogView, layer_word};
use language::{Interface, Value, say, say_with, source_layer_word, word};
use vocab::{AccountId, PartyId};

use crate::{
    components::{Choice, Filter, Filters, Text},
    frame::Links,
};

/// The questions, with what was chosen.
pub(super) fn filters(view: &LogView, links: Links) -> Filters {
    let language = links.language;
    let filter = &view.filter;
    let areas = view.areas.iter().map(|(area, count)| {
        let name = word(language, "log-area", area.as_str());
        (area.as_str().to_string(), plain(&name), *count)
    });
    let parties = view
        .parties
        .iter()
        .map(|(party, count)| (party.id.to_string(), named(&party.name), *count));
    let accounts = view
        .accounts
        .iter()
        .map(|(account, count)| (account.id.to_string(), named(&account.name), *count));
    let layers = view.layers.iter().map(|(layer, count)| {
        let name = source_layer_word(language, *layer);
        (layer_word(*layer).to_string(), plain(&name), *count)
    });
    let found = [
        ("found", view.found.into()),
        ("length", view.length.to_string().into()),
    ];
    Filters {
        label: say(language, "log-filters").into(),
        action: links.log(),
        filters: vec![
            question(
                "area",
                filter.area.map(|area| area.as_str()),
                areas,
                language,
            ),
            question(
                "party",
                filter.party.as_ref().map(PartyId::as_str),
                parties,
                language,
            ),
            question(
                "account",
                filter.account.as_ref().map(AccountId::as_str),
                accounts,
                language,
            ),
            question("layer", filter.layer.map(layer_word), layers, language),
        ],
        submit: say(language, "log-filter-show").into(),
        found: (!filter.is_empty()).then(|| say_with(language, "log-found", &found).into()),
    }
}

fn plain(words: &str) -> Value<'static> {
    words.to_string().into()
}

/// A name of the record; one in another language keeps its direction.
fn named(name: &app::views::Worded) -> Value<'static> {
    match name.foreign {
        Some(_) => Value::isolated(&name.text),
        None => name.text.clone().into(),
    }
}

/// A question with its answers: the value sent, the name, how many entries it would find.
fn question(
    name: &str,
    chosen: Option<&str>,
    answers: impl Iterator<Item = (String, Value<'static>, usize)>,
    language: Interface,
) -> Filter {
    let all = Choice::new("", say(language, "log-filter-all"));
    let answers = answers.map(|(value, name, count)| {
        let values = [("name", name), ("count", count.to_string().into())];
        Choice::new(value, say_with(language, "log-filter-choice", &values))
    });
    Filter {
        name: name.to_string(),
        label: Text::from(say(language, &format!("log-filter-{name}"))),
        choices: std::iter::once(all).chain(answers).collect(),
        chosen: chosen.map(str::to_string),
    }
}

/// The address of another page of the same list.
pub(super) fn address(view: &LogView, page: usize, links: Links) -> String {
    let narrowed = view.filter.query();
    let page = (page > 1).then(|| format!("page={page}"));
    let query: Vec<String> = [Some(narrowed).filter(|query| !query.is_empty()), page]
        .into_iter()
        .flatten()
        .collect();
    match query.is_empty() {
        true => links.log(),
        false => format!("{}?{}", links.log(), query.join("&")),
    }
}
