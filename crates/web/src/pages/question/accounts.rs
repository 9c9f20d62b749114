//! The same question under each account, side by side.

use app::views::verdicts::{Ground, Hypothesis, QuestionPhase, WorldView};
use language::{Interface, say, say_with, sentence_case, word};
use maud::{Markup, Render};

use super::{Asked, outcome};
use crate::{
    components::{
        AccountOutcome, AccountTable, By, Cell, Column, Prose, Section, Shape, Sign, Text,
    },
    pages::{margin, whose},
};

/// More members in dispute than this are named in one column.
const COLUMNS_MAX: usize = 2;

impl Asked<'_> {
    /// The question by each account; nothing where every account gives one roll.
    pub(crate) fn accounts(&self) -> Markup {
        if self.view.disputed.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let heading = whose::words(language, "decisions-accounts");
        Section::new("accounts", heading, self.account_table())
            .by(self.agreement())
            .show(language)
    }

    /// Whether the accounts agree, and what would divide them.
    fn agreement(&self) -> By {
        let language = self.language();
        let (shape, state, note) = if self.view.is_settled() {
            (Shape::Holds, "state-settled", "decisions-settled-note")
        } else {
            (Shape::Rival, "state-contested", "decisions-contested-note")
        };
        let mut told = whose::words(language, note);
        if self.view.is_settled() && self.view.phase != QuestionPhase::Closed {
            let dividing = self.dividing();
            if !dividing.is_empty() {
                let names = language::list(language, &dividing);
                let key = "decisions-contested-only-if";
                told = told
                    .and(" ")
                    .and(say_with(language, key, &[("names", names.into())]));
            }
        }
        By {
            sign: Some(Sign::new(shape, sentence_case(&say(language, state)))),
            note: Some(told),
            ..By::default()
        }
    }

    /// Members whose objection would give different outcomes by different accounts.
    fn dividing(&self) -> Vec<&str> {
        let disputed = self.view.disputed.iter().enumerate();
        let divides = |place: usize| {
            let worlds = self.view.worlds.iter();
            let mut outcomes =
                worlds.filter_map(|w| w.if_objected.get(place).map(|h| h.verdict.outcome));
            let first = outcomes.next();
            outcomes.any(|outcome| Some(outcome) != first)
        };
        let dividing = disputed.filter(|(place, _)| divides(*place));
        dividing
            .map(|(_, party)| party.name.text.as_str())
            .collect()
    }

    /// A row for each account: who is on its roll, what follows, what an objection would do.
    pub(super) fn account_table(&self) -> Markup {
        if self.view.disputed.is_empty() {
            return Markup::default();
        }
        let outcomes = self.view.worlds.iter().map(|world| AccountOutcome {
            recognised: world.policy,
            account: self.authors(world).into(),
            says: self.says(world),
            follows: self.follows(world),
        });
        let table = AccountTable {
            caption: say(self.language(), "decisions-accounts").into(),
            columns: self.columns(),
            outcomes: outcomes.collect(),
        };
        table.render()
    }

    fn few(&self) -> bool {
        self.view.disputed.len() <= COLUMNS_MAX
    }

    fn columns(&self) -> Vec<Column> {
        let language = self.language();
        let of_party = |key: &str, short: &str, name: &str| Column {
            short: Some(say(language, short).into_owned()),
            ..Column::text(say_with(language, key, &[("name", name.into())]))
        };
        let names = || {
            self.view
                .disputed
                .iter()
                .map(|party| party.name.text.as_str())
        };
        let outcome = match self.view.phase {
            QuestionPhase::ToBePut => "decisions-outcome-today",
            QuestionPhase::Open => "decisions-outcome-if-closed",
            QuestionPhase::Closed => "decisions-outcome-verdict",
        };
        let objected = match self.view.phase {
            QuestionPhase::ToBePut => "decisions-if-only-objected",
            _ => "decisions-if-objected",
        };
        let mut columns = vec![Column::text(say(language, "decisions-whose-account"))];
        if self.few() {
            let on_roll = names();
            columns.extend(
                on_roll.map(|n| of_party("decisions-on-roll", "decisions-on-roll-short", n)),
            );
        } else {
            columns.push(Column::text(say(language, "decisions-kept-off-roll")));
        }
        columns.push(Column::text(say(language, outcome)));
        if self.few() {
            columns.extend(names().map(|n| of_party(objected, "decisions-if-objected-short", n)));
        }
        columns
    }

    /// What an account says of the members in dispute: "full member, F16".
    fn says(&self, world: &WorldView) -> Option<Prose> {
        let language = self.language();
        let mut told = Prose::default();
        let mut before: Option<&Ground> = None;
        for ground in &world.grounds {
            let repeats =
                before.is_some_and(|b| b.party == ground.party && b.standing == ground.standing);
            if before.is_some() {
                told = told.and(parting(language, repeats));
            }
            if !repeats {
                if self.view.disputed.len() > 1 {
                    told = told.and(Text::from(&ground.party.name)).and(": ");
                }
                told = told.and(word(language, "standing", ground.standing));
            }
            for fact in margin::facts(&[&ground.said], self.links) {
                told = if repeats {
                    told
                } else {
                    told.and(parting(language, true))
                };
                told = told.and(fact);
            }
            before = Some(ground);
        }
        (!told.is_empty()).then_some(told)
    }

    fn follows(&self, world: &WorldView) -> Vec<Cell> {
        let language = self.language();
        let is_on = |party| world.seats.iter().any(|seat| seat.id == party);
        let verdict = world.if_closed.as_ref().unwrap_or(&world.verdict);
        let mut cells = Vec::new();
        if self.few() {
            let on_roll = self
                .view
                .disputed
                .iter()
                .map(|party| is_on(party.id.clone()));
            cells
                .extend(on_roll.map(|on| Cell::from(say(language, if on { "yes" } else { "no" }))));
        } else {
            let off: Vec<_> = world
                .kept_off
                .iter()
                .map(|(party, _)| party.name.text.as_str())
                .collect();
            cells.push(Cell::from(language::list(language, &off)));
        }
        cells.push(Cell::from(outcome(language, self.view.deed, verdict)));
        if self.few() {
            cells.extend(world.if_objected.iter().map(|if_objected| {
                self.if_objected(if_objected, is_on(if_objected.party.id.clone()))
            }));
        }
        cells
    }

    fn if_objected(&self, if_objected: &Hypothesis, is_on: bool) -> Cell {
        let language = self.language();
        let cell = Cell::from(outcome(language, self.view.deed, &if_objected.verdict));
        if is_on {
            cell
        } else {
            cell.detail(say(language, "decisions-objection-not-counted"))
        }
    }
}

/// What stands between two places of one claim, or between two claims.
const fn parting(language: Interface, same_claim: bool) -> &'static str {
    match (language, same_claim) {
        (Interface::Arabic, true) => "، ",
        (Interface::Arabic, false) => "؛ ",
        (_, true) => ", ",
        (_, false) => "; ",
    }
}
