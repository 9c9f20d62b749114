//! Sentences of drafts on their path: submitted, put, settled, joined, signed, in force.

use institution::decisions::{
    Adoption, DraftIssue, DraftOutcome, Forwarding, Joining, JoiningOpening, PositionStatement,
    QuestionClosing, QuestionOpening, Role, Signature,
};
use language::{Deed, ballot_word, deed_outcome_word, list, say, word};
use vocab::{DraftId, PartyId, QuestionId};

use super::{
    about::{draft_of, draft_page, party_page},
    telling::{Piece, Scene, Sentence},
};
use crate::views::{Worded, body_named, paths::deed, worded};

/// A sentence about a draft that tells no more than the draft.
pub(super) fn draft(scene: &Scene<'_>, event: &str, id: &DraftId) -> Sentence {
    let draft = scene.state.drafts.get(id);
    let title = draft.map(|draft| worded(&draft.submission.titles, scene.reader));
    let id_alone = || Worded {
        text: id.to_string(),
        foreign: None,
    };
    scene.say(event).name(
        "draft",
        title.unwrap_or_else(id_alone),
        draft_page(scene.state, id),
    )
}

/// A sentence about the draft of a question.
fn of_question(scene: &Scene<'_>, event: &str, question: &QuestionId) -> Sentence {
    match draft_of(scene.state, question) {
        Some(id) => draft(scene, event, id),
        None => scene.say(event).word("draft", question.to_string()),
    }
}

fn about_party(scene: &Scene<'_>, sentence: Sentence, party: &PartyId) -> Sentence {
    let page = party_page(scene.state, party);
    sentence.name("party", scene.party(party), page)
}

/// What the body of a question is asked to do.
fn asked(scene: &Scene<'_>, question: &QuestionId) -> Deed {
    let asked = scene.state.questions.get(question);
    let step = asked.and_then(|question| {
        let draft = scene.state.drafts.get(&question.opening.proposal.draft)?;
        draft.submission.path.get(question.step)
    });
    deed(step.map_or(Role::Adopt, |step| step.role))
}

/// The body a question is put to.
fn body(scene: &Scene<'_>, question: &QuestionId) -> Option<Piece> {
    let question = scene.state.questions.get(question)?;
    let session = scene
        .state
        .sessions
        .get(&question.opening.proposal.session)?;
    Some(Piece::Name {
        name: body_named(scene.state, &session.body, scene.reader).name,
        page: None,
    })
}

pub(super) fn submitted(scene: &Scene<'_>, issue: &DraftIssue) -> Sentence {
    let submission = &issue.submission;
    let language = scene.reader.language;
    let by = submission.submitted_by.as_ref().map(|party| Piece::Name {
        name: scene.party(party),
        page: party_page(scene.state, party),
    });
    draft(scene, "draft-submitted", &submission.draft)
        .word("kind", word(language, "draft", submission.kind.as_str()))
        .symbol("symbol", &issue.symbol)
        .maybe(by)
}

pub(super) fn put(scene: &Scene<'_>, opening: &QuestionOpening) -> Sentence {
    let proposal = &opening.proposal;
    draft(scene, "question-put", &proposal.draft).detail(scene.session(&proposal.session))
}

pub(super) fn position(scene: &Scene<'_>, position: &PositionStatement) -> Sentence {
    let ballot = ballot_word(scene.reader.language, position.ballot);
    let sentence = of_question(scene, "position-stated", &position.question);
    about_party(scene, sentence, &position.party).word("ballot", ballot)
}

/// The outcome where every account gives the same one; else that they differ.
pub(super) fn closed(scene: &Scene<'_>, closing: &QuestionClosing) -> Sentence {
    let language = scene.reader.language;
    let mut outcomes = closing.verdicts.iter().map(|world| world.verdict.outcome);
    let first = outcomes.next();
    let outcome = match first {
        Some(outcome) if outcomes.all(|other| other == outcome) => {
            deed_outcome_word(language, asked(scene, &closing.question), outcome)
        }
        Some(_) => say(language, "state-contested"),
        None => say(language, "not-recorded"),
    };
    of_question(scene, "question-closed", &closing.question)
        .word("outcome", outcome)
        .maybe(body(scene, &closing.question))
}

/// What became of a draft in a body.
pub(super) fn settled(scene: &Scene<'_>, event: &str, outcome: &DraftOutcome) -> Sentence {
    draft(scene, event, &outcome.draft).maybe(body(scene, &outcome.question))
}

pub(super) fn forwarded(scene: &Scene<'_>, forwarding: &Forwarding) -> Sentence {
    draft(scene, "draft-forwarded", &forwarding.draft).detail(scene.session(&forwarding.to))
}

pub(super) fn adopted(scene: &Scene<'_>, adoption: &Adoption) -> Sentence {
    draft(scene, "draft-adopted", &adoption.draft)
        .symbol("symbol", &adoption.symbol)
        .maybe(body(scene, &adoption.question))
}

pub(super) fn joining(scene: &Scene<'_>, opening: &JoiningOpening) -> Sentence {
    let parties = opening.parties.iter().map(|party| scene.party(party).text);
    let names = list(scene.reader.language, &parties.collect::<Vec<_>>());
    draft(scene, "joining-opened", &opening.draft).word("names", names)
}

pub(super) fn joined(scene: &Scene<'_>, joining: &Joining) -> Sentence {
    let sentence = draft(scene, "decision-joined", &joining.draft);
    about_party(scene, sentence, &joining.party)
}

pub(super) fn signed(scene: &Scene<'_>, signature: &Signature) -> Sentence {
    let sentence = draft(scene, "decision-signed", &signature.draft);
    about_party(scene, sentence, &signature.party).maybe(scene.text(&signature.signatory))
}
