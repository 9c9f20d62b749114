//! Persons and their memberships taken over from a file of Popolo (popoloproject.com): JSON with
//! lists of persons, organizations and memberships.
//!
//! The file itself is kept, by its hash, so nothing in it is lost: fields that have no place in
//! the record, and whole lists, come out again as they went in (`crate::views::popolo`).

use std::collections::{BTreeMap, BTreeSet};

use institution::{
    Command,
    membership::OfficeClaim,
    register::{Person, Spelling},
};
use serde_json::{Map, Value};
use vocab::{Language, OrganisationId, PersonId, Span, Texts, When};

use super::{ImportError, Taking};
use crate::{By, Log};

/// What is wrong in a file, at which place, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct PopoloFault {
    /// The place, as in `persons[3].birth_date`; empty for the whole file.
    pub path: String,
    /// What is wrong and how to mend it.
    pub problem: String,
}

/// A file as read: what of it is entered in the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PopoloFile {
    /// The name of the file.
    file: String,
    /// The hex SHA-256 of its bytes.
    digest: String,
    bytes: Vec<u8>,
    persons: Vec<(String, Person)>,
    memberships: Vec<(String, OfficeClaim)>,
    /// How many things the file has in all its lists.
    pub things: usize,
}

/// What was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Everything in the lists of the file.
    pub things: usize,
    /// Persons entered in the register.
    pub persons: usize,
    /// Claims of membership.
    pub memberships: usize,
}

/// The lists whose things are counted and must have ids that are their own.
const LISTS: [&str; 6] = [
    "persons",
    "organizations",
    "memberships",
    "posts",
    "events",
    "areas",
];

impl PopoloFile {
    /// Reads a file.
    ///
    /// # Errors
    /// Every [`PopoloFault`] in it.
    pub fn read(file: &str, digest: &str, bytes: Vec<u8>) -> Result<Self, Vec<PopoloFault>> {
        let root = serde_json::from_slice::<Value>(&bytes);
        let root = root.map_err(|error| vec![fault("", format!("it is not JSON: {error}"))])?;
        let Some(root) = root.as_object() else {
            let told = "it is no object; a file of Popolo is one, with lists like `persons`";
            return Err(vec![fault("", told)]);
        };
        let mut reading = Reading::of(root);
        let persons = reading.persons();
        let memberships = reading.memberships();
        if reading.things == 0 {
            let told = format!("it has nothing in any of the lists {}", LISTS.join(", "));
            reading.faults.push(fault("", told));
        }
        if !reading.faults.is_empty() {
            return Err(reading.faults);
        }
        Ok(Self {
            file: file.to_string(),
            digest: digest.to_string(),
            bytes,
            persons,
            memberships,
            things: reading.things,
        })
    }
}

/// Takes a file over into a log: the file itself, its persons, and their memberships.
///
/// # Errors
/// [`ImportError`]; then nothing was written but, perhaps, bytes that nothing names.
pub async fn import_popolo(log: &Log, file: &PopoloFile) -> Result<Taken, ImportError> {
    let mut taking = Taking::new(log, "popolo", &file.digest)?;
    taking.register_source(&file.file, &file.digest)?;
    let account = taking.account(0)?;
    for (path, person) in &file.persons {
        // Known from an earlier edition, or from elsewhere: one person, one id.
        if taking.rehearsal.state().people.contains_key(&person.person) {
            continue;
        }
        let command = Command::RegisterPerson(person.clone());
        taking.act(command, By::default(), path)?;
    }
    for (path, membership) in &file.memberships {
        let claim = Command::ClaimOffice(membership.clone());
        taking.claim(claim, &account, path)?;
    }
    // Before the entries that name it: whoever reads them finds it.
    let kept = log.store().put_blob(file.bytes.clone()).await;
    kept.map_err(|error| crate::Failure::Store(error.to_string()))?;
    taking.rehearsal.commit(log).await?;
    Ok(Taken {
        things: file.things,
        persons: file.persons.len(),
        memberships: file.memberships.len(),
    })
}

fn fault(path: impl Into<String>, problem: impl Into<String>) -> PopoloFault {
    PopoloFault {
        path: path.into(),
        problem: problem.into(),
    }
}

/// A file while it is read.
struct Reading<'a> {
    root: &'a Map<String, Value>,
    /// The ids of each list.
    ids: BTreeMap<&'static str, BTreeSet<&'a str>>,
    things: usize,
    faults: Vec<PopoloFault>,
}

impl<'a> Reading<'a> {
    fn of(root: &'a Map<String, Value>) -> Self {
        let mut reading = Self {
            root,
            ids: BTreeMap::new(),
            things: 0,
            faults: Vec::new(),
        };
        for list in LISTS {
            reading.identify(list);
        }
        reading
    }

    /// The things of a list with their places.
    fn list(&mut self, list: &'static str) -> Vec<(String, &'a Map<String, Value>)> {
        let mut things = Vec::new();
        match self.root.get(list) {
            None | Some(Value::Null) => {}
            Some(Value::Array(values)) => {
                for (place, value) in values.iter().enumerate() {
                    let path = format!("{list}[{place}]");
                    match value.as_object() {
                        Some(object) => things.push((path, object)),
                        None => self.faults.push(fault(path, "it is no object; write one")),
                    }
                }
            }
            Some(_) => {
                let told = "it is no list; write one in square brackets";
                self.faults.push(fault(list, told));
            }
        }
        things
    }

    /// Counts a list and takes its ids, each of which is there once.
    fn identify(&mut self, list: &'static str) {
        let mut ids = BTreeSet::new();
        for (path, thing) in self.list(list) {
            self.things += 1;
            let id = self.text(thing, &path, "id");
            let is_needed = matches!(list, "persons" | "organizations");
            match id {
                Some(id) if !ids.insert(id) => {
                    let told =
                        format!("`{id}` stands twice in `{list}`; each has an id of its own");
                    self.faults.push(fault(format!("{path}.id"), told));
                }
                None if is_needed => {
                    let told = "it is missing; write an id that nothing else in the list has";
                    self.faults.push(fault(format!("{path}.id"), told));
                }
                _ => {}
            }
        }
        self.ids.insert(list, ids);
    }

    /// A text, where it is there.
    fn text(&mut self, thing: &'a Map<String, Value>, path: &str, key: &str) -> Option<&'a str> {
        match thing.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) if !text.trim().is_empty() => Some(text),
            Some(_) => {
                let told = "it is no text; write one in quotes";
                self.faults.push(fault(format!("{path}.{key}"), told));
                None
            }
        }
    }

    /// A date to the precision given.
    fn date(&mut self, thing: &'a Map<String, Value>, path: &str, key: &str) -> Option<When> {
        let written = self.text(thing, path, key)?;
        let is_date = written.starts_with(|first: char| first.is_ascii_digit());
        if let Some(when) = written.parse().ok().filter(|_| is_date) {
            return Some(when);
        }
        let told = format!("`{written}` is not a date; write `2015`, `2015-04` or `2015-04-09`");
        self.faults.push(fault(format!("{path}.{key}"), told));
        None
    }

    fn span(&mut self, thing: &'a Map<String, Value>, path: &str) -> Span {
        let from = self.date(thing, path, "start_date").unwrap_or_default();
        let until = self.date(thing, path, "end_date");
        let ends = until.and_then(|until| until.last_day());
        if ends
            .zip(from.first_day())
            .is_some_and(|(ends, begins)| ends < begins)
        {
            let told = format!("it ends before it begins, on {from}; exchange the dates");
            self.faults.push(fault(format!("{path}.end_date"), told));
        }
        Span { from, until }
    }

    fn persons(&mut self) -> Vec<(String, Person)> {
        let mut persons = Vec::new();
        for (path, thing) in self.list("persons") {
            for key in ["birth_date", "death_date"] {
                self.date(thing, &path, key);
            }
            let Some(id) = self.text(thing, &path, "id") else {
                continue;
            };
            let Some(name) = self.text(thing, &path, "name") else {
                let told = "it is missing; write the name as it is shown";
                self.faults.push(fault(format!("{path}.name"), told));
                continue;
            };
            let Some(person) = self.id(id, &format!("{path}.id"), PersonId::new) else {
                continue;
            };
            let names = Texts::from_iter([(Language::ENGLISH, name.to_string())]);
            let spellings = self.spellings(thing, &path);
            persons.push((
                path,
                Person {
                    person,
                    names,
                    spellings,
                },
            ));
        }
        persons
    }

    /// Other names, each in its language where the file says which.
    fn spellings(&mut self, thing: &'a Map<String, Value>, path: &str) -> Vec<Spelling> {
        let Some(Value::Array(names)) = thing.get("other_names") else {
            return Vec::new();
        };
        let mut spellings = Vec::new();
        for (place, value) in names.iter().enumerate() {
            let path = format!("{path}.other_names[{place}]");
            let Some(other) = value.as_object() else {
                self.faults
                    .push(fault(path, "it is no object; write one with a `name`"));
                continue;
            };
            let Some(text) = self.text(other, &path, "name") else {
                continue;
            };
            let language = other.get("lang").and_then(Value::as_str);
            let language = language.and_then(|code| code.parse().ok());
            spellings.push(Spelling {
                language: language.unwrap_or(Language::ENGLISH),
                text: text.to_string(),
            });
        }
        spellings
    }

    /// The memberships of persons. One without dates lasts as long as the period it is for.
    fn memberships(&mut self) -> Vec<(String, OfficeClaim)> {
        let periods = self.periods();
        let mut memberships = Vec::new();
        for (path, thing) in self.list("memberships") {
            let mut span = self.span(thing, &path);
            let person = self.reference(thing, &path, "person_id", "persons");
            let organization = self.reference(thing, &path, "organization_id", "organizations");
            for key in ["on_behalf_of_id", "area_id", "post_id"] {
                self.text(thing, &path, key);
            }
            let period = self.text(thing, &path, "legislative_period_id");
            let role = self.text(thing, &path, "role").unwrap_or("member");
            if span == Span::default() {
                span = period
                    .and_then(|id| periods.get(id).copied())
                    .unwrap_or_default();
            }
            let (Some(person), Some(organization)) = (person, organization) else {
                continue;
            };
            let person = self.id(person, &format!("{path}.person_id"), PersonId::new);
            let place = format!("{path}.organization_id");
            let organisation = self.id(organization, &place, OrganisationId::new);
            if let (Some(person), Some(organisation)) = (person, organisation) {
                let claim = OfficeClaim {
                    organisation: Some(organisation),
                    person,
                    titles: Texts::from_iter([(Language::ENGLISH, role.to_string())]),
                    party: None,
                    body: None,
                    span,
                };
                memberships.push((path, claim));
            }
        }
        memberships
    }

    /// The time each event lasts, by its id.
    fn periods(&mut self) -> BTreeMap<&'a str, Span> {
        let mut periods = BTreeMap::new();
        for (path, thing) in self.list("events") {
            let span = self.span(thing, &path);
            if let Some(id) = thing.get("id").and_then(Value::as_str) {
                periods.insert(id, span);
            }
        }
        periods
    }

    /// The id of a thing in another list, which has to be there.
    fn reference(
        &mut self,
        thing: &'a Map<String, Value>,
        path: &str,
        key: &'static str,
        list: &'static str,
    ) -> Option<&'a str> {
        let place = format!("{path}.{key}");
        let Some(id) = self.text(thing, path, key) else {
            let told = format!("it is missing; name one of `{list}` by its id");
            self.faults.push(fault(place, told));
            return None;
        };
        if self.ids.get(list).is_some_and(|ids| ids.contains(id)) {
            return Some(id);
        }
        let told = format!("there is no `{id}` in `{list}`; add it, or name one that is there");
        self.faults.push(fault(place, told));
        None
    }

    /// An id of the record: what cannot stand in an address becomes a hyphen.
    fn id<I, E: std::fmt::Display>(
        &mut self,
        written: &str,
        path: &str,
        new: impl Fn(&str) -> Result<I, E>,
    ) -> Option<I> {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
        let letters = written
            .chars()
            .map(|letter| if fits(letter) { letter } else { '-' });
        match new(&letters.collect::<String>()) {
            Ok(id) => Some(id),
            Err(error) => {
                self.faults.push(fault(path, error.to_string()));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn faults(text: &str) -> Vec<String> {
        let read = PopoloFile::read("file.json", "00", text.as_bytes().to_vec());
        let faults = read.err().unwrap_or_default();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_fault_is_told_with_its_place_and_the_remedy() {
        for (text, told) in [
            ("[", ": it is not JSON: "),
            ("[]", ": it is no object;"),
            ("{}", ": it has nothing in any of the lists persons,"),
            (r#"{"persons": 3}"#, "persons: it is no list;"),
            (r#"{"persons": [3]}"#, "persons[0]: it is no object;"),
            (
                r#"{"persons": [{"name": "A"}]}"#,
                "persons[0].id: it is missing;",
            ),
            (
                r#"{"persons": [{"id": "a"}]}"#,
                "persons[0].name: it is missing;",
            ),
            (
                r#"{"persons": [{"id": "a", "name": 3}]}"#,
                "persons[0].name: it is no text;",
            ),
            (
                r#"{"persons": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}"#,
                "persons[1].id: `a` stands twice in `persons`;",
            ),
            (
                r#"{"persons": [{"id": "a", "name": "A", "birth_date": "1.2.1950"}]}"#,
                "persons[0].birth_date: `1.2.1950` is not a date;",
            ),
            (
                r#"{"organizations": [{"id": "o"}], "memberships": [{"organization_id": "o", "person_id": "x"}]}"#,
                "memberships[0].person_id: there is no `x` in `persons`;",
            ),
            (
                r#"{"events": [{"id": "e", "start_date": "2015", "end_date": "2014"}]}"#,
                "events[0].end_date: it ends before it begins,",
            ),
        ] {
            let faults = faults(text);
            assert!(
                faults.iter().any(|fault| fault.starts_with(told)),
                "{text}: {faults:?}"
            );
        }
    }

    #[test]
    fn one_without_dates_lasts_as_long_as_its_period() {
        let text = r#"{
            "persons": [{"id": "a", "name": "A", "other_names": [{"name": "ا", "lang": "ar"}]}],
            "organizations": [{"id": "o/1", "name": "O"}],
            "events": [{"id": "term/1", "start_date": "2010-07", "end_date": "2015"}],
            "memberships": [
                {"person_id": "a", "organization_id": "o/1", "legislative_period_id": "term/1"},
                {"person_id": "a", "organization_id": "o/1", "start_date": "2016-01-02"}
            ]
        }"#;
        let read = PopoloFile::read("file.json", "00", text.as_bytes().to_vec()).unwrap();
        assert_eq!(read.things, 5);
        let spans: Vec<_> = read
            .memberships
            .iter()
            .map(|(_, claim)| claim.span)
            .collect();
        assert_eq!(spans[0].from.to_string(), "2010-07");
        assert_eq!(spans[0].until.unwrap().to_string(), "2015");
        assert_eq!(
            (spans[1].from.to_string(), spans[1].until),
            ("2016-01-02".to_string(), None)
        );
        let organisation = read.memberships[0].1.organisation.as_ref().unwrap();
        assert_eq!(organisation.as_str(), "o-1");
        assert_eq!(read.persons[0].1.spellings[0].language, Language::ARABIC);
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[a-z0-9-]{0,12}|\\PC{0,6}".prop_map(Value::from),
        ];
        let keys = proptest::sample::select(vec![
            "persons",
            "organizations",
            "memberships",
            "events",
            "id",
            "name",
            "start_date",
            "end_date",
            "person_id",
            "organization_id",
            "other_names",
            "lang",
        ]);
        leaf.prop_recursive(4, 40, 5, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::btree_map(keys.clone().prop_map(String::from), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// Files are written by anybody.
        #[test]
        fn any_bytes_are_read_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = PopoloFile::read("file.json", "00", bytes);
        }

        #[test]
        fn any_json_is_read_or_told(value in json()) {
            let bytes = value.to_string().into_bytes();
            if let Err(faults) = PopoloFile::read("file.json", "00", bytes) {
                prop_assert!(!faults.is_empty());
            }
        }
    }
}
