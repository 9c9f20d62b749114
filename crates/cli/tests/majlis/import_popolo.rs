//! `majlis import popolo` and `majlis export`
//!
//! The real files are read from `../shared/data` (or from `MAJLIS_SHARED_DATA`) and skipped,
//! visibly, where they are absent; the same is shown by a small one here.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::scratch::Scratch;

const SMALL: &str = r#"{
  "meta": {"sources": ["https://example.org"]},
  "persons": [{"id": "p1", "name": "A. Example", "colour": "blue",
               "other_names": [{"name": "أ. مثال", "lang": "ar"}]}],
  "organizations": [{"id": "house", "name": "House", "seats": 3}],
  "memberships": [{"person_id": "p1", "organization_id": "house", "role": "speaker",
                   "start_date": "2015-04", "end_date": "2019"}]
}"#;

const IMPORT: [&str; 5] = ["import", "popolo", "small.json", "--data", "data"];

fn with(text: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("small.json", text);
    scratch
}

fn exported(scratch: &Scratch, format: &str) -> String {
    let out = ["export", format, "--data", "data", "--out", "out"];
    assert_eq!(scratch.majlis(&out).done(), "");
    fs::read_to_string(scratch.path("out")).unwrap()
}

#[test]
fn what_went_in_comes_out_with_the_fields_that_nobody_knows() {
    let scratch = with(SMALL);
    let told = scratch.majlis(&IMPORT).done();
    assert_eq!(
        told,
        "Read 3 things, took 3, refused 0: 1 persons, 1 memberships, the rest in the file that is \
         kept. `data` holds 4 entries.\n"
    );
    let out: Value = serde_json::from_str(&exported(&scratch, "popolo")).unwrap();
    let mut small: Value = serde_json::from_str(SMALL).unwrap();
    // No sessions were held here.
    small["events"] = Value::Array(Vec::new());
    assert_eq!(out, small);
    let verified = scratch.majlis(&["verify", "data"]).done();
    assert!(verified.starts_with("4 entries hold;"), "{verified}");
}

#[test]
fn memberships_of_persons_stand_in_the_ledger() {
    let scratch = with(SMALL);
    scratch.majlis(&IMPORT).done();
    let table = "party,organisation,facet,value,from,to,by,capacity,competent\n\
                 p1,house,office,speaker,2015-04,2019,popolo,press,no\n";
    assert_eq!(exported(&scratch, "csv"), table);
    let json: Value = serde_json::from_str(&exported(&scratch, "json")).unwrap();
    assert_eq!(json[0]["value"], "speaker");
    let on = |day| {
        let asked = [
            "members",
            "--data",
            "data",
            "--organisation",
            "house",
            "--on",
            day,
        ];
        scratch.majlis(&asked).done().lines().count() - 1
    };
    assert_eq!(
        (on("2015-03-31"), on("2017-01-01"), on("2020-01-01")),
        (0, 1, 0)
    );
}

#[test]
fn a_file_with_a_fault_is_told_by_its_places_and_nothing_is_written() {
    let scratch = with(
        &SMALL
            .replace("2015-04", "April")
            .replace("\"p1\", \"org", "\"p2\", \"org"),
    );
    let told = scratch.majlis(&IMPORT).unreadable();
    assert_eq!(
        told,
        "majlis: small.json: memberships[0].start_date: `April` is not a date; write `2015`, \
         `2015-04` or `2015-04-09`\nmajlis: small.json: memberships[0].person_id: there is no `p2` \
         in `persons`; add it, or name one that is there\n"
    );
    assert!(!scratch.path("data").exists());
}

#[test]
fn the_founding_record_is_written_with_whose_word_it_is() {
    let scratch = Scratch::with_almaty();
    let out: Value = serde_json::from_str(&exported(&scratch, "popolo")).unwrap();
    let memberships = out["memberships"].as_array().unwrap();
    let suspended = memberships
        .iter()
        .find(|one| one["role"] == "self-suspended")
        .unwrap();
    assert_eq!(suspended["member"]["id"], "AM");
    assert_eq!(suspended["start_date"], "2024-02");
    assert_eq!(
        suspended["sources"][0]["note"],
        "by pashinyan as party, F14"
    );
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let scratch = Scratch::with_almaty();
    let out = [
        "export",
        "popolo",
        "--data",
        "data",
        "--out",
        "nowhere/out.json",
    ];
    let told = scratch.majlis(&out).refused();
    assert!(told.starts_with("majlis: nowhere/out.json: "), "{told}");
    assert!(!scratch.path("nowhere").exists());
}

/// A published file, where it is at hand.
fn published(name: &str) -> Option<PathBuf> {
    let data = env::var_os("MAJLIS_SHARED_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = data.join("popolo").join(name);
    if path.exists() {
        return Some(path);
    }
    // Past the capture of the tests' output, so that it is seen.
    let _ = writeln!(io::stderr(), "skipped: popolo/{name}");
    None
}

/// Four legislatures as EveryPolitician published them.
#[test]
fn real_legislatures_come_out_as_they_went_in() {
    for (name, persons, memberships) in [
        ("burundi-ep-popolo-v1.0.json", 227, 227),
        ("estonia-ep-popolo-v1.0.json", 193, 299),
        ("ireland-ep-popolo-v1.0.json", 226, 324),
        ("kenya-ep-popolo-v1.0.json", 355, 355),
    ] {
        let Some(path) = published(name) else {
            continue;
        };
        let scratch = Scratch::new();
        let file = path.to_str().unwrap();
        let told = scratch
            .majlis(&["import", "popolo", file, "--data", "data"])
            .done();
        let counts = format!("refused 0: {persons} persons, {memberships} memberships,");
        assert!(told.contains(&counts), "{told}");
        let out: Value = serde_json::from_str(&exported(&scratch, "popolo")).unwrap();
        let went_in: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(out, went_in, "{name}");
    }
}

/// Checks a value against a schema of JSON Schema draft 3, as far as Popolo's schemas use it: types,
/// required properties, items and references to one another. Says every place that does not fit.
fn unfit(schemas: &Path, schema: &Value, value: &Value, place: &str, told: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.trim_end_matches('#').rsplit('/').next().unwrap();
        return unfit(schemas, &schema_of(schemas, name), value, place, told);
    }
    let allows = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => true,
    };
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| allows(kind)) {
        told.push(format!("{place} is no {}", kinds.join(" or ")));
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let here = format!("{place}.{name}");
        match value.get(name) {
            Some(inner) => unfit(schemas, property, inner, &here, told),
            None if property["required"] == Value::Bool(true) => {
                told.push(format!("{here} is missing"));
            }
            None => {}
        }
    }
    for (number, item) in value.as_array().into_iter().flatten().enumerate() {
        unfit(
            schemas,
            &schema["items"],
            item,
            &format!("{place}[{number}]"),
            told,
        );
    }
}

fn schema_of(schemas: &Path, file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(schemas.join(file)).unwrap()).unwrap()
}

/// The classes of Popolo, each by its list in the file and its schema.
const CLASSES: [(&str, &str); 4] = [
    ("persons", "person.json"),
    ("organizations", "organization.json"),
    ("memberships", "membership.json"),
    ("posts", "post.json"),
];

fn all_unfit(schemas: &Path, exported: &Value) -> Vec<String> {
    let mut told = Vec::new();
    for (list, file) in CLASSES {
        let schema = schema_of(schemas, file);
        for (number, item) in exported[list].as_array().into_iter().flatten().enumerate() {
            unfit(
                schemas,
                &schema,
                item,
                &format!("{list}[{number}]"),
                &mut told,
            );
        }
    }
    told
}

#[test]
fn what_is_exported_validates_against_the_schemas_of_popolo() {
    let Some(schemas) = published("schemas") else {
        return;
    };
    // A record of our own, with members, offices and a chair; and a legislature taken over.
    let own = Scratch::new();
    own.majlis(&["import", "almaty", "--data", "data"]).done();
    let mut records = vec![own];
    if let Some(path) = published("burundi-ep-popolo-v1.0.json") {
        let taken = Scratch::new();
        let file = path.to_str().unwrap();
        taken
            .majlis(&["import", "popolo", file, "--data", "data"])
            .done();
        records.push(taken);
    }
    for scratch in &records {
        let out: Value = serde_json::from_str(&exported(scratch, "popolo")).unwrap();
        assert!(
            out["memberships"]
                .as_array()
                .is_some_and(|all| !all.is_empty())
        );
        assert_eq!(all_unfit(&schemas, &out), Vec::<String>::new());
        // The check itself finds what does not fit.
        let mut broken = out;
        broken["memberships"][0]["person_id"] = Value::from(7);
        broken["persons"][0]["name"] = Value::from(false);
        assert_eq!(all_unfit(&schemas, &broken).len(), 2);
    }
}
