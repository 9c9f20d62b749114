//! `majlis export`

use std::path::{Path, PathBuf};

use app::views::popolo::{KeptFile, popolo};
use clap::{Args, Subcommand};
use institution::State;
use serde_json::Value;
use vocab::Source;

use super::members;
use crate::{data, outcome::Outcome};

/// Write what the record holds to a file for other programs.
///
/// Reads beside a running server. The file is written whole or not at all.
#[derive(Debug, Subcommand)]
#[command(arg_required_else_help = true)]
pub enum Export {
    /// Persons, organisations, memberships and sessions as Popolo (popoloproject.com)
    ///
    /// What was taken over from files of Popolo comes out as it went in, fields unknown here
    /// included; what the record itself holds stands beside it, with whose word it is.
    Popolo(To),
    /// The ledger of memberships as a table, as `majlis members` prints it
    Csv(To),
    /// The ledger of memberships as a list of objects
    Json(To),
}

/// From where, and to where.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis export popolo --data data --out popolo.json")]
pub struct To {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The file to write; one that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Export {
    pub async fn run(self) -> Result<(), Outcome> {
        let (Self::Popolo(to) | Self::Csv(to) | Self::Json(to)) = &self;
        let log = data::open_to_read(&to.data).await?;
        // A copy, so that reading the kept files holds up nobody.
        let state = log.read().state.clone();
        if state.exercise.is_some() {
            return Err(Outcome::refused(
                "this is an exercise, and exercises are not exported; give the record's directory",
            ));
        }
        let text = match &self {
            Self::Csv(_) => members::table(&state),
            Self::Json(_) => members::objects(&state),
            Self::Popolo(_) => {
                let kept = kept(log.store().as_ref(), &state).await?;
                let value = popolo(&state, &kept);
                let text = serde_json::to_string_pretty(&value).map_err(Outcome::refused)?;
                format!("{text}\n")
            }
        };
        write(&to.out, &text)
    }
}

/// The files of Popolo that the record keeps, from the bytes beside the log.
async fn kept(store: &dyn store::Store, state: &State) -> Result<Vec<KeptFile>, Outcome> {
    let mut files = Vec::new();
    let sources = state.sources.values();
    for source in sources.filter(|source| source.id.as_str().starts_with("popolo-")) {
        let content = content(store, source).await;
        let content = content.map_err(|why| {
            Outcome::refused(format!("the file of the source `{}` {why}", source.id))
        })?;
        files.push(KeptFile {
            source: source.id.clone(),
            content,
        });
    }
    Ok(files)
}

async fn content(store: &dyn store::Store, source: &Source) -> Result<Value, String> {
    let hash = source
        .location
        .as_deref()
        .and_then(|at| at.strip_prefix("sha256:"));
    let hash = hash.and_then(|hex| hex.parse().ok()).ok_or("has no hash")?;
    let bytes = store.blob(hash).await.map_err(|error| error.to_string())?;
    let bytes = bytes.ok_or("is not beside the log; put the copy that was backed up back")?;
    serde_json::from_slice(&bytes).map_err(|error| error.to_string())
}

/// Writes a file beside its place first, so that whoever reads it finds all of it.
fn write(out: &Path, text: &str) -> Result<(), Outcome> {
    let place = out.display().to_string();
    let unwritten = |error: std::io::Error| Outcome::refused(error).within(&place);
    let name = out
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let Some(name) = name else {
        let told = "it is no name of a file; give one, like popolo.json";
        return Err(Outcome::unreadable(told).within(&place));
    };
    let beside = out.with_file_name(format!(".{name}.part"));
    let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, out));
    written.map_err(|error| {
        // What was begun is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
        unwritten(error)
    })
}
