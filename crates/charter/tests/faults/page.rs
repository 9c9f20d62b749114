//! Faults of files and of their Markdown.

use charter::Files;

use crate::{SMALL, check};

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
            "charter.md:92: under `Article 2. Votes`: a fenced block opens with `toml`, which is no kind of block; write `toml` and its kind, or `text` for a block that only people read; known are `toml organisation`, `toml instrument`, `toml article`, `toml body`, `toml rule`, `toml choice`, `toml path`, `toml policy`, `toml competences`, `toml leaving`, `toml rights`, `toml rotation`, `toml silence`, `toml example`",
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
            "notes.txt:1: this is not a file of a charter; end its name in `.md`, call a list `members.csv`, `weights.csv` or `units.csv`, or take it away",
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
