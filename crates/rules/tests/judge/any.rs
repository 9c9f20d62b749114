//! Any rule, roll and ballots, from a small pool of parties so that they meet.

use std::collections::BTreeMap;

use proptest::{collection, option, prelude::*, sample::subsequence};
use rules::{
    AbsenceEffect, Ballot, Ballots, Basis, Break, Comparison, Consensus, Fraction, Leg, Measure,
    Method, Minority, Objectors, Quorum, Roll, Rule, Seat, Silence, StruckBecause, Tie, Unanimity,
    Veto, Vote,
};
use vocab::PartyId;

use crate::{law, minutes::party};

const POOL: [&str; 8] = ["AM", "BY", "KG", "KZ", "RS", "RU", "TJ", "UZ"];

fn parties() -> impl Strategy<Value = Vec<PartyId>> {
    subsequence(POOL.to_vec(), 0..=POOL.len())
        .prop_map(|codes| codes.into_iter().map(party).collect())
}

fn mostly_all() -> impl Strategy<Value = Vec<PartyId>> {
    let all = POOL.map(party).to_vec();
    prop_oneof![1 => parties(), 2 => Just(all)]
}

/// A number that is mostly small, at times the largest.
fn number() -> impl Strategy<Value = u64> {
    prop_oneof![8 => 0..9_u64, 1 => Just(u64::MAX), 1 => any::<u64>()]
}

fn share() -> impl Strategy<Value = Fraction> {
    let usual = prop_oneof![
        Just((1, 2)),
        Just((2, 3)),
        Just((11, 20)),
        Just((2, 4)),
        Just((1, 1))
    ];
    let odd = (number(), number().prop_map(|n| n.max(1)));
    prop_oneof![3 => usual, 1 => odd]
        .prop_map(|(above, below)| Fraction::new(above, below).unwrap())
}

fn comparison() -> impl Strategy<Value = Comparison> {
    prop_oneof![Just(Comparison::AtLeast), Just(Comparison::MoreThan)]
}

fn measure() -> impl Strategy<Value = Measure> {
    let weight = |name: &str| Just(Measure::Weight(name.to_string()));
    prop_oneof![2 => Just(Measure::Heads), 1 => weight("population"), 1 => weight("quota-votes")]
}

fn leg() -> impl Strategy<Value = Leg> {
    let of = prop_oneof![
        1 => Just(Basis::Roll),
        1 => Just(Basis::Present),
        1 => Just(Basis::Cast),
        2 => Just(Basis::PresentAndVoting),
        1 => number().prop_map(Basis::Absolute),
    ];
    (measure(), of, comparison(), share()).prop_map(|(measure, of, comparison, share)| Leg {
        measure,
        of,
        comparison,
        share,
    })
}

/// One or two legs mostly, a plain majority among them often enough for ties.
fn legs() -> impl Strategy<Value = Vec<Leg>> {
    let majority = Just(law::leg("heads > 1/2 of present-and-voting"));
    let leg = prop_oneof![3 => leg(), 2 => majority].boxed();
    prop_oneof![4 => collection::vec(leg.clone(), 1..3), 1 => collection::vec(leg, 0..4)]
}

fn vote() -> impl Strategy<Value = Vote> {
    let veto = parties().prop_map(|holders| Veto {
        holders: holders.into_iter().collect(),
    });
    let ties = prop_oneof![
        Just(Tie::NotAdopted),
        Just(Tie::SecondVote),
        Just(Tie::CastingVote)
    ];
    (legs(), option::of(veto), option::of(minority()), ties).prop_map(
        |(legs, veto, attained_unless_opposed_by, tie)| Vote {
            legs,
            veto,
            attained_unless_opposed_by,
            tie,
        },
    )
}

fn minority() -> impl Strategy<Value = Minority> {
    let holding = (share(), 0..3_u32).prop_map(|(share, plus)| Minority::Holding {
        measure: "population".to_string(),
        share,
        plus,
    });
    prop_oneof![2 => (0..5_u32).prop_map(Minority::Members), 1 => holding]
}

fn consensus() -> impl Strategy<Value = Consensus> {
    let objectors = prop_oneof![Just(Objectors::Present), Just(Objectors::AnyMember)];
    (objectors, absence()).prop_map(|(objectors, absence)| Consensus { objectors, absence })
}

fn absence() -> impl Strategy<Value = AbsenceEffect> {
    prop_oneof![
        Just(AbsenceEffect::Neutral),
        Just(AbsenceEffect::Blocks),
        Just(AbsenceEffect::Deferred { days: 20 })
    ]
}

fn quorum() -> impl Strategy<Value = Quorum> {
    (share(), comparison(), any::<bool>()).prop_map(|(share, comparison, of_total_membership)| {
        Quorum {
            share,
            comparison,
            of_total_membership,
            is_presumed: false,
        }
    })
}

pub fn rule() -> impl Strategy<Value = Rule> {
    let silence = Silence {
        broken_by: [Break::Amendment].into(),
    };
    let method = prop_oneof![
        5 => vote().prop_map(Method::Vote),
        2 => consensus().prop_map(Method::Consensus),
        1 => absence().prop_map(|absence| Method::Unanimity(Unanimity { absence })),
        1 => Just(Method::Silence(silence)),
    ];
    (method, option::of(quorum())).prop_map(|(method, quorum)| Rule {
        method,
        quorum,
        ..law::consensus_of_all()
    })
}

pub fn roll() -> impl Strategy<Value = Roll> {
    let weights = collection::btree_map(
        prop_oneof![
            Just("population".to_string()),
            Just("quota-votes".to_string())
        ],
        number(),
        0..3,
    );
    let seats = (mostly_all(), collection::vec(weights, POOL.len()));
    let because = collection::vec(proptest::sample::select(StruckBecause::ALL.to_vec()), 1..3);
    let excluded = (subsequence(POOL.to_vec(), 0..3), because);
    let total = prop_oneof![4 => 0..12_u32, 1 => Just(u32::MAX)];
    let pairs = (parties(), parties()).prop_map(|(one, other)| one.into_iter().zip(other));
    let units = prop_oneof![3 => Just(BTreeMap::new()), 1 => pairs.prop_map(Iterator::collect)];
    let whole = (seats, excluded, total, units);
    whole.prop_map(
        |((parties, weights), (excluded, because), total, units)| Roll {
            seats: parties
                .into_iter()
                .zip(weights.into_iter().map(|weights| Seat { weights }))
                .collect(),
            excluded: excluded
                .into_iter()
                .map(party)
                .zip(because.into_iter().cycle())
                .collect(),
            total_membership: total,
            units,
        },
    )
}

pub fn ballots() -> impl Strategy<Value = Ballots> {
    let act = prop_oneof![
        4 => Just(Ballot::Yes),
        2 => Just(Ballot::No),
        2 => proptest::sample::select(Ballot::ALL.to_vec()),
    ];
    (mostly_all(), collection::vec(act, POOL.len()))
        .prop_map(|(parties, acts)| parties.into_iter().zip(acts).collect::<BTreeMap<_, _>>())
}
