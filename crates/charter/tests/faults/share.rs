//! Faults in a threshold.

use crate::check;

#[test]
fn a_percentage_where_a_fraction_is_needed_is_told_with_the_fraction() {
    check(
        "percentage",
        &[(r#"share = "1/2""#, r#"share = "65%""#)],
        &[
            r#"charter.md:68: under `Article 2. Votes`: `65%` is a percentage, which may have been rounded; write the fraction of the instrument, like "13/20""#,
        ],
    );
}

#[test]
fn a_decimal_where_a_fraction_is_needed_is_told_with_the_fraction() {
    check(
        "decimal",
        &[(r#"share = "1/2""#, "share = 0.65")],
        &[
            r#"charter.md:68: under `Article 2. Votes`: `0.65` is a decimal, which may have been rounded; write the fraction of the instrument, like "13/20""#,
        ],
    );
}

#[test]
fn a_decimal_in_quotes_is_a_decimal() {
    check(
        "decimal",
        &[(r#"share = "1/2""#, r#"share = "0,65""#)],
        &[
            r#"charter.md:68: under `Article 2. Votes`: `0,65` is a decimal, which may have been rounded; write the fraction of the instrument, like "13/20""#,
        ],
    );
}

#[test]
fn what_is_no_fraction_is_told() {
    check(
        "not-a-fraction",
        &[(r#"share = "1/2""#, r#"share = "1 of 2""#)],
        &[
            "charter.md:68: under `Article 2. Votes`: `1 of 2` is not a fraction; write two whole numbers with a stroke between, like `13/20`",
        ],
    );
}

#[test]
fn an_absolute_majority_does_not_say_of_what() {
    check(
        "ambiguous-majority",
        &[(r#"method = "vote""#, r#"method = "absolute majority""#)],
        &[
            r#"charter.md:62: under `Article 2. Votes`: `absolute majority` does not say of what, nor whether exactly that is enough; write `method = "vote"` and a leg: `share = "1/2"`, `comparison = "more than"`, `of = "present and voting"` (or `cast`, `present`, `roll`)"#,
        ],
    );
}

#[test]
fn a_majority_in_words_is_no_share() {
    check(
        "ambiguous-majority",
        &[(r#"share = "1/2""#, r#"share = "two-thirds majority""#)],
        &[
            r#"charter.md:68: under `Article 2. Votes`: `two-thirds majority` does not say of what, nor whether exactly that is enough; write `method = "vote"` and a leg: `share = "1/2"`, `comparison = "more than"`, `of = "present and voting"` (or `cast`, `present`, `roll`)"#,
        ],
    );
}

#[test]
fn a_share_of_nothing_named_is_told() {
    check(
        "share-of-what",
        &[
            (r#"share = "1/2""#, r#"share = "2/3""#),
            ("of = \"present and voting\"\n", ""),
        ],
        &[
            r#"charter.md:68: under `Article 2. Votes`: `2/3` does not say of what; add `of = "roll"`, `"present"`, `"cast"` or `"present and voting"`"#,
        ],
    );
}

#[test]
fn a_share_that_is_never_reached_is_told() {
    check(
        "impossible-share",
        &[(r#"share = "1/2""#, r#"share = "1/1""#)],
        &[
            "charter.md:68: under `Article 2. Votes`: more than `1/1` is never reached; write a share between none and all",
        ],
    );
}

#[test]
fn a_share_that_is_always_reached_is_told() {
    check(
        "impossible-share",
        &[
            (r#"share = "1/2""#, r#"share = "0/2""#),
            ("more than", "at least"),
        ],
        &[
            "charter.md:68: under `Article 2. Votes`: at least `0/2` is always reached; write a share between none and all",
        ],
    );
}

#[test]
fn a_number_and_a_share_at_once_are_told() {
    check(
        "number-and-share",
        &[(r#"share = "1/2""#, "share = \"1/2\"\nvotes = 2")],
        &[
            "charter.md:66: under `Article 2. Votes`: a leg has both `votes` and a share; keep `votes` for a fixed number, or `share`, `of` and `comparison`",
        ],
    );
}
