//! Faults in a line of a block.

use crate::check;

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
