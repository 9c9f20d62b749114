//! What changes depending on whose word is followed: the roll of each account, read for one party.

use institution::{
    State,
    entry::Certainty,
    law::{self, BodyKind, Charter, DecisionRule, leading_rule},
    worlds::{RollOf, roll_by},
};
use rules::{Binds, Objectors, Roll};
use vocab::{AccountId, Citation, Day, PartyId, RuleId};

use crate::views::{
    Named, Reader, Worded, account_named,
    standing::{StandingLine, Weight, all_lines},
    worded,
};

/// The matrix: questions down, accounts across.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectsView {
    /// The rule the answers are read from.
    pub rule: Named<RuleId>,
    /// Where it stands: the instrument and the article.
    pub citation: (Worded, String),
    /// Whether its text was checked.
    pub verified: bool,
    /// The accounts: the policy's first, then each rival with another roll.
    pub columns: Vec<EffectColumn>,
    /// The questions, with an answer for each column.
    pub rows: Vec<EffectRow>,
}

/// An account in the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectColumn {
    /// Whether the charter's policy follows it.
    pub recognised: bool,
    /// Whose account; for the policy, those whose claims it follows and those that agree.
    pub accounts: Vec<Named<AccountId>>,
}

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectRow {
    /// What is asked.
    pub effect: Effect,
    /// The answer under each column.
    pub answers: Vec<Answer>,
}

/// What follows, or not, from a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Is on the roll of those who decide.
    OnRoll,
    /// Counts towards the quorum.
    InQuorum,
    /// May object to a decision taken by consensus.
    MayObject,
    /// May vote.
    MayVote,
    /// Is bound by new decisions.
    Bound,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Where it is in the room.
    IfPresent,
    /// By what it takes part in.
    IfItTakesPart,
    /// If it accepts.
    IfItAccepts,
    /// Unless it declares that it abstains.
    UnlessItAbstains,
    /// The instruments do not say.
    Unregulated,
}

impl Effect {
    /// The word that names it in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OnRoll => "on-roll",
            Self::InQuorum => "in-quorum",
            Self::MayObject => "may-object",
            Self::MayVote => "may-vote",
            Self::Bound => "bound",
        }
    }
}

impl Answer {
    /// The word that names it in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::IfPresent => "if-present",
            Self::IfItTakesPart => "if-it-takes-part",
            Self::IfItAccepts => "if-it-accepts",
            Self::UnlessItAbstains => "unless-it-abstains",
            Self::Unregulated => "unregulated",
        }
    }
}

/// The matrix for a party, by the first substantive rule of the highest council.
pub(super) fn effects(state: &State, party: &PartyId, reader: &Reader) -> Option<EffectsView> {
    let charter = state.charter.as_ref()?;
    let rule = rule_for_all(charter, reader.on)?;
    let lines = all_lines(state, party, reader);
    let asked = RollOf {
        rule,
        concerns: None,
        body: None,
        day: reader.on,
    };
    let policy = roll_by(state, asked, None);
    let named = |accounts: Vec<AccountId>| -> Vec<_> {
        accounts
            .iter()
            .map(|account| account_named(state, account, reader))
            .collect()
    };
    let mut columns = vec![EffectColumn {
        recognised: true,
        accounts: named(speaking(&lines, true)),
    }];
    let mut answers = vec![answers_of(party, &policy, rule)];
    for rival in speaking(&lines, false) {
        let roll = roll_by(state, asked, Some(&rival));
        let told = answers_of(party, &roll, rule);
        // Accounts that give the same answers share a column.
        match answers.iter().skip(1).position(|known| *known == told) {
            Some(place) => columns[place + 1]
                .accounts
                .push(account_named(state, &rival, reader)),
            None => {
                columns.push(EffectColumn {
                    recognised: false,
                    accounts: named(vec![rival]),
                });
                answers.push(told);
            }
        }
    }
    let Citation {
        instrument,
        article,
    } = &rule.rule.citation;
    Some(EffectsView {
        rule: Named {
            id: rule.rule.id.clone(),
            name: worded(&rule.titles, reader),
        },
        citation: (worded(instrument, reader), article.clone()),
        verified: rule.provenance == vocab::Provenance::Verified,
        columns,
        rows: rows(&answers),
    })
}

/// Whose claims hold on the day: those the organisation recognises, or the others; whoever's claim is
/// followed first.
pub(super) fn speaking(lines: &[StandingLine], recognised: bool) -> Vec<AccountId> {
    let holds = lines.iter().filter(move |line| {
        let of_today = line.weight != Weight::Past && line.certainty == Certainty::Stated;
        of_today && line.weight.is_recognised() == recognised
    });
    let mut holds: Vec<_> = holds.collect();
    holds.sort_by_key(|line| line.weight);
    let mut accounts: Vec<AccountId> = Vec::new();
    for line in holds {
        if !accounts.contains(&line.said.account.id) {
            accounts.push(line.said.account.id.clone());
        }
    }
    accounts
}

/// The rule that stands for all: the first substantive one of the highest council on that day, or
/// the latest where none of its rules applies then.
fn rule_for_all(charter: &Charter, on: Day) -> Option<&DecisionRule> {
    let bodies = charter.bodies_in_order();
    let council = bodies.iter().find(|body| body.kind == BodyKind::Council)?;
    let rules = council.rules.iter();
    leading_rule(rules.filter_map(|id| {
        let rule = charter.rules.on(id, on);
        rule.or_else(|| charter.rules.latest(id))
    }))
}

fn answers_of(party: &PartyId, roll: &Roll, rule: &DecisionRule) -> Vec<(Effect, Answer)> {
    let on_roll = roll.seats.contains_key(party);
    let member = on_roll || roll.excluded.contains_key(party);
    let yes_if = |holds: bool, yes: Answer| if holds { yes } else { Answer::No };
    let quorum = match &rule.rule.quorum {
        None => Answer::Unregulated,
        Some(quorum) if quorum.of_total_membership => yes_if(member, Answer::Yes),
        Some(_) => yes_if(on_roll, Answer::Yes),
    };
    let act = match rule.rule.method.as_consensus() {
        Some(consensus) if !law::is_by_vote(&rule.rule.method) => {
            let allowed = match consensus.objectors {
                Objectors::AnyMember => Answer::Yes,
                Objectors::Present => Answer::IfPresent,
            };
            (Effect::MayObject, yes_if(on_roll, allowed))
        }
        _ => (Effect::MayVote, yes_if(on_roll, Answer::Yes)),
    };
    let bound = match rule.rule.binds {
        Binds::All => Answer::Yes,
        Binds::Participants => Answer::IfItTakesPart,
        Binds::Acceptors => Answer::IfItAccepts,
        Binds::AllButAbstainers => Answer::UnlessItAbstains,
        Binds::Nobody => Answer::No,
    };
    vec![
        (Effect::OnRoll, yes_if(on_roll, Answer::Yes)),
        (Effect::InQuorum, quorum),
        act,
        (Effect::Bound, yes_if(on_roll, bound)),
    ]
}

/// The answers of each account, turned so that each question is a row.
fn rows(columns: &[Vec<(Effect, Answer)>]) -> Vec<EffectRow> {
    let questions = columns
        .first()
        .into_iter()
        .flatten()
        .map(|(effect, _)| *effect);
    questions
        .enumerate()
        .map(|(place, effect)| EffectRow {
            effect,
            answers: columns
                .iter()
                .filter_map(|told| told.get(place))
                .map(|(_, a)| *a)
                .collect(),
        })
        .collect()
}
