//! Keys on the disk: each in a file of its own that only its owner may read.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tlog::{Algorithm, NoteSigner};

use crate::outcome::Outcome;

/// The file with the key of a record's log, beside the record.
pub fn log_key_of(dir: &Path) -> PathBuf {
    dir.join("log.key")
}

/// The name of a log that nobody has named: no two are alike.
pub fn unique_origin(charter: Option<&str>) -> Result<String, Outcome> {
    let unique: [u8; 8] = random()?;
    let unique: String = unique.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{}/{unique}/log", charter.unwrap_or("majlis")))
}

/// Reads a key, where there is one.
pub fn read(file: &Path) -> Result<Option<NoteSigner>, Outcome> {
    let place = file.display();
    let line = match fs::read_to_string(file) {
        Ok(line) => line,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Outcome::refused(format!("cannot read `{place}`: {error}"))),
    };
    if others_may_read(file) {
        eprintln!(
            "majlis: note: others may read `{place}` and sign with that key; \
             close it with `chmod 600 {place}`"
        );
    }
    let key = line.trim_end_matches('\n').parse();
    key.map(Some).map_err(|error| {
        let remedy = "bring the file back from a backup; without it a new key has to be made, \
                      and everyone told";
        Outcome::refused(format!("`{place}` holds no key: {error}; {remedy}"))
    })
}

/// Reads a key; makes one of that name where there is none.
pub fn open(
    file: &Path,
    algorithm: Algorithm,
    name: impl FnOnce() -> Result<String, Outcome>,
) -> Result<NoteSigner, Outcome> {
    if let Some(key) = read(file)? {
        return Ok(key);
    }
    let key = NoteSigner::new(&name()?, algorithm, &random()?).map_err(Outcome::unreadable)?;
    let line = format!("{}\n", key.secret_line());
    replace(file, line.as_bytes(), true).map_err(|error| {
        let place = file.display();
        Outcome::refused(format!("cannot write the key to `{place}`: {error}"))
    })?;
    Ok(key)
}

/// Puts a file in place of another, whole and durable when this returns.
///
/// A crash leaves the old one or the new one, and perhaps a `.new` beside it that is written
/// over the next time.
pub fn replace(file: &Path, bytes: &[u8], secret: bool) -> io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let _ = fs::remove_file(&beside);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if secret {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = secret;
    let mut new = options.open(&beside)?;
    new.write_all(bytes)?;
    new.sync_all()?;
    fs::rename(&beside, file)?;
    // The name too has to be durable; where a directory cannot be opened, the system sees to it.
    let dir = file.parent().filter(|dir| *dir != Path::new(""));
    if let Ok(dir) = File::open(dir.unwrap_or(Path::new("."))) {
        dir.sync_all()?;
    }
    Ok(())
}

fn random<const BYTES: usize>() -> Result<[u8; BYTES], Outcome> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)
        .map_err(|error| Outcome::refused(format!("the machine gives no randomness: {error}")))?;
    Ok(bytes)
}

#[cfg(unix)]
fn others_may_read(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_may_read(_: &Path) -> bool {
    false
}
