//! The same judgement made slowly and plainly, to compare with: lists of words, one pass for
//! each number, and shares compared by their continued fractions instead of products.

use std::cmp::Ordering;

use rules::{
    AbsenceEffect, Ballots, Basis, Comparison, Consensus, Fraction, Leg, Measure, Method, Minority,
    Objectors, Roll, Rule, Vote,
};

#[derive(Clone)]
struct Member {
    code: String,
    act: &'static str,
    population: u128,
    quota_votes: u128,
}

/// The outcome and every reason of a closed question.
pub fn closed(rule: &Rule, roll: &Roll, ballots: &Ballots) -> String {
    let members = members(roll, ballots);
    let mut reasons = Vec::new();
    if let Some(quorum) = &rule.quorum {
        let here = ["yes", "no", "objects", "abstain", "not-participating"];
        let present = members
            .iter()
            .filter(|member| here.contains(&member.act))
            .count();
        let whole = if quorum.of_total_membership {
            roll.total_membership as usize
        } else {
            0
        };
        let of = members.len().max(whole);
        if !reaches(present as u128, of as u128, quorum.share, quorum.comparison) {
            reasons.push("no-quorum".to_string());
        }
    }
    let unheard = |absence| Consensus {
        objectors: Objectors::Present,
        absence,
    };
    match &rule.method {
        Method::Consensus(consensus) => by_consensus(*consensus, &members, &mut reasons),
        Method::Unanimity(u) => by_consensus(unheard(u.absence), &members, &mut reasons),
        // A silence is broken by whoever objects, and by nothing else.
        Method::Silence(_) => push_named(
            &mut reasons,
            "objection",
            &members,
            &["no", "objects", "absent-objects"],
        ),
        Method::Vote(vote) => by_vote(vote, &members, &mut reasons),
    }
    if members.is_empty() && reasons.is_empty() {
        reasons.push("no-quorum".to_string());
    }
    let carried = reasons.iter().all(|reason| reason == "deemed-attained");
    let outcome = if carried { "adopted" } else { "not-adopted" };
    format!("{outcome} {}", reasons.join(";"))
}

fn by_consensus(consensus: Consensus, members: &[Member], reasons: &mut Vec<String>) {
    let letters_object = consensus.objectors == Objectors::AnyMember
        || matches!(consensus.absence, AbsenceEffect::Deferred { .. });
    let mut objecting = vec!["no", "objects"];
    let mut missed = vec!["absent", "absent-announced"];
    (if letters_object {
        &mut objecting
    } else {
        &mut missed
    })
    .push("absent-objects");
    push_named(reasons, "objection", members, &objecting);
    if consensus.absence == AbsenceEffect::Blocks {
        push_named(reasons, "absence-blocks", members, &missed);
    }
}

fn by_vote(vote: &Vote, members: &[Member], reasons: &mut Vec<String>) {
    let places = 0..vote.legs.len();
    let missed: Vec<usize> = places
        .filter(|place| !is_met(&vote.legs[*place], members))
        .collect();
    let opposed = members.iter().filter(|member| member.act != "yes").count();
    let deemed = vote
        .attained_unless_opposed_by
        .as_ref()
        .is_some_and(|minority| opposed < least(minority, members))
        && opposed < members.len()
        && missed
            .iter()
            .all(|place| vote.legs[*place].measure != Measure::Heads);
    if vote.legs.is_empty() {
        reasons.push("threshold[]".to_string());
    } else if missed.is_empty() || deemed {
        if let Some(veto) = &vote.veto {
            let holds = |member: &&Member| veto.holders.iter().any(|h| h.as_str() == member.code);
            let holders: Vec<Member> = members.iter().filter(holds).cloned().collect();
            push_named(reasons, "veto", &holders, &["no", "objects"]);
        }
        if !missed.is_empty() {
            reasons.push("deemed-attained".to_string());
        }
    } else {
        let (ties, missed): (Vec<usize>, Vec<usize>) = missed
            .into_iter()
            .partition(|place| is_tie(&vote.legs[*place], members));
        if !missed.is_empty() {
            reasons.push(format!("threshold{missed:?}"));
        }
        if !ties.is_empty() {
            reasons.push("tie".to_string());
        }
    }
}

/// The smallest minority that stops a decision.
fn least(minority: &Minority, members: &[Member]) -> usize {
    match minority {
        Minority::Members(least) => *least as usize,
        Minority::Holding { share, plus, .. } => {
            let mut people: Vec<u128> = members.iter().map(|member| member.population).collect();
            people.sort_unstable();
            people.reverse();
            let all = people.iter().sum();
            let holds = |some: &usize| {
                let held = people[..*some].iter().sum();
                reaches(held, all, *share, Comparison::MoreThan)
            };
            let fewest = (1..=people.len()).find(holds).unwrap_or(people.len());
            fewest + *plus as usize
        }
    }
}

fn members(roll: &Roll, ballots: &Ballots) -> Vec<Member> {
    let mut members = Vec::new();
    for (party, seat) in &roll.seats {
        let voter = roll.units.get(party);
        let act = match voter {
            Some(voter) if roll.excluded.contains_key(voter) => "absent",
            _ => ballots
                .get(voter.unwrap_or(party))
                .map_or("absent", |ballot| ballot.as_str()),
        };
        if !roll.excluded.contains_key(party) && act != "not-entitled" {
            let weight = |name: &str| {
                seat.weights
                    .get(name)
                    .map_or(0, |weight| u128::from(*weight))
            };
            members.push(Member {
                code: party.to_string(),
                act,
                population: weight("population"),
                quota_votes: weight("quota-votes"),
            });
        }
    }
    members
}

fn push_named(reasons: &mut Vec<String>, word: &str, members: &[Member], acts: &[&str]) {
    let codes: Vec<&str> = members
        .iter()
        .filter(|m| acts.contains(&m.act))
        .map(|m| m.code.as_str())
        .collect();
    if !codes.is_empty() {
        reasons.push(format!("{word}:{}", codes.join("+")));
    }
}

fn sum(leg: &Leg, members: &[Member], acts: &[&str]) -> u128 {
    let mut sum = 0;
    for member in members.iter().filter(|member| acts.contains(&member.act)) {
        sum += match &leg.measure {
            Measure::Heads => 1,
            Measure::Weight(name) if name == "population" => member.population,
            Measure::Weight(_) => member.quota_votes,
        };
    }
    sum
}

fn is_met(leg: &Leg, members: &[Member]) -> bool {
    let everything = [
        "yes",
        "no",
        "objects",
        "abstain",
        "not-participating",
        "absent",
        "absent-announced",
        "absent-no-objection",
        "absent-objects",
    ];
    let yes = sum(leg, members, &["yes"]);
    let base = match leg.of {
        Basis::Roll => sum(leg, members, &everything),
        Basis::Present => sum(leg, members, &everything[..5]),
        Basis::Cast => sum(leg, members, &everything[..4]),
        Basis::PresentAndVoting => sum(leg, members, &everything[..3]),
        Basis::Absolute(number) => {
            let order = yes.cmp(&u128::from(number));
            return order.is_gt() || (order.is_eq() && leg.comparison == Comparison::AtLeast);
        }
    };
    reaches(yes, base, leg.share, leg.comparison)
}

fn is_tie(leg: &Leg, members: &[Member]) -> bool {
    let yes = sum(leg, members, &["yes"]);
    let half = u128::from(leg.share.numerator()) * 2 == u128::from(leg.share.denominator());
    leg.of == Basis::PresentAndVoting
        && leg.comparison == Comparison::MoreThan
        && half
        && yes > 0
        && yes == sum(leg, members, &["no", "objects"])
}

fn reaches(count: u128, of: u128, share: Fraction, comparison: Comparison) -> bool {
    if of == 0 {
        return false;
    }
    let (above, below) = (
        u128::from(share.numerator()),
        u128::from(share.denominator()),
    );
    match (compare((count, of), (above, below)), comparison) {
        (Ordering::Greater, _) | (Ordering::Equal, Comparison::AtLeast) => true,
        (Ordering::Equal, Comparison::MoreThan) | (Ordering::Less, _) => false,
    }
}

/// Compares two fractions by their whole parts, then their rests upside down.
fn compare((a, b): (u128, u128), (c, d): (u128, u128)) -> Ordering {
    let (left, right) = (a % b, c % d);
    let whole = (a / b).cmp(&(c / d));
    match (whole, left, right) {
        (Ordering::Equal, 0, 0) => Ordering::Equal,
        (Ordering::Equal, 0, _) => Ordering::Less,
        (Ordering::Equal, _, 0) => Ordering::Greater,
        (Ordering::Equal, _, _) => compare((d, right), (b, left)),
        (unequal, _, _) => unequal,
    }
}
