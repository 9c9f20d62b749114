//! A game: which coalitions win.

use alloc::{collections::BTreeSet, vec::Vec};

/// A body about to decide, told by which of its coalitions win.
///
/// Players are numbers from 0. A coalition is those who vote yes; everybody else, absent or
/// against, is outside it. It wins when it reaches every threshold and holds every player with a
/// veto. Without any condition every coalition wins, the empty one too.
///
/// ```
/// use rules::power::Game;
/// // Five votes and three and two; six are needed.
/// let votes = [5, 3, 2];
/// let game = Game::among(3).weighing(|player| votes[player], 6);
/// let power = game.power().unwrap();
/// assert_eq!(power[0].banzhaf_absolute.to_string(), "3/4");
/// assert_eq!(power[1].banzhaf_normalised.to_string(), "1/5");
/// assert_eq!(format!("{:.6}", power[0].shapley_shubik), "0.666667");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Game {
    pub(super) players: usize,
    pub(super) thresholds: Vec<Threshold>,
    pub(super) least_heads: usize,
    pub(super) vetoes: BTreeSet<usize>,
    pub(super) blocking: usize,
}

/// So much weight is needed. What each player weighs stands in the order of the players.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Threshold {
    pub weights: Vec<u64>,
    pub quota: u128,
}

impl Game {
    /// A game among so many players, without any condition yet.
    #[must_use]
    pub const fn among(players: usize) -> Self {
        Self {
            players,
            thresholds: Vec::new(),
            least_heads: 0,
            vetoes: BTreeSet::new(),
            blocking: 0,
        }
    }

    /// A coalition must weigh at least the quota; each call adds another threshold.
    ///
    /// A quota of 0 asks for nothing, and one above the weight of all is never reached.
    #[must_use]
    pub fn weighing(mut self, weight: impl FnMut(usize) -> u64, quota: u128) -> Self {
        self.thresholds.push(Threshold {
            weights: (0..self.players).map(weight).collect(),
            quota,
        });
        self
    }

    /// A coalition must have at least so many members; of several calls the highest counts.
    #[must_use]
    pub fn numbering(mut self, heads: usize) -> Self {
        self.least_heads = self.least_heads.max(heads);
        self
    }

    /// A coalition must hold each of these players; whoever is not a player has no veto.
    #[must_use]
    pub fn with_vetoes(mut self, players: impl IntoIterator<Item = usize>) -> Self {
        let count = self.players;
        let known = players.into_iter().filter(|player| *player < count);
        self.vetoes.extend(known);
        self
    }

    /// A coalition need not weigh anything where fewer than so many players are outside it (the
    /// Council of the European Union: four). It still needs its heads, its vetoes and one member.
    #[must_use]
    pub const fn blocked_by(mut self, least: usize) -> Self {
        self.blocking = least;
        self
    }

    /// How many players there are.
    #[must_use]
    pub const fn players(&self) -> usize {
        self.players
    }

    /// Whether those who vote yes win.
    #[must_use]
    pub fn wins(&self, votes_yes: impl Fn(usize) -> bool) -> bool {
        let coalition: Vec<usize> = (0..self.players).filter(|p| votes_yes(*p)).collect();
        let heads = coalition.len();
        let is_reached = |threshold: &Threshold| threshold.of(&coalition) >= threshold.quota;
        let too_few_to_block = heads > 0 && self.players - heads < self.blocking;
        heads >= self.least_heads
            && self.vetoes.iter().all(|player| votes_yes(*player))
            && (too_few_to_block || self.thresholds.iter().all(is_reached))
    }
}

impl Threshold {
    /// What these players weigh together.
    pub fn of(&self, players: &[usize]) -> u128 {
        players.iter().map(|p| u128::from(self.weights[*p])).sum()
    }

    /// What may be missing from the weight of all; `None` where all together are too light.
    pub fn room(&self) -> Option<u128> {
        let all: u128 = self.weights.iter().copied().map(u128::from).sum();
        all.checked_sub(self.quota)
    }
}
