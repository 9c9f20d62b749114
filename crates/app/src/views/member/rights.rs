//! The rights and duties of a party, by each account that gives others.

use std::collections::BTreeMap;

use institution::{
    State,
    membership::{
        Right,
        rights::{Entitled, Entitlement, rights_of},
    },
};
use vocab::{AccountId, PartyId};

use super::effects::{EffectColumn, speaking};
use crate::views::{Reader, Worded, account_named, standing::all_lines, worded};

/// The matrix: rights down, accounts across.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsView {
    /// The accounts: the policy's first, then each rival that gives other rights.
    pub columns: Vec<EffectColumn>,
    /// The rights, with an answer for each column.
    pub rows: Vec<RightRow>,
}

/// A right with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightRow {
    /// The right.
    pub right: Right,
    /// The answer under each column.
    pub cells: Vec<RightCell>,
}

/// How far a right goes by an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightCell {
    /// How far.
    pub entitlement: Entitlement,
    /// The charter's article where it has its own rule: the instrument and the number.
    pub article: Option<(Worded, String)>,
    /// The entry of the suspension that names this right.
    pub withheld_by: Option<u64>,
}

type Rights = BTreeMap<Right, Entitled>;

/// The matrix of a party; `None` where it is nothing to the organisation by any account.
pub(super) fn rights(state: &State, party: &PartyId, reader: &Reader) -> Option<RightsView> {
    let lines = all_lines(state, party, reader);
    let named = |account: &AccountId| account_named(state, account, reader);
    let of = |account: Option<&AccountId>| rights_of(state, party, reader.on, account);
    let mut columns = vec![EffectColumn {
        recognised: true,
        accounts: speaking(&lines, true).iter().map(named).collect(),
    }];
    let mut answers: Vec<Rights> = vec![of(None)];
    for rival in speaking(&lines, false) {
        let told = of(Some(&rival));
        match answers.iter().position(|known| reads_as(known, &told)) {
            // What an account says may differ and its rights not: it stands with the policy then.
            Some(place) => columns[place].accounts.push(named(&rival)),
            None => {
                columns.push(EffectColumn {
                    recognised: false,
                    accounts: vec![named(&rival)],
                });
                answers.push(told);
            }
        }
    }
    let says = |rights: &Rights| rights.values().any(|right| right.from.is_some());
    if !answers.iter().any(says) {
        return None;
    }
    let cell = |entitled: &Entitled| RightCell {
        entitlement: entitled.entitlement,
        article: entitled
            .citation
            .as_ref()
            .map(|it| (worded(&it.instrument, reader), it.article.clone())),
        withheld_by: entitled.withheld_by,
    };
    let row = |right: Right| RightRow {
        right,
        cells: answers
            .iter()
            .filter_map(|told| told.get(&right).map(cell))
            .collect(),
    };
    Some(RightsView {
        columns,
        rows: Right::ALL.into_iter().map(row).collect(),
    })
}

fn reads_as(one: &Rights, other: &Rights) -> bool {
    let entitlements = |rights: &Rights| -> Vec<Entitlement> {
        rights.values().map(|right| right.entitlement).collect()
    };
    entitlements(one) == entitlements(other)
}
