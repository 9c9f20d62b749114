//! `majlis tally`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use institution::law::{Charter, DecisionRule, check_weights};
use language::Interface;
use rules::{Roll, Seat, Stage, Verdict, judge};
use serde_json::json;
use vocab::{Day, PartyId, RuleId};

use crate::{
    charters, csv,
    nearest::nearest,
    outcome::Outcome,
    printing::print,
    votes::{self, Decision, RollBy, Votes},
};

/// Judge the votes in a file by a rule of a charter.
///
/// The file has the columns decision, date, member, vote and, if need be, weight, in any order,
/// with a line for each ballot. Each decision is judged by the version of the rule that applied on
/// its date; without a date, by the latest. A member is written by its ISO code, its name or what
/// it was called on that day ("USSR" votes as Russia before 1992).
///
/// Votes: yes, no, abstain, not-participating, absent, absent-announced, absent-no-objection,
/// absent-objects, objects (in the room), not-entitled. A weight replaces the one that the rule
/// counts. Where anything is wrong, every fault is told with its line, and nothing is judged.
#[derive(Debug, Args)]
#[command(after_long_help = "Columns:
  decision           as in the file, in the order of first appearance
  outcome            adopted, not-adopted or undecided
  reasons            every reason that holds, joined by ; in this order: no-quorum threshold tie
                     veto:CODE+CODE objection:CODE absence-blocks deemed-attained
  yes, no, abstain, not_participating, absent, entitled
                     how many members; ballots of members that are not entitled are not counted

Example:
  majlis tally --charter csto --rule substantive --votes votes.csv --roll listed --format text")]
pub struct Tally {
    /// The folder of a charter, or the name of one the program carries: csto
    #[arg(long, value_name = "FOLDER")]
    charter: String,
    /// The rule to judge by
    #[arg(long, value_name = "ID")]
    rule: String,
    /// The file of votes
    #[arg(long, value_name = "FILE")]
    votes: PathBuf,
    /// Who is on the roll
    #[arg(long, value_enum, default_value_t = RollBy::Charter)]
    roll: RollBy,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// The language of the text: en, ar or ru
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: Interface,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With a first line of column names
    Csv,
    /// A list of objects, with figures, citation and what was struck
    Json,
    /// A sentence for each decision
    Text,
}

const COLUMNS: [&str; 9] = [
    "decision",
    "outcome",
    "reasons",
    "yes",
    "no",
    "abstain",
    "not_participating",
    "absent",
    "entitled",
];

/// How many rules are named where the one asked for is not known.
const NEAR_MAX: usize = 5;

/// How many names are told of those taken as they are written.
const STRANGERS_MAX: usize = 8;

impl Tally {
    pub fn run(self) -> Result<(), Outcome> {
        let (charter, _) = charters::charter(&self.charter)?;
        let id = self.rule_id(&charter)?;
        let votes = votes::read(&self.votes, self.roll, &charter)?;
        let verdicts = self.judged(&charter, &id, &votes)?;
        tell_strangers(&votes.strangers);
        let pairs = votes.decisions.iter().zip(&verdicts);
        print(&match self.format {
            Format::Csv => csv::table(&COLUMNS, &pairs.map(fields).collect::<Vec<_>>()),
            Format::Json => as_json(pairs),
            Format::Text => pairs.map(|pair| self.sentences(&charter, pair)).collect(),
        })
    }

    fn rule_id(&self, charter: &Charter) -> Result<RuleId, Outcome> {
        let id = RuleId::new(&self.rule).ok();
        id.filter(|id| charter.rules.contains(id)).ok_or_else(|| {
            let ids = charter.rules.ids().map(ToString::to_string).collect();
            let near = nearest(&self.rule, ids, NEAR_MAX).join(", ");
            let (rule, charter) = (&self.rule, &self.charter);
            Outcome::unreadable(format!(
                "--rule: there is no rule `{rule}` in `{charter}`; the nearest are: {near}"
            ))
        })
    }

    /// A verdict for each decision; or everything that keeps one from being judged.
    fn judged(
        &self,
        charter: &Charter,
        id: &RuleId,
        votes: &Votes,
    ) -> Result<Vec<Verdict>, Outcome> {
        let mut faults = Vec::new();
        let mut verdicts = Vec::with_capacity(votes.decisions.len());
        for decision in &votes.decisions {
            match self.verdict(charter, id, decision, votes.has_weights) {
                Ok(verdict) => verdicts.push(verdict),
                Err(problem) => {
                    let (file, line) = (self.votes.display(), decision.line);
                    faults.push(format!("{file}:{line}: {problem}"));
                }
            }
        }
        if faults.is_empty() {
            Ok(verdicts)
        } else {
            Err(Outcome::unreadable(faults.join("\n")))
        }
    }

    fn verdict(
        &self,
        charter: &Charter,
        id: &RuleId,
        decision: &Decision,
        has_weights: bool,
    ) -> Result<Verdict, String> {
        let version = version(charter, id, decision.on)?;
        let rule = &version.rule;
        let mut roll = match self.roll {
            RollBy::Listed => Roll::of(decision.ballots.keys().cloned()),
            RollBy::Charter => members_then(charter, decision.on)?,
        };
        let measures = rule.measures();
        if has_weights && measures.len() != 1 {
            let count = measures.len();
            return Err(format!(
                "weight: the rule `{id}` counts {count} weights, and a column of weights replaces \
                 exactly one; take the column away"
            ));
        }
        for (party, seat) in &mut roll.seats {
            *seat = decision
                .on
                .map_or_else(Seat::default, |on| charter.seat_on(party, on));
            if let (Some(weight), Some(measure)) = (decision.weights.get(party), measures.first()) {
                seat.weights.insert((*measure).to_string(), *weight);
            }
        }
        if let Some(on) = decision.on {
            roll.units = charter.units_on(on);
            check_weights(rule, &roll, on).map_err(|missing| {
                format!("weight: {missing}, or give a column of weights for every member")
            })?;
        } else if !measures.is_empty() && !has_weights {
            return Err(format!(
                "date: `{}` has none, and the rule `{id}` counts weights that change with it; \
                 write the day, or add a column of weights",
                decision.name
            ));
        }
        Ok(judge(rule, &roll, &decision.ballots, Stage::Closed))
    }

    fn sentences(&self, charter: &Charter, (decision, verdict): (&Decision, &Verdict)) -> String {
        let lang = self.lang;
        let name = |party: &PartyId| {
            let known = language::territory_name(lang, party.as_str());
            known.map_or_else(|| language::isolated(party.as_str()), String::from)
        };
        let title = |id: &RuleId| {
            let rule = charter.rules.latest(id);
            let best = rule.and_then(|rule| rule.titles.best(lang.language()));
            best.map_or_else(|| id.to_string(), |(_, title)| title.to_string())
        };
        let mut lines = vec![format!(
            "{}: {}",
            decision.name,
            language::verdict_sentence(lang, verdict, &name)
        )];
        lines.extend(language::struck(lang, verdict, &name));
        lines.extend(language::what_follows(lang, verdict, &name, &title));
        lines.join("\n  ") + "\n"
    }
}

/// The version of the rule on a day; without a day, the latest.
fn version<'a>(
    charter: &'a Charter,
    id: &RuleId,
    on: Option<Day>,
) -> Result<&'a DecisionRule, String> {
    let version = match on {
        Some(on) => charter.rules.on(id, on),
        None => charter.rules.latest(id),
    };
    version.ok_or_else(|| {
        let on = on.map_or_else(String::new, |on| on.to_string());
        let spans = charter.rules.versions(id).iter().map(|version| {
            let until = version.until.map(|until| format!(" until {until}"));
            format!("from {}{}", version.from, until.unwrap_or_default())
        });
        let spans = spans.collect::<Vec<_>>().join(", and ");
        format!("date: the rule `{id}` does not apply on {on}; it applies {spans}")
    })
}

/// The members the charter lists for a day.
fn members_then(charter: &Charter, on: Option<Day>) -> Result<Roll, String> {
    let Some(on) = on else {
        return Err(
            "date: it is empty, and the charter's members are those of a day; write it, or give \
             --roll listed"
                .to_string(),
        );
    };
    let members = charter.members_on(on);
    if members.is_empty() {
        return Err(format!(
            "member: the charter `{}` lists no members on {on}; add its members.csv, or give \
             --roll listed",
            charter.id
        ));
    }
    Ok(Roll::of(members))
}

/// Tells on standard error which names were taken as they are written.
fn tell_strangers(strangers: &[String]) {
    if strangers.is_empty() {
        return;
    }
    let some: Vec<&str> = strangers
        .iter()
        .take(STRANGERS_MAX)
        .map(String::as_str)
        .collect();
    let more = if strangers.len() > some.len() {
        ", …"
    } else {
        ""
    };
    let known = match strangers.len() {
        1 => "1 name is not known and is".to_string(),
        count => format!("{count} names are not known and are"),
    };
    let some = some.join(", ");
    eprintln!("majlis: warning: {known} taken as written: {some}{more}");
}

fn reasons(verdict: &Verdict) -> String {
    let reasons = verdict.reasons.iter().map(ToString::to_string);
    reasons.collect::<Vec<_>>().join(";")
}

fn fields((decision, verdict): (&Decision, &Verdict)) -> [String; 9] {
    let figures = &verdict.figures;
    let count = |count: u32| count.to_string();
    [
        decision.name.clone(),
        verdict.outcome.to_string(),
        reasons(verdict),
        count(figures.yes),
        count(figures.no),
        count(figures.abstain),
        count(figures.not_participating),
        count(figures.absent),
        count(figures.entitled),
    ]
}

/// A list of objects.
fn as_json<'a>(pairs: impl Iterator<Item = (&'a Decision, &'a Verdict)>) -> String {
    let object = |(decision, verdict): (&Decision, &Verdict)| {
        let figures = &verdict.figures;
        let legs = figures.legs.iter().map(|leg| {
            json!({
                "measure": leg.measure.weight().unwrap_or("heads"),
                "yes": leg.yes,
                "of": leg.base,
                "needed": leg.needed,
                "met": leg.met,
            })
        });
        let struck = verdict.struck.iter().map(
            |struck| json!({"member": struck.party.as_str(), "because": struck.because.as_str()}),
        );
        let reasons: Vec<String> = verdict.reasons.iter().map(ToString::to_string).collect();
        let next: Vec<&str> = verdict.next.iter().map(rules::Next::as_str).collect();
        let english = verdict.citation.instrument.best(vocab::Language::ENGLISH);
        json!({
            "decision": decision.name,
            "date": decision.on.map(|on| on.to_string()),
            "outcome": verdict.outcome.as_str(),
            "reasons": reasons,
            "yes": figures.yes,
            "no": figures.no,
            "abstain": figures.abstain,
            "not_participating": figures.not_participating,
            "absent": figures.absent,
            "entitled": figures.entitled,
            "present": figures.present,
            "legs": legs.collect::<Vec<_>>(),
            "struck": struck.collect::<Vec<_>>(),
            "next": next,
            "rule": verdict.rule.as_str(),
            "citation": {
                "instrument": english.map(|(_, name)| name),
                "article": verdict.citation.article,
            },
        })
    };
    let objects: Vec<String> = pairs.map(|pair| object(pair).to_string()).collect();
    format!("[{}]\n", objects.join(",\n "))
}
