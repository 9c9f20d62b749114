//! The state: what follows from all entries so far.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    sync::Arc,
    vec::Vec,
};

use vocab::{
    Account, AccountId, BodyId, Capacity, CommandId, Day, DraftId, InstrumentId, NoticeId,
    OrganisationId, PartyId, PersonId, QuestionId, SessionId, Source, SourceId, SourceLayer,
    Symbol, Texts, When,
};

use crate::{
    commitments::CommitmentClaim,
    decisions::{Draft, Question},
    documents::Document,
    founding::ExerciseOpening,
    law::Charter,
    membership::{
        ChairClaim, Claimed, OfficeClaim, SeatClaim, StandingClaim, changes::PartyChange,
        notices::NoticeOnRecord,
    },
    register::{Party, Person},
    security::RecordedAssertion,
    sessions::Session,
};

/// The account that speaks for the secretariat; every organisation has it from its charter on.
pub const SECRETARIAT_ACCOUNT: &str = "secretariat";

/// Everything known after some number of entries.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The charters this fold can look up, by digest: what the law *was* travels with the log.
    pub(crate) library: BTreeMap<String, Arc<Charter>>,
    /// The charter in force, once one was adopted.
    pub charter: Option<Arc<Charter>>,
    /// How many entries were folded; the next position.
    pub length: u64,
    /// Commands seen, with the position of their first entry.
    pub commands: BTreeMap<CommandId, u64>,
    /// What makes this log an exercise.
    pub exercise: Option<ExerciseOpening>,
    /// Parties.
    pub parties: BTreeMap<PartyId, Party>,
    /// People.
    pub people: BTreeMap<PersonId, Person>,
    /// Accounts, those of the parties included.
    pub accounts: BTreeMap<AccountId, Account>,
    /// Sources.
    pub sources: BTreeMap<SourceId, Source>,
    /// Claims of standing in the record's own organisation, in the order recorded.
    pub standings: Vec<Claimed<StandingClaim>>,
    /// Claims of standing in other organisations, by organisation, in the order recorded.
    pub elsewhere: BTreeMap<OrganisationId, Vec<Claimed<StandingClaim>>>,
    /// Claims of office in the record's own organisation and of its parties.
    pub offices: Vec<Claimed<OfficeClaim>>,
    /// Claims of office in other organisations, by organisation, in the order recorded.
    pub offices_elsewhere: BTreeMap<OrganisationId, Vec<Claimed<OfficeClaim>>>,
    /// Claims of seats in bodies whose members are elected or named.
    pub seats: Vec<Claimed<SeatClaim>>,
    /// Notices parties gave.
    pub notices: BTreeMap<NoticeId, NoticeOnRecord>,
    /// What parties are called from when on, and whom they succeed, in the order recorded.
    pub changes: Vec<Claimed<PartyChange>>,
    /// Claims of the chair.
    pub chairs: Vec<Claimed<ChairClaim>>,
    /// Claims of undertakings, by instrument, in the order recorded.
    pub commitments: BTreeMap<InstrumentId, Vec<Claimed<CommitmentClaim>>>,
    /// Assertions.
    pub assertions: Vec<RecordedAssertion>,
    /// Sessions.
    pub sessions: BTreeMap<SessionId, Session>,
    /// Documents by symbol.
    pub documents: BTreeMap<Symbol, Document>,
    /// Drafts, decisions and statements.
    pub drafts: BTreeMap<DraftId, Draft>,
    /// Questions.
    pub questions: BTreeMap<QuestionId, Question>,
    /// Every symbol ever allotted; none is used again.
    pub symbols: BTreeSet<Symbol>,
    /// The question whose closing the last entries belong to: what follows from it may still
    /// be to come.
    pub(crate) unsettled: Option<QuestionId>,
}

impl State {
    /// The state of an empty log, able to look up these charters.
    pub fn new(library: impl IntoIterator<Item = Arc<Charter>>) -> Self {
        let library = library
            .into_iter()
            .map(|charter| (charter.digest.clone(), charter))
            .collect();
        Self {
            library,
            ..Self::default()
        }
    }

    /// The state of an empty log that can look up the same charters.
    #[must_use]
    pub fn unfolded(&self) -> Self {
        Self {
            library: self.library.clone(),
            ..Self::default()
        }
    }

    /// Adds a charter that a later entry may adopt.
    pub fn learn(&mut self, charter: Arc<Charter>) {
        self.library.insert(charter.digest.clone(), charter);
    }

    /// The charter with this digest, if this fold knows it.
    #[must_use]
    pub fn known_charter(&self, digest: &str) -> Option<&Arc<Charter>> {
        self.library.get(digest)
    }

    /// Who chairs a body on a day: a claim for the body itself before one for the organisation,
    /// the latest recorded where several hold. Claims of other sources do not set the chair.
    #[must_use]
    pub fn chair_on(&self, body: Option<&BodyId>, day: Day) -> Option<&Claimed<ChairClaim>> {
        let holds = |claimed: &&Claimed<ChairClaim>| {
            claimed.claim.span.holds_on(day) != vocab::Holds::No
                && self.layer(claimed) != SourceLayer::Others
        };
        let of = |wanted: Option<&BodyId>| {
            self.chairs
                .iter()
                .filter(holds)
                .rfind(|claimed| claimed.claim.body.as_ref() == wanted)
        };
        body.and_then(|b| of(Some(b))).or_else(|| of(None))
    }

    /// The layer a claim's source belongs to; without a source, the record's own.
    #[must_use]
    pub fn layer<T>(&self, claimed: &Claimed<T>) -> SourceLayer {
        self.layer_of(
            claimed
                .origin
                .attribution
                .source
                .as_ref()
                .map(|at| &at.source),
        )
    }

    /// The layer of a source; without one, the record's own.
    #[must_use]
    pub fn layer_of(&self, source: Option<&SourceId>) -> SourceLayer {
        source
            .and_then(|id| self.sources.get(id))
            .map_or(SourceLayer::Record, |source| source.layer)
    }

    /// The session's chair: its own, else whoever chairs its body or the organisation on its first day.
    #[must_use]
    pub fn session_chair(&self, session: &Session) -> Option<PartyId> {
        let by_claim = || {
            let day = session.when.first_day()?;
            self.chair_on(Some(&session.body), day)
                .map(|claimed| claimed.claim.party.clone())
        };
        session.chair.clone().or_else(by_claim)
    }

    /// The next free symbol `{ORG}.{BODY}/{session}/{letters}.{n}` of a session's series.
    #[must_use]
    pub fn next_symbol(&self, session: &Session, letters: &str) -> Option<Symbol> {
        let charter = self.charter.as_ref()?;
        let body = charter.bodies.get(&session.body)?;
        let stem = alloc::format!(
            "{}.{}/{}/{letters}.",
            charter.organisation.symbol,
            body.symbol,
            session.symbol_part()
        );
        // Symbols are in order, so those of one series stand together.
        let first: Symbol = stem.parse().ok()?;
        let taken = self
            .symbols
            .range(first..)
            .take_while(|symbol| symbol.as_str().starts_with(&stem))
            .count();
        alloc::format!("{stem}{}", taken + 1).parse().ok()
    }

    /// The draft, decision or statement with this symbol, at whatever stage it bore it.
    #[must_use]
    pub fn draft_by_symbol(&self, symbol: &str) -> Option<&Draft> {
        self.drafts.values().find(|draft| {
            draft.symbol.as_str() == symbol
                || draft
                    .adopted
                    .as_ref()
                    .is_some_and(|adopted| adopted.claim.symbol.as_str() == symbol)
        })
    }

    /// The account every party has for what it says itself.
    pub(crate) fn party_account(party: &Party) -> Option<Account> {
        Some(Account {
            id: AccountId::new(party.party.as_str()).ok()?,
            names: party.names.clone(),
            roles: Texts::new(),
            capacity: Capacity::Party,
            party: Some(party.party.clone()),
            person: None,
        })
    }

    /// The day a session's acts follow claims of: its first day, as far as given.
    #[must_use]
    pub fn session_day(session: &Session) -> Option<Day> {
        match session.when {
            When::Unstated => None,
            when => when.first_day().or_else(|| when.last_day()),
        }
    }
}
