//! The outsiders that fit: how many sets of players may stay outside a coalition without its
//! missing a threshold by weight.

use alloc::{vec, vec::Vec};

use num_bigint::BigUint;

use super::{Game, by_halves, by_weight};

/// A game too large to be counted exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the power of {players} members with weights as large as these cannot be counted exactly; \
     give the weights and the quota in larger units, like thousands"
)]
pub struct TooLarge {
    /// How many players it has.
    pub players: usize,
}

/// Numbers of sets of outsiders, by how many are in them. Players with a veto are never outside
/// and not counted among the players here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sets {
    /// All that fit.
    pub all: Vec<BigUint>,
    /// For each player, those that fit and leave it inside the coalition.
    pub without: Vec<Vec<BigUint>>,
}

/// What a set of outsiders has to fit in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bounds {
    /// How many players there are to be in it.
    pub players: usize,
    /// How many may be in it.
    pub most: usize,
    /// What they may weigh, for each measure that can be exceeded.
    pub rooms: Vec<Room>,
}

/// What outsiders may weigh together, and what each weighs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Room {
    pub weights: Vec<u64>,
    pub size: u128,
}

/// The sets of outsiders that leave a coalition its weight, up to a number of outsiders.
pub(super) fn fitting(game: &Game, most: usize) -> Result<Sets, TooLarge> {
    let Some(bounds) = Bounds::of(game, most) else {
        let players = game.players - game.vetoes.len();
        return Ok(Sets::none(players));
    };
    let too_large = TooLarge {
        players: game.players,
    };
    match bounds.rooms.as_slice() {
        [] => Ok(Sets::of_any(bounds.players, bounds.most)),
        [room] => {
            let by_table = by_weight::effort(room, bounds.most);
            let by_matching = by_halves::effort(&bounds);
            match (by_table, by_matching) {
                (None, None) => Err(too_large),
                (Some(table), matching) if matching.is_none_or(|matching| table <= matching) => {
                    Ok(by_weight::count(room, bounds.most))
                }
                _ => Ok(by_halves::count(&bounds)),
            }
        }
        _ => by_halves::effort(&bounds)
            .map(|_| by_halves::count(&bounds))
            .ok_or(too_large),
    }
}

impl Bounds {
    /// The bounds of a game; `None` where not even the coalition of all is heavy enough.
    ///
    /// What cannot be exceeded is no bound, and what weighs alike is counted by heads.
    fn of(game: &Game, most: usize) -> Option<Self> {
        let is_counted = |player: &usize| !game.vetoes.contains(player);
        let players: Vec<usize> = (0..game.players).filter(is_counted).collect();
        let mut bounds = Self {
            players: players.len(),
            most: most.min(players.len()),
            rooms: Vec::new(),
        };
        for threshold in &game.thresholds {
            let size = threshold.room()?;
            let weights: Vec<u64> = players.iter().map(|p| threshold.weights[*p]).collect();
            let heaviest: u128 = weights.iter().copied().map(u128::from).sum();
            let first = weights.first().copied().unwrap_or(0);
            if heaviest <= size {
                continue;
            }
            if weights.iter().all(|weight| *weight == first) {
                // Heavier than the room together, so none of them weighs nothing.
                let heads = usize::try_from(size / u128::from(first)).unwrap_or(usize::MAX);
                bounds.most = bounds.most.min(heads);
            } else {
                bounds.rooms.push(Room { weights, size });
            }
        }
        Some(bounds)
    }
}

impl Sets {
    /// No set at all.
    pub fn none(players: usize) -> Self {
        let none = vec![BigUint::ZERO; players + 1];
        Self {
            without: vec![none.clone(); players],
            all: none,
        }
    }

    /// Any set of at most so many.
    pub fn of_any(players: usize, most: usize) -> Self {
        let up_to_most = |of: usize| {
            let mut numbers = combinations(of);
            numbers.resize(players + 1, BigUint::ZERO);
            numbers
                .iter_mut()
                .skip(most + 1)
                .for_each(|number| *number = BigUint::ZERO);
            numbers
        };
        Self {
            all: up_to_most(players),
            without: vec![up_to_most(players.saturating_sub(1)); players],
        }
    }
}

/// How many sets of each size there are of so many players.
pub(super) fn combinations(of: usize) -> Vec<BigUint> {
    let mut numbers = vec![BigUint::from(1_u8)];
    for taken in 0..of {
        let next = &numbers[taken] * (of - taken) / (taken + 1);
        numbers.push(next);
    }
    numbers
}
