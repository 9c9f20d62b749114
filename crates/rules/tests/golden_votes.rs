//! Votes with a known outcome, real and made for an edge, from a published table.
//!
//! The table is read from `../shared/data/golden_votes.json` (or from the directory named by
//! `MAJLIS_SHARED_DATA`) and skipped, visibly, where it is absent. It gives rules as data and, for
//! each vote, how many or which members did what.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use rules::{
    AbsenceEffect, Ballot, Ballots, Basis, Binds, Break, Comparison, Consensus, Fraction, Leg,
    Measure, Method, Minority, Objectors, Quorum, Reason, Roll, Rule, Seat, Silence, SilenceAct,
    SilenceActKind, SilenceWindow, Stage, StruckBecause, Tie, Veto, Vote, judge,
};
use serde_json::Value;
use vocab::{Citation, PartyId, Texts, Timestamp};

fn published() -> Option<Value> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = env::var_os("MAJLIS_SHARED_DATA")
        .map_or_else(|| manifest.join("../../../shared/data"), PathBuf::from);
    let Ok(text) = fs::read_to_string(data.join("golden_votes.json")) else {
        // Past the capture of the tests' output, so that it is seen.
        let _ = writeln!(io::stderr(), "skipped: golden_votes.json");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}")))
}

fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap_or_else(|error| panic!("{code}: {error}"))
}

fn number(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("{value} is no whole number"))
}

fn word(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(word).collect()
}

fn comparison(value: &Value) -> Comparison {
    match word(value) {
        "ge" => Comparison::AtLeast,
        "gt" => Comparison::MoreThan,
        other => panic!("`{other}` is no comparison"),
    }
}

fn share(above: &Value, below: &Value) -> Fraction {
    Fraction::new(number(above), number(below)).unwrap_or_else(|error| panic!("{error}"))
}

fn leg(row: &Value) -> Leg {
    let (of, share) = match word(&row[1]) {
        "entitled" => (Basis::Roll, share(&row[2], &row[3])),
        "yes_no" => (Basis::PresentAndVoting, share(&row[2], &row[3])),
        "abs" => (
            Basis::Absolute(number(&row[2])),
            share(&Value::from(1), &Value::from(1)),
        ),
        other => panic!("`{other}` is no denominator"),
    };
    Leg {
        measure: match word(&row[0]) {
            "count" => Measure::Heads,
            other => Measure::Weight(other.to_string()),
        },
        of,
        comparison: comparison(&row[4]),
        share,
    }
}

fn method(rule: &Value) -> Method {
    let Some(legs) = rule["legs"].as_array() else {
        return Method::Consensus(Consensus {
            objectors: match word(&rule["objection"]) {
                "present" => Objectors::Present,
                _ => Objectors::AnyMember,
            },
            absence: match rule["absence"].as_str() {
                Some("blocks") => AbsenceEffect::Blocks,
                _ => AbsenceEffect::Neutral,
            },
        });
    };
    let holders: Vec<&str> = list(&rule["veto"]);
    Method::Vote(Vote {
        legs: legs.iter().map(leg).collect(),
        veto: (!holders.is_empty()).then(|| Veto {
            holders: holders.into_iter().map(party).collect(),
        }),
        attained_unless_opposed_by: rule["block_min"]
            .as_u64()
            .and_then(|least| u32::try_from(least).ok())
            .map(Minority::Members),
        tie: Tie::NotAdopted,
    })
}

fn rule(table: &Value, case: &Value) -> Rule {
    let quorum = case["quorum"].as_array().map(|quorum| Quorum {
        share: share(&quorum[0], &quorum[1]),
        comparison: comparison(&quorum[2]),
        of_total_membership: case["quorum_base"].is_u64(),
        is_presumed: false,
    });
    Rule {
        id: "golden".parse().unwrap_or_else(|error| panic!("{error}")),
        citation: Citation {
            instrument: Texts::new(),
            article: String::new(),
        },
        method: method(&table["rules"][word(&case["rule"])]),
        quorum,
        excludes_state_concerned: false,
        binds: Binds::All,
        opens_for_joining: false,
        proxies: 0,
        fallback: None,
    }
}

/// The members in the order of what they did, those named first, the rest by number.
struct Members {
    acts: BTreeMap<String, Ballot>,
    unnamed: u64,
}

impl Members {
    /// So many members did this, these among them.
    fn did(&mut self, ballot: Ballot, named: &[&str], count: u64) {
        let acts = &mut self.acts;
        acts.extend(named.iter().map(|code| (code.to_string(), ballot)));
        for _ in (named.len() as u64)..count {
            self.unnamed += 1;
            self.acts.insert(format!("M{}", self.unnamed), ballot);
        }
    }
}

/// What each member did, by the counts and the names of a row.
fn acts(case: &Value) -> BTreeMap<String, Ballot> {
    let mut members = Members {
        acts: BTreeMap::new(),
        unnamed: 0,
    };
    let count = |key: &str| case[key].as_u64().unwrap_or(0);
    let entitled = count("entitled");
    let objecting = list(&case["objections"]);
    let away = list(&case["absent"]);
    let (in_writing, in_the_room): (Vec<&str>, Vec<&str>) =
        objecting.into_iter().partition(|code| away.contains(code));
    members.did(Ballot::Absent, &away, 0);
    members.did(Ballot::AbsentObjects, &in_writing, 0);
    members.did(Ballot::Objects, &in_the_room, 0);
    // A row with a weight and no count has one holder that withholds all the rest.
    let yes = match (case["yes"].as_u64(), case["wyes"].as_u64()) {
        (Some(yes), _) => yes,
        (None, Some(_)) => entitled - 1,
        (None, None) => 0,
    };
    members.did(Ballot::Yes, &[], yes);
    members.did(Ballot::No, &list(&case["no_by"]), count("no"));
    members.did(Ballot::Abstain, &list(&case["abst_by"]), count("abst"));
    members.did(Ballot::NotParticipating, &[], count("not_voting"));
    let there =
        |members: &Members| members.acts.values().filter(|act| act.is_present()).count() as u64;
    let is_vote = case["yes"].is_u64() || case["wyes"].is_u64();
    let missing = entitled.saturating_sub(members.acts.len() as u64);
    let more = match case["present"].as_u64() {
        Some(present) => present.saturating_sub(there(&members)),
        None if is_vote => 0,
        None => missing,
    };
    // In a consensus who is there agrees; in a vote it takes no part.
    let act = if is_vote {
        Ballot::NotParticipating
    } else {
        Ballot::Yes
    };
    members.did(act, &[], more);
    let rest = entitled.saturating_sub(members.acts.len() as u64);
    members.did(Ballot::Absent, &[], rest);
    members.acts
}

/// The roll, with the weight of each side on the first of its members.
fn roll(case: &Value, acts: &BTreeMap<String, Ballot>) -> Roll {
    let mut roll = Roll::of(acts.keys().map(|code| party(code)));
    for code in list(&case["excluded"]) {
        roll.excluded
            .insert(party(code), StruckBecause::StateConcerned);
    }
    if let Some(base) = case["quorum_base"].as_u64() {
        roll.total_membership = u32::try_from(base).unwrap_or_else(|error| panic!("{error}"));
    }
    let Some(yes) = case["wyes"].as_u64() else {
        return roll;
    };
    let total = number(&case["wtotal"]);
    let mut sides = [Some(yes), Some(total - yes)];
    for (code, ballot) in acts {
        let side = &mut sides[usize::from(*ballot != Ballot::Yes)];
        let weight = side.take().unwrap_or(0);
        let seat = Seat {
            weights: BTreeMap::from([("weight".to_string(), weight)]),
        };
        roll.seats.insert(party(code), seat);
    }
    assert_eq!(sides, [None, None], "somebody has the weight of each side");
    roll
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::NoQuorum => "no_quorum".to_string(),
        Reason::Threshold { .. } => "threshold".to_string(),
        Reason::Objection(_) => "objection".to_string(),
        Reason::AbsenceBlocks(_) => "absence_blocks".to_string(),
        Reason::Veto(holders) => {
            let codes: Vec<&str> = holders.iter().map(PartyId::as_str).collect();
            format!("veto:{}", codes.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn every_vote_comes_out_as_it_is_known_to() {
    let Some(table) = published() else { return };
    let cases = table["cases"].as_array().map_or(&[][..], Vec::as_slice);
    for case in cases {
        let acts = acts(case);
        let (entitled, id) = (number(&case["entitled"]), word(&case["id"]));
        assert_eq!(acts.len() as u64, entitled, "{id}: everybody did something");
        let ballots: Ballots = acts.iter().map(|(code, act)| (party(code), *act)).collect();
        let verdict = judge(
            &rule(&table, case),
            &roll(case, &acts),
            &ballots,
            Stage::Closed,
        );
        let reasons: Vec<String> = verdict.reasons.iter().map(reason).collect();
        let follows = if reasons.is_empty() {
            verdict.outcome.to_string()
        } else {
            reasons.join(" ")
        };
        assert_eq!(follows, word(&case["expect"]), "{id}: {case}");
        let objecting: Vec<&str> = list(&case["objections"]);
        let named = verdict.reasons.iter().find_map(|reason| match reason {
            Reason::Objection(parties) => {
                Some(parties.iter().map(PartyId::as_str).collect::<Vec<_>>())
            }
            _ => None,
        });
        assert_eq!(
            named.unwrap_or_default(),
            objecting,
            "{id}: who objected is named"
        );
    }
    assert!(cases.len() >= 52, "the whole table");
}

/// The rows of silence procedures, played to the second: objections before the deadline break it,
/// later ones are kept and change nothing.
#[test]
fn the_silences_come_out_so_as_procedures_too() {
    let Some(table) = published() else { return };
    let moment = |text: &str| -> Timestamp { text.parse().unwrap() };
    let window = SilenceWindow::new(
        moment("2003-02-06T12:00:00Z"),
        moment("2003-02-10T09:00:00Z"),
    );
    let silence = Silence {
        broken_by: [Break::Amendment].into(),
    };
    let cases = table["cases"].as_array().into_iter().flatten();
    let silences = cases.filter(|case| word(&case["org"]).contains("silence"));
    let mut played = 0;
    for case in silences {
        let acts = acts(case);
        let mut roll = roll(case, &acts);
        let objection = |code: &str, received: &str| SilenceAct {
            party: party(code),
            received: moment(received),
            kind: SilenceActKind::Breaks(Break::Objection),
        };
        let in_time = list(&case["objections"]).into_iter();
        let in_time = in_time.map(|code| objection(code, "2003-02-10T08:59:59Z"));
        let late = list(&case["late_objections"]).into_iter();
        let late = late.map(|code| objection(code, "2003-02-10T09:00:01Z"));
        let messages: Vec<SilenceAct> = in_time.chain(late).collect();
        for message in &messages {
            roll.seats.entry(message.party.clone()).or_default();
        }
        let record = window.unwrap().record(&silence, &roll, &messages);
        assert_eq!(record.void.len(), list(&case["late_objections"]).len());
        let rule = Rule {
            method: Method::Silence(silence.clone()),
            ..rule(&table, case)
        };
        let verdict = judge(&rule, &roll, &record.ballots, Stage::Closed);
        let follows = verdict
            .reasons
            .first()
            .map_or("adopted".to_string(), reason);
        assert_eq!(follows, word(&case["expect"]), "{case}");
        played += 1;
    }
    assert!(played >= 2, "of NATO and of the OSCE");
}
