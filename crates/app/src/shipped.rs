//! The charters that come with the program, read once.

use std::{collections::BTreeMap, sync::LazyLock};

use charter::Files;
use institution::law::Charter;

/// The files of each shipped charter, carried in the binary.
macro_rules! charters {
    ($($id:literal: $($path:literal)+;)+) => {
        &[$(
            ($id, &[$(
                ($path, include_bytes!(concat!("../../../charters/", $id, "/", $path)) as &[u8])
            ),+])
        ),+]
    };
}

type Carried = &'static [(&'static str, &'static [(&'static str, &'static [u8])])];

const CARRIED: Carried = charters! {
    "african-union": "charter.md" "members.csv" "silences.md";
    "arab-league": "charter.md" "members.csv" "silences.md";
    "association": "charter.md" "procedure.md" "silences.md";
    "council-of-europe": "charter.md" "members.csv" "silences.md";
    "csto": "charter.md" "members.csv" "procedure.md" "silences.md";
    "eaeu": "charter.md" "members.csv" "silences.md";
    "eu-council": "charter.md" "members.csv" "silences.md" "weights.csv";
    "imf": "charter.md" "silences.md";
    "nato": "charter.md" "members.csv" "silences.md";
    "oas": "charter.md" "members.csv" "silences.md";
    "opec": "charter.md" "members.csv" "silences.md" "weights.csv";
    "osce": "charter.md" "members.csv" "silences.md";
    "un-general-assembly": "charter.md" "members.csv" "silences.md";
    "un-security-council": "charter.md" "members.csv" "silences.md";
    "wto": "charter.md" "members.csv" "silences.md";
};

static READ: LazyLock<BTreeMap<&'static str, Charter>> = LazyLock::new(|| {
    let read = CARRIED.iter().filter_map(|(id, _)| {
        let charter = charter::read(id, &files(id)?).ok()?;
        Some((*id, charter))
    });
    read.collect()
});

/// The files of a shipped charter by its id; `None` where none has it.
#[must_use]
pub fn files(id: &str) -> Option<Files> {
    let (_, files) = CARRIED.iter().find(|(known, _)| *known == id)?;
    Some(Files::from_pairs(
        files.iter().map(|(path, bytes)| (*path, bytes.to_vec())),
    ))
}

/// A shipped charter by its id.
#[must_use]
pub fn charter(id: &str) -> Option<&'static Charter> {
    READ.get(id)
}

/// Every shipped charter, by id.
pub fn charters() -> impl Iterator<Item = &'static Charter> {
    READ.values()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// What lies in `charters/` is what the program carries, file by file.
    #[test]
    fn every_file_of_every_charter_is_carried_and_reads() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters");
        let mut ids = Vec::new();
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let id = path.file_name().unwrap().to_str().unwrap().to_string();
            let on_disk = Files::read(&path).unwrap();
            assert_eq!(files(&id), Some(on_disk), "{id}");
            assert!(charter(&id).is_some(), "{id} has faults");
            ids.push(id);
        }
        ids.sort();
        let carried: Vec<&str> = charters().map(|charter| charter.id.as_str()).collect();
        assert_eq!(carried, ids);
    }
}
