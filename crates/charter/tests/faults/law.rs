//! Faults of the law as a whole.

use crate::{check, faults_of};

#[test]
fn a_charter_names_its_organisation_and_policy() {
    check(
        "missing-block",
        &[("toml organisation", "text"), ("toml policy", "text")],
        &[
            "charter.md:1: there is no `organisation` block; add one: it says what the organisation is called and which body is its secretariat",
            "charter.md:1: there is no `policy` block; add one: it says whose claims prevail for procedure",
        ],
    );
}

#[test]
fn versions_of_one_rule_at_one_time_are_told_with_both_articles() {
    check(
        "versions-meet",
        &[
            (r#"id = "grave""#, r#"id = "ordinary""#),
            (r#"["ordinary", "grave"]"#, r#"["ordinary"]"#),
            (r#"matter = "grave""#, r#"matter = "ordinary""#),
        ],
        &[
            "charter.md:82: under `Article 2. Votes`: the rule `ordinary` already has a version for that time, under `Article 2. Votes` (charter.md:59); give the earlier one an `until` and this one a `from`, or another id",
        ],
    );
}

#[test]
fn versions_of_one_rule_for_different_questions_are_told() {
    check(
        "version-matters",
        &[
            (r#"id = "grave""#, r#"id = "ordinary""#),
            (r#"["ordinary", "grave"]"#, r#"["ordinary"]"#),
            (
                r#"matter = "ordinary""#,
                "matter = \"ordinary\"\nuntil = 2009-12-31",
            ),
            (
                r#"matter = "grave""#,
                "matter = \"grave\"\nfrom = 2010-01-01",
            ),
        ],
        &[
            "charter.md:83: under `Article 2. Votes`: this version of `ordinary` is for `grave` questions, the one under `Article 2. Votes` (charter.md:59) for `ordinary` ones; versions of one rule are for one matter; give it another id",
        ],
    );
}

#[test]
fn an_example_of_a_day_without_the_rule_is_told() {
    check(
        "example-day",
        &[(
            r#"rule = "ordinary""#,
            "rule = \"ordinary\"\non = 1999-12-31",
        )],
        &[
            "charter.md:74: under `Article 2. Votes`: no version of the rule `ordinary` applies on the example's day; write another day in `on`, or take it away: the latest version is then meant",
        ],
    );
}

#[test]
fn a_fallback_to_a_rule_that_is_nowhere_is_told() {
    check(
        "unknown-reference",
        &[(
            r#"matter = "grave""#,
            "matter = \"grave\"\nfallback = { rule = \"ordinry\", after = \"at once\" }",
        )],
        &[
            "charter.md:85: under `Article 2. Votes`: there is no rule `ordinry`; the nearest known is `ordinary`",
        ],
    );
}

#[test]
fn an_article_given_twice_in_one_wording_is_told() {
    check(
        "duplicate",
        &[("### Article 2. Votes", "### Article 1. Votes")],
        &[
            "charter.md:53: under `Article 1. Votes`: `1` of this instrument in the wording from `2000-01-01` is already given under `Article 1. Bodies` (charter.md:23); keep one of the two, or rename one",
        ],
    );
}

#[test]
fn a_body_and_a_symbol_given_twice_are_told() {
    check(
        "duplicate",
        &[
            (r#"id = "office""#, r#"id = "assembly""#),
            (r#"symbol = "O""#, r#"symbol = "A""#),
            (r#"secretariat = "office""#, r#"secretariat = "assembly""#),
        ],
        &[
            r#"charter.md:8: under `A small association`: the organisation's secretariat, `assembly`, is a body of another kind; give that body `kind = "secretariat"`, or name the one that has it"#,
            "charter.md:43: under `Article 1. Bodies`: the body `assembly` is already given under `Article 1. Bodies` (charter.md:33); keep one of the two, or rename one",
            "charter.md:45: under `Article 1. Bodies`: the symbol `A` is already given under `Article 1. Bodies` (charter.md:35); keep one of the two, or rename one",
        ],
    );
}

#[test]
fn a_competence_given_twice_is_told() {
    check(
        "duplicate",
        &[(
            r#"member = ["organ"]"#,
            "member = [\"organ\", \"organ\"]\n```\n\n```toml competences\nmember = [\"party\"]",
        )],
        &[
            "charter.md:97: under `Article 2. Votes`: `organ` in `member` is already given under `Article 2. Votes` (charter.md:96); keep one of the two, or rename one",
            "charter.md:101: under `Article 2. Votes`: who is competent for `member` is already given under `Article 2. Votes` (charter.md:97); keep one of the two, or rename one",
        ],
    );
}

#[test]
fn a_second_organisation_is_told() {
    check(
        "duplicate",
        &[(
            "Prose is for the reader.",
            "```toml organisation\nsymbol = \"SB\"\nauthentic = [\"en\"]\nsecretariat = \"office\"\nnames = { en = \"Another\" }\nshort_names = { en = \"SB\" }\n```",
        )],
        &[
            "charter.md:11: under `A small association`: the organisation is already given under `A small association` (charter.md:3); keep one of the two, or rename one",
        ],
    );
}

#[test]
fn instruments_cited_alike_are_told() {
    check(
        "duplicate",
        &[(
            "## What is not said",
            "## Another\n\n```toml instrument\nfrom = 2001-01-01\ncited_as = { en = \"Statute\" }\n```\n\n## What is not said",
        )],
        &[
            "charter.md:108: under `Another`: an instrument cited as `Statute` is already given under `Statute` (charter.md:16); keep one of the two, or rename one",
        ],
    );
}

#[test]
fn a_reference_to_an_unknown_rule_is_told() {
    check(
        "unknown-reference",
        &[(r#"["ordinary", "grave"]"#, r#"["ordinary", "grav"]"#)],
        &[
            "charter.md:36: under `Article 1. Bodies`: there is no rule `grav`; the nearest known is `grave`",
        ],
    );
}

#[test]
fn a_path_through_an_unknown_body_is_told() {
    check(
        "unknown-reference",
        &[("assembly:adopt", "council:adopt")],
        &[
            "charter.md:103: under `Article 2. Votes`: there is no body `council`; known are `assembly`, `office`",
        ],
    );
}

#[test]
fn a_secretariat_that_is_no_body_is_told() {
    check(
        "unknown-reference",
        &[(r#"secretariat = "office""#, r#"secretariat = "ofice""#)],
        &[
            "charter.md:8: under `A small association`: there is no body `ofice`; the nearest known is `office`",
        ],
    );
}

#[test]
fn two_rules_for_one_case_are_told_with_both_articles() {
    check(
        "two-rules",
        &[(r#"matter = "grave""#, r#"matter = "ordinary""#)],
        &[
            "charter.md:82: under `Article 2. Votes`: for `ordinary` questions `assembly` has two rules at one time: `grave` by `Article 2. Votes` and `ordinary` by `Article 2. Votes` (charter.md:59); give one an `until`, another matter or a `fallback` to the other, or add a `choice` block between them that says who chooses",
        ],
    );
}

#[test]
fn a_rule_that_no_body_decides_by_is_told() {
    check(
        "unused-rule",
        &[(r#"["ordinary", "grave"]"#, r#"["ordinary"]"#)],
        &[
            "charter.md:82: under `Article 2. Votes`: no body decides by the rule `grave`; name it in the `rules` of a body, or take it away",
        ],
    );
}

#[test]
fn a_choice_of_one_is_told() {
    check(
        "no-choice",
        &[(
            "```toml policy",
            "```toml choice\nbetween = [\"grave\", \"grave\"]\nchosen_by = { en = \"the chair\" }\n```\n\n```toml policy",
        )],
        &[
            "charter.md:92: under `Article 2. Votes`: a choice is between two rules or more; name at least two in `between`",
        ],
    );
}

#[test]
fn a_choice_between_rules_that_never_meet_is_told() {
    check(
        "choice-across-matters",
        &[(
            "```toml policy",
            "```toml choice\nbetween = [\"grave\", \"ordinary\"]\nchosen_by = { en = \"the chair\" }\n```\n\n```toml policy",
        )],
        &[
            "charter.md:93: under `Article 2. Votes`: `grave` is for `grave` questions and `ordinary` for `ordinary` ones, so there is nothing to choose; name rules of one matter",
        ],
    );
}

#[test]
fn a_path_ends_with_an_adoption() {
    check(
        "no-adoption",
        &[("assembly:adopt", "assembly:approve")],
        &[
            r#"charter.md:103: under `Article 2. Votes`: the path `straight` does not end with an adoption; let its last step be `…:adopt`"#,
        ],
    );
}

#[test]
fn a_path_without_steps_is_told() {
    check(
        "no-adoption",
        &[(r#"["assembly:adopt"]"#, "[]")],
        &[
            r#"charter.md:100: under `Article 2. Votes`: the path `straight` does not end with an adoption; let its last step be `…:adopt`"#,
        ],
    );
}

#[test]
fn a_path_adopts_only_at_its_end() {
    check(
        "early-adoption",
        &[(
            r#"["assembly:adopt"]"#,
            "[\n  \"assembly:adopt\",\n  \"assembly:adopt\",\n]",
        )],
        &[
            "charter.md:104: under `Article 2. Votes`: on the path `straight` `assembly` adopts before the end; only the last step adopts; the others approve",
        ],
    );
}

#[test]
fn a_path_leads_through_bodies_that_decide() {
    check(
        "cannot-decide",
        &[("assembly:adopt", "office:adopt")],
        &[
            "charter.md:103: under `Article 2. Votes`: `office` is on the path `straight` and has no rule to decide by; give the body `rules`, or take it off the path",
        ],
    );
}

#[test]
fn officials_do_not_decide() {
    check(
        "officials-with-rules",
        &[(r#"symbol = "O""#, "symbol = \"O\"\nrules = [\"grave\"]")],
        &[
            r#"charter.md:42: under `Article 1. Bodies`: `office` has rules to decide by, and is not a council; write `kind = "council"`, or take its `rules` away"#,
        ],
    );
}

/// The names of the faults of the small charter with one more block under its second article.
fn told(block: &str) -> Vec<&'static str> {
    let more = format!("```toml {block}\n```\n\n```toml policy");
    let faults = faults_of(&[("```toml policy", more.as_str())]);
    faults.iter().map(|fault| fault.problem.name()).collect()
}

#[test]
fn a_notice_has_one_period() {
    let rest = "revocation = \"unsaid\"\nto = { en = \"the office\" }";
    let rows = [
        ("months = 6", None),
        ("next_year = true", None),
        ("financial_year_within_months = 9", None),
        ("months = 6\nnext_year = true", Some("notice-period")),
        ("financial_year_within_months = 13", Some("notice-period")),
        ("", Some("missing-key")),
        ("months = \"six\"", Some("wrong-kind")),
    ];
    for (period, code) in rows {
        let told = told(&format!("leaving\n{period}\n{rest}"));
        let expected: Vec<_> = code.into_iter().collect();
        assert_eq!(told, expected, "{period}");
    }
}

#[test]
fn rights_are_words_and_each_standing_has_its_own_once() {
    let row = |standing: &str, cell: &str| format!("rights\nstanding = \"{standing}\"\n{cell}");
    let twice = format!(
        "{}\n```\n\n```toml {}",
        row("member", "vote = \"no\""),
        row("member", "")
    );
    let rows = [
        (row("suspended-by-organ", "quorum = \"yes\""), None),
        (
            row("suspended-by-organ", "quorum = \"maybe\""),
            Some("unknown-word"),
        ),
        (row("suspended", ""), Some("unknown-word")),
        (row("member", "fly = \"yes\""), Some("unknown-key")),
        (twice, Some("duplicate")),
    ];
    for (block, code) in rows {
        let expected: Vec<_> = code.into_iter().collect();
        assert_eq!(told(&block), expected, "{block}");
    }
}

#[test]
fn the_chair_passes_in_an_order_that_can_be_followed() {
    let rows = [
        ("order = \"host\"", None),
        (
            "order = \"alphabet\"\nlanguage = \"ru\"\nterm_months = 12",
            None,
        ),
        (
            "order = \"list\"\nlist = [\"A\", \"B\"]\nbody = \"assembly\"",
            None,
        ),
        ("order = \"list\"", Some("empty")),
        ("order = \"alphabet\"", Some("missing-key")),
        (
            "order = \"host\"\nbody = \"senate\"",
            Some("unknown-reference"),
        ),
    ];
    for (order, code) in rows {
        let told = told(&format!("rotation\n{order}"));
        let expected: Vec<_> = code.into_iter().collect();
        assert_eq!(told, expected, "{order}");
    }
}

#[test]
fn seats_are_of_a_council_and_are_counted() {
    check(
        "seats",
        &[("symbol = \"O\"", "symbol = \"O\"\nseats = 3")],
        &[
            "charter.md:42: under `Article 1. Bodies`: `office` has `permanent` members or a `term_months` without a number of `seats`, or is no council; write `seats` in a council, or take the keys away",
        ],
    );
    check(
        "seats",
        &[("symbol = \"A\"", "symbol = \"A\"\nterm_months = 3")],
        &[
            "charter.md:32: under `Article 1. Bodies`: `assembly` has `permanent` members or a `term_months` without a number of `seats`, or is no council; write `seats` in a council, or take the keys away",
        ],
    );
}

#[test]
fn the_secretariat_is_one() {
    check(
        "not-a-secretariat",
        &[(r#"secretariat = "office""#, r#"secretariat = "assembly""#)],
        &[
            r#"charter.md:8: under `A small association`: the organisation's secretariat, `assembly`, is a body of another kind; give that body `kind = "secretariat"`, or name the one that has it"#,
        ],
    );
}

#[test]
fn a_rule_is_no_more_verified_than_its_article() {
    check(
        "verified-too-soon",
        &[(
            r#"matter = "grave""#,
            "matter = \"grave\"\nprovenance = \"verified\"",
        )],
        &[
            "charter.md:85: under `Article 2. Votes`: the rule is `verified` and its article is not; verify the article against its text first",
        ],
    );
}

#[test]
fn an_example_says_about_whom_the_decision_is() {
    check(
        "example-concerns",
        &[(
            r#"matter = "ordinary""#,
            "matter = \"ordinary\"\nexcludes_state_concerned = true",
        )],
        &[
            "charter.md:75: under `Article 2. Votes`: the rule `ordinary` leaves out the state concerned, and the example names none; add `concerns = …` with a member of the example",
        ],
    );
}

#[test]
fn an_example_is_about_nobody_where_the_rule_leaves_out_nobody() {
    check(
        "example-concerns-nobody",
        &[(
            r#"outcome = "adopted""#,
            "outcome = \"adopted\"\nconcerns = \"A\"",
        )],
        &[
            "charter.md:78: under `Article 2. Votes`: the rule `ordinary` leaves nobody out; take `concerns` away",
        ],
    );
}

#[test]
fn an_example_gives_the_weights_its_rule_counts() {
    check(
        "example-weights",
        &[
            (r#"measure = "heads""#, r#"measure = "shares""#),
            (
                r#"outcome = "adopted""#,
                "outcome = \"adopted\"\nweights.shares = { A = 3, B = 1 }",
            ),
        ],
        &[
            "charter.md:73: under `Article 2. Votes`: the rule `ordinary` counts `shares`, and the example gives none for `C`; add it to the example's `weights.shares`",
        ],
    );
}

#[test]
fn an_example_speaks_only_of_members_in_it() {
    check(
        "example-stranger",
        &[(
            r#"outcome = "adopted""#,
            "outcome = \"adopted\"\nconcerns = \"D\"",
        )],
        &[
            "charter.md:78: under `Article 2. Votes`: `D` is not among the example's members; add it to its `votes` or `awaited`, or take it away",
            "charter.md:78: under `Article 2. Votes`: the rule `ordinary` leaves nobody out; take `concerns` away",
        ],
    );
}
