//! `majlis`: the binary. It wires the store, the clock, the log and the web together; every
//! command is one file of [`commands`], and its help is the manual.
//!
//! Exit codes: 0 done, 1 refused or does not verify, 2 wrong usage or unreadable input.

mod alliances;
mod arguments;
mod charters;
mod clock;
mod commands;
mod csv;
mod data;
mod fetching;
mod keys;
mod nearest;
mod outcome;
mod printing;
mod rooms;
mod source;
mod spells;
mod stopping;
mod table;
mod votes;
mod weights;
mod worked_out;

use std::process::ExitCode;

use clap::Parser;

use commands::Command;

/// Majlis runs the institutional life of an organisation of states, and keeps its record.
///
/// A record is a directory, given to every command with --data. `majlis serve --data data --demo`
/// opens one that is there to be read and tried. `--help` after a command is its manual.
///
/// Exit codes: 0 done, 1 refused or does not verify, 2 wrong usage or unreadable input. Reasons
/// are on standard error, answers on standard output.
#[derive(Debug, Parser)]
#[command(name = "majlis", version, max_term_width = 100)]
struct Majlis {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let majlis = match Majlis::try_parse() {
        Ok(majlis) => majlis,
        Err(error) => {
            // clap's own exit codes: 0 for help and version, 2 for wrong usage.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("majlis: the machine refused to start threads: {error}");
            return ExitCode::from(1);
        }
    };
    match runtime.block_on(majlis.command.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(outcome) => outcome.report(),
    }
}
