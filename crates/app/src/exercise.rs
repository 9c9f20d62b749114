//! Exercises: a separate log copied from a record, never the record itself.

use std::{
    pin::Pin,
    sync::{Arc, PoisonError, RwLock},
};

use institution::{Command, Entry, founding::ExerciseOpening};

use crate::{
    By, Failure, Log, Receipt, Request,
    opening::{founder, founding_id},
};

/// Makes an empty log an exercise on a copy of a record: the same entries, the same bytes, then
/// one that says it is an exercise from here on.
///
/// # Errors
/// [`Failure`] where the exercise log is not empty or cannot be written.
pub async fn open_exercise(source: &Log, exercise: &Log) -> Result<Receipt, Failure> {
    let (entries, charters, root) = {
        let published = source.read();
        let charters = published
            .entries
            .iter()
            .filter_map(|entry| match &entry.event {
                institution::Event::CharterAdopted(adoption) => Some(adoption.clone()),
                _ => None,
            });
        (
            published.entries.clone(),
            charters.collect::<Vec<_>>(),
            published.tree.root().hex(),
        )
    };
    for adoption in charters {
        copy_charter(source, exercise, &adoption).await?;
    }
    let copied = entries.len() as u64;
    let encode = |entry: Arc<Entry>| record::encode(&entry).map(|bytes| (entry, bytes));
    let encoded = entries
        .into_iter()
        .map(encode)
        .collect::<Result<Vec<_>, _>>()?;
    exercise.append(0, encoded).await?;
    let request = Request {
        id: founding_id("exercise", &root),
        actor: founder(),
        by: By::default(),
        valid: None,
        command: Command::OpenExercise(ExerciseOpening { copied, root }),
    };
    exercise.execute(request).await
}

/// Copies the files of a charter and makes the charter known before an entry adopts it.
async fn copy_charter(
    source: &Log,
    exercise: &Log,
    adoption: &institution::founding::CharterAdoption,
) -> Result<(), Failure> {
    let files = crate::charter_files(source.store().as_ref(), adoption)
        .await
        .map_err(Failure::Store)?;
    for (_, bytes) in files.iter() {
        exercise
            .store()
            .put_blob(bytes.to_vec())
            .await
            .map_err(|error| Failure::Store(error.to_string()))?;
    }
    let known = source.read().state.known_charter(&adoption.digest).cloned();
    if let Some(charter) = known {
        exercise.learn(&charter);
    }
    Ok(())
}

/// A fresh exercise, in its time.
pub type Opening<'a> = Pin<Box<dyn Future<Output = Result<Log, String>> + Send + 'a>>;

/// Where fresh exercises are opened; the outermost crate knows the place.
pub trait Rooms: Send + Sync {
    /// A fresh exercise on a copy of the record.
    fn fresh<'a>(&'a self, record: &'a Log) -> Opening<'a>;
}

/// The exercise now in use, which can be begun again.
pub struct ExerciseRoom {
    record: Log,
    current: RwLock<Log>,
    rooms: Arc<dyn Rooms>,
    resetting: tokio::sync::Mutex<()>,
}

impl ExerciseRoom {
    /// The exercise in use on a record, and where fresh ones are opened.
    #[must_use]
    pub fn new(record: Log, current: Log, rooms: Arc<dyn Rooms>) -> Self {
        Self {
            record,
            current: RwLock::new(current),
            rooms,
            resetting: tokio::sync::Mutex::new(()),
        }
    }

    /// The exercise in use.
    #[must_use]
    pub fn log(&self) -> Log {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Begins again on a fresh copy of the record. Who still reads the old one reads it to the end.
    ///
    /// # Errors
    /// Says why no fresh exercise could be opened; the old one stays in use.
    pub async fn reset(&self) -> Result<(), String> {
        let _one_at_a_time = self.resetting.lock().await;
        let fresh = self.rooms.fresh(&self.record).await?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }
}
