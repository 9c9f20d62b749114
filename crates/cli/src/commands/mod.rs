//! One file a command; its help stands at its type.

mod charter;
mod commitments;
mod explain;
mod export;
mod import;
mod init;
mod members;
mod power;
mod serve;
mod status;
mod story;
mod tally;
mod verify;
mod witness;

use clap::Subcommand;

use crate::outcome::Outcome;

/// What `majlis` can do, in the order a newcomer meets it.
#[derive(Debug, Subcommand)]
pub enum Command {
    Serve(serve::Serve),
    Init(init::Init),
    #[command(subcommand)]
    Charter(charter::Charter),
    Tally(tally::Tally),
    Power(power::Power),
    #[command(subcommand)]
    Import(import::Import),
    Story(story::Story),
    Members(members::Members),
    Commitments(commitments::Commitments),
    #[command(subcommand)]
    Export(export::Export),
    Explain(explain::Explain),
    Verify(Box<verify::Verify>),
    #[command(subcommand)]
    Witness(witness::Witness),
    Status(status::Status),
}

impl Command {
    /// Runs it.
    pub async fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Serve(command) => command.run().await,
            Self::Init(command) => command.run().await,
            Self::Charter(command) => command.run(),
            Self::Tally(command) => command.run(),
            Self::Power(command) => command.run(),
            Self::Import(command) => command.run().await,
            Self::Story(command) => command.run().await,
            Self::Members(command) => command.run().await,
            Self::Commitments(command) => command.run().await,
            Self::Export(command) => command.run().await,
            Self::Explain(command) => command.run().await,
            Self::Verify(command) => command.run().await,
            Self::Witness(command) => command.run(),
            Self::Status(command) => command.run().await,
        }
    }
}
