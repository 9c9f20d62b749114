//! One member: accounts, year, what depends on whose word.

use app::views::{
    member::{Answer, Coming, MarkOf, MemberView, member},
    standing::Weight,
};
use institution::{State, membership::Standing};

use crate::{
    almaty,
    builder::{COUNCIL, NEWSPAPER, Register, SECRETARIAT, id},
    english, places,
};

fn of(state: &State, party: &str) -> MemberView {
    member(state, &id(party), &english()).expect("the party is registered")
}

#[tokio::test]
async fn a_party_that_is_not_registered_has_no_page() {
    assert_eq!(member(&almaty().await, &id("FR"), &english()), None);
}

#[tokio::test]
async fn f11_to_f16_the_accounts_of_armenia_stand_side_by_side() {
    let view = of(&almaty().await, "AM");
    let told: Vec<_> = view
        .words
        .iter()
        .map(|word| {
            let said = word.said().expect("everyone here says something");
            (
                said.account.id.as_str(),
                word.weight(),
                places(word.all_said()),
            )
        })
        .collect();
    let expected = [
        ("charter-2002", Some(Weight::Followed), vec!["Art. 1"]),
        ("secretariat", Some(Weight::Agreeing), vec!["F16"]),
        ("pashinyan", Some(Weight::Rival), vec!["F14", "F15"]),
        ("report", None, vec!["F11", "F12", "F13"]),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn f17_what_says_nothing_of_the_standing_is_kept_beside_it() {
    let view = of(&almaty().await, "AM");
    let remarks = view
        .remarks
        .iter()
        .map(|remark| remark.said.account.id.as_str());
    assert_eq!(remarks.collect::<Vec<_>>(), ["peskov", "treaty-1992"]);
    assert_eq!(
        places(view.remarks.iter().map(|remark| &remark.said)),
        ["F17"]
    );
}

#[tokio::test]
async fn other_sources_stay_apart() {
    let view = of(&almaty().await, "AM");
    let accounts: Vec<_> = view
        .elsewhere
        .iter()
        .map(|remark| remark.said.account.id.as_str())
        .collect();
    assert_eq!(accounts, ["asbarez", "secretariat", "peskov"]);
    let quoted: Vec<_> = view
        .elsewhere
        .iter()
        .filter_map(|remark| remark.quotation.as_ref())
        .collect();
    assert_eq!(quoted.len(), 1, "another rendering of F17 keeps its words");
}

#[tokio::test]
async fn the_year_has_a_lane_for_each_account_and_ends_where_knowledge_ends() {
    let view = of(&almaty().await, "AM");
    let lanes = &view.lanes;
    assert_eq!((lanes.year, lanes.known_until), (2024, id("2024-06-21")));
    let drawn: Vec<Vec<_>> = lanes
        .lanes
        .iter()
        .map(|lane| lane.iter().map(|mark| mark.of.clone()).collect())
        .collect();
    let symbol = "CFM".to_string();
    let expected = [
        vec![MarkOf::Recognised(Standing::Member)],
        vec![MarkOf::Recognised(Standing::Member)],
        vec![
            MarkOf::Rival(Standing::SelfSuspended),
            MarkOf::Prospect(Standing::Former),
        ],
        vec![MarkOf::Attendance, MarkOf::Away { symbol }],
    ];
    assert_eq!(drawn, expected);
    let away = &lanes.lanes[3][1];
    assert_eq!(places(&away.said), ["F11", "F12"], "a fact is named once");
}

#[tokio::test]
async fn asked_years_later_it_knows_no_more() {
    let mut later = english();
    later.on = id("2026-11-23");
    let view = member(&almaty().await, &id("AM"), &later).expect("the party is registered");
    assert_eq!(
        (view.lanes.year, view.lanes.known_until),
        (2024, id("2024-06-21"))
    );
}

#[tokio::test]
async fn what_follows_differs_by_whose_word_is_taken() {
    let view = of(&almaty().await, "AM");
    let effects = view.effects.expect("a charter is in force");
    let columns: Vec<_> = effects
        .columns
        .iter()
        .map(|column| (column.recognised, crate::ids(&column.accounts)))
        .collect();
    let recognised = ["charter-2002", "secretariat"].map(String::from).to_vec();
    assert_eq!(
        columns,
        [(true, recognised), (false, vec!["pashinyan".to_string()])]
    );
    let answers: Vec<_> = effects
        .rows
        .iter()
        .map(|row| (row.effect.as_str(), row.answers.as_slice()))
        .collect();
    let expected = [
        ("on-roll", [Answer::Yes, Answer::No].as_slice()),
        ("in-quorum", &[Answer::Unregulated, Answer::Unregulated]),
        ("may-object", &[Answer::Yes, Answer::No]),
        ("bound", &[Answer::Yes, Answer::No]),
    ];
    assert_eq!(answers, expected);
    assert_eq!(effects.citation.1, "12");
    assert!(!effects.verified);
}

#[tokio::test]
async fn a_member_of_whom_accounts_agree_has_one_column() {
    let view = of(&almaty().await, "KZ");
    assert!(!view.row.contested);
    assert_eq!(
        view.effects.expect("a charter is in force").columns.len(),
        1
    );
    assert_eq!(places([&view.chair.expect("F8").said]), ["F8"]);
}

#[tokio::test]
async fn f2_and_f11_announcements_of_coming_and_of_staying_away() {
    let state = almaty().await;
    let of_session = |party| {
        let view = of(&state, party);
        let [only] = view.sessions.as_slice() else {
            panic!("one session of {party}")
        };
        let person = only.person.as_ref().expect("a representative is named");
        (
            only.coming,
            person.id.to_string(),
            only.said.locator.clone().unwrap_or_default(),
        )
    };
    let told = |coming, person: &str, fact: &str| (coming, person.to_string(), fact.to_string());
    assert_eq!(
        of_session("AM"),
        told(Coming::AnnouncedAbsent, "mirzoyan", "F11")
    );
    assert_eq!(of_session("RU"), told(Coming::Announced, "lavrov", "F2"));
}

#[tokio::test]
async fn neither_a_notice_nor_a_decision_is_in_the_record() {
    let missing = of(&almaty().await, "AM").unrecorded;
    assert!(missing.notice && missing.decision);
}

#[test]
fn a_decision_of_the_council_settles_a_suspension_and_a_rumour_does_not() {
    let mut register = Register::new();
    register.claim(SECRETARIAT, "X", Standing::Member, "2020");
    register.claim(NEWSPAPER, "X", Standing::SuspendedByOrgan, "2021");
    let rumoured = of(&register.state, "X");
    assert!(rumoured.unrecorded.decision);
    assert_eq!(rumoured.participation, Standing::Active);
    register.claim(COUNCIL, "X", Standing::SuspendedByOrgan, "2022");
    let decided = of(&register.state, "X");
    assert!(!decided.unrecorded.decision);
    assert_eq!(decided.participation, Standing::SuspendedByOrgan);
    let effects = decided.effects.expect("a charter is in force");
    assert_eq!(
        effects.rows[0].answers,
        [Answer::No],
        "nobody says that it takes part"
    );
}

#[test]
fn rivals_with_the_same_answers_share_a_column() {
    let mut register = Register::new();
    register.claim(SECRETARIAT, "X", Standing::Member, "2020");
    register.claim(NEWSPAPER, "X", Standing::Former, "2021");
    let other = crate::builder::Voice {
        account: "council",
        ..NEWSPAPER
    };
    register.claim(other, "X", Standing::Observer, "2021");
    let effects = of(&register.state, "X")
        .effects
        .expect("a charter is in force");
    assert_eq!(effects.columns.len(), 2);
    assert_eq!(
        crate::ids(&effects.columns[1].accounts),
        ["newspaper", "council"]
    );
}

#[test]
fn a_party_of_whom_nothing_is_said_has_an_empty_page() {
    let view = of(&Register::new().state, "Y");
    assert!(view.words.is_empty() && view.lanes.lanes.is_empty() && view.sessions.is_empty());
    assert_eq!(view.row.status, None);
}
