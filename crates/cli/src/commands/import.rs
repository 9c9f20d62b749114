//! `majlis import`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::{data, outcome::Outcome, printing::print, worked_out::WorkedOut};

/// Load a record into an empty directory.
#[derive(Debug, Subcommand)]
#[command(arg_required_else_help = true)]
pub enum Import {
    Almaty(Almaty),
}

/// Load the founding record: the Almaty session of 21 June 2024.
///
/// One press report of 21 June 2024, fact by fact (F1 to F26), each with its account, source and
/// date; then, in layers kept apart, what other sources say of the same meeting, and what treaty
/// and charter say of membership.
///
/// The directory must be missing or empty. All of it is loaded, or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis import almaty --data data")]
pub struct Almaty {
    /// The directory for the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Import {
    pub async fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Almaty(almaty) => almaty.run().await,
        }
    }
}

impl Almaty {
    async fn run(self) -> Result<(), Outcome> {
        data::must_be_empty(&self.data).await?;
        let new = WorkedOut::new_in(&self.data).await?;
        let acts = app::load_almaty(new.log())
            .await
            .map_err(Outcome::refused)?;
        let entries = new.log().read().state.length;
        new.keep().await?;
        print(&format!(
            "Read {acts} acts, took {acts}, refused 0. `{}` holds {entries} entries.\n",
            self.data.display()
        ))
    }
}
