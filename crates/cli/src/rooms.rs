//! The rooms in which a directory's exercises are held.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use app::Log;
use store_sqlite::SqliteStore;

use crate::{data, outcome::Outcome, worked_out::WorkedOut};

/// The rooms in which a directory's exercises are held.
pub struct ExerciseRooms {
    dir: PathBuf,
    /// The exercise in use, once one was entered.
    entered: Mutex<Option<Log>>,
}

impl ExerciseRooms {
    /// The rooms of a data directory.
    pub fn of(dir: &Path) -> Self {
        Self {
            dir: dir.join("exercise"),
            entered: Mutex::new(None),
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
        SqliteStore::exists(&dir).then_some(dir)
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

    /// Opens the exercise in use, if there is one.
    pub async fn current(&self) -> Result<Option<Log>, Outcome> {
        let Some(dir) = self.last() else {
            return Ok(None);
        };
        let log = data::open(&dir).await.map_err(|outcome| {
            let place = format!(
                "the exercise `{}` cannot be opened; delete that directory and a fresh exercise \
                 takes its place",
                dir.display()
            );
            outcome.within(&place)
        })?;
        // Without this a crash cut short its writing, and nobody has acted in it yet.
        let is_whole = log.read().state.exercise.is_some();
        Ok(is_whole.then_some(log))
    }

    /// Works out a fresh exercise on a copy of the record. Nothing is written until it is kept.
    pub async fn prepare(&self, record: &Log) -> Result<WorkedOut, Outcome> {
        let exercise = WorkedOut::new_in(&self.next()).await?;
        app::open_exercise(record, exercise.log()).await?;
        Ok(exercise)
    }

    /// Opens the exercise in use, or a fresh one on a copy of the record.
    pub async fn enter(&self, record: &Log) -> Result<Log, Outcome> {
        match self.current().await? {
            Some(log) => Ok(self.enters(log)),
            None => self.fresh(record).await,
        }
    }

    /// Opens a fresh exercise on a copy of the record.
    pub async fn fresh(&self, record: &Log) -> Result<Log, Outcome> {
        let dir = self.next();
        self.prepare(record).await?.keep().await?;
        self.clear(&dir);
        Ok(self.enters(data::open(&dir).await?))
    }

    /// Lets go of the exercise that was entered last, in good order.
    pub async fn leave(&self) -> Result<(), Outcome> {
        let entered = self.entered().take();
        match entered {
            Some(log) => Ok(log.store().close().await?),
            None => Ok(()),
        }
    }

    fn enters(&self, log: Log) -> Log {
        *self.entered() = Some(log.clone());
        log
    }

    fn entered(&self) -> MutexGuard<'_, Option<Log>> {
        self.entered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl app::Rooms for ExerciseRooms {
    fn fresh<'a>(&'a self, record: &'a Log) -> app::Opening<'a> {
        Box::pin(async move {
            let fresh = Self::fresh(self, record).await;
            fresh.map_err(|outcome| outcome.reason().to_string())
        })
    }
}
