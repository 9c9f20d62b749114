//! Every published roll call of the General Assembly, judged by both rules of its charter.
//!
//! The roll calls are read from `../shared/data/unga` (or from the directory named by
//! `MAJLIS_SHARED_DATA`, with `unga` in it) and skipped, visibly, where they are absent.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use charter::Files;
use rules::{Ballot, Ballots, Outcome, Roll, Rule, Stage, judge};
use vocab::PartyId;

const MANIFEST: &str = env!("CARGO_MANIFEST_DIR");

fn published() -> Option<String> {
    let data = env::var_os("MAJLIS_SHARED_DATA").map_or_else(
        || Path::new(MANIFEST).join("../../../shared/data"),
        PathBuf::from,
    );
    let text = fs::read_to_string(data.join("unga/ga_roll_calls.csv")).ok();
    if text.is_none() {
        // Past the capture of the tests' output, so that it is seen.
        let _ = writeln!(io::stderr(), "skipped: roll calls of the General Assembly");
    }
    text
}

/// The rules of the Assembly by id.
fn assembly() -> BTreeMap<String, Rule> {
    let folder = Path::new(MANIFEST).join("../../charters/un-general-assembly");
    let files = Files::read(&folder).unwrap_or_else(|error| panic!("{error}"));
    let charter = charter::read("un-general-assembly", &files).unwrap_or_else(|f| panic!("{f:?}"));
    let rules = charter.rules.into_iter();
    rules
        .map(|(id, rule)| (id.to_string(), rule.rule))
        .collect()
}

/// The ballots of a line, whose last three fields are lists of codes: yes, no, abstaining.
fn ballots(line: &str) -> Ballots {
    let acts = [Ballot::Abstain, Ballot::No, Ballot::Yes];
    let lists = line.trim_end().rsplit(',').zip(acts);
    lists
        .flat_map(|(codes, act)| codes.split_whitespace().map(move |code| (code, act)))
        .map(|(code, act)| {
            let party = PartyId::new(code).unwrap_or_else(|error| panic!("{code}: {error:?}"));
            (party, act)
        })
        .collect()
}

#[test]
fn each_roll_call_comes_out_as_plain_arithmetic_says() {
    let Some(text) = published() else { return };
    let rules = assembly();
    let mut judged = 0;
    for line in text.lines().skip(1) {
        let ballots = ballots(line);
        let count = |act| ballots.values().filter(|ballot| **ballot == act).count();
        let (yes, no) = (count(Ballot::Yes), count(Ballot::No));
        let roll = Roll::of(ballots.keys().cloned());
        let mut expected = BTreeMap::new();
        expected.insert("simple", yes > no);
        expected.insert("two-thirds", yes + no > 0 && 3 * yes >= 2 * (yes + no));
        for (rule, is_adopted) in expected {
            let verdict = judge(&rules[rule], &roll, &ballots, Stage::Closed);
            let outcome = if is_adopted {
                Outcome::Adopted
            } else {
                Outcome::NotAdopted
            };
            assert_eq!(verdict.outcome, outcome, "{rule}: {line}");
            let is_tie = verdict
                .reasons
                .iter()
                .any(|reason| reason.to_string() == "tie");
            assert_eq!(
                is_tie,
                rule == "simple" && yes == no && yes > 0,
                "{rule}: {line}"
            );
        }
        judged += 1;
    }
    assert!(judged > 4_000, "only {judged} roll calls were read");
}
