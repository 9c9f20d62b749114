//! Rules, members and weights by date.

use charter::Files;
use institution::law::Charter;
use proptest::prelude::*;
use vocab::{Day, PartyId, RuleId};

const SMALL: &str = include_str!("small.md");

const MEMBERS: &str = "party,from,to,citation\n\
                       A,2000-01-01,,\"Statute, Art. 1\"\n\
                       B,2000-01-01,2009-12-31,Statute\n\
                       C,2005-06-01,,Protocol\n\
                       B,2015-01-01,,Protocol\n";

const WEIGHTS: &str = "party,measure,value,from,to,citation\n\
                       A,people,10,2000-01-01,2004-12-31,List\n\
                       A,people,12,2005-01-01,,List\n\
                       B,people,3,2000-01-01,,List\n";

fn law(changes: &[(&str, &str)], lists: &[(&str, &str)]) -> Charter {
    let mut text = SMALL.to_string();
    for (old, new) in changes {
        assert!(text.contains(old), "the small charter has no `{old}`");
        text = text.replacen(old, new, 1);
    }
    let mut files = vec![("charter.md", text.as_str())];
    files.extend(lists);
    charter::read("small", &Files::from_pairs(files)).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn codes<'a>(parties: impl IntoIterator<Item = &'a PartyId>) -> String {
    let codes: Vec<&str> = parties.into_iter().map(PartyId::as_str).collect();
    codes.join(" ")
}

#[test]
fn members_are_those_of_the_day() {
    let law = law(&[], &[("members.csv", MEMBERS)]);
    for (on, members) in [
        ("1999-12-31", ""),
        ("2000-01-01", "A B"),
        ("2005-06-01", "A B C"),
        ("2009-12-31", "A B C"),
        ("2010-01-01", "A C"),
        ("2015-01-01", "A B C"),
    ] {
        assert_eq!(codes(&law.members_on(day(on))), members, "{on}");
    }
    assert!(law.lists_members());
    assert_eq!(law.members[0].citation, "Statute, Art. 1");
}

#[test]
fn a_roll_has_the_weights_of_the_day_and_says_which_are_missing() {
    let weighted = [
        (
            "measure = \"heads\"\nshare = \"1/2\"",
            "measure = \"people\"\nshare = \"1/2\"",
        ),
        (
            "outcome = \"adopted\"",
            "outcome = \"adopted\"\nweights.people = { A = 4, B = 3, C = 3 }",
        ),
    ];
    let lists = [("members.csv", MEMBERS), ("weights.csv", WEIGHTS)];
    let law = law(&weighted, &lists);
    let id: RuleId = "ordinary".parse().unwrap();
    let rule = &law.rules.latest(&id).unwrap().rule;
    let people = |on: &str| -> Vec<(String, u64)> {
        let roll = law.roll_on(rule, day(on)).unwrap();
        let seats = roll.seats.iter();
        seats
            .map(|(party, seat)| (party.to_string(), seat.weights["people"]))
            .collect()
    };
    assert_eq!(people("2004-12-31"), [("A".into(), 10), ("B".into(), 3)]);
    assert_eq!(people("2005-01-01"), [("A".into(), 12), ("B".into(), 3)]);
    let missing = law.roll_on(rule, day("2005-06-01")).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "on 2005-06-01 no `people` is known for C; add it to the charter's weights.csv from an \
         official publication"
    );
}

#[test]
fn each_day_has_its_version_of_a_rule() {
    let versions = [
        (r#"id = "grave""#, r#"id = "ordinary""#),
        (r#"["ordinary", "grave"]"#, r#"["ordinary"]"#),
        (
            r#"matter = "ordinary""#,
            "matter = \"ordinary\"\nfrom = 2010-01-01",
        ),
        (
            r#"matter = "grave""#,
            "matter = \"ordinary\"\nuntil = 2009-12-31",
        ),
    ];
    let law = law(&versions, &[]);
    let id: RuleId = "ordinary".parse().unwrap();
    let from = |on: &str| law.rules.on(&id, day(on)).map(|rule| rule.from.to_string());
    assert_eq!(from("1999-12-31"), None);
    assert_eq!(from("2009-12-31"), Some("2000-01-01".into()));
    assert_eq!(from("2010-01-01"), Some("2010-01-01".into()));
    let all: Vec<String> = law
        .rules
        .versions(&id)
        .iter()
        .map(|r| r.from.to_string())
        .collect();
    assert_eq!(all, ["2000-01-01", "2010-01-01"], "in the order they began");
}

#[test]
fn a_member_may_vote_through_another() {
    let units = "member,voter,from,to,citation\nB,A,2000,2001,Decision\n";
    let law = law(&[], &[("members.csv", MEMBERS), ("units.csv", units)]);
    let rule = &law.rules.iter().next().unwrap().rule;
    let of = |on: &str| law.roll_on(rule, day(on)).unwrap().units;
    assert_eq!(codes(of("2001-12-31").values()), "A");
    assert_eq!(codes(of("2002-01-01").values()), "");
}

proptest! {
    #[test]
    fn no_list_makes_the_reader_panic(list in "(party,from,to,citation\n)?[ -~\n\"é]{0,80}") {
        for file in ["members.csv", "weights.csv", "units.csv"] {
            let files = Files::from_pairs([("charter.md", SMALL), (file, list.as_str())]);
            if let Err(faults) = charter::read("small", &files) {
                prop_assert!(faults.iter().all(|fault| fault.file == file && fault.line > 0));
            }
        }
    }

    #[test]
    fn bytes_of_any_kind_are_read_or_told(list in proptest::collection::vec(any::<u8>(), 0..200)) {
        let head = b"party,from,to,citation\n".to_vec();
        let files = Files::from_pairs([
            ("charter.md", SMALL.as_bytes().to_vec()),
            ("members.csv", [head, list].concat()),
        ]);
        let _ = charter::read("small", &files);
    }
}
