//! A register built entry by entry, through the same decisions as the product's.

use std::sync::Arc;

use institution::{
    Command, Context, Entry, Envelope, State, decide,
    entry::{Actor, Certainty, Office, Visibility},
    evolve,
    founding::CharterAdoption,
    membership::{Standing, StandingClaim},
    register::Party,
};
use vocab::{
    Account, Attribution, Capacity, Language, Source, SourceLayer, SourceRef, Span, Texts, When,
};

/// A state, and the next entry's number.
pub struct Register {
    pub state: State,
}

/// Whose word an entry is: the account, its capacity, its source.
#[derive(Clone, Copy)]
pub struct Voice {
    pub account: &'static str,
    pub capacity: Capacity,
    pub source: Option<&'static str>,
}

pub const SECRETARIAT: Voice = Voice {
    account: "secretariat",
    capacity: Capacity::Secretariat,
    source: Some("note"),
};
pub const COUNCIL: Voice = Voice {
    account: "council",
    capacity: Capacity::Organ,
    source: Some("note"),
};
pub const NEWSPAPER: Voice = Voice {
    account: "newspaper",
    capacity: Capacity::Press,
    source: Some("article"),
};

impl Register {
    /// Under the charter of the CSTO, with parties `X` and `Y`, the council and a newspaper.
    pub fn new() -> Self {
        let (charter, files) = app::csto().expect("the charter that is shipped reads");
        let adoption = CharterAdoption {
            charter: charter.id.clone(),
            digest: files.digest(),
            files: files.hashes(),
        };
        let mut register = Self {
            state: State::new([Arc::new(charter)]),
        };
        let own = Voice {
            source: None,
            ..SECRETARIAT
        };
        register.act(own, "2020-01-01", Command::AdoptCharter(adoption));
        for id in ["note", "article"] {
            register.act(own, "2020-01-01", Command::RegisterSource(source(id)));
        }
        for (id, capacity) in [("council", Capacity::Organ), ("newspaper", Capacity::Press)] {
            register.act(
                own,
                "2020-01-01",
                Command::RegisterAccount(account(id, capacity)),
            );
        }
        for code in ["X", "Y"] {
            let party = Party {
                party: id(code),
                names: english(code),
            };
            register.act(own, "2020-01-01", Command::RegisterParty(party));
        }
        register
    }

    /// Decides and folds; a test whose act is refused stops with the reason.
    pub fn act(&mut self, voice: Voice, valid: &str, command: Command) {
        let valid: When = valid.parse().expect("a date");
        let attribution = Attribution {
            account: id(voice.account),
            capacity: voice.capacity,
            source: voice.source.map(|source| SourceRef {
                source: id(source),
                locator: None,
            }),
            said: valid,
        };
        let actor = Actor {
            office: Office::Secretariat,
            user: id("tester"),
        };
        let at = "2026-01-01T09:00:00Z".parse().expect("a moment");
        let context = Context {
            actor: actor.clone(),
            attribution,
            valid,
            at,
        };
        let events = decide(&self.state, &context, &command).expect("the act is accepted");
        for event in events {
            let envelope = Envelope {
                command: id(&format!("act-{}", self.state.length)),
                recorded_at: at,
                recorder: actor.clone(),
                attribution: context.attribution.clone(),
                valid,
                visibility: Visibility::Public,
            };
            let entry = Entry {
                position: self.state.length,
                envelope,
                event,
            };
            evolve(&mut self.state, &entry);
        }
    }

    /// Records a claim of a standing.
    pub fn claim(&mut self, voice: Voice, party: &str, standing: Standing, from: &str) {
        self.claim_as(voice, party, standing, from, Certainty::Stated);
    }

    /// Records a claim of a standing, or that it is looked forward to.
    pub fn claim_as(
        &mut self,
        voice: Voice,
        party: &str,
        standing: Standing,
        from: &str,
        certainty: Certainty,
    ) {
        let claim = StandingClaim {
            organisation: None,
            party: id(party),
            standing,
            span: Span {
                from: from.parse().expect("a date"),
                until: None,
            },
            certainty,
            texts: english("A claim."),
            terms: None,
        };
        self.act(voice, from, Command::ClaimStanding(claim));
    }
}

/// An id from a text that is one.
pub fn id<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().expect("an id")
}

fn english(text: &str) -> Texts {
    Texts::new().with(Language::ENGLISH, text)
}

fn source(name: &str) -> Source {
    Source {
        id: id(name),
        titles: english(name),
        dated: id("2021-03-01"),
        language: Language::ENGLISH,
        location: None,
        layer: SourceLayer::Record,
    }
}

fn account(name: &str, capacity: Capacity) -> Account {
    Account {
        id: id(name),
        names: english(name),
        roles: Texts::new(),
        capacity,
        party: None,
        person: None,
    }
}
