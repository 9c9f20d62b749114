//! A record as it grows: `given` what was done, `tried` what somebody wants to do.

use institution::{
    Command, Context, Entry, Envelope, Event, Refusal, State, decide,
    entry::{Actor, Office, Visibility},
    evolve,
    membership::Standing,
    recompute,
    sessions::Presence,
};
use vocab::{AccountId, Attribution, Capacity, SourceLayer, SourceRef, When};

use crate::{
    acts::{
        agenda, attend, claim, convene, id, open_sitting, register_account, register_party,
        register_source,
    },
    law::{adoption, charter, library},
};

/// The day everything happens on unless an act says otherwise.
pub const DAY: &str = "2026-02-10";
/// The day of the council's session.
pub const COUNCIL_DAY: &str = "2026-04-14";
/// The members, by the founding act.
pub const MEMBERS: [&str; 3] = ["XA", "XB", "XC"];

/// Something tried: a command with who does it, whose word it is and when.
#[derive(Debug, Clone)]
pub struct Act {
    pub context: Context,
    pub command: Command,
}

/// The secretariat acts, by its own word; what a delegation alone can do, the delegation does.
/// A claim rests on the founding act.
impl From<Command> for Act {
    fn from(command: Command) -> Self {
        let own = command
            .party()
            .filter(|_| command.needs_instrument_on_behalf());
        let office = own.map_or(Office::Secretariat, |party| {
            Office::Delegation(party.clone())
        });
        let capacity = own.map_or(Capacity::Secretariat, |_| Capacity::Party);
        let account = own.map_or("secretariat", |party| party.as_str());
        let is_claim = matches!(
            command,
            Command::ClaimStanding(_)
                | Command::ClaimOffice(_)
                | Command::ClaimChair(_)
                | Command::ClaimSeat(_)
                | Command::ClaimCommitment(_)
                | Command::RecordChange(_)
                | Command::GiveNotice(_)
                | Command::RevokeNotice(_)
                | Command::RecordAssertion(_)
        );
        let source = is_claim.then(|| SourceRef {
            source: id("founding-act"),
            locator: None,
        });
        let valid = id(DAY);
        let attribution = Attribution {
            account: id(account),
            capacity,
            source,
            said: valid,
        };
        let context = Context {
            actor: Actor {
                office,
                user: id("somebody"),
            },
            attribution,
            valid,
            at: id("2026-01-12T09:00:00Z"),
        };
        Self { context, command }
    }
}

/// What an act is told to be besides the command.
pub trait Told: Into<Act> {
    /// True at another time in the world.
    fn on(self, valid: &str) -> Act {
        let valid: When = id(valid);
        self.told(|context| context.valid = valid)
    }

    /// Another's word.
    fn by(self, account: &str, capacity: Capacity) -> Act {
        let account: AccountId = id(account);
        self.told(|context| {
            context.attribution.account = account;
            context.attribution.capacity = capacity;
        })
    }

    /// Done by another office.
    fn done_by(self, office: &str) -> Act {
        let office = office.parse().unwrap();
        self.told(|context| context.actor.office = office)
    }

    /// Resting on another source, or on none.
    fn resting_on(self, source: Option<&str>) -> Act {
        let source = source.map(|source| SourceRef {
            source: id(source),
            locator: None,
        });
        self.told(|context| context.attribution.source = source)
    }

    fn told(self, change: impl FnOnce(&mut Context)) -> Act {
        let mut act = self.into();
        change(&mut act.context);
        act
    }
}

impl<T: Into<Act>> Told for T {}

/// The entries so far and what follows from them.
#[derive(Debug, Clone)]
pub struct Record {
    pub state: State,
    pub entries: Vec<Entry>,
}

impl Record {
    /// Nothing yet; the charters can be looked up.
    pub fn empty() -> Self {
        Self {
            state: State::new(library()),
            entries: Vec::new(),
        }
    }

    /// The charter in force, four parties in the register, three of them members by the
    /// founding act.
    pub fn founded() -> Self {
        let founding = Command::AdoptCharter(adoption(&charter()));
        let mut record = Self::empty()
            .given(founding)
            .given(register_source("founding-act", SourceLayer::Law))
            .given(register_account("founding-act", Capacity::OperationOfRule));
        for party in ["XA", "XB", "XC", "XD"] {
            record = record.given(register_party(party));
        }
        for party in MEMBERS {
            let claim = claim(party, Standing::Member);
            record = record.given(claim.by("founding-act", Capacity::OperationOfRule));
        }
        record
    }

    /// The assembly sits as `assembly-1`, all members in the room, the agenda adopted.
    pub fn sitting() -> Self {
        Self::founded().sits("assembly-1", "assembly", DAY)
    }

    /// A body sits, all members in the room, the agenda adopted.
    pub fn sits(self, session: &str, body: &str, day: &str) -> Self {
        let mut record = self
            .given(convene(session, body, day))
            .given(open_sitting(session).on(day));
        for party in MEMBERS {
            record = record.given(attend(session, party, Presence::Present).on(day));
        }
        record.given(agenda(session, &["business"]).on(day))
    }

    /// What would follow, or what stands in the way. Nothing is written.
    pub fn tried(&self, act: impl Into<Act>) -> Result<Vec<Event>, Refusal> {
        let act = act.into();
        decide(&self.state, &act.context, &act.command)
    }

    /// Why it is refused.
    #[track_caller]
    pub fn refuses(&self, act: impl Into<Act>) -> Refusal {
        match self.tried(act) {
            Err(refusal) => refusal,
            Ok(events) => panic!("it was not refused; there follows {events:?}"),
        }
    }

    /// Does it. Everything that is done in these tests also recomputes.
    #[track_caller]
    pub fn given(mut self, act: impl Into<Act>) -> Self {
        let act = act.into();
        let events = match decide(&self.state, &act.context, &act.command) {
            Ok(events) => events,
            Err(refusal) => panic!("{:?} is refused: {refusal}", act.command),
        };
        for entry in self.wrapped(&act, events) {
            recompute(&self.state, &entry)
                .unwrap_or_else(|why| panic!("{:?} does not hold: {why}", entry.event));
            evolve(&mut self.state, &entry);
            self.entries.push(entry);
        }
        self
    }

    /// The entries that an act's events would be written as.
    pub fn wrapped(&self, act: &Act, events: Vec<Event>) -> Vec<Entry> {
        let envelope = Envelope {
            command: id(&format!("command-{}", self.state.length)),
            recorded_at: act.context.at,
            recorder: act.context.actor.clone(),
            attribution: act.context.attribution.clone(),
            valid: act.context.valid,
            visibility: Visibility::Public,
        };
        (self.state.length..)
            .zip(events)
            .map(|(position, event)| Entry {
                position,
                envelope: envelope.clone(),
                event,
            })
            .collect()
    }
}
