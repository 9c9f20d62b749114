//! The crates keep to the plan of the building, over `cargo metadata`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    Finding,
    plan::{KEPT_IN, OUTER, OUTERMOST, ROOMS, Room},
};

/// One dependency as `cargo metadata` gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The crate that depends.
    pub from: String,
    /// What it depends on.
    pub on: String,
    /// Whether that is a crate of this workspace.
    pub is_ours: bool,
    /// Whether only its tests and benchmarks need it.
    pub is_for_tests: bool,
}

/// The crates of the workspace and what they depend on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Every crate of the workspace.
    pub crates: BTreeSet<String>,
    /// Every dependency any of them declares.
    pub dependencies: Vec<Dependency>,
}

impl Workspace {
    /// Reads the output of `cargo metadata --format-version 1 --no-deps`.
    ///
    /// # Errors
    /// The output is not JSON.
    pub fn from_metadata(json: &str) -> Result<Self, serde_json::Error> {
        let metadata: Value = serde_json::from_str(json)?;
        let mut workspace = Self::default();
        for package in list(&metadata["packages"]) {
            let name = word(&package["name"]);
            let dependencies = list(&package["dependencies"]).iter().map(|d| Dependency {
                from: name.clone(),
                on: word(&d["name"]),
                is_ours: d["path"].is_string(),
                is_for_tests: d["kind"] == "dev",
            });
            workspace.dependencies.extend(dependencies);
            workspace.crates.insert(name);
        }
        Ok(workspace)
    }

    /// Rows of the plan whose crate is not built yet.
    #[must_use]
    pub fn to_come(&self) -> Vec<&'static str> {
        let names = ROOMS.iter().map(|room| room.name);
        names.filter(|name| !self.crates.contains(*name)).collect()
    }
}

/// Every dependency that the plan of the building does not allow.
#[must_use]
pub fn findings(workspace: &Workspace) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in &workspace.crates {
        if room_of(name).is_none() {
            let problem = "this crate is not in the plan; give it a row in \
                           crates/house/src/plan.rs and a place in ARCHITECTURE.md";
            findings.push(Finding::in_file(&manifest(name), problem));
        }
    }
    let breaches = workspace.dependencies.iter().filter_map(breach);
    findings.extend(breaches);
    findings
}

fn breach(dependency: &Dependency) -> Option<Finding> {
    let room = room_of(&dependency.from)?;
    let problem = match (dependency.is_ours, dependency.is_for_tests) {
        (true, false) => ours_breach(room, &dependency.on),
        (true, true) => test_breach(room, &dependency.on),
        (false, false) => outer_breach(room, &dependency.on),
        (false, true) => None,
    }?;
    Some(Finding::in_file(&manifest(room.name), problem))
}

fn ours_breach(room: &Room, on: &str) -> Option<String> {
    if OUTERMOST.contains(&on) {
        return Some(format!("nothing may depend on `{on}`"));
    }
    if room.wires || room.ours.contains(&on) {
        return None;
    }
    let allowed = or_nothing(room.ours);
    Some(format!(
        "`{}` may not depend on `{on}`; it may see {allowed}",
        room.name
    ))
}

fn test_breach(room: &Room, on: &str) -> Option<String> {
    let further_out = |name| OUTER.iter().position(|outer| *outer == name);
    let is_outwards = further_out(on) > further_out(room.name);
    (is_outwards || OUTERMOST.contains(&on)).then(|| {
        format!(
            "the tests of `{}` may not depend on `{on}`, which is further out",
            room.name
        )
    })
}

fn outer_breach(room: &Room, on: &str) -> Option<String> {
    if let Some(outer) = room.outer
        && !outer.contains(&on)
    {
        let allowed = or_nothing(outer);
        return Some(format!(
            "`{}` is an inner room and may not use `{on}`; it may use {allowed}",
            room.name
        ));
    }
    let (library, rooms) = KEPT_IN.iter().find(|(library, _)| is_of(on, library))?;
    let others = or_nothing(rooms);
    (!rooms.contains(&room.name)).then(|| {
        format!(
            "`{}` may not use `{on}`: `{library}` belongs to {others}",
            room.name
        )
    })
}

/// `icu_collator` and `fluent-syntax` are of `icu` and `fluent`.
fn is_of(name: &str, library: &str) -> bool {
    name.strip_prefix(library)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

fn room_of(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

fn manifest(name: &str) -> String {
    format!("crates/{name}/Cargo.toml")
}

fn or_nothing(names: &[&str]) -> String {
    if names.is_empty() {
        return "nothing".to_owned();
    }
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
