//! `majlis witness`

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use app::Clock;
use clap::{Args, Subcommand};
use tlog::{
    Algorithm, Checkpoint, Note, NoteSigner, Tiles, Verifier, check_consistency, consistency_proof,
    content_hash, root,
};

use crate::{
    arguments,
    clock::MachineClock,
    fetching::{FetchError, Remote},
    keys,
    outcome::Outcome,
    printing::print,
};

/// Watch that a log only grows, and sign that it does.
///
/// A witness remembers the longest checkpoint it saw of a log, and cosigns another only if the
/// log grew from it. Whoever verifies the log with the witness's key then knows that they see the
/// same log as the witness did. It needs nothing but this program and a directory of its own, away
/// from the server; it reads no entry.
#[derive(Debug, Subcommand)]
pub enum Witness {
    Init(Init),
    Key(Key),
    Cosign(Box<Cosign>),
}

/// Make a witness: a directory with a key of its own.
///
/// The key is DIR/witness.key, for its owner only; it is printed as the line to be made known,
/// by which others verify what this witness cosigns.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis witness init --name delegation.example/witness --data witness")]
pub struct Init {
    /// The name of the witness, which no other has
    #[arg(long, value_name = "NAME", value_parser = arguments::origin)]
    name: String,
    /// The directory of the witness; made where it is missing
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// Print the key by which others verify what this witness cosigns.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis witness key --data witness")]
pub struct Key {
    /// The directory of the witness
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// Cosign the newest checkpoint of a log, if the log grew from the one cosigned last.
///
/// The checkpoint has to be signed by the log's key. That it grew is proven from a few tiles of
/// the log (RFC 9162, section 2.1.4). The first time there is nothing to compare with: the
/// checkpoint is then the one from which on this witness watches.
///
/// A log that was cut, rolled back, rewritten or forked is not cosigned: what was found is
/// printed, the exit code is 1, and the checkpoint refused is kept in DIR beside the one cosigned
/// last; the two, each signed by the log, prove it to anyone.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis witness cosign https://majlis.example.org --key \"$(cat majlis.vkey)\" --data witness \\
    --out cosigned.txt")]
pub struct Cosign {
    /// The address of the server
    #[arg(value_name = "URL")]
    url: String,
    /// The key of the log, as it stands at /log/key
    #[arg(long, value_name = "VKEY", value_parser = arguments::log_key)]
    key: Verifier,
    /// The directory of the witness
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Where to write the cosigned checkpoint; without it, it is printed
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Witness {
    /// Runs it.
    pub fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Init(command) => command.run(),
            Self::Key(command) => command.run(),
            Self::Cosign(command) => command.run(),
        }
    }
}

impl Init {
    fn run(self) -> Result<(), Outcome> {
        let file = key_of(&self.data);
        if file.exists() {
            return Err(Outcome::refused(format!(
                "`{}` already holds a witness; choose another directory",
                self.data.display()
            )));
        }
        fs::create_dir_all(&self.data).map_err(|error| {
            let place = self.data.display();
            Outcome::refused(format!("cannot make `{place}`: {error}"))
        })?;
        let signer = keys::open(&file, Algorithm::Cosignature, || Ok(self.name))?;
        print(&format!("{}\n", signer.verifier()))
    }
}

impl Key {
    fn run(self) -> Result<(), Outcome> {
        print(&format!("{}\n", signer_in(&self.data)?.verifier()))
    }
}

impl Cosign {
    fn run(self) -> Result<(), Outcome> {
        let signer = signer_in(&self.data)?;
        // One at a time: two that compare with the same checkpoint could cosign a fork.
        let _held = hold(&self.data)?;
        let remote = Remote::at(&self.url)?;
        let place = remote.checkpoint_address();
        let mut note = note_of(&place, &remote.checkpoint()?)?;
        let checkpoint = Checkpoint::signed_by(&note, &self.key)
            .map_err(|error| Outcome::DoesNotHold(format!("{place}: {error}")))?;
        let last = self.data.join(last_of(&checkpoint.origin));
        if let Err(outcome) = self.compare(&remote, &last, &checkpoint) {
            if let Outcome::DoesNotHold(_) = &outcome {
                // The proof against the log; losing it does not make the refusal less right.
                let _ = keys::replace(&beside(&last), note.to_string().as_bytes(), false);
            }
            return Err(outcome);
        }
        let now = u64::try_from(MachineClock.now().as_second()).unwrap_or(0);
        note.cosign(&signer, now);
        let text = note.to_string();
        // Remembered before it is shown: after a crash here the witness has cosigned more than
        // anybody saw, and never less.
        write(&last, &text)?;
        match &self.out {
            Some(file) => {
                write(file, &text)?;
                print(&format!(
                    "cosigned: {} entries of `{}`\n",
                    checkpoint.size, checkpoint.origin
                ))
            }
            None => print(&text),
        }
    }

    /// Checks that a checkpoint follows from the one cosigned last, and is that of the tiles.
    fn compare(&self, remote: &Remote, last: &Path, now: &Checkpoint) -> Result<(), Outcome> {
        let mut tiles = Tiles::new(now.size, |tile| remote.tile(tile));
        let unread = |error: tlog::TilesError<FetchError>| match error {
            tlog::TilesError::Fetch(FetchError::Broken(why)) => Outcome::unreadable(why),
            tlog::TilesError::Fetch(FetchError::Missing) => {
                Outcome::DoesNotHold("a tile that the checkpoint needs is missing".to_string())
            }
            tlog::TilesError::Content { tile, error } => {
                Outcome::DoesNotHold(format!("`{tile}` does not read: {error}"))
            }
            tlog::TilesError::NoSuchNode(missing) => Outcome::DoesNotHold(missing.to_string()),
        };
        if root(&mut tiles, now.size).map_err(unread)? != now.root {
            let problem = "the tiles do not have the root that the checkpoint says";
            return Err(Outcome::DoesNotHold(problem.to_string()));
        }
        let Some(then) = read_last(last, &self.key)? else {
            return Ok(());
        };
        let proof = consistency_proof(&mut tiles, then.size, now.size).map_err(unread)?;
        check_consistency(then.size, now.size, &proof, &then.root, &now.root).map_err(|error| {
            Outcome::DoesNotHold(format!(
                "not cosigned: the log of {} entries does not follow from the one of {} that was \
                 cosigned last: {error}; compare `{}` with `{}`",
                now.size,
                then.size,
                beside(last).display(),
                last.display()
            ))
        })
    }
}

fn key_of(dir: &Path) -> PathBuf {
    dir.join("witness.key")
}

/// The file with the checkpoint of a log cosigned last.
fn last_of(origin: &str) -> String {
    let hash = content_hash(origin.as_bytes()).hex();
    format!("{}.checkpoint", &hash[..16])
}

/// The file with the checkpoint refused, beside the one cosigned last.
fn beside(last: &Path) -> PathBuf {
    last.with_extension("refused")
}

fn signer_in(dir: &Path) -> Result<NoteSigner, Outcome> {
    keys::read(&key_of(dir))?.ok_or_else(|| {
        Outcome::unreadable(format!(
            "`{}` holds no witness; make one with `majlis witness init`",
            dir.display()
        ))
    })
}

/// Holds the directory for as long as the answer lives.
fn hold(dir: &Path) -> Result<File, Outcome> {
    let file = dir.join("witness.lock");
    let held = File::create(&file).and_then(|held| held.lock().map(|()| held));
    held.map_err(|error| {
        let place = file.display();
        Outcome::refused(format!("cannot hold `{place}`: {error}"))
    })
}

fn note_of(place: &str, text: &str) -> Result<Note, Outcome> {
    let note = text.parse();
    note.map_err(|error| Outcome::unreadable(format!("{place}: {error}")))
}

/// The checkpoint cosigned last, where there is one.
fn read_last(file: &Path, key: &Verifier) -> Result<Option<Checkpoint>, Outcome> {
    if !file.exists() {
        return Ok(None);
    }
    let place = format!("`{}`", file.display());
    let unreadable = |why: &dyn std::fmt::Display| {
        let remedy = "bring it back from a backup; without it the witness cannot tell what it saw";
        Outcome::unreadable(format!("{place}: {why}; {remedy}"))
    };
    let text = fs::read_to_string(file).map_err(|error| unreadable(&error))?;
    let note: Note = text.parse().map_err(|error| unreadable(&error))?;
    let checkpoint = Checkpoint::signed_by(&note, key).map_err(|error| unreadable(&error))?;
    Ok(Some(checkpoint))
}

fn write(file: &Path, text: &str) -> Result<(), Outcome> {
    keys::replace(file, text.as_bytes(), false).map_err(|error| {
        let place = file.display();
        Outcome::refused(format!("cannot write `{place}`: {error}"))
    })
}
