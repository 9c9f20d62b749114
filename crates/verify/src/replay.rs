//! A log read again from its first entry.

use std::sync::Arc;

use institution::{
    Entry, Event, State, evolve,
    founding::{CharterAdoption, ExerciseOpening},
    recompute, settled,
};
use tlog::{Hash, Levels};

use crate::Failure;

/// A log read again from its first entry, as far as it holds.
#[derive(Default)]
pub struct Replay {
    state: State,
    levels: Levels,
}

impl Replay {
    /// Before the first entry.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many entries hold so far: the position of the next.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.levels.size()
    }

    /// The root over them.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.levels.root()
    }

    /// The hashes above the leaves, as the tiles of the log have to have them.
    #[must_use]
    pub const fn levels(&self) -> &Levels {
        &self.levels
    }

    /// Reads the next entry from its bytes, which have to have the hash kept with them.
    ///
    /// # Errors
    /// [`Failure`] where they have another, or do not read.
    pub fn read(&self, bytes: &[u8], leaf: &Hash) -> Result<Entry, Failure> {
        let fails = |problem: String| Failure::at(self.length(), problem);
        if tlog::leaf_hash(bytes) != *leaf {
            let problem = "its bytes do not match the hash kept with them";
            return Err(fails(problem.to_string()));
        }
        record::decode(bytes).map_err(|error| fails(error.to_string()))
    }

    /// The charter that an entry adopts: its files are needed before the entry can be followed.
    #[must_use]
    pub fn adopts(entry: &Entry) -> Option<&CharterAdoption> {
        match &entry.event {
            Event::CharterAdopted(adoption) => Some(adoption),
            _ => None,
        }
    }

    /// Learns the charter that the next entry adopts, from its files.
    ///
    /// # Errors
    /// [`Failure`] where they are not the files that the entry names, or have a fault.
    pub fn learn(
        &mut self,
        adoption: &CharterAdoption,
        files: &charter::Files,
    ) -> Result<(), Failure> {
        let fails = |problem: String| Failure::at(self.length(), problem);
        if files.digest() != adoption.digest {
            let problem = "the charter's files do not have the hash it names";
            return Err(fails(problem.to_string()));
        }
        let charter = charter::read(&adoption.charter, files).map_err(|faults| {
            let first = faults.first().map(ToString::to_string);
            fails(format!(
                "its charter has a fault: {}",
                first.unwrap_or_default()
            ))
        })?;
        self.state.learn(Arc::new(charter));
        Ok(())
    }

    /// Checks that an entry follows from those before it, and folds it.
    ///
    /// # Errors
    /// [`Failure`] says what does not follow.
    pub fn follow(&mut self, entry: &Entry, leaf: Hash) -> Result<(), Failure> {
        let position = self.length();
        if let Event::ExerciseOpened(opening) = &entry.event
            && !self.was_copied(opening)
        {
            let problem = "the entries before it are not those it says were copied";
            return Err(Failure::at(position, problem));
        }
        recompute(&self.state, entry).map_err(|why| Failure::at(position, why))?;
        evolve(&mut self.state, entry);
        self.levels.push(leaf);
        Ok(())
    }

    /// Checks that nothing is missing at the end: the log may have been cut between a closing
    /// and what followed from it.
    ///
    /// # Errors
    /// [`Failure`] names what has to come next.
    pub fn end(&self) -> Result<(), Failure> {
        settled(&self.state).map_err(|why| Failure::at(self.length(), why))
    }

    /// Whether the entries so far are those an exercise says it was opened on.
    fn was_copied(&self, opening: &ExerciseOpening) -> bool {
        opening.copied == self.length() && opening.root == self.root().hex()
    }
}
