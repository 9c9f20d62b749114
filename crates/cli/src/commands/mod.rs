//! One file a command, in the order a newcomer meets them.

mod charter;
mod explain;
mod import;
mod init;
mod members;
mod serve;
mod status;
mod story;
mod verify;

use clap::Subcommand;

use crate::outcome::Outcome;

/// What `majlis` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the record in the browser.
    Serve(serve::Serve),
    /// Make a new organisation under a charter.
    Init(init::Init),
    /// Check a charter, or show its rules as sentences.
    #[command(subcommand)]
    Charter(charter::Charter),
    /// Load a record or a register into a directory.
    #[command(subcommand)]
    Import(import::Import),
    /// Play a story: whole sessions from a file, through the same commands and doors.
    Story(story::Story),
    /// Print who belongs, by whose account.
    Members(members::Members),
    /// Explain a decision: its path, verdict and reasons under every account.
    Explain(explain::Explain),
    /// Replay the whole record and say the first entry that does not hold.
    Verify(verify::Verify),
    /// Say what a directory holds and how it is.
    Status(status::Status),
}

impl Command {
    /// Runs it.
    pub async fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Serve(command) => command.run().await,
            Self::Init(command) => command.run().await,
            Self::Charter(command) => command.run(),
            Self::Import(command) => command.run().await,
            Self::Story(command) => command.run().await,
            Self::Members(command) => command.run().await,
            Self::Explain(command) => command.run().await,
            Self::Verify(command) => command.run().await,
            Self::Status(command) => command.run().await,
        }
    }
}
