//! What each member's vote weighs under a rule, and what a withdrawal, a suspension or an
//! admission would change.
//!
//! What is supposed stands in the address, one letter for each member in the order of their
//! codes; members without one sit as they do.

use std::collections::BTreeMap;

use institution::law::{Charter, WeightsMissing};
use rules::{
    Roll, StruckBecause,
    power::{Game, NotAGame, Power, Share, TooLarge},
};
use vocab::PartyId;

use super::{
    Reader, Worded,
    rule_tried::{RuleChoice, RuleTried, party_name, rules_to_try, sentences},
    worded,
};

/// What is supposed of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Supposed {
    /// It sits, as it does.
    Sits,
    /// It withdraws: neither on the roll nor of the membership.
    Withdraws,
    /// Its participation is suspended: a member, off the roll.
    IsSuspended,
    /// Another, that weighs as much as this one and holds no veto, is admitted.
    IsJoined,
    /// It is that other.
    IsAdmitted,
}

impl Supposed {
    /// What a click can suppose.
    pub const CLICKS: [Self; 3] = [Self::Withdraws, Self::IsSuspended, Self::IsJoined];

    /// Its letter in an address.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Sits | Self::IsAdmitted => 'm',
            Self::Withdraws => 'w',
            Self::IsSuspended => 's',
            Self::IsJoined => 'j',
        }
    }

    fn of(letter: char) -> Option<Self> {
        Self::CLICKS
            .into_iter()
            .find(|click| click.letter() == letter)
    }
}

/// What an address asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PowerQuestion {
    /// The charter and the rule: `eu-council/qualified`.
    pub rule: Option<String>,
    /// What a click supposes, by its letter.
    pub set: Option<String>,
    /// What is supposed of each member, a letter each.
    pub supposed: Option<String>,
    /// How many members, where the charter lists none.
    pub members: Option<usize>,
}

/// What a member's vote weighs, as shares of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberPower {
    /// Of all coalitions of the others, those in which it decides.
    pub banzhaf_absolute: Share,
    /// Of all deciding of all members, its own.
    pub banzhaf_normalised: Share,
    /// Of all orders in which members may join, those in which it decides.
    pub shapley_shubik: Share,
}

/// A member with its power.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PowerMember {
    /// Who; `None` for one supposed to be admitted.
    pub party: Option<PartyId>,
    /// What it is called in the reader's language; of one admitted, the one it weighs as much as.
    pub name: String,
    /// What is supposed of it.
    pub supposed: Supposed,
    /// What it weighs in the measures of the rule, each with the measure's name.
    pub weights: Vec<(String, u64)>,
    /// Its power as things are; `None` for one admitted.
    pub before: Option<MemberPower>,
    /// Its power under what is supposed; `None` for one that does not vote then.
    pub now: Option<MemberPower>,
    /// What the address supposes of all once this member was clicked.
    pub clicked: String,
}

/// Why there is no power to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PowerGap {
    /// The rule has no version on that day.
    NotInForce,
    /// The charter has none of a weight that the rule counts.
    WeightsMissing(WeightsMissing),
    /// Nobody is left to vote, or the rule cannot be counted on such a roll.
    NotAGame(NotAGame),
    /// The weights are too large to be counted exactly.
    TooLarge,
}

/// The power of all under one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PowerView {
    /// Every rule it can be shown for.
    pub rules: Vec<RuleChoice>,
    /// The one chosen, by its place in an address.
    pub chosen: String,
    /// The organisation whose rule it is.
    pub organisation: Worded,
    /// What the rule is called.
    pub title: Worded,
    /// The rule in sentences.
    pub sentences: Vec<String>,
    /// Instrument and number of the article it comes from.
    pub citation: (Worded, String),
    /// Whether its text was checked.
    pub verified: bool,
    /// Whether the members are those the charter lists, or only numbered.
    pub is_listed: bool,
    /// The members in the order of their codes, then those admitted; or why it cannot be told.
    pub members: Result<Vec<PowerMember>, PowerGap>,
    /// How many there are as things are.
    pub count: usize,
    /// What a click supposes.
    pub set: Supposed,
    /// What is supposed of all, as the address has it.
    pub supposed: String,
}

impl PowerView {
    /// Whether anything is supposed.
    #[must_use]
    pub fn is_supposed(&self) -> bool {
        self.supposed
            .chars()
            .any(|letter| Supposed::of(letter).is_some())
    }
}

/// The power of all for what an address asks. What the address says wrongly is passed over.
#[must_use]
pub fn power(
    own: Option<&Charter>,
    question: &PowerQuestion,
    reader: &Reader,
) -> Option<PowerView> {
    let tried = RuleTried::asked(own, question.rule.as_deref(), reader)?;
    let (parties, is_listed) = tried.members(question.members, reader);
    let set = question
        .set
        .as_deref()
        .and_then(|set| Supposed::of(set.chars().next()?));
    let set = set.unwrap_or(Supposed::Withdraws);
    let letters: Vec<char> = question
        .supposed
        .iter()
        .flat_map(|all| all.chars())
        .collect();
    let of = |place: usize| letters.get(place).copied().and_then(Supposed::of);
    let supposed: Vec<Supposed> = (0..parties.len())
        .map(|place| of(place).unwrap_or(Supposed::Sits))
        .collect();
    let rule = &tried.decision.rule;
    let supposition = Supposition {
        tried,
        parties: &parties,
        supposed: &supposed,
        set,
        reader,
    };
    Some(PowerView {
        rules: rules_to_try(reader),
        chosen: tried.address(),
        organisation: worded(&tried.charter.organisation.short_names, reader),
        title: worded(&tried.decision.titles, reader),
        sentences: sentences(tried.charter, tried.decision, reader),
        citation: (
            worded(&rule.citation.instrument, reader),
            rule.citation.article.clone(),
        ),
        verified: tried.decision.provenance == vocab::Provenance::Verified,
        is_listed,
        count: parties.len(),
        members: supposition.members(),
        set,
        supposed: supposed.iter().map(|one| one.letter()).collect(),
    })
}

/// What is supposed of whom.
struct Supposition<'a> {
    tried: RuleTried,
    parties: &'a [PartyId],
    supposed: &'a [Supposed],
    set: Supposed,
    reader: &'a Reader,
}

impl Supposition<'_> {
    fn members(&self) -> Result<Vec<PowerMember>, PowerGap> {
        if !self.tried.is_in_force {
            return Err(PowerGap::NotInForce);
        }
        let roll = self.tried.roll(self.parties, self.reader);
        let mut roll = roll.map_err(PowerGap::WeightsMissing)?;
        roll.units = self.tried.charter.units_on(self.reader.on);
        let before = self.power(&roll)?;
        let is_changed = self.supposed.iter().any(|one| *one != Supposed::Sits);
        let (changed, admitted) = self.changed(&roll);
        let now = if is_changed {
            self.power(&changed)?
        } else {
            before.clone()
        };
        let newcomer = |(id, like): &(PartyId, PartyId)| PowerMember {
            party: None,
            name: party_name(like, self.reader.language),
            supposed: Supposed::IsAdmitted,
            weights: self.weights(&roll, like),
            before: None,
            now: now.get(id).cloned(),
            clicked: String::new(),
        };
        let sitting = self
            .parties
            .iter()
            .enumerate()
            .map(|(place, party)| PowerMember {
                party: Some(party.clone()),
                name: party_name(party, self.reader.language),
                supposed: self.supposed[place],
                weights: self.weights(&roll, party),
                before: before.get(party).cloned(),
                now: now.get(party).cloned(),
                clicked: self.clicked(place),
            });
        Ok(sitting.chain(admitted.iter().map(newcomer)).collect())
    }

    /// The roll under what is supposed, and who was admitted like whom.
    fn changed(&self, roll: &Roll) -> (Roll, Vec<(PartyId, PartyId)>) {
        let (mut changed, mut admitted) = (roll.clone(), Vec::new());
        for (party, supposed) in self.parties.iter().zip(self.supposed) {
            match supposed {
                Supposed::Sits | Supposed::IsAdmitted => {}
                Supposed::Withdraws => {
                    changed.seats.remove(party);
                    changed.units.remove(party);
                    changed.total_membership = changed.total_membership.saturating_sub(1);
                }
                Supposed::IsSuspended => {
                    changed
                        .excluded
                        .insert(party.clone(), StruckBecause::Suspended);
                }
                Supposed::IsJoined => {
                    // No state has such a code, so it meets none that is listed.
                    let id = PartyId::new(&format!("new-{party}"));
                    let seat = roll.seats.get(party).cloned();
                    if let (Ok(id), Some(seat)) = (id, seat) {
                        changed.seats.insert(id.clone(), seat);
                        changed.total_membership = changed.total_membership.saturating_add(1);
                        admitted.push((id, party.clone()));
                    }
                }
            }
        }
        (changed, admitted)
    }

    fn power(&self, roll: &Roll) -> Result<BTreeMap<PartyId, MemberPower>, PowerGap> {
        let game = Game::of(&self.tried.decision.rule, roll).map_err(PowerGap::NotAGame)?;
        let power = game.power().map_err(|TooLarge { .. }| PowerGap::TooLarge)?;
        let voters = roll.voters().into_iter().cloned();
        Ok(voters
            .zip(power.into_iter().map(MemberPower::from))
            .collect())
    }

    fn weights(&self, roll: &Roll, party: &PartyId) -> Vec<(String, u64)> {
        let seat = roll.seats.get(party);
        let weight = |measure: &&str| {
            let weight = *seat?.weights.get(*measure)?;
            Some(((*measure).to_string(), weight))
        };
        let measures = self.tried.decision.rule.measures();
        measures.iter().filter_map(weight).collect()
    }

    /// What the address supposes of all once a member was clicked; a second click takes it back.
    fn clicked(&self, place: usize) -> String {
        let letter = |(other, one): (usize, &Supposed)| {
            if other != place {
                one.letter()
            } else if *one == self.set {
                Supposed::Sits.letter()
            } else {
                self.set.letter()
            }
        };
        self.supposed.iter().enumerate().map(letter).collect()
    }
}

impl From<Power> for MemberPower {
    fn from(power: Power) -> Self {
        Self {
            banzhaf_absolute: power.banzhaf_absolute,
            banzhaf_normalised: power.banzhaf_normalised,
            shapley_shubik: power.shapley_shubik,
        }
    }
}
