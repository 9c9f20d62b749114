//! `majlis members`

use std::path::PathBuf;

use app::views::members::{LedgerRow, ledger};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use vocab::{AccountId, Day, Timestamp};

use crate::{data, outcome::Outcome};

/// Print who belongs, by whose account: one line a claim.
#[derive(Debug, Args)]
pub struct Members {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Only this organisation, by the code of its charter or file
    #[arg(long, value_name = "CODE")]
    organisation: Option<String>,
    /// Claims that hold on this day (2024-06-21)
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,
    /// As the record was known at this moment (2024-06-21T12:00:00Z)
    #[arg(long, value_name = "TIME")]
    known_at: Option<Timestamp>,
    /// Only what this account claims
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Json,
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

impl Members {
    pub async fn run(self) -> Result<(), Outcome> {
        let log = data::open_to_read(&self.data).await?;
        let published = log.read();
        let account = self
            .account
            .as_deref()
            .map(AccountId::new)
            .transpose()
            .map_err(Outcome::unreadable)?;
        let state = match self.known_at {
            None => published.state.clone(),
            Some(moment) => published.as_known_at(moment),
        };
        if let Some(account) = &account
            && !state.accounts.contains_key(account)
        {
            let known: Vec<_> = state.accounts.keys().map(ToString::to_string).collect();
            let known = known.join(", ");
            return Err(Outcome::unreadable(format!(
                "there is no account `{account}`; the accounts are: {known}"
            )));
        }
        let wanted = |row: &LedgerRow| {
            self.organisation
                .as_ref()
                .is_none_or(|code| row.organisation == *code)
        };
        let rows: Vec<_> = ledger(&state, self.on, account.as_ref())
            .into_iter()
            .filter(wanted)
            .map(|row| fields(&row))
            .collect();
        print(&rows, self.format);
        Ok(())
    }
}

fn fields(row: &LedgerRow) -> [String; 9] {
    [
        row.party.clone(),
        row.organisation.clone(),
        row.facet.clone(),
        row.value.clone(),
        row.from.clone(),
        row.to.clone(),
        row.by.clone(),
        row.capacity.clone(),
        if row.competent { "yes" } else { "no" }.to_string(),
    ]
}

fn print(rows: &[[String; 9]], format: Format) {
    match format {
        Format::Csv => {
            println!("{}", COLUMNS.join(","));
            rows.iter().for_each(|row| println!("{}", row.join(",")));
        }
        Format::Json => {
            let object = |row: &[String; 9]| {
                COLUMNS
                    .iter()
                    .zip(row)
                    .map(|(c, v)| ((*c).to_string(), json!(v)))
                    .collect::<serde_json::Map<_, _>>()
            };
            println!(
                "{}",
                Value::Array(rows.iter().map(|row| Value::Object(object(row))).collect())
            );
        }
        Format::Text => {
            for [party, _, facet, value, from, to, by, capacity, competent] in rows {
                let until = if to.is_empty() {
                    String::new()
                } else {
                    format!(" until {to}")
                };
                println!(
                    "{party}  {facet}: {value}, from {from}{until}, by {by} ({capacity}; competent: {competent})"
                );
            }
        }
    }
}
