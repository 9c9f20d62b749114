//! The sources of the record, layer by layer, with how much rests on each.

use std::collections::{BTreeMap, BTreeSet};

use institution::{Event, State};
use vocab::{AccountId, Language, Source, SourceId, SourceLayer, When};

use super::{Reader, Worded, worded};
use crate::Published;

/// Every source, in the order entered, by layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcesView {
    /// The record's own sources.
    pub own: Vec<SourceRow>,
    /// Other sources.
    pub others: Vec<SourceRow>,
    /// Treaties and charters.
    pub law: Vec<SourceRow>,
    /// How many entries rest on no source: they were done here.
    pub done_here: usize,
}

/// A source as it is described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCard {
    /// Its id.
    pub id: SourceId,
    /// What it is called.
    pub title: Worded,
    /// When it was published, to the precision known.
    pub dated: When,
    /// The language it is in.
    pub language: Language,
    /// Where it can be found.
    pub location: Option<Location>,
    /// The layer it belongs to.
    pub layer: SourceLayer,
}

/// Where a source can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// An address on the web.
    Address {
        /// The whole of it.
        href: String,
        /// The site it is on.
        site: String,
    },
    /// An archive reference, a shelf mark.
    Reference(String),
}

/// A source in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow {
    /// How it is described.
    pub card: SourceCard,
    /// How many entries rest on it.
    pub entries: usize,
    /// How many accounts speak in those that claim, tell or say something.
    pub voices: usize,
}

/// What rests on a source.
#[derive(Default)]
struct Resting<'a> {
    entries: usize,
    voices: BTreeSet<&'a AccountId>,
}

/// Every source of the record.
#[must_use]
pub fn sources(published: &Published, reader: &Reader) -> SourcesView {
    let mut resting: BTreeMap<&SourceId, Resting<'_>> = BTreeMap::new();
    let mut done_here = 0;
    // The order in which sources were entered, which the state does not keep.
    let mut entered: Vec<&SourceId> = Vec::new();
    for entry in &published.entries {
        if let Event::SourceRegistered(source) = &entry.event {
            entered.push(&source.id);
        }
        let attribution = &entry.envelope.attribution;
        let Some(at) = &attribution.source else {
            done_here += 1;
            continue;
        };
        let of_source = resting.entry(&at.source).or_default();
        of_source.entries += 1;
        if !is_register(&entry.event) {
            of_source.voices.insert(&attribution.account);
        }
    }
    let row = |source: &Source| {
        let of_source = resting.get(&source.id);
        SourceRow {
            card: card(source, reader),
            entries: of_source.map_or(0, |resting| resting.entries),
            voices: of_source.map_or(0, |resting| resting.voices.len()),
        }
    };
    let in_layer = |layer| {
        let known = entered
            .iter()
            .filter_map(|id| published.state.sources.get(*id));
        known
            .filter(|source| source.layer == layer)
            .map(row)
            .collect()
    };
    SourcesView {
        own: in_layer(SourceLayer::Record),
        others: in_layer(SourceLayer::Others),
        law: in_layer(SourceLayer::Law),
        done_here,
    }
}

/// Whether an event only enters a name, and claims nothing.
pub(super) const fn is_register(event: &Event) -> bool {
    matches!(
        event,
        Event::PartyRegistered(_)
            | Event::PersonRegistered(_)
            | Event::AccountRegistered(_)
            | Event::SourceRegistered(_)
    )
}

/// A source as it is described; `None` where there is none with this id.
#[must_use]
pub fn source_card(state: &State, id: &SourceId, reader: &Reader) -> Option<SourceCard> {
    state.sources.get(id).map(|source| card(source, reader))
}

fn card(source: &Source, reader: &Reader) -> SourceCard {
    SourceCard {
        id: source.id.clone(),
        title: worded(&source.titles, reader),
        dated: source.dated,
        language: source.language,
        location: source.location.as_deref().map(location),
        layer: source.layer,
    }
}

/// Only what begins as an address of the web is one: nothing else becomes a link.
fn location(text: &str) -> Location {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    let site = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    match site.filter(|site| !site.is_empty() && text.is_ascii()) {
        Some(site) => Location::Address {
            href: text.to_string(),
            site: site.strip_prefix("www.").unwrap_or(site).to_string(),
        },
        None => Location::Reference(text.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_of_the_web_becomes_a_link() {
        let site = |text| match location(text) {
            Location::Address { site, .. } => Some(site),
            Location::Reference(_) => None,
        };
        assert_eq!(
            site("https://www.example.org/a?b#c").as_deref(),
            Some("example.org")
        );
        assert_eq!(site("http://example.org").as_deref(), Some("example.org"));
        for text in [
            "",
            "https://",
            "javascript:alert(1)",
            "Fonds 12, p. 3",
            "HTTPS:",
            "ftp://a",
        ] {
            assert_eq!(site(text), None, "{text}");
        }
    }
}
