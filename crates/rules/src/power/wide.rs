//! Counts wider than the machine's words.

use num_bigint::BigUint;

/// A whole number of so many words of 64 bits, the least first, that wraps around.
///
/// INVARIANT: adding and taking away are exact modulo 2^(64·WORDS), so a result that fits is
/// right even where a step on the way to it did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wide<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Wide<WORDS> {
    pub const ZERO: Self = Self([0; WORDS]);

    pub const fn one() -> Self {
        let mut words = [0; WORDS];
        words[0] = 1;
        Self(words)
    }

    #[inline]
    pub fn add(&mut self, other: &Self) {
        let mut carry = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            (*word, carry) = word.carrying_add(*other, carry);
        }
    }

    #[inline]
    pub fn take(&mut self, other: &Self) {
        let mut borrow = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            (*word, borrow) = word.borrowing_sub(*other, borrow);
        }
    }

    pub fn to_big(self) -> BigUint {
        let words = self.0.iter().rev();
        words.fold(BigUint::ZERO, |number, word| (number << 64_u32) + *word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_counts_as_big_integers_do(one: [u64; 3], other: [u64; 3]) {
            let modulus = BigUint::from(1_u8) << 192_u32;
            let (big, other_big) = (Wide(one).to_big(), Wide(other).to_big());
            let mut sum = Wide(one);
            sum.add(&Wide(other));
            prop_assert_eq!(sum.to_big(), (&big + &other_big) % &modulus);
            sum.take(&Wide(other));
            prop_assert_eq!(sum, Wide(one));
            let mut difference = Wide(one);
            difference.take(&Wide(other));
            prop_assert_eq!(difference.to_big(), (&modulus + big - other_big) % modulus);
        }
    }
}
