//! The files of the repository, read once.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

/// Directories that hold no source of ours wherever they stand.
const SKIPPED_ANYWHERE: &[&str] = &[".git", "node_modules", "shots", "test-results"];
/// Directories at the root that hold what is built or run, not what is written.
const SKIPPED_AT_ROOT: &[&str] = &["target", "data"];
/// Files that tools write, or that others wrote: they exist, but nobody here words them.
const NOT_OURS: &[&str] = &["LICENSE", "Cargo.lock", "package-lock.json"];

/// The files of a repository by their path from its root, with forward slashes.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    texts: BTreeMap<String, String>,
    others: BTreeSet<String>,
}

impl Tree {
    /// Reads a repository, leaving out what is built, fetched or recorded by running it.
    ///
    /// # Errors
    /// The first directory or file that cannot be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut tree = Self::default();
        tree.read_directory(root, "")?;
        Ok(tree)
    }

    /// A tree of these texts: for tests of the checks.
    #[must_use]
    pub fn of(texts: &[(&str, &str)]) -> Self {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Self {
            texts: texts.iter().map(owned).collect(),
            others: BTreeSet::new(),
        }
    }

    fn read_directory(&mut self, directory: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_skipped(&name, prefix) {
                continue;
            }
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                self.read_directory(&entry.path(), &format!("{path}/"))?;
            } else {
                self.read_file(&entry.path(), path)?;
            }
        }
        Ok(())
    }

    fn read_file(&mut self, file: &Path, path: String) -> io::Result<()> {
        let bytes = match fs::read(file) {
            // An editor's scratch file may be gone again by the time it is read.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            read => read?,
        };
        match String::from_utf8(bytes) {
            Ok(text) if is_ours(&path) => {
                self.texts.insert(path, text);
            }
            _ => {
                self.others.insert(path);
            }
        }
        Ok(())
    }

    /// The text of a file of ours.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Every text of ours with its path.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The texts whose file name ends in a dot and this extension.
    pub fn with_extension(&self, extension: &str) -> impl Iterator<Item = (&str, &str)> {
        let ending = format!(".{extension}");
        self.texts()
            .filter(move |(path, _)| path.ends_with(&ending))
    }

    /// Whether there is a file or a directory of this path.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let inside = format!("{path}/");
        self.paths()
            .any(|known| known == path || known.starts_with(&inside))
    }

    /// Every path, of texts and of other files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().chain(&self.others).map(String::as_str)
    }

    /// The names of the directories right under this one.
    #[must_use]
    pub fn directories_in(&self, directory: &str) -> BTreeSet<&str> {
        let inside = |path| str::strip_prefix(path, directory)?.strip_prefix('/');
        self.paths()
            .filter_map(inside)
            .filter_map(|rest: &str| rest.split_once('/'))
            .map(|(name, _)| name)
            .collect()
    }
}

fn is_skipped(name: &str, prefix: &str) -> bool {
    SKIPPED_ANYWHERE.contains(&name) || (prefix.is_empty() && SKIPPED_AT_ROOT.contains(&name))
}

fn is_ours(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_vendored = path.split('/').any(|part| part == "vendor");
    !is_vendored && !NOT_OURS.contains(&name) && !name.contains(".min.")
}
