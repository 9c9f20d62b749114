//! Counting by weight: the product of `1 + x·y^weight`, as a table.

use alloc::{collections::BTreeMap, vec, vec::Vec};

use num_bigint::BigUint;

use super::{
    outsiders::{Room, Sets},
    wide::Wide,
};

/// The largest table: a gigabyte.
const WORDS_MAX: u128 = 1 << 27;

/// About how many words a count writes; `None` where the table would be too large.
pub(super) fn effort(room: &Room, most: usize) -> Option<u128> {
    let rows = (room.size / u128::from(unit(&room.weights))).checked_add(1)?;
    let words = rows.checked_mul((most as u128 + 1) * words(room.weights.len())? as u128)?;
    (words <= WORDS_MAX).then(|| words * room.weights.len() as u128 / 2)
}

/// How many words hold any number of sets of so many players; `None` where more than are
/// provided for.
const fn words(players: usize) -> Option<usize> {
    match players.div_ceil(64) {
        0..=1 => Some(1),
        2 => Some(2),
        3 => Some(3),
        4 => Some(4),
        5..=8 => Some(8),
        _ => None,
    }
}

/// The sets of at most `most` players that weigh no more than the room has.
///
/// INVARIANT: only called where [`effort`] found the table small enough.
pub(super) fn count(room: &Room, most: usize) -> Sets {
    let unit = unit(&room.weights);
    let weights: Vec<usize> = room.weights.iter().map(|w| capped(w / unit)).collect();
    let size = usize::try_from(room.size / u128::from(unit)).unwrap_or(usize::MAX);
    match words(weights.len()) {
        Some(1) => Table::<1>::of(&weights, size, most).sets(&weights),
        Some(2) => Table::<2>::of(&weights, size, most).sets(&weights),
        Some(3) => Table::<3>::of(&weights, size, most).sets(&weights),
        Some(4) => Table::<4>::of(&weights, size, most).sets(&weights),
        _ => Table::<8>::of(&weights, size, most).sets(&weights),
    }
}

/// A weight that no table holds is as good as the largest.
fn capped(weight: u64) -> usize {
    usize::try_from(weight).unwrap_or(usize::MAX)
}

/// What all weights are multiples of: the game is the same in this unit, and its table smaller.
fn unit(weights: &[u64]) -> u64 {
    let unit = weights.iter().fold(0, |unit, weight| {
        let (mut one, mut other) = (unit, *weight);
        while other != 0 {
            (one, other) = (other, one % other);
        }
        one
    });
    unit.max(1)
}

/// Numbers of sets by what they weigh at most and how many are in them.
struct Table<const WORDS: usize> {
    /// Row after row, by weight; in a row, by number.
    cells: Vec<Wide<WORDS>>,
    columns: usize,
    size: usize,
    most: usize,
}

impl<const WORDS: usize> Table<WORDS> {
    fn of(weights: &[usize], size: usize, most: usize) -> Self {
        let columns = most + 1;
        let mut table = Self {
            cells: vec![Wide::ZERO; (size + 1) * columns],
            columns,
            size,
            most,
        };
        table.cells[0] = Wide::one();
        // The light ones first: until the heavy ones come, only the first rows are filled.
        let mut ascending = weights.to_vec();
        ascending.sort_unstable();
        let mut heaviest = 0;
        for (players, weight) in ascending.into_iter().enumerate() {
            heaviest = size.min(weight.saturating_add(heaviest));
            table.multiply(weight, heaviest, (players + 1).min(most));
        }
        table.accumulate();
        table
    }

    /// Multiplies by `1 + x·y^weight`: each set so far, with the player and without.
    fn multiply(&mut self, weight: usize, heaviest: usize, number: usize) {
        let columns = self.columns;
        if weight == 0 {
            for row in self.cells.chunks_exact_mut(columns).take(heaviest + 1) {
                for column in (1..=number).rev() {
                    let fewer = row[column - 1];
                    row[column].add(&fewer);
                }
            }
            return;
        }
        // From the heaviest down, so that no player is added to a set twice.
        for total in (weight..=heaviest).rev() {
            let (lighter, row) = self.cells.split_at_mut(total * columns);
            let from = &lighter[(total - weight) * columns..];
            for (cell, fewer) in row[1..=number].iter_mut().zip(from) {
                cell.add(fewer);
            }
        }
    }

    /// From *weighs so much* to *weighs at most so much*.
    fn accumulate(&mut self) {
        for total in 1..=self.size {
            let (lighter, row) = self.cells.split_at_mut(total * self.columns);
            let before = &lighter[(total - 1) * self.columns..];
            for (cell, lighter) in row[..self.columns].iter_mut().zip(before) {
                cell.add(lighter);
            }
        }
    }

    fn row(&self, size: usize) -> &[Wide<WORDS>] {
        &self.cells[size * self.columns..][..self.columns]
    }

    /// The sets without a player of this weight: the product divided by its `1 + x·y^weight`,
    /// which is multiplied by `1 − x·y^weight + x²·y^(2·weight) − …`.
    fn without(&self, weight: usize) -> Vec<Wide<WORDS>> {
        let mut sets = self.row(self.size).to_vec();
        for times in 1..=self.most {
            let taken = weight.checked_mul(times);
            let Some(left) = taken.and_then(|taken| self.size.checked_sub(taken)) else {
                break;
            };
            for (number, term) in sets[times..].iter_mut().zip(self.row(left)) {
                if times % 2 == 1 {
                    number.take(term);
                } else {
                    number.add(term);
                }
            }
        }
        sets
    }

    fn sets(&self, weights: &[usize]) -> Sets {
        let told = |row: &[Wide<WORDS>]| {
            let mut numbers: Vec<BigUint> = row.iter().map(|number| number.to_big()).collect();
            numbers.resize(weights.len() + 1, BigUint::ZERO);
            numbers
        };
        // Players of one weight are alike.
        let mut known = BTreeMap::new();
        let without = weights.iter().map(|weight| {
            let sets = known.entry(*weight);
            sets.or_insert_with(|| told(&self.without(*weight))).clone()
        });
        Sets {
            without: without.collect(),
            all: told(self.row(self.size)),
        }
    }
}
