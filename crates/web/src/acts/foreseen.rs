//! What would follow from an act: shown before it is done, with everything typed still in its form.

use app::views::foresight::{BodyForesight, ForesightView, RollForesight};
use language::{Interface, date, date_in_sentence, figure, list, say, say_with, word};
use maud::{Markup, html};
use vocab::When;

use super::{CameBack, posted::Posted, wrong::Wrongs};
use crate::components::{Cell, Column, Prose, Section, Table, TableRow, Text};

/// The form comes back with what would follow from it; nothing of it was recorded.
pub(crate) fn foreseen(posted: &Posted, view: ForesightView) -> CameBack {
    CameBack {
        posted: posted.clone(),
        wrongs: Wrongs::new(),
        refusals: Vec::new(),
        recorded: Vec::new(),
        foreseen: Some(Box::new(view)),
    }
}

/// What would follow, as a section of the page.
pub(super) fn show(view: &ForesightView, language: Interface) -> Markup {
    let content = html! {
        p { (say(language, "belonging-follows-unrecorded")) }
        @for effect in &view.effects {
            @let values = [("date", date_in_sentence(language, effect).into())];
            p { (say_with(language, "belonging-follows-effect", &values)) }
        }
        @if view.is_empty() { p { (say(language, "belonging-follows-nothing")) } }
        @if view.bodies.iter().any(BodyForesight::differs) { (rolls(view, language)) }
        @if !view.rights.is_empty() { (rights(view, language)) }
        @for seat in &view.seats {
            p {
                (Text::from(&seat.account.name)) ": " (say(language, "belonging-sits")) " ("
                (word(language, "seat-ground", seat.ground.as_str())) ")"
            }
        }
    };
    Section::new("foreseen", say(language, "belonging-follows"), content).show(language)
}

/// The rolls of each council that would change, by account.
fn rolls(view: &ForesightView, language: Interface) -> Markup {
    html! {
        @for body in view.bodies.iter().filter(|body| body.differs()) {
            h3 { (councils(body, language)) }
            (by_account(body, language))
        }
    }
}

/// Councils of which the same is told: a row for each account.
fn by_account(body: &BodyForesight, language: Interface) -> Table {
    let figures = |key| Column::figures(say(language, key));
    // Where no rule asks for a quorum there is nothing to tell of one.
    let of_quorum = body.rolls.iter().any(|roll| roll.quorum.is_some());
    let mut columns = vec![
        Column::text(say(language, "belonging-follows-whose")),
        figures("belonging-follows-now"),
        figures("belonging-follows-then"),
    ];
    columns.extend(of_quorum.then(|| figures("belonging-follows-quorum")));
    let row = |roll: &RollForesight| {
        let count = |it: usize| Cell::from(figure(language, u64::try_from(it).unwrap_or(0)));
        let mut cells = vec![count(roll.before), count(roll.after)];
        cells.extend(of_quorum.then(|| quorum(roll, language)));
        TableRow::new(whose(roll, language), cells)
    };
    Table {
        caption: Some(say(language, "belonging-follows-rolls").into()),
        columns,
        rows: body.rolls.iter().map(row).collect(),
    }
}

/// Which councils, on which day, and what is before them.
fn councils(body: &BodyForesight, language: Interface) -> Markup {
    let names: Vec<&str> = body.bodies.iter().map(|it| it.name.text.as_str()).collect();
    let drafts: Vec<&str> = body
        .drafts
        .iter()
        .map(|draft| draft.text.as_str())
        .collect();
    let values = [("drafts", list(language, &drafts).into())];
    html! {
        (list(language, &names)) " (" (date(language, &When::day(body.on))) ")"
        @if !drafts.is_empty() { " " (say_with(language, "belonging-follows-open", &values)) }
    }
}

/// By whose account.
fn whose(roll: &RollForesight, language: Interface) -> String {
    let names: Vec<&str> = roll.by.iter().map(|by| by.name.text.as_str()).collect();
    if names.is_empty() {
        return say(language, "belonging-follows-policy").into_owned();
    }
    let values = [("account", list(language, &names).into())];
    say_with(language, "belonging-follows-by", &values)
}

fn quorum(roll: &RollForesight, language: Interface) -> Cell {
    let Some((now, then)) = roll.quorum else {
        return Cell::from(say(language, "members-answer-unregulated"));
    };
    let values = [
        ("before", figure(language, now.into()).into()),
        ("after", figure(language, then.into()).into()),
    ];
    Cell::from(say_with(language, "belonging-follows-quorum-of", &values))
}

/// The rights of a party that would change.
fn rights(view: &ForesightView, language: Interface) -> Markup {
    let heading = |key| Column::text(say(language, key));
    let entitlement = |it: institution::membership::rights::Entitlement| {
        Cell::from(Prose::from(word(language, "entitlement", it.as_str())))
    };
    let rows = view.rights.iter().map(|right| {
        let named = word(language, "right", right.right.as_str());
        let on = date(language, &When::day(right.on));
        TableRow::new(
            Cell::from(named).detail(on),
            [entitlement(right.before), entitlement(right.after)],
        )
    });
    let table = Table {
        caption: Some(say(language, "belonging-follows-rights").into()),
        columns: vec![
            heading("belonging-rights-of"),
            heading("belonging-follows-now"),
            heading("belonging-follows-then"),
        ],
        rows: rows.collect(),
    };
    html! { (table) }
}
