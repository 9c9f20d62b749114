//! Games that more than one test plays.

use rules::power::{Game, Power, Share};

/// A game by one weight.
pub fn weighted(weights: &[u64], quota: u64) -> Game {
    Game::among(weights.len()).weighing(|player| weights[player], quota.into())
}

pub fn power(game: &Game) -> Vec<Power> {
    game.power().unwrap_or_else(|error| panic!("{error}"))
}

/// The shares of an index as fractions.
pub fn told(power: &[Power], index: impl Fn(&Power) -> &Share) -> Vec<String> {
    power.iter().map(|power| index(power).to_string()).collect()
}

/// A body of 190 whose weights fall off as the votes in a fund do.
pub fn fund() -> Game {
    let weights: Vec<u64> = (1..=190_u32)
        .map(|rank| ((3000.0 * f64::from(rank).powf(-0.9)) as u64).max(1))
        .collect();
    let total: u64 = weights.iter().sum();
    assert_eq!(total, 22_329);
    weighted(&weights, total / 2 + 1)
}
