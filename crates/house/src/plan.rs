//! The plan of the building: the crates, from the innermost outwards, and what each may see.

/// A room of the building: a crate, what of ours it may depend on, and what of others'.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The crate.
    pub name: &'static str,
    /// The crates of this workspace that it may depend on.
    pub ours: &'static [&'static str],
    /// Whether it wires everything together and may depend on any crate of ours.
    pub wires: bool,
    /// The only outer libraries it may depend on, where it is one of the inner rooms.
    pub outer: Option<&'static [&'static str]>,
}

const fn room(name: &'static str, ours: &'static [&'static str]) -> Room {
    Room {
        name,
        ours,
        wires: false,
        outer: None,
    }
}

const fn inner(
    name: &'static str,
    ours: &'static [&'static str],
    outer: &'static [&'static str],
) -> Room {
    Room {
        outer: Some(outer),
        ..room(name, ours)
    }
}

const fn wiring(name: &'static str) -> Room {
    Room {
        wires: true,
        ..room(name, &[])
    }
}

/// The plan of the building, from the innermost room outwards.
///
/// A crate that is not here may not be built; a row whose crate is not built yet stands under
/// "To come" in `ARCHITECTURE.md`.
pub const ROOMS: &[Room] = &[
    inner("vocab", &[], &["jiff", "thiserror"]),
    inner(
        "rules",
        &["vocab"],
        &["thiserror", "num-bigint", "num-rational"],
    ),
    inner("institution", &["vocab", "rules"], &["thiserror"]),
    room("tlog", &[]),
    room("charter", &["vocab", "rules", "institution"]),
    room("record", &["vocab", "rules", "institution", "tlog"]),
    room("language", &["vocab", "rules", "institution"]),
    room("store", &["tlog"]),
    room("store-sqlite", &["store", "tlog"]),
    room("store-postgres", &["store", "tlog"]),
    room("search", &["vocab", "language"]),
    room(
        "app",
        &[
            "vocab",
            "rules",
            "institution",
            "charter",
            "record",
            "language",
            "search",
            "store",
            "tlog",
        ],
    ),
    room("documents", &["vocab", "rules", "language", "app"]),
    room(
        "web",
        &[
            "vocab",
            "rules",
            "institution",
            "record",
            "language",
            "app",
            "documents",
        ],
    ),
    room(
        "verify",
        &["vocab", "rules", "institution", "charter", "record", "tlog"],
    ),
    wiring("cli"),
    wiring("testkit"),
    room("house", &[]),
];

/// Outer libraries that belong to certain rooms, so that the others stay free of them.
///
/// A library of the first column, or one whose name begins with it and a hyphen, may be used by
/// the rooms of the second only.
pub const KEPT_IN: &[(&str, &[&str])] = &[
    ("sqlx", &["store-sqlite", "store-postgres"]),
    ("axum", &["web", "cli"]),
    ("tower", &["web", "cli"]),
    ("hyper", &["web", "cli", "testkit"]),
    ("maud", &["web"]),
    ("typst", &["documents"]),
    ("tantivy", &["search"]),
    ("clap", &["cli"]),
    ("tracing-subscriber", &["cli"]),
    ("pulldown-cmark", &["charter"]),
    ("fluent", &["language"]),
    ("icu", &["language"]),
    ("ed25519", &["tlog"]),
    ("ureq", &["cli"]),
    ("rustls", &["cli"]),
    ("webauthn", &["web", "cli", "verify"]),
    ("rand", &["web", "cli", "testkit"]),
    ("getrandom", &["web", "cli", "testkit"]),
];

/// Rooms that no crate may depend on, not even for its tests.
pub const OUTERMOST: &[&str] = &["cli", "house"];
/// Rooms that only rooms from there outwards may use in their tests, in order.
pub const OUTER: &[&str] = &["app", "documents", "web", "cli", "house"];
