//! Charters by their folder, or by the name of one that the binary carries.

use std::path::Path;

use charter::Files;
use institution::law::Charter;

use crate::outcome::Outcome;

/// A charter by its folder, or by the name of one that the binary carries.
pub fn charter(name: &str) -> Result<(Charter, Files), Outcome> {
    let path = Path::new(name);
    let id = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or(name);
    let files = if path.is_dir() {
        Files::read(path).map_err(Outcome::unreadable)?
    } else if id == "csto" {
        app::csto_files()
    } else {
        let remedy = "give the folder of a charter, like charters/csto";
        return Err(Outcome::unreadable(format!(
            "there is no charter at `{name}`; {remedy}"
        )));
    };
    let charter = charter::read(id, &files).map_err(|faults| {
        let lines: Vec<_> = faults
            .iter()
            .map(|fault| format!("{}: {fault}", path.display()))
            .collect();
        Outcome::unreadable(lines.join("\n"))
    })?;
    Ok((charter, files))
}
