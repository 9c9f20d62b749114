//! Voting power: how often a member's yes turns a proposal that would fail into one that passes.
//!
//! A [`Game`] says which coalitions win, and [`Game::power`] gives each player's [`Power`]: the
//! Banzhaf and the Shapley–Shubik index, as exact fractions. [`Game::of`] makes the game of a rule
//! and a roll.
//!
//! Everything is counted from the side of those who do *not* vote yes. A coalition wins while the
//! players outside it are few and light enough, so each rule becomes one question: how many sets
//! of outsiders *fit*, by their number, with and without each player? Vetoes, thresholds by
//! heads and the blocking minority only bound how many outsiders there may be; each threshold by
//! weight bounds what they may weigh together. Two ways answer it:
//!
//! - `by_weight`: the product of `1 + x·y^weight` over all players, as a table by weight and
//!   number. It is multiplied once; leaving one player out again is a division by its factor, of
//!   which only the few coefficients that are asked for are ever computed.
//! - `by_halves`: where weights are too large for a table (populations have eight digits), the
//!   players are parted in two, and each set of one half is matched with the sets of the other
//!   that still fit beside it.
//!
//! No number is rounded on the way: counts are integers of fixed width, wide enough for the
//! number of players; what is shown as a decimal is a [`Share`] that was divided last.

mod by_halves;
mod by_weight;
mod game;
mod indices;
mod of_rule;
mod outsiders;
mod share;
mod wide;

pub use game::Game;
pub use indices::Power;
pub use of_rule::NotAGame;
pub use outsiders::TooLarge;
pub use share::Share;
