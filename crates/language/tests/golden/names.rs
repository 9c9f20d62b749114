//! Every code of the inner crates has its word in every language.

use language::{
    Deed, Interface, ballot_word, capacity_word, deed_outcome_word, outcome_word, provenance_word,
    source_layer_word, struck_because_word, word,
};
use rules::{Ballot, Outcome, StruckBecause};
use vocab::{Capacity, Provenance, SourceLayer};

const OUTCOMES: [Outcome; 3] = [Outcome::Adopted, Outcome::NotAdopted, Outcome::Undecided];

#[test]
fn every_code_has_a_word_of_its_own() {
    for language in Interface::ALL {
        let families = [
            Ballot::ALL.map(|code| ballot_word(language, code)).to_vec(),
            OUTCOMES.map(|code| outcome_word(language, code)).to_vec(),
            OUTCOMES
                .map(|code| deed_outcome_word(language, Deed::Approve, code))
                .to_vec(),
            StruckBecause::ALL
                .map(|code| struck_because_word(language, code))
                .to_vec(),
            Capacity::ALL
                .map(|code| capacity_word(language, code))
                .to_vec(),
            [SourceLayer::Record, SourceLayer::Others, SourceLayer::Law]
                .map(|code| source_layer_word(language, code))
                .to_vec(),
            [Provenance::Verified, Provenance::Unverified]
                .map(|code| provenance_word(language, code))
                .to_vec(),
        ];
        for words in families {
            for (place, word) in words.iter().enumerate() {
                assert!(!word.contains('['), "{language}: {word}");
                assert!(
                    !words[..place].contains(word),
                    "{language}: `{word}` stands for two"
                );
            }
        }
    }
}

#[test]
fn the_ways_of_not_voting_yes_are_told_apart() {
    for (ballot, english, arabic, russian) in [
        (Ballot::Yes, "in favour", "مؤيد", "за"),
        (Ballot::Absent, "absent", "غائب", "отсутствует"),
        (
            Ballot::AbsentNoObjection,
            "absent, does not object",
            "غائب، ولا يعترض",
            "отсутствует, не возражает",
        ),
        (
            Ballot::AbsentObjects,
            "absent, objects in writing",
            "غائب، ويعترض كتابةً",
            "отсутствует, возражает письменно",
        ),
    ] {
        assert_eq!(ballot_word(Interface::English, ballot), english);
        assert_eq!(ballot_word(Interface::Arabic, ballot), arabic);
        assert_eq!(ballot_word(Interface::Russian, ballot), russian);
    }
}

#[test]
fn a_code_without_a_word_is_shown_in_brackets() {
    assert_eq!(
        word(Interface::English, "standing", "friend"),
        "[standing-friend]"
    );
}
