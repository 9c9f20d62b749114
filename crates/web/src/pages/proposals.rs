//! Proposals on guarantees and the order of security: who makes them, where they are to be
//! discussed, and what is said of relations.

use app::views::proposals::ProposalsView;
use language::{say, say_with};
use maud::{Markup, html};

use super::{
    Rendered,
    challenges::{
        can_do, discussed_rows, elsewhere, empty, in_log, remark_rows, state, voices, voices_told,
        with_others,
    },
    sessions::acts,
    whose,
};
use crate::{
    components::{By, Rows, Section, Standing, Subject},
    frame::Links,
};

/// The page of proposals. `actions` is what the reader's office can do here; empty for those who
/// only read.
#[must_use]
pub fn page(view: &ProposalsView, links: Links, actions: Markup) -> Rendered {
    let language = links.language;
    let title = say(language, "security-proposals-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "security-proposals-lead")),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text: html! {
            (subject)
            (standing(view, links, !actions.0.is_empty()).show(language))
            (acts(actions, language))
            (said(view, links))
            (places(view, links))
            (relations(view, links))
            (elsewhere(others(view, links), language))
        },
    }
}

/// How much other sources add.
fn added(view: &ProposalsView) -> usize {
    view.elsewhere.len() + view.relations_elsewhere.len()
}

fn standing(view: &ProposalsView, links: Links, acts: bool) -> Standing {
    let language = links.language;
    let proposals = view.proposals.len();
    let discussed = view.discussed.len();
    let business = say_with(
        language,
        "security-proposals-business",
        &[("count", discussed.into())],
    );
    let can = [
        ("#acts", acts, "security-can-act"),
        ("#said", proposals > 0, "security-proposals-can-read"),
        (
            "#discussed",
            discussed > 0,
            "security-proposals-can-see-discussed",
        ),
        ("#elsewhere", added(view) > 0, "security-can-see-others"),
    ];
    let mut can = can_do(&can, language);
    can.push(in_log(&view.proposals, links));
    Standing {
        state: state(proposals, "security-proposals-none", language),
        state_told: with_others(&business, added(view), language),
        account: voices(&view.proposals, language),
        account_told: voices_told(&view.proposals, language),
        acts: can,
    }
}

fn said(view: &ProposalsView, links: Links) -> Markup {
    let language = links.language;
    let content = match view.proposals.is_empty() {
        true => empty("security-proposals-empty", language),
        false => remark_rows(&view.proposals, links).show(language),
    };
    let heading = whose::words(language, "security-proposals-said");
    Section::new("said", heading, content).show(language)
}

fn places(view: &ProposalsView, links: Links) -> Markup {
    let language = links.language;
    let content = match view.discussed.is_empty() {
        true => empty("security-business-empty", language),
        false => discussed_rows(&view.discussed, links).show(language),
    };
    let heading = whose::words(language, "security-proposals-discussed");
    Section::new("discussed", heading, content).show(language)
}

/// What is said of relations; nothing where nothing is.
fn relations(view: &ProposalsView, links: Links) -> Markup {
    if view.relations.is_empty() {
        return Markup::default();
    }
    let language = links.language;
    let rows = remark_rows(&view.relations, links);
    Section::new(
        "relations",
        whose::words(language, "security-relations"),
        rows.show(language),
    )
    .by(By::note(whose::words(language, "security-relations-told")))
    .show(language)
}

fn others(view: &ProposalsView, links: Links) -> Rows {
    let mut rows = remark_rows(&view.elsewhere, links);
    rows.rows
        .extend(remark_rows(&view.relations_elsewhere, links).rows);
    rows
}
