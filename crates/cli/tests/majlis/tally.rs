//! `majlis tally`

use crate::scratch::Scratch;

const COUNCIL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../charters/un-security-council"
);
const ASSEMBLY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../charters/un-general-assembly"
);

/// The vote of 27 February 2022 (S/RES/2623), with the members of that year.
const VOTES: &str = "decision,date,member,vote\n\
    S/RES/2623,2022-02-27,Albania,yes\nS/RES/2623,2022-02-27,Brazil,yes\n\
    S/RES/2623,2022-02-27,Gabon,yes\nS/RES/2623,2022-02-27,Ghana,yes\n\
    S/RES/2623,2022-02-27,Ireland,yes\nS/RES/2623,2022-02-27,Kenya,yes\n\
    S/RES/2623,2022-02-27,Mexico,yes\nS/RES/2623,2022-02-27,Norway,yes\n\
    S/RES/2623,2022-02-27,FR,yes\nS/RES/2623,2022-02-27,UK,yes\n\
    S/RES/2623,2022-02-27,USA,yes\nS/RES/2623,2022-02-27,Russian Federation,no\n\
    S/RES/2623,2022-02-27,China,abstain\nS/RES/2623,2022-02-27,India,abstain\n\
    S/RES/2623,2022-02-27,United Arab Emirates,abstain\n";

fn with(file: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("votes.csv", file);
    scratch
}

fn tally<'a>(charter: &'a str, rule: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec![
        "tally",
        "--charter",
        charter,
        "--rule",
        rule,
        "--votes",
        "votes.csv",
    ];
    arguments.extend(more);
    arguments
}

#[test]
fn the_same_votes_carry_one_rule_and_not_the_other() {
    let scratch = with(VOTES);
    let listed = ["--roll", "listed"];
    insta::assert_snapshot!(scratch.majlis(&tally(COUNCIL, "substantive", &listed)).done(), @r"
    decision,outcome,reasons,yes,no,abstain,not_participating,absent,entitled
    S/RES/2623,not-adopted,veto:RU,11,1,3,0,0,15
    ");
    insta::assert_snapshot!(scratch.majlis(&tally(COUNCIL, "procedural", &listed)).done(), @r"
    decision,outcome,reasons,yes,no,abstain,not_participating,absent,entitled
    S/RES/2623,adopted,,11,1,3,0,0,15
    ");
}

#[test]
fn it_is_told_in_sentences_in_three_languages() {
    let scratch = with(VOTES);
    let said = |lang| {
        let more = ["--roll", "listed", "--format", "text", "--lang", lang];
        scratch.majlis(&tally(COUNCIL, "substantive", &more)).done()
    };
    assert_eq!(said("en"), "S/RES/2623: Not adopted: vetoed by Russia.\n");
    assert_eq!(
        said("ar"),
        "S/RES/2623: لم يُعتمد: استُخدم حق النقض من جانب روسيا.\n"
    );
    assert_eq!(
        said("ru"),
        "S/RES/2623: Не принято: право вето применяет Россия.\n"
    );
}

#[test]
fn it_is_told_as_objects_too() {
    let more = ["--roll", "listed", "--format", "json"];
    let told = with(VOTES)
        .majlis(&tally(COUNCIL, "substantive", &more))
        .done();
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let first = &told[0];
    assert_eq!(first["outcome"], "not-adopted");
    assert_eq!(first["reasons"], serde_json::json!(["veto:RU"]));
    assert_eq!(first["legs"][0]["needed"], 9);
    assert_eq!(first["citation"]["article"], "27");
}

#[test]
fn who_is_not_in_the_file_is_absent_from_the_roll_of_the_charter() {
    let votes = "decision,date,member,vote\nD,2024-06-21,Russia,yes\nD,2024-06-21,BLR,yes\n\
                 D,2024-06-21,Казахстан,yes\nD,2024-06-21,KG,yes\nD,2024-06-21,TJ,yes\n";
    let scratch = with(votes);
    let charter = concat!(env!("CARGO_MANIFEST_DIR"), "/../../charters/csto");
    insta::assert_snapshot!(scratch.majlis(&tally(charter, "limited-format", &[])).done(), @r"
    decision,outcome,reasons,yes,no,abstain,not_participating,absent,entitled
    D,adopted,,5,0,0,0,1,6
    ");
}

#[test]
fn a_name_that_is_not_known_is_a_warning_on_one_roll_and_an_error_on_the_other() {
    let scratch = with("decision,date,member,vote\nD,2024-01-01,Atlantis,yes\n");
    let listed = scratch.majlis(&tally(ASSEMBLY, "simple", &["--roll", "listed"]));
    assert_eq!(listed.code, 0);
    assert_eq!(
        listed.err,
        "majlis: warning: 1 name is not known and is taken as written: Atlantis\n"
    );
    let by_charter = scratch.majlis(&tally(ASSEMBLY, "simple", &[]));
    assert_eq!((by_charter.code, by_charter.out.as_str()), (2, ""));
    assert!(
        by_charter
            .err
            .starts_with("majlis: votes.csv:2: member: `Atlantis` is no member")
    );
}

#[test]
fn a_day_before_the_rule_is_told_with_the_days_it_applies() {
    let scratch = with("decision,date,member,vote\nD,1945-01-01,FR,yes\n");
    let told = scratch.majlis(&tally(COUNCIL, "substantive", &["--roll", "listed"]));
    assert_eq!((told.code, told.out.as_str()), (2, ""));
    assert!(
        told.err.starts_with(
            "majlis: votes.csv:2: date: the rule `substantive` does not apply on 1945-01-01; it \
             applies from "
        ),
        "{}",
        told.err
    );
}

#[test]
fn weights_for_a_rule_that_counts_none_are_refused() {
    let scratch = with("decision,date,member,vote,weight\nD,2024-01-01,FR,yes,3\n");
    let told = scratch.majlis(&tally(COUNCIL, "substantive", &["--roll", "listed"]));
    assert_eq!((told.code, told.out.as_str()), (2, ""));
    assert_eq!(
        told.err,
        "majlis: votes.csv:2: weight: the rule `substantive` counts 0 weights, and a column of \
         weights replaces exactly one; take the column away\n"
    );
}

#[test]
fn a_rule_that_is_not_there_is_told_with_the_nearest() {
    let told = with(VOTES).majlis(&tally(COUNCIL, "substantiv", &[]));
    assert_eq!(told.code, 2);
    assert!(
        told.err.contains("there is no rule `substantiv`"),
        "{}",
        told.err
    );
    assert!(told.err.contains("substantive"));
}
