//! Where changes wait for the writer, in the order they were called.

use store::{Hash, StoreError};
use tokio::sync::{mpsc, oneshot};

/// One change to the record.
#[derive(Debug)]
pub(crate) enum Change {
    /// Entries to add after exactly `expected` others, each with its leaf hash.
    Append {
        expected: u64,
        entries: Vec<(Vec<u8>, Hash)>,
    },
    /// Bytes to keep under their hash.
    Blob { hash: Hash, bytes: Vec<u8> },
    /// A value to put on the desk, or none, to remove what is there.
    Desk { key: String, value: Option<Vec<u8>> },
}

/// What a change answers: the length of the log once it was made.
pub(super) type Answered = Result<u64, StoreError>;

/// What the writer is told.
#[derive(Debug)]
pub(super) enum Message {
    /// To make a change, and answer.
    Make(Change, oneshot::Sender<Answered>),
    /// To let go of the record, and answer.
    Close(oneshot::Sender<()>),
}

/// How many messages may wait: several seconds' work of a slow disk.
pub(super) const WAITING_MAX: usize = 16_384;

/// The writer's queue, seen from outside.
#[derive(Clone, Debug)]
pub(crate) struct Inbox(mpsc::Sender<Message>);

impl Inbox {
    pub(super) fn new(sender: mpsc::Sender<Message>) -> Inbox {
        Inbox(sender)
    }

    /// Queues a change at once; what it returns is only the waiting.
    pub(crate) fn make(&self, change: Change) -> impl Future<Output = Answered> + Send + use<> {
        let (answer, answered) = oneshot::channel();
        let queued = self
            .0
            .try_send(Message::Make(change, answer))
            .map_err(refusal);
        async move {
            queued?;
            // The writer answers all it takes; what it drops came after the order to close.
            answered.await.unwrap_or(Err(StoreError::Closed))
        }
    }

    /// Has the writer make what waits and let go of the record.
    pub(crate) async fn close(&self) -> Result<(), StoreError> {
        let (closed, answered) = oneshot::channel();
        let sent = self.0.send(Message::Close(closed)).await;
        sent.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)
    }
}

fn refusal(error: mpsc::error::TrySendError<Message>) -> StoreError {
    match error {
        mpsc::error::TrySendError::Full(_) => StoreError::Busy {
            waiting: WAITING_MAX,
        },
        mpsc::error::TrySendError::Closed(_) => StoreError::Closed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_full_queue_refuses_at_once_and_a_closed_one_says_so() {
        let (sender, mut queue) = mpsc::channel(1);
        let inbox = Inbox::new(sender);
        let change = || Change::Desk {
            key: "key".to_owned(),
            value: None,
        };
        let first = inbox.make(change());
        let second = inbox.make(change());
        assert_eq!(
            second.await,
            Err(StoreError::Busy {
                waiting: WAITING_MAX
            })
        );

        queue.close();
        assert_eq!(inbox.make(change()).await, Err(StoreError::Closed));
        drop(queue);
        assert_eq!(
            first.await,
            Err(StoreError::Closed),
            "dropped by the writer, unmade"
        );
    }
}
