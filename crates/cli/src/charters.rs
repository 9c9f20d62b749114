//! Charters by their folder, or by the name of one that the binary carries.

use std::{fmt, path::Path};

use charter::Files;
use institution::law::Charter;

use crate::outcome::Outcome;

/// A charter by its folder, or by the name of one that the binary carries.
pub fn charter(name: &str) -> Result<(Charter, Files), Outcome> {
    let path = Path::new(name);
    if !path.is_dir()
        && let (Some(charter), Some(files)) =
            (app::shipped::charter(name), app::shipped::files(name))
    {
        return Ok((charter.clone(), files));
    }
    let files = files(path)?;
    let charter = charter::read(&id(path), &files).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| located(path, fault)).collect();
        Outcome::unreadable(lines.join("\n"))
    })?;
    Ok((charter, files))
}

/// The files of a charter's folder.
pub fn files(folder: &Path) -> Result<Files, Outcome> {
    if !folder.is_dir() {
        let name = folder.display();
        return Err(Outcome::unreadable(format!(
            "there is no charter at `{name}`; give the folder of one, like charters/csto"
        )));
    }
    Files::read(folder).map_err(Outcome::unreadable)
}

/// The id of a charter: the name of its folder, however the folder was given.
pub fn id(folder: &Path) -> String {
    let absolute = folder.canonicalize();
    let absolute = absolute.as_deref().unwrap_or(folder);
    let name = absolute.file_name().and_then(|name| name.to_str());
    name.unwrap_or_default().to_string()
}

/// A fault or a result that begins with its file's path within a charter, with the whole path, as
/// editors open it.
pub fn located(folder: &Path, told: &impl fmt::Display) -> String {
    let folder = folder.display().to_string();
    format!("{}/{told}", folder.trim_end_matches('/'))
}
