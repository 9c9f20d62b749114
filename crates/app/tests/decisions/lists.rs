//! The lists of decisions and of statements.

use app::views::{
    decision::{Becomes, decision},
    decisions::decisions,
    paths::SessionPhase,
    statements::{statement, statements},
};
use language::Interface;

use crate::{draft, english, moments::Moment, reader};

#[tokio::test]
async fn the_founding_record_has_no_draft_and_shows_what_is_expected_with_its_facts() {
    let state = Moment::Record.state().await;
    let view = decisions(&state, &english());
    assert!(view.adopted.is_empty() && view.under_way.is_empty());
    let told: Vec<_> = view
        .expected
        .iter()
        .map(|entry| {
            (
                entry.said.locator.as_deref().unwrap_or_default(),
                entry.kind,
                entry.certainty,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("F6", "approval", "expected"),
            ("F9", "signature", "planned")
        ]
    );
    let approval = &view.expected[0];
    assert!(approval.is_ahead);
    assert_eq!(approval.said.account.name.text, "Maria Zakharova");
    let next = approval.for_body.as_ref().expect("F6 names the next body");
    assert_eq!(next.name.text, "Collective Security Council");
    assert_eq!(approval.session.phase, SessionPhase::Open);
}

#[tokio::test]
async fn what_other_sources_say_stands_apart_from_the_record() {
    let mut state = Moment::Record.state().await;
    assert!(decisions(&state, &english()).elsewhere.is_empty());
    let report = state
        .sources
        .values_mut()
        .find(|source| source.id.as_str() == "report");
    report.expect("the report").layer = vocab::SourceLayer::Others;
    for view in [
        decisions(&state, &english()),
        statements(&state, &english()),
    ] {
        assert!(view.expected.is_empty());
        assert!(!view.elsewhere.is_empty());
    }
}

#[tokio::test]
async fn planned_statements_are_shown_as_planned() {
    let state = Moment::Record.state().await;
    let view = statements(&state, &english());
    assert_eq!(view.becomes, Becomes::Statement);
    let told: Vec<_> = view
        .expected
        .iter()
        .map(|entry| {
            (
                entry.said.locator.as_deref().unwrap_or_default(),
                entry.certainty,
            )
        })
        .collect();
    assert_eq!(told, [("F10", "planned")]);
}

#[tokio::test]
async fn a_draft_moves_from_under_way_to_adopted() {
    for (moment, adopted, under_way) in [
        (Moment::Submitted, 0, 1),
        (Moment::Contested, 0, 1),
        (Moment::Forwarded, 0, 1),
        (Moment::Adopted, 1, 0),
        (Moment::InForce, 1, 0),
    ] {
        let state = moment.state().await;
        let view = decisions(&state, &english());
        assert_eq!(
            (view.adopted.len(), view.under_way.len()),
            (adopted, under_way)
        );
    }
}

#[tokio::test]
async fn a_list_says_which_verdicts_are_contested_and_how_many_have_signed() {
    let contested = decisions(&Moment::Contested.state().await, &english());
    assert!(contested.under_way[0].contested);
    assert_eq!(contested.under_way[0].signed, None);
    let adopted = decisions(&Moment::Adopted.state().await, &english());
    assert!(!adopted.adopted[0].contested);
    assert_eq!(adopted.adopted[0].signed, Some((1, 4)));
}

#[tokio::test]
async fn a_statement_is_no_decision_and_is_neither_signed_nor_in_force() {
    let state = Moment::InForce.state().await;
    assert!(decision(&state, &draft("open-lines"), &english()).is_none());
    assert!(statement(&state, &draft("early-notice"), &english()).is_none());
    let view = statement(&state, &draft("open-lines"), &english()).expect("the statement");
    assert_eq!(
        view.adopted_as.expect("adopted").as_str(),
        "CSTO.CFM/2024-06-21/ST.1"
    );
    assert_eq!((view.signing, view.force, view.joining), (None, None, None));
    assert_eq!(view.path.len(), 2);
    assert_eq!(view.submitted_by.expect("a party").name.text, "Kazakhstan");
}

#[tokio::test]
async fn titles_and_names_come_in_the_language_of_the_reader() {
    let state = Moment::Submitted.state().await;
    for (language, title) in [
        (
            Interface::Arabic,
            "بشأن الإخطار المبكر بالأخطار العابرة للحدود (مثال)",
        ),
        (
            Interface::Russian,
            "О раннем уведомлении о трансграничных угрозах (пример)",
        ),
    ] {
        let view = decisions(&state, &reader(language));
        assert_eq!(view.under_way[0].title.text, title);
        assert_eq!(view.under_way[0].title.foreign, None);
    }
}

#[tokio::test]
async fn whatever_is_listed_has_its_page_at_every_moment() {
    for moment in Moment::ALL {
        let state = moment.state().await;
        let (drafts, texts) = (
            decisions(&state, &english()),
            statements(&state, &english()),
        );
        for entry in drafts.adopted.iter().chain(&drafts.under_way) {
            let view = decision(&state, &entry.id, &english()).expect("its page");
            assert_eq!(
                (&view.stage, &view.stands_by),
                (&entry.stage, &entry.stands_by)
            );
        }
        for entry in texts.adopted.iter().chain(&texts.under_way) {
            assert!(statement(&state, &entry.id, &english()).is_some());
        }
    }
}
