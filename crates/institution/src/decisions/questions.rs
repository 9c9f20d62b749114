//! Putting a question, stating positions, closing it with a verdict under every account.

use alloc::{
    collections::BTreeSet,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use rules::{Ballot, Ballots, Method, Outcome, Rule, judge};
use vocab::{PartyId, QuestionId};

use super::{
    Adoption, Draft, DraftKind, DraftOutcome, JoiningOpening, PositionStatement, Question,
    QuestionClosing, QuestionOpening, QuestionProposal, QuestionRef, Role, Stage, WorldVerdict,
};
use crate::{
    Context, Event, Refusal, State,
    decide::{free, known, not_before},
    law::{Charter, DecisionRule},
    refusal::Kind,
    sessions::{self, Presence, Session},
    worlds::{self, WorldRoll},
};

pub(crate) fn put_question(
    state: &State,
    context: &Context,
    c: &QuestionProposal,
) -> Result<Vec<Event>, Refusal> {
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    free(
        state.questions.contains_key(&c.question),
        Kind::Question,
        &c.question,
    )?;
    let draft = known(state.drafts.get(&c.draft), Kind::Draft, &c.draft)?;
    let (session, _) = sessions::sitting(state, &c.session)?;
    if session.agenda.is_none() {
        return Err(Refusal::AgendaNotAdopted);
    }
    sessions::no_open_question(session)?;
    check_draft_is_before(draft, session)?;
    let on = context
        .valid
        .first_day()
        .or_else(|| State::session_day(session))
        .ok_or(Refusal::DayNeeded)?;
    not_before(context.valid, session.when)?;
    let rule = rule_for(charter, session, draft, c)?;
    let held = vocab::Span {
        from: rule.from,
        until: rule.until,
    };
    if held.holds_on(on) == vocab::Holds::No {
        return Err(Refusal::RuleNotInForce {
            rule: c.rule.to_string(),
        });
    }
    let concerns = draft.submission.concerns.as_ref();
    if rule.rule.excludes_state_concerned && concerns.is_none() {
        return Err(Refusal::ConcernsMissing);
    }
    let rolls = worlds::rolls(state, rule, concerns, on);
    Ok(vec![Event::QuestionPut(QuestionOpening {
        proposal: c.clone(),
        on,
        rolls,
    })])
}

fn check_draft_is_before(draft: &Draft, session: &Session) -> Result<(), Refusal> {
    let body_at = |step: usize| {
        draft
            .submission
            .path
            .get(step)
            .map(|s| s.body.to_string())
            .unwrap_or_default()
    };
    let step = match draft.stage {
        Stage::Before(step) | Stage::Returned(step) => step,
        // Approved below but not yet sent up: the body above has nothing before it.
        Stage::Approved(step) => {
            return Err(Refusal::NotBeforeThisBody {
                body: body_at(step),
            });
        }
        Stage::Adopted | Stage::InForce => return Err(Refusal::AlreadyAdopted),
    };
    if body_at(step) != session.body.as_str() {
        return Err(Refusal::NotBeforeThisBody {
            body: body_at(step),
        });
    }
    if draft.session != session.id {
        return Err(Refusal::NotBeforeThisSession {
            session: draft.session.to_string(),
        });
    }
    Ok(())
}

fn rule_for<'a>(
    charter: &'a Charter,
    session: &Session,
    draft: &Draft,
    c: &QuestionProposal,
) -> Result<&'a DecisionRule, Refusal> {
    let body = known(charter.bodies.get(&session.body), Kind::Body, &session.body)?;
    let rule = known(charter.rules.get(&c.rule), Kind::Rule, &c.rule)?;
    if !body.rules.contains(&c.rule) || rule.matter != draft.submission.matter {
        return Err(Refusal::RuleNotForThis {
            body: body.id.to_string(),
            rule: c.rule.to_string(),
            matter: draft.submission.matter.clone(),
        });
    }
    Ok(rule)
}

pub(crate) fn state_position(state: &State, c: &PositionStatement) -> Result<Vec<Event>, Refusal> {
    let question = known(
        state.questions.get(&c.question),
        Kind::Question,
        &c.question,
    )?;
    if question.closed.is_some() {
        return Err(Refusal::QuestionClosed);
    }
    known(state.parties.get(&c.party), Kind::Party, &c.party)?;
    let on_some_roll = question
        .opening
        .rolls
        .iter()
        .any(|world| world.roll.seats.contains_key(&c.party));
    if !on_some_roll {
        return Err(Refusal::NotOnRoll {
            party: c.party.clone(),
        });
    }
    let session = state.sessions.get(&question.opening.proposal.session);
    let recorded = session
        .and_then(|session| session.attendance.get(&c.party))
        .map(|record| record.claim.presence);
    let contradiction = match recorded {
        Some(Presence::Present) => !c.ballot.is_present() && c.ballot != Ballot::NotEntitled,
        Some(Presence::Absent | Presence::AbsentAnnounced) => c.ballot.is_present(),
        None => false,
    };
    if contradiction {
        let presence = recorded.map_or("", Presence::as_str);
        return Err(Refusal::PresenceContradicts {
            party: c.party.clone(),
            presence,
        });
    }
    Ok(vec![Event::PositionStated(c.clone())])
}

pub(crate) fn close_question(state: &State, c: &QuestionRef) -> Result<Vec<Event>, Refusal> {
    let charter = state.charter.as_ref().ok_or(Refusal::NoCharter)?;
    let question = known(
        state.questions.get(&c.question),
        Kind::Question,
        &c.question,
    )?;
    if question.closed.is_some() {
        return Err(Refusal::QuestionClosed);
    }
    let proposal = &question.opening.proposal;
    let (session, _) = sessions::sitting(state, &proposal.session)?;
    let draft = known(
        state.drafts.get(&proposal.draft),
        Kind::Draft,
        &proposal.draft,
    )?;
    let rule = known(
        charter.rules.get(&proposal.rule),
        Kind::Rule,
        &proposal.rule,
    )?;
    let closing = closing(charter, session, question, &rule.rule);
    let carried = closing
        .verdicts
        .first()
        .is_some_and(|world| world.verdict.outcome == Outcome::Adopted);
    let ballots = closing.ballots.clone();
    let mut events = vec![Event::QuestionClosed(closing)];
    events.extend(consequences(
        state, session, draft, question, &ballots, carried, rule,
    )?);
    Ok(events)
}

/// What closing an open question now would put on the record. `None` where the question is
/// closed already, or names a session or a rule that is not there.
#[must_use]
pub fn preview(state: &State, question: &QuestionId) -> Option<QuestionClosing> {
    let charter = state.charter.as_ref()?;
    let question = state.questions.get(question)?;
    let proposal = &question.opening.proposal;
    let session = state.sessions.get(&proposal.session)?;
    let rule = charter.rules.get(&proposal.rule)?;
    let open = question.closed.is_none();
    open.then(|| closing(charter, session, question, &rule.rule))
}

/// The acts, and what the rule makes of them under each account.
fn closing(
    charter: &Charter,
    session: &Session,
    question: &Question,
    rule: &Rule,
) -> QuestionClosing {
    let ballots = final_ballots(session, question, rule);
    QuestionClosing {
        question: question.opening.proposal.question.clone(),
        verdicts: verdicts(rule, &question.opening.rolls, &ballots),
        ballots,
        charter: charter.digest.clone(),
        engine: String::from(crate::ENGINE),
    }
}

/// One verdict for each frozen roll.
pub(crate) fn verdicts(rule: &Rule, rolls: &[WorldRoll], ballots: &Ballots) -> Vec<WorldVerdict> {
    let verdict = |world: &WorldRoll| WorldVerdict {
        policy: world.policy,
        authors: world.authors.clone(),
        verdict: judge(rule, &world.roll, ballots, rules::Stage::Closed),
    };
    rolls.iter().map(verdict).collect()
}

/// What the outcome by the charter's policy does to the draft.
fn consequences(
    state: &State,
    session: &Session,
    draft: &Draft,
    question: &Question,
    ballots: &Ballots,
    carried: bool,
    rule: &DecisionRule,
) -> Result<Vec<Event>, Refusal> {
    let proposal = &question.opening.proposal;
    let outcome = DraftOutcome {
        draft: proposal.draft.clone(),
        question: proposal.question.clone(),
    };
    if !carried {
        return Ok(vec![Event::DraftReturned(outcome)]);
    }
    let role = draft
        .submission
        .path
        .get(question.step)
        .map_or(Role::Adopt, |step| step.role);
    if role == Role::Approve {
        return Ok(vec![Event::DraftApproved(outcome)]);
    }
    let letters = if draft.submission.kind == DraftKind::Statement {
        "ST"
    } else {
        "DEC"
    };
    let symbol = state
        .next_symbol(session, letters)
        .ok_or(Refusal::NoSymbol(None))?;
    let adoption = Adoption {
        draft: proposal.draft.clone(),
        question: proposal.question.clone(),
        symbol,
    };
    let mut events = vec![Event::DraftAdopted(adoption)];
    let outside = members_outside(question, ballots);
    let joinable = draft.submission.kind == DraftKind::Decision && rule.rule.opens_for_joining;
    if joinable && !outside.is_empty() {
        events.push(Event::JoiningOpened(JoiningOpening {
            draft: proposal.draft.clone(),
            parties: outside,
        }));
    }
    Ok(events)
}

/// Members on the policy's roll, or kept off it, that did not say yes.
fn members_outside(question: &Question, ballots: &Ballots) -> Vec<PartyId> {
    let roll = question.opening.rolls.first().map(|world| &world.roll);
    let members = roll
        .into_iter()
        .flat_map(|roll| roll.seats.keys().chain(roll.excluded.keys()));
    let all: BTreeSet<_> = members
        .filter(|party| ballots.get(*party) != Some(&Ballot::Yes))
        .cloned()
        .collect();
    all.into_iter().collect()
}

/// The acts to be judged: positions stated and, where a member stated none, what its attendance
/// says. A member in the room that raises no objection to a consensus agrees to it; in a vote it
/// takes no part.
pub(crate) fn final_ballots(session: &Session, question: &Question, rule: &Rule) -> Ballots {
    let silent_in_room = match rule.method {
        Method::Consensus(_) => Ballot::Yes,
        Method::Vote(_) => Ballot::NotParticipating,
    };
    let from_attendance = |party: &PartyId| match session
        .attendance
        .get(party)
        .map(|record| record.claim.presence)
    {
        Some(Presence::Present) => silent_in_room,
        Some(Presence::AbsentAnnounced) => Ballot::AbsentAnnounced,
        Some(Presence::Absent) => Ballot::Absent,
        None => match session.announcement(party) {
            Some(announced) if !announced.claim.attends => Ballot::AbsentAnnounced,
            _ => Ballot::Absent,
        },
    };
    let entitled: BTreeSet<_> = question
        .opening
        .rolls
        .iter()
        .flat_map(|world| world.roll.seats.keys())
        .collect();
    let ballot = |party: &PartyId| {
        let stated = question
            .positions
            .get(party)
            .map(|position| position.claim.ballot);
        stated.unwrap_or_else(|| from_attendance(party))
    };
    entitled
        .into_iter()
        .map(|party| (party.clone(), ballot(party)))
        .collect()
}
