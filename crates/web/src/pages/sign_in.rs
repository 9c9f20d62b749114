//! Where an office is taken: offices only, never named persons, and only at this machine.

use app::Published;
use institution::{entry::Office, worlds};
use language::{Interface, Value, say, say_with, sort_by_name};
use maud::{Markup, html};
use vocab::PartyId;

use super::Rendered;
use crate::{
    components::{Empty, Link, Office as Choice, Offices, Piece, Prose, Refusal, Section, Subject},
    frame::Links,
    server::Visit,
};

/// The page on which an office is taken, or the reason why none can be.
pub(crate) fn page(visit: &Visit<'_>, published: &Published) -> Rendered {
    let language = visit.links.language;
    let title = say(language, "exercise-sign-in").into_owned();
    let subject = Subject {
        heading: title.as_str().into(),
        lead: Some(say(language, "exercise-sign-in-lead").into()),
    };
    let text = html! {
        (subject)
        @if visit.local {
            (Section::new("offices", say(language, "exercise-offices"), offices(visit, published)).show(language))
            (begin_again(visit.links))
        } @else {
            (elsewhere(language))
        }
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text,
    }
}

fn offices(visit: &Visit<'_>, published: &Published) -> Markup {
    let language = visit.links.language;
    let back = visit.query.get("back").unwrap_or_default();
    let members = members(visit, published);
    let delegations = members.iter().map(|(party, name)| {
        let office = Office::Delegation(party.clone());
        choice(
            language,
            &office,
            "delegation",
            &[("party", name.as_str().into())],
            back,
        )
    });
    let secretariat = choice(language, &Office::Secretariat, "secretariat", &[], back);
    let chair = choice(language, &Office::Chair, "chair", &[], back);
    let offices = [secretariat, chair]
        .into_iter()
        .chain(delegations)
        .collect();
    html! { (Offices { action: visit.links.sign_in(), offices }) }
}

/// Every member by the charter's policy, with its name, in the order of the reader's alphabet.
fn members(visit: &Visit<'_>, published: &Published) -> Vec<(PartyId, String)> {
    let state = &published.state;
    let parties = worlds::members_by_policy(state, visit.reader.on).into_keys();
    let named = |party: PartyId| {
        let name = app::views::party_named(state, &party, &visit.reader)
            .name
            .text;
        (party, name)
    };
    let mut members: Vec<_> = parties.map(named).collect();
    sort_by_name(visit.links.language, &mut members, |(_, name)| name.clone());
    members
}

/// An office with what it can do and the button that takes it.
fn choice(
    language: Interface,
    office: &Office,
    family: &str,
    values: &[(&str, Value<'_>)],
    back: &str,
) -> Choice {
    let words = |part: &str| say_with(language, &format!("exercise-{part}-{family}"), values);
    Choice {
        name: words("office").into(),
        can: words("can").into(),
        hidden: vec![
            ("office".to_string(), office.to_string()),
            ("back".to_string(), back.to_string()),
        ],
        button: words("take").into(),
    }
}

/// Why nobody can act here, and how to act at home.
fn elsewhere(language: Interface) -> Markup {
    html! {
        (Empty {
            heading: say(language, "exercise-elsewhere-here").into(),
            text: Prose::from(say(language, "exercise-elsewhere-here-why"))
                .and(" ")
                .and(say(language, "exercise-at-home"))
                .and(" ")
                .and(Piece::Code("./run".to_string())),
        })
    }
}

/// What a visitor is told who holds no office where one is needed.
pub(crate) fn needed(links: Links) -> Markup {
    let language = links.language;
    let refusal = Refusal {
        what: say(language, "refusals-not-recorded").into(),
        why: say(language, "exercise-no-office").into(),
        remedy: Some(Link::new(links.sign_in(), say(language, "exercise-sign-in")).into()),
        fresh: true,
        ..Refusal::default()
    };
    refusal.show(language)
}

/// The button that begins the exercise again, and what that does.
pub(super) fn begin_again(links: Links) -> Markup {
    let language = links.language;
    let button = html! {
        form action=(links.to("reset")) method="post" {
            button type="submit" aria-describedby="begin-again-then" {
                (say(language, "exercise-begin-again-button"))
            }
            p.consequence id="begin-again-then" { (say(language, "exercise-begin-again-then")) }
        }
    };
    Section::new("again", say(language, "exercise-begin-again"), button).show(language)
}
