//! `majlis members`

use std::path::PathBuf;

use app::views::members::{Asked, LedgerQuestion, LedgerRow, ledger};
use clap::{Args, ValueEnum};
use institution::State;
use serde_json::{Map, Value};
use vocab::{Account, AccountId, Day, Timestamp, When};

use crate::{arguments, csv, data, nearest::nearest, outcome::Outcome, printing::print};

/// Print who belongs, by whose account: one line for each claim.
///
/// Rival claims stand side by side; none is left out because another is followed. What is merely
/// expected or planned is not a claim of standing and is not printed. Reads beside a running
/// server.
#[derive(Debug, Args)]
#[command(after_long_help = "Columns:
  party         its code
  organisation  the code of its charter, or the code its source gives it
  facet         status, or participation; office, of a person in another organisation
  value         member, associate, observer, partner, signatory, withdrawing or former;
                or how it participates
  from, to      to the precision given, like 2024-02; `from` is empty where its source does
                not state it, `to` while it lasts
  by            whose word: the id of the account
  capacity      in what capacity it was said
  competent     yes where the charter lets that capacity bring it about

Examples:
  majlis members --data data --on 2024-06-21
  majlis members --data data --on 2003-01-01 --and 2024-06-21
  majlis members --data data --account \"Nikol Pashinyan\" --format text")]
pub struct Members {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Only this organisation, by its code
    #[arg(long, value_name = "CODE")]
    organisation: Option<String>,
    /// Only claims that may hold on this day, like 2024-06-21
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    on: Option<Day>,
    /// With --on: only what changed until this day; a first column says `came` or `went`
    #[arg(long, value_name = "DATE", value_parser = arguments::day, requires = "on")]
    and: Option<Day>,
    /// As the record was known at this moment, like 2024-06-21T12:00:00Z
    #[arg(long, value_name = "TIME", value_parser = arguments::moment)]
    known_at: Option<Timestamp>,
    /// Only what this account claims, by its id or its name in any language
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
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
    /// A sentence for each claim
    Text,
}

const COLUMNS: [&str; 9] = [
    "party",
    "organisation",
    "facet",
    "value",
    "from",
    "to",
    "by",
    "capacity",
    "competent",
];

/// How many names are offered where the one asked for is not known.
const NEAR_MAX: usize = 5;

impl Members {
    pub async fn run(self) -> Result<(), Outcome> {
        let log = data::open_to_read(&self.data).await?;
        let published = log.read();
        if published.state.exercise.is_some() {
            // Not on standard output, where a program reads the columns.
            eprintln!("majlis: note: {}", data::EXERCISE);
        }
        let known = self.known_at.map(|moment| published.as_known_at(moment));
        let state = known.as_ref().unwrap_or(&published.state);
        if let Some(until) = self.and {
            return self.changed(state, until);
        }
        let rows = self.rows(state, self.on, None)?;
        print(&match self.format {
            Format::Csv => csv::table(&COLUMNS, &rows),
            Format::Json => json(&rows),
            Format::Text => rows.iter().map(sentence).collect(),
        })
    }

    /// What came and what went between two days.
    fn changed(&self, state: &State, until: Day) -> Result<(), Outcome> {
        let came = self.rows(state, Some(until), self.on)?;
        let went = self.rows(state, self.on, Some(until))?;
        let told = |change: &'static str, rows: Vec<[String; 9]>| {
            rows.into_iter().map(move |row| (change, row))
        };
        let rows: Vec<_> = told("came", came).chain(told("went", went)).collect();
        print(&match self.format {
            Format::Csv => {
                let [a, b, c, d, e, f, g, h, i] = COLUMNS;
                let columns = ["change", a, b, c, d, e, f, g, h, i];
                let lines = rows.iter().map(|(change, row)| {
                    let [a, b, c, d, e, f, g, h, i] = row.clone();
                    [(*change).to_string(), a, b, c, d, e, f, g, h, i]
                });
                csv::table(&columns, &lines.collect::<Vec<_>>())
            }
            Format::Json => {
                let objects = rows.iter().map(|(change, row)| {
                    let mut object = object(row);
                    object.insert("change".to_string(), Value::from(*change));
                    Value::Object(object)
                });
                format!("{}\n", Value::Array(objects.collect()))
            }
            Format::Text => rows
                .iter()
                .map(|(change, row)| format!("{change}: {}", sentence(row)))
                .collect(),
        })
    }

    fn rows(
        &self,
        state: &State,
        on: Option<Day>,
        not_on: Option<Day>,
    ) -> Result<Vec<[String; 9]>, Outcome> {
        let account = self.account.as_deref();
        let account = account.map(|name| account_named(state, name)).transpose()?;
        let organisation = self.organisation.as_deref();
        let organisation = organisation.map(|code| organisation_with(state, code));
        let asked = LedgerQuestion {
            organisation: organisation.transpose()?,
            on,
            not_on,
            account: account.as_ref(),
        };
        Ok(ledger(state, &asked).iter().map(fields).collect())
    }
}

/// The whole ledger as a table.
pub fn table(state: &State) -> String {
    csv::table(&COLUMNS, &whole(state))
}

/// The whole ledger as a list of objects.
pub fn objects(state: &State) -> String {
    json(&whole(state))
}

fn whole(state: &State) -> Vec<[String; 9]> {
    let rows = ledger(state, &LedgerQuestion::default());
    rows.iter().map(fields).collect()
}

/// The account with an id or, failing that, with a name in any language.
fn account_named(state: &State, name: &str) -> Result<AccountId, Outcome> {
    let accounts = &state.accounts;
    if let Some(id) = AccountId::new(name)
        .ok()
        .filter(|id| accounts.contains_key(id))
    {
        return Ok(id);
    }
    let wanted = name.to_lowercase();
    let bears = |account: &&Account| {
        let is_id = account.id.as_str().to_lowercase() == wanted;
        is_id
            || account
                .names
                .iter()
                .any(|(_, name)| name.to_lowercase() == wanted)
    };
    let found: Vec<_> = accounts
        .values()
        .filter(bears)
        .map(|account| account.id.clone())
        .collect();
    match found.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(unknown_account(state, name)),
        several => {
            let ids: Vec<_> = several.iter().map(ToString::to_string).collect();
            let ids = ids.join(", ");
            Err(Outcome::refused(format!(
                "more than one account bears the name `{name}`; give the id of one: {ids}"
            )))
        }
    }
}

fn unknown_account(state: &State, name: &str) -> Outcome {
    let ids_and_names = state.accounts.values().flat_map(|account| {
        let names = account.names.iter().map(|(_, name)| name.to_string());
        names.chain([account.id.to_string()])
    });
    let near = nearest(name, ids_and_names.collect(), NEAR_MAX);
    let remedy = if near.is_empty() {
        "none was registered yet".to_string()
    } else {
        format!("the nearest are: {}", near.join(", "))
    };
    Outcome::refused(format!(
        "there is no account `{name}` in this record; {remedy}"
    ))
}

/// The organisation with a code: the one whose charter is in force, or one that claims speak of;
/// capitals matter only where they tell two apart.
fn organisation_with<'a>(state: &'a State, code: &str) -> Result<Asked<'a>, Outcome> {
    let own = state.charter.as_ref().map(|charter| charter.id.as_str());
    let others = || state.elsewhere.keys().chain(state.offices_elsewhere.keys());
    if let Some(exact) = others().find(|id| id.as_str() == code) {
        return Ok(Asked::Other(exact));
    }
    if own.is_some_and(|own| own.eq_ignore_ascii_case(code)) {
        return Ok(Asked::Own);
    }
    if let Some(id) = others().find(|id| id.as_str().eq_ignore_ascii_case(code)) {
        return Ok(Asked::Other(id));
    }
    let known = own.into_iter().map(String::from);
    let known = known.chain(others().map(ToString::to_string)).collect();
    let near = nearest(code, known, NEAR_MAX).join(", ");
    let remedy = if near.is_empty() {
        "no charter is in force here yet".to_string()
    } else if others().next().is_none() {
        format!("the one here is `{near}`")
    } else {
        format!("the nearest are: {near}")
    };
    Err(Outcome::refused(format!(
        "there is no organisation `{code}` in this record; {remedy}"
    )))
}

fn fields(row: &LedgerRow) -> [String; 9] {
    let from = if row.from == When::Unstated.to_string() {
        String::new()
    } else {
        row.from.clone()
    };
    [
        row.party.clone(),
        row.organisation.clone(),
        row.facet.clone(),
        row.value.clone(),
        from,
        row.to.clone(),
        row.by.clone(),
        row.capacity.clone(),
        if row.competent { "yes" } else { "no" }.to_string(),
    ]
}

fn json(rows: &[[String; 9]]) -> String {
    let objects = rows.iter().map(|row| Value::Object(object(row)));
    format!("{}\n", Value::Array(objects.collect()))
}

fn object(row: &[String; 9]) -> Map<String, Value> {
    let pairs = COLUMNS.iter().zip(row);
    pairs
        .map(|(column, value)| ((*column).to_string(), value.clone().into()))
        .collect()
}

fn sentence(row: &[String; 9]) -> String {
    let [party, _, facet, value, from, to, by, capacity, competent] = row;
    let from = if from.is_empty() {
        "beginning not stated".to_string()
    } else {
        format!("from {from}")
    };
    let until = if to.is_empty() {
        String::new()
    } else {
        format!(" until {to}")
    };
    format!(
        "{party}  {facet}: {value}, {from}{until}, by {by} ({capacity}; competent: {competent})\n"
    )
}
