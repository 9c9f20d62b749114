//! The files of a charter, and the digest by which an event adopts exactly them.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// The largest file of a charter that is read, in bytes: many times the longest treaty.
const FILE_BYTES_MAX: u64 = 4 << 20;

/// The files of a charter: their paths within it, with `/` between the parts, and their bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

/// Why the files of a charter could not be read from the disk.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The disk refused.
    #[error("`{path}` cannot be read: {error}", path = path.display())]
    Disk {
        /// What was to be read.
        path: PathBuf,
        /// What the disk answered.
        error: io::Error,
    },
    /// A symbolic link: what it points at could change while the digest stays the same.
    #[error("`{path}` is a link; put the file itself into the charter", path = .0.display())]
    Link(PathBuf),
    /// Larger than any law.
    #[error("`{path}` is larger than 4 MiB; a charter holds only text", path = .0.display())]
    TooLarge(PathBuf),
    /// A name that is not text.
    #[error("`{path}` has a name that is not UTF-8; rename it", path = .0.display())]
    Name(PathBuf),
}

impl Files {
    /// Reads every file of a folder and of the folders in it. Names that begin with a dot are
    /// left out.
    ///
    /// # Errors
    /// [`FilesError`] names the path.
    pub fn read(folder: &Path) -> Result<Self, FilesError> {
        let mut files = Self::default();
        let mut folders = vec![(folder.to_path_buf(), String::new())];
        while let Some((folder, prefix)) = folders.pop() {
            for (path, name) in entries(&folder)? {
                let within = format!("{prefix}{name}");
                let about = fs::symlink_metadata(&path).map_err(|e| disk(&path, e))?;
                if about.is_symlink() {
                    return Err(FilesError::Link(path));
                } else if about.is_dir() {
                    folders.push((path, format!("{within}/")));
                } else if about.len() > FILE_BYTES_MAX {
                    return Err(FilesError::TooLarge(path));
                } else {
                    let bytes = fs::read(&path).map_err(|e| disk(&path, e))?;
                    files.0.insert(within, bytes);
                }
            }
        }
        Ok(files)
    }

    /// Files from their paths and bytes, for charters that do not lie on the disk.
    pub fn from_pairs<P, B>(pairs: impl IntoIterator<Item = (P, B)>) -> Self
    where
        P: Into<String>,
        B: Into<Vec<u8>>,
    {
        let pairs = pairs
            .into_iter()
            .map(|(path, bytes)| (path.into(), bytes.into()));
        Self(pairs.collect())
    }

    /// Paths and bytes: `charter.md` first, then by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let first = self.0.get_key_value(CHARTER_FILE).into_iter();
        let others = self.0.iter().filter(|(path, _)| *path != CHARTER_FILE);
        first
            .chain(others)
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// The hex SHA-256 of each file, by path.
    #[must_use]
    pub fn hashes(&self) -> BTreeMap<String, String> {
        self.0
            .iter()
            .map(|(path, bytes)| (path.clone(), hex_sha256(bytes)))
            .collect()
    }

    /// The hex SHA-256 over the listing of all files.
    ///
    /// The listing is a line `majlis-charter/v1`, then for each file, by path, a line of the
    /// path's length in bytes, the path, the file's length in bytes and its hex SHA-256, with a
    /// space between. The path's length comes first so that no path can imitate another line.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut listing = String::from("majlis-charter/v1\n");
        for (path, bytes) in &self.0 {
            let (length, size, hash) = (path.len(), bytes.len(), hex_sha256(bytes));
            // INVARIANT: writing to a string does not fail.
            let _ = writeln!(listing, "{length} {path} {size} {hash}");
        }
        hex_sha256(listing.as_bytes())
    }
}

/// The file every charter has.
pub(crate) const CHARTER_FILE: &str = "charter.md";

fn disk(path: &Path, error: io::Error) -> FilesError {
    FilesError::Disk {
        path: path.to_path_buf(),
        error,
    }
}

/// What lies in a folder and is not hidden.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, String)>, FilesError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| disk(folder, e))? {
        let path = entry.map_err(|e| disk(folder, e))?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .map(String::from);
        let name = name.ok_or_else(|| FilesError::Name(path.clone()))?;
        if !name.starts_with('.') {
            found.push((path, name));
        }
    }
    Ok(found)
}

fn hex_sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_the_listing() {
        let files = Files::from_pairs([("charter.md", "a"), ("annex/one.md", "")]);
        let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let a = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        let listing =
            format!("majlis-charter/v1\n12 annex/one.md 0 {nothing}\n10 charter.md 1 {a}\n");
        assert_eq!(files.digest(), hex_sha256(listing.as_bytes()));
        assert_eq!(files.hashes()["charter.md"], a);
    }

    #[test]
    fn the_digest_changes_with_any_byte_and_any_name() {
        let digest = |pairs: &[(&str, &str)]| Files::from_pairs(pairs.iter().copied()).digest();
        let given = digest(&[("charter.md", "a"), ("b.md", "c")]);
        assert_ne!(given, digest(&[("charter.md", "a"), ("b.md", "d")]));
        assert_ne!(given, digest(&[("charter.md", "a"), ("c.md", "c")]));
        assert_ne!(given, digest(&[("charter.md", "a")]));
        assert_eq!(given, digest(&[("b.md", "c"), ("charter.md", "a")]));
    }

    #[test]
    fn a_path_cannot_imitate_another_line_of_the_listing() {
        let nothing = hex_sha256(b"");
        let two = Files::from_pairs([("a", ""), ("b", "")]);
        let one = Files::from_pairs([(format!("a 0 {nothing}\n1 b"), "")]);
        assert_ne!(two.digest(), one.digest());
    }

    #[test]
    fn the_charter_comes_first_and_the_rest_by_name() {
        let files = Files::from_pairs([("silences.md", ""), ("annex.md", ""), ("charter.md", "")]);
        let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["charter.md", "annex.md", "silences.md"]);
    }
}
