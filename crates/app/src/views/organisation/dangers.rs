//! Dangers and remedies as officials name them: what one speaker says on one occasion, together.

use institution::{
    State,
    security::{RecordedAssertion, Topic},
};
use vocab::SourceLayer;

use crate::views::{Reader, Said, Worded, said, worded};

/// How many speakers the first page hears.
const SPEAKERS_MAX: usize = 3;

/// What one account says in a row, one paragraph for each assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarks {
    /// The paragraphs.
    pub texts: Vec<Worded>,
    /// Whether any of it is given as direct speech.
    pub direct_speech: bool,
    /// Whose word, one for each paragraph.
    pub said: Vec<Said>,
}

/// The latest remarks on challenges and on the order of security, by speaker.
pub(super) fn dangers(state: &State, reader: &Reader) -> Vec<Remarks> {
    let heard = state.assertions.iter().filter(|assertion| {
        let of_dangers = matches!(
            assertion.claim.topic,
            Topic::Challenge | Topic::SecurityFramework
        );
        of_dangers && state.layer(assertion) == SourceLayer::Record
    });
    let mut remarks: Vec<Remarks> = Vec::new();
    for assertion in heard {
        match remarks.last_mut() {
            Some(last) if is_by(last, assertion) => add(last, state, assertion, reader),
            _ => {
                let mut new = Remarks {
                    texts: Vec::new(),
                    direct_speech: false,
                    said: Vec::new(),
                };
                add(&mut new, state, assertion, reader);
                remarks.push(new);
            }
        }
    }
    let from = remarks.len().saturating_sub(SPEAKERS_MAX);
    remarks.split_off(from)
}

fn is_by(remarks: &Remarks, assertion: &RecordedAssertion) -> bool {
    let account = &assertion.origin.attribution.account;
    remarks
        .said
        .first()
        .is_some_and(|said| said.account.id == *account)
}

fn add(remarks: &mut Remarks, state: &State, assertion: &RecordedAssertion, reader: &Reader) {
    remarks.texts.push(worded(&assertion.claim.texts, reader));
    remarks.direct_speech |= assertion.claim.direct_speech;
    remarks.said.push(said(state, &assertion.origin, reader));
}
