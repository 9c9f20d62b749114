//! Exact shares: a threshold is written as the instrument writes it and never becomes a decimal.

use alloc::string::{String, ToString};
use core::{cmp::Ordering, fmt, num::NonZeroU64, str::FromStr};

use crate::Comparison;

/// A share such as two thirds.
///
/// It is shown as it was written (`55/100` stays `55/100`) and compared by its value
/// (`1/2` equals `50/100`).
///
/// ```
/// use rules::{Comparison, Fraction};
/// let two_thirds: Fraction = "2/3".parse().unwrap();
/// assert_eq!(two_thirds.least_count(49, Comparison::AtLeast), 33);
/// assert!("66.67 %".parse::<Fraction>().is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Fraction {
    numerator: u64,
    denominator: NonZeroU64,
}

/// Why a text is not a fraction.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FractionError {
    /// A percentage, which hides whether it was rounded.
    #[error("`{0}` is a percentage, which may have been rounded; write a fraction like `13/20`")]
    Percentage(String),
    /// A decimal, which hides the same.
    #[error("`{0}` is a decimal, which may have been rounded; write a fraction like `13/20`")]
    Decimal(String),
    /// A share of nothing.
    #[error("`{0}` has the denominator 0; write a fraction like `13/20`")]
    ZeroDenominator(String),
    /// More than 64 bits.
    #[error("`{0}` is too large; numerator and denominator are at most 18446744073709551615")]
    TooLarge(String),
    /// Anything else.
    #[error("`{0}` is not a fraction; write two whole numbers with a stroke between, like `13/20`")]
    Form(String),
}

impl Fraction {
    /// The share of that numerator over that denominator.
    ///
    /// # Errors
    /// [`FractionError::ZeroDenominator`] where the denominator is 0.
    pub fn new(numerator: u64, denominator: u64) -> Result<Self, FractionError> {
        NonZeroU64::new(denominator)
            .map(|denominator| Self {
                numerator,
                denominator,
            })
            .ok_or_else(|| FractionError::ZeroDenominator(alloc::format!("{numerator}/0")))
    }

    /// The number above the stroke, as written.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// The number below the stroke, as written; never 0.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator.get()
    }

    /// Whether a count is at least (or more than) this share of a number.
    /// A share of nothing is never reached.
    #[must_use]
    pub fn is_reached(self, count: u128, of: u128, comparison: Comparison) -> bool {
        if of == 0 {
            return false;
        }
        // count / of against numerator / denominator, without dividing.
        let order = product(count, self.denominator()).cmp(&product(of, self.numerator));
        match comparison {
            Comparison::AtLeast => order.is_ge(),
            Comparison::MoreThan => order.is_gt(),
        }
    }

    /// The least count that is at least (or more than) this share of a number; 1 where that
    /// number is 0, since a share of nothing is never reached. Stops at the largest number.
    #[must_use]
    pub fn least_count(self, of: u128, comparison: Comparison) -> u128 {
        let denominator = u128::from(self.denominator());
        let (high, low) = product(of, self.numerator);
        // Long division in two digits of 64 bits.
        let rest = ((high % denominator) << 64) | u128::from(low);
        let floor = (high / denominator)
            .saturating_mul(1 << 64)
            .saturating_add(rest / denominator);
        let exact = rest % denominator == 0;
        match comparison {
            Comparison::AtLeast if of == 0 => 1,
            Comparison::AtLeast if exact => floor,
            Comparison::AtLeast | Comparison::MoreThan => floor.saturating_add(1),
        }
    }
}

/// A product of 192 bits: how often 2⁶⁴ goes into it, and the rest.
///
/// INVARIANT: exact for every input, and ordered as the products are.
fn product(count: u128, factor: u64) -> (u128, u64) {
    const LOW: u128 = u64::MAX as u128;
    let factor = u128::from(factor);
    let low = (count & LOW) * factor;
    let high = (count >> 64) * factor + (low >> 64);
    // The mask keeps 64 bits, so nothing is cut off.
    (high, (low & LOW) as u64)
}

impl FromStr for Fraction {
    type Err = FractionError;
    fn from_str(text: &str) -> Result<Self, FractionError> {
        if text.contains(['%', '٪', '％']) {
            return Err(FractionError::Percentage(text.to_string()));
        }
        if text.contains(['.', ',', '٫']) {
            return Err(FractionError::Decimal(text.to_string()));
        }
        let form = || FractionError::Form(text.to_string());
        let (above, below) = text.split_once('/').ok_or_else(form)?;
        let number = |digits: &str| {
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return Err(form());
            }
            digits
                .parse::<u64>()
                .map_err(|_| FractionError::TooLarge(text.to_string()))
        };
        let numerator = number(above)?;
        let denominator = NonZeroU64::new(number(below)?)
            .ok_or_else(|| FractionError::ZeroDenominator(text.to_string()))?;
        Ok(Self {
            numerator,
            denominator,
        })
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let crosswise = |above: u64, below: u64| u128::from(above) * u128::from(below);
        crosswise(self.numerator, other.denominator())
            .cmp(&crosswise(other.numerator, self.denominator()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Comparison::{AtLeast, MoreThan};
    use proptest::prelude::*;

    fn fraction(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn a_fraction_is_shown_as_written_and_compared_by_value() {
        assert_eq!(fraction("55/100").to_string(), "55/100");
        assert_eq!(fraction("55/100"), fraction("11/20"));
        assert!(fraction("2/3") > fraction("65/100"));
        assert_eq!(Fraction::new(2, 3), Ok(fraction("2/3")));
        assert_eq!(
            (fraction("02/3").numerator(), fraction("02/3").denominator()),
            (2, 3)
        );
    }

    #[test]
    fn what_is_not_a_fraction_is_refused_with_the_remedy() {
        for text in ["65%", "65 %", "66.67%", "٦٥٪"] {
            assert_eq!(fault(text), FractionError::Percentage(text.into()));
        }
        for text in ["0.65", "0,65", ".5", "1.0/2"] {
            assert_eq!(fault(text), FractionError::Decimal(text.into()));
        }
        for text in [
            "",
            "/",
            "2",
            "2/",
            "/3",
            "-2/3",
            "+2/3",
            "2/3/4",
            "2 / 3",
            "two/three",
            "٢/٣",
        ] {
            assert_eq!(fault(text), FractionError::Form(text.into()));
        }
        assert_eq!(fault("1/0"), FractionError::ZeroDenominator("1/0".into()));
        assert_eq!(
            Fraction::new(1, 0),
            Err(FractionError::ZeroDenominator("1/0".into()))
        );
        let large = "1/18446744073709551616";
        assert_eq!(fault(large), FractionError::TooLarge(large.into()));
        assert_eq!(
            fault("65%").to_string(),
            "`65%` is a percentage, which may have been rounded; write a fraction like `13/20`"
        );
    }

    fn fault(text: &str) -> FractionError {
        text.parse::<Fraction>().unwrap_err()
    }

    #[test]
    fn a_threshold_is_rounded_up_to_the_next_member_and_never_first_to_a_percentage() {
        for (share, of, comparison, least) in [
            ("2/3", 49, AtLeast, 33),
            ("55/100", 27, AtLeast, 15),
            ("72/100", 27, AtLeast, 20),
            ("1/3", 193, AtLeast, 65),
            ("2/3", 55, AtLeast, 37),
            ("3/4", 13, AtLeast, 10),
            ("1/2", 193, MoreThan, 97),
            ("1/2", 34, MoreThan, 18),
            ("1/2", 34, AtLeast, 17),
            ("2/3", 6, AtLeast, 4),
            ("2/3", 6, MoreThan, 5),
            ("1/1", 6, AtLeast, 6),
            ("1/1", 6, MoreThan, 7),
            ("65/100", 100_000, AtLeast, 65_000),
        ] {
            assert_eq!(
                fraction(share).least_count(of, comparison),
                least,
                "{share} of {of}"
            );
        }
        assert!(!fraction("65/100").is_reached(64_995, 100_000, AtLeast));
    }

    #[test]
    fn a_share_of_nothing_is_never_reached() {
        for comparison in [AtLeast, MoreThan] {
            for share in ["0/1", "1/2", "1/1"] {
                assert!(!fraction(share).is_reached(0, 0, comparison));
                assert_eq!(fraction(share).least_count(0, comparison), 1);
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in ".*|[0-9]{0,25}[/.%]?[0-9]{0,25}") {
            if let Ok(fraction) = text.parse::<Fraction>() {
                prop_assert_eq!(fraction.to_string().parse(), Ok(fraction));
            }
        }

        #[test]
        fn the_least_count_is_the_first_that_reaches_the_share(
            numerator: u64, denominator in 1..=u64::MAX, of in 1..=u128::MAX, more: bool
        ) {
            let share = Fraction::new(numerator, denominator).unwrap();
            let comparison = if more { MoreThan } else { AtLeast };
            let least = share.least_count(of, comparison);
            prop_assert!(least == u128::MAX || share.is_reached(least, of, comparison));
            prop_assert!(least == 0 || !share.is_reached(least - 1, of, comparison));
        }

        #[test]
        fn in_small_numbers_it_agrees_with_counting_up(
            numerator in 0..40_u64, denominator in 1..40_u64, of in 1..60_u64, more: bool
        ) {
            let share = Fraction::new(numerator, denominator).unwrap();
            let comparison = if more { MoreThan } else { AtLeast };
            let enough = |count: &u64| {
                let (left, right) = (count * denominator, of * numerator);
                if more { left > right } else { left >= right }
            };
            let counted_up = (0..).find(enough).unwrap();
            prop_assert_eq!(share.least_count(of.into(), comparison), u128::from(counted_up));
        }
    }
}
