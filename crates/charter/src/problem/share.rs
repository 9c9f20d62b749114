//! What can be wrong with a threshold.

super::problems! {
    /// What can be wrong with a threshold.
    pub enum ShareProblem in Share {
        /// A percentage.
        Percentage {
            /// As written.
            written: String,
            /// The same as a fraction.
            fraction: String,
        } = "percentage":
            "`{written}` is a percentage, which may have been rounded",
            "write the fraction of the instrument, like \"{fraction}\"";
        /// A decimal.
        Decimal {
            /// As written.
            written: String,
            /// The same as a fraction.
            fraction: String,
        } = "decimal":
            "`{written}` is a decimal, which may have been rounded",
            "write the fraction of the instrument, like \"{fraction}\"";
        /// Anything else that is not a fraction.
        NotAFraction {
            /// What is wrong.
            error: String,
            /// What a fraction is.
            rule: String,
        } = "not-a-fraction":
            "{error}", "{rule}";
        /// A majority that does not say of what.
        AmbiguousMajority {
            /// The words.
            words: String,
        } = "ambiguous-majority":
            "`{words}` does not say of what, nor whether exactly that is enough",
            "write `method = \"vote\"` and a leg: `share = \"1/2\"`, `comparison = \"more than\"`, \
             `of = \"present and voting\"` (or `cast`, `present`, `roll`)";
        /// A share of an unnamed number.
        ShareOfWhat {
            /// The share.
            share: String,
        } = "share-of-what":
            "`{share}` does not say of what",
            "add `of = \"roll\"`, `\"present\"`, `\"cast\"` or `\"present and voting\"`";
        /// A share that is always or never reached.
        ImpossibleShare {
            /// The share with its comparison.
            share: String,
            /// `always` or `never`.
            how_often: &'static str,
        } = "impossible-share":
            "{share} is {how_often} reached", "write a share between none and all";
        /// A fixed number and a share at once.
        NumberAndShare = "number-and-share":
            "a leg has both `votes` and a share",
            "keep `votes` for a fixed number, or `share`, `of` and `comparison`";
    }
}
