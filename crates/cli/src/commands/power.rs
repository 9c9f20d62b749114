//! `majlis power`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use rules::power::{self, Game};
use serde_json::Value;

use crate::{
    csv,
    outcome::Outcome,
    printing::print,
    weights::{self, Weighted},
};

/// Print each member's formal power: how often its yes decides.
///
/// A coalition wins with the quota of the weights and, with --min-members, with so many members;
/// whoever is not in it is against. A member decides where a coalition loses without it and wins
/// with it. Both indices are counted exactly, over every coalition and every order of joining; no
/// number is rounded before the last digit printed, where the middle goes to the even digit.
///
/// The file has the columns member and weight, in any order; other columns are not read. Names are
/// taken as they are written, and weights are whole numbers.
#[derive(Debug, Args)]
#[command(after_long_help = "Columns:
  member              as in the file, and in its order
  weight              as in the file
  banzhaf_absolute    of all coalitions of the others, those in which it decides
  banzhaf_normalised  of all deciding of all members, its own
  shapley_shubik      of all orders in which members may join, those in which it decides

Where no coalition can win, nobody has power, and every index is 0.

Example:
  majlis power --weights council.csv --quota 29020 --min-members 15")]
pub struct Power {
    /// A table of members with their weights
    #[arg(long, value_name = "FILE")]
    weights: PathBuf,
    /// The weight that a coalition needs
    #[arg(long, value_name = "N", value_parser = quota, allow_negative_numbers = true)]
    quota: u64,
    /// How many members a coalition needs, whatever they weigh
    #[arg(long, value_name = "K", value_parser = heads, allow_negative_numbers = true)]
    min_members: Option<usize>,
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

impl Power {
    pub fn run(self) -> Result<(), Outcome> {
        let members = weights::read(&self.weights)?;
        let least = self.min_members.unwrap_or(0);
        let game = Game::among(members.len())
            .weighing(|player| members[player].weight, self.quota.into())
            .numbering(least);
        let power = game.power().map_err(|too_large| {
            Outcome::unreadable(too_large).within(&self.weights.display().to_string())
        })?;
        if let Some(why) = out_of_reach(&members, self.quota, least) {
            // Not on standard output, where a program reads the columns.
            eprintln!("majlis: note: no coalition can win: {why}");
        }
        let rows: Vec<_> = members.iter().zip(&power).map(fields).collect();
        print(&match self.format {
            Format::Csv => csv::table(&COLUMNS, &rows),
            Format::Json => json(&rows),
            Format::Text => rows.iter().map(line).collect(),
        })
    }
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
