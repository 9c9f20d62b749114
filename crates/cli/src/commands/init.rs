//! `majlis init`

use std::path::PathBuf;

use clap::Args;

use crate::{charters, data, outcome::Outcome};

/// Make a new organisation under a charter.
///
/// The charter's files are kept beside the log and the first entry adopts exactly those, so that
/// what the law was can always be shown. The directory is made; it must not hold a record yet.
///
/// Example: majlis init --charter charters/csto --data data
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Init {
    /// The folder of the charter
    #[arg(long, value_name = "FOLDER")]
    charter: String,
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Init {
    pub async fn run(self) -> Result<(), Outcome> {
        // The charter is read before anything is made: a faulty one leaves nothing behind.
        let (charter, files) = charters::charter(&self.charter)?;
        if data::holds_record(&self.data) {
            let dir = self.data.display();
            return Err(Outcome::refused(format!(
                "`{dir}` already holds a record; choose another directory"
            )));
        }
        let name = charter.id.clone();
        let log = data::open(&self.data).await?;
        app::found(&log, charter, &files).await?;
        println!(
            "`{}` holds a new organisation under the charter `{name}`.",
            self.data.display()
        );
        println!("Open it: majlis serve --data {}", self.data.display());
        Ok(())
    }
}
