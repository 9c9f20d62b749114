//! The envelope and the whole entry.

use institution::{
    Entry, Envelope,
    entry::{Actor, Office, Visibility},
};
use serde_json::{Map, Value};
use vocab::Attribution;

use crate::{
    event_body, event_json,
    wire::{Wire, WireError, get, only_known, put, table, text, wire_struct, wire_text},
};

/// The version of the form written now.
pub const SCHEMA_VERSION: u64 = 1;

/// The most an entry may take, so that its length fits in two bytes of a tile (C2SP tlog-tiles).
pub const ENTRY_BYTES_MAX: usize = 65_535;

/// Why bytes are not an entry, or an entry cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Not JSON at all.
    #[error("it does not parse: {0}")]
    Json(String),
    /// A field is missing, unknown or malformed.
    #[error("it does not parse: {0}")]
    Field(#[from] WireError),
    /// It says the same in other bytes than the canonical ones.
    #[error("it is not in canonical form (RFC 8785)")]
    NotCanonical,
    /// Written by a later version.
    #[error("it has schema version {0}, which is later than this program knows")]
    Version(u64),
    /// Too long.
    #[error(
        "it would take {0} bytes and an entry takes at most 65535; shorten the text or attach it as a document"
    )]
    TooLong(usize),
}

wire_text!(Office);
wire_struct! {
    Actor { office, user }
}

impl Wire for Visibility {
    fn to_json(&self) -> Option<Value> {
        match self {
            Self::Public => Some("public".into()),
        }
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        match text(value)? {
            "public" => Ok(Self::Public),
            other => Err(WireError::new(format!(
                "`{other}` is not a visibility; write public"
            ))),
        }
    }
}

const FIELDS: &[&str] = &[
    "account",
    "body",
    "capacity",
    "command",
    "event",
    "position",
    "recorded_at",
    "recorder",
    "said",
    "source",
    "v",
    "valid",
    "visibility",
];

/// The canonical bytes of an entry.
///
/// # Errors
/// [`RecordError::TooLong`] where it would not fit.
pub fn encode(entry: &Entry) -> Result<Vec<u8>, RecordError> {
    let envelope = &entry.envelope;
    let attribution = &envelope.attribution;
    let mut map = Map::new();
    put(&mut map, "v", &SCHEMA_VERSION);
    put(&mut map, "position", &entry.position);
    put(&mut map, "command", &envelope.command);
    put(&mut map, "recorded_at", &envelope.recorded_at);
    put(&mut map, "recorder", &envelope.recorder);
    put(&mut map, "account", &attribution.account);
    put(&mut map, "capacity", &attribution.capacity);
    put(&mut map, "source", &attribution.source);
    put(&mut map, "said", &attribution.said);
    put(&mut map, "valid", &envelope.valid);
    put(&mut map, "visibility", &envelope.visibility);
    map.insert("event".to_string(), entry.event.kind().into());
    map.insert("body".to_string(), event_json(&entry.event));
    let bytes = canonical(&Value::Object(map));
    if bytes.len() > ENTRY_BYTES_MAX {
        Err(RecordError::TooLong(bytes.len()))
    } else {
        Ok(bytes)
    }
}

/// RFC 8785 for the values used here: keys are ASCII, so byte order is UTF-16 order; the map
/// keeps them sorted; numbers are whole and exact. The tests hold it against another writer.
fn canonical(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

/// Reads an entry, and refuses bytes that are not its canonical form.
///
/// # Errors
/// [`RecordError`] says what is wrong with the bytes.
pub fn decode(bytes: &[u8]) -> Result<Entry, RecordError> {
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| RecordError::Json(error.to_string()))?;
    let entry = read(&value)?;
    if encode(&entry)? == bytes {
        Ok(entry)
    } else {
        Err(RecordError::NotCanonical)
    }
}

fn read(value: &Value) -> Result<Entry, RecordError> {
    let map = table(Some(value))?;
    let version: u64 = get(map, "v")?;
    if version != SCHEMA_VERSION {
        return Err(RecordError::Version(version));
    }
    only_known(map, FIELDS)?;
    let word: String = get(map, "event")?;
    let event = map.get("body").map_or_else(
        || Err(WireError::new("is missing; write it").within("body")),
        |body| event_body(&word, body).map_err(|error| error.within("body")),
    )?;
    let attribution = Attribution {
        account: get(map, "account")?,
        capacity: get(map, "capacity")?,
        source: get(map, "source")?,
        said: get(map, "said")?,
    };
    let envelope = Envelope {
        command: get(map, "command")?,
        recorded_at: get(map, "recorded_at")?,
        recorder: get(map, "recorder")?,
        attribution,
        valid: get(map, "valid")?,
        visibility: get(map, "visibility")?,
    };
    Ok(Entry {
        position: get(map, "position")?,
        envelope,
        event,
    })
}
