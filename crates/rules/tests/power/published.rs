//! Published tables of power: what another program found, to nine places.
//!
//! `data/indices.csv` is output of the PyPI package `powerindices` (see NOTICE). Two more tables
//! are read from `../shared/data` (or from the directory named by `MAJLIS_SHARED_DATA`) and
//! skipped, visibly, where they are absent.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use rules::power::{Game, Power, Share};

use crate::games::{power, weighted};

const MANIFEST: &str = env!("CARGO_MANIFEST_DIR");

fn published(path: &str) -> Option<String> {
    let data = env::var_os("MAJLIS_SHARED_DATA").map_or_else(
        || Path::new(MANIFEST).join("../../../shared/data"),
        PathBuf::from,
    );
    let text = fs::read_to_string(data.join(path)).ok();
    if text.is_none() {
        // Past the capture of the tests' output, so that it is seen.
        let _ = writeln!(io::stderr(), "skipped: {path}");
    }
    text
}

/// A line: `game,quota,min_members,member,weight,shapley_shubik,penrose_banzhaf_absolute`.
struct Row {
    quota: u64,
    least: usize,
    member: String,
    weight: u64,
    shapley: f64,
    banzhaf: f64,
}

/// The games of a table, with their rows in order.
fn games(text: &str) -> BTreeMap<String, Vec<Row>> {
    let mut games: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [game, quota, least, member, weight, shapley, banzhaf] = fields[..] else {
            panic!("{line}");
        };
        games.entry(game.to_string()).or_default().push(Row {
            quota: quota.parse().unwrap_or_else(|_| panic!("{line}")),
            least: least.parse().unwrap_or(0),
            member: member.to_string(),
            weight: weight.parse().unwrap_or_else(|_| panic!("{line}")),
            shapley: shapley.parse().unwrap_or_else(|_| panic!("{line}")),
            banzhaf: banzhaf.parse().unwrap_or_else(|_| panic!("{line}")),
        });
    }
    games
}

#[track_caller]
fn near(share: &Share, published: f64, of: &str) {
    let decimal = format!("{share:.15}");
    let shown: f64 = decimal.parse().unwrap_or_else(|_| panic!("{decimal}"));
    assert!(
        (shown - published).abs() < 1e-9,
        "{of}: {shown}, published {published}"
    );
}

fn is_as_published(name: &str, rows: &[Row]) {
    let weights: Vec<u64> = rows.iter().map(|row| row.weight).collect();
    let game = weighted(&weights, rows[0].quota).numbering(rows[0].least);
    for (row, power) in rows.iter().zip(power(&game)) {
        let of = format!("{} in {name}", row.member);
        near(&power.shapley_shubik, row.shapley, &of);
        near(&power.banzhaf_absolute, row.banzhaf, &of);
    }
}

#[test]
fn the_councils_of_two_unions_have_the_power_that_was_published() {
    let games = games(include_str!("data/indices.csv"));
    assert_eq!(games.values().map(Vec::len).sum::<usize>(), 95);
    for (name, rows) in &games {
        is_as_published(name, rows);
    }
}

#[test]
fn the_double_majority_of_the_european_union_has_the_power_that_was_published() {
    let Some(text) = published("power_index/eu27_lisbon_qmv.csv") else {
        return;
    };
    for (name, rows) in &games(&text) {
        assert_eq!(rows.len(), 27, "{name}");
        is_as_published(name, rows);
    }
}

/// The vote shares of a line, which end it, in hundredths of a per cent.
fn hundredths(line: &str) -> u64 {
    let (_, percent) = line.rsplit_once(',').unwrap_or_else(|| panic!("{line}"));
    let (whole, places) = percent.split_once('.').unwrap_or((percent, ""));
    let number = |digits: String| digits.parse::<u64>().unwrap_or_else(|_| panic!("{line}"));
    number(format!("{whole}{places:0<2}"))
}

#[test]
fn the_shares_of_a_fund_give_power_that_adds_up_and_is_alike_for_alike() {
    let Some(text) = published("power_index/imf_vote_shares_2020.csv") else {
        return;
    };
    let weights: Vec<u64> = text.lines().skip(1).map(hundredths).collect();
    assert!(
        weights.len() > 180,
        "only {} members were read",
        weights.len()
    );
    let total: u64 = weights.iter().sum();
    for (share, of) in [(1, 2), (70, 100), (85, 100)] {
        let power = power(&weighted(&weights, total * share / of + 1));
        let shapley: Share = power.iter().map(|power| &power.shapley_shubik).sum();
        let banzhaf: Share = power.iter().map(|power| &power.banzhaf_normalised).sum();
        assert_eq!((shapley, banzhaf), (Share::whole(), Share::whole()));
        let mut alike: BTreeMap<u64, &Power> = BTreeMap::new();
        for (weight, power) in weights.iter().zip(&power) {
            assert_eq!(*alike.entry(*weight).or_insert(power), power, "{weight}");
        }
        let rising: Vec<_> = alike.values().map(|power| &power.shapley_shubik).collect();
        assert!(rising.is_sorted(), "{rising:?}");
    }
}

#[test]
fn three_fifths_of_the_members_and_most_of_the_votes_is_a_double_majority_too() {
    let Some(text) = published("power_index/imf_vote_shares_2020.csv") else {
        return;
    };
    let weights: Vec<u64> = text.lines().skip(1).map(hundredths).collect();
    let total: u64 = weights.iter().sum();
    let votes = weighted(&weights, (total * 85).div_ceil(100));
    let amendment: Game = votes.clone().numbering((weights.len() * 3).div_ceil(5));
    let shapley: Share = power(&amendment)
        .iter()
        .map(|power| &power.shapley_shubik)
        .sum();
    assert_eq!(shapley, Share::whole());
    let smallest = (0..weights.len()).min_by_key(|player| weights[*player]);
    let smallest = smallest.unwrap_or_else(|| panic!("a member"));
    let with_heads = &power(&amendment)[smallest].shapley_shubik;
    assert!(*with_heads > power(&votes)[smallest].shapley_shubik);
}
