//! Rules, rolls and names to speak of.

use language::Interface;
use rules::{
    AbsenceEffect, Ballot, Basis, Binds, Comparison, Consensus, Leg, Measure, Method, Objectors,
    Roll, Rule, Stage, Tie, Verdict, Vote, judge,
};
use vocab::{Citation, PartyId, RuleId, Texts};

/// Six members by code.
pub const SIX: [&str; 6] = ["AM", "BY", "KG", "KZ", "RU", "TJ"];

pub fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap()
}

/// A rule of this method and nothing more, binding all.
pub fn rule(method: Method) -> Rule {
    Rule {
        id: RuleId::new("sample").unwrap(),
        citation: Citation {
            instrument: Texts::new(),
            article: "12".into(),
        },
        method,
        quorum: None,
        excludes_state_concerned: false,
        binds: Binds::All,
        opens_for_joining: false,
        proxies: 0,
        fallback: None,
    }
}

/// Consensus in which any member may object.
pub fn consensus(absence: AbsenceEffect) -> Rule {
    rule(Method::Consensus(Consensus {
        objectors: Objectors::AnyMember,
        absence,
    }))
}

pub fn vote(legs: Vec<Leg>) -> Vote {
    Vote {
        legs,
        veto: None,
        attained_unless_opposed_by: None,
        tie: Tie::NotAdopted,
    }
}

pub fn at_least(share: &str, of: Basis) -> Leg {
    Leg {
        measure: Measure::Heads,
        of,
        comparison: Comparison::AtLeast,
        share: share.parse().unwrap(),
    }
}

pub fn more_than(share: &str, of: Basis) -> Leg {
    Leg {
        comparison: Comparison::MoreThan,
        ..at_least(share, of)
    }
}

/// The same leg, weighed.
pub fn by(weight: &str, leg: Leg) -> Leg {
    Leg {
        measure: Measure::Weight(weight.into()),
        ..leg
    }
}

/// What follows when all six say yes but these.
pub fn closed(rule: &Rule, except: &[(&str, Ballot)]) -> Verdict {
    let acted = SIX.iter().map(|code| {
        let other = except.iter().find(|(party, _)| party == code);
        (*code, other.map_or(Ballot::Yes, |(_, ballot)| *ballot))
    });
    judged(rule, &acted.collect::<Vec<_>>(), Stage::Closed)
}

/// What stands while only these have acted.
pub fn open(rule: &Rule, acted: &[(&str, Ballot)]) -> Verdict {
    judged(rule, acted, Stage::Open)
}

fn judged(rule: &Rule, acted: &[(&str, Ballot)], stage: Stage) -> Verdict {
    let mut roll = Roll::of(SIX.map(party));
    for (place, seat) in roll.seats.values_mut().enumerate() {
        seat.weights
            .insert("population".into(), 10_000_000 * (place as u64 + 1));
    }
    let ballots = acted
        .iter()
        .map(|(code, ballot)| (party(code), *ballot))
        .collect();
    judge(rule, &roll, &ballots, stage)
}

/// What the parties are called.
pub fn names(language: Interface) -> impl Fn(&PartyId) -> String {
    move |party| {
        let (english, arabic, russian) = match party.as_str() {
            "AM" => ("Armenia", "أرمينيا", "Армения"),
            "BY" => ("Belarus", "بيلاروس", "Беларусь"),
            "KG" => ("Kyrgyzstan", "قيرغيزستان", "Кыргызстан"),
            "KZ" => ("Kazakhstan", "كازاخستان", "Казахстан"),
            "RU" => (
                "the Russian Federation",
                "الاتحاد الروسي",
                "Российская Федерация",
            ),
            "TJ" => ("Tajikistan", "طاجيكستان", "Таджикистан"),
            other => (other, other, other),
        };
        let name = match language {
            Interface::English => english,
            Interface::Arabic => arabic,
            Interface::Russian => russian,
        };
        name.to_string()
    }
}
