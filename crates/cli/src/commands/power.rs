//! `majlis power`

use std::path::PathBuf;

use app::Clock;
use clap::{Args, ValueEnum};
use institution::law::DecisionRule;
use rules::{
    Seat,
    power::{self, Game},
};
use serde_json::Value;
use vocab::{Day, PartyId, RuleId};

use crate::{
    arguments, charters,
    clock::MachineClock,
    csv,
    nearest::nearest,
    outcome::Outcome,
    printing::print,
    weights::{self, Weighted},
};

/// Print each member's formal power: how often its yes decides.
///
/// A coalition wins with the quota of the weights and, with --min-members, with so many members;
/// or by a rule of a charter, among the members and with the weights that the charter lists for
/// the day. Whoever is not in it is against. A member decides where a coalition loses without it
/// and wins with it. Both indices are counted exactly, over every coalition and every order of
/// joining; nothing is rounded before the last digit, where the middle goes to the even one.
///
/// The file has the columns member and weight, in any order; other columns are not read. Names are
/// taken as they are written, and weights are whole numbers.
#[derive(Debug, Args)]
#[command(
    override_usage = "majlis power [OPTIONS] --weights <FILE> --quota <N>
       majlis power [OPTIONS] --charter <FOLDER> --rule <ID>",
    after_long_help = "Columns:
  member              as in the file, and in its order; of a charter the code of who votes
  weight              as in the file; of a charter the first weight that the rule counts, or
                      how many members' votes it casts where the rule counts heads alone
  banzhaf_absolute    of all coalitions of the others, those in which it decides
  banzhaf_normalised  of all deciding of all members, its own
  shapley_shubik      of all orders in which members may join, those in which it decides

Where no coalition can win, nobody has power, and every index is 0.

Examples:
  majlis power --weights council.csv --quota 29020 --min-members 15
  majlis power --charter charters/un-security-council --rule substantive --on 2024-01-01"
)]
pub struct Power {
    /// A table of members with their weights
    #[arg(long, value_name = "FILE", requires = "quota")]
    #[arg(required_unless_present = "charter", conflicts_with = "charter")]
    weights: Option<PathBuf>,
    /// The weight that a coalition needs
    #[arg(long, value_name = "N", value_parser = quota, allow_negative_numbers = true)]
    #[arg(requires = "weights", conflicts_with = "charter")]
    quota: Option<u64>,
    /// How many members a coalition needs, whatever they weigh
    #[arg(long, value_name = "K", value_parser = heads, allow_negative_numbers = true)]
    #[arg(requires = "weights", conflicts_with = "charter")]
    min_members: Option<usize>,
    /// The folder of a charter, or the name of one the program carries: csto
    #[arg(long, value_name = "FOLDER", requires = "rule")]
    charter: Option<String>,
    /// The rule by which a coalition wins
    #[arg(long, value_name = "ID", requires = "charter")]
    rule: Option<String>,
    /// The day whose rule, members and weights are taken, like 2024-06-21; today without it
    #[arg(long, value_name = "DATE", value_parser = arguments::day, requires = "charter")]
    on: Option<Day>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With a first line of column names
    Csv,
    /// A list of objects
    Json,
    /// A line for each member
    Text,
}

const COLUMNS: [&str; 5] = [
    "member",
    "weight",
    "banzhaf_absolute",
    "banzhaf_normalised",
    "shapley_shubik",
];

fn quota(text: &str) -> Result<u64, String> {
    match text.parse() {
        Ok(0) => Err("nobody's vote would be needed; write 1 at least".to_string()),
        Ok(quota) => Ok(quota),
        Err(_) => Err(format!(
            "a quota is a whole number from 1 to {}, in the unit of the weights and no share of \
             them; write it like 29020",
            u64::MAX
        )),
    }
}

fn heads(text: &str) -> Result<usize, String> {
    let remedy = "it is not a number of members; write it like 15";
    text.parse().map_err(|_| remedy.to_string())
}

/// How many rules are named where the one asked for is not known.
const NEAR_MAX: usize = 5;

/// A game, with what is printed of its players.
struct Table {
    members: Vec<Weighted>,
    game: Game,
    /// Where it was read.
    place: String,
    /// Why no coalition can win, where that is known.
    note: Option<String>,
}

impl Power {
    pub fn run(self) -> Result<(), Outcome> {
        let table = self.table()?;
        let power = table.game.power();
        let power = power.map_err(|error| Outcome::unreadable(error).within(&table.place))?;
        if let Some(why) = &table.note {
            // Not on standard output, where a program reads the columns.
            eprintln!("majlis: note: no coalition can win: {why}");
        }
        let rows: Vec<_> = table.members.iter().zip(&power).map(fields).collect();
        print(&match self.format {
            Format::Csv => csv::table(&COLUMNS, &rows),
            Format::Json => json(&rows),
            Format::Text => rows.iter().map(line).collect(),
        })
    }

    fn table(&self) -> Result<Table, Outcome> {
        match (&self.weights, self.quota, &self.charter, &self.rule) {
            (Some(file), Some(quota), None, _) => {
                let members = weights::read(file)?;
                let least = self.min_members.unwrap_or(0);
                let weight = |player: usize| members[player].weight;
                let game = Game::among(members.len()).weighing(weight, quota.into());
                Ok(Table {
                    game: game.numbering(least),
                    place: file.display().to_string(),
                    note: out_of_reach(&members, quota, least),
                    members,
                })
            }
            (None, _, Some(charter), Some(rule)) => by_law(charter, rule, self.on),
            // Arguments are read so that this does not happen.
            _ => Err(Outcome::unreadable(
                "give --weights with --quota, or --charter with --rule",
            )),
        }
    }
}

/// The game of a rule among the members that its charter lists for a day.
fn by_law(name: &str, rule: &str, on: Option<Day>) -> Result<Table, Outcome> {
    let (charter, _) = charters::charter(name)?;
    let Some(on) = on.or_else(|| app::today(MachineClock.now()).first_day()) else {
        return Err(Outcome::refused(
            "the clock of this machine has no day; give --on",
        ));
    };
    let known = RuleId::new(rule)
        .ok()
        .filter(|id| charter.rules.contains(id));
    let Some(id) = known else {
        let ids = charter.rules.ids().map(ToString::to_string).collect();
        let near = nearest(rule, ids, NEAR_MAX).join(", ");
        let told = format!("there is no rule `{rule}` in `{name}`; the nearest are: {near}");
        return Err(Outcome::refused(told));
    };
    let Some(decision) = charter.rules.on(&id, on) else {
        let spans: Vec<_> = charter.rules.versions(&id).iter().map(in_force).collect();
        let spans = spans.join(", and ");
        let told = format!("the rule `{id}` is not in force on {on}; it is {spans}");
        return Err(Outcome::refused(told));
    };
    let rule = &decision.rule;
    if charter.members_on(on).is_empty() {
        let told = format!(
            "no members are listed in `{name}` for {on}; add them to the charter's members.csv \
             from an official publication"
        );
        return Err(Outcome::refused(told));
    }
    let roll = charter.roll_on(rule, on);
    let roll = roll.map_err(|missing| Outcome::refused(missing).within(name))?;
    let game = Game::of(rule, &roll);
    let measure = rule.measures().first().copied();
    let weight = |seat: &Seat| match measure {
        Some(measure) => seat.weights.get(measure).copied().unwrap_or(0),
        None => 1,
    };
    let member = |voter: &PartyId| Weighted {
        member: voter.to_string(),
        weight: roll.cast_by(voter).map(weight).sum(),
    };
    Ok(Table {
        // Also refuses what would not fit a weight, before it is added up.
        game: game.map_err(|error| Outcome::refused(error).within(name))?,
        members: roll.voters().into_iter().map(member).collect(),
        place: name.to_string(),
        note: None,
    })
}

/// When a version of a rule is in force.
fn in_force(version: &DecisionRule) -> String {
    let until = version.until.map(|until| format!(" until {until}"));
    format!("from {}{}", version.from, until.unwrap_or_default())
}

/// Why not even all together win.
fn out_of_reach(members: &[Weighted], quota: u64, least: usize) -> Option<String> {
    let all: u128 = members.iter().map(|member| u128::from(member.weight)).sum();
    let heads = members.len();
    if u128::from(quota) > all {
        Some(format!(
            "all together weigh {all}, and the quota is {quota}"
        ))
    } else if least > heads {
        Some(format!("there are {heads} members, and {least} are needed"))
    } else {
        None
    }
}

fn fields((member, power): (&Weighted, &power::Power)) -> [String; 5] {
    [
        member.member.clone(),
        member.weight.to_string(),
        format!("{:.12}", power.banzhaf_absolute),
        format!("{:.12}", power.banzhaf_normalised),
        format!("{:.12}", power.shapley_shubik),
    ]
}

/// A list of objects. Numbers stand in it digit for digit as in the table.
fn json(rows: &[[String; 5]]) -> String {
    let object = |[member, numbers @ ..]: &[String; 5]| {
        let member = Value::from(member.as_str()).to_string();
        let values = std::iter::once(&member).chain(numbers);
        let pairs = COLUMNS.iter().zip(values);
        let pairs: Vec<_> = pairs
            .map(|(name, value)| format!("\"{name}\":{value}"))
            .collect();
        format!("{{{}}}", pairs.join(","))
    };
    let objects: Vec<_> = rows.iter().map(object).collect();
    format!("[{}]\n", objects.join(",\n "))
}

fn line([member, weight, absolute, normalised, shapley]: &[String; 5]) -> String {
    format!(
        "{member}  weight {weight}: Banzhaf {absolute} absolute, {normalised} normalised; \
         Shapley–Shubik {shapley}\n"
    )
}
