use super::*;
use proptest::prelude::*;

fn charter() -> Charter {
    app::csto().unwrap_or_else(|error| panic!("{error}")).0
}

/// Every fault of a file, as it is told.
fn told(text: &str) -> Vec<String> {
    let faults = votes(text, RollBy::Listed, &charter()).err();
    let faults = faults.unwrap_or_default().into_iter();
    faults.map(|fault| fault.to_string()).collect()
}

#[test]
fn decisions_stand_in_the_order_they_first_appear() {
    let text = "vote,member,date,decision\nyes,AM,2024-06-21,two\nno,BY,2024-06-21,one\n\
                absent,KZ,2024-06-21,two\n";
    let votes = votes(text, RollBy::Listed, &charter()).unwrap();
    let names: Vec<&str> = votes.decisions.iter().map(|d| d.name.as_str()).collect();
    assert_eq!(names, ["two", "one"]);
    assert_eq!(votes.decisions[0].ballots.len(), 2);
    assert!(votes.strangers.is_empty());
}

#[test]
fn a_name_that_is_not_known_is_taken_as_written() {
    let text = "decision,date,member,vote\nd,,Atlantis,yes\nd,,Free City (Danzig),no\n";
    let votes = votes(text, RollBy::Listed, &charter()).unwrap();
    assert_eq!(votes.strangers, ["Atlantis", "Free City (Danzig)"]);
    let members: Vec<&str> = votes.decisions[0]
        .ballots
        .keys()
        .map(PartyId::as_str)
        .collect();
    assert_eq!(members, ["Atlantis", "Free-City-Danzig"]);
}

#[test]
fn everything_wrong_is_told_with_its_line_and_field() {
    let text = "decision,date,member,vote,weight\n\
                d,2024-02-30,AM,yes,1\n\
                d,2024-02-28,BY,perhaps,1\n\
                e,2024-02-28,KZ,yes,-1\n\
                e,2024-02-28,KG,yes,\n\
                e,2024-02-28,RU,yes,1.5\n\
                ,2024-02-28,,yes,1\n\
                e,yes\n";
    let told = told(text);
    let begins = [
        "2: date: `2024-02-30` is not a day of the calendar",
        "3: vote: `perhaps` is not a vote; write yes, no,",
        "4: weight: `-1` is negative",
        "5: weight: it is missing",
        "6: weight: `1.5` is not whole",
        "7: decision: it is missing",
        "7: member: it is missing",
        "8: there are 2 fields, and 5 columns",
    ];
    assert_eq!(told.len(), begins.len(), "{told:#?}");
    for (fault, begins) in told.iter().zip(begins) {
        assert!(fault.starts_with(begins), "{fault}");
    }
}

#[test]
fn a_member_votes_once_whatever_it_is_called() {
    let text = "decision,date,member,vote\nd,1950-06-25,USSR,yes\nd,1950-06-25,Russia,no\n";
    assert_eq!(
        told(text),
        ["3: member: `RU` has a ballot in `d` on line 2 already; each member has one"]
    );
    let text = "decision,date,member,vote\nd,1950-06-25,US,yes\nd,1950-06-27,FR,no\n";
    assert_eq!(
        told(text),
        ["3: date: `d` has 1950-06-25 on line 2 and 1950-06-27 here; a decision has one date"]
    );
}

#[test]
fn the_columns_are_named_where_they_are_wrong() {
    assert_eq!(
        told("decision,date,member,ballot\n"),
        [
            "1: `ballot` is no column of votes; the columns are decision,date,member,vote and, if \
             need be, weight",
            "1: there is no column `vote`; the columns are decision,date,member,vote and, if need \
             be, weight",
        ]
    );
    assert!(told("")[0].starts_with("1: the file is empty"));
    assert!(told("decision,date,member,vote\n")[0].starts_with("1: there is no ballot"));
    assert!(told("date,decision,date,member,vote\n")[0].contains("twice"));
}

proptest! {
    #[test]
    fn no_file_makes_the_reader_panic(
        text in "(decision,date,member,vote\n)?([ab]?,(2024-01-01)?,[A-Z]{0,2},(yes|no)?\n){0,4}|\\PC{0,40}"
    ) {
        let _ = votes(&text, RollBy::Listed, &charter());
    }
}
