//! What is said of dangers and of guarantees, and where it was or is to be discussed.

use app::views::{
    assertions::Saying,
    challenges::{Discussed, challenges},
    proposals::proposals,
};

use crate::{english, record};

/// Fact, account, when said, whether in direct speech, how it stands in its source.
fn told(sayings: &[Saying]) -> Vec<String> {
    let told = |saying: &Saying| {
        let said = &saying.remark.said;
        let place = said.locator.as_deref().unwrap_or("–");
        let direct = if saying.remark.direct_speech {
            "direct"
        } else {
            "told"
        };
        format!(
            "{place} {} {} {direct} {}",
            said.account.id, said.said, saying.remark.certainty
        )
    };
    sayings.iter().map(told).collect()
}

/// Fact, session, how it stands in its source.
fn subjects(discussed: &[Discussed]) -> Vec<String> {
    let of_session = |discussed: &Discussed| {
        let session = discussed.session.id.clone();
        let items = discussed.items.iter();
        let told = items.map(move |item| {
            let place = item.said.locator.as_deref().unwrap_or("–");
            format!("{place} {session} {}", item.certainty)
        });
        told.collect::<Vec<_>>()
    };
    discussed.iter().flat_map(of_session).collect()
}

#[tokio::test]
async fn facts_f20_to_f23_are_challenges_each_with_its_speaker_and_date() {
    let view = challenges(&record().await, &english());
    let expected = [
        "F20 shoigu 2024-06-06 direct stated",
        "F21 shoigu 2024-06-06 direct stated",
        "F22 tasmagambetov ../2024-06-21 told stated",
        "F23 tasmagambetov ../2024-06-21 told stated",
    ];
    assert_eq!(told(&view.remarks), expected);
    assert_eq!(view.elsewhere, []);
}

#[tokio::test]
async fn facts_f18_and_f19_are_what_the_session_that_named_them_discussed() {
    let view = challenges(&record().await, &english());
    let expected = ["F18 cssc-2024-06-06 stated", "F19 cssc-2024-06-06 stated"];
    assert_eq!(subjects(&view.discussed), expected);
}

#[tokio::test]
async fn facts_f25_and_f26_are_proposals_and_what_others_add_is_apart() {
    let view = proposals(&record().await, &english());
    let expected = [
        "F25 putin ../2024-06-21 told stated",
        "F26 putin ../2024-06-21 direct stated",
    ];
    assert_eq!(told(&view.proposals), expected);
    assert_eq!(told(&view.elsewhere), ["– lavrov 2024-06-21 told stated"]);
}

#[tokio::test]
async fn fact_f24_is_scheduled_and_not_held() {
    let view = proposals(&record().await, &english());
    assert_eq!(subjects(&view.discussed), ["F24 cfm-2024-06-21 scheduled"]);
}

#[tokio::test]
async fn the_two_renderings_of_f17_stand_apart_each_with_its_source() {
    let view = proposals(&record().await, &english());
    let expected = [
        "F17 peskov unstated told expected",
        "– treaty-1992 unstated told stated",
    ];
    assert_eq!(told(&view.relations), expected);
    assert_eq!(
        told(&view.relations_elsewhere),
        ["– peskov unstated told stated"]
    );
    let quoted = view.relations_elsewhere[0].remark.quotation.as_ref();
    assert_eq!(
        quoted.map(|(language, words)| (language.as_str(), words.as_str())),
        Some(("en", "as allies and partners"))
    );
}

#[tokio::test]
async fn a_text_that_speaks_of_these_states_names_them() {
    let view = proposals(&record().await, &english());
    let parties = view.relations[1].parties.iter();
    let names: Vec<_> = parties.map(|party| party.name.text.as_str()).collect();
    let six = [
        "Armenia",
        "Belarus",
        "Kazakhstan",
        "Kyrgyzstan",
        "Russia",
        "Tajikistan",
    ];
    assert_eq!(names, six);
}

#[test]
fn an_empty_record_names_nothing() {
    let state = institution::State::default();
    let view = challenges(&state, &english());
    assert!(view.remarks.is_empty() && view.discussed.is_empty());
    let view = proposals(&state, &english());
    assert!(view.proposals.is_empty() && view.discussed.is_empty() && view.relations.is_empty());
}
