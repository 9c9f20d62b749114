//! Counting by halves: each set of one half of the players, with those of the other half that
//! still fit beside it. Weights may be as large as they like.

use alloc::{vec, vec::Vec};

use super::outsiders::{Bounds, Room, Sets};

/// The most players that one measure is counted for.
const PLAYERS_MAX: usize = 40;
/// The most players that several measures are counted for together.
const PLAYERS_OF_SEVERAL_MAX: usize = 34;

/// About how many words a count reads; `None` where there are too many players.
pub(super) fn effort(bounds: &Bounds) -> Option<u128> {
    let half = bounds.players.div_ceil(2);
    let sets = 1_u128.checked_shl(u32::try_from(half).ok()?)?;
    match bounds.rooms.len() {
        0 | 1 => (bounds.players <= PLAYERS_MAX).then_some(2 * sets * (half as u128).pow(2)),
        several => (bounds.players <= PLAYERS_OF_SEVERAL_MAX)
            .then_some(2 * sets * sets.div_ceil(64) * several as u128),
    }
}

/// The sets of players that fit in every room.
///
/// INVARIANT: only called where [`effort`] found few enough players.
pub(super) fn count(bounds: &Bounds) -> Sets {
    let middle = bounds.players / 2;
    let first = Half::of(&bounds.rooms, 0, middle);
    let second = Half::of(&bounds.rooms, middle, bounds.players);
    let sizes = bounds.players + 1;
    let mut tally = Tally {
        all: vec![0; sizes],
        without: vec![vec![0; sizes]; bounds.players],
    };
    // A set is counted for the players that it leaves in its own half.
    second.matched_with(&first, &bounds.rooms, |set, number, count| {
        tally.all[number] += count;
        tally.leave(&second, set, number, count);
    });
    first.matched_with(&second, &bounds.rooms, |set, number, count| {
        tally.leave(&first, set, number, count);
    });
    tally.up_to(bounds.most)
}

/// How many sets there are of each number: all, and those that leave each player.
struct Tally {
    all: Vec<u64>,
    without: Vec<Vec<u64>>,
}

impl Tally {
    fn leave(&mut self, half: &Half, set: u32, number: usize, count: u64) {
        for (place, player) in (half.from..half.to).enumerate() {
            if set >> place & 1 == 0 {
                self.without[player][number] += count;
            }
        }
    }

    fn up_to(self, most: usize) -> Sets {
        let told = |numbers: Vec<u64>| {
            let numbers = numbers.into_iter().enumerate();
            let kept = numbers.map(|(number, count)| if number <= most { count } else { 0 });
            kept.map(Into::into).collect()
        };
        Sets {
            all: told(self.all),
            without: self.without.into_iter().map(told).collect(),
        }
    }
}

/// One half of the players, with all its sets.
struct Half {
    from: usize,
    to: usize,
    /// What each set weighs by each measure; a set is the bits of its index.
    sums: Vec<Vec<u128>>,
    /// The sets, fewer players first; of the same number the lighter first, by the first measure.
    ranked: Vec<u32>,
    /// Where in `ranked` the sets of each number begin, and where the last of them end.
    begins: Vec<usize>,
    /// The other measures.
    others: Vec<Ranking>,
}

impl Half {
    fn of(rooms: &[Room], from: usize, to: usize) -> Self {
        let sums: Vec<_> = rooms
            .iter()
            .map(|r| subset_sums(&r.weights[from..to]))
            .collect();
        let mut ranked: Vec<u32> = (0..1 << (to - from)).collect();
        ranked.sort_unstable_by_key(|set| (set.count_ones(), sums[0][*set as usize]));
        let begins = (0..=to - from + 1)
            .map(|number| ranked.partition_point(|set| (set.count_ones() as usize) < number))
            .collect();
        let others = sums[1..].iter().map(|s| Ranking::of(s, &ranked)).collect();
        Self {
            from,
            to,
            sums,
            ranked,
            begins,
            others,
        }
    }

    /// Tells, of each set of this half and each number of players in a set with it, how many sets
    /// of the other half make up that number and fit beside it.
    fn matched_with(&self, other: &Half, rooms: &[Room], mut tell: impl FnMut(u32, usize, u64)) {
        let first = &self.sums[0];
        let mut sets: Vec<u32> = self.ranked.clone();
        // From the heaviest: what fits beside a set fits beside every lighter one.
        sets.sort_unstable_by_key(|set| core::cmp::Reverse(first[*set as usize]));
        let mut ends = other.begins.clone();
        let mut fits = vec![0; other.ranked.len().div_ceil(64)];
        for set in sets {
            let Some(left) = rooms[0].size.checked_sub(first[set as usize]) else {
                continue;
            };
            if !other.others.is_empty() {
                fits.fill(u64::MAX);
                for ((ranking, sums), room) in
                    other.others.iter().zip(&self.sums[1..]).zip(&rooms[1..])
                {
                    ranking.keep(&mut fits, room.size.checked_sub(sums[set as usize]));
                }
            }
            for (number, bounds) in other.begins.windows(2).enumerate() {
                let end = &mut ends[number];
                while *end < bounds[1] && other.sums[0][other.ranked[*end] as usize] <= left {
                    *end += 1;
                }
                let count = if other.others.is_empty() {
                    (*end - bounds[0]) as u64
                } else {
                    ones(&fits, bounds[0], *end)
                };
                if count > 0 {
                    tell(set, set.count_ones() as usize + number, count);
                }
            }
        }
    }
}

/// What each set of these players weighs.
fn subset_sums(weights: &[u64]) -> Vec<u128> {
    let mut sums = vec![0; 1];
    for weight in weights {
        let with = sums.iter().map(|sum| sum + u128::from(*weight));
        let with: Vec<u128> = with.collect();
        sums.extend(with);
    }
    sums
}

/// The sets of a half by one of the further measures, as bits at their places in `ranked`.
struct Ranking {
    /// Weights with places, the lightest first.
    lightest: Vec<(u128, u32)>,
    /// The bits of the first so many sets, for every `STEP`th number of them.
    noted: Vec<Vec<u64>>,
    step: usize,
}

impl Ranking {
    fn of(sums: &[u128], ranked: &[u32]) -> Self {
        let places = ranked.iter().zip(0_u32..);
        let mut lightest: Vec<_> = places
            .map(|(set, place)| (sums[*set as usize], place))
            .collect();
        lightest.sort_unstable();
        let words = ranked.len().div_ceil(64);
        // To note as many words as are counted on from the last note.
        let step = words.max(64);
        let mut bits = vec![0; words];
        let mut noted = vec![bits.clone()];
        for taken in lightest.chunks(step) {
            set_bits(&mut bits, taken);
            noted.push(bits.clone());
        }
        Self {
            lightest,
            noted,
            step,
        }
    }

    /// Keeps of these bits the sets that weigh no more than what is left.
    fn keep(&self, bits: &mut [u64], left: Option<u128>) {
        let fitting = left.map_or(0, |left| self.lightest.partition_point(|(w, _)| *w <= left));
        let note = fitting / self.step;
        let mut light = self.noted[note].clone();
        set_bits(&mut light, &self.lightest[note * self.step..fitting]);
        bits.iter_mut()
            .zip(light)
            .for_each(|(word, light)| *word &= light);
    }
}

fn set_bits(bits: &mut [u64], of: &[(u128, u32)]) {
    for (_, place) in of {
        bits[*place as usize / 64] |= 1 << (place % 64);
    }
}

/// How many bits are set from one place up to another.
fn ones(bits: &[u64], from: usize, to: usize) -> u64 {
    let below = |place: usize| (1_u64 << (place % 64)) - 1;
    let (first, last) = (from / 64, to / 64);
    let whole: u32 = bits[first..last].iter().map(|word| word.count_ones()).sum();
    let before = (bits[first] & below(from)).count_ones();
    let after = if to.is_multiple_of(64) {
        0
    } else {
        (bits[last] & below(to)).count_ones()
    };
    u64::from(whole + after - before)
}
