//! Everything that can be said of an act is said in three languages.

use app::doors::{DOORS, Who};
use language::{has, keys};

use super::super::act::{ACTS, Field, Kind, Of};

/// The refusals as their crate writes them: the list is closed and stands in one place.
const REFUSALS: &str = include_str!("../../../../institution/src/refusal.rs");

/// The codes, from `fn code` to its end.
fn codes() -> Vec<&'static str> {
    let code = REFUSALS.split("pub const fn code").nth(1).unwrap();
    let code = code.split("\n    }\n").next().unwrap();
    code.split("=> \"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

#[test]
fn every_refusal_says_what_stands_in_the_way_and_the_remedy() {
    let codes = codes();
    assert!(codes.len() >= 43, "{codes:?}");
    for code in codes.into_iter().chain(["entry-too-long", "store"]) {
        for key in [format!("refusal-{code}"), format!("refusal-{code}-remedy")] {
            assert!(
                has(&key),
                "`{key}` has no words; write them in translations/*/refusals.ftl"
            );
        }
    }
}

#[test]
fn every_word_for_a_refusal_belongs_to_one() {
    let codes = codes();
    let known = |code: &str| codes.contains(&code) || ["entry-too-long", "store"].contains(&code);
    for key in keys().filter_map(|key| key.strip_prefix("refusal-")) {
        let code = key
            .strip_suffix("-remedy")
            .or(key.strip_suffix("-rule"))
            .unwrap_or(key);
        assert!(known(code), "`refusal-{key}` is of no refusal");
    }
}

#[test]
fn every_door_says_whose_it_is() {
    for door in DOORS {
        assert!(has(&format!("door-{}", door.act)), "{}", door.act);
    }
    for who in [Who::Secretariat, Who::Chair, Who::OwnDelegation] {
        assert!(has(&format!("door-open-to-{}", who.as_str())), "{who:?}");
    }
}

#[test]
fn every_act_on_offer_says_what_it_is_what_it_does_and_what_follows() {
    let families = keys().filter_map(|key| key.strip_prefix("forms-heading-"));
    let mut count = 0;
    for family in families {
        assert!(has(&format!("forms-button-{family}")), "{family}");
        assert!(has(&format!("forms-then-{family}")), "{family}");
        count += 1;
    }
    assert!(count > ACTS.len());
}

#[test]
fn every_question_has_a_label() {
    let is_hidden = |field: &Field| matches!(field.kind, Kind::Id(Of::Page));
    for act in ACTS {
        for field in act.all_fields().filter(|field| !is_hidden(field)) {
            let label = super::super::asking::label(language::Interface::Russian, act, field.name);
            assert_ne!(label, field.name, "{} asks `{}`", act.word, field.name);
        }
    }
}

#[test]
fn every_word_to_choose_has_a_name() {
    for act in ACTS {
        for field in act.all_fields() {
            let Kind::Word(family, words) = field.kind else {
                continue;
            };
            for word in words() {
                assert!(has(&format!("{family}-{word}")), "{family}-{word}");
            }
        }
    }
}

#[test]
fn every_kind_of_thing_that_can_be_missing_has_a_name() {
    let kinds = [
        "party", "person", "account", "source", "body", "session", "item", "draft", "question",
        "rule",
    ];
    for kind in kinds {
        assert!(has(&format!("refusals-kind-{kind}")), "{kind}");
        assert!(REFUSALS.contains(&format!("=> \"{kind}\"")), "{kind}");
    }
}
