//! The path of a draft as stations, and where it stands.

use app::views::{
    decision::DecisionView,
    paths::{Mark, StageView, StationKind},
};

use crate::{early_notice, moments::Moment};

/// The path in words: what, how far, when.
fn told(view: &DecisionView) -> Vec<String> {
    view.path
        .iter()
        .map(|station| {
            let what = match &station.what {
                StationKind::Submitted { .. } => "submitted".to_string(),
                StationKind::Step { body, returned, .. } => {
                    let returned = if *returned { " (returned)" } else { "" };
                    format!("{}{returned}", body.id)
                }
                StationKind::Joining { joined, of } => format!("joined {joined} of {of}"),
                StationKind::Signing { signed, of } => format!("signed {signed} of {of}"),
                StationKind::Force => "in force".to_string(),
            };
            let mark = match station.mark {
                Mark::Done => "done",
                Mark::Here => "here",
                Mark::Open => "open",
                Mark::Hoped => "hoped",
            };
            format!("{what}: {mark}, {}", station.when)
        })
        .collect()
}

#[tokio::test]
async fn a_draft_handed_in_stands_before_the_first_body_and_hopes_for_the_rest() {
    let state = Moment::Submitted.state().await;
    let view = early_notice(&state);
    assert_eq!(
        told(&view),
        [
            "submitted: done, 2024-06-21",
            "cfm: here, 2024-06-21",
            "csc: hoped, 2024-11",
            "signed 0 of 0: hoped, unstated",
            "in force: hoped, unstated",
        ]
    );
    assert_eq!(view.symbol.as_str(), "CSTO.CFM/2024-06-21/L.1");
    assert_eq!(view.adopted_as, None);
    let StageView::Before {
        body,
        question_open,
        ..
    } = &view.stage
    else {
        panic!("it stands before the ministers")
    };
    assert_eq!((body.id.as_str(), *question_open), ("cfm", false));
}

#[tokio::test]
async fn the_month_of_the_next_session_is_expected_and_no_day_is_invented() {
    let state = Moment::Forwarded.state().await;
    let view = early_notice(&state);
    let session = view.path[2]
        .session
        .as_ref()
        .expect("the session of November");
    assert_eq!(session.certainty, "expected");
    let said = session.said.as_ref().expect("somebody's word");
    assert_eq!(said.locator.as_deref(), Some("F7"));
    assert_eq!(view.path[2].when.to_string(), "2024-11");
    assert_eq!(view.path[2].mark, Mark::Here);
}

#[tokio::test]
async fn a_draft_that_is_returned_stays_before_its_body() {
    let view = early_notice(&Moment::Contested.state().await);
    assert_eq!(told(&view)[1], "cfm (returned): here, 2024-06-21");
    assert_eq!(view.stage.as_str(), "returned");
}

#[tokio::test]
async fn approved_is_not_adopted() {
    let view = early_notice(&Moment::Approved.state().await);
    let StageView::Approved { next, .. } = &view.stage else {
        panic!("approved")
    };
    assert_eq!(next.as_ref().expect("the council").id.as_str(), "csc");
    assert_eq!(
        told(&view)[1..3],
        ["cfm: done, 2024-06-21", "csc: hoped, 2024-11"]
    );
}

#[tokio::test]
async fn after_adoption_members_join_and_sign_until_it_is_in_force() {
    let adopted = early_notice(&Moment::Adopted.state().await);
    assert_eq!(
        told(&adopted)[2..],
        [
            "csc: done, 2024-11-20",
            "joined 0 of 2: done, 2024-11-20",
            "signed 1 of 4: here, 2024-11-20",
            "in force: hoped, unstated",
        ]
    );
    assert_eq!(adopted.stage.as_str(), "open-for-joining");
    let in_force = early_notice(&Moment::InForce.state().await);
    assert_eq!(
        told(&in_force)[3..],
        [
            "joined 1 of 2: done, 2024-11-20",
            "in force: done, 2024-11-22",
            "signed 5 of 5: done, 2024-12-05",
        ]
    );
    assert_eq!(
        in_force.adopted_as.expect("a number").as_str(),
        "CSTO.CSC/2024-11-20/DEC.1"
    );
}

#[tokio::test]
async fn where_it_stands_rests_on_the_act_that_brought_it_there() {
    for (moment, office, valid) in [
        (Moment::Submitted, "secretariat", "2024-06-21"),
        (Moment::Open, "secretariat", "2024-06-21"),
        (Moment::Contested, "chair", "2024-06-21"),
        (Moment::Adopted, "chair", "2024-11-20"),
        (Moment::InForce, "secretariat", "2024-11-22"),
    ] {
        let stands_by = early_notice(&moment.state().await).stands_by;
        let told = (
            stands_by.recorded_by.to_string(),
            stands_by.valid.to_string(),
        );
        assert_eq!(told, (office.to_string(), valid.to_string()));
    }
}
