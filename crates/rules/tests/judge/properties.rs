//! What holds for every rule, roll and set of ballots.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rules::{
    Ballot, Ballots, Measure, Method, Missing, Outcome, Reason, Roll, Rule, Stage, Verdict, judge,
};
use vocab::PartyId;

use crate::{any, law::with_quorum, minutes::party, oracle};

/// Outcome and reasons with all they name.
fn in_full(verdict: &Verdict) -> String {
    let named = |parties: &BTreeSet<PartyId>| {
        parties
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("+")
    };
    let reasons = verdict.reasons.iter().map(|reason| match reason {
        Reason::Threshold { legs } => format!("threshold{legs:?}"),
        Reason::AbsenceBlocks(parties) => format!("absence-blocks:{}", named(parties)),
        other => other.to_string(),
    });
    format!(
        "{} {}",
        verdict.outcome,
        reasons.collect::<Vec<_>>().join(";")
    )
}

fn closed(rule: &Rule, roll: &Roll, ballots: &Ballots) -> Verdict {
    judge(rule, roll, ballots, Stage::Closed)
}

fn is_adopted(rule: &Rule, roll: &Roll, ballots: &Ballots) -> bool {
    closed(rule, roll, ballots).outcome == Outcome::Adopted
}

/// What is missing, by closing the question after everything those awaited could do.
fn missing_by_trial(rule: &Rule, roll: &Roll, ballots: &Ballots, awaited: &[PartyId]) -> Missing {
    let after = |yes: &dyn Fn(usize) -> bool, no: Option<usize>| {
        let mut ballots = ballots.clone();
        for (place, party) in awaited.iter().enumerate() {
            if Some(place) == no {
                ballots.insert(party.clone(), Ballot::No);
            } else if yes(place) {
                ballots.insert(party.clone(), Ballot::Yes);
            }
        }
        is_adopted(rule, roll, &ballots)
    };
    let carrying =
        (0..1_u64 << awaited.len()).filter(|chosen| after(&|place| chosen >> place & 1 == 1, None));
    let yes_needed = carrying.map(|chosen| u64::from(chosen.count_ones())).min();
    let could_block = (0..awaited.len()).filter(|one| {
        yes_needed.is_some()
            && (!after(&|place| place != *one, None) || !after(&|place| place != *one, Some(*one)))
    });
    Missing {
        awaited: awaited.iter().cloned().collect(),
        yes_needed,
        could_block: could_block.map(|one| awaited[one].clone()).collect(),
    }
}

/// The same question with every party called something else, in another order.
fn renamed(roll: &Roll, ballots: &Ballots) -> (Roll, Ballots) {
    let other = |name: &PartyId| {
        let backwards: String = name.as_str().chars().rev().collect();
        party(&backwards)
    };
    let roll = Roll {
        seats: roll
            .seats
            .iter()
            .map(|(p, seat)| (other(p), seat.clone()))
            .collect(),
        excluded: roll
            .excluded
            .iter()
            .map(|(p, because)| (other(p), *because))
            .collect(),
        total_membership: roll.total_membership,
        units: roll
            .units
            .iter()
            .map(|(member, voter)| (other(member), other(voter)))
            .collect(),
    };
    (
        roll,
        ballots
            .iter()
            .map(|(p, ballot)| (other(p), *ballot))
            .collect(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_closed_verdict_is_that_of_the_slow_and_plain_judgement(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots()
    ) {
        let verdict = closed(&rule, &roll, &ballots);
        prop_assert_eq!(in_full(&verdict), oracle::closed(&rule, &roll, &ballots));
        prop_assert_eq!(verdict.missing, None);
    }

    #[test]
    fn an_open_verdict_is_undecided_and_says_what_is_missing(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots()
    ) {
        let verdict = judge(&rule, &roll, &ballots, Stage::Open);
        prop_assert_eq!(verdict.outcome, Outcome::Undecided);
        let only_objections = verdict.reasons.iter().all(|r| matches!(r, Reason::Objection(_)));
        prop_assert!(only_objections);
        let awaited = verdict.missing.unwrap().awaited;
        // Whoever casts the votes of several members is awaited once, seated or not.
        let (voters, members) = (awaited.len(), verdict.figures.awaited as usize);
        prop_assert!(voters == members || voters < members && !roll.units.is_empty());
        let votes = |party: &PartyId| roll.seats.contains_key(party)
            || roll.units.values().any(|voter| voter == party);
        let unheard = |party: &PartyId| votes(party)
            && !roll.excluded.contains_key(party) && !ballots.contains_key(party);
        prop_assert!(awaited.iter().all(unheard));
    }

    #[test]
    fn what_an_open_vote_misses_is_what_trying_every_way_shows(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots()
    ) {
        let Method::Vote(vote) = &rule.method else { return Ok(()) };
        let weights: BTreeSet<String> = vote.legs.iter().filter_map(|leg| match &leg.measure {
            Measure::Heads => None,
            Measure::Weight(name) => Some(name.clone()),
        }).collect();
        let missing = judge(&rule, &roll, &ballots, Stage::Open).missing.unwrap();
        let awaited: Vec<PartyId> = missing.awaited.iter().cloned().collect();
        let tried = missing_by_trial(&rule, &roll, &ballots, &awaited);
        if weights.len() < 2 && roll.units.is_empty() {
            prop_assert_eq!(missing, tried);
        } else {
            prop_assert_eq!(missing.yes_needed.is_some(), tried.yes_needed.is_some());
            prop_assert!(missing.yes_needed <= tried.yes_needed);
            prop_assert_eq!(missing.could_block, tried.could_block);
        }
    }

    #[test]
    fn one_more_yes_never_turns_adopted_into_not_adopted(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots(), one in 0..8_usize
    ) {
        let entitled = |p: &&PartyId| ballots.get(*p) != Some(&Ballot::NotEntitled);
        let Some(convert) = roll.seats.keys().filter(entitled).nth(one) else { return Ok(()) };
        let mut more = ballots.clone();
        more.insert(convert.clone(), Ballot::Yes);
        let before = is_adopted(&rule, &roll, &ballots);
        prop_assert!(!before || is_adopted(&rule, &roll, &more), "{} votes yes", convert);
    }

    #[test]
    fn neither_the_order_of_entry_nor_the_names_nor_the_order_of_the_legs_matter(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots()
    ) {
        let verdict = closed(&rule, &roll, &ballots);
        let backwards: Ballots = ballots.clone().into_iter().rev().collect();
        prop_assert_eq!(&closed(&rule, &roll, &backwards), &verdict);

        let mut turned = rule.clone();
        if let Method::Vote(vote) = &mut turned.method {
            vote.legs.reverse();
        }
        prop_assert_eq!(closed(&turned, &roll, &ballots).outcome, verdict.outcome);

        if let Method::Vote(vote) = &mut turned.method {
            vote.veto = None;
        }
        let (other_roll, other_ballots) = renamed(&roll, &ballots);
        let under_other_names = closed(&turned, &other_roll, &other_ballots);
        let under_these = closed(&turned, &roll, &ballots);
        prop_assert_eq!(under_other_names.outcome, under_these.outcome);
        prop_assert_eq!(under_other_names.figures, under_these.figures);
    }

    #[test]
    fn the_figures_add_up_and_every_missed_leg_is_accounted_for(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots(), open: bool
    ) {
        let stage = if open { Stage::Open } else { Stage::Closed };
        let verdict = judge(&rule, &roll, &ballots, stage);
        let figures = &verdict.figures;
        prop_assert_eq!(figures.entitled, figures.present + figures.absent + figures.awaited);
        if matches!(rule.method, Method::Vote(_)) {
            let acts = figures.yes + figures.no + figures.abstain + figures.not_participating;
            prop_assert_eq!(figures.present, acts);
        }
        for (place, leg) in figures.legs.iter().enumerate() {
            if leg.base < u64::MAX && leg.needed < u64::MAX {
                prop_assert_eq!(leg.met, leg.yes >= leg.needed);
            }
            let accounted = verdict.reasons.iter().any(|reason| match reason {
                Reason::Threshold { legs } => legs.contains(&place),
                Reason::Tie | Reason::DeemedAttained => true,
                _ => false,
            });
            prop_assert!(open || leg.met || accounted);
        }
        prop_assert!(verdict.reasons.is_sorted());
        let carried = verdict.reasons.iter().all(|reason| *reason == Reason::DeemedAttained);
        prop_assert!(open || carried == (verdict.outcome == Outcome::Adopted));
    }

    #[test]
    fn a_quorum_asked_for_never_helps(
        rule in any::rule(), roll in any::roll(), ballots in any::ballots()
    ) {
        let asked = with_quorum(rule.clone(), ">= 2/3 of roll");
        let without = Rule { quorum: None, ..rule };
        prop_assert!(is_adopted(&without, &roll, &ballots) || !is_adopted(&asked, &roll, &ballots));
    }
}
