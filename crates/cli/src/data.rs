//! A data directory: the record in it, and the rooms of its exercises.
//!
//! ```text
//! DIR/majlis.sqlite             the record
//! DIR/exercise/<n>/majlis.sqlite  exercises, each a copy of the record with what was tried on it;
//!                               the highest number is the one in use
//! ```

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use app::Log;
use store::Store;
use store_sqlite::{Open, SqliteStore};

use crate::{clock::MachineClock, outcome::Outcome};

/// Whether a directory holds a record.
pub fn holds_record(dir: &Path) -> bool {
    dir.join("majlis.sqlite").exists()
}

/// Opens the record of a directory for writing, making it where there is none.
pub async fn open(dir: &Path) -> Result<Log, Outcome> {
    std::fs::create_dir_all(dir).map_err(|error| {
        Outcome::unreadable(format!("`{}` cannot be made: {error}", dir.display()))
    })?;
    let store = SqliteStore::open(dir, Open::ReadWrite).await?;
    Ok(Log::open(Arc::new(store), Arc::new(MachineClock)).await?)
}

/// Opens the record of a directory for reading, beside a running server if there is one.
pub async fn open_to_read(dir: &Path) -> Result<Log, Outcome> {
    let store = store_to_read(dir).await?;
    Ok(Log::open(store, Arc::new(MachineClock)).await?)
}

/// The store of a directory, for reading.
pub async fn store_to_read(dir: &Path) -> Result<Arc<dyn Store>, Outcome> {
    if !holds_record(dir) {
        let dir = dir.display();
        let remedy = "make one with `majlis init` or `majlis import almaty`";
        return Err(Outcome::unreadable(format!(
            "`{dir}` holds no record; {remedy}"
        )));
    }
    Ok(Arc::new(SqliteStore::open(dir, Open::ReadOnly).await?))
}

/// The rooms in which a directory's exercises are held.
#[derive(Debug, Clone)]
pub struct ExerciseRooms {
    dir: PathBuf,
}

impl ExerciseRooms {
    /// The rooms of a data directory.
    pub fn of(dir: &Path) -> Self {
        Self {
            dir: dir.join("exercise"),
        }
    }

    fn numbers(&self) -> Vec<u64> {
        let entries = std::fs::read_dir(&self.dir).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .collect()
    }

    /// The room in use, where there is one.
    pub fn last(&self) -> Option<PathBuf> {
        let number = self.numbers().into_iter().max()?;
        let dir = self.dir.join(number.to_string());
        holds_record(&dir).then_some(dir)
    }

    fn next(&self) -> PathBuf {
        let number = self.numbers().into_iter().max().unwrap_or_default() + 1;
        self.dir.join(number.to_string())
    }

    /// Takes away every room but the one in use. One that is still being read goes the next time.
    fn clear(&self, keep: &Path) {
        for number in self.numbers() {
            let dir = self.dir.join(number.to_string());
            if dir != keep {
                let _ = std::fs::remove_dir_all(dir);
            }
        }
    }

    /// Opens the exercise in use, or a fresh one on a copy of the record.
    pub async fn enter(&self, record: &Log) -> Result<Log, Outcome> {
        match self.last() {
            Some(dir) => open(&dir).await,
            None => self.fresh(record).await,
        }
    }

    /// Opens a fresh exercise on a copy of the record.
    pub async fn fresh(&self, record: &Log) -> Result<Log, Outcome> {
        let dir = self.next();
        let exercise = open(&dir).await?;
        app::open_exercise(record, &exercise).await?;
        self.clear(&dir);
        Ok(exercise)
    }
}

impl app::Rooms for ExerciseRooms {
    fn fresh<'a>(&'a self, record: &'a Log) -> app::Opening<'a> {
        Box::pin(async move {
            Self::fresh(self, record)
                .await
                .map_err(|outcome| match outcome {
                    Outcome::Refused(reason) | Outcome::Unreadable(reason) => reason,
                })
        })
    }
}
