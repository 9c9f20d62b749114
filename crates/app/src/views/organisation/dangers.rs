//! Dangers and remedies as officials name them: what one speaker says on one occasion, together.

use institution::{
    State,
    security::{RecordedAssertion, Topic},
};
use vocab::{AccountId, SourceLayer};

use crate::views::{Reader, Said, Worded, said, worded};

/// How many speakers the first page hears.
const SPEAKERS_MAX: usize = 3;

/// What one account says in a row, all of it as direct speech or none, one paragraph for each
/// assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarks {
    /// The paragraphs.
    pub texts: Vec<Worded>,
    /// Whether it is given as direct speech.
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
            Some(last) if is_of_one(last, assertion) => add(last, state, assertion, reader),
            _ => {
                let mut new = Remarks {
                    texts: Vec::new(),
                    direct_speech: assertion.claim.direct_speech,
                    said: Vec::new(),
                };
                add(&mut new, state, assertion, reader);
                remarks.push(new);
            }
        }
    }
    latest(remarks)
}

/// What the last speakers say, whatever the number of lines.
fn latest(mut remarks: Vec<Remarks>) -> Vec<Remarks> {
    let mut speakers: Vec<Option<AccountId>> = Vec::new();
    let mut from = remarks.len();
    for remark in remarks.iter().rev() {
        let speaker = remark.said.first().map(|said| said.account.id.clone());
        if !speakers.contains(&speaker) {
            speakers.push(speaker);
        }
        if speakers.len() > SPEAKERS_MAX {
            break;
        }
        from -= 1;
    }
    remarks.split_off(from)
}

/// Whether an assertion goes on with what was said: by the same account, at the same time, in
/// direct speech or not as before.
fn is_of_one(remarks: &Remarks, assertion: &RecordedAssertion) -> bool {
    let attribution = &assertion.origin.attribution;
    let is_by =
        |said: &Said| said.account.id == attribution.account && said.said == attribution.said;
    let goes_on = remarks.said.first().is_some_and(is_by);
    goes_on && remarks.direct_speech == assertion.claim.direct_speech
}

fn add(remarks: &mut Remarks, state: &State, assertion: &RecordedAssertion, reader: &Reader) {
    remarks.texts.push(worded(&assertion.claim.texts, reader));
    remarks.said.push(said(state, &assertion.origin, reader));
}
