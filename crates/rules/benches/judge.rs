//! How many ballots are judged in a second, with every reason.
//!
//! Roll calls of 193 members, as the General Assembly takes them: most in favour, some against, some
//! abstaining, a few away; judged by one leg of those voting, by two legs with weights and an
//! override, and by consensus. The physical limit beside them is adding the same ballots up.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rules::{
    AbsenceEffect, Ballot, Ballots, Basis, Binds, Comparison, Consensus, Fraction, Leg, Measure,
    Method, Minority, Objectors, Roll, Rule, Stage, Tie, Vote, judge,
};
use vocab::{Citation, PartyId, Texts};

const MEMBERS: u32 = 193;
const CALLS: u32 = 100;

fn party(number: u32) -> PartyId {
    let name = format!("{number:03}");
    PartyId::new(&name).unwrap_or_else(|error| panic!("{error}"))
}

fn rule(method: Method) -> Rule {
    Rule {
        id: "bench".parse().unwrap_or_else(|error| panic!("{error}")),
        citation: Citation {
            instrument: Texts::new(),
            article: String::from("18"),
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

fn leg(measure: Measure, of: Basis, above: u64, below: u64) -> Leg {
    Leg {
        measure,
        of,
        comparison: Comparison::AtLeast,
        share: Fraction::new(above, below).unwrap_or_else(|error| panic!("{error}")),
    }
}

fn vote(legs: Vec<Leg>, minority: Option<Minority>) -> Rule {
    rule(Method::Vote(Vote {
        legs,
        veto: None,
        attained_unless_opposed_by: minority,
        tie: Tie::NotAdopted,
    }))
}

/// The same numbers each time, without a source of chance.
fn calls() -> Vec<Ballots> {
    let mut seed = 0x9E37_79B9_u32;
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed % 100
    };
    let mut call = || {
        let acts = (0..MEMBERS).map(|member| {
            let act = match next() {
                0..70 => Ballot::Yes,
                70..80 => Ballot::No,
                80..93 => Ballot::Abstain,
                _ => Ballot::Absent,
            };
            (party(member), act)
        });
        acts.collect()
    };
    (0..CALLS).map(|_| call()).collect()
}

fn bench(criterion: &mut Criterion) {
    let mut roll = Roll::of((0..MEMBERS).map(party));
    for (place, seat) in roll.seats.values_mut().enumerate() {
        let weight = 3_000_000 / (place as u64 + 1);
        seat.weights.insert(String::from("population"), weight);
    }
    let calls = calls();
    let population = || Measure::Weight(String::from("population"));
    let two_thirds = vote(
        vec![leg(Measure::Heads, Basis::PresentAndVoting, 2, 3)],
        None,
    );
    let qualified = vote(
        vec![
            leg(Measure::Heads, Basis::Roll, 55, 100),
            leg(population(), Basis::Roll, 65, 100),
        ],
        Some(Minority::Members(4)),
    );
    let consensus = rule(Method::Consensus(Consensus {
        objectors: Objectors::AnyMember,
        absence: AbsenceEffect::Neutral,
    }));
    let mut group = criterion.benchmark_group("judge, by the ballot");
    group.throughput(Throughput::Elements(u64::from(MEMBERS * CALLS)));
    for (name, rule) in [
        ("two thirds of those voting", &two_thirds),
        ("55 in 100 with 65 in 100 of the population", &qualified),
        ("consensus", &consensus),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for ballots in &calls {
                    black_box(judge(rule, black_box(&roll), ballots, Stage::Closed));
                }
            });
        });
    }
    group.bench_function("adding the same ballots up, and nothing else", |bencher| {
        bencher.iter(|| {
            for ballots in &calls {
                let yes = ballots.values().filter(|act| **act == Ballot::Yes).count();
                let no = ballots.values().filter(|act| **act == Ballot::No).count();
                black_box((yes, no));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
