//! What every view is made of: worded texts, names, and whose word it is.

use institution::{
    State,
    entry::{Office, Origin},
    membership::changes::names_on,
};
use language::Interface;
use vocab::{
    AccountId, BodyId, Capacity, Day, Language, PartyId, PersonId, Provenance, SourceId,
    SourceLayer, Texts, Timestamp, When,
};

/// Who reads: in which language, on which day, and in which office if signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// The interface language.
    pub language: Interface,
    /// The day the reader asks about; claims are shown as they stand on it.
    pub on: Day,
    /// The office signed in with.
    pub office: Option<Office>,
}

/// A text of the record in the best language there is for the reader.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Worded {
    /// The text.
    pub text: String,
    /// The language it is in, where that is not the reader's.
    pub foreign: Option<Language>,
}

/// An id with its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named<Id> {
    /// The id.
    pub id: Id,
    /// The name.
    pub name: Worded,
}

/// Whose word a line is: what stands in the margin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The entry it stands in.
    pub position: u64,
    /// Whose account.
    pub account: Named<AccountId>,
    /// What they speak as; empty where the name says it.
    pub role: Worded,
    /// In what capacity.
    pub capacity: Capacity,
    /// When they said it.
    pub said: When,
    /// When it is true in the world.
    pub valid: When,
    /// When it was recorded here.
    pub recorded_at: Timestamp,
    /// By which office it was recorded.
    pub recorded_by: Office,
    /// The source, where there is one.
    pub source: Option<Named<SourceId>>,
    /// The place in the source: a fact number, a page.
    pub locator: Option<String>,
    /// The layer of the record it belongs to.
    pub layer: SourceLayer,
}

/// Whether a paraphrase was checked, with the place it paraphrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The instrument and article in words.
    pub instrument: Worded,
    /// The article.
    pub article: String,
    /// Whether the text was checked.
    pub provenance: Provenance,
}

/// The best wording of texts for a reader; the id or a dash where there is none.
#[must_use]
pub fn worded(texts: &Texts, reader: &Reader) -> Worded {
    let wanted = reader.language.language();
    texts
        .best(wanted)
        .map_or_else(Worded::default, |(language, text)| Worded {
            text: text.to_string(),
            foreign: (language != wanted).then_some(language),
        })
}

/// A name, or the id itself where nothing is registered.
fn named<Id: ToString + Clone>(id: &Id, texts: Option<&Texts>, reader: &Reader) -> Named<Id> {
    let name = texts
        .map(|texts| worded(texts, reader))
        .filter(|name| !name.text.is_empty());
    let name = name.unwrap_or_else(|| Worded {
        text: id.to_string(),
        foreign: None,
    });
    Named {
        id: id.clone(),
        name,
    }
}

/// A party's name, as it was called on the day the reader asks about.
#[must_use]
pub fn party_named(state: &State, id: &PartyId, reader: &Reader) -> Named<PartyId> {
    named(id, names_on(state, id, reader.on), reader)
}

/// A person's name.
#[must_use]
pub fn person_named(state: &State, id: &PersonId, reader: &Reader) -> Named<PersonId> {
    named(id, state.people.get(id).map(|person| &person.names), reader)
}

/// A body's name.
#[must_use]
pub fn body_named(state: &State, id: &BodyId, reader: &Reader) -> Named<BodyId> {
    let body = state
        .charter
        .as_ref()
        .and_then(|charter| charter.bodies.get(id));
    named(id, body.map(|body| &body.names), reader)
}

/// An account's name.
#[must_use]
pub fn account_named(state: &State, id: &AccountId, reader: &Reader) -> Named<AccountId> {
    named(
        id,
        state.accounts.get(id).map(|account| &account.names),
        reader,
    )
}

/// Whose word something is, for the margin.
#[must_use]
pub fn said(state: &State, origin: &Origin, reader: &Reader) -> Said {
    let attribution = &origin.attribution;
    let roles = state
        .accounts
        .get(&attribution.account)
        .map(|account| &account.roles);
    let source = attribution.source.as_ref();
    Said {
        position: origin.position,
        account: account_named(state, &attribution.account, reader),
        role: roles.map(|roles| worded(roles, reader)).unwrap_or_default(),
        capacity: attribution.capacity,
        said: attribution.said,
        valid: origin.valid,
        recorded_at: origin.recorded_at,
        recorded_by: origin.recorded_by.clone(),
        source: source.map(|at| {
            named(
                &at.source,
                state.sources.get(&at.source).map(|source| &source.titles),
                reader,
            )
        }),
        locator: source.and_then(|at| at.locator.clone()),
        layer: state.layer_of(source.map(|at| &at.source)),
    }
}
