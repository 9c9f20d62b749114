//! Every fault: where it is told to be, what is said to be wrong, and the remedy.
//!
//! Each case changes the small charter in one place. Line numbers are those of the changed text.

use charter::{Fault, Files};

const SMALL: &str = include_str!("small.md");

/// The faults of the small charter with each `(old, new)` replaced once.
fn faults_of(changes: &[(&str, &str)]) -> Vec<Fault> {
    let mut text = SMALL.to_string();
    for (old, new) in changes {
        assert!(text.contains(old), "the small charter has no `{old}`");
        text = text.replacen(old, new, 1);
    }
    faults_in(&[("charter.md", text.as_str())])
}

fn faults_in(files: &[(&str, &str)]) -> Vec<Fault> {
    charter::read("small", &Files::from_pairs(files.iter().copied()))
        .err()
        .unwrap_or_default()
}

/// Checks every fault told, in order, and that one of them is the problem of this name.
#[track_caller]
fn check(problem: &str, changes: &[(&str, &str)], expected: &[&str]) {
    let faults = faults_of(changes);
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
    assert!(
        faults.iter().any(|fault| fault.problem.name() == problem),
        "no {problem}"
    );
}

#[test]
fn an_article_needs_a_number_and_a_title() {
    check(
        "article-heading",
        &[("### Article 2. Votes", "### Votes")],
        &[
            "charter.md:53: under `Votes`: the heading `Votes` does not name an article; write its number and title, like `Article 12. Decisions`",
        ],
    );
}

#[test]
fn a_block_of_an_unknown_kind_is_told_with_the_nearest_one() {
    check(
        "unknown-block",
        &[(
            "```toml rule\nid = \"grave\"",
            "```toml rul\nid = \"grave\"",
        )],
        &[
            "charter.md:36: under `Article 1. Bodies`: there is no rule `grave`; known are `ordinary`",
            "charter.md:82: under `Article 2. Votes`: a fenced block opens with `toml rul`, which is no kind of block; write `toml` and its kind, or `text` for a block that only people read; the nearest known is `toml rule`",
        ],
    );
}

#[test]
fn a_block_without_a_kind_is_no_block() {
    check(
        "unknown-block",
        &[("```toml policy", "```toml")],
        &[
            "charter.md:1: there is no `policy` block; add one: it says whose claims prevail for procedure",
            "charter.md:92: under `Article 2. Votes`: a fenced block opens with `toml`, which is no kind of block; write `toml` and its kind, or `text` for a block that only people read; known are `toml organisation`, `toml instrument`, `toml article`, `toml body`, `toml rule`, `toml choice`, `toml path`, `toml policy`, `toml competences`, `toml silence`, `toml example`",
        ],
    );
}

#[test]
fn a_block_never_closed_is_told_where_it_opens() {
    check(
        "unclosed-block",
        &[(
            "```toml silence\n```\n\nen: Nothing is said of a tie; it adopts nothing.",
            "```toml silence",
        )],
        &[
            "charter.md:108: under `What is not said`: this fenced block is never closed; close it with a line of three backticks",
        ],
    );
}

#[test]
fn a_block_that_is_not_toml_is_told_with_its_line() {
    check(
        "not-toml",
        &[(r#"symbol = "O""#, r#"symbol = "O"#)],
        &[
            r#"charter.md:45: under `Article 1. Bodies`: this is not TOML: invalid basic string, expected `"`; mend the line (toml.io describes the notation)"#,
        ],
    );
}

#[test]
fn two_articles_cannot_share_a_heading() {
    check(
        "heading-taken",
        &[(
            "```toml rule\nid = \"ordinary\"",
            "```toml article\nprovenance = \"verified\"\n```\n\n```toml rule\nid = \"ordinary\"",
        )],
        &[
            "charter.md:59: under `Article 2. Votes`: this article block has no heading of its own; put it right under a heading, one block to a heading",
        ],
    );
}

#[test]
fn an_article_stands_under_an_instrument() {
    check(
        "no-instrument",
        &[
            ("## Statute", "# Statute"),
            (
                "```toml instrument\nfrom = 2000-01-01\ncited_as = { en = \"Statute\", ar = \"النظام\", ru = \"Устав\" }\n```",
                "Nothing.",
            ),
        ],
        &[
            "charter.md:20: under `Article 1. Bodies`: this article stands under no instrument; open the chapter with a heading and an `instrument` block",
            "charter.md:50: under `Article 2. Votes`: this article stands under no instrument; open the chapter with a heading and an `instrument` block",
        ],
    );
}

#[test]
fn a_rule_without_citation_is_refused() {
    check(
        "no-citation",
        &[
            (
                "## What is not said",
                "## Loose\n\n```toml rule\nid = \"loose\"\nmatter = \"loose\"\nmethod = \"consensus\"\nobjection = \"any member\"\nabsence = \"neutral\"\nbinds = \"all\"\ntitles = { en = \"loose\" }\n```\n\n## What is not said",
            ),
            (
                r#"rules = ["ordinary", "grave"]"#,
                r#"rules = ["ordinary", "grave", "loose"]"#,
            ),
        ],
        &[
            "charter.md:108: under `Loose`: this rule stands under no article, so it has no citation; move it under the article that it comes from",
        ],
    );
}

#[test]
fn a_text_in_a_language_charters_do_not_have_is_told() {
    check(
        "text-language",
        &[(
            "ru: Органы: собрание и бюро.",
            "fr: L'assemblée et le bureau.",
        )],
        &[
            "charter.md:30: under `Article 1. Bodies`: a line opens with `fr:`, as a text in that language does; the languages of a charter are `en`, `ar` and `ru`; put another word before it",
        ],
    );
}

#[test]
fn a_text_that_no_page_would_show_is_told() {
    check(
        "stray-text",
        &[("Prose is for the reader.", "en: Prose is for the reader.")],
        &[
            "charter.md:3: under `A small association`: the text `en:` stands under no article and no silence, so no page would show it; move it under the `article` or `silence` block it belongs to",
        ],
    );
}

#[test]
fn an_empty_text_is_told() {
    check(
        "empty-text",
        &[("ru: Органы: собрание и бюро.", "ru:")],
        &[
            "charter.md:30: under `Article 1. Bodies`: the text `ru:` is empty; write the text, or take the mark away",
        ],
    );
}

#[test]
fn an_unknown_key_is_told_with_the_nearest_one() {
    check(
        "unknown-key",
        &[(
            "binds = \"all\"\ntitles = { en = \"grave",
            "binds = \"all\"\nbind = \"all\"\ntitles = { en = \"grave",
        )],
        &[
            "charter.md:89: under `Article 2. Votes`: `bind` is no key of this rule block; the nearest known is `binds`",
        ],
    );
}

#[test]
fn a_slip_in_a_key_is_told_from_both_sides() {
    check(
        "unknown-key",
        &[("absence = ", "absense = ")],
        &[
            "charter.md:82: under `Article 2. Votes`: this rule block has no `absence`; add a line `absence = …`",
            "charter.md:87: under `Article 2. Votes`: `absense` is no key of this rule block; the nearest known is `absence`",
        ],
    );
}

#[test]
fn an_unknown_key_in_a_table_is_told_with_the_keys_it_stands_under() {
    check(
        "unknown-key",
        &[(
            r#"titles = { en = "grave questions" }"#,
            r#"titles = { en = "grave questions", fr = "questions graves" }"#,
        )],
        &[
            "charter.md:89: under `Article 2. Votes`: `titles.fr` is no key of this rule block; the nearest known is `ar`",
        ],
    );
}

#[test]
fn a_missing_key_is_told() {
    check(
        "missing-key",
        &[("kind = \"secretariat\"\n", "")],
        &[
            "charter.md:42: under `Article 1. Bodies`: this body block has no `kind`; add a line `kind = …`",
        ],
    );
}

#[test]
fn a_value_of_another_kind_is_told() {
    check(
        "wrong-kind",
        &[(r#"id = "grave""#, "id = 7")],
        &[
            "charter.md:83: under `Article 2. Votes`: `id` is a whole number; write a text in quotes",
        ],
    );
}

#[test]
fn a_word_that_is_not_known_is_told_with_the_nearest_one() {
    check(
        "unknown-word",
        &[(r#"absence = "neutral""#, r#"absence = "neutrl""#)],
        &[
            "charter.md:87: under `Article 2. Votes`: `neutrl` is not a word for `absence`; the nearest known is `neutral`",
        ],
    );
}

#[test]
fn capacities_roles_votes_and_provenance_are_known_words() {
    check(
        "unknown-word",
        &[
            (r#"["organ", "party"]"#, r#"["organ", "parties"]"#),
            ("assembly:adopt", "assembly:adopts"),
            (r#"C = "no""#, r#"C = "nay""#),
            (r#""unverified text""#, r#""unverified""#),
        ],
        &[
            "charter.md:54: under `Article 2. Votes`: `unverified` is not a word for `provenance`; the nearest known is `unverified text`",
            "charter.md:76: under `Article 2. Votes`: `nay` is not a word for `votes.C`; known are `yes`, `no`, `abstain`, `not-participating`, `absent`, `absent-announced`, `absent-no-objection`, `absent-objects`, `objects`, `not-entitled`",
            "charter.md:93: under `Article 2. Votes`: `parties` is not a word for `order`; known are `organ`, `operation-of-rule`, `depositary`, `secretariat`, `party`, `press`",
            "charter.md:103: under `Article 2. Votes`: `adopts` is not a word for `steps`; the nearest known is `adopt`",
        ],
    );
}

#[test]
fn a_standing_that_is_not_known_is_told() {
    check(
        "unknown-key",
        &[(r#"member = ["organ"]"#, r#"members = ["organ"]"#)],
        &[
            "charter.md:97: under `Article 2. Votes`: `members` is no key of this competences block; the nearest known is `member`",
        ],
    );
}

#[test]
fn an_empty_value_is_told() {
    check(
        "empty",
        &[
            (r#"order = ["organ", "party"]"#, "order = []"),
            (r#"symbol = "O""#, r#"symbol = " ""#),
        ],
        &[
            "charter.md:45: under `Article 1. Bodies`: `symbol` is empty; fill it in, or take the line away where it is not required",
            "charter.md:93: under `Article 2. Votes`: `order` is empty; fill it in, or take the line away where it is not required",
        ],
    );
}

#[test]
fn an_id_that_could_not_stand_in_an_address_is_told() {
    check(
        "id",
        &[(r#"id = "grave""#, r#"id = "grave questions""#)],
        &[
            "charter.md:83: under `Article 2. Votes`: `grave questions` has the character ` `; an id has only ASCII letters, digits, `-`, `.` and `_`",
        ],
    );
}

#[test]
fn a_malformed_date_is_told() {
    check(
        "date",
        &[("from = 2000-01-01", r#"from = "1.1.2000""#)],
        &[
            "charter.md:17: under `Statute`: `1.1.2000` is not a date; write `2024`, `2024-02`, `2024-06-21`, `2024-06-21T09:00:00Z`, `../2024-06-21` (before), `2024-02/..` (after) or `unstated`",
        ],
    );
}

#[test]
fn a_day_that_is_not_in_the_calendar_is_told() {
    check(
        "date",
        &[("from = 2000-01-01", r#"from = "2000-02-30""#)],
        &[
            "charter.md:17: under `Statute`: `2000-02-30` is not in the calendar; check the month and the day",
        ],
    );
}

#[test]
fn an_end_before_the_beginning_is_told() {
    check(
        "date-order",
        &[(
            r#"matter = "grave""#,
            "matter = \"grave\"\nuntil = 1999-12-31",
        )],
        &[
            "charter.md:85: under `Article 2. Votes`: it ends (`1999-12-31`) before it begins (`2000-01-01`); `until` is the last day it applies: write `from` first",
        ],
    );
}

#[test]
fn an_authentic_language_is_a_code() {
    check(
        "language",
        &[(r#"authentic = ["en"]"#, r#"authentic = ["English"]"#)],
        &[
            "charter.md:7: under `A small association`: `English` is not a language code; write two or three lower-case letters (ISO 639), like `ar`",
        ],
    );
}

#[test]
fn a_symbol_is_plain() {
    check(
        "symbol",
        &[(r#"symbol = "O""#, r#"symbol = "О-1""#)],
        &[
            "charter.md:45: under `Article 1. Bodies`: `О-1` cannot be a part of a document's symbol; write up to 20 ASCII letters and digits, like `CFM`",
        ],
    );
}

#[test]
fn a_colour_is_six_digits() {
    check(
        "colour",
        &[(r##"light = "#0a4b68""##, r##"light = "navy""##)],
        &[
            "charter.md:9: under `A small association`: `navy` is not a colour; write `#` and six hexadecimal digits, like `#0a4b68`",
        ],
    );
}

#[test]
fn an_accent_that_cannot_be_read_on_light_paper_is_told() {
    check(
        "contrast",
        &[(r##"light = "#0a4b68""##, r##"light = "#7a99aa""##)],
        &[
            "charter.md:9: under `A small association`: the accent `#7a99aa` has a contrast of 2.9 against light paper (#fcfcfa); choose a colour with at least 4.5 (WCAG 2.2, 1.4.3), darker on light and lighter on dark",
        ],
    );
}

#[test]
fn an_accent_that_cannot_be_read_on_dark_paper_is_told() {
    check(
        "contrast",
        &[(r##"dark = "#8fcbe0""##, r##"dark = "#0a4b68""##)],
        &[
            "charter.md:9: under `A small association`: the accent `#0a4b68` has a contrast of 1.9 against dark paper (#14171a); choose a colour with at least 4.5 (WCAG 2.2, 1.4.3), darker on light and lighter on dark",
        ],
    );
}

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
fn a_rule_given_twice_is_told_with_both_articles() {
    check(
        "duplicate",
        &[
            (r#"id = "grave""#, r#"id = "ordinary""#),
            (r#"["ordinary", "grave"]"#, r#"["ordinary"]"#),
        ],
        &[
            "charter.md:83: under `Article 2. Votes`: the rule `ordinary` is already given under `Article 2. Votes` (charter.md:60); keep one of the two, or rename one",
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
            "charter.md:82: under `Article 2. Votes`: for `ordinary` questions `assembly` has two rules at one time: `grave` by `Article 2. Votes` and `ordinary` by `Article 2. Votes` (charter.md:59); give one an `until` or another matter, or add a `choice` block between them that says who chooses",
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
            "charter.md:78: under `Article 2. Votes`: `D` is not among the example's votes; add its vote, or take it away",
            "charter.md:78: under `Article 2. Votes`: the rule `ordinary` leaves nobody out; take `concerns` away",
        ],
    );
}

/// Checks the faults of a charter of these files, by their names.
#[track_caller]
fn check_files(files: &[(&str, &[u8])], expected: &[(&str, &str)]) {
    let files = Files::from_pairs(files.iter().map(|(path, bytes)| (*path, bytes.to_vec())));
    let faults = charter::read("small", &files).err().unwrap_or_default();
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.problem.name(), fault.to_string()))
        .collect();
    let told: Vec<_> = told
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn a_charter_has_its_main_file() {
    check_files(
        &[("annex.md", SMALL.as_bytes())],
        &[(
            "no-charter-file",
            "charter.md:1: there is no file `charter.md`; put the instruments into `charter.md`",
        )],
    );
}

#[test]
fn a_file_of_another_kind_is_told() {
    check_files(
        &[("charter.md", SMALL.as_bytes()), ("notes.txt", b"")],
        &[(
            "unknown-file",
            "notes.txt:1: this is not a file of a charter; end its name in `.md`, or take it away",
        )],
    );
}

#[test]
fn bytes_that_are_not_text_are_told_with_their_line() {
    check_files(
        &[
            ("charter.md", SMALL.as_bytes()),
            ("silences.md", b"# One\n\ntwo \xff\n"),
        ],
        &[(
            "not-text",
            "silences.md:3: this line is not UTF-8; save the file as UTF-8",
        )],
    );
}

#[test]
fn the_id_of_a_charter_is_an_id() {
    let faults = charter::read("small one", &Files::from_pairs([("charter.md", SMALL)]))
        .expect_err("an id with a space");
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "charter.md:1: `small one` is no id; the id of a charter is the name of its folder: \
             use ASCII letters, digits, `-`, `.` and `_`, like `csto`"
        ]
    );
    assert_eq!(faults[0].problem.name(), "charter-id");
}

#[test]
fn the_small_charter_itself_has_no_fault() {
    assert_eq!(faults_of(&[]), []);
}

#[test]
fn two_rules_may_meet_where_a_choice_names_both() {
    let choice = "```toml choice\nbetween = [\"ordinary\", \"grave\"]\n\
                  chosen_by = { en = \"the chair\" }\n```\n\n```toml policy";
    let changes = [
        ("matter = \"grave\"", "matter = \"ordinary\""),
        ("```toml policy", choice),
    ];
    assert_eq!(faults_of(&changes), []);
}

#[test]
fn two_rules_may_follow_one_another() {
    let follow = |until: &str, from: &str| {
        let (first, second) = (format!("until = {until}"), format!("from = {from}"));
        faults_of(&[
            (
                "id = \"ordinary\"\nmatter",
                &format!("id = \"ordinary\"\n{first}\nmatter"),
            ),
            (
                "matter = \"grave\"",
                &format!("matter = \"ordinary\"\n{second}"),
            ),
        ])
    };
    assert_eq!(follow("2012-12-18", "2012-12-19"), []);
    let names = |faults: Vec<Fault>| -> Vec<_> {
        faults.iter().map(|fault| fault.problem.name()).collect()
    };
    assert_eq!(names(follow("2012-12-19", "2012-12-19")), ["two-rules"]);
    // A month may mean its last day.
    assert_eq!(names(follow("\"2012-12\"", "2012-12-19")), ["two-rules"]);
}

#[test]
fn an_article_may_stand_in_two_wordings() {
    let changes = [
        ("### Article 2. Votes", "### Article 1. Votes"),
        (
            "provenance = \"unverified text\"",
            "provenance = \"unverified text\"\nfrom = 2010-01-01",
        ),
    ];
    assert_eq!(faults_of(&changes), []);
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_text() {
    let faults = faults_of(&[
        ("symbol = \"O\"", "symbol = \"O \\\"\""),
        ("share = \"1/2\"", "share = \"65%\""),
        ("absence = \"neutral\"", "absence = \"absent\""),
        ("assembly:adopt", "assembly:adop"),
    ]);
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.line, fault.problem.name()))
        .collect();
    assert_eq!(
        told,
        [
            (45, "symbol"),
            (68, "percentage"),
            (87, "unknown-word"),
            (103, "unknown-word")
        ]
    );
}
