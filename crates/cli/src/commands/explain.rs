//! `majlis explain`

use std::path::PathBuf;

use app::{Log, views};
use clap::Args;
use language::Interface;

use crate::{data, nearest::nearest, outcome::Outcome, printing::print, rooms::ExerciseRooms};

/// Explain a decision or statement: its path, its verdict and the reasons, under every account.
///
/// The symbol is that of the draft (…/L.1), or of the decision or statement it became; the id of
/// a draft will do too. It is looked up in the record and then in the exercise beside it; what
/// comes from an exercise begins by saying so. Reads beside a running server.
///
/// Exit code 1 where nothing has this symbol; those nearest to it are then named.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis explain CSTO.CFM/2024-06-21/L.1 --data data --lang ar")]
pub struct Explain {
    /// The symbol of the draft, decision or statement
    #[arg(value_name = "SYMBOL")]
    symbol: String,
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The language: en, ar or ru
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: Interface,
}

/// How many symbols are named where the one asked for is not known.
const NEAR_MAX: usize = 5;

impl Explain {
    pub async fn run(self) -> Result<(), Outcome> {
        let record = data::open_to_read(&self.data).await?;
        if let Some(text) = self.look_up(&record) {
            return print(&text);
        }
        let mut known = symbols(&record);
        if let Some(dir) = ExerciseRooms::of(&self.data).last() {
            let exercise = data::open_to_read(&dir).await?;
            if let Some(text) = self.look_up(&exercise) {
                return print(&text);
            }
            known.extend(symbols(&exercise));
        }
        Err(self.unknown(known))
    }

    /// The explanation, under a banner where the log is an exercise.
    fn look_up(&self, log: &Log) -> Option<String> {
        let published = log.read();
        let state = &published.state;
        let draft = state.draft_by_symbol(&self.symbol).or_else(|| {
            let id = vocab::DraftId::new(&self.symbol).ok()?;
            state.drafts.get(&id)
        })?;
        let reader = views::Reader {
            language: self.lang,
            on: app::today(log.clock().now()).first_day()?,
            office: None,
        };
        let text = views::explanation::explanation(state, &draft.submission.draft, &reader)?;
        let banner = state.exercise.as_ref().map(|_| {
            let banner = language::say(self.lang, "exercise-banner");
            format!("{banner}\n")
        });
        Some(banner.unwrap_or_default() + &text)
    }

    fn unknown(&self, known: Vec<String>) -> Outcome {
        let symbol = &self.symbol;
        let near = nearest(symbol, known, NEAR_MAX);
        let remedy = if near.is_empty() {
            "none was submitted yet".to_string()
        } else {
            format!("the nearest are: {}", near.join(", "))
        };
        Outcome::refused(format!(
            "there is no draft, decision or statement `{symbol}` here; {remedy}"
        ))
    }
}

/// The symbols of every draft, and of what they became.
fn symbols(log: &Log) -> Vec<String> {
    let published = log.read();
    let symbols = published.state.drafts.values().flat_map(|draft| {
        let adopted = draft.adopted.as_ref().map(|adopted| &adopted.claim.symbol);
        adopted.into_iter().chain([&draft.symbol])
    });
    symbols.map(ToString::to_string).collect()
}
