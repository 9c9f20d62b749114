//! `majlis explain`

use std::path::PathBuf;

use app::{Log, views};
use clap::Args;
use language::Interface;

use crate::{
    data::{self, ExerciseRooms},
    outcome::Outcome,
};

/// Explain a decision or statement: its path, its verdict and the reasons, under every account.
///
/// The symbol is looked up in the record and then in the exercise beside it; what comes from an
/// exercise says so.
///
/// Example: majlis explain CSTO.CFM/2024-06-21/L.1 --data data --lang ar
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Explain {
    /// The symbol of the draft, decision or statement
    #[arg(value_name = "SYMBOL")]
    symbol: String,
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The language: en, ar or ru
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: String,
}

impl Explain {
    pub async fn run(self) -> Result<(), Outcome> {
        let lang: Interface = self.lang.parse().map_err(Outcome::unreadable)?;
        let record = data::open_to_read(&self.data).await?;
        if let Some(text) = self.look_up(&record, lang) {
            print!("{text}");
            return Ok(());
        }
        if let Some(dir) = ExerciseRooms::of(&self.data).last() {
            let exercise = data::open_to_read(&dir).await?;
            if let Some(text) = self.look_up(&exercise, lang) {
                println!("{}", language::say(lang, "exercise-banner"));
                print!("{text}");
                return Ok(());
            }
        }
        Err(Outcome::refused(format!(
            "there is no draft, decision or statement `{}` here",
            self.symbol
        )))
    }

    fn look_up(&self, log: &Log, lang: Interface) -> Option<String> {
        let published = log.read();
        let state = &published.state;
        let draft = state.draft_by_symbol(&self.symbol).or_else(|| {
            let id = vocab::DraftId::new(&self.symbol).ok()?;
            state.drafts.get(&id)
        })?;
        let today = app::today(log.clock().now()).first_day()?;
        let reader = views::Reader {
            language: lang,
            on: today,
            office: None,
        };
        views::explanation::explanation(state, &draft.submission.draft, &reader)
    }
}
