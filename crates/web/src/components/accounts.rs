//! The same question under each account: settled where they agree, contested where not.

use maud::{Markup, Render};

use super::{Cell, Column, Prose, Shape, Sign, Table, TableRow, Text};

/// What follows under one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountOutcome {
    /// Whether it is the account the record follows; a rival one differs in its shape alone.
    pub recognised: bool,
    /// Whose account; several names where their rolls are equal.
    pub account: Text,
    /// What they say of the fact the rule reads.
    pub says: Option<Prose>,
    /// What follows, one cell for each column after the first.
    pub follows: Vec<Cell>,
}

/// What follows under each account, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountTable {
    /// What the table shows.
    pub caption: Text,
    /// The columns; the first is for whose account.
    pub columns: Vec<Column>,
    /// The accounts, in the order of the charter's policy.
    pub outcomes: Vec<AccountOutcome>,
}

impl AccountOutcome {
    fn row(&self) -> TableRow {
        let shape = if self.recognised {
            Shape::Holds
        } else {
            Shape::Rival
        };
        let mut head = Cell::sign(Sign::new(shape, self.account.clone()));
        head.detail.clone_from(&self.says);
        TableRow::new(head, self.follows.iter().cloned())
    }
}

impl Render for AccountTable {
    fn render(&self) -> Markup {
        let table = Table {
            caption: Some(self.caption.clone()),
            columns: self.columns.clone(),
            rows: self.outcomes.iter().map(AccountOutcome::row).collect(),
        };
        table.render()
    }
}
