//! One session: its course, its business, who comes, its papers, what is said of it.

use app::views::{
    member::Coming,
    paths::SessionPhase,
    session::{SessionView, session},
};
use institution::{Command, State};
use rules::Ballot;
use vocab::SourceLayer;

use crate::{CARRIED_ON, CONTESTED, english, exercise, record, third_question};

fn view(state: &State, id: &str) -> SessionView {
    session(state, &id.parse().expect("an id"), &english()).expect("the session is there")
}

fn ministers(state: &State) -> SessionView {
    view(state, "cfm-2024-06-21")
}

fn seats(view: &SessionView) -> Vec<(&str, Option<Coming>)> {
    let seats = view.attendance.seats.iter();
    seats
        .map(|seat| (seat.party.name.text.as_str(), seat.coming))
        .collect()
}

#[tokio::test]
async fn f1_the_ministers_meeting_opened_in_almaty_by_the_report_s_word() {
    let view = ministers(&record().await);
    assert_eq!(view.session.phase, SessionPhase::Open);
    assert_eq!(view.session.when.to_string(), "2024-06-21");
    assert_eq!(
        view.session.place.expect("a place").text,
        "Almaty, Kazakhstan"
    );
    assert_eq!(view.said.locator.as_deref(), Some("F1"));
    assert_eq!(view.said.account.id.as_str(), "report");
    assert_eq!(view.host.expect("a host").name.text, "Kazakhstan");
    assert_eq!(view.symbol.as_deref(), Some("CSTO.CFM/2024-06-21"));
}

#[tokio::test]
async fn what_the_report_does_not_say_of_the_meeting_is_left_open() {
    let view = ministers(&record().await);
    assert_eq!(view.format, None);
    assert!(view.course.sittings.is_empty() && view.course.closed.is_none());
    assert!(view.agenda.is_none() && !view.has_decided());
    assert!(view.documents.is_empty() && view.decisions.is_empty());
}

#[tokio::test]
async fn f3_to_f5_and_f24_are_business_looked_forward_to_each_in_its_own_words() {
    let view = ministers(&record().await);
    let told: Vec<_> = view
        .business
        .iter()
        .map(|item| {
            let locator = item.said.locator.as_deref().unwrap_or_default();
            (locator, item.said.account.id.as_str(), item.certainty)
        })
        .collect();
    let expected = [
        ("F3", "zakharova", "expected"),
        ("F4", "zakharova", "expected"),
        ("F5", "zakharova", "expected"),
        ("F24", "report", "scheduled"),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn f6_f9_and_f10_are_results_it_is_meant_to_have_and_f6_goes_up_to_the_council() {
    let view = ministers(&record().await);
    let told: Vec<_> = view
        .results
        .iter()
        .map(|item| {
            let locator = item.said.locator.as_deref().unwrap_or_default();
            (locator, item.kind, item.certainty)
        })
        .collect();
    let expected = [
        ("F6", "approval", "expected"),
        ("F9", "signature", "planned"),
        ("F10", "statements", "planned"),
    ];
    assert_eq!(told, expected);
    let next = view.results[0].for_body.as_ref().expect("F6 goes further");
    assert_eq!(next.name.text, "Collective Security Council");
}

#[tokio::test]
async fn f2_and_f11_are_announced_and_nobody_else_is_shown_as_absent() {
    let view = ministers(&record().await);
    let expected = [
        ("Armenia", Some(Coming::AnnouncedAbsent)),
        ("Belarus", None),
        ("Kazakhstan", None),
        ("Kyrgyzstan", None),
        ("Russia", Some(Coming::Announced)),
        ("Tajikistan", None),
    ];
    assert_eq!(seats(&view), expected);
    assert!(!view.attendance.is_taken);
    let russia = &view.attendance.seats[4];
    let person = russia.person.as_ref().map(|p| p.name.text.as_str());
    assert_eq!(person, Some("Sergei Lavrov"));
    let office = russia.office.as_ref().map(|office| office.text.as_str());
    assert_eq!(office, Some("Minister of Foreign Affairs"));
    let by = russia.said.as_ref().expect("somebody says so");
    assert_eq!(
        (by.account.id.as_str(), by.locator.as_deref()),
        ("zakharova", Some("F2"))
    );
    let armenia = &view.attendance.seats[0];
    let by = armenia.said.as_ref().expect("somebody says so");
    assert_eq!(
        (by.account.id.as_str(), by.locator.as_deref()),
        ("report", Some("F11"))
    );
    assert!(armenia.is_contested, "accounts differ on its standing");
}

#[tokio::test]
async fn f8_the_chair_is_named_with_the_claim_it_rests_on() {
    let view = ministers(&record().await);
    let presiding = view.presiding.expect("Kazakhstan presides");
    assert_eq!(presiding.party.name.text, "Kazakhstan");
    let chair = presiding.by.expect("by the chair of the organisation");
    assert_eq!(chair.said.locator.as_deref(), Some("F8"));
    assert!(chair.ground.text.starts_with("Not stated"));
    let seat = view.attendance.seats.iter().find(|seat| seat.presides);
    assert!(seat.expect("it has a seat").hosts);
}

#[tokio::test]
async fn f12_stays_a_claim_of_the_report_and_what_bears_on_it_stands_apart() {
    let view = ministers(&record().await);
    let locators: Vec<_> = view
        .attendance
        .remarks
        .iter()
        .map(|remark| remark.said.locator.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(locators, ["F11", "F12"]);
    let bearing: Vec<_> = view
        .elsewhere
        .iter()
        .filter(|remark| remark.session.is_none())
        .map(|remark| remark.said.account.id.as_str())
        .collect();
    assert_eq!(bearing, ["asbarez", "turkic-world", "secretariat"]);
}

#[tokio::test]
async fn other_sources_never_enter_the_record_s_own_sections() {
    let view = ministers(&record().await);
    let of_record = |said: &app::views::Said| said.layer == SourceLayer::Record;
    assert!(
        view.business
            .iter()
            .chain(&view.results)
            .all(|item| of_record(&item.said))
    );
    assert!(
        view.attendance
            .remarks
            .iter()
            .chain(&view.remarks)
            .all(|r| of_record(&r.said))
    );
    assert!(view.elsewhere.len() > 10);
    assert!(
        view.elsewhere
            .iter()
            .all(|remark| remark.said.layer == SourceLayer::Others)
    );
}

#[tokio::test]
async fn f7_the_council_is_only_announced_for_a_month_without_a_place() {
    let view = view(&record().await, "csc-2024-11");
    assert_eq!(view.session.phase, SessionPhase::Announced);
    assert_eq!(view.session.certainty, "expected");
    assert_eq!(view.session.when.to_string(), "2024-11");
    assert!(view.session.place.is_none() && view.course.convened.is_none());
    let [announced] = &view.course.announcements[..] else {
        panic!("one announcement")
    };
    assert_eq!(announced.said.locator.as_deref(), Some("F7"));
    assert!(
        !view.elsewhere.is_empty(),
        "a day and a place by other sources stand apart"
    );
}

#[tokio::test]
async fn f18_to_f21_the_meeting_of_6_june_is_over_and_its_speaker_is_heard() {
    let view = view(&record().await, "cssc-2024-06-06");
    assert_eq!(view.session.phase, SessionPhase::Closed);
    let facts = |said: &app::views::Said| said.locator.clone().unwrap_or_default();
    let business: Vec<_> = view.business.iter().map(|item| facts(&item.said)).collect();
    assert_eq!(business, ["F18", "F19"]);
    let said: Vec<_> = view
        .remarks
        .iter()
        .map(|remark| facts(&remark.said))
        .collect();
    assert_eq!(said, ["F20", "F21"]);
    assert!(view.remarks.iter().all(|remark| remark.direct_speech));
}

#[tokio::test]
async fn the_sessions_around_one_stand_in_the_order_of_their_dates() {
    let view = ministers(&record().await);
    let told: Vec<_> = view
        .around
        .iter()
        .map(|other| (other.entry.session.id.as_str(), other.is_this))
        .collect();
    let expected = [
        ("cssc-2024-06-06", false),
        ("cfm-2024-06-21", true),
        ("csc-2024-11", false),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn attendance_taken_prevails_over_what_was_announced() {
    let put = |c: &Command| matches!(c, Command::PutQuestion(_));
    let view = ministers(&exercise(CARRIED_ON, &put).await);
    assert!(view.attendance.is_taken);
    let expected = [
        ("Armenia", Some(Coming::AbsentAnnounced)),
        ("Belarus", Some(Coming::Present)),
        ("Kazakhstan", Some(Coming::Present)),
        ("Kyrgyzstan", Some(Coming::Present)),
        ("Russia", Some(Coming::Present)),
        ("Tajikistan", Some(Coming::Present)),
    ];
    assert_eq!(seats(&view), expected);
    let paper = view.attendance.seats[0]
        .instrument
        .as_ref()
        .expect("a note");
    assert_eq!(paper.reference, "Note 1 (example)");
    assert_eq!(view.course.open_sitting(), Some(1));
    let agenda = view.agenda.expect("the agenda was adopted");
    assert_eq!(agenda.items.len(), 3);
    assert_eq!(view.documents[0].texts.len(), 3);
    assert!(view.documents[0].texts[0].authentic);
    assert_eq!((view.decisions.len(), view.statements.len()), (1, 1));
}

#[tokio::test]
async fn a_question_that_is_open_stands_before_the_session_with_how_many_have_spoken() {
    let close = |c: &Command| matches!(c, Command::CloseQuestion(_));
    let view = ministers(&exercise(CARRIED_ON, &close).await);
    let [question] = &view.questions[..] else {
        panic!("one question is open")
    };
    assert_eq!(question.draft.as_str(), "early-notice");
    assert_eq!((question.stated, question.entitled), (4, 6));
    assert!(!view.has_decided());
}

#[tokio::test]
async fn a_session_keeps_what_it_did_with_a_draft_after_the_draft_has_gone_on() {
    let state = exercise(CARRIED_ON, &|_| false).await;
    let ministers = ministers(&state);
    let done = |view: &SessionView| -> Vec<(language::Deed, bool)> {
        let here = view.decisions.iter().flat_map(|draft| &draft.here);
        here.map(|done| (done.deed, done.passed)).collect()
    };
    use language::Deed::{Adopt, Approve};
    assert_eq!(done(&ministers), [(Approve, false), (Approve, true)]);
    assert_eq!(done(&view(&state, "csc-2024-11")), [(Adopt, true)]);
    assert!(ministers.statements[0].entry.stage.is_adopted());
    assert_eq!(ministers.session.phase, SessionPhase::Closed);
}

#[tokio::test]
async fn an_objection_in_writing_leaves_the_draft_returned_by_the_session() {
    let objects =
        |c: &Command| matches!(c, Command::StatePosition(p) if p.ballot == Ballot::AbsentObjects);
    let before = exercise(CONTESTED, &objects).await;
    assert_eq!(view(&before, "csc-2024-11").questions.len(), 1);
    let after = exercise(CONTESTED, &third_question).await;
    let view = view(&after, "csc-2024-11");
    assert!(view.questions.is_empty());
    assert!(view.decisions[0].entry.contested);
    assert!(!view.decisions[0].here[0].passed);
}

#[tokio::test]
async fn there_is_no_page_of_a_session_nobody_has_spoken_of() {
    let id = "cfm-1999".parse().expect("an id");
    assert_eq!(session(&record().await, &id, &english()), None);
}
