//! `majlis import`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::outcome::Outcome;

/// Load a record or a register into a directory.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// The founding record: the Almaty session of 21 June 2024
    Almaty(Almaty),
}

/// Load the founding record into a missing or empty directory.
///
/// One press report of 21 June 2024, fact by fact (F1 to F26), each with its account, source and
/// date; then, in layers kept apart, what other sources say of the same meeting and what treaty
/// and charter say of membership. All of it is loaded, or nothing.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Almaty {
    /// The directory of the record
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
        let log = crate::data::open(&self.data).await?;
        let acts = app::load_almaty(&log).await.map_err(Outcome::refused)?;
        let entries = log.read().state.length;
        println!(
            "Read {acts} acts, took {acts}, refused 0. `{}` holds {entries} entries.",
            self.data.display()
        );
        Ok(())
    }
}
