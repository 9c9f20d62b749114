//! `toml example`: a case with the outcome the rule must give.

use std::collections::{BTreeMap, BTreeSet};

use rules::{Ballot, Ballots, Circumstances, Outcome, Roll, Seat, StruckBecause};
use vocab::{PartyId, RuleId};

use crate::{
    FieldProblem,
    fields::{Fields, Scope, Word},
    parts::{Example, Parts, Placed},
};

const OUTCOMES: [Outcome; 3] = [Outcome::Adopted, Outcome::NotAdopted, Outcome::Undecided];

/// The words of a verdict's reasons; `veto` and `objection` go on with a colon and codes.
const REASONS: [&str; 7] = [
    "no-quorum",
    "threshold",
    "tie",
    "veto",
    "objection",
    "absence-blocks",
    "deemed-attained",
];

/// What a verdict may provide next.
const NEXTS: [(&str, &str); 4] = [
    ("second vote", "second vote"),
    ("casting vote", "casting vote"),
    ("fallback", "fallback"),
    ("consent of the absent", "consent of the absent"),
];

pub(crate) fn read(scope: &Scope<'_>, parts: &mut Parts) {
    if let Some(part) = scope.read(part) {
        parts.examples.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>) -> Option<Example> {
    let title = fields.text("title");
    let rule = fields.id::<RuleId>("rule");
    let (mut members, ballots) = votes(fields);
    let awaited = fields.ids::<PartyId>("awaited");
    members.extend(awaited.into_iter().map(|(party, _)| party));
    let weights = fields
        .table("weights")
        .map(|weights| weight_lists(&weights));
    let mut roll = roll(
        &members,
        &weights.unwrap_or_default(),
        fields.number("membership"),
    );
    roll.units = pairs(fields, "units");
    keep_off(fields, &mut roll, &mut members);
    let circumstances = circumstances(fields);
    let on = fields.date("on");
    let next = fields.optional("next");
    let next = next.and_then(|word| fields.as_known("next", &word, &NEXTS));
    let concerns = fields.optional("concerns");
    let concerns = concerns.and_then(|word| Some((fields.as_id::<PartyId>(&word)?, word.line)));
    let outcome = fields.known(
        "outcome",
        &OUTCOMES.map(|outcome| (outcome.as_str(), outcome)),
    );
    let reasons = fields.words("reasons").unwrap_or_default();
    let reasons = reasons
        .into_iter()
        .filter_map(|word| reason(fields, &word))
        .collect();
    Some(Example {
        title: title?.text,
        rule: rule?,
        members,
        roll,
        ballots,
        concerns,
        on,
        circumstances,
        outcome: outcome?,
        reasons,
        next: next.map(String::from),
    })
}

/// What happened around the ballots.
fn circumstances(fields: &Fields<'_>) -> Circumstances {
    let casting = [("yes", Ballot::Yes), ("no", Ballot::No)];
    let casting_vote = fields.optional("casting_vote");
    Circumstances {
        proxies: pairs(fields, "proxies"),
        casting_vote: casting_vote
            .and_then(|word| fields.as_known("casting_vote", &word, &casting)),
        quorum_challenged: fields.flag("challenged"),
        is_second_vote: fields.flag("second_vote"),
    }
}

/// A table of members by member.
fn pairs(fields: &Fields<'_>, key: &str) -> BTreeMap<PartyId, PartyId> {
    let Some(table) = fields.table(key) else {
        return BTreeMap::new();
    };
    let pair = |key: String| {
        let value = table.text(&key);
        let member = party(&table, &key);
        Some((member?, table.as_id(&value?)?))
    };
    table.keys().into_iter().filter_map(pair).collect()
}

/// Members of the body that are kept off the roll, with the reason.
fn keep_off(fields: &Fields<'_>, roll: &mut Roll, members: &mut BTreeSet<PartyId>) {
    let Some(table) = fields.table("excluded") else {
        return;
    };
    let known = StruckBecause::ALL.map(|because| (because.as_str(), because));
    for key in table.keys() {
        let because = table.known(&key, &known);
        if let (Some(member), Some(because)) = (party(&table, &key), because) {
            roll.seats.remove(&member);
            roll.excluded.insert(member.clone(), because);
            members.insert(member);
        }
    }
}

/// The members that acted, and what each did. One whose act cannot be read is a member too.
fn votes(fields: &Fields<'_>) -> (BTreeSet<PartyId>, Ballots) {
    if !fields.has("votes") {
        fields.missing("votes");
    }
    let known = Ballot::ALL.map(|ballot| (ballot.as_str(), ballot));
    let (mut members, mut ballots) = (BTreeSet::new(), Ballots::new());
    let Some(votes) = fields.table("votes") else {
        return (members, ballots);
    };
    let keys = votes.keys();
    if keys.is_empty() {
        let key = fields.name("votes");
        fields.fault(votes.line, FieldProblem::Empty { key });
    }
    for key in keys {
        let ballot = votes.known(&key, &known);
        if let Some(member) = party(&votes, &key) {
            ballots.extend(ballot.map(|ballot| (member.clone(), ballot)));
            members.insert(member);
        }
    }
    (members, ballots)
}

/// A member by the code it is listed under.
fn party(fields: &Fields<'_>, key: &str) -> Option<PartyId> {
    let (_, line) = fields.value(key)?;
    fields.as_id(&Word {
        text: key.to_string(),
        line,
    })
}

type WeightLists = BTreeMap<String, BTreeMap<PartyId, u64>>;

/// The weights of each measure, member by member.
fn weight_lists(fields: &Fields<'_>) -> WeightLists {
    let mut lists = WeightLists::new();
    for measure in fields.keys() {
        let Some(list) = fields.table(&measure) else {
            continue;
        };
        let weight = |key: String| Some((party(&list, &key)?, list.number(&key)?));
        let weights = list.keys().into_iter().filter_map(weight).collect();
        lists.insert(measure, weights);
    }
    lists
}

fn roll(members: &BTreeSet<PartyId>, weights: &WeightLists, membership: Option<u32>) -> Roll {
    let mut roll = Roll::of(members.iter().cloned());
    for (measure, list) in weights {
        for (party, weight) in list {
            let seat: &mut Seat = roll.seats.entry(party.clone()).or_default();
            seat.weights.insert(measure.clone(), *weight);
        }
    }
    roll.total_membership = membership.unwrap_or(roll.total_membership);
    roll
}

/// A reason as a verdict shows it, with its codes in order.
fn reason(fields: &Fields<'_>, word: &Word) -> Option<String> {
    let (name, codes) = match word.text.split_once(':') {
        Some((name, codes)) => (name, Some(codes)),
        None => (word.text.as_str(), None),
    };
    let known = REASONS.map(|reason| (reason, reason));
    let name = Word {
        text: name.to_string(),
        line: word.line,
    };
    let name = fields.as_known("reasons", &name, &known)?;
    let mut codes: Vec<&str> = codes
        .into_iter()
        .flat_map(|codes| codes.split('+'))
        .collect();
    codes.sort_unstable();
    let colon = if codes.is_empty() { "" } else { ":" };
    Some(format!("{name}{colon}{}", codes.join("+")))
}
