//! The questions on a draft and their verdicts, under each account.

use app::views::verdicts::{Act, Ground, QuestionPhase, QuestionView, WorldView};
use rules::{Ballot, Outcome};

use crate::{draft, early_notice, english, moments::Moment, names};

fn outcomes(question: &QuestionView) -> Vec<Outcome> {
    question
        .worlds
        .iter()
        .map(|world| world.verdict.outcome)
        .collect()
}

fn grounds(world: &WorldView) -> Vec<String> {
    let told = |ground: &Ground| {
        let locator = ground.said.locator.as_deref().unwrap_or_default();
        format!("{}: {}, {locator}", ground.said.account.id, ground.standing)
    };
    let mut told: Vec<_> = world.grounds.iter().map(told).collect();
    told.sort();
    told
}

#[tokio::test]
async fn a_draft_not_yet_put_shows_what_awaits_it_and_what_one_objection_would_do() {
    let view = early_notice(&Moment::Submitted.state().await);
    let [question] = &view.questions[..] else {
        panic!("one question to come")
    };
    assert_eq!(
        (question.phase, question.id.as_ref()),
        (QuestionPhase::ToBePut, None)
    );
    assert_eq!(outcomes(question), [Outcome::Undecided, Outcome::Undecided]);
    assert!(question.is_settled());
    assert_eq!(names(&question.disputed), ["Armenia"]);
    let if_objected: Vec<_> = question
        .worlds
        .iter()
        .map(|world| world.if_objected[0].verdict.outcome)
        .collect();
    assert_eq!(if_objected, [Outcome::NotAdopted, Outcome::Adopted]);
    assert!(
        !question.other_rules.is_empty(),
        "a limited format can be chosen"
    );
}

#[tokio::test]
async fn each_world_names_the_claims_it_rests_on() {
    let view = early_notice(&Moment::Contested.state().await);
    let question = &view.questions[0];
    let [policy, rival] = &question.worlds[..] else {
        panic!("two worlds")
    };
    assert!(policy.policy && !rival.policy);
    assert_eq!(
        grounds(policy),
        ["charter-2002: member, Art. 1", "secretariat: member, F16"]
    );
    assert_eq!(grounds(rival), ["pashinyan: self-suspended, F14"]);
    assert_eq!((policy.seats.len(), rival.seats.len()), (6, 5));
    assert_eq!(rival.kept_off[0].0.name.text, "Armenia");
}

#[tokio::test]
async fn an_open_question_shows_what_closing_it_now_would_record() {
    let view = early_notice(&Moment::Open.state().await);
    let question = &view.questions[0];
    assert_eq!(question.phase, QuestionPhase::Open);
    assert_eq!(outcomes(question), [Outcome::Undecided, Outcome::Undecided]);
    let preview: Vec<_> = question
        .worlds
        .iter()
        .map(|world| world.if_closed.as_ref().map(|verdict| verdict.outcome))
        .collect();
    assert_eq!(preview, [Some(Outcome::NotAdopted), Some(Outcome::Adopted)]);
    assert!(
        !question.is_settled(),
        "it would be contested if it were closed now"
    );
    let closed = early_notice(&Moment::Contested.state().await);
    let recorded = closed.questions[0]
        .worlds
        .iter()
        .map(|world| Some(world.verdict.clone()));
    let previewed = question.worlds.iter().map(|world| world.if_closed.clone());
    assert!(
        recorded.eq(previewed),
        "what was shown is what was recorded"
    );
}

#[tokio::test]
async fn every_position_says_how_it_is_known() {
    let view = early_notice(&Moment::Contested.state().await);
    let told: Vec<_> = view.questions[0]
        .positions
        .iter()
        .map(|position| {
            let name = position.party.name.text.as_str();
            match &position.act {
                Act::Stated {
                    ballot,
                    instrument,
                    explanation,
                    ..
                } => {
                    let paper = instrument.as_ref().map_or("itself", |paper| paper.kind);
                    let explained = if explanation.text.is_empty() {
                        ""
                    } else {
                        ", explained"
                    };
                    format!("{name}: {ballot}, {paper}{explained}")
                }
                Act::Read { ballot, said } => {
                    let known = if said.is_some() {
                        "attendance"
                    } else {
                        "nothing"
                    };
                    format!("{name}: {ballot}, {known}")
                }
                other => format!("{name}: {other:?}"),
            }
        })
        .collect();
    assert_eq!(
        told,
        [
            "Armenia: absent-announced, attendance",
            "Belarus: yes, itself",
            "Kazakhstan: yes, itself, explained",
            "Kyrgyzstan: yes, itself",
            "Russia: yes, floor",
            "Tajikistan: yes, attendance",
        ]
    );
    assert!(view.questions[0].positions[0].is_disputed);
}

#[tokio::test]
async fn while_a_question_is_open_members_are_awaited_and_what_their_silence_counts_as_is_told() {
    let view = early_notice(&Moment::Open.state().await);
    let awaited: Vec<_> = view.questions[0]
        .positions
        .iter()
        .filter_map(|position| match position.act {
            Act::Awaited(ballot) => Some((position.party.name.text.as_str(), ballot)),
            _ => None,
        })
        .collect();
    assert_eq!(
        awaited,
        [
            ("Armenia", Ballot::AbsentAnnounced),
            ("Tajikistan", Ballot::Yes)
        ]
    );
}

#[tokio::test]
async fn questions_stand_last_first_and_keep_their_rule_and_article() {
    let view = early_notice(&Moment::Forwarded.state().await);
    let told: Vec<_> = view
        .questions
        .iter()
        .map(|question| {
            (
                question.body.id.as_str(),
                question.phase,
                question.rule.id.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("csc", QuestionPhase::ToBePut, "substantive"),
            ("cfm", QuestionPhase::Closed, "limited-format"),
            ("cfm", QuestionPhase::Closed, "substantive"),
        ]
    );
    for question in &view.questions {
        assert!(
            !question.rule.paraphrase.text.is_empty(),
            "{:?}",
            question.rule.id
        );
    }
    assert!(view.questions[1].is_settled());
    assert!(!view.questions[2].is_settled());
}

#[tokio::test]
async fn a_claim_recorded_after_a_question_was_put_does_not_explain_its_roll() {
    let mut state = Moment::Contested.state().await;
    let before = early_notice(&state);
    let mut later = state
        .standings
        .iter()
        .find(|claimed| claimed.origin.attribution.account.as_str() == "pashinyan")
        .expect("F14")
        .clone();
    later.origin.position = state.length;
    later.claim.standing = institution::membership::Standing::Active;
    state.standings.push(later);
    assert_eq!(early_notice(&state).questions, before.questions);
}

#[tokio::test]
async fn an_objection_in_writing_stops_the_consensus_where_the_member_is_on_the_roll() {
    let id = draft("shared-forecast");
    let open = Moment::Objection.state().await;
    let open = app::views::decision::decision(&open, &id, &english()).expect("the draft");
    let standing = &open.questions[0].worlds[0].verdict;
    assert_eq!(standing.outcome, Outcome::Undecided);
    assert_eq!(standing.reasons.len(), 1, "the objection stands");
    let closed = Moment::ContestedAbove.state().await;
    let closed = app::views::decision::decision(&closed, &id, &english()).expect("the draft");
    assert_eq!(
        outcomes(&closed.questions[0]),
        [Outcome::NotAdopted, Outcome::Adopted]
    );
    assert_eq!(closed.stage.as_str(), "returned");
}
