//! Claims of standing as a reader sees them: which one the policy follows, which differ from it.

use institution::{
    State,
    decisions::Draft,
    entry::Certainty,
    membership::{Claimed, Ending, Facet, Right, Standing, StandingClaim, Terms},
    worlds::{by_policy, is_left_behind, parties_spoken_of},
};
use vocab::{Day, Holds, PartyId, Span};

use super::{Reader, Said, Worded, said, worded};

/// A claim of a standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingLine {
    /// What is claimed.
    pub standing: Standing,
    /// From when until when.
    pub span: Span,
    /// Whether it is said to hold, or only looked forward to.
    pub certainty: Certainty,
    /// The claim in words, in our paraphrase.
    pub text: Worded,
    /// Whose word it is.
    pub said: Said,
    /// On what terms, where some are stated.
    pub terms: TermsView,
    /// Whether whoever speaks is competent to bring this standing about.
    pub competent: bool,
    /// How it stands to the account the charter's policy follows.
    pub weight: Weight,
}

/// The terms of a standing as a reader sees them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TermsView {
    /// Rights a suspension withholds by name.
    pub withheld: Vec<Right>,
    /// The titles of decisions the party is not bound by.
    pub decisions: Vec<Worded>,
    /// The level of representation still allowed; empty where none is stated.
    pub level: Worded,
    /// How membership ended.
    pub ending: Option<Ending>,
}

/// How a claim stands to the account that the charter's policy follows, on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The policy follows this claim.
    Followed,
    /// Says the same as the policy.
    Agreeing,
    /// Holds on the day and differs from the policy.
    Rival,
    /// Looked forward to, not said to hold.
    Ahead,
    /// Does not hold on the day.
    Past,
}

impl Weight {
    /// The word that names it in keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Followed => "followed",
            Self::Agreeing => "agreeing",
            Self::Rival => "rival",
            Self::Ahead => "ahead",
            Self::Past => "past",
        }
    }

    /// Whether the organisation recognises what is claimed.
    #[must_use]
    pub const fn is_recognised(self) -> bool {
        matches!(self, Self::Followed | Self::Agreeing)
    }
}

/// What is claimed of a party in one facet: the claim followed first, then those that agree,
/// then rivals, then what is looked forward to.
#[must_use]
pub fn facet_lines(
    state: &State,
    party: &PartyId,
    facet: Facet,
    reader: &Reader,
) -> Vec<StandingLine> {
    let policy = by_policy(state, party, facet, reader.on);
    let mut lines: Vec<_> = claims_of(state, party)
        .filter(|claimed| claimed.claim.standing.facet() == facet)
        .map(|claimed| line(state, claimed, policy, reader))
        .filter(|line| line.weight != Weight::Past)
        .collect();
    lines.sort_by_key(|line| (line.weight, line.said.position));
    lines
}

/// Every claim ever made of a party's standing, in the order recorded.
#[must_use]
pub fn all_lines(state: &State, party: &PartyId, reader: &Reader) -> Vec<StandingLine> {
    let line_of = |claimed: &Claimed<StandingClaim>| {
        let facet = claimed.claim.standing.facet();
        line(
            state,
            claimed,
            by_policy(state, party, facet, reader.on),
            reader,
        )
    };
    claims_of(state, party).map(line_of).collect()
}

/// What a party counts as in a facet by the charter's policy; taking part in full where nobody
/// competent has said otherwise.
#[must_use]
pub fn policy_standing(state: &State, party: &PartyId, facet: Facet, day: Day) -> Option<Standing> {
    by_policy(state, party, facet, day)
        .map(|claimed| claimed.claim.standing)
        .or(facet.default())
}

/// Parties whose standing accounts differ on, in the order of their codes.
#[must_use]
pub fn contested_parties(state: &State, day: Day) -> Vec<PartyId> {
    let spoken_of = parties_spoken_of(state).into_iter();
    spoken_of
        .filter(|party| institution::worlds::is_contested(state, party, day))
        .collect()
}

fn claims_of<'a>(
    state: &'a State,
    party: &'a PartyId,
) -> impl Iterator<Item = &'a Claimed<StandingClaim>> {
    state
        .standings
        .iter()
        .filter(move |claimed| claimed.claim.party == *party)
}

fn line(
    state: &State,
    claimed: &Claimed<StandingClaim>,
    policy: Option<&Claimed<StandingClaim>>,
    reader: &Reader,
) -> StandingLine {
    let claim = &claimed.claim;
    let capacity = claimed.origin.attribution.capacity;
    let charter = state.charter.as_ref();
    StandingLine {
        standing: claim.standing,
        span: claim.span,
        certainty: claim.certainty,
        text: worded(&claim.texts, reader),
        terms: claim
            .terms
            .as_ref()
            .map_or_else(TermsView::default, |terms| terms_view(state, terms, reader)),
        said: said(state, &claimed.origin, reader),
        competent: charter.is_some_and(|charter| charter.is_competent(claim.standing, capacity)),
        weight: if is_left_behind(state, claimed, reader.on) {
            Weight::Past
        } else {
            weight(claimed, policy, reader.on)
        },
    }
}

fn terms_view(state: &State, terms: &Terms, reader: &Reader) -> TermsView {
    let titles = |id| {
        let draft: Option<&Draft> = state.drafts.get(id);
        draft.map(|draft| worded(&draft.submission.titles, reader))
    };
    TermsView {
        withheld: terms.withheld.iter().copied().collect(),
        decisions: terms.decisions.iter().filter_map(titles).collect(),
        level: worded(&terms.level, reader),
        ending: terms.ending,
    }
}

fn weight(
    claimed: &Claimed<StandingClaim>,
    policy: Option<&Claimed<StandingClaim>>,
    day: Day,
) -> Weight {
    let claim = &claimed.claim;
    // A member takes part in full and is bound unless somebody competent has said otherwise.
    let followed = policy
        .map(|policy| policy.claim.standing)
        .or(claim.standing.facet().default());
    if claim.certainty != Certainty::Stated {
        Weight::Ahead
    } else if claim.span.holds_on(day) == Holds::No {
        Weight::Past
    } else if policy.is_some_and(|policy| std::ptr::eq(policy, claimed)) {
        Weight::Followed
    } else if Some(claim.standing) == followed {
        Weight::Agreeing
    } else {
        Weight::Rival
    }
}
