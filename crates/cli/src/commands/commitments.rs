//! `majlis commitments`

use std::{collections::BTreeSet, path::PathBuf};

use clap::{Args, ValueEnum};
use institution::{
    State,
    commitments::{Days, Duty, Obligation, Supposed, duties, tensions},
};
use serde_json::{Value, json};
use vocab::{AccountId, Day, InstrumentId, PartyId};

use crate::{arguments, csv, data, outcome::Outcome, printing::print};

/// Print who is bound to do what toward whom on a day.
///
/// An undertaking is read from a party's own row and owed to every other party that the same account
/// has in the instrument on that day. Each line says by whose account.
#[derive(Debug, Args)]
#[command(after_long_help = "Columns:
  change        gone, new (supposed), only (differences), defends, spares (tensions)
  from, toward  who is bound toward whom, by code
  obligation    defence, offence, neutrality, non-aggression or consultation
  instrument    by the code of whoever speaks of it
  by            whose word: the id of the account

Examples:
  majlis commitments --data data --on 1939-08-31 --party 365
  majlis commitments --data data --on 1990-01-01 --without 200 --party 2")]
pub struct Commitments {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// On this day, like 1939-08-31
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    on: Day,
    /// Only what this party owes or is owed, by its code
    #[arg(long, value_name = "CODE")]
    party: Option<PartyId>,
    /// With --party: only between it and this one
    #[arg(long, value_name = "CODE", requires = "party")]
    toward: Option<PartyId>,
    /// Only this obligation
    #[arg(long, value_name = "WORD")]
    obligation: Option<Obligation>,
    /// Only by this account, by its id
    #[arg(long, value_name = "ID")]
    account: Option<AccountId>,
    /// Suppose that a party has left: every instrument, or one after a colon, like 200:atop-3180
    #[arg(long, value_name = "CODE")]
    without: Option<String>,
    /// Suppose that a party has joined, like 2:atop-3180:defence+consultation
    #[arg(long, value_name = "CODE:INSTRUMENT:WORDS")]
    with: Option<String>,
    /// What one account has and the others have not
    #[arg(long, conflicts_with_all = ["without", "with", "account"])]
    differences: bool,
    /// Where a party must defend one and spare another, and nothing binds those two to each other
    #[arg(long, conflicts_with_all = ["without", "with", "differences"])]
    tensions: bool,
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
}

const COLUMNS: [&str; 6] = ["change", "from", "toward", "obligation", "instrument", "by"];

type Row = [String; 6];

impl Commitments {
    pub async fn run(self) -> Result<(), Outcome> {
        let log = data::open_to_read(&self.data).await?;
        let published = log.read();
        let state = &published.state;
        let accounts = self.accounts(state)?;
        let rows = if self.tensions {
            self.tense(state, &accounts)
        } else if self.differences {
            self.differing(state, &accounts)
        } else {
            self.owed(state, &accounts)?
        };
        print(&match self.format {
            Format::Csv => csv::table(&COLUMNS, &rows),
            Format::Json => {
                let objects = rows.iter().map(|row| {
                    let [change, from, toward, obligation, instrument, by] = row;
                    json!({
                        "change": change, "from": from, "toward": toward,
                        "obligation": obligation, "instrument": instrument, "by": by,
                    })
                });
                format!("{}\n", Value::Array(objects.collect()))
            }
        })
    }

    /// Every account that speaks of an instrument, or the one asked for.
    fn accounts(&self, state: &State) -> Result<Vec<AccountId>, Outcome> {
        let claims = state.commitments.values().flatten();
        let all: BTreeSet<_> = claims
            .map(|claimed| claimed.origin.attribution.account.clone())
            .collect();
        match &self.account {
            None => Ok(all.into_iter().collect()),
            Some(one) if all.contains(one) => Ok(vec![one.clone()]),
            Some(one) => {
                let known: Vec<_> = all.iter().map(ToString::to_string).collect();
                let told = format!(
                    "`--account`: `{one}` speaks of no instrument here; those who do: {}",
                    known.join(", ")
                );
                Err(Outcome::refused(told))
            }
        }
    }

    fn is_asked(&self, duty: &Duty<'_>) -> bool {
        let of_party = self.party.as_ref().is_none_or(|party| match &self.toward {
            None => duty.from == party || duty.toward == party,
            Some(other) => {
                (duty.from == party && duty.toward == other)
                    || (duty.from == other && duty.toward == party)
            }
        });
        of_party && self.obligation.is_none_or(|asked| duty.obligation == asked)
    }

    /// What is owed, or what would change in it.
    fn owed(&self, state: &State, accounts: &[AccountId]) -> Result<Vec<Row>, Outcome> {
        let supposed = self.supposed(state)?;
        let days = Days::on(self.on);
        let mut rows = Vec::new();
        for account in accounts {
            let now = duties(state, days, account, &[]);
            if supposed.is_empty() {
                let asked = now.iter().filter(|duty| self.is_asked(duty));
                rows.extend(asked.map(|duty| row("", duty, account)));
                continue;
            }
            let then = duties(state, days, account, &supposed);
            let gone = now.difference(&then).map(|duty| ("gone", duty));
            let new = then.difference(&now).map(|duty| ("new", duty));
            let asked = gone.chain(new).filter(|(_, duty)| self.is_asked(duty));
            rows.extend(asked.map(|(change, duty)| row(change, duty, account)));
        }
        Ok(rows)
    }

    fn supposed(&self, state: &State) -> Result<Vec<Supposed>, Outcome> {
        let mut supposed = Vec::new();
        if let Some(without) = &self.without {
            let (party, of) = match without.split_once(':') {
                Some((party, of)) => (party, Some(named::<InstrumentId>("--without", of)?)),
                None => (without.as_str(), None),
            };
            let party = named::<PartyId>("--without", party)?;
            if !state.parties.contains_key(&party) {
                let told = format!("`--without`: there is no party `{party}` in the record");
                return Err(Outcome::refused(told));
            }
            supposed.push(Supposed::Without(party, of));
        }
        if let Some(with) = &self.with {
            let parts: Vec<&str> = with.split(':').collect();
            let [party, instrument, words] = parts.as_slice() else {
                let told = "`--with`: write the party, the instrument and what it undertakes, \
                            like 2:atop-3180:defence+consultation";
                return Err(Outcome::unreadable(told));
            };
            let mut obligations = BTreeSet::new();
            for word in words.split('+') {
                obligations.insert(named::<Obligation>("--with", word)?);
            }
            supposed.push(Supposed::With(
                named("--with", party)?,
                named("--with", instrument)?,
                obligations,
            ));
        }
        Ok(supposed)
    }

    /// What one account has of a pair and the others have not, whichever the instrument.
    fn differing(&self, state: &State, accounts: &[AccountId]) -> Vec<Row> {
        let days = Days::on(self.on);
        let all: Vec<_> = accounts
            .iter()
            .map(|account| (account, duties(state, days, account, &[])))
            .collect();
        let mut rows = Vec::new();
        for (account, own) in &all {
            let others = all.iter().filter(|(other, _)| other != account);
            let theirs: BTreeSet<_> = others
                .flat_map(|(_, duties)| duties)
                .map(|duty| (duty.from, duty.toward, duty.obligation))
                .collect();
            let only = own.iter().filter(|duty| {
                self.is_asked(duty) && !theirs.contains(&(duty.from, duty.toward, duty.obligation))
            });
            rows.extend(only.map(|duty| row("only", duty, account)));
        }
        rows
    }

    /// Pairs of duties that pull apart: the line of the one, then the line of the other.
    fn tense(&self, state: &State, accounts: &[AccountId]) -> Vec<Row> {
        let days = Days::on(self.on);
        let mut rows = Vec::new();
        for account in accounts {
            let now = duties(state, days, account, &[]);
            for (defends, spares) in tensions(&now) {
                if self.is_asked(&defends) || self.is_asked(&spares) {
                    rows.push(row("defends", &defends, account));
                    rows.push(row("spares", &spares, account));
                }
            }
        }
        rows
    }
}

fn named<T>(option: &str, written: &str) -> Result<T, Outcome>
where
    T: std::str::FromStr,
    T::Err: std::fmt::Display,
{
    let read = written.parse::<T>();
    read.map_err(|error| Outcome::unreadable(format!("`{option}`: {error}")))
}

fn row(change: &str, duty: &Duty<'_>, account: &AccountId) -> Row {
    [
        change.to_string(),
        duty.from.to_string(),
        duty.toward.to_string(),
        duty.obligation.to_string(),
        duty.instrument.to_string(),
        account.to_string(),
    ]
}
