//! Exercises: a separate log copied from a record, never the record itself.

use std::sync::Arc;

use institution::{Command, founding::ExerciseOpening};

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
        let charters = published.entries.iter().filter_map(|entry| match &entry.event {
            institution::Event::CharterAdopted(adoption) => Some(adoption.clone()),
            _ => None,
        });
        (published.entries.clone(), charters.collect::<Vec<_>>(), published.tree.root().hex())
    };
    for adoption in charters {
        copy_charter(source, exercise, &adoption).await?;
    }
    let copied = entries.len() as u64;
    let encode = |entry: Arc<Entry>| record::encode(&entry).map(|bytes| (entry, bytes));
    let encoded = entries.into_iter().map(encode).collect::<Result<Vec<_>, _>>()?;
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
    let files = crate::charter_files(source.store().as_ref(), adoption).await.map_err(Failure::Store)?;
    for (_, bytes) in files.iter() {
        exercise.store().put_blob(bytes.to_vec()).await.map_err(|error| Failure::Store(error.to_string()))?;
    }
    let known = source.read().state.known_charter(&adoption.digest).cloned();
    if let Some(charter) = known {
        exercise.learn(&charter);
    }
    Ok(())
}
