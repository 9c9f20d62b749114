//! The questions of a draft: those put, and the one to come.

use std::borrow::Cow;

use institution::{
    State,
    decisions::{Draft, Question, QuestionClosing, Stage as DraftStage, WorldVerdict, preview},
    law::{Charter, DecisionRule, PathStep},
    membership::{Claimed, StandingClaim},
    worlds::{self, RollOf, WorldRoll},
};
use rules::{Ballot, Ballots, Rule, Stage, judge};
use vocab::{CalendarDate, Day, QuestionId, When};

use super::{QuestionPhase, QuestionView, rule, scene::Scene};
use crate::views::{
    Reader, body_named,
    paths::{deed, open_question, session_link},
    said,
};

/// Every question of a draft, the last first. Where the draft stands before a body that has not
/// been asked, the first of them is the one to come.
#[must_use]
pub fn questions(state: &State, draft: &Draft, reader: &Reader) -> Vec<QuestionView> {
    let put = draft.questions.iter().rev();
    let put = put.filter_map(|id| question(state, id, reader));
    let to_come = coming(state, draft, reader);
    to_come.into_iter().chain(put).collect()
}

/// A question that was put, open or closed.
#[must_use]
pub fn question(state: &State, id: &QuestionId, reader: &Reader) -> Option<QuestionView> {
    let question = state.questions.get(id)?;
    let proposal = &question.opening.proposal;
    let draft = state.drafts.get(&proposal.draft)?;
    let session = state.sessions.get(&proposal.session)?;
    let step = draft.submission.path.get(question.step)?;
    let closing = question.closed.as_ref();
    let (charter, judged) = judged(state, id, question)?;
    let on = question.opening.on;
    let decision_rule = charter.rules.on(&proposal.rule, on)?;
    let known = claims_before(state, question.origin.position);
    let scene = Scene {
        state,
        known: &known,
        reader,
        rule: &decision_rule.rule,
        on: question.opening.on,
        rolls: &question.opening.rolls,
    };
    let mut worlds = scene.worlds(&judged.verdicts, &judged.ballots);
    if closing.is_none() {
        scene.show_as_it_stands(&mut worlds, question);
    }
    Some(QuestionView {
        id: Some(id.clone()),
        phase: match closing {
            Some(_) => QuestionPhase::Closed,
            None => QuestionPhase::Open,
        },
        body: body_named(state, &session.body, reader),
        deed: deed(step.role),
        session: Some(session_link(state, session, reader)),
        on: scene.on,
        put: Some(said(state, &question.origin, reader)),
        closed: closing.map(|closing| said(state, &closing.origin, reader)),
        rule: rule(charter, decision_rule, reader),
        other_rules: Vec::new(),
        positions: scene.positions(session, question, &judged.ballots),
        worlds,
        disputed: scene.named(&scene.disputed()),
        names: scene.names(),
    })
}

/// The charter applied, and what was recorded on closing; for an open question, the charter in
/// force and what would be recorded now.
fn judged<'a>(
    state: &'a State,
    id: &QuestionId,
    question: &'a Question,
) -> Option<(&'a Charter, Cow<'a, QuestionClosing>)> {
    match &question.closed {
        Some(closing) => {
            let charter = state.known_charter(&closing.claim.charter)?;
            Some((charter, Cow::Borrowed(&closing.claim)))
        }
        None => Some((state.charter.as_deref()?, Cow::Owned(preview(state, id)?))),
    }
}

/// The question that a draft waits for, under the first rule of the body that fits it.
fn coming(state: &State, draft: &Draft, reader: &Reader) -> Option<QuestionView> {
    let place = match draft.stage {
        DraftStage::Before(place) if open_question(state, draft).is_none() => place,
        _ => return None,
    };
    let step = draft.submission.path.get(place)?;
    let charter = state.charter.as_deref()?;
    let session = state.sessions.get(&draft.session)?;
    // A day that nobody gave is not taken for the session's.
    let on = match session.when {
        When::On(CalendarDate::Day(day)) => day,
        When::At(_) => State::session_day(session).unwrap_or(reader.on),
        _ => reader.on,
    };
    let mut fitting = fitting_rules(charter, step, draft, on);
    let first = fitting.next()?;
    let asked = RollOf {
        rule: first,
        concerns: draft.submission.concerns.as_ref(),
        body: Some(&step.body),
        day: on,
    };
    let rolls = worlds::rolls(state, asked);
    let scene = Scene {
        state,
        known: state,
        reader,
        rule: &first.rule,
        on,
        rolls: &rolls,
    };
    let standing: Vec<_> = rolls
        .iter()
        .map(|world| not_asked(&first.rule, world))
        .collect();
    // The question has not been asked: what one objection would do is shown with all others
    // agreeing.
    let all_agree = scene.entitled().map(|party| (party.clone(), Ballot::Yes));
    let worlds = scene.worlds(&standing, &all_agree.collect());
    Some(QuestionView {
        id: None,
        phase: QuestionPhase::ToBePut,
        body: body_named(state, &step.body, reader),
        deed: deed(step.role),
        session: Some(session_link(state, session, reader)),
        on,
        put: None,
        closed: None,
        rule: rule(charter, first, reader),
        other_rules: fitting.map(|other| rule(charter, other, reader)).collect(),
        positions: Vec::new(),
        worlds,
        disputed: scene.named(&scene.disputed()),
        names: scene.names(),
    })
}

/// The rules that the body of a step may decide this draft by on a day, in the order of its
/// charter.
fn fitting_rules<'a>(
    charter: &'a Charter,
    step: &PathStep,
    draft: &'a Draft,
    on: Day,
) -> impl Iterator<Item = &'a DecisionRule> {
    let of_body = charter.bodies.get(&step.body).map(|body| &body.rules);
    let rules = of_body
        .into_iter()
        .flatten()
        .filter_map(move |id| charter.rules.on(id, on));
    rules.filter(|rule| rule.matter == draft.submission.matter)
}

/// The verdict under an account while nobody has been asked.
fn not_asked(rule: &Rule, world: &WorldRoll) -> WorldVerdict {
    WorldVerdict {
        policy: world.policy,
        authors: world.authors.clone(),
        verdict: judge(rule, &world.roll, &Ballots::new(), Stage::Open),
    }
}

/// The state with only those claims that had been recorded when a question was put: a roll is
/// explained by what was known when it was frozen.
fn claims_before(state: &State, position: u64) -> Cow<'_, State> {
    let earlier = |claimed: &&Claimed<StandingClaim>| claimed.origin.position < position;
    if state.standings.iter().all(|claimed| earlier(&claimed)) {
        return Cow::Borrowed(state);
    }
    let mut known = State::default();
    known.charter.clone_from(&state.charter);
    known.standings = state.standings.iter().filter(earlier).cloned().collect();
    Cow::Owned(known)
}
