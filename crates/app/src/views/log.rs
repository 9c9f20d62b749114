//! The log: every entry, the newest first, a page at a time, narrowed where the reader asks.

use std::{collections::BTreeMap, str::FromStr, sync::Arc};

use institution::{Entry, State};
use language::sort_by_name;
use vocab::{AccountId, PartyId, SourceLayer, Timestamp};

use super::{
    Named, Reader, account_named,
    entry::{Area, EntryLine, line, parties},
    party_named,
};
use crate::Published;

/// How many entries stand on a page.
pub const PAGE_ENTRIES: usize = 100;

/// The layers by the words they have in addresses.
const LAYERS: [(&str, SourceLayer); 3] = [
    ("record", SourceLayer::Record),
    ("others", SourceLayer::Others),
    ("law", SourceLayer::Law),
];

/// What the log is narrowed to. Nothing of it narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogFilter {
    /// One part of the log.
    pub area: Option<Area>,
    /// Entries that speak of a party.
    pub party: Option<PartyId>,
    /// Entries by the word of one account.
    pub account: Option<AccountId>,
    /// Entries of one layer of sources.
    pub layer: Option<SourceLayer>,
}

/// A page of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogView {
    /// What it is narrowed to.
    pub filter: LogFilter,
    /// The entries of this page, the newest first.
    pub entries: Vec<EntryLine>,
    /// How many entries the log has.
    pub length: usize,
    /// How many of them were found.
    pub found: usize,
    /// Which page this is, from one.
    pub page: usize,
    /// How many pages there are; one where nothing was found.
    pub pages: usize,
    /// When the last entry was recorded.
    pub last_recorded: Option<Timestamp>,
    /// How many accounts have an entry.
    pub accounts_heard: usize,
    /// The root over all entries, in hex.
    pub root: String,
    /// Each area with what would be found in it, given the rest of the filter.
    pub areas: Vec<(Area, usize)>,
    /// The same for parties, by name.
    pub parties: Vec<(Named<PartyId>, usize)>,
    /// The same for accounts, by name.
    pub accounts: Vec<(Named<AccountId>, usize)>,
    /// The same for layers.
    pub layers: Vec<(SourceLayer, usize)>,
}

impl LogFilter {
    /// What an address asks for, given the values of its query by name. What it does not
    /// understand narrows nothing.
    #[must_use]
    pub fn asked<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        fn read<T: FromStr>(text: Option<&str>) -> Option<T> {
            text?.parse().ok()
        }
        let layer = value("layer").and_then(|layer| {
            let mut layers = LAYERS.iter();
            layers.find(|(word, _)| *word == layer)
        });
        Self {
            area: read(value("area")),
            party: read(value("party")),
            account: read(value("account")),
            layer: layer.map(|(_, layer)| *layer),
        }
    }

    /// The query that asks for it, without the page; empty where nothing is narrowed.
    #[must_use]
    pub fn query(&self) -> String {
        let pairs = [
            ("area", self.area.map(Area::as_str)),
            ("party", self.party.as_ref().map(PartyId::as_str)),
            ("account", self.account.as_ref().map(AccountId::as_str)),
            ("layer", self.layer.map(layer_word)),
        ];
        let asked: Vec<_> = pairs
            .iter()
            .filter_map(|(name, value)| value.map(|value| format!("{name}={value}")))
            .collect();
        asked.join("&")
    }

    /// Whether it narrows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Which of its four parts an entry meets: area, party, account, layer.
    fn met(&self, features: &Features<'_>) -> [bool; 4] {
        let party = self.party.as_ref();
        [
            self.area.is_none_or(|area| area == features.area),
            party.is_none_or(|party| features.parties.contains(&party)),
            (self.account.as_ref()).is_none_or(|account| account == features.account),
            self.layer.is_none_or(|layer| layer == features.layer),
        ]
    }
}

/// The word of a layer in addresses.
#[must_use]
pub fn layer_word(layer: SourceLayer) -> &'static str {
    let mut layers = LAYERS.iter();
    let found = layers.find(|(_, other)| *other == layer);
    found.map_or("record", |(word, _)| word)
}

/// What an entry can be found by.
struct Features<'a> {
    area: Area,
    parties: Vec<&'a PartyId>,
    account: &'a AccountId,
    layer: SourceLayer,
}

impl<'a> Features<'a> {
    fn of(state: &'a State, entry: &'a Entry) -> Self {
        let attribution = &entry.envelope.attribution;
        let source = attribution.source.as_ref().map(|at| &at.source);
        Self {
            area: Area::of(&entry.event),
            parties: parties(state, &entry.event).into_iter().collect(),
            account: &attribution.account,
            layer: state.layer_of(source),
        }
    }
}

/// How many entries each answer of each filter would find.
#[derive(Default)]
struct Counts<'a> {
    areas: BTreeMap<Area, usize>,
    parties: BTreeMap<&'a PartyId, usize>,
    accounts: BTreeMap<&'a AccountId, usize>,
    layers: BTreeMap<SourceLayer, usize>,
    /// Accounts with any entry at all.
    heard: BTreeMap<&'a AccountId, usize>,
}

impl<'a> Counts<'a> {
    /// Counts an entry for each filter that it meets but for that filter itself, so that each
    /// answer tells what choosing it would find.
    fn add(&mut self, met: [bool; 4], features: &Features<'a>) {
        let meets_others = |but: usize| {
            let mut others = met.iter().enumerate();
            others.all(|(place, met)| *met || place == but)
        };
        *self.heard.entry(features.account).or_default() += 1;
        if meets_others(0) {
            *self.areas.entry(features.area).or_default() += 1;
        }
        if meets_others(1) {
            for party in &features.parties {
                *self.parties.entry(party).or_default() += 1;
            }
        }
        if meets_others(2) {
            *self.accounts.entry(features.account).or_default() += 1;
        }
        if meets_others(3) {
            *self.layers.entry(features.layer).or_default() += 1;
        }
    }
}

/// A page of the log, the first being one; beyond the last page, the last.
#[must_use]
pub fn log(published: &Published, reader: &Reader, filter: LogFilter, page: usize) -> LogView {
    let state = &published.state;
    let mut counts = Counts::default();
    let mut found: Vec<&Arc<Entry>> = Vec::new();
    for entry in published.entries.iter().rev() {
        let features = Features::of(state, entry);
        let met = filter.met(&features);
        counts.add(met, &features);
        if met.iter().all(|met| *met) {
            found.push(entry);
        }
    }
    let pages = found.len().div_ceil(PAGE_ENTRIES).max(1);
    let page = page.clamp(1, pages);
    let shown = found
        .iter()
        .skip((page - 1) * PAGE_ENTRIES)
        .take(PAGE_ENTRIES);
    let last = published.entries.last();
    LogView {
        entries: shown.map(|entry| line(published, entry, reader)).collect(),
        length: published.entries.len(),
        found: found.len(),
        page,
        pages,
        last_recorded: last.map(|entry| entry.envelope.recorded_at),
        accounts_heard: counts.heard.len(),
        root: published.tree.root().hex(),
        areas: areas(&filter, &counts),
        parties: named_parties(state, &filter, &counts, reader),
        accounts: named_accounts(state, &filter, &counts, reader),
        layers: layers(&filter, &counts),
        filter,
    }
}

/// The areas that would find something, and the one chosen.
fn areas(filter: &LogFilter, counts: &Counts<'_>) -> Vec<(Area, usize)> {
    let counted = |area: Area| (area, counts.areas.get(&area).copied().unwrap_or_default());
    let areas = Area::ALL.into_iter().map(counted);
    areas
        .filter(|(area, count)| *count > 0 || filter.area == Some(*area))
        .collect()
}

fn layers(filter: &LogFilter, counts: &Counts<'_>) -> Vec<(SourceLayer, usize)> {
    let counted = |layer| {
        (
            layer,
            counts.layers.get(&layer).copied().unwrap_or_default(),
        )
    };
    let layers = LAYERS.iter().map(|(_, layer)| counted(*layer));
    layers
        .filter(|(layer, count)| *count > 0 || filter.layer == Some(*layer))
        .collect()
}

fn named_parties(
    state: &State,
    filter: &LogFilter,
    counts: &Counts<'_>,
    reader: &Reader,
) -> Vec<(Named<PartyId>, usize)> {
    let mut counted = counts.parties.clone();
    // Chosen and not found: it stays in sight, with nothing.
    if let Some(chosen) = &filter.party {
        counted.entry(chosen).or_default();
    }
    let mut parties: Vec<_> = counted
        .into_iter()
        .map(|(id, count)| (party_named(state, id, reader), count))
        .collect();
    sort_by_name(reader.language, &mut parties, |(named, _)| {
        named.name.text.clone()
    });
    parties
}

fn named_accounts(
    state: &State,
    filter: &LogFilter,
    counts: &Counts<'_>,
    reader: &Reader,
) -> Vec<(Named<AccountId>, usize)> {
    let mut counted = counts.accounts.clone();
    if let Some(chosen) = &filter.account {
        counted.entry(chosen).or_default();
    }
    let mut accounts: Vec<_> = counted
        .into_iter()
        .map(|(id, count)| (account_named(state, id, reader), count))
        .collect();
    sort_by_name(reader.language, &mut accounts, |(named, _)| {
        named.name.text.clone()
    });
    accounts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(query: &str) -> LogFilter {
        let pairs: Vec<(&str, &str)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .collect();
        LogFilter::asked(|name| {
            let mut pairs = pairs.iter();
            pairs.find(|(n, _)| *n == name).map(|(_, value)| *value)
        })
    }

    #[test]
    fn a_filter_reads_back_from_the_query_it_writes() {
        for query in [
            "",
            "area=security",
            "area=sessions&party=AM&account=report&layer=others",
        ] {
            assert_eq!(asked(query).query(), query);
        }
        assert!(asked("").is_empty());
    }

    #[test]
    fn what_is_not_understood_narrows_nothing() {
        assert!(asked("area=weather&layer=rumour&party=%&colour=red").is_empty());
    }

    proptest! {
        #[test]
        fn no_query_makes_the_reader_panic(text in "\\PC{0,40}") {
            let _ = LogFilter::asked(|_| Some(text.as_str())).query();
        }
    }
}
