//! The register and the ledger as Popolo (popoloproject.com): persons, organizations, memberships
//! and events as JSON.
//!
//! What came from a file of Popolo comes out as it went in, from the file that was kept; what the
//! record itself holds is written beside it.

use std::collections::BTreeSet;

use institution::{
    State,
    membership::{Claimed, OfficeClaim, StandingClaim},
    register::{Party, Person},
    sessions::Session,
};
use serde_json::{Map, Value, json};
use vocab::{Attribution, Language, SourceId, Span, Texts, When};

/// A file of Popolo that the record keeps, by the source it was entered as.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptFile {
    /// The source.
    pub source: SourceId,
    /// What is in it.
    pub content: Value,
}

/// The record as Popolo, with the files it keeps.
#[must_use]
pub fn popolo(state: &State, kept: &[KeptFile]) -> Value {
    let mut out = Map::new();
    for file in kept {
        take_in(&mut out, file);
    }
    let from_files: BTreeSet<&SourceId> = kept.iter().map(|file| &file.source).collect();
    let is_ours = |at: &Attribution| {
        let source = at.source.as_ref().map(|at| &at.source);
        source.is_none_or(|source| !from_files.contains(source))
    };
    let known = ids(&out, "persons");
    let people = state
        .people
        .values()
        .filter(|p| !known.contains(p.person.as_str()));
    append(&mut out, "persons", people.map(person).collect());
    append(&mut out, "organizations", organizations(state));
    let standings = state
        .standings
        .iter()
        .chain(state.elsewhere.values().flatten());
    let own = standings.filter(|claimed| is_ours(&claimed.origin.attribution));
    append(
        &mut out,
        "memberships",
        own.map(|claimed| standing(state, claimed)).collect(),
    );
    let offices = state
        .offices
        .iter()
        .chain(state.offices_elsewhere.values().flatten());
    let own = offices.filter(|claimed| is_ours(&claimed.origin.attribution));
    append(
        &mut out,
        "memberships",
        own.map(|claimed| office(state, claimed)).collect(),
    );
    append(
        &mut out,
        "events",
        state.sessions.values().map(session).collect(),
    );
    Value::Object(out)
}

/// Takes a file in: its lists after those that are there; what is no list as it is, the first of
/// its name.
fn take_in(out: &mut Map<String, Value>, file: &KeptFile) {
    let Some(content) = file.content.as_object() else {
        return;
    };
    for (key, value) in content {
        match (out.get_mut(key), value) {
            (Some(Value::Array(there)), Value::Array(more)) => there.extend(more.iter().cloned()),
            (Some(_), _) => {}
            (None, value) => {
                out.insert(key.clone(), value.clone());
            }
        }
    }
}

fn append(out: &mut Map<String, Value>, list: &str, more: Vec<Value>) {
    let there = out.entry(list).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(there) = there {
        there.extend(more);
    }
}

/// The ids of a list.
fn ids(out: &Map<String, Value>, list: &str) -> BTreeSet<String> {
    let things = out.get(list).and_then(Value::as_array);
    let things = things.map_or(&[][..], Vec::as_slice);
    let ids = things.iter().filter_map(|thing| thing.get("id")?.as_str());
    ids.map(String::from).collect()
}

/// A name as shown: English where there is one, else the first.
fn shown(texts: &Texts) -> String {
    let best = texts.best(Language::ENGLISH);
    best.map_or_else(String::new, |(_, text)| text.to_string())
}

/// The names in other languages, each with its language.
fn other_names<'a>(names: impl Iterator<Item = (Language, &'a str)>) -> Value {
    let name =
        |(language, text): (Language, &str)| json!({"name": text, "note": language.to_string()});
    Value::Array(names.map(name).collect())
}

fn further(texts: &Texts) -> Value {
    let first = shown(texts);
    other_names(texts.iter().filter(|(_, text)| *text != first))
}

fn person(person: &Person) -> Value {
    let first = shown(&person.names);
    let names = person.names.iter().filter(|(_, text)| *text != first);
    let spellings = person
        .spellings
        .iter()
        .map(|s| (s.language, s.text.as_str()));
    json!({
        "id": person.person.as_str(),
        "name": first,
        "other_names": other_names(names.chain(spellings)),
    })
}

/// The organisation with its bodies, the parties, and the organisations that claims speak of.
fn organizations(state: &State) -> Vec<Value> {
    let mut all = Vec::new();
    if let Some(charter) = &state.charter {
        all.push(json!({
            "id": charter.id,
            "name": shown(&charter.organisation.names),
            "other_names": further(&charter.organisation.names),
            "classification": "organisation",
        }));
        for body in charter.bodies.values() {
            all.push(json!({
                "id": format!("{}/{}", charter.id, body.id),
                "name": shown(&body.names),
                "other_names": further(&body.names),
                "classification": "body",
                "parent_id": charter.id,
            }));
        }
    }
    let party = |party: &Party| {
        json!({
            "id": party.party.as_str(),
            "name": shown(&party.names),
            "other_names": further(&party.names),
            "classification": "party to the record",
        })
    };
    all.extend(state.parties.values().map(party));
    let other = |id: &vocab::OrganisationId| json!({"id": id.as_str(), "name": id.as_str(), "classification": "organisation"});
    all.extend(state.elsewhere.keys().map(other));
    all
}

/// Dates that Popolo has a form for; others stay in the record.
fn dates(of: &mut Value, span: &Span) {
    let written = |when: &When| match when {
        When::On(date) => Some(date.to_string()),
        When::At(moment) => Some(moment.to_string()),
        When::Unstated | When::Before(_) | When::After(_) => None,
    };
    if let Some(from) = written(&span.from) {
        of["start_date"] = from.into();
    }
    if let Some(until) = span.until.as_ref().and_then(written) {
        of["end_date"] = until.into();
    }
}

/// Whose word it is, as a source.
fn sources(at: &Attribution) -> Value {
    let source = at.source.as_ref();
    let name = source.map_or("none", |at| at.source.as_str());
    let place = source.and_then(|at| at.locator.as_deref());
    let told = place.map(|place| format!(", {place}")).unwrap_or_default();
    let note = format!("by {} as {}{told}", at.account, at.capacity);
    json!([{"url": format!("urn:majlis:source:{name}"), "note": note}])
}

fn own(state: &State) -> String {
    let charter = state.charter.as_ref();
    charter.map_or_else(String::new, |charter| charter.id.clone())
}

fn standing(state: &State, claimed: &Claimed<StandingClaim>) -> Value {
    let claim = &claimed.claim;
    let name = state
        .parties
        .get(&claim.party)
        .map(|party| shown(&party.names));
    let organization = claim.organisation.as_ref();
    let mut membership = json!({
        "label": shown(&claim.texts),
        "role": claim.standing.as_str(),
        "member": {
            "id": claim.party.as_str(),
            "name": name.unwrap_or_default(),
        },
        "organization_id": organization.map_or_else(|| own(state), ToString::to_string),
        "sources": sources(&claimed.origin.attribution),
    });
    dates(&mut membership, &claim.span);
    membership
}

fn office(state: &State, claimed: &Claimed<OfficeClaim>) -> Value {
    let claim = &claimed.claim;
    let within = claim
        .body
        .as_ref()
        .map(|body| format!("{}/{body}", own(state)));
    let of_party = claim.party.as_ref().map(ToString::to_string);
    let elsewhere = claim.organisation.as_ref().map(ToString::to_string);
    let organization = elsewhere.or(within).or(of_party);
    let mut membership = json!({
        "role": shown(&claim.titles),
        "person_id": claim.person.as_str(),
        "organization_id": organization.unwrap_or_else(|| own(state)),
        "sources": sources(&claimed.origin.attribution),
    });
    dates(&mut membership, &claim.span);
    membership
}

fn session(session: &Session) -> Value {
    let mut event = json!({
        "id": session.id.as_str(),
        "name": shown(&session.titles),
        "classification": "session",
    });
    let span = Span {
        from: session.when,
        until: None,
    };
    dates(&mut event, &span);
    if let Some(place) = &session.place {
        event["location"] = shown(place).into();
    }
    event
}
