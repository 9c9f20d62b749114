//! `majlis status`

use std::path::PathBuf;

use clap::Args;

use crate::{
    data::{self, ExerciseRooms},
    outcome::Outcome,
};

/// Say what a directory holds and how it is: the organisation, its entries, the root of the log,
/// what is open. Reads beside a running server.
#[derive(Debug, Args)]
pub struct Status {
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Status {
    pub async fn run(self) -> Result<(), Outcome> {
        let log = data::open_to_read(&self.data).await?;
        let published = log.read();
        let state = &published.state;
        let name = state.charter.as_ref().map_or_else(
            || "no charter".to_string(),
            |charter| {
                let names = &charter.organisation.names;
                names
                    .best(vocab::Language::ENGLISH)
                    .map_or(charter.id.clone(), |(_, name)| name.to_string())
            },
        );
        println!("organisation: {name}");
        println!("entries: {}", state.length);
        println!("root: {}", published.tree.root().hex());
        if let Some(last) = published.entries.last() {
            println!("last recorded: {}", last.envelope.recorded_at);
        }
        let open = state
            .questions
            .values()
            .filter(|question| question.closed.is_none())
            .count();
        println!("parties: {}", state.parties.len());
        println!("sessions: {}", state.sessions.len());
        println!("drafts, decisions and statements: {}", state.drafts.len());
        println!("open questions: {open}");
        let exercise = ExerciseRooms::of(&self.data).last();
        println!(
            "exercise: {}",
            exercise.map_or("none".to_string(), |dir| dir.display().to_string())
        );
        Ok(())
    }
}
