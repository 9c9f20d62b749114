//! `majlis init`

use std::path::PathBuf;

use clap::Args;
use tlog::Algorithm;

use crate::{
    arguments, charters, data, keys, outcome::Outcome, printing::print, worked_out::WorkedOut,
};

/// Make a new organisation under a charter.
///
/// The directory is made; it must not hold a record yet. The first entry of the new record adopts
/// the charter's files byte for byte, and they are kept beside the log, so that what the law was
/// can always be shown. A key is made that signs the log (DIR/log.key, for its owner only): the
/// name of the log, which no other has, is a part of it and stays.
///
/// A charter with a fault makes nothing: each fault is told with its file, line and article, what
/// is wrong and how to mend it (exit code 2).
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis init --charter charters/csto --data data
  majlis init --charter csto --data data      the charter that the program carries
  majlis init --charter csto --data data --origin majlis.example.org/log")]
pub struct Init {
    /// The folder of the charter, or the name of one the program carries: csto
    #[arg(long, value_name = "FOLDER")]
    charter: String,
    /// The directory for the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The name of the log, best its address; without it, one that is unique is made
    #[arg(long, value_name = "NAME", value_parser = arguments::origin)]
    origin: Option<String>,
}

impl Init {
    pub async fn run(self) -> Result<(), Outcome> {
        let (charter, files) = charters::charter(&self.charter)?;
        data::must_be_empty(&self.data).await?;
        let name = charter.id.clone();
        let new = WorkedOut::new_in(&self.data).await?;
        app::found(new.log(), charter, &files).await?;
        new.keep().await?;
        let origin = || {
            self.origin
                .map_or_else(|| keys::unique_origin(Some(&name)), Ok)
        };
        // A crash before this line leaves a record without a key; the first `serve` makes it.
        let key = keys::log_key_of(&self.data);
        let signer = keys::open(&key, Algorithm::Ed25519, origin)?;
        let dir = self.data.display();
        print(&format!(
            "`{dir}` holds a new organisation under the charter `{name}`.\n\
             Its log is verified with the key {}\n\
             Open it: majlis serve --data {dir}\n",
            signer.verifier()
        ))
    }
}
