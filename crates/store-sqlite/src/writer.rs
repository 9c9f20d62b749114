//! The one task that writes: it takes all that wait and makes them in one transaction.

mod queue;
mod transaction;

use std::fs::File;

use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use crate::damage::explain;
use crate::directory::Directory;

use queue::{Answered, Message, WAITING_MAX};
pub(crate) use queue::{Change, Inbox};

/// How many changes share one transaction, so that the first never waits long for the last.
const GROUP_MAX: usize = 1_024;

/// The task that writes.
#[derive(Debug)]
pub(crate) struct Writer {
    directory: Directory,
    queue: mpsc::Receiver<Message>,
    /// Opened by the first change and anew after each failure, so that recovering is what is
    /// done every day, and a record that is only looked at is left exactly as it was.
    connection: Option<SqliteConnection>,
    /// INVARIANT: held as long as anything may still be written.
    lock: File,
}

impl Writer {
    /// Starts the task. It ends when told to close, or when nobody can send it changes any more.
    pub(crate) fn start(directory: &Directory, lock: File) -> Inbox {
        let (inbox, queue) = mpsc::channel(WAITING_MAX);
        let directory = directory.clone();
        tokio::spawn(
            Writer {
                directory,
                queue,
                connection: None,
                lock,
            }
            .run(),
        );
        Inbox::new(inbox)
    }

    async fn run(mut self) {
        let mut waiting = Vec::with_capacity(GROUP_MAX);
        let mut closing = None;
        while closing.is_none() && self.queue.recv_many(&mut waiting, GROUP_MAX).await > 0 {
            closing = self.serve(&mut waiting).await;
        }
        // What was called after the order to close is dropped here, and so is told that it came
        // too late.
        self.queue.close();
        self.disconnect().await;
        drop(self.lock);
        if let Some(closed) = closing {
            let _ = closed.send(());
        }
    }

    /// Makes the changes that wait, and answers each when all are durable. An order to close
    /// ends the group, and is returned.
    async fn serve(&mut self, waiting: &mut Vec<Message>) -> Option<oneshot::Sender<()>> {
        let (mut changes, mut answers, mut closing) = (Vec::new(), Vec::new(), None);
        for message in waiting.drain(..) {
            match message {
                Message::Make(change, answer) => {
                    changes.push(change);
                    answers.push(answer);
                }
                Message::Close(closed) => {
                    closing = Some(closed);
                    break;
                }
            }
        }
        let made = self.make_or_explain(changes).await;
        for (answer, made) in answers.into_iter().zip(made) {
            // Whoever no longer waits does not take back what was made.
            let _ = answer.send(made);
        }
        closing
    }

    async fn make_or_explain(&mut self, changes: Vec<Change>) -> Vec<Answered> {
        let count = changes.len();
        match self.make(changes).await {
            Ok(made) => made,
            Err(error) => {
                // Whether the disk has the group is not known; the next one finds out, upon a
                // new connection.
                self.disconnect().await;
                let error = explain("write to", &self.directory.database, &error);
                vec![Err(error); count]
            }
        }
    }

    async fn make(&mut self, changes: Vec<Change>) -> Result<Vec<Answered>, sqlx::Error> {
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(self.directory.to_write().connect().await?),
        };
        // IMMEDIATE takes the write lock before the length is read, so it holds until the end.
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        let made = transaction::make(&mut transaction, changes).await?;
        // A crash before this line undoes the whole group, of which nobody was told; after it,
        // the disk has the whole group.
        transaction.commit().await?;
        Ok(made)
    }

    async fn disconnect(&mut self) {
        if let Some(connection) = self.connection.take() {
            // What a connection could still say at its end, its last group was told already.
            let _ = connection.close().await;
        }
    }
}
