//! The rules that the tables judge by.
//!
//! A leg reads `heads >= 2/3 of roll`, `population > 1/2 of present-and-voting` or
//! `heads >= 9`; a quorum reads `>= 2/3 of membership` or `> 1/2 of roll`.

use rules::{
    AbsenceEffect, Basis, Binds, Break, Comparison, Consensus, Fraction, Leg, Measure, Method,
    Minority, Objectors, Quorum, Rule, Silence, Tie, Unanimity, Veto, Vote,
};
use vocab::{Citation, Language, RuleId, Texts};

use crate::minutes::party;

fn rule(method: Method) -> Rule {
    let instrument = Texts::new().with(Language::ENGLISH, "Charter");
    Rule {
        id: RuleId::new("substantive").unwrap(),
        citation: Citation {
            instrument,
            article: "12".to_string(),
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

/// Consensus with these objectors and this effect of absence.
pub fn consensus(objectors: Objectors, absence: AbsenceEffect) -> Rule {
    rule(Method::Consensus(Consensus { objectors, absence }))
}

/// Any member may object, in the room or in writing; absence does nothing.
pub fn consensus_of_all() -> Rule {
    consensus(Objectors::AnyMember, AbsenceEffect::Neutral)
}

/// Any member may object, and nothing is adopted without a member that has said nothing.
pub fn consensus_that_needs_all() -> Rule {
    consensus(Objectors::AnyMember, AbsenceEffect::Blocks)
}

/// A vote against defeats it, with this effect of absence.
pub fn unanimity(absence: AbsenceEffect) -> Rule {
    rule(Method::Unanimity(Unanimity { absence }))
}

/// A silence that these break.
pub fn silence(broken_by: &[Break]) -> Rule {
    rule(Method::Silence(Silence {
        broken_by: broken_by.iter().copied().collect(),
    }))
}

/// Only those in the room may object.
pub fn consensus_of_those_present() -> Rule {
    consensus(Objectors::Present, AbsenceEffect::Neutral)
}

/// A vote with these legs.
pub fn vote(legs: &[&str]) -> Rule {
    rule(Method::Vote(Vote {
        legs: legs.iter().map(|text| leg(text)).collect(),
        veto: None,
        attained_unless_opposed_by: None,
        tie: Tie::NotAdopted,
    }))
}

/// A leg from its words.
pub fn leg(text: &str) -> Leg {
    let words: Vec<&str> = text.split(' ').collect();
    let (measure, comparison, number) = (words[0], words[1], words[2]);
    let of = match words.get(4) {
        None => Basis::Absolute(number.parse().unwrap()),
        Some(&"roll") => Basis::Roll,
        Some(&"present") => Basis::Present,
        Some(&"cast") => Basis::Cast,
        Some(&"present-and-voting") => Basis::PresentAndVoting,
        Some(other) => panic!("`{other}` is not a basis"),
    };
    Leg {
        measure: match measure {
            "heads" => Measure::Heads,
            name => Measure::Weight(name.to_string()),
        },
        of,
        comparison: comparison_from(comparison),
        share: number.parse().unwrap_or(Fraction::new(1, 1).unwrap()),
    }
}

fn comparison_from(sign: &str) -> Comparison {
    match sign {
        ">=" => Comparison::AtLeast,
        ">" => Comparison::MoreThan,
        other => panic!("`{other}` is not a comparison"),
    }
}

/// The same rule with a quorum.
pub fn with_quorum(mut rule: Rule, text: &str) -> Rule {
    let words: Vec<&str> = text.split(' ').collect();
    rule.quorum = Some(Quorum {
        share: words[1].parse().unwrap(),
        comparison: comparison_from(words[0]),
        of_total_membership: words[3] == "membership",
        is_presumed: false,
    });
    rule
}

/// The same vote with holders of a veto.
pub fn with_veto(mut rule: Rule, holders: &str) -> Rule {
    let Method::Vote(vote) = &mut rule.method else {
        panic!("no veto without a vote")
    };
    vote.veto = Some(Veto {
        holders: holders.split(' ').map(party).collect(),
    });
    rule
}

/// The same vote, deemed attained where fewer than this many are opposed.
pub fn unless_opposed_by(rule: Rule, least: u32) -> Rule {
    unless_held(rule, &Minority::Members(least))
}

/// The same vote, deemed attained where fewer than this minority are opposed.
pub fn unless_held(mut rule: Rule, minority: &Minority) -> Rule {
    let Method::Vote(vote) = &mut rule.method else {
        panic!("no override without a vote")
    };
    vote.attained_unless_opposed_by = Some(minority.clone());
    rule
}
