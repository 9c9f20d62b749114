//! For tests: a frozen clock, logs in memory, stories in a line.
//!
//! What this crate never knows: a disk, a network. Nothing of the product depends on it.
//! Read next: `app::story`, whose format the tests speak.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up should stop with the reason"
)]

use std::{path::Path, sync::Arc};

use app::{
    Clock, Log, PublicLog, Rehearsal,
    story::{self, Played, StoryFault},
};
use store::Memory;
use tlog::{Algorithm, NoteSigner};
use vocab::Timestamp;

/// A clock that stands still.
pub struct FrozenClock(Timestamp);

impl FrozenClock {
    /// A clock that stands at a moment, as in `2026-01-01T09:00:00Z`.
    #[must_use]
    pub fn at(moment: &str) -> Self {
        Self(
            moment
                .parse()
                .expect("a moment such as 2026-01-01T09:00:00Z"),
        )
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// The moment at which every test happens unless it says otherwise.
pub const NOW: &str = "2026-01-01T09:00:00Z";

/// An empty log in memory.
pub async fn empty_log() -> Log {
    let store = Arc::new(Memory::default());
    Log::open(store, Arc::new(FrozenClock::at(NOW)))
        .await
        .expect("an empty store opens")
}

/// An organisation under the charter of the CSTO, with nothing else recorded.
pub async fn csto_log() -> Log {
    let log = empty_log().await;
    let (charter, files) = app::csto().expect("the charter that is shipped reads");
    app::found(&log, charter, &files)
        .await
        .expect("an empty log can be founded");
    log
}

/// A story of the ledger, played on an organisation of its own under the charter it names: one that
/// is shipped, or a folder beside it.
///
/// # Errors
/// The line and the reason, as `majlis story` gives them.
pub async fn ledger_log(text: &str, beside: &Path) -> Result<Log, StoryFault> {
    let story = story::parse(text)?;
    let name = story
        .header
        .charter
        .expect("a story of the ledger names its charter");
    let folder = beside.join(&name);
    let files = if folder.is_dir() {
        charter::Files::read(&folder).expect("the folder beside the story reads")
    } else {
        app::shipped::files(&name).expect("a charter that is shipped")
    };
    let charter = charter::read(&name, &files).expect("a charter without faults");
    let log = empty_log().await;
    app::found(&log, charter, &files)
        .await
        .expect("an empty log can be founded");
    play(&log, text).await?;
    Ok(log)
}

/// The founding record.
pub async fn almaty_log() -> Log {
    let log = empty_log().await;
    app::load_almaty(&log)
        .await
        .expect("the founding record loads");
    log
}

/// An exercise on the founding record.
pub async fn exercise_log() -> Log {
    let record = almaty_log().await;
    let exercise = empty_log().await;
    app::open_exercise(&record, &exercise)
        .await
        .expect("an empty log takes a copy");
    exercise
}

/// The name of the log that [`public_log`] publishes.
pub const ORIGIN: &str = "majlis.example.org/log";

/// A log published under a key that everyone knows.
#[must_use]
pub fn public_log(log: &Log) -> PublicLog {
    let signer = NoteSigner::new(ORIGIN, Algorithm::Ed25519, &[1; 32]);
    PublicLog::new(log.clone(), signer.expect("a name for a key"))
}

/// Plays a story on a log and writes it.
///
/// # Errors
/// The line and the reason, as `majlis story` gives them.
pub async fn play(log: &Log, text: &str) -> Result<Vec<Played>, StoryFault> {
    let story = story::parse(text)?;
    let mut rehearsal = Rehearsal::on(log);
    let played = story::play(&mut rehearsal, &story, "test", log.clock().now())?;
    rehearsal
        .commit(log)
        .await
        .expect("nobody else writes in a test");
    Ok(played)
}
