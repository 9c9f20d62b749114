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
        foreseen: Some(view),
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
    let heading = |key| Column::text(say(language, key));
    let figures = |key| Column::figures(say(language, key));
    let told = view.bodies.iter().filter(|body| body.differs());
    let rows = told.flat_map(|body| body.rolls.iter().map(move |roll| row(body, roll, language)));
    let table = Table {
        caption: Some(say(language, "belonging-follows-rolls").into()),
        columns: vec![
            heading("belonging-follows-body"),
            heading("belonging-follows-whose"),
            figures("belonging-follows-now"),
            figures("belonging-follows-then"),
            figures("belonging-follows-quorum"),
        ],
        rows: rows.collect(),
    };
    html! { (table) }
}

fn row(body: &BodyForesight, roll: &RollForesight, language: Interface) -> TableRow {
    let name = Text::from(&body.body.name);
    let mut head = Cell::from(name).detail(date(language, &When::day(body.on)));
    if !body.drafts.is_empty() {
        let drafts: Vec<&str> = body
            .drafts
            .iter()
            .map(|draft| draft.text.as_str())
            .collect();
        let values = [("drafts", list(language, &drafts).into())];
        let open = say_with(language, "belonging-follows-open", &values);
        let on = date(language, &When::day(body.on));
        head = head.detail(format!("{on}. {open}"));
    }
    let names: Vec<&str> = roll.by.iter().map(|by| by.name.text.as_str()).collect();
    let by = if names.is_empty() {
        say(language, "belonging-follows-policy").into_owned()
    } else {
        let values = [("account", list(language, &names).into())];
        say_with(language, "belonging-follows-by", &values)
    };
    let count = |number: usize| Cell::from(figure(language, u64::try_from(number).unwrap_or(0)));
    let quorum = match roll.quorum {
        Some((now, then)) => {
            let values = [
                ("before", figure(language, now.into()).into()),
                ("after", figure(language, then.into()).into()),
            ];
            say_with(language, "belonging-follows-quorum-of", &values)
        }
        None => say(language, "members-answer-unregulated").into_owned(),
    };
    TableRow::new(
        head,
        [
            Cell::from(by),
            count(roll.before),
            count(roll.after),
            Cell::from(quorum),
        ],
    )
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
