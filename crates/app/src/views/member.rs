//! One party: every account of it side by side, its year, and what depends on whose word.

mod effects;
mod lanes;
mod names;
mod notices;
mod rights;
mod taking_part;
mod words;

use institution::{
    State,
    membership::{Claimed, Facet, OfficeClaim, Standing, StandingClaim},
};
use vocab::{Holds, PartyId, SourceLayer};

use super::{
    Named, Reader, Said, Worded,
    members::{MemberRow, member_row},
    organisation::{ChairView, chair, known_until},
    person_named, said, worded,
};

pub use effects::{Answer, Effect, EffectColumn, EffectRow, EffectsView};
pub use lanes::{LaneMark, LanesView, MarkOf};
pub use names::ChangeView;
pub use notices::NoticeView;
pub use rights::{RightCell, RightRow, RightsView};
pub use taking_part::{Coming, TakingPart};
pub use words::{Remark, Word};

/// A party as the record has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberView {
    /// The party with what is claimed of it.
    pub row: MemberRow,
    /// Whether it takes part, by the charter's policy.
    pub participation: Standing,
    /// What each account says of its standing and of its taking part, those the policy follows
    /// first, then rivals, then the others.
    pub words: Vec<Word>,
    /// The same over a year.
    pub lanes: LanesView,
    /// The same since the first claim that is dated; none where all of it lies within one year.
    pub life: Option<LanesView>,
    /// What changes depending on whose word is followed; none where no rule is in force.
    pub effects: Option<EffectsView>,
    /// Its rights and duties by each account; none where it is nothing to the organisation.
    pub rights: Option<RightsView>,
    /// Notices it gave.
    pub notices: Vec<NoticeView>,
    /// What it has been called, and whom it succeeds.
    pub changes: Vec<ChangeView>,
    /// What else is said of the party and does not bear on its standing.
    pub remarks: Vec<Remark>,
    /// What other sources say of it.
    pub elsewhere: Vec<Remark>,
    /// Sessions it said it would come to or not, and those it was at.
    pub sessions: Vec<TakingPart>,
    /// People who hold an office of the party, as far as named.
    pub people: Vec<PartyOfficer>,
    /// The chair, where it holds it.
    pub chair: Option<ChairView>,
    /// What the record does not hold.
    pub unrecorded: Unrecorded,
}

/// A person in an office of the party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyOfficer {
    /// Who.
    pub person: Named<vocab::PersonId>,
    /// What the office is called.
    pub title: Worded,
    /// Whose word.
    pub said: Said,
}

/// Acts that would settle a standing and are not in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unrecorded {
    /// No notice of withdrawal by anyone competent.
    pub notice: bool,
    /// No decision of an organ on suspension.
    pub decision: bool,
}

/// A party on the day the reader asks about; `None` where no such party is registered.
#[must_use]
pub fn member(state: &State, party: &PartyId, reader: &Reader) -> Option<MemberView> {
    state.parties.get(party)?;
    let row = member_row(state, party, reader);
    let participation =
        super::standing::policy_standing(state, party, Facet::Participation, reader.on);
    let words = words::words(state, party, reader);
    let sessions = taking_part::sessions(state, party, reader);
    Some(MemberView {
        lanes: lanes::lanes(&words, &sessions, known_until(state, reader.on)),
        life: lanes::life(state, party, reader, known_until(state, reader.on)),
        effects: effects::effects(state, party, reader),
        rights: rights::rights(state, party, reader),
        notices: notices::notices(state, party, reader),
        changes: names::changes(state, party, reader),
        remarks: words::remarks(state, party, reader),
        elsewhere: words::elsewhere(state, party, reader),
        people: people(state, party, reader),
        chair: chair(state, None, reader).filter(|chair| chair.party.id == *party),
        unrecorded: unrecorded(state, party),
        participation: participation.unwrap_or(Standing::Active),
        words,
        sessions,
        row,
    })
}

fn people(state: &State, party: &PartyId, reader: &Reader) -> Vec<PartyOfficer> {
    let of_party = |claimed: &&Claimed<OfficeClaim>| {
        claimed.claim.party.as_ref() == Some(party)
            && claimed.claim.span.holds_on(reader.on) != Holds::No
            && state.layer(claimed) != SourceLayer::Others
    };
    let officer = |claimed: &Claimed<OfficeClaim>| PartyOfficer {
        person: person_named(state, &claimed.claim.person, reader),
        title: worded(&claimed.claim.titles, reader),
        said: said(state, &claimed.origin, reader),
    };
    state.offices.iter().filter(of_party).map(officer).collect()
}

fn unrecorded(state: &State, party: &PartyId) -> Unrecorded {
    let brought_about = |wanted: &[Standing]| {
        state.standings.iter().any(|claimed| {
            let claim = &claimed.claim;
            claim.party == *party
                && wanted.contains(&claim.standing)
                && is_effective(state, claimed)
        })
    };
    Unrecorded {
        notice: !brought_about(&[Standing::Withdrawing, Standing::Former]),
        decision: !brought_about(&[Standing::SuspendedByOrgan]),
    }
}

/// Whether a claim is stated by someone competent to bring the standing about.
fn is_effective(state: &State, claimed: &Claimed<StandingClaim>) -> bool {
    let capacity = claimed.origin.attribution.capacity;
    claimed.claim.certainty == institution::entry::Certainty::Stated
        && state
            .charter
            .as_ref()
            .is_some_and(|charter| charter.is_competent(claimed.claim.standing, capacity))
}
