//! Any small game, against the definition of the indices.
//!
//! The oracle asks of every coalition whether it wins, and of every member whether it decides;
//! it knows nothing of outsiders, tables or halves.

use proptest::{collection, option, prelude::*};
use rules::power::{Game, Share};

use crate::games::power;

/// Swings by the number of members who came before.
fn swings(game: &Game, player: usize) -> Vec<u128> {
    let mut swings = vec![0; game.players()];
    for coalition in 0_u32..1 << game.players() {
        let before = |other: usize| coalition >> other & 1 == 1;
        if before(player) {
            continue;
        }
        if game.wins(|other| other == player || before(other)) && !game.wins(before) {
            swings[coalition.count_ones() as usize] += 1;
        }
    }
    swings
}

fn factorial(number: usize) -> u128 {
    (1..=number as u128).product()
}

/// A fraction in lowest terms, as it is shown.
fn fraction(part: u128, whole: u128) -> String {
    let (mut one, mut other) = (part, whole);
    while other != 0 {
        (one, other) = (other, one % other);
    }
    match (part, whole.checked_div(one).unwrap_or(1)) {
        (0, _) => "0".to_string(),
        (_, 1) => (part / one).to_string(),
        (_, below) => format!("{}/{below}", part / one),
    }
}

fn agrees(game: &Game) -> Result<(), TestCaseError> {
    let all = game.players();
    let power = power(game);
    prop_assert_eq!(power.len(), all);
    let swings: Vec<Vec<u128>> = (0..all).map(|player| swings(game, player)).collect();
    let of_all: u128 = swings.iter().flatten().sum();
    for (power, by_number) in power.iter().zip(&swings) {
        let own: u128 = by_number.iter().sum();
        let decided: u128 = (0..all)
            .map(|before| by_number[before] * factorial(before) * factorial(all - 1 - before))
            .sum();
        prop_assert_eq!(power.swings.to_string(), own.to_string());
        prop_assert_eq!(
            power.banzhaf_absolute.to_string(),
            fraction(own, 1 << (all - 1))
        );
        prop_assert_eq!(power.banzhaf_normalised.to_string(), fraction(own, of_all));
        prop_assert_eq!(
            power.shapley_shubik.to_string(),
            fraction(decided, factorial(all))
        );
    }
    Ok(())
}

/// Weights as small bodies have them, with equals and zeros; and such as no table holds.
fn weight() -> impl Strategy<Value = u64> {
    prop_oneof![6 => 0..7_u64, 2 => 0..40_u64, 1 => any::<u64>(), 1 => Just(u64::MAX)]
}

fn small_weight() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0..5_u64, 1 => 0..30_u64]
}

/// A quota as so many thousandths of the weight of all, from nothing to too much.
fn threshold(
    players: usize,
    weight: impl Strategy<Value = u64>,
) -> impl Strategy<Value = (Vec<u64>, u128)> {
    let weights = collection::vec(weight, players);
    (weights, 0..1050_u128).prop_map(|(weights, thousandths)| {
        let all: u128 = weights.iter().copied().map(u128::from).sum();
        (weights, (all * thousandths).div_ceil(1000))
    })
}

fn by_one_weight(players: usize) -> impl Strategy<Value = Game> {
    threshold(players, small_weight())
        .prop_map(move |(weights, quota)| Game::among(players).weighing(|p| weights[p], quota))
}

fn any_game(players: usize) -> impl Strategy<Value = Game> {
    let thresholds = collection::vec(threshold(players, weight()), 0..4);
    let heads = option::of(0..players + 2);
    let vetoes = prop_oneof![2 => Just(Vec::new()), 1 => collection::vec(0..players + 1, 0..3)];
    let blocking = prop_oneof![2 => Just(0), 1 => 0..players + 2];
    (thresholds, heads, vetoes, blocking).prop_map(move |(thresholds, heads, vetoes, blocking)| {
        let game = Game::among(players)
            .with_vetoes(vetoes)
            .blocked_by(blocking);
        let game = game.numbering(heads.unwrap_or(0));
        thresholds.into_iter().fold(game, |game, (weights, quota)| {
            game.weighing(|player| weights[player], quota)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_game_by_one_weight_has_the_indices_of_the_definition(
        game in (1..9_usize).prop_flat_map(by_one_weight)
    ) {
        agrees(&game)?;
    }

    #[test]
    fn any_game_has_the_indices_of_the_definition(
        game in (1..8_usize).prop_flat_map(any_game)
    ) {
        agrees(&game)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    // Half of a body of fourteen has sets enough for two words of bits.
    #[test]
    fn a_larger_game_has_them_too(game in (13..15_usize).prop_flat_map(any_game)) {
        agrees(&game)?;
    }

    #[test]
    fn a_table_and_two_halves_count_alike(
        weights in collection::vec(1..9_u64, 20),
        quota in 1..120_u64,
    ) {
        // The same game in a unit that no table holds: no sum of the ones that are added to the
        // first player's weight ever reaches the next unit.
        let total: u64 = weights.iter().sum();
        prop_assume!(quota <= total);
        let table = Game::among(20).weighing(|p| weights[p], quota.into());
        let units = Game::among(20).weighing(
            |player| (weights[player] << 54) + u64::from(player == 0),
            u128::from(quota) << 54,
        );
        prop_assert_eq!(power(&table), power(&units));
    }

    #[test]
    fn players_of_the_same_weight_have_the_same_power_and_more_weight_never_has_less(
        weights in collection::vec(0..50_u64, 2..40),
        thousandths in 1..1000_u64,
    ) {
        let total: u64 = weights.iter().sum();
        let quota = (total * thousandths).div_ceil(1000).max(1);
        prop_assume!(total >= quota);
        let game = Game::among(weights.len()).weighing(|p| weights[p], quota.into());
        let power = power(&game);
        for (weight, one) in weights.iter().zip(&power) {
            for (other_weight, other) in weights.iter().zip(&power) {
                if weight >= other_weight {
                    prop_assert!(one.swings >= other.swings);
                    prop_assert!(one.shapley_shubik >= other.shapley_shubik);
                }
            }
        }
        let whole = Share::whole();
        prop_assert_eq!(power.iter().map(|p| &p.banzhaf_normalised).sum::<Share>(), whole.clone());
        prop_assert_eq!(power.iter().map(|p| &p.shapley_shubik).sum::<Share>(), whole);
    }
}
