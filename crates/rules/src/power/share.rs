//! A share of power: an exact fraction, shown as one or as a decimal.

use alloc::string::ToString;
use core::{
    fmt,
    iter::Sum,
    ops::{Add, Sub},
};

use num_bigint::BigUint;
use num_rational::Ratio;

/// A share of power, in lowest terms.
///
/// It is shown as a fraction, or with a precision (`{:.12}`) as a decimal with so many places.
/// The decimal is divided out of the exact fraction and rounded once, to the nearest; what lies in
/// the middle goes to the even digit, as IEEE 754 does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(Ratio<BigUint>);

impl Share {
    /// So much of so much; a share of nothing is none.
    pub(super) fn new(part: BigUint, whole: BigUint) -> Self {
        if whole == BigUint::ZERO {
            return Self::none();
        }
        Self(Ratio::new(part, whole))
    }

    /// No power.
    #[must_use]
    pub fn none() -> Self {
        Self(Ratio::from_integer(BigUint::ZERO))
    }

    /// All of it.
    #[must_use]
    pub fn whole() -> Self {
        Self(Ratio::from_integer(BigUint::from(1_u8)))
    }

    /// How many of so many equal parts it is, to the nearest: what a picture is drawn by.
    #[must_use]
    pub fn parts_of(&self, whole: u64) -> u64 {
        let parts = rounded(self.0.numer() * whole, self.0.denom());
        u64::try_from(parts).unwrap_or(u64::MAX)
    }
}

/// A quotient to the nearest whole number, from the middle to the even one.
fn rounded(dividend: BigUint, divisor: &BigUint) -> BigUint {
    let quotient = &dividend / divisor;
    let twice_the_rest = (dividend - &quotient * divisor) << 1_u32;
    let goes_up = twice_the_rest > *divisor || (twice_the_rest == *divisor && quotient.bit(0));
    quotient + u8::from(goes_up)
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(places) = f.precision() else {
            return write!(f, "{}", self.0);
        };
        let one = (0..places).fold(BigUint::from(1_u8), |one, _| one * 10_u8);
        let units = rounded(self.0.numer() * &one, self.0.denom());
        let whole = &units / &one;
        if places == 0 {
            return write!(f, "{whole}");
        }
        write!(
            f,
            "{whole}.{:0>places$}",
            (units - &whole * one).to_string()
        )
    }
}

impl Add for &Share {
    type Output = Share;
    fn add(self, other: Self) -> Share {
        Share(&self.0 + &other.0)
    }
}

impl Sub for &Share {
    type Output = Share;
    /// What is left; none where more is taken than there is.
    fn sub(self, other: Self) -> Share {
        if self < other {
            return Share::none();
        }
        Share(&self.0 - &other.0)
    }
}

impl<'a> Sum<&'a Share> for Share {
    fn sum<I: Iterator<Item = &'a Share>>(shares: I) -> Share {
        shares.fold(Share::none(), |sum, share| &sum + share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    fn share(part: u64, whole: u64) -> Share {
        Share::new(part.into(), whole.into())
    }

    #[test]
    fn a_share_is_shown_in_lowest_terms_or_as_a_decimal() {
        for (part, whole, fraction, decimal) in [
            (2, 4, "1/2", "0.500"),
            (1, 3, "1/3", "0.333"),
            (2, 3, "2/3", "0.667"),
            (0, 7, "0", "0.000"),
            (7, 7, "1", "1.000"),
            (1, 100, "1/100", "0.010"),
            (9999, 10000, "9999/10000", "1.000"),
            (5, 0, "0", "0.000"),
        ] {
            let share = share(part, whole);
            assert_eq!(share.to_string(), fraction);
            assert_eq!(format!("{share:.3}"), decimal);
        }
    }

    #[test]
    fn what_lies_in_the_middle_goes_to_the_even_digit() {
        assert_eq!(format!("{:.1}", share(1, 4)), "0.2");
        assert_eq!(format!("{:.1}", share(3, 4)), "0.8");
        assert_eq!(format!("{:.1}", share(251, 1000)), "0.3");
        assert_eq!(format!("{:.0}", share(1, 2)), "0");
        assert_eq!(format!("{:.0}", share(3, 2)), "2");
        // The thirteenth digit of 1/8192 is the last, and a five.
        assert_eq!(format!("{:.12}", share(1, 8192)), "0.000122070312");
        assert_eq!(format!("{:.12}", share(3, 8192)), "0.000366210938");
    }

    #[test]
    fn a_picture_is_drawn_by_whole_parts() {
        assert_eq!(share(1, 3).parts_of(1000), 333);
        assert_eq!(share(2, 3).parts_of(1000), 667);
        assert_eq!(Share::whole().parts_of(1000), 1000);
        assert_eq!(Share::none().parts_of(1000), 0);
    }

    #[test]
    fn shares_are_added_and_taken_away_exactly() {
        let thirds = [share(1, 3), share(1, 3), share(1, 3)];
        assert_eq!(thirds.iter().sum::<Share>(), Share::whole());
        assert_eq!(&share(1, 2) - &share(1, 3), share(1, 6));
        assert_eq!(&share(1, 3) - &share(1, 2), Share::none());
    }
}
