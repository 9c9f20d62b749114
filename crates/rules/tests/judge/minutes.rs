//! The notation of the tables.
//!
//! Who did what: parts separated by `;`, each some members and their act.
//! - `RU CN no`: members by their codes;
//! - `11 yes`: so many unnamed members;
//! - `19x330 yes`: so many unnamed members, each with that weight in every measure;
//! - `4 silent`: on the roll, nothing recorded;
//! - `SY no but state-concerned`: kept off the roll for that reason, with a ballot all the same;
//! - `XX yes but not-a-member`: not on the roll at all;
//! - `55 in-all`: the whole membership, where it differs from the roll.
//!
//! What follows: the outcome, then the reasons, separated as the vote files separate them.

use rules::{Ballot, Ballots, Roll, Rule, Seat, Stage, StruckBecause, Verdict, judge};
use vocab::PartyId;

/// A question's roll and ballots.
#[derive(Debug, Clone, Default)]
pub struct Minutes {
    pub roll: Roll,
    pub ballots: Ballots,
}

/// A party by its code.
pub fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap()
}

/// Reads who did what.
pub fn minutes(text: &str) -> Minutes {
    let mut minutes = Minutes::default();
    let mut total = None;
    for part in text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (did, because) = part
            .split_once(" but ")
            .map_or((part, None), |(d, b)| (d, Some(b)));
        let (who, act) = did.rsplit_once(' ').unwrap();
        if act == "in-all" {
            total = Some(who.parse().unwrap());
            continue;
        }
        for (party, weight) in who.split(' ').flat_map(|who| members(who, act)) {
            match because {
                None => {
                    let twice = minutes.roll.seats.insert(party.clone(), seat(weight));
                    assert_eq!(twice, None, "{party} is on the roll twice: {text}");
                }
                Some("not-a-member") => {}
                Some(word) => drop(minutes.roll.excluded.insert(party.clone(), reason(word))),
            }
            if act != "silent" {
                minutes.ballots.insert(party, act.parse().unwrap());
            }
        }
    }
    let seats = u32::try_from(minutes.roll.seats.len()).unwrap();
    minutes.roll.total_membership = total.unwrap_or(seats);
    minutes
}

fn members(who: &str, act: &str) -> Vec<(PartyId, u64)> {
    let (count, weight) = who.split_once('x').unwrap_or((who, "1"));
    let weight: u64 = weight.parse().unwrap_or(1);
    match count.parse::<u32>() {
        Ok(count) => (1..=count)
            .map(|n| (party(&format!("{act}-{weight}-{n}")), weight))
            .collect(),
        Err(_) => vec![(party(who), 1)],
    }
}

fn seat(weight: u64) -> Seat {
    let weights = ["population", "quota-votes"].map(|measure| (measure.to_string(), weight));
    Seat {
        weights: weights.into(),
    }
}

fn reason(word: &str) -> StruckBecause {
    StruckBecause::ALL
        .into_iter()
        .find(|because| because.as_str() == word)
        .unwrap()
}

/// The verdict once the question is closed.
pub fn closed(rule: &Rule, text: &str) -> Verdict {
    let minutes = minutes(text);
    judge(rule, &minutes.roll, &minutes.ballots, Stage::Closed)
}

/// The verdict while the question is open.
pub fn open(rule: &Rule, text: &str) -> Verdict {
    let minutes = minutes(text);
    judge(rule, &minutes.roll, &minutes.ballots, Stage::Open)
}

/// What follows, in words.
pub fn words(verdict: &Verdict) -> String {
    let reasons: Vec<String> = verdict.reasons.iter().map(ToString::to_string).collect();
    format!("{} {}", verdict.outcome, reasons.join(";"))
        .trim()
        .to_string()
}

/// Each row: what it is, who did what, what follows when it is closed.
pub fn check(rule: &Rule, rows: &[(&str, &str, &str)]) {
    for (what, who_did_what, follows) in rows {
        assert_eq!(
            &words(&closed(rule, who_did_what)),
            follows,
            "{what}: {who_did_what}"
        );
    }
}

/// The ballot of every kind, for tables over all of them.
pub fn every_ballot() -> impl Iterator<Item = Ballot> {
    Ballot::ALL.into_iter()
}
