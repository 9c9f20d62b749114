//! The first page.

use app::views::organisation::{OrganisationView, Passage, What, organisation};
use institution::{State, membership::Standing};

use crate::{
    almaty,
    builder::{COUNCIL, Register, SECRETARIAT, id},
    english, ids, places,
};

fn today(state: &State) -> OrganisationView {
    organisation(state, &english())
}

#[tokio::test]
async fn f1_f7_the_headline_rests_on_the_session_open_and_the_next_one() {
    let view = today(&almaty().await);
    let open: Vec<_> = view
        .in_session
        .iter()
        .map(|session| session.id.as_str())
        .collect();
    assert_eq!(open, ["cfm-2024-06-21"]);
    let next = view.next.as_ref().expect("F7");
    assert_eq!(
        (next.session.id.as_str(), next.certainty),
        ("csc-2024-11", "expected")
    );
    assert!(!view.results, "no result has been recorded");
    assert_eq!(
        view.foremost().expect("the open one").id.as_str(),
        "cfm-2024-06-21"
    );
}

#[tokio::test]
async fn one_report_and_nine_voices() {
    let voices = today(&almaty().await).voices;
    assert_eq!(voices.reports.len(), 1);
    let mut speaking = ids(&voices.voices);
    speaking.sort();
    let expected = [
        "kz-mfa",
        "pashinyan",
        "peskov",
        "putin",
        "report",
        "secretariat",
        "shoigu",
        "tasmagambetov",
        "zakharova",
    ];
    assert_eq!(speaking, expected);
    assert_eq!(voices.own_acts, 0);
}

#[tokio::test]
async fn f1_f7_f14_f18_the_year_is_dated_at_the_precision_given() {
    let year = today(&almaty().await).year;
    assert_eq!(year.year, 2024);
    let stations: Vec<_> = year
        .stations
        .iter()
        .map(|s| {
            (
                s.when.to_string(),
                s.passage,
                s.said.locator.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    let expected = [
        ("2024-02".to_string(), Passage::Done, "F14"),
        ("2024-06-06".to_string(), Passage::Done, "F18"),
        ("2024-06-21".to_string(), Passage::Here, "F1"),
        ("2024-11".to_string(), Passage::Ahead, "F7"),
    ];
    assert_eq!(stations, expected);
    assert!(matches!(year.stations[0].what, What::Standing { .. }));
}

#[tokio::test]
async fn f6_f9_f10_what_is_expected_stays_expected() {
    let business = today(&almaty().await)
        .business
        .expect("the session has business");
    let items: Vec<_> = business
        .items
        .iter()
        .map(|item| {
            (
                item.said.locator.as_deref().unwrap_or_default(),
                item.kind,
                item.certainty,
            )
        })
        .collect();
    let expected = [
        ("F6", "approval", "expected"),
        ("F9", "signature", "planned"),
        ("F10", "statements", "planned"),
    ];
    assert_eq!(items, expected);
    assert_eq!(business.total, 7, "F3 to F6, F9, F10 and F24");
    let above = business.items[0].for_body.as_ref().expect("F6 goes up");
    assert_eq!(above.id.as_str(), "csc");
}

#[tokio::test]
async fn f14_f16_the_contested_standing_shows_what_holds_and_not_what_is_expected() {
    let view = today(&almaty().await);
    let [armenia] = view.contested.as_slice() else {
        panic!("one standing is contested")
    };
    assert_eq!(
        places(armenia.lines.iter().map(|line| &line.said)),
        ["Art. 1", "F16", "F14"]
    );
}

#[tokio::test]
async fn f8_f18_who_holds_what() {
    let view = today(&almaty().await);
    assert_eq!(places([&view.chair.as_ref().expect("F8").said]), ["F8"]);
    let holders: Vec<_> = view
        .holders
        .iter()
        .map(|holder| holder.person.id.as_str())
        .collect();
    assert_eq!(holders, ["tasmagambetov"]);
    assert!(view.vacant.is_empty());
    let membership = &view.membership;
    assert_eq!((membership.members, membership.contested), (6, 1));
    let by: Vec<_> = membership
        .by
        .iter()
        .map(|said| said.account.id.as_str())
        .collect();
    assert_eq!(
        by,
        ["charter-2002"],
        "the report does not say who the members are"
    );
    assert_eq!(ids(&membership.named_by_record), ["AM", "KZ", "RU"]);
}

#[tokio::test]
async fn f20_to_f26_dangers_stand_by_speaker_and_direct_speech_by_itself() {
    let dangers = today(&almaty().await).dangers;
    let told: Vec<_> = dangers
        .iter()
        .map(|remarks| {
            (
                remarks.said[0].account.id.as_str(),
                places(&remarks.said),
                remarks.direct_speech,
            )
        })
        .collect();
    let expected = [
        ("shoigu", vec!["F20", "F21"], true),
        ("tasmagambetov", vec!["F22", "F23"], false),
        ("putin", vec!["F25"], false),
        ("putin", vec!["F26"], true),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn nothing_has_been_issued_yet() {
    assert!(today(&almaty().await).papers.is_empty());
}

#[tokio::test]
async fn asked_years_later_the_record_still_ends_with_its_report() {
    let mut later = english();
    later.on = id("2026-11-23");
    let view = organisation(&almaty().await, &later);
    assert_eq!((view.on, view.known_until), (later.on, id("2024-06-21")));
    assert_eq!(view.year.year, 2024);
    assert!(
        view.next.is_some(),
        "whether the session of November was held is not known"
    );
}

#[tokio::test]
async fn an_exercise_counts_what_was_done_in_it() {
    let log = testkit::exercise_log().await;
    let state = log.read().state.clone();
    assert_eq!(
        today(&state).voices.own_acts,
        0,
        "copied entries rest on their report"
    );
}

#[test]
fn a_register_without_sessions_says_who_belongs_and_nothing_more() {
    let mut register = Register::new();
    register.claim(COUNCIL, "X", Standing::Member, "2021-03");
    register.claim(SECRETARIAT, "Y", Standing::Member, "2021-05-01");
    let view = today(&register.state);
    assert_eq!(view.foremost(), None);
    assert_eq!(
        view.year.year, 2021,
        "the last year in which something happened"
    );
    assert_eq!(view.year.stations.len(), 2);
    assert_eq!(view.membership.members, 2);
    let vacant: Vec<_> = ids(&view.vacant);
    assert_eq!(vacant, ["secretary-general"]);
}

#[test]
fn an_empty_log_has_an_empty_first_page() {
    let view = today(&State::default());
    assert_eq!(view.name, None);
    assert!(view.year.stations.is_empty() && view.papers.is_empty() && view.dangers.is_empty());
    assert_eq!(view.known_until, view.on);
}
