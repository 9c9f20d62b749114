//! Exact voting power of the games that a budget is set for.
//!
//! Run with `cargo bench -p rules --bench power`; `benches/power/compare` runs the same games
//! through other programs beside it.

use std::hint::black_box;

use criterion::Criterion;
use rules::power::Game;

/// The populations of 27 states in persons, about as they are; of eight digits, and without a
/// common divisor.
const POPULATIONS: [u64; 27] = [
    83_203_320, 67_842_582, 59_607_184, 47_432_805, 37_654_247, 19_038_098, 17_683_423, 11_631_136,
    10_603_762, 10_516_707, 10_452_326, 10_352_042, 9_689_010, 8_967_500, 6_838_937, 5_873_420,
    5_550_066, 5_434_712, 5_060_005, 3_862_305, 2_805_998, 2_107_180, 1_875_757, 1_331_796,
    904_705, 645_397, 520_971,
];

fn main() {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("power, both indices");
    for (name, game) in [
        ("double majority of 27", double_majority()),
        (
            "double majority of 27, four to block",
            double_majority().blocked_by(4),
        ),
        ("triple majority of 27", triple_majority()),
        ("weighted body of 190", fund()),
    ] {
        group.bench_function(name, |bencher| bencher.iter(|| black_box(&game).power()));
    }
    group.finish();
    criterion.final_summary();
}

/// 55 % of the members with 65 % of the population.
fn double_majority() -> Game {
    let population: u64 = POPULATIONS.iter().sum();
    let quota = (u128::from(population) * 65).div_ceil(100);
    Game::among(27)
        .numbering(15)
        .weighing(|player| POPULATIONS[player], quota)
}

/// The same with a threshold of votes besides, as the Council's until 2014.
fn triple_majority() -> Game {
    let votes = |player: usize| POPULATIONS[player].isqrt() / 300 + 3;
    let all: u64 = (0..27).map(votes).sum();
    double_majority().weighing(votes, (u128::from(all) * 74).div_ceil(100))
}

/// 190 members whose weights fall off as the votes in a fund do, by more than half of the votes.
fn fund() -> Game {
    let weight = |rank: u32| ((3000.0 * f64::from(rank).powf(-0.9)) as u64).max(1);
    let weights: Vec<u64> = (1..=190).map(weight).collect();
    let total: u64 = weights.iter().sum();
    Game::among(190).weighing(|player| weights[player], u128::from(total / 2 + 1))
}
