//! A directory of its own for each test, in which the program is run.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

/// A directory of its own, gone when the test is over.
pub struct Scratch(PathBuf);

/// What the program told, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// Its exit code.
    pub code: i32,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

/// Files by their path, with their bytes.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

impl Scratch {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("majlis-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier process of the same number left is not ours.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }

    /// With the founding record in `data`.
    pub fn with_almaty() -> Self {
        let scratch = Self::new();
        scratch
            .majlis(&["import", "almaty", "--data", "data"])
            .done();
        scratch
    }

    /// The program, about to be run here.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
        command
            .current_dir(&self.0)
            .args(arguments)
            .env_remove("MAJLIS_LOG")
            .env_remove("COLUMNS")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program here, to its end.
    pub fn majlis(&self, arguments: &[&str]) -> Told {
        let output = self.command(arguments).output().expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("what it tells is UTF-8");
        Told {
            code: output.status.code().expect("it ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("a file");
    }

    /// Every file below a path that says something: not the lock, nor what SQLite leaves empty
    /// beside a database that was read.
    pub fn files(&self, path: &str) -> Files {
        let mut files = Files::new();
        let mut folders = vec![self.path(path)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let bytes = fs::read(&path).expect("a file");
                let name = path
                    .file_name()
                    .and_then(|name| name.to_str())
                    .unwrap_or_default();
                let says_nothing = name == "majlis.lock"
                    || name == "majlis.sqlite-shm"
                    || (name == "majlis.sqlite-wal" && bytes.is_empty());
                if !says_nothing {
                    files.insert(path, bytes);
                }
            }
        }
        files
    }

    /// The charter of the CSTO in `path`, with the first `old` of a file replaced.
    pub fn write_charter(&self, path: &str, changes: &[(&str, &str, &str)]) {
        let house = format!("{}/../../charters/csto", env!("CARGO_MANIFEST_DIR"));
        for file in ["charter.md", "members.csv", "procedure.md", "silences.md"] {
            let mut text = fs::read_to_string(format!("{house}/{file}")).expect("a charter");
            for (_, old, new) in changes.iter().filter(|(of, ..)| *of == file) {
                assert!(text.contains(old), "{file} has no `{old}`");
                text = text.replacen(old, new, 1);
            }
            self.write(&format!("{path}/{file}"), &text);
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Told {
    /// It did what it was asked, and said nothing on standard error.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// It was refused, and answers nothing.
    #[track_caller]
    pub fn refused(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.err);
        self.err
    }

    /// Its input could not be read, and it answers nothing.
    #[track_caller]
    pub fn unreadable(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "{}", self.err);
        self.err
    }
}
