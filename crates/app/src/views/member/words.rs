//! What each account says of a party: words on its standing, words on its attendance, others.

use institution::{
    State,
    security::{RecordedAssertion, Topic},
};
use vocab::{AccountId, Language, PartyId, SourceLayer};

use crate::views::{
    Reader, Said, Worded,
    paths::{SessionLink, session_by_id},
    said,
    standing::{StandingLine, Weight, all_lines},
    worded,
};

/// What one account says of a party's standing and of its taking part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its claims of standing that hold or are looked forward to, those that hold first.
    pub lines: Vec<StandingLine>,
    /// What it says of the party's attendance.
    pub attendance: Vec<Remark>,
}

/// Something said of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What, in our paraphrase.
    pub text: Worded,
    /// A word or two of the source as they stand there.
    pub quotation: Option<(Language, String)>,
    /// Whether it is given as direct speech.
    pub direct_speech: bool,
    /// How it stands in its source, by its word in files.
    pub certainty: &'static str,
    /// The session it speaks of.
    pub session: Option<SessionLink>,
    /// Whose word.
    pub said: Said,
}

impl Word {
    /// Whose account it is, by the first thing they say here.
    #[must_use]
    pub fn said(&self) -> Option<&Said> {
        self.lines
            .first()
            .map(|line| &line.said)
            .or(self.attendance.first().map(|r| &r.said))
    }

    /// Everything said, each with the place in its source.
    pub fn all_said(&self) -> impl Iterator<Item = &Said> {
        self.lines
            .iter()
            .map(|line| &line.said)
            .chain(self.attendance.iter().map(|r| &r.said))
    }

    /// How its first claim stands to the account the policy follows; none where it claims no
    /// standing.
    #[must_use]
    pub fn weight(&self) -> Option<Weight> {
        self.lines.first().map(|line| line.weight)
    }
}

/// The accounts that speak of a party's standing or attendance, other sources left out.
pub(super) fn words(state: &State, party: &PartyId, reader: &Reader) -> Vec<Word> {
    let mut words: Vec<(AccountId, Word)> = Vec::new();
    for line in all_lines(state, party, reader) {
        if line.weight != Weight::Past && line.said.layer != SourceLayer::Others {
            word_of(&mut words, &line.said).lines.push(line);
        }
    }
    for assertion in about(state, party) {
        let attendance = assertion.claim.topic == Topic::Attendance;
        if attendance && state.layer(assertion) != SourceLayer::Others {
            let remark = remark(state, assertion, reader);
            word_of(&mut words, &remark.said).attendance.push(remark);
        }
    }
    for (_, word) in &mut words {
        word.lines
            .sort_by_key(|line| (line.weight, line.said.position));
    }
    words.sort_by_key(|(_, word)| word.weight().unwrap_or(Weight::Past));
    words.into_iter().map(|(_, word)| word).collect()
}

fn word_of<'a>(words: &'a mut Vec<(AccountId, Word)>, said: &Said) -> &'a mut Word {
    let place = words
        .iter()
        .position(|(account, _)| *account == said.account.id);
    let place = place.unwrap_or_else(|| {
        let word = Word {
            lines: Vec::new(),
            attendance: Vec::new(),
        };
        words.push((said.account.id.clone(), word));
        words.len() - 1
    });
    &mut words[place].1
}

/// What is said of a party besides, by the record's own sources and the law.
pub(super) fn remarks(state: &State, party: &PartyId, reader: &Reader) -> Vec<Remark> {
    about(state, party)
        .filter(|assertion| assertion.claim.topic != Topic::Attendance)
        .filter(|assertion| state.layer(assertion) != SourceLayer::Others)
        .map(|assertion| remark(state, assertion, reader))
        .collect()
}

/// What other sources say of a party.
pub(super) fn elsewhere(state: &State, party: &PartyId, reader: &Reader) -> Vec<Remark> {
    about(state, party)
        .filter(|assertion| state.layer(assertion) == SourceLayer::Others)
        .map(|assertion| remark(state, assertion, reader))
        .collect()
}

fn about<'a>(state: &'a State, party: &'a PartyId) -> impl Iterator<Item = &'a RecordedAssertion> {
    state
        .assertions
        .iter()
        .filter(move |assertion| assertion.claim.parties.contains(party))
}

fn remark(state: &State, assertion: &RecordedAssertion, reader: &Reader) -> Remark {
    let claim = &assertion.claim;
    let quotation = claim.quotation.as_ref();
    Remark {
        text: worded(&claim.texts, reader),
        quotation: quotation.map(|quotation| (quotation.language, quotation.text.clone())),
        direct_speech: claim.direct_speech,
        certainty: claim.certainty.as_str(),
        session: claim
            .session
            .as_ref()
            .and_then(|id| session_by_id(state, id, reader)),
        said: said(state, &assertion.origin, reader),
    }
}
