//! From the payload to requests: ids given, whose word said, one request or several.

use app::{By, Published, Request};
use institution::{
    State,
    entry::{Actor, Office},
};
use record::{Json, Wire, WireError, command_from_json};
use vocab::{CommandId, UserId};

use super::{act::Act, reading};

/// What a form asks for: one request, or one for each member.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// Whose, where there are several.
    pub(crate) party: Option<String>,
    /// The request.
    pub(crate) request: Request,
}

/// The requests of a payload as it was read.
///
/// # Errors
/// The field that cannot be read after all.
pub(super) fn requests(
    state: &State,
    office: &Office,
    act: &Act,
    id: &CommandId,
    payload: Json,
) -> Result<Vec<Wanted>, WireError> {
    let several = parted(payload);
    let mut wanted = Vec::with_capacity(several.len());
    for (party, mut payload) in several {
        name_what_is_new(state, act, &mut payload);
        let by = by(take(&mut payload, "by"))?;
        let valid = take(&mut payload, "valid");
        let valid = valid.map(|valid| Wire::from_json(Some(&valid))).transpose();
        let valid = valid.map_err(|error| error.within("valid"))?;
        let command = command_from_json(act.word, &payload)?;
        let id = match &party {
            // INVARIANT: the same form posted twice gives each of its requests the same id.
            Some(party) => CommandId::new(&format!("{id}-{party}")).unwrap_or_else(|_| id.clone()),
            None => id.clone(),
        };
        let actor = Actor {
            office: office.clone(),
            user: demo(),
        };
        wanted.push(Wanted {
            party,
            request: Request {
                id,
                actor,
                by,
                valid,
                command,
            },
        });
    }
    Ok(wanted)
}

/// Where the requests of a form were recorded, if it was sent before.
pub(crate) fn repeated(published: &Published, id: &CommandId) -> Option<u64> {
    let commands = &published.state.commands;
    let of_member = format!("{id}-");
    let mut later = commands.range(id..);
    commands.get(id).copied().or_else(|| {
        let (_, position) = later.find(|(known, _)| known.as_str().starts_with(&of_member))?;
        Some(*position)
    })
}

/// The payloads of a form that speaks of several members, each with its member.
fn parted(mut payload: Json) -> Vec<(Option<String>, Json)> {
    let Some(Json::Array(each)) = take(&mut payload, "each") else {
        return vec![(None, payload)];
    };
    let instrument = take(&mut payload, "instrument");
    let whole = |own: Json| {
        let mut whole = payload.clone();
        for (name, value) in own.as_object().into_iter().flatten() {
            whole[name] = value.clone();
        }
        // The paper is that of an absence announced; a member in the room needs none.
        if let (Some(paper), Some("absent-announced")) = (&instrument, own["presence"].as_str()) {
            whole["instrument"] = paper.clone();
        }
        (own["party"].as_str().map(str::to_string), whole)
    };
    each.into_iter().map(whole).collect()
}

fn take(payload: &mut Json, name: &str) -> Option<Json> {
    payload.as_object_mut()?.remove(name)
}

fn by(fields: Option<Json>) -> Result<By, WireError> {
    let Some(fields) = fields else {
        return Ok(By::default());
    };
    let at = |name: &str| fields.get(name);
    let mut source = reading::empty();
    for name in ["source", "locator"] {
        if let Some(value) = at(name) {
            source[name] = value.clone();
        }
    }
    let source = at("source")
        .map(|_| Wire::from_json(Some(&source)))
        .transpose();
    Ok(By {
        account: Wire::from_json(at("account")).map_err(|error| error.within("by.account"))?,
        capacity: Wire::from_json(at("capacity")).map_err(|error| error.within("by.capacity"))?,
        source: source.map_err(|error| error.within("by.source"))?,
        said: Wire::from_json(at("said")).map_err(|error| error.within("by.said"))?,
    })
}

/// Whoever sits at this machine: the demo has no users, only offices.
#[expect(
    clippy::expect_used,
    reason = "the constant is a valid id; every test of an act holds it"
)]
fn demo() -> UserId {
    UserId::new("demo").expect("a valid id")
}

/// Gives an id to what the act brings into the record. Nobody types ids.
fn name_what_is_new(state: &State, act: &Act, payload: &mut Json) {
    let text = |payload: &Json, name: &str| payload[name].as_str().unwrap_or_default().to_string();
    let (field, name) = match act.word {
        "submit-draft" => {
            let session = text(payload, "session");
            let name = free(&format!("{session}-l"), |id| taken(id, &state.drafts));
            ("draft", name)
        }
        "put-question" => {
            let draft = text(payload, "draft");
            (
                "question",
                free(&format!("{draft}-q"), |id| taken(id, &state.questions)),
            )
        }
        "give-notice" => {
            let stem = format!("{}-{}-", text(payload, "party"), text(payload, "kind"));
            ("notice", free(&stem, |id| taken(id, &state.notices)))
        }
        "register-source" => ("id", free("source-", |id| taken(id, &state.sources))),
        "convene-session" if payload.get("session").is_none() => {
            let stem = format!("{}-{}", text(payload, "body"), text(payload, "when"));
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
            let stem: String = stem.chars().filter(|c| plain(*c)).collect();
            let name = if taken(&stem, &state.sessions) {
                free(&format!("{stem}-"), |id| taken(id, &state.sessions))
            } else {
                stem
            };
            ("session", name)
        }
        _ => return,
    };
    payload[field] = name.into();
}

fn taken<Id: Ord + std::str::FromStr, T>(
    id: &str,
    there: &std::collections::BTreeMap<Id, T>,
) -> bool {
    id.parse().is_ok_and(|id: Id| there.contains_key(&id))
}

/// The first number that makes a free name.
fn free(stem: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let names = (1_u32..).map(|number| format!("{stem}{number}"));
    names
        .into_iter()
        .find(|name| !is_taken(name))
        .unwrap_or_default()
}
