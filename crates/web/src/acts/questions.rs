//! A question: put, answered by the members, closed with its verdict.

use institution::{
    decisions::{Draft, Question, QuestionClosing, Role, preview},
    law::{self, DecisionRule},
    sessions::{Presence, Session},
};
use language::{Deed, deed_outcome_word, deed_verdict_sentence, list, say, say_with};
use rules::Ballot;
use vocab::{BodyId, PartyId, QuestionId};

use super::{
    act::{Act, Kind, Of, act, instruments, may, must, on_behalf},
    offer::Offer,
    scene::Scene,
};
use crate::components::{Piece, Prose, Text};

/// The chair puts a draft to the body; the rolls are frozen.
pub(super) const PUT: Act = act(
    "put-question",
    &[
        must("draft", Kind::Id(Of::Page)),
        must("session", Kind::Id(Of::Page)),
        must("rule", Kind::Id(Of::Rule)),
    ],
);

/// A member states its position.
pub(super) const STATE_POSITION: Act = act(
    "state-position",
    &[
        must("question", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Page)),
        must("ballot", Kind::Ballot),
        may("explanation", Kind::Texts),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// The chair closes the question and announces what follows.
pub(super) const CLOSE: Act = act("close-question", &[must("question", Kind::Id(Of::Page))]);

/// What is possible on the page of a draft while bodies decide on it.
pub(super) fn offers(scene: &Scene<'_>, draft: &Draft) -> Vec<Offer> {
    let Some(session) = scene.state.sessions.get(&draft.session) else {
        return Vec::new();
    };
    let last = draft
        .questions
        .last()
        .and_then(|id| scene.state.questions.get_key_value(id));
    match last {
        Some((id, question)) if question.closed.is_none() => {
            let mut offers: Vec<Offer> = close(scene, draft, session, id, question)
                .into_iter()
                .collect();
            offers.extend(positions(scene, session, id, question));
            offers
        }
        _ => put(scene, draft, session).into_iter().collect(),
    }
}

fn put(scene: &Scene<'_>, draft: &Draft, session: &Session) -> Option<Offer> {
    let step = draft.submission.path.get(draft.step_before()?)?;
    let another_is_open = scene.state.questions.values().any(|question| {
        question.closed.is_none() && question.opening.proposal.session == session.id
    });
    let is_time = session.open_sitting().is_some()
        && session.agenda.is_some()
        && !another_is_open
        && step.body == session.body;
    (is_time && scene.may(PUT.word, None)).then(|| {
        let values = [("body", scene.body(&session.body).into())];
        let family = match step.role {
            Role::Approve => "put-for-approval",
            Role::Adopt => "put-for-adoption",
        };
        Offer::new(scene, &PUT, family, &values)
            .given("draft", draft.submission.draft.as_str())
            .given("session", session.id.as_str())
            .dated(session)
            .main(true)
            .awaited(true)
    })
}

fn positions(
    scene: &Scene<'_>,
    session: &Session,
    id: &QuestionId,
    question: &Question,
) -> Vec<Offer> {
    let offer = |family: &'static str, party: &PartyId| {
        let values = [("party", scene.party(party).into())];
        let offer = Offer::new(scene, &STATE_POSITION, family, &values)
            .given("question", id.as_str())
            .dated(session);
        match question.positions.get(party) {
            Some(known) => offer.preset("ballot", known.claim.ballot.as_str()),
            None => offer,
        }
    };
    if let Some(own) = scene.own() {
        let may = on_some_roll(question, own) && scene.may(STATE_POSITION.word, Some(own));
        let unsaid = !question.positions.contains_key(own);
        let ours = || {
            offer("state-own", own)
                .given("party", own.as_str())
                .main(unsaid)
                .awaited(unsaid)
        };
        return may.then(ours).into_iter().collect();
    }
    if !scene.may(STATE_POSITION.word, None) {
        return Vec::new();
    }
    let mut parties = all_on_rolls(question);
    scene.sort(&mut parties);
    parties
        .iter()
        .map(|party| offer("state-position", party).of_party(party))
        .collect()
}

fn on_some_roll(question: &Question, party: &PartyId) -> bool {
    question
        .opening
        .rolls
        .iter()
        .any(|world| world.roll.seats.contains_key(party))
}

fn all_on_rolls(question: &Question) -> Vec<PartyId> {
    let seats = question
        .opening
        .rolls
        .iter()
        .flat_map(|world| world.roll.seats.keys().cloned());
    let unique: std::collections::BTreeSet<_> = seats.collect();
    unique.into_iter().collect()
}

fn close(
    scene: &Scene<'_>,
    draft: &Draft,
    session: &Session,
    id: &QuestionId,
    question: &Question,
) -> Option<Offer> {
    if session.open_sitting().is_none() || !scene.may(CLOSE.word, None) {
        return None;
    }
    let language = scene.language();
    let closing = preview(scene.state, id)?;
    let role = draft
        .submission
        .path
        .get(question.step)
        .map_or(Role::Adopt, |step| step.role);
    let deed = match role {
        Role::Approve => Deed::Approve,
        Role::Adopt => Deed::Adopt,
    };
    let outcome = closing.verdicts.first()?.verdict.outcome;
    let values = [("outcome", deed_outcome_word(language, deed, outcome).into())];
    let everyone_spoke = all_on_rolls(question)
        .iter()
        .all(|p| question.positions.contains_key(p));
    let mut offer = Offer::new(scene, &CLOSE, "close-question", &values)
        .given("question", id.as_str())
        .dated(session)
        .main(true)
        .awaited(everyone_spoke);
    offer.consequence = consequence(scene, deed, &closing);
    Some(offer)
}

/// What closing now would bring, by the policy and by each account that differs.
fn consequence(scene: &Scene<'_>, deed: Deed, closing: &QuestionClosing) -> Prose {
    let language = scene.language();
    let names = |party: &PartyId| scene.party(party);
    let mut prose = Prose::default();
    let policy = closing.verdicts.first().map(|world| world.verdict.outcome);
    for world in &closing.verdicts {
        if !prose.is_empty() && Some(world.verdict.outcome) == policy {
            continue;
        }
        let sentence = deed_verdict_sentence(language, deed, &world.verdict, &names);
        let sentence = if prose.is_empty() {
            sentence
        } else {
            let authors = world.authors.iter().map(|account| {
                app::views::account_named(scene.state, account, scene.reader)
                    .name
                    .text
            });
            let authors = list(language, &authors.collect::<Vec<_>>());
            let values = [("accounts", authors.into()), ("sentence", sentence.into())];
            say_with(language, "forms-then-contested", &values)
        };
        prose = prose.and(Text::from(sentence)).and(Piece::Break);
    }
    prose.and(say(language, "forms-then-close-question"))
}

/// The positions a member can take: by the rule's method, and by where it is recorded to be.
pub(super) fn ballots(scene: &Scene<'_>, question: &str, party: &str) -> Vec<Ballot> {
    let state = scene.state;
    let question = question
        .parse()
        .ok()
        .and_then(|id: QuestionId| state.questions.get(&id));
    let proposal = question.map(|question| &question.opening.proposal);
    let session = proposal.and_then(|proposal| state.sessions.get(&proposal.session));
    let presence = session
        .and_then(|session| session.attendance.get(&party.parse().ok()?))
        .map(|record| record.claim.presence);
    let rule = question.and_then(|question| {
        let opening = &question.opening;
        scene
            .charter()?
            .rules
            .on(&opening.proposal.rule, opening.on)
    });
    let by_vote = rule.is_some_and(|rule| law::is_by_vote(&rule.rule.method));
    let in_room: &[Ballot] = if by_vote {
        &[
            Ballot::Yes,
            Ballot::No,
            Ballot::Abstain,
            Ballot::NotParticipating,
        ]
    } else {
        &[Ballot::Yes, Ballot::Objects, Ballot::NotParticipating]
    };
    let in_writing = &[Ballot::AbsentNoObjection, Ballot::AbsentObjects];
    match presence {
        Some(Presence::Present) => in_room.to_vec(),
        Some(Presence::Absent | Presence::AbsentAnnounced) => in_writing.to_vec(),
        None => [in_room, in_writing].concat(),
    }
}

/// The rules a body may decide a draft by.
pub(super) fn rules_of<'a>(
    scene: &Scene<'a>,
    body: &BodyId,
    draft: &Draft,
) -> Vec<&'a DecisionRule> {
    let Some(charter) = scene.charter() else {
        return Vec::new();
    };
    let ids = charter
        .bodies
        .get(body)
        .map(|body| body.rules.as_slice())
        .unwrap_or_default();
    let rules = ids
        .iter()
        .flat_map(|id| charter.rules.versions(id).iter().rev());
    rules
        .filter(|rule| rule.matter == draft.submission.matter)
        .collect()
}
