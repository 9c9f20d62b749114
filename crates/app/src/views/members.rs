//! Who belongs: every party somebody has claimed a standing for, and the ledger of claims.

use institution::{
    State,
    entry::Certainty,
    membership::{Claimed, Facet, OfficeClaim, Standing, StandingClaim},
    worlds::{is_contested, parties_spoken_of},
};
use language::sort_by_name;
use vocab::{AccountId, Day, Holds, OrganisationId, PartyId, When};

use super::{
    Named, Reader,
    elsewhere::{self, Change},
    organisation::known_until,
    over_time::{self, OverTimeView},
    party_named,
    standing::{StandingLine, facet_lines, policy_standing},
};

/// The members of an organisation and those with another tie to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembersView {
    /// Members by the charter's policy.
    pub members: Vec<MemberRow>,
    /// Parties with another standing, or that only some account calls members.
    pub others: Vec<MemberRow>,
    /// How many belonged, year by year, by each account; none where all of it lies within one year.
    pub over_time: Option<OverTimeView>,
    /// What changed until another day, where one is asked about.
    pub change: Option<Change>,
}

/// A party with what is claimed of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The party.
    pub party: Named<PartyId>,
    /// Whether accounts differ on it.
    pub contested: bool,
    /// What it counts as by the charter's policy; `None` where nobody competent has said.
    pub status: Option<Standing>,
    /// What is claimed of its status, the claim followed first.
    pub status_lines: Vec<StandingLine>,
    /// What is claimed of its participation; empty where nobody has spoken of it.
    pub participation_lines: Vec<StandingLine>,
    /// What is claimed of what it is bound by; empty where nobody has spoken of it.
    pub boundness_lines: Vec<StandingLine>,
}

/// A line of the ledger: one claim, in the words used in files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRow {
    /// Of whom, by code; a person by the id of the source.
    pub party: String,
    /// In which organisation, by the code of its charter or the code its source gives it; empty
    /// for the record's own where no charter is in force.
    pub organisation: String,
    /// `status` or `participation`; `office` of a person in another organisation.
    pub facet: String,
    /// What is claimed.
    pub value: String,
    /// From when, to the precision given.
    pub from: String,
    /// Until when; empty while it lasts.
    pub to: String,
    /// Whose word, by the id of the account.
    pub by: String,
    /// In what capacity it was said.
    pub capacity: String,
    /// Whether that capacity can bring it about by the charter.
    pub competent: bool,
}

/// The members on the day the reader asks about, in the order of the reader's alphabet, and what
/// changed until another day where one is asked about.
#[must_use]
pub fn members(state: &State, until: Option<Day>, reader: &Reader) -> MembersView {
    let mut rows: Vec<_> = parties_spoken_of(state)
        .iter()
        .map(|party| member_row(state, party, reader))
        .collect();
    rows.retain(|row| !row.status_lines.is_empty() || !row.participation_lines.is_empty());
    sort_by_name(reader.language, &mut rows, |row| {
        row.party.name.text.clone()
    });
    let (members, others) = rows
        .into_iter()
        .partition(|row| row.status.is_some_and(|status| status.is_membership()));
    MembersView {
        members,
        others,
        change: until.map(|until| elsewhere::change(state, &state.standings, until, reader)),
        over_time: over_time::own(state, known_until(state, reader.on), reader),
    }
}

impl MembersView {
    /// How many parties accounts differ on.
    #[must_use]
    pub fn contested(&self) -> usize {
        self.rows().filter(|row| row.contested).count()
    }

    /// Every party, members first.
    pub fn rows(&self) -> impl Iterator<Item = &MemberRow> {
        self.members.iter().chain(&self.others)
    }
}

impl MemberRow {
    /// Every line, those of the status first.
    pub fn lines(&self) -> impl Iterator<Item = &StandingLine> {
        let taking_part = self.status_lines.iter().chain(&self.participation_lines);
        taking_part.chain(&self.boundness_lines)
    }
}

pub(super) fn member_row(state: &State, party: &PartyId, reader: &Reader) -> MemberRow {
    MemberRow {
        party: party_named(state, party, reader),
        contested: is_contested(state, party, reader.on),
        status: policy_standing(state, party, Facet::Status, reader.on),
        status_lines: facet_lines(state, party, Facet::Status, reader),
        participation_lines: facet_lines(state, party, Facet::Participation, reader),
        boundness_lines: facet_lines(state, party, Facet::Boundness, reader),
    }
}

/// The ledger: every claim of a standing that is stated as fact, in the order recorded; only
/// those that may hold on a day, where one is given, and only those of one account, where one
/// is given. What is merely expected is not in it.
///
/// The record's own organisation comes first, then the others by their codes.
#[must_use]
pub fn ledger(state: &State, asked: &LedgerQuestion<'_>) -> Vec<LedgerRow> {
    let wanted = |claimed: &&Claimed<StandingClaim>| {
        let claim = &claimed.claim;
        let by = &claimed.origin.attribution.account;
        claim.certainty == Certainty::Stated
            && asked.is_of(&claim.span)
            && asked.account.is_none_or(|account| by == account)
    };
    let mut rows: Vec<LedgerRow> = Vec::new();
    if !matches!(asked.organisation, Some(Asked::Other(_))) {
        let own = state.standings.iter().filter(wanted);
        rows.extend(own.map(|claimed| ledger_row(state, claimed)));
    }
    let is_asked = |id: &OrganisationId| match asked.organisation {
        None => true,
        Some(Asked::Own) => false,
        Some(Asked::Other(other)) => id == other,
    };
    let elsewhere = state.elsewhere.iter().filter(|(id, _)| is_asked(id));
    let elsewhere = elsewhere.flat_map(|(_, claims)| claims).filter(wanted);
    rows.extend(elsewhere.map(|claimed| ledger_row(state, claimed)));
    let offices = state
        .offices_elsewhere
        .iter()
        .filter(|(id, _)| is_asked(id));
    for (id, claims) in offices {
        let wanted = claims.iter().filter(|claimed| {
            let by = &claimed.origin.attribution.account;
            asked.is_of(&claimed.claim.span) && asked.account.is_none_or(|account| by == account)
        });
        rows.extend(wanted.map(|claimed| office_row(id, claimed)));
    }
    rows
}

/// A person's office in another organisation, as a line of its ledger.
fn office_row(organisation: &OrganisationId, claimed: &Claimed<OfficeClaim>) -> LedgerRow {
    let (claim, attribution) = (&claimed.claim, &claimed.origin.attribution);
    let title = claim
        .titles
        .iter()
        .next()
        .map(|(_, title)| title.to_string());
    LedgerRow {
        party: claim.person.to_string(),
        organisation: organisation.to_string(),
        facet: "office".to_string(),
        value: title.unwrap_or_default(),
        from: claim.span.from.to_string(),
        to: claim
            .span
            .until
            .as_ref()
            .map(When::to_string)
            .unwrap_or_default(),
        by: attribution.account.to_string(),
        capacity: attribution.capacity.as_str().to_string(),
        competent: false,
    }
}

/// What is asked of the ledger; nothing asked is everything.
#[derive(Debug, Clone, Copy, Default)]
pub struct LedgerQuestion<'a> {
    /// Only claims of this organisation.
    pub organisation: Option<Asked<'a>>,
    /// Only claims that may hold on this day.
    pub on: Option<Day>,
    /// Only claims that do not hold on this day.
    pub not_on: Option<Day>,
    /// Only what this account claims.
    pub account: Option<&'a AccountId>,
}

impl LedgerQuestion<'_> {
    /// Whether a span is of the days asked about.
    fn is_of(&self, span: &vocab::Span) -> bool {
        let holds = |day: Day| span.holds_on(day) != Holds::No;
        self.on.is_none_or(holds) && !self.not_on.is_some_and(holds)
    }
}

/// An organisation that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// The record's own.
    Own,
    /// Another one that claims speak of.
    Other(&'a OrganisationId),
}

fn ledger_row(state: &State, claimed: &Claimed<StandingClaim>) -> LedgerRow {
    let (claim, attribution) = (&claimed.claim, &claimed.origin.attribution);
    let charter = state.charter.as_ref();
    let competent = |charter: &_| {
        institution::law::Charter::is_competent(charter, claim.standing, attribution.capacity)
    };
    LedgerRow {
        party: claim.party.to_string(),
        organisation: match (&claim.organisation, charter) {
            (Some(other), _) => other.to_string(),
            (None, Some(charter)) => charter.id.clone(),
            (None, None) => String::new(),
        },
        facet: claim.standing.facet().as_str().to_string(),
        value: claim.standing.as_str().to_string(),
        from: claim.span.from.to_string(),
        to: claim
            .span
            .until
            .as_ref()
            .map(When::to_string)
            .unwrap_or_default(),
        by: attribution.account.to_string(),
        capacity: attribution.capacity.as_str().to_string(),
        // Of another organisation this record has no law that could say so.
        competent: claim.organisation.is_none() && charter.is_some_and(|law| competent(law)),
    }
}
