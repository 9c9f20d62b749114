//! What a form is shown in: the state, the reader, the office signed in.

use app::{
    Published,
    doors::{DOORS, Who},
    views,
};
use institution::{State, entry::Office, law::Charter, sessions::Session, worlds};
use language::{Interface, sort_by_name};
use vocab::{BodyId, Day, Language, PartyId, SessionId};

use crate::{components::Text, frame::Links};

/// Everything a form is made from.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(super) state: &'a State,
    pub(super) reader: &'a views::Reader,
    pub(super) links: Links,
    pub(super) office: &'a Office,
}

impl<'a> Scene<'a> {
    /// The scene of a reader who holds an office; `None` for everybody else.
    pub(crate) fn of(
        published: &'a Published,
        reader: &'a views::Reader,
        links: Links,
    ) -> Option<Self> {
        let office = reader.office.as_ref()?;
        Some(Self {
            state: &published.state,
            reader,
            links,
            office,
        })
    }

    pub(super) fn language(&self) -> Interface {
        self.reader.language
    }

    pub(super) fn charter(&self) -> Option<&'a Charter> {
        self.state.charter.as_deref()
    }

    /// Whether the door of an act is open to the office, for the act of a party where it is one.
    pub(super) fn may(&self, act: &str, party: Option<&PartyId>) -> bool {
        let door = DOORS.iter().find(|door| door.act == act);
        let opens = |who: &Who| match (who, self.office) {
            (Who::Secretariat, Office::Secretariat) | (Who::Chair, Office::Chair) => true,
            (Who::OwnDelegation, Office::Delegation(me)) => party == Some(me),
            _ => false,
        };
        door.is_some_and(|door| door.open_to.iter().any(opens))
    }

    /// Whether the office acts for others when it does a party's act.
    pub(super) fn acts_for(&self, party: Option<&PartyId>) -> bool {
        party.is_none_or(|party| *self.office != Office::Delegation(party.clone()))
    }

    /// The party whose delegation is signed in.
    pub(super) fn own(&self) -> Option<&'a PartyId> {
        match self.office {
            Office::Delegation(party) => Some(party),
            _ => None,
        }
    }

    pub(super) fn party(&self, party: &PartyId) -> String {
        views::party_named(self.state, party, self.reader).name.text
    }

    pub(super) fn body(&self, body: &BodyId) -> String {
        views::body_named(self.state, body, self.reader).name.text
    }

    /// A session by its title; by its id where there is none.
    pub(super) fn session(&self, id: &SessionId) -> Text {
        let title = self
            .state
            .sessions
            .get(id)
            .map(|s| Text::of(&s.titles, self.language()));
        title
            .filter(|title| !title.words.is_empty())
            .unwrap_or_else(|| id.as_str().into())
    }

    /// Members by the charter's policy on a day, in the order of the reader's alphabet.
    pub(super) fn members(&self, day: Day) -> Vec<PartyId> {
        let mut members: Vec<_> = worlds::members_by_policy(self.state, day)
            .into_keys()
            .collect();
        self.sort(&mut members);
        members
    }

    /// Members on the day a session begins.
    pub(super) fn members_of(&self, session: &Session) -> Vec<PartyId> {
        self.members(State::session_day(session).unwrap_or(self.reader.on))
    }

    /// Parties in the order of the reader's alphabet.
    pub(super) fn sort(&self, parties: &mut [PartyId]) {
        sort_by_name(self.language(), parties, |party| self.party(party));
    }

    /// The languages texts are asked for in: the reader's first.
    pub(super) fn languages(&self) -> Vec<Language> {
        let own = self.language();
        let others = Interface::ALL
            .into_iter()
            .filter(|language| *language != own);
        [own]
            .into_iter()
            .chain(others)
            .map(Interface::language)
            .collect()
    }
}
