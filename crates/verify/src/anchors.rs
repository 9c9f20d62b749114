//! Checkpoints from outside, against which a log is held.

use tlog::{Checkpoint, Hash, Note, NoteError, Policy, Verifier};

use crate::Failure;

/// Whose signatures count, and the checkpoints to compare the log with.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    key: Option<Verifier>,
    witnesses: Vec<Verifier>,
    policy: Option<Policy>,
    kept: Vec<Kept>,
}

/// A checkpoint, and where it was from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it was from, as messages name it.
    pub from: String,
    /// What it says.
    pub checkpoint: Checkpoint,
    /// Whether the key of the log, where one is known, signed it.
    pub signed: bool,
    /// Which witnesses cosigned it, as places in their list.
    cosigned: Vec<usize>,
}

/// Why a checkpoint was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnchorError {
    /// It is no checkpoint at all.
    Unreadable(String),
    /// It is one, and not this log's, or forged.
    Fails(Failure),
}

/// How far a log is vouched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Standing {
    /// How many of its first entries a checkpoint signed by its key covers.
    pub authenticated: Option<u64>,
    /// How many of its first entries enough witnesses saw.
    pub witnessed: Option<u64>,
}

impl Anchors {
    /// Anchors by a log's key and by witnesses. Of the witnesses all are needed, unless a policy
    /// says how many.
    #[must_use]
    pub const fn new(
        key: Option<Verifier>,
        witnesses: Vec<Verifier>,
        policy: Option<Policy>,
    ) -> Self {
        Self {
            key,
            witnesses,
            policy,
            kept: Vec::new(),
        }
    }

    /// The checkpoints taken so far.
    #[must_use]
    pub fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// Whether the key of the log is known.
    #[must_use]
    pub const fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Takes a checkpoint to compare the log with.
    ///
    /// # Errors
    /// [`AnchorError`] where it is none, is not signed by the key that is known, or is forged.
    pub fn take(&mut self, from: &str, text: &str) -> Result<(), AnchorError> {
        let unreadable = |why: String| AnchorError::Unreadable(format!("{from}: {why}"));
        let fails = |why: String| AnchorError::Fails(Failure::of(format!("{from}: {why}")));
        let note: Note = text
            .parse()
            .map_err(|e: NoteError| unreadable(e.to_string()))?;
        let checkpoint = match &self.key {
            Some(key) => Checkpoint::signed_by(&note, key).map_err(|e| fails(e.to_string()))?,
            None => Checkpoint::of(&note).map_err(|e| unreadable(e.to_string()))?,
        };
        if let Some(first) = self.kept.first().map(|kept| &kept.checkpoint.origin)
            && *first != checkpoint.origin
        {
            let found = &checkpoint.origin;
            return Err(fails(format!(
                "it is of another log, `{found}`, not `{first}`"
            )));
        }
        let mut cosigned = Vec::new();
        for (place, witness) in self.witnesses.iter().enumerate() {
            match note.must_be_signed_by(witness) {
                Ok(_) => cosigned.push(place),
                Err(NoteError::Unsigned { .. }) => {}
                Err(forged) => return Err(fails(forged.to_string())),
            }
        }
        self.kept.push(Kept {
            from: from.to_string(),
            checkpoint,
            signed: self.key.is_some(),
            cosigned,
        });
        Ok(())
    }

    /// Whether a checkpoint was made for so many entries: then their root has to be met.
    #[must_use]
    pub fn has_at(&self, size: u64) -> bool {
        self.kept.iter().any(|kept| kept.checkpoint.size == size)
    }

    /// Compares the root over the first `size` entries with every checkpoint of that size.
    ///
    /// # Errors
    /// [`Failure`] names the checkpoint that has another root.
    pub fn meet(&self, size: u64, root: &Hash) -> Result<(), Failure> {
        let mut met = self.kept.iter().filter(|kept| kept.checkpoint.size == size);
        match met.find(|kept| kept.checkpoint.root != *root) {
            None => Ok(()),
            Some(kept) => Err(Failure::of(format!(
                "{}: the first {size} entries here have the root {}, and it was made for {}: \
                 the log was rewritten since, or this is another history of it",
                kept.from,
                root.hex(),
                kept.checkpoint.root.hex()
            ))),
        }
    }

    /// Concludes with a log of `length` entries, each of whose roots was met on the way.
    ///
    /// # Errors
    /// [`Failure`] where a checkpoint covers entries that are not there, or where fewer
    /// witnesses cosigned than are needed.
    pub fn conclude(&self, length: u64) -> Result<Standing, Failure> {
        let beyond = |kept: &&Kept| kept.checkpoint.size > length;
        if let Some(kept) = self.kept.iter().find(beyond) {
            let (from, size) = (&kept.from, kept.checkpoint.size);
            let problem = format!(
                "is missing: {from} was made for {size} entries; the log was \
                                   cut or rolled back"
            );
            return Err(Failure::at(length, problem));
        }
        let signed = self.kept.iter().filter(|kept| kept.signed);
        Ok(Standing {
            authenticated: signed.map(|kept| kept.checkpoint.size).max(),
            witnessed: self.witnessed()?,
        })
    }

    /// How many entries as many witnesses saw as are needed.
    fn witnessed(&self) -> Result<Option<u64>, Failure> {
        let named = self.witnesses.len();
        let Some(policy) = self.policy.or_else(|| Policy::new(named, named)) else {
            return Ok(None);
        };
        let seen = |place: usize| {
            let by = self
                .kept
                .iter()
                .filter(move |kept| kept.cosigned.contains(&place));
            by.map(|kept| kept.checkpoint.size).max()
        };
        let mut seen: Vec<u64> = (0..named).filter_map(seen).collect();
        seen.sort_unstable_by(|first, second| second.cmp(first));
        match seen.get(policy.needed() - 1) {
            Some(size) => Ok(Some(*size)),
            None => Err(Failure::of(format!(
                "witnesses: {} are needed and {} cosigned; give a checkpoint that more of them \
                 cosigned with --checkpoint",
                policy.needed(),
                seen.len()
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use tlog::{Algorithm, NoteSigner};

    use super::*;

    fn log() -> NoteSigner {
        NoteSigner::new("a.example/log", Algorithm::Ed25519, &[1; 32]).unwrap()
    }

    fn note(size: u64, root: Hash) -> String {
        let checkpoint = Checkpoint {
            origin: "a.example/log".to_string(),
            size,
            root,
            extensions: Vec::new(),
        };
        checkpoint.signed(&log()).unwrap().to_string()
    }

    #[test]
    fn what_nobody_vouches_for_is_neither_authenticated_nor_witnessed() {
        let anchors = Anchors::default();
        assert_eq!(anchors.conclude(7), Ok(Standing::default()));
    }

    #[test]
    fn the_longest_checkpoint_that_the_key_signed_says_how_far() {
        let mut anchors = Anchors::new(Some(log().verifier()), Vec::new(), None);
        for size in [3, 7, 5] {
            anchors.take("x", &note(size, Hash::EMPTY_ROOT)).unwrap();
        }
        assert!(anchors.has_at(5) && !anchors.has_at(6));
        let standing = anchors.conclude(9).unwrap();
        assert_eq!(
            (standing.authenticated, standing.witnessed),
            (Some(7), None)
        );
        let missing = anchors.conclude(6).unwrap_err();
        assert_eq!(missing.entry, Some(6));
    }

    #[test]
    fn a_root_that_differs_names_the_checkpoint() {
        let mut anchors = Anchors::default();
        anchors.take("kept", &note(3, Hash::EMPTY_ROOT)).unwrap();
        assert_eq!(anchors.meet(3, &Hash::EMPTY_ROOT), Ok(()));
        assert_eq!(anchors.meet(2, &Hash([0; 32])), Ok(()));
        let failure = anchors.meet(3, &Hash([0; 32])).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("kept: the first 3 entries here have")
        );
    }
}
