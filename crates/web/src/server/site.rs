//! What is served: a record, and the exercise beside it where there is one.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use app::{ExerciseRoom, Log, PublicLog, Published};
use institution::Entry;
use vocab::{Day, Timestamp};

use super::{cache::Cache, signing_in::SignIns};

/// A site: everything a request needs.
pub struct Site {
    pub(super) record: Log,
    pub(super) exercise: Option<ExerciseRoom>,
    /// The record for whoever checks it; the exercise is never published.
    pub(super) public: Option<PublicLog>,
    pub(super) pages: Cache,
    pub(super) sign_ins: SignIns,
    /// The pasts asked for last.
    pasts: Mutex<VecDeque<Past>>,
    /// How often the exercise was begun again.
    runs: AtomicU64,
}

/// What was known in a room's run after so many entries. Nothing later changes it.
type Past = ((Room, u64, u64), Arc<Published>);

/// How many pasts are kept: a state takes memory, and readers ask for few.
const PASTS_MAX: usize = 4;

/// Which log a path speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Room {
    /// The record.
    Record,
    /// The exercise beside it.
    Exercise,
}

impl Site {
    /// A site over a record and, where there is one, the exercise beside it.
    #[must_use]
    pub fn new(record: Log, exercise: Option<ExerciseRoom>) -> Arc<Self> {
        Self::publishing(record, exercise, None)
    }

    /// A site that also serves the record under `/log`, signed, for whoever checks it.
    #[must_use]
    pub fn publishing(
        record: Log,
        exercise: Option<ExerciseRoom>,
        public: Option<PublicLog>,
    ) -> Arc<Self> {
        Arc::new(Self {
            record,
            exercise,
            public,
            pages: Cache::default(),
            sign_ins: SignIns::default(),
            pasts: Mutex::default(),
            runs: AtomicU64::new(0),
        })
    }

    /// The log of a room, where the room exists.
    pub(super) fn log(&self, room: Room) -> Option<Log> {
        match room {
            Room::Record => Some(self.record.clone()),
            Room::Exercise => self.exercise.as_ref().map(ExerciseRoom::log),
        }
    }

    /// The day a reader sees who asks for none. In the demo it is the last day the record
    /// reaches, for a meeting of 2024 is not "today's"; elsewhere it is the day it is.
    pub(super) fn today(&self, log: &Log, published: &Published) -> Day {
        let today = app::today(log.clock().now())
            .first_day()
            .unwrap_or(Day::MIN);
        let reached = published.reaches.filter(|_| self.exercise.is_some());
        reached.map_or(today, |reached| reached.min(today))
    }

    /// What was known in a room at a moment.
    pub(super) fn known(
        &self,
        room: Room,
        published: &Published,
        moment: Timestamp,
    ) -> Arc<Published> {
        let later = |entry: &Arc<Entry>| entry.envelope.recorded_at > moment;
        let length = published.entries.iter().position(later);
        let length = length.unwrap_or(published.entries.len());
        let key = (room, self.run(room), length as u64);
        let mut pasts = self.pasts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, past)) = pasts.iter().find(|(of, _)| *of == key) {
            return Arc::clone(past);
        }
        let past = Arc::new(published.known_at(moment));
        pasts.push_front((key, Arc::clone(&past)));
        pasts.truncate(PASTS_MAX);
        past
    }

    /// Which run of a room this is; the record has one.
    pub(super) fn run(&self, room: Room) -> u64 {
        match room {
            Room::Record => 0,
            Room::Exercise => self.runs.load(Ordering::Acquire),
        }
    }

    /// Begins the exercise again on a fresh copy of the record.
    pub(super) async fn reset(&self) -> Result<(), String> {
        let Some(exercise) = &self.exercise else {
            return Ok(());
        };
        exercise.reset().await?;
        self.runs.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }
}
