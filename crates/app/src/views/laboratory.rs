//! The rule laboratory: a body, a rule, what each member does, and what follows.
//!
//! Everything asked for stands in the address, so that it can be passed on. Positions are one
//! letter for each member, in the order of their codes; members without one are in favour.

use institution::law::{Charter, DecisionRule, WeightsMissing};
use language::{arithmetic, deed_verdict_sentence, reasons, what_follows};
use rules::{Ballot, Ballots, Outcome, Roll, Stage, judge};
use vocab::{PartyId, RuleId};

use super::{
    Reader, Worded,
    rule_tried::{RuleChoice, RuleTried, party_name, rule_title, rules_to_try, sentences},
    worded,
};

/// The letters of positions, as addresses write them.
const LETTERS: [(char, Ballot); 9] = [
    ('y', Ballot::Yes),
    ('n', Ballot::No),
    ('a', Ballot::Abstain),
    ('p', Ballot::NotParticipating),
    ('x', Ballot::Absent),
    ('w', Ballot::AbsentNoObjection),
    ('z', Ballot::AbsentObjects),
    ('o', Ballot::Objects),
    ('e', Ballot::NotEntitled),
];

/// What the address asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LaboratoryQuestion {
    /// The charter and the rule: `eu-council/qualified`.
    pub rule: Option<String>,
    /// What a click does to a member, by its letter.
    pub set: Option<String>,
    /// What each member does, a letter each.
    pub positions: Option<String>,
    /// How many members, where the charter lists none.
    pub members: Option<usize>,
}

/// A member and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaboratoryMember {
    /// Who.
    pub party: PartyId,
    /// What it is called in the reader's language.
    pub name: String,
    /// What it does.
    pub ballot: Ballot,
    /// What it weighs in the measures of the rule, each with the measure's name.
    pub weights: Vec<(String, u64)>,
    /// The positions of all once this member was clicked.
    pub clicked: String,
}

/// Why nothing can be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LaboratoryGap {
    /// The rule has no version on that day; the days it applies are told by `from` and `until`.
    NotInForce,
    /// The charter has none of a weight that the rule counts.
    WeightsMissing(WeightsMissing),
}

/// What follows from the positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaboratoryVerdict {
    /// Adopted or not.
    pub outcome: Outcome,
    /// The outcome and why, in a sentence.
    pub sentence: String,
    /// Every reason, a sentence each.
    pub reasons: Vec<String>,
    /// What the rule provides next.
    pub next: Vec<String>,
    /// The count, label and figure.
    pub sums: Vec<(String, String)>,
}

/// The laboratory as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaboratoryView {
    /// Every rule that can be tried.
    pub rules: Vec<RuleChoice>,
    /// The one chosen, by its place in an address.
    pub chosen: String,
    /// The organisation whose rule it is.
    pub organisation: Worded,
    /// What the rule is called.
    pub title: Worded,
    /// The rule in sentences.
    pub sentences: Vec<String>,
    /// Instrument and number of the article it comes from.
    pub citation: (Worded, String),
    /// Whether its text was checked.
    pub verified: bool,
    /// Whether the members are those the charter lists, or only numbered.
    pub is_listed: bool,
    /// The members.
    pub members: Vec<LaboratoryMember>,
    /// What a member can do under such a rule.
    pub palette: Vec<Ballot>,
    /// What a click sets.
    pub set: Ballot,
    /// The positions of all, as the address has them.
    pub positions: String,
    /// What follows, or why nothing does.
    pub verdict: Result<LaboratoryVerdict, LaboratoryGap>,
}

/// The letter of a position in an address.
#[must_use]
pub fn letter(ballot: Ballot) -> char {
    let known = LETTERS.iter().find(|(_, known)| *known == ballot);
    known.map_or('x', |(letter, _)| *letter)
}

fn ballot(letter: char) -> Option<Ballot> {
    let known = LETTERS.iter().find(|(known, _)| *known == letter);
    known.map(|(_, ballot)| *ballot)
}

/// The laboratory for what an address asks. What the address says wrongly is passed over.
#[must_use]
pub fn laboratory(
    own: Option<&Charter>,
    question: &LaboratoryQuestion,
    reader: &Reader,
) -> Option<LaboratoryView> {
    let tried = RuleTried::asked(own, question.rule.as_deref(), reader)?;
    let RuleTried {
        charter, decision, ..
    } = tried;
    let (parties, is_listed) = tried.members(question.members, reader);
    let palette = palette(decision);
    let set = question
        .set
        .as_deref()
        .and_then(|set| ballot(set.chars().next()?));
    let set = set
        .filter(|set| palette.contains(set))
        .unwrap_or(palette[1]);
    let letters: Vec<char> = question.positions.iter().flat_map(|p| p.chars()).collect();
    let position = |place: usize| {
        let asked = letters.get(place).copied().and_then(ballot);
        asked.unwrap_or(Ballot::Yes)
    };
    let ballots: Vec<Ballot> = (0..parties.len()).map(position).collect();
    let roll = tried.roll(&parties, reader);
    let verdict = match &roll {
        _ if !tried.is_in_force => Err(LaboratoryGap::NotInForce),
        Err(missing) => Err(LaboratoryGap::WeightsMissing(missing.clone())),
        Ok(roll) => Ok(verdict(charter, decision, roll, &parties, &ballots, reader)),
    };
    Some(LaboratoryView {
        rules: rules_to_try(reader),
        chosen: tried.address(),
        organisation: worded(&charter.organisation.short_names, reader),
        title: worded(&decision.titles, reader),
        sentences: sentences(charter, decision, reader),
        citation: (
            worded(&decision.rule.citation.instrument, reader),
            decision.rule.citation.article.clone(),
        ),
        verified: decision.provenance == vocab::Provenance::Verified,
        is_listed,
        members: members(
            decision,
            roll.ok().as_ref(),
            &parties,
            &ballots,
            set,
            reader,
        ),
        palette,
        set,
        positions: ballots.iter().map(|ballot| letter(*ballot)).collect(),
        verdict,
    })
}

/// What a member can do: in a vote it votes, in a consensus it agrees or objects.
fn palette(decision: &DecisionRule) -> Vec<Ballot> {
    if institution::law::is_by_vote(&decision.rule.method) {
        vec![
            Ballot::Yes,
            Ballot::No,
            Ballot::Abstain,
            Ballot::NotParticipating,
            Ballot::Absent,
            Ballot::NotEntitled,
        ]
    } else {
        vec![
            Ballot::Yes,
            Ballot::Objects,
            Ballot::Absent,
            Ballot::AbsentNoObjection,
            Ballot::AbsentObjects,
            Ballot::NotEntitled,
        ]
    }
}

fn verdict(
    charter: &Charter,
    decision: &DecisionRule,
    roll: &Roll,
    parties: &[PartyId],
    ballots: &[Ballot],
    reader: &Reader,
) -> LaboratoryVerdict {
    let entered: Ballots = parties
        .iter()
        .cloned()
        .zip(ballots.iter().copied())
        .collect();
    let verdict = judge(&decision.rule, roll, &entered, Stage::Closed);
    let names = |party: &PartyId| party_name(party, reader.language);
    let title = |id: &RuleId| rule_title(charter, id, reader);
    let deed = language::Deed::Adopt;
    LaboratoryVerdict {
        outcome: verdict.outcome,
        sentence: deed_verdict_sentence(reader.language, deed, &verdict, &names),
        reasons: reasons(reader.language, &verdict, &names),
        next: what_follows(reader.language, &verdict, &names, &title),
        sums: arithmetic(reader.language, &verdict),
    }
}

fn members(
    decision: &DecisionRule,
    roll: Option<&Roll>,
    parties: &[PartyId],
    ballots: &[Ballot],
    set: Ballot,
    reader: &Reader,
) -> Vec<LaboratoryMember> {
    let letters: Vec<char> = ballots.iter().map(|ballot| letter(*ballot)).collect();
    let measures = decision.rule.measures();
    let of = |(place, (party, ballot)): (usize, (&PartyId, &Ballot))| {
        // A second click takes the first one back.
        let then = if *ballot == set { Ballot::Yes } else { set };
        let clicked =
            |(other, now): (usize, &char)| if other == place { letter(then) } else { *now };
        let seat = roll.and_then(|roll| roll.seats.get(party));
        let weight = |measure: &&str| {
            let weight = *seat?.weights.get(*measure)?;
            Some(((*measure).to_string(), weight))
        };
        LaboratoryMember {
            party: party.clone(),
            name: party_name(party, reader.language),
            ballot: *ballot,
            weights: measures.iter().filter_map(weight).collect(),
            clicked: letters.iter().enumerate().map(clicked).collect(),
        }
    };
    parties.iter().zip(ballots).enumerate().map(of).collect()
}
