//! Voting power under a rule: a picture first, the table behind it, and what would change it.
//!
//! Each click is a link, so that it works without scripts and its address can be passed on.

mod picture;
mod supposing;

use app::views::{
    power::{PowerGap, PowerView, Supposed},
    rule_tried::RuleChoice,
};
use language::{Interface, citation, say, say_with};
use maud::{Markup, html};
use vocab::Day;

use super::{Rendered, whose};
use crate::{
    components::{
        Act, By, Choice, Empty, Filter, Filters, Link, Piece, Prose, Row, Rows, Section, Shape,
        Sign, Standing, Subject, Text,
    },
    frame::Links,
};

/// The page of the power under one rule. `on` is the day, where the address gives one.
#[must_use]
pub fn page(view: &PowerView, links: Links, on: Option<Day>) -> Rendered {
    let page = Page { view, links, on };
    let language = links.language;
    let title = say(language, "power-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(
            page.rule_of(&view.organisation.text, &view.title.text)
                .into(),
        ),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![
            Link::new(links.bodies(), say(language, "nav-bodies")).into(),
            title.into(),
        ],
        text: html! {
            (subject)
            (page.standing().show(language))
            (page.power())
            (page.supposing())
            (page.law())
            (page.rule())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a PowerView,
    links: Links,
    on: Option<Day>,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn rule_of(&self, organisation: &str, rule: &str) -> String {
        let names = [("organisation", organisation.into()), ("rule", rule.into())];
        say_with(self.language(), "laboratory-rule-of", &names)
    }

    /// The same page with something else supposed, and another click.
    fn address(&self, supposed: &str, set: Supposed) -> String {
        let base = self.links.power(&self.view.chosen);
        let on = self.on.map(|on| format!("&on={on}")).unwrap_or_default();
        let members = (!self.view.is_listed).then(|| format!("&n={}", self.view.count));
        let members = members.unwrap_or_default();
        format!("{base}&set={}&p={supposed}{members}{on}", set.letter())
    }

    fn standing(&self) -> Standing {
        let (state, told) = match &self.view.members {
            Ok(_) if self.view.is_supposed() => (
                Sign::new(Shape::Ring, say(self.language(), "power-supposed")),
                self.say("power-supposed-told"),
            ),
            Ok(_) => (
                Sign::new(Shape::Holds, say(self.language(), "power-as-it-is")),
                self.say("power-as-it-is-told"),
            ),
            Err(gap) => (
                Sign::new(Shape::Nowhere, say(self.language(), "power-none")),
                self.gap(gap).into(),
            ),
        };
        let act = |href: String, key: &str| Act::from(Link::new(href, say(self.language(), key)));
        let mut acts = vec![
            act("#suppose".to_string(), "power-can-suppose"),
            act("#rule".to_string(), "laboratory-can-choose"),
            act(self.links.laboratory(&self.view.chosen), "laboratory-try"),
        ];
        if self.view.is_supposed() {
            acts.push(act(
                self.links.power(&self.view.chosen),
                "power-can-begin-again",
            ));
        }
        Standing {
            state,
            state_told: told,
            account: self.say("power-of-the-law"),
            account_told: self.say("power-of-the-law-told"),
            acts,
        }
    }

    fn gap(&self, gap: &PowerGap) -> String {
        let language = self.language();
        match gap {
            PowerGap::NotInForce => say(language, "laboratory-not-in-force").into_owned(),
            PowerGap::WeightsMissing(missing) => {
                let values = [("measure", missing.measure.as_str().into())];
                say_with(language, "laboratory-weights-missing", &values)
            }
            PowerGap::NotAGame(_) => say(language, "power-not-a-game").into_owned(),
            PowerGap::TooLarge => say(language, "power-too-large").into_owned(),
        }
    }

    /// Each member's power, or why there is none to show.
    fn power(&self) -> Markup {
        let language = self.language();
        let content = match &self.view.members {
            Ok(members) => html! {
                @if !self.view.is_listed {
                    (Empty {
                        heading: self.say("laboratory-numbered"),
                        text: self.say("laboratory-numbered-told"),
                    })
                }
                (self.bars(members).show(language))
                details {
                    summary { (say(language, "layout-as-table")) }
                    (self.table(members))
                }
            },
            Err(gap) => html! {
                (Empty { heading: self.say("power-none"), text: self.gap(gap).into() })
            },
        };
        Section::new("power", self.say("power-each"), content).show(language)
    }

    /// The rule in sentences with its article, and what the indices say.
    fn law(&self) -> Markup {
        let language = self.language();
        let (instrument, article) = &self.view.citation;
        let unverified = say(language, "provenance-unverified");
        let row = Row {
            heading: Some(Text::from(&self.view.title).into()),
            text: self
                .view
                .sentences
                .iter()
                .map(|s| Prose::from(s.as_str()))
                .collect(),
            by: By {
                account: Some(citation(language, &instrument.text, article).into()),
                note: (!self.view.verified).then(|| Piece::Tag(unverified.into()).into()),
                ..By::default()
            },
            ..Row::default()
        };
        let told = |key: &str| Row {
            heading: Some(self.say(key)),
            text: vec![self.say(&format!("{key}-told"))],
            ..Row::default()
        };
        let rows: Rows = [
            row,
            told("power-banzhaf"),
            told("power-shapley"),
            told("power-formal"),
        ]
        .into_iter()
        .collect();
        Section::new("law", self.say("power-law"), rows.show(language)).show(language)
    }

    /// Which rule: a list to choose from.
    fn rule(&self) -> Markup {
        let choice = |rule: &RuleChoice| {
            let label = self.rule_of(&rule.organisation.text, &rule.title.text);
            Choice::new(rule.address.clone(), label)
        };
        let filters = Filters {
            label: say(self.language(), "power-choose").into(),
            action: self.links.to("power"),
            filters: vec![Filter {
                name: "rule".to_string(),
                label: say(self.language(), "laboratory-rule").into(),
                choices: self.view.rules.iter().map(choice).collect(),
                chosen: Some(self.view.chosen.clone()),
            }],
            submit: say(self.language(), "power-choose").into(),
            found: None,
        };
        let content = html! { (filters) };
        Section::new("rule", self.say("laboratory-rule"), content).show(self.language())
    }
}
