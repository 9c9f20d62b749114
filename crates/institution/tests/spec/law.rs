//! The law of the invented organisation, made by hand: no file is read.

use std::{collections::BTreeMap, sync::Arc};

use institution::{
    decisions::Role,
    founding::CharterAdoption,
    law::{
        Body, BodyKind, Charter, Composition, DatedRules, DecisionRule, Leaving, NoticePeriod,
        Organisation, Path, PathStep, Revocation,
    },
    membership::Standing,
};
use rules::{
    AbsenceEffect, Basis, Binds, Comparison, Consensus, Fraction, Leg, Measure, Method, Objectors,
    Rule, Tie, Vote,
};
use vocab::{Capacity, Citation, Language, Provenance, When};

use crate::acts::{id, text};

/// The charter: who sits, by which rules, whose word counts.
pub fn charter() -> Charter {
    Charter {
        id: "lakes".to_string(),
        organisation: Organisation {
            names: text("Union of the Lakes"),
            short_names: text("Lakes"),
            symbol: "UL".to_string(),
            accent: None,
            authentic: vec![Language::ENGLISH],
            secretariat: id("secretariat"),
        },
        bodies: bodies(),
        articles: Vec::new(),
        rules: rules(),
        members: Vec::new(),
        weights: Vec::new(),
        units: Vec::new(),
        choices: Vec::new(),
        policy: Capacity::ALL.to_vec(),
        competences: competences(),
        rights: BTreeMap::new(),
        leaving: leaving(),
        rotations: Vec::new(),
        paths: vec![
            path(
                "through-the-assembly",
                &[("assembly", Role::Approve), ("council", Role::Adopt)],
            ),
            path("by-the-council", &[("council", Role::Adopt)]),
            path("by-the-assembly", &[("assembly", Role::Adopt)]),
            path("by-the-board", &[("board", Role::Adopt)]),
        ],
        silences: Vec::new(),
        digest: "lakes-1".to_string(),
    }
}

/// The same law under another digest, as an amendment brings it.
pub fn amended() -> Charter {
    Charter {
        digest: "lakes-2".to_string(),
        ..charter()
    }
}

/// The words by which a charter is put in force.
pub fn adoption(charter: &Charter) -> CharterAdoption {
    CharterAdoption {
        charter: charter.id.clone(),
        digest: charter.digest.clone(),
        files: BTreeMap::new(),
    }
}

/// Every charter a record here can look up.
pub fn library() -> [Arc<Charter>; 2] {
    [Arc::new(charter()), Arc::new(amended())]
}

fn bodies() -> BTreeMap<vocab::BodyId, Body> {
    let deciding = [
        "consensus",
        "limited",
        "majority",
        "minus-one",
        "acclaim",
        "by-people",
    ];
    let body = |name: &str, symbol: &str, rank, kind, rules: &[&str]| {
        let body = Body {
            id: id(name),
            names: text(name),
            symbol: symbol.to_string(),
            rank,
            composition: text("whom the members send"),
            seats: Composition::AllMembers,
            kind,
            mandate: text("what the charter says"),
            citation: article("1"),
            rules: rules.iter().map(|rule| id(rule)).collect(),
        };
        (body.id.clone(), body)
    };
    let (board, elected) = body("board", "B", 3, BodyKind::Council, &deciding);
    let elected = Body {
        seats: Composition::Seats {
            number: 2,
            permanent: vec![id("XA")],
            term_months: Some(24),
        },
        ..elected
    };
    BTreeMap::from([
        body("council", "C", 0, BodyKind::Council, &deciding),
        body("assembly", "A", 1, BodyKind::Council, &deciding),
        body("secretariat", "S", 2, BodyKind::Secretariat, &[]),
        (board, elected),
    ])
}

/// Whoever leaves says so half a year before, to the secretariat.
fn leaving() -> Vec<Leaving> {
    vec![Leaving {
        notice: NoticePeriod::Months(6),
        revocation: Revocation::Unsaid,
        to: text("the secretariat"),
        condition: text("it settles what it owes"),
        citation: article("19"),
        provenance: Provenance::Verified,
        from: When::Unstated,
    }]
}

fn rules() -> DatedRules {
    let strict = Method::Consensus(Consensus {
        objectors: Objectors::AnyMember,
        absence: AbsenceEffect::Blocks,
    });
    let limited = Method::Consensus(Consensus {
        objectors: Objectors::AnyMember,
        absence: AbsenceEffect::Neutral,
    });
    let all = [
        rule("consensus", "substantive", strict.clone()),
        DecisionRule {
            rule: Rule {
                binds: Binds::Participants,
                opens_for_joining: true,
                ..rule("limited", "substantive", limited.clone()).rule
            },
            ..rule("limited", "substantive", limited)
        },
        rule("majority", "procedural", more_than_half()),
        rule("by-people", "substantive", more_than_half_of_the_people()),
        DecisionRule {
            rule: Rule {
                excludes_state_concerned: true,
                ..rule("minus-one", "suspension", strict.clone()).rule
            },
            ..rule("minus-one", "suspension", strict.clone())
        },
        DecisionRule {
            until: Some("2010".parse().unwrap()),
            ..rule("acclaim", "substantive", strict)
        },
    ];
    all.into_iter().collect()
}

fn rule(name: &str, matter: &str, method: Method) -> DecisionRule {
    DecisionRule {
        rule: Rule {
            id: id(name),
            citation: article("12"),
            method,
            quorum: None,
            excludes_state_concerned: false,
            binds: Binds::All,
            opens_for_joining: false,
            proxies: 0,
            fallback: None,
        },
        titles: text(name),
        matter: matter.to_string(),
        from: When::Unstated,
        until: None,
        provenance: Provenance::Verified,
    }
}

fn more_than_half() -> Method {
    more_than_half_of(Measure::Heads)
}

/// The charter here has no list of weights, so nothing can be decided by it.
fn more_than_half_of_the_people() -> Method {
    more_than_half_of(Measure::Weight("people".to_string()))
}

fn more_than_half_of(measure: Measure) -> Method {
    Method::Vote(Vote {
        legs: vec![Leg {
            measure,
            of: Basis::PresentAndVoting,
            comparison: Comparison::MoreThan,
            share: Fraction::new(1, 2).unwrap(),
        }],
        veto: None,
        attained_unless_opposed_by: None,
        tie: Tie::NotAdopted,
    })
}

/// Membership is settled by organs, rules, depositary and secretariat; nobody suspends itself.
fn competences() -> BTreeMap<Standing, Vec<Capacity>> {
    use Capacity::{Depositary, OperationOfRule, Organ, Party, Secretariat};
    BTreeMap::from([
        (
            Standing::Member,
            vec![Organ, OperationOfRule, Depositary, Secretariat],
        ),
        (Standing::Observer, vec![Organ]),
        (Standing::Withdrawing, vec![Party, Depositary]),
        (Standing::Former, vec![Organ, OperationOfRule, Depositary]),
        (Standing::Active, vec![Organ, Secretariat]),
        (Standing::SuspendedByOrgan, vec![Organ]),
        (Standing::VoteLost, vec![OperationOfRule, Organ]),
        (Standing::RepresentationRestricted, vec![Organ]),
        (Standing::Bound, vec![Organ, Depositary]),
    ])
}

fn path(name: &str, steps: &[(&str, Role)]) -> Path {
    Path {
        id: name.to_string(),
        titles: text(name),
        steps: steps.iter().map(|(body, role)| step(body, *role)).collect(),
    }
}

/// A station of a path.
pub fn step(body: &str, role: Role) -> PathStep {
    PathStep {
        body: id(body),
        role,
    }
}

fn article(number: &str) -> Citation {
    Citation {
        instrument: text("Agreement"),
        article: number.to_string(),
    }
}
