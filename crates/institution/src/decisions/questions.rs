//! Putting a question, stating positions, closing it with a verdict under every account.

use alloc::{
    collections::BTreeSet,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use rules::{Ballot, Ballots, Method, Outcome, Rule, judge};
use vocab::{Day, PartyId, QuestionId, When};

use super::{
    Adoption, Draft, DraftKind, DraftOutcome, JoiningOpening, PositionStatement, Question,
    QuestionClosing, QuestionOpening, QuestionProposal, QuestionRef, Role, Stage, WorldVerdict,
};
use crate::{
    Context, Event, Refusal, State,
    decide::{free, known, not_before},
    law::{self, Charter, DecisionRule},
    membership::credentials,
    refusal::Kind,
    sessions::{self, Presence, Session},
    worlds::{self, RollOf, WorldRoll},
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
    let on = day_of(context.valid, session).ok_or(Refusal::DayNeeded)?;
    not_before(context.valid, session.when)?;
    let rule = rule_for(charter, session, draft, c, on)?;
    let concerns = draft.submission.concerns.as_ref();
    if rule.rule.excludes_state_concerned && concerns.is_none() {
        return Err(Refusal::ConcernsMissing);
    }
    let asked = RollOf {
        rule,
        concerns,
        body: Some(&session.body),
        day: on,
    };
    let rolls = worlds::rolls(state, asked);
    for world in &rolls {
        law::check_weights(&rule.rule, &world.roll, on).map_err(|missing| {
            Refusal::WeightsMissing {
                measure: missing.measure,
                parties: missing.parties.into_iter().collect(),
            }
        })?;
    }
    Ok(vec![Event::QuestionPut(QuestionOpening {
        proposal: c.clone(),
        on,
        rolls,
    })])
}

/// The day a question is put on, whose claims its rolls follow: the act's own, or its session's
/// where the act bears no date. INVARIANT: a month is no day; none is invented.
fn day_of(valid: When, session: &Session) -> Option<Day> {
    let when = match valid {
        When::Unstated => session.when,
        dated => dated,
    };
    when.first_day().filter(|day| when.last_day() == Some(*day))
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
        // Approved below but not yet sent up: the body that approved it has done its part, and
        // the body above has nothing before it yet.
        Stage::Approved(step) => {
            let has_approved = body_at(step) == session.body.as_str();
            return Err(Refusal::NotBeforeThisBody {
                body: body_at(if has_approved { step + 1 } else { step }),
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
    on: Day,
) -> Result<&'a DecisionRule, Refusal> {
    let body = known(charter.bodies.get(&session.body), Kind::Body, &session.body)?;
    let latest = known(charter.rules.latest(&c.rule), Kind::Rule, &c.rule)?;
    let in_force = charter.rules.on(&c.rule, on);
    let rule = in_force.unwrap_or(latest);
    if !body.rules.contains(&c.rule) || rule.matter != draft.submission.matter {
        return Err(Refusal::RuleNotForThis {
            body: body.id.to_string(),
            rule: c.rule.to_string(),
            matter: draft.submission.matter.clone(),
        });
    }
    in_force.ok_or_else(|| Refusal::RuleNotInForce {
        rule: c.rule.to_string(),
    })
}

pub(crate) fn state_position(
    state: &State,
    context: &Context,
    c: &PositionStatement,
) -> Result<Vec<Event>, Refusal> {
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
    if let Some(session) = session {
        credentials::check_seated(state, session, &c.party, &context.attribution.account)?;
    }
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

pub(crate) fn close_question(
    state: &State,
    context: &Context,
    c: &QuestionRef,
) -> Result<Vec<Event>, Refusal> {
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
    not_before(context.valid, session.when)?;
    let rule = known(
        charter.rules.on(&proposal.rule, question.opening.on),
        Kind::Rule,
        &proposal.rule,
    )?;
    let closing = closing(charter, session, question, &rule.rule);
    let settled = settlement(state, question, &closing)?;
    let joining = match settled {
        Event::DraftAdopted(_) => joining(state, question, &closing),
        _ => None,
    };
    let events = [Event::QuestionClosed(closing), settled];
    Ok(events.into_iter().chain(joining).collect())
}

/// What closing an open question now would put on the record. `None` where the question is
/// closed already, or names a session or a rule that is not there.
#[must_use]
pub fn preview(state: &State, question: &QuestionId) -> Option<QuestionClosing> {
    let charter = state.charter.as_ref()?;
    let question = state.questions.get(question)?;
    let proposal = &question.opening.proposal;
    let session = state.sessions.get(&proposal.session)?;
    let rule = charter.rules.on(&proposal.rule, question.opening.on)?;
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
fn verdicts(rule: &Rule, rolls: &[WorldRoll], ballots: &Ballots) -> Vec<WorldVerdict> {
    let verdict = |world: &WorldRoll| WorldVerdict {
        policy: world.policy,
        authors: world.authors.clone(),
        verdict: judge(rule, &world.roll, ballots, rules::Stage::Closed),
    };
    rolls.iter().map(verdict).collect()
}

/// What the outcome by the charter's policy does to the draft.
pub(crate) fn settlement(
    state: &State,
    question: &Question,
    closing: &QuestionClosing,
) -> Result<Event, Refusal> {
    let proposal = &question.opening.proposal;
    let draft = known(
        state.drafts.get(&proposal.draft),
        Kind::Draft,
        &proposal.draft,
    )?;
    let outcome = DraftOutcome {
        draft: proposal.draft.clone(),
        question: proposal.question.clone(),
    };
    // INVARIANT: the policy's verdict stands first, and it alone moves the draft.
    let verdict = closing.verdicts.first().map(|world| &world.verdict);
    if verdict.is_none_or(|verdict| verdict.outcome != Outcome::Adopted) {
        return Ok(Event::DraftReturned(outcome));
    }
    let step = draft.submission.path.get(question.step);
    if step.is_some_and(|step| step.role == Role::Approve) {
        return Ok(Event::DraftApproved(outcome));
    }
    let letters = match draft.submission.kind {
        DraftKind::Statement => "ST",
        DraftKind::Decision => "DEC",
    };
    let session = known(
        state.sessions.get(&proposal.session),
        Kind::Session,
        &proposal.session,
    )?;
    let symbol = state
        .next_symbol(session, letters)
        .ok_or(Refusal::NoSymbol(None))?;
    Ok(Event::DraftAdopted(Adoption {
        draft: outcome.draft,
        question: outcome.question,
        symbol,
    }))
}

/// Whom a decision once adopted is opened to for joining, where the rule opens it and somebody
/// took no part.
pub(crate) fn joining(
    state: &State,
    question: &Question,
    closing: &QuestionClosing,
) -> Option<Event> {
    let proposal = &question.opening.proposal;
    let draft = state.drafts.get(&proposal.draft)?;
    let charter = state.charter.as_ref()?;
    let rule = charter.rules.on(&proposal.rule, question.opening.on)?;
    let parties = members_outside(question, &closing.ballots);
    let opens = draft.submission.kind == DraftKind::Decision
        && rule.rule.opens_for_joining
        && !parties.is_empty();
    opens.then(|| {
        Event::JoiningOpened(JoiningOpening {
            draft: proposal.draft.clone(),
            parties,
        })
    })
}

/// Members on the policy's roll that did not say yes, and those kept off it whatever they said:
/// a word from off the roll adopts nothing.
fn members_outside(question: &Question, ballots: &Ballots) -> Vec<PartyId> {
    let Some(roll) = question.policy_roll() else {
        return Vec::new();
    };
    let silent = |party: &&PartyId| ballots.get(*party) != Some(&Ballot::Yes);
    let outside: BTreeSet<_> = roll
        .seats
        .keys()
        .filter(silent)
        .chain(roll.excluded.keys())
        .cloned()
        .collect();
    outside.into_iter().collect()
}

/// The acts to be judged: positions stated and, where a member stated none, what its attendance
/// says. A member in the room that raises no objection to a consensus agrees to it; in a vote it
/// takes no part.
fn final_ballots(session: &Session, question: &Question, rule: &Rule) -> Ballots {
    let silent_in_room = match rule.method {
        Method::Consensus(_) | Method::Silence(_) => Ballot::Yes,
        Method::Unanimity(_) | Method::Vote(_) => Ballot::NotParticipating,
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
