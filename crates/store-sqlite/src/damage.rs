//! Telling a damaged file from a disk that refused.

use std::path::Path;

use sqlx::Error;
use store::StoreError;

/// What an error of SQLite means to the caller; `verb` says what was being done to the file.
pub(crate) fn explain(verb: &str, path: &Path, error: &Error) -> StoreError {
    match error {
        Error::PoolClosed => StoreError::Closed,
        Error::Database(refusal) if is_damage(refusal.code().as_deref()) => StoreError::Damaged {
            path: path.to_owned(),
            what: refusal.message().to_owned(),
        },
        Error::Database(refusal) => failure(verb, path, refusal.message()),
        other => failure(verb, path, &other.to_string()),
    }
}

/// A damaged file, with what is wrong in words.
pub(crate) fn damaged(path: &Path, what: impl Into<String>) -> StoreError {
    StoreError::Damaged {
        path: path.to_owned(),
        what: what.into(),
    }
}

fn failure(verb: &str, path: &Path, reason: &str) -> StoreError {
    let doing = format!("{verb} `{}`", path.display());
    StoreError::Io {
        doing,
        reason: reason.to_owned(),
    }
}

/// SQLite's result codes for a file that is not what it should be; the low byte of an extended
/// code is its kind.
const CORRUPT: u32 = 11;
const NOT_A_DATABASE: u32 = 26;

fn is_damage(code: Option<&str>) -> bool {
    let kind = code
        .and_then(|code| code.parse::<u32>().ok())
        .map(|code| code & 0xff);
    matches!(kind, Some(CORRUPT | NOT_A_DATABASE))
}
