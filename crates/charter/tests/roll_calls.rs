//! Published votes of the United Nations, judged by the rules of the charters.
//!
//! They are read from `../shared/data` (or from the directory named by `MAJLIS_SHARED_DATA`) and
//! skipped, visibly, where they are absent.

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

/// The rules of a charter by id, in the versions of a day.
fn rules_of(id: &str, on: &str) -> BTreeMap<String, Rule> {
    let folder = Path::new(MANIFEST).join("../../charters").join(id);
    let files = Files::read(&folder).unwrap_or_else(|error| panic!("{error}"));
    let charter = charter::read(id, &files).unwrap_or_else(|faults| panic!("{faults:?}"));
    let on = on.parse().unwrap_or_else(|error| panic!("{error}"));
    let rules = charter.rules.iter().filter(|rule| rule.is_in_force(on));
    rules
        .map(|rule| (rule.rule.id.to_string(), rule.rule.clone()))
        .collect()
}

fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

/// The ballots of a line, whose last three fields are lists of codes: yes, no, abstaining.
fn ballots(line: &str) -> Ballots {
    let acts = [Ballot::Abstain, Ballot::No, Ballot::Yes];
    let lists = line.trim_end().rsplit(',').zip(acts);
    lists
        .flat_map(|(codes, act)| codes.split_whitespace().map(move |code| (code, act)))
        .map(|(code, act)| (party(code), act))
        .collect()
}

#[test]
fn each_roll_call_comes_out_as_plain_arithmetic_says() {
    let Some(text) = published("unga/ga_roll_calls.csv") else {
        return;
    };
    let rules = rules_of("un-general-assembly", "2000-01-01");
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

/// Rows of the list of outcomes that do not come out as the list says, each with the reason.
const IN_ERROR: [(&str, &str, &str); 2] = [
    // Two votes against and eight for could only fail by a veto, which the list leaves out.
    (
        "S/5407",
        "adopted",
        "the list does not say whose vote against was a veto",
    ),
    // With three votes of nine needed it failed whoever voted against (a veto is one only where the votes are there).
    (
        "S/10768",
        "not-adopted threshold",
        "the list calls it a veto, but the votes were missing",
    ),
];

/// The fields of a line, where a field may stand in double quotes.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields
                .iter_mut()
                .last()
                .into_iter()
                .for_each(|f| f.push(letter)),
        }
    }
    fields
}

fn permanent(name: &str) -> PartyId {
    party(match name {
        "China" => "CN",
        "France" => "FR",
        "UK" => "GB",
        "USSR" | "Russian Federation" => "RU",
        "USA" | "United States" => "US",
        other => panic!("`{other}` is no permanent member"),
    })
}

/// A council of so many, and its ballots: the list tells only who vetoed, and else how many.
fn council(seats: usize, vetoed_by: &[PartyId], counts: [usize; 3]) -> (Roll, Ballots) {
    let elected = (1..=seats - 5).map(|number| party(&format!("E{number}")));
    let five = ["CN", "FR", "GB", "RU", "US"].map(party);
    let members: Vec<PartyId> = five.into_iter().chain(elected).collect();
    let [yes, no, abstain] = counts;
    let mut ballots: Ballots = vetoed_by
        .iter()
        .map(|who| (who.clone(), Ballot::No))
        .collect();
    let others = members.iter().filter(|member| !vetoed_by.contains(member));
    // Where nobody vetoed, those against are elected: so they are taken from the end.
    let mut others: Vec<&PartyId> = others.collect();
    for _ in vetoed_by.len()..no {
        let against = others
            .pop()
            .unwrap_or_else(|| panic!("more votes than members"));
        ballots.insert(against.clone(), Ballot::No);
    }
    let acts = [(Ballot::Yes, yes), (Ballot::Abstain, abstain)];
    let acts = acts
        .iter()
        .flat_map(|(act, count)| std::iter::repeat_n(*act, *count));
    assert!(yes + abstain <= others.len(), "more votes than members");
    ballots.extend(others.into_iter().cloned().zip(acts));
    (Roll::of(members), ballots)
}

#[test]
fn each_tallied_vote_of_the_security_council_comes_out_as_it_did() {
    let Some(text) = published("unsc/sc_outcomes.csv") else {
        return;
    };
    let of_eleven = rules_of("un-security-council", "1965-12-31");
    let of_fifteen = rules_of("un-security-council", "1966-01-01");
    let mut judged = 0;
    let mut in_error = Vec::new();
    for line in text.lines().skip(1) {
        let fields = fields(line);
        let counts = [8, 9, 10].map(|column: usize| fields[column].parse::<usize>());
        let [Ok(yes), Ok(no), Ok(abstain)] = counts else {
            continue;
        };
        let year: u32 = fields[0].parse().unwrap();
        let (rules, seats) = if year < 1966 {
            (&of_eleven, 11)
        } else {
            (&of_fifteen, 15)
        };
        let names = fields[7].split(';').map(str::trim);
        let mut vetoed_by: Vec<_> = names.filter(|n| !n.is_empty()).map(permanent).collect();
        vetoed_by.sort();
        let codes: Vec<_> = vetoed_by.iter().map(ToString::to_string).collect();
        let expected = match fields[6].as_str() {
            "adopted" => String::from("adopted"),
            "vetoed" => format!("not-adopted veto:{}", codes.join("+")),
            // One row states no outcome; two votes of fifteen carry nothing.
            "not_adopted" | "unstated" => String::from("not-adopted threshold"),
            other => panic!("`{other}` is no outcome"),
        };
        let (roll, ballots) = council(seats, &vetoed_by, [yes, no, abstain]);
        let verdict = judge(&rules["substantive"], &roll, &ballots, Stage::Closed);
        let words = std::iter::once(verdict.outcome.to_string());
        let words = words.chain(verdict.reasons.iter().map(ToString::to_string));
        let found = words.collect::<Vec<_>>().join(" ");
        if found != expected {
            in_error.push((fields[5].clone(), found));
        }
        judged += 1;
    }
    let known = IN_ERROR.map(|(symbol, found, _)| (symbol.to_string(), found.to_string()));
    in_error.sort_by_key(|(symbol, _)| known.iter().position(|(known, _)| known == symbol));
    assert_eq!(in_error, known);
    assert!(judged > 1_800, "only {judged} votes were read");
}
