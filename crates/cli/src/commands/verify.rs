//! `majlis verify`

use std::{fs, path::Path};

use clap::Args;
use serde_json::{Value, json};
use tlog::{Hash, Policy, TILE_WIDTH, Tile, Verifier};
use verify::{AnchorError, Anchors, Replay, Standing};

use crate::{
    arguments,
    fetching::{FetchError, Remote},
    outcome::Outcome,
    printing::print,
    rooms::ExerciseRooms,
    source::Source,
};

/// Replay the whole record and say the first entry that does not hold.
///
/// Every entry is hashed and compared with the hash kept beside it, read from its canonical
/// bytes, and checked against the entries before it: rolls, verdicts, symbols and consequences
/// are computed again, and the charter must have the hash that was adopted. Of a server the
/// signed checkpoint, the tiles and the entries are fetched and compared; of a directory the
/// exercise beside the record is replayed too.
///
/// The first entry that does not hold is printed as `entry N: ` and the reason, and the exit code
/// is 1; positions count from 0, as in the log. A log that was cut or rolled back is one whose
/// next entry is missing.
///
/// By itself this shows that the record is consistent with itself. That nobody rewrote or
/// shortened all of it, or shows others another one, is shown against what is not the server's:
/// its key (--key), checkpoints kept from before (--checkpoint), witnesses (--witness). The
/// formats are in docs/reference/log.md.
///
/// Reads beside a running server; changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis verify data
  majlis verify https://majlis.example.org --key \"$(cat majlis.vkey)\" --checkpoint january.txt
  majlis verify data --checkpoint cosigned.txt --witness \"$W1\" --witness \"$W2\" --policy 1-of-2")]
pub struct Verify {
    /// The directory of the record, or the address of a server
    #[arg(value_name = "DIR|URL")]
    data: String,
    /// The key of the log, as it stands at /log/key
    #[arg(long, value_name = "VKEY", value_parser = arguments::log_key)]
    key: Option<Verifier>,
    /// A checkpoint kept from before, or one that witnesses cosigned; may be repeated
    #[arg(long = "checkpoint", value_name = "FILE")]
    checkpoints: Vec<String>,
    /// The key of a witness; may be repeated
    #[arg(long = "witness", value_name = "VKEY", value_parser = arguments::witness_key)]
    witnesses: Vec<Verifier>,
    /// How many of the witnesses are needed; without it, all of them
    #[arg(long, value_name = "K-of-N", requires = "witnesses")]
    policy: Option<Policy>,
    /// Answer one JSON object
    #[arg(long)]
    json: bool,
}

/// What was found to hold.
struct Held {
    entries: u64,
    root: Hash,
    standing: Standing,
    /// What was found of the exercise beside the record: how many entries, and their root.
    exercise: Option<(u64, Hash)>,
}

impl Verify {
    pub async fn run(self) -> Result<(), Outcome> {
        self.must_name_its_witnesses()?;
        let mut anchors = Anchors::new(self.key.clone(), self.witnesses.clone(), self.policy);
        let verified = self.verify(&mut anchors).await;
        if self.json {
            return answer_as_json(&anchors, verified);
        }
        let held = verified?;
        print(&told(&anchors, &held))
    }

    async fn verify(&self, anchors: &mut Anchors) -> Result<Held, Outcome> {
        for file in &self.checkpoints {
            let text = fs::read_to_string(file)
                .map_err(|error| Outcome::unreadable(format!("cannot read `{file}`: {error}")))?;
            take(anchors, &format!("checkpoint `{file}`"), &text)?;
        }
        let is_url = self.data.starts_with("http://") || self.data.starts_with("https://");
        let source = if is_url {
            let remote = Remote::at(&self.data)?;
            let text = remote.checkpoint()?;
            take(anchors, &remote.checkpoint_address(), &text)?;
            let served = anchors.kept().last();
            let size = served.map_or(0, |kept| kept.checkpoint.size);
            Source::Server { remote, size }
        } else {
            Source::directory(Path::new(&self.data)).await?
        };
        let replay = replay(&source, anchors).await?;
        let standing = anchors.conclude(replay.length()).map_err(fails)?;
        if let Source::Server { remote, .. } = &source {
            compare_tiles(remote, &replay)?;
        }
        let held = Held {
            entries: replay.length(),
            root: replay.root(),
            standing,
            exercise: None,
        };
        let exercise = match is_url {
            true => None,
            false => self.exercise(anchors, &held).await?,
        };
        Ok(Held { exercise, ..held })
    }

    /// Replays the exercise beside a record.
    async fn exercise(
        &self,
        anchors: &Anchors,
        held: &Held,
    ) -> Result<Option<(u64, Hash)>, Outcome> {
        let Some(dir) = ExerciseRooms::of(Path::new(&self.data)).last() else {
            return Ok(None);
        };
        let place = format!("in the exercise `{}`", dir.display());
        let replayed = async {
            let source = Source::directory(&dir).await?;
            replay(&source, &Anchors::default()).await
        };
        match replayed.await {
            Ok(replay) => Ok(Some((replay.length(), replay.root()))),
            Err(Outcome::DoesNotHold(found)) => {
                if !self.json {
                    print(&told(anchors, held))?;
                }
                // On a line of its own, for the entry begins its line.
                Err(Outcome::DoesNotHold(format!("{place}:\n{found}")))
            }
            Err(other) => Err(other.within(&place)),
        }
    }

    /// One witness counts once, and a policy speaks of those that are named.
    fn must_name_its_witnesses(&self) -> Result<(), Outcome> {
        for (place, witness) in self.witnesses.iter().enumerate() {
            let mut before = self.witnesses[..place].iter();
            if before.any(|before| before.key_bytes() == witness.key_bytes()) {
                return Err(Outcome::unreadable(format!(
                    "the witness `{}` is named twice; each counts once",
                    witness.name()
                )));
            }
        }
        match &self.policy {
            Some(policy) if policy.named() != self.witnesses.len() => {
                Err(Outcome::unreadable(format!(
                    "the policy `{policy}` is for {} witnesses and {} are named; name each of \
                     them with --witness",
                    policy.named(),
                    self.witnesses.len()
                )))
            }
            _ => Ok(()),
        }
    }
}

fn take(anchors: &mut Anchors, from: &str, text: &str) -> Result<(), Outcome> {
    anchors.take(from, text).map_err(|error| match error {
        AnchorError::Unreadable(why) => Outcome::unreadable(why),
        AnchorError::Fails(failure) => fails(failure),
    })
}

fn fails(failure: verify::Failure) -> Outcome {
    Outcome::DoesNotHold(failure.to_string())
}

/// Reads a log to its end, meeting each checkpoint on the way.
async fn replay(source: &Source, anchors: &Anchors) -> Result<Replay, Outcome> {
    let mut replay = Replay::new();
    anchors.meet(0, &replay.root()).map_err(fails)?;
    loop {
        let page = source.read(replay.length()).await?;
        if page.is_empty() {
            replay.end().map_err(fails)?;
            return Ok(replay);
        }
        for stored in page {
            let entry = replay.read(&stored.bytes, &stored.leaf).map_err(fails)?;
            if let Some(adoption) = Replay::adopts(&entry) {
                let files = source.files(replay.length(), adoption).await?;
                replay.learn(adoption, &files).map_err(fails)?;
            }
            replay.follow(&entry, stored.leaf).map_err(fails)?;
            if anchors.has_at(replay.length()) {
                anchors
                    .meet(replay.length(), &replay.root())
                    .map_err(fails)?;
            }
        }
    }
}

/// Compares the tiles above the leaves with the hashes that the entries give.
fn compare_tiles(remote: &Remote, replay: &Replay) -> Result<(), Outcome> {
    for level in 1..=tlog::LEVEL_MAX {
        for index in 0.. {
            let Some(tile) = Tile::hashes(level, index, replay.length()) else {
                break;
            };
            let ours = replay.levels().tile(level, index, tile.width);
            let ours = ours.map(tlog::tile_bytes);
            let theirs = remote.tile(&tile).map_err(|error| match error {
                FetchError::Missing => Outcome::DoesNotHold(format!("`{tile}` is missing")),
                FetchError::Broken(why) => Outcome::unreadable(why),
            })?;
            if ours.as_ref() != Some(&theirs) {
                let problem = format!("`{tile}` has not the hashes that the entries give");
                return Err(Outcome::DoesNotHold(problem));
            }
            if tile.width < TILE_WIDTH {
                break;
            }
        }
    }
    Ok(())
}

fn entries_hold(entries: u64, root: &Hash) -> String {
    let root = root.hex();
    match entries {
        1 => format!("1 entry holds; root {root}"),
        _ => format!("{entries} entries hold; root {root}"),
    }
}

/// What holds, in words.
fn told(anchors: &Anchors, held: &Held) -> String {
    let mut lines = vec![
        entries_hold(held.entries, &held.root),
        vouched_for(anchors, held),
    ];
    if let Some(seen) = held.standing.witnessed {
        lines.push(format!(
            "witnessed: enough witnesses saw the first {seen} entries"
        ));
    }
    if let Some((entries, root)) = &held.exercise {
        lines.push(format!("exercise: {}", entries_hold(*entries, root)));
    }
    lines.join("\n") + "\n"
}

/// Who vouches for the entries that hold.
fn vouched_for(anchors: &Anchors, held: &Held) -> String {
    let origin = anchors.kept().first().map(|kept| &kept.checkpoint.origin);
    let alone = "self-consistent, not authenticated";
    match (held.standing.authenticated, origin) {
        (Some(covered), Some(origin)) if covered == held.entries => {
            format!("authenticated: `{origin}` signed all of them")
        }
        (Some(covered), Some(origin)) => format!(
            "authenticated: `{origin}` signed the first {covered}; those after them are \
             self-consistent, not authenticated"
        ),
        _ if anchors.has_key() => {
            format!("{alone}: a key was given, and no checkpoint that it signed")
        }
        _ => match anchors.kept().len() {
            0 if held.standing.witnessed.is_none() => {
                format!("{alone}: no checkpoint, key or witness was given")
            }
            1 => format!("consistent with 1 checkpoint; {alone}: no key was given"),
            many => format!("consistent with {many} checkpoints; {alone}: no key was given"),
        },
    }
}

/// The same as one JSON object; what cannot be read stays an error.
fn answer_as_json(anchors: &Anchors, verified: Result<Held, Outcome>) -> Result<(), Outcome> {
    let checkpoints: Vec<Value> = anchors
        .kept()
        .iter()
        .map(|kept| {
            json!({
                "from": kept.from,
                "entries": kept.checkpoint.size,
                "signed": kept.signed,
            })
        })
        .collect();
    let origin = anchors.kept().first().map(|kept| &kept.checkpoint.origin);
    let failure = match &verified {
        Err(Outcome::DoesNotHold(found)) => failure(found),
        _ => Value::Null,
    };
    let held = match verified {
        Ok(held) => Some(held),
        Err(Outcome::DoesNotHold(_)) => None,
        Err(other) => return Err(other),
    };
    let exercise = held.as_ref().and_then(|held| held.exercise.as_ref());
    let answer = json!({
        "holds": held.is_some(),
        "entries": held.as_ref().map(|held| held.entries),
        "root": held.as_ref().map(|held| held.root.hex()),
        "origin": origin,
        "authenticated": held.as_ref().and_then(|held| held.standing.authenticated),
        "witnessed": held.as_ref().and_then(|held| held.standing.witnessed),
        "checkpoints": checkpoints,
        "exercise": exercise.map(|(entries, root)| json!({
            "entries": entries,
            "root": root.hex(),
        })),
        "failure": failure,
    });
    match held {
        Some(_) => print(&format!("{answer}\n")),
        None => Err(Outcome::DoesNotHold(answer.to_string())),
    }
}

/// What does not hold, with the position of the entry at fault, where it is one.
fn failure(found: &str) -> Value {
    let named = found
        .lines()
        .last()
        .and_then(|line| line.strip_prefix("entry "));
    let parted = named.and_then(|named| named.split_once(": "));
    let entry = parted.and_then(|(entry, _)| entry.parse::<u64>().ok());
    match (entry, parted) {
        (Some(entry), Some((_, problem))) => json!({ "entry": entry, "problem": problem }),
        _ => json!({ "entry": null, "problem": found }),
    }
}
