//! The bodies, and one body with its rules.

use app::views::{
    bodies::{BodyKind, bodies},
    body::{BodyView, body},
    paths::SessionPhase,
};
use institution::State;
use language::Interface;

use crate::{almaty, builder::id, english, places, reader};

fn of(state: &State, name: &str) -> BodyView {
    body(state, &id(name), &english()).expect("the charter has this body")
}

#[tokio::test]
async fn bodies_stand_in_the_order_of_the_charter() {
    let view = bodies(&almaty().await, &english());
    let order: Vec<_> = view.bodies.iter().map(|row| row.body.id.as_str()).collect();
    let expected = [
        "csc",
        "cfm",
        "cdm",
        "cssc",
        "permanent-council",
        "secretariat",
        "secretary-general",
    ];
    assert_eq!(order, expected);
    let articles: Vec<_> = view.articles.iter().map(|a| a.article.as_str()).collect();
    assert_eq!(articles, ["11", "17"]);
    assert!(
        view.silences
            .iter()
            .any(|silence| silence.title.text == "Quorum")
    );
}

#[tokio::test]
async fn f1_f7_f18_each_council_shows_the_session_that_matters_now() {
    let view = bodies(&almaty().await, &english());
    let sessions: Vec<_> = view
        .bodies
        .iter()
        .filter_map(|row| {
            row.session
                .as_ref()
                .map(|s| (row.body.id.as_str(), s.phase))
        })
        .collect();
    let expected = [
        ("csc", SessionPhase::Announced),
        ("cfm", SessionPhase::Open),
        ("cssc", SessionPhase::Closed),
    ];
    assert_eq!(sessions, expected);
}

#[tokio::test]
async fn six_members_sit_in_a_council_one_of_them_contested() {
    let view = of(&almaty().await, "cfm");
    assert_eq!(view.symbol, "CSTO.CFM");
    assert_eq!((view.seats.len(), view.contested()), (6, 1));
    assert_eq!(view.seats[0].party.id.as_str(), "AM");
    assert!(!view.is_highest);
    assert!(of(&almaty().await, "csc").is_highest);
}

#[tokio::test]
async fn f8_kazakhstan_presides_on_a_ground_that_is_not_stated() {
    let chair = of(&almaty().await, "csc").chair.expect("somebody presides");
    assert_eq!(chair.party.id.as_str(), "KZ");
    assert_eq!(places([&chair.said]), ["F8"]);
    assert!(chair.ground.text.starts_with("Not stated"));
    assert_eq!(chair.body, None, "the chair is of the organisation");
}

#[tokio::test]
async fn rules_are_sentences_with_their_article_in_three_languages() {
    let state = almaty().await;
    for language in Interface::ALL {
        let view = body(&state, &id("csc"), &reader(language)).expect("the supreme body");
        let ids: Vec<_> = view
            .rules
            .iter()
            .map(|rule| rule.rule.id.as_str())
            .collect();
        assert_eq!(
            ids,
            ["substantive", "limited-format", "procedural", "suspension"]
        );
        for rule in &view.rules {
            assert!(!rule.sentences.is_empty(), "{language} {}", rule.rule.id);
            assert!(!rule.verified, "no text has been checked");
            assert!(rule.article.missing_in.is_empty());
            assert_eq!(rule.article.paraphrase.foreign, None);
        }
    }
}

#[tokio::test]
async fn where_two_rules_may_apply_the_body_says_who_chooses() {
    let view = of(&almaty().await, "cfm");
    let [choice] = view.choices.as_slice() else {
        panic!("one choice")
    };
    assert_eq!(
        crate::ids(&choice.between),
        ["substantive", "limited-format"]
    );
    assert!(choice.chosen_by.text.starts_with("The chair"));
}

#[tokio::test]
async fn f18_the_office_has_its_holder_and_both_spellings_of_the_name() {
    let view = of(&almaty().await, "secretary-general");
    assert_eq!(view.kind, BodyKind::Office);
    let [holder] = view.holders.as_slice() else {
        panic!("one holder")
    };
    assert_eq!(holder.person.id.as_str(), "tasmagambetov");
    assert_eq!(places([&holder.said]), ["F18"]);
    let spellings: Vec<_> = holder
        .spellings
        .iter()
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(spellings, ["تاساغامبيتوف", "تاسماغامبيتوف"]);
    assert!(view.seats.is_empty() && view.rules.is_empty() && view.silences.is_empty());
}

#[tokio::test]
async fn a_body_that_the_charter_does_not_name_has_no_page() {
    let state = almaty().await;
    assert_eq!(body(&state, &id("parliament"), &english()), None);
    assert_eq!(body(&State::default(), &id("csc"), &english()), None);
    assert!(bodies(&State::default(), &english()).bodies.is_empty());
}
