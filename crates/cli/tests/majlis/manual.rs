//! The help is the manual, and docs/reference/command-line.md is the help.

use std::fs;

use crate::scratch::Scratch;

/// The manual as a document.
const DOCUMENT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../docs/reference/command-line.md"
);

/// What stands before the line is written by hand; what follows is printed by the program.
const LINE: &str = "<!-- What follows is printed by the program. -->\n";

/// Set to write the document anew.
const UPDATE: &str = "MAJLIS_UPDATE_MANUAL";

#[test]
fn the_document_is_what_the_program_prints() {
    let document = fs::read_to_string(DOCUMENT).unwrap();
    let (by_hand, _) = document
        .split_once(LINE)
        .expect("the line that parts the document");
    let expected = format!("{by_hand}{LINE}{}", printed());
    if std::env::var_os(UPDATE).is_some() {
        fs::write(DOCUMENT, &expected).unwrap();
    }
    let document = fs::read_to_string(DOCUMENT).unwrap();
    assert!(
        document == expected,
        "docs/reference/command-line.md is not what the program prints; \
         write it anew: {UPDATE}=1 cargo test -p cli manual"
    );
}

#[test]
fn every_command_has_a_manual_that_fits_a_page() {
    for command in commands() {
        let help = help(&command);
        let name = command.join(" ");
        assert!(help.contains(&format!("Usage: majlis {name}")), "{help}");
        let widest = help.lines().map(|line| line.chars().count()).max();
        assert!(
            widest <= Some(100),
            "`{name}` has a line of {widest:?} characters"
        );
        assert!(help.lines().count() <= 60, "`{name}` is longer than a page");
    }
}

#[test]
fn help_is_asked_for_in_three_ways() {
    let scratch = Scratch::new();
    let help = scratch.majlis(&["verify", "--help"]).done();
    assert_eq!(scratch.majlis(&["help", "verify"]).done(), help);
    let short = scratch.majlis(&["verify", "-h"]).done();
    assert!(short.len() < help.len());
}

#[test]
fn without_a_command_the_help_is_on_standard_error() {
    let scratch = Scratch::new();
    for arguments in [&[] as &[&str], &["charter"], &["import"]] {
        assert!(
            scratch
                .majlis(arguments)
                .unreadable()
                .contains("Usage: majlis")
        );
    }
}

#[test]
fn what_is_no_command_and_no_option_is_wrong_usage() {
    let scratch = Scratch::new();
    for arguments in [
        &["statuss"] as &[&str],
        &["status"],
        &["status", "--data"],
        &["status", "--data", "data", "--format", "csv"],
        &["members", "--data", "data", "--format", "xml"],
        &["explain", "--data", "data"],
        &["verify"],
    ] {
        scratch.majlis(arguments).unreadable();
    }
}

/// The manual of every command.
fn printed() -> String {
    let chapter = |command: Vec<String>| {
        let help = help(&command);
        let lines = help.lines().map(|line| line.trim_end().to_string() + "\n");
        let name = command.join(" ");
        format!(
            "\n## majlis {name}\n\n```text\n{}```\n",
            lines.collect::<String>()
        )
    };
    commands().into_iter().map(chapter).collect()
}

/// Every command, in the order of the help; a group is followed by its members.
fn commands() -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    for command in listed(&[]) {
        let below = listed(std::slice::from_ref(&command));
        commands.push(vec![command.clone()]);
        commands.extend(below.into_iter().map(|name| vec![command.clone(), name]));
    }
    assert!(commands.len() >= 11, "{commands:?}");
    commands
}

/// The commands that a help lists below it.
fn listed(command: &[String]) -> Vec<String> {
    let help = help(command);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = lines
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next());
    names
        .filter(|name| *name != "help")
        .map(String::from)
        .collect()
}

fn help(command: &[String]) -> String {
    let arguments = command.iter().map(String::as_str).chain(["--help"]);
    Scratch::new().majlis(&arguments.collect::<Vec<_>>()).done()
}
