//! What the small charter reads as, and what its examples and files tell.

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use charter::{Files, FilesError};
use institution::law::{Charter, DatedRules};
use rules::{Basis, Comparison, Fraction, Leg, Measure, Method, Minority, Quorum, Tie, Veto, Vote};
use vocab::{Language, PartyId, Provenance};

const SMALL: &str = include_str!("small.md");

/// The small charter with each `(old, new)` replaced once, and its files.
fn small(changes: &[(&str, &str)]) -> (Charter, Files) {
    let mut text = SMALL.to_string();
    for (old, new) in changes {
        assert!(text.contains(old), "the small charter has no `{old}`");
        text = text.replacen(old, new, 1);
    }
    let files = Files::from_pairs([("charter.md", text)]);
    let law = charter::read("small", &files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    (law, files)
}

#[test]
fn an_article_has_the_texts_under_it_paragraph_by_paragraph() {
    let (law, _) = small(&[]);
    let [bodies, votes] = law.articles.as_slice() else {
        panic!("{:#?}", law.articles);
    };
    assert_eq!(bodies.titles.get(Language::ENGLISH), Some("Bodies"));
    assert_eq!(bodies.titles.get(Language::RUSSIAN), Some("Органы"));
    assert_eq!(
        votes.paraphrase.get(Language::ENGLISH),
        Some(
            "Ordinary questions are decided by more votes for than against.\n\n\
             Grave ones need that nobody objects."
        )
    );
    assert_eq!(bodies.citation.article, "1");
    assert_eq!(bodies.provenance, Provenance::Verified);
}

#[test]
fn a_rule_takes_citation_provenance_and_beginning_from_its_article() {
    let (law, _) = small(&[]);
    let rule = law.rules.latest(&"grave".parse().unwrap()).unwrap();
    assert_eq!(rule.rule.citation, law.articles[1].citation);
    assert_eq!(rule.provenance, Provenance::Unverified);
    assert_eq!(rule.from.to_string(), "2000-01-01");
    assert_eq!(rule.until, None);
}

#[test]
fn a_rule_may_have_its_own_dates() {
    let (law, _) = small(&[(
        "matter = \"grave\"",
        "matter = \"grave\"\nfrom = \"2001\"\nuntil = 2009-12-31",
    )]);
    let rule = law.rules.latest(&"grave".parse().unwrap()).unwrap();
    assert_eq!(rule.from.to_string(), "2001");
    assert_eq!(
        rule.until.map(|until| until.to_string()),
        Some("2009-12-31".into())
    );
}

#[test]
fn a_vote_may_have_several_legs_a_veto_a_quorum_and_a_blocking_minority() {
    let (law, _) = small(&[
        (
            "[[legs]]\nmeasure = \"heads\"\nshare = \"1/2\"\ncomparison = \"more than\"\n\
             of = \"present and voting\"",
            "attained_unless_opposed_by = 4\n\
             quorum = { share = \"1/2\", comparison = \"more than\", of = \"whole membership\" }\n\
             veto = { holders = [\"A\", \"B\"] }\n\n\
             [[legs]]\nmeasure = \"heads\"\nvotes = 2\n\n\
             [[legs]]\nmeasure = \"population\"\nshare = \"65/100\"\ncomparison = \"at least\"\n\
             of = \"roll\"",
        ),
        (
            "outcome = \"adopted\"",
            "outcome = \"adopted\"\nweights.population = { A = 4, B = 3, C = 3 }",
        ),
    ]);
    let rule = &law.rules.latest(&"ordinary".parse().unwrap()).unwrap().rule;
    let party = |code: &str| code.parse::<PartyId>().unwrap();
    assert_eq!(
        rule.method,
        Method::Vote(Vote {
            legs: vec![
                Leg {
                    measure: Measure::Heads,
                    of: Basis::Absolute(2),
                    comparison: Comparison::AtLeast,
                    share: Fraction::new(1, 1).unwrap(),
                },
                Leg {
                    measure: Measure::Weight("population".into()),
                    of: Basis::Roll,
                    comparison: Comparison::AtLeast,
                    share: Fraction::new(65, 100).unwrap(),
                },
            ],
            veto: Some(Veto {
                holders: BTreeSet::from([party("A"), party("B")])
            }),
            attained_unless_opposed_by: Some(Minority::Members(4)),
            tie: Tie::NotAdopted,
        })
    );
    assert_eq!(
        rule.quorum,
        Some(Quorum {
            share: Fraction::new(1, 2).unwrap(),
            comparison: Comparison::MoreThan,
            of_total_membership: true,
            is_presumed: false,
        })
    );
}

#[test]
fn an_example_that_does_not_hold_says_what_the_rule_gives() {
    let (law, files) = small(&[("C = \"no\"", "C = \"no\", D = \"no\"")]);
    let results = charter::run_examples(&law, &files);
    let lines: Vec<_> = results.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "charter.md:73: under `Article 2. Votes`: fails: two against one: `ordinary` gives \
             not-adopted (tie), the example says adopted"
        ]
    );
    assert!(!results[0].passed());
}

#[test]
fn an_example_with_the_right_outcome_for_another_reason_does_not_hold() {
    let (law, files) = small(&[
        ("C = \"no\"", "C = \"no\", D = \"no\""),
        (
            "outcome = \"adopted\"",
            "outcome = \"not-adopted\"\nreasons = [\"threshold\"]",
        ),
    ]);
    assert!(!charter::run_examples(&law, &files)[0].passed());
}

#[test]
fn an_example_of_a_rule_that_is_not_there_fails() {
    let (mut law, files) = small(&[]);
    law.rules = DatedRules::default();
    let results = charter::run_examples(&law, &files);
    assert_eq!(
        results[0].to_string(),
        "charter.md:73: under `Article 2. Votes`: fails: two against one: there is no rule \
         `ordinary`"
    );
}

#[test]
fn a_text_missing_in_a_language_is_no_fault_and_is_listed() {
    let (law, _) = small(&[]);
    let lines: Vec<_> = charter::missing_texts(&law)
        .iter()
        .map(ToString::to_string)
        .collect();
    for line in [
        "the organisation's name is missing in `ar`",
        "the mandate of the body `office` is missing in `ru`",
        "the title of `2` of `Statute` in the wording from `2000-01-01` is missing in `ar`",
        "the title of the rule `grave` is missing in `ru`",
        "the reading of the silence `What is not said` is missing in `ar`",
    ] {
        assert!(lines.contains(&line.to_string()), "{line}");
    }
    assert!(!lines.iter().any(|line| line.contains("`1` of `Statute`")));
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("charter-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("annex")).unwrap_or_else(|error| panic!("{error}"));
    folder
}

#[test]
fn files_are_read_from_folders_within_and_hidden_ones_are_not() {
    let folder = folder("files");
    fs::write(folder.join("charter.md"), SMALL).unwrap();
    fs::write(folder.join("annex/one.md"), "one").unwrap();
    fs::write(folder.join(".hidden"), "no").unwrap();
    let files = Files::read(&folder).unwrap();
    let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["charter.md", "annex/one.md"]);
    let pairs = [("charter.md", SMALL), ("annex/one.md", "one")];
    assert_eq!(files.digest(), Files::from_pairs(pairs).digest());
    fs::remove_dir_all(folder).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_is_refused() {
    let folder = folder("link");
    std::os::unix::fs::symlink("/etc/hostname", folder.join("charter.md")).unwrap();
    let refused = Files::read(&folder).unwrap_err();
    assert!(matches!(refused, FilesError::Link(_)), "{refused}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_folder_that_is_not_there_is_told_by_its_path() {
    let refused = Files::read(&env::temp_dir().join("no-such-charter")).unwrap_err();
    assert!(refused.to_string().contains("no-such-charter"), "{refused}");
}
