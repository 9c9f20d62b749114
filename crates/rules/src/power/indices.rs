//! The indices of power, from the sets of outsiders that win.

use alloc::{vec, vec::Vec};

use num_bigint::BigUint;

use super::{
    Game, Share, TooLarge,
    outsiders::{self, Sets, combinations},
};

/// A player's formal power, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Power {
    /// Coalitions of others that lose, and win with this player.
    pub swings: BigUint,
    /// The swings, of all coalitions of others: how likely this player decides where each of the
    /// others tosses a coin. Also named after Penrose.
    pub banzhaf_absolute: Share,
    /// The swings, of the swings of all; none where nobody has any.
    pub banzhaf_normalised: Share,
    /// How likely this player decides where all come to the coalition one after the other, in
    /// any order.
    pub shapley_shubik: Share,
}

impl Game {
    /// The power of each player, in their order.
    ///
    /// Where no coalition wins, or the empty one does, nobody decides anything: all is none.
    /// Otherwise the normalised Banzhaf indices and the Shapley–Shubik indices add up to one.
    ///
    /// # Errors
    /// [`TooLarge`] where the weights are too large for a table and the players too many to be
    /// parted in two.
    pub fn power(&self) -> Result<Vec<Power>, TooLarge> {
        if self.players == 0 {
            return Ok(Vec::new());
        }
        let winning = self.winning()?;
        let orders = orders(self.players);
        let swings = (0..self.players).map(|player| self.swings(&winning, player));
        let swings: Vec<Vec<BigUint>> = swings.collect();
        let of_all: BigUint = swings.iter().flatten().sum();
        let coalitions = BigUint::from(1_u8) << (self.players - 1);
        let all_orders = factorials(self.players).pop().unwrap_or_default();
        let power = swings.iter().map(|by_number| {
            let swings: BigUint = by_number.iter().sum();
            let decided = by_number
                .iter()
                .zip(&orders)
                .map(|(swings, orders)| swings * orders);
            Power {
                banzhaf_absolute: Share::new(swings.clone(), coalitions.clone()),
                banzhaf_normalised: Share::new(swings.clone(), of_all.clone()),
                shapley_shubik: Share::new(decided.sum(), all_orders.clone()),
                swings,
            }
        });
        Ok(power.collect())
    }

    /// The sets of outsiders that leave a winning coalition, among those without a veto.
    ///
    /// Of each number of outsiders either any set wins, or none does, or those that fit.
    fn winning(&self) -> Result<Sets, TooLarge> {
        let others = self.players - self.vetoes.len();
        let Some(most) = self.players.checked_sub(self.least_heads) else {
            return Ok(Sets::none(others));
        };
        let mut sets = outsiders::fitting(self, most)?;
        // Too few to block, whatever they weigh; somebody must be inside.
        let any = self.blocking.min(most + 1).min(self.players);
        let of_any = combinations(others);
        let of_any_other = combinations(others.saturating_sub(1));
        for number in 0..any.min(others + 1) {
            sets.all[number].clone_from(&of_any[number]);
            for without in &mut sets.without {
                without[number] = of_any_other.get(number).cloned().unwrap_or_default();
            }
        }
        Ok(sets)
    }

    /// A player's swings, by the number of outsiders once it has joined.
    ///
    /// INVARIANT: with more players a coalition that wins never loses; so the swings are the sets
    /// that win without the player among them, less those that win even with it.
    fn swings(&self, winning: &Sets, player: usize) -> Vec<BigUint> {
        if self.vetoes.contains(&player) {
            return winning.all.clone();
        }
        let place = player - self.vetoes.range(..player).count();
        let without = &winning.without[place];
        let swings = without.windows(2).zip(&winning.all[1..]);
        swings
            .map(|(without, all)| &without[0] + &without[1] - all)
            .collect()
    }
}

/// In how many orders a given player comes when so many are still to come after it: the others
/// before and after it, each in any order.
fn orders(players: usize) -> Vec<BigUint> {
    let factorials = factorials(players);
    let orders = (0..players).map(|after| &factorials[after] * &factorials[players - 1 - after]);
    orders.collect()
}

fn factorials(up_to: usize) -> Vec<BigUint> {
    let mut factorials = vec![BigUint::from(1_u8)];
    for number in 1..=up_to {
        let next = &factorials[number - 1] * number;
        factorials.push(next);
    }
    factorials
}
