//! `majlis init`

use std::path::PathBuf;

use clap::Args;

use crate::{charters, data, outcome::Outcome, printing::print, worked_out::WorkedOut};

/// Make a new organisation under a charter.
///
/// The directory is made; it must not hold a record yet. The first entry of the new record adopts
/// the charter's files byte for byte, and they are kept beside the log, so that what the law was
/// can always be shown.
///
/// A charter with a fault makes nothing: each fault is told with its file, line and article, what
/// is wrong and how to mend it (exit code 2).
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis init --charter charters/csto --data data
  majlis init --charter csto --data data      the charter that the program carries")]
pub struct Init {
    /// The folder of the charter, or the name of one the program carries: csto
    #[arg(long, value_name = "FOLDER")]
    charter: String,
    /// The directory for the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Init {
    pub async fn run(self) -> Result<(), Outcome> {
        let (charter, files) = charters::charter(&self.charter)?;
        data::must_be_empty(&self.data).await?;
        let name = charter.id.clone();
        let new = WorkedOut::new_in(&self.data).await?;
        app::found(new.log(), charter, &files).await?;
        new.keep().await?;
        let dir = self.data.display();
        print(&format!(
            "`{dir}` holds a new organisation under the charter `{name}`.\n\
             Open it: majlis serve --data {dir}\n"
        ))
    }
}
