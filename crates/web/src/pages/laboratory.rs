//! The rule laboratory: a rule, what each member does, and what follows at each click.
//!
//! Each click is a link, so that it works without scripts and its address can be passed on.

use app::views::{
    laboratory::{LaboratoryGap, LaboratoryMember, LaboratoryView, letter},
    rule_tried::RuleChoice,
};
use language::{Interface, ballot_word, citation, figure, say, say_with};
use maud::{Markup, html};
use rules::{Ballot, Outcome};
use vocab::Day;

use super::{Rendered, question, whose};
use crate::{
    components::{
        Act, AppliedRule, By, Choice, Computation, Computations, Empty, Filter, Filters, Link,
        Prose, Seat, Seats, Section, Shape, Sign, Standing, Subject, Sum, Text,
    },
    frame::Links,
};

/// The page of the laboratory. `on` is the day, where the address gives one.
#[must_use]
pub fn page(view: &LaboratoryView, links: Links, on: Option<Day>) -> Rendered {
    let page = Page { view, links, on };
    let language = links.language;
    let title = say(language, "laboratory-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "laboratory-lead")),
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
            (page.rule())
            (page.verdict())
            (page.members())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a LaboratoryView,
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

    /// The same laboratory with other positions and another click.
    fn address(&self, positions: &str, set: Ballot) -> String {
        let base = self.links.laboratory(&self.view.chosen);
        let on = self.on.map(|on| format!("&on={on}")).unwrap_or_default();
        let count = self.view.members.len();
        let members = (!self.view.is_listed).then(|| format!("&n={count}"));
        let members = members.unwrap_or_default();
        format!(
            "{base}&set={}&p={positions}{members}{on}#members",
            letter(set)
        )
    }

    fn standing(&self) -> Standing {
        let (state, told) = match &self.view.verdict {
            Ok(verdict) => {
                let shape = match verdict.outcome {
                    Outcome::Adopted => Shape::Done,
                    Outcome::NotAdopted | Outcome::Undecided => Shape::Against,
                };
                let word = language::outcome_word(self.language(), verdict.outcome);
                let word = language::sentence_case(&word);
                (
                    Sign::new(shape, word),
                    Prose::from(verdict.sentence.as_str()),
                )
            }
            Err(gap) => (
                Sign::new(
                    Shape::Nowhere,
                    say(self.language(), "laboratory-not-judged"),
                ),
                self.gap(gap).into(),
            ),
        };
        let all_in_favour = "y".repeat(self.view.members.len());
        let act = |href: String, key: &str| Act::from(Link::new(href, say(self.language(), key)));
        Standing {
            state,
            state_told: told,
            account: self.say("laboratory-nobodys"),
            account_told: self.say("laboratory-nobodys-told"),
            acts: vec![
                act("#members".to_string(), "laboratory-can-click"),
                act("#rule".to_string(), "laboratory-can-choose"),
                act(
                    self.address(&all_in_favour, self.view.set),
                    "laboratory-can-begin-again",
                ),
            ],
        }
    }

    fn gap(&self, gap: &LaboratoryGap) -> String {
        match gap {
            LaboratoryGap::NotInForce => {
                say(self.language(), "laboratory-not-in-force").into_owned()
            }
            LaboratoryGap::WeightsMissing(missing) => {
                let values = [("measure", missing.measure.as_str().into())];
                say_with(self.language(), "laboratory-weights-missing", &values)
            }
        }
    }

    /// Which rule: a list to choose from.
    fn rule(&self) -> Markup {
        let choice = |rule: &RuleChoice| {
            let names = [
                ("organisation", rule.organisation.text.as_str().into()),
                ("rule", rule.title.text.as_str().into()),
            ];
            let label = say_with(self.language(), "laboratory-rule-of", &names);
            Choice::new(rule.address.clone(), label)
        };
        let filters = Filters {
            label: say(self.language(), "laboratory-choose").into(),
            action: self.links.to("laboratory"),
            filters: vec![Filter {
                name: "rule".to_string(),
                label: say(self.language(), "laboratory-rule").into(),
                choices: self.view.rules.iter().map(choice).collect(),
                chosen: Some(self.view.chosen.clone()),
            }],
            submit: say(self.language(), "laboratory-choose").into(),
            found: None,
        };
        let content = html! { (filters) };
        Section::new("rule", self.say("laboratory-rule"), content).show(self.language())
    }

    /// What follows, with its arithmetic, beside the rule.
    fn verdict(&self) -> Markup {
        let language = self.language();
        let (instrument, article) = &self.view.citation;
        let cited = citation(language, &instrument.text, article);
        let unverified = say(language, "provenance-unverified");
        let rule = AppliedRule {
            title: Text::from(&self.view.title),
            sentence: Prose::from(self.view.sentences.join(" ")),
            citation: cited.into(),
            unverified: (!self.view.verified).then(|| unverified.into()),
            ..AppliedRule::default()
        };
        let computation = match &self.view.verdict {
            Ok(verdict) => Computation {
                sentence: verdict.sentence.as_str().into(),
                remarks: self.remarks(&verdict.reasons, &verdict.next),
                sums: verdict
                    .sums
                    .iter()
                    .map(|(label, figure)| Sum {
                        label: label.as_str().into(),
                        figure: figure.as_str().into(),
                    })
                    .collect(),
                ..Computation::default()
            },
            Err(gap) => Computation {
                sentence: self.gap(gap).into(),
                ..Computation::default()
            },
        };
        let computations = Computations {
            each: vec![computation],
            rule,
            by: By::default(),
        };
        let heading = self.say("laboratory-follows");
        Section::new("follows", heading, computations.show(language)).show(language)
    }

    /// Reasons beyond the first, which the sentence has, and what comes next.
    fn remarks(&self, reasons: &[String], next: &[String]) -> Vec<Prose> {
        let more = if reasons.len() > 1 { reasons } else { &[] };
        more.iter()
            .chain(next)
            .map(|text| Prose::from(text.as_str()))
            .collect()
    }

    /// What a click does, and every member to be clicked.
    fn members(&self) -> Markup {
        let language = self.language();
        let content = html! {
            p { (say(language, "laboratory-click")) }
            ul.langs { @for ballot in &self.view.palette { (self.tool(*ballot)) } }
            @if !self.view.is_listed {
                (Empty {
                    heading: self.say("laboratory-numbered"),
                    text: self.say("laboratory-numbered-told"),
                })
            }
            (self.view.members.iter().map(|member| self.member(member)).collect::<Seats>())
        };
        let count = [("count", self.view.members.len().into())];
        let heading = say_with(language, "laboratory-members", &count);
        Section::new("members", Prose::from(heading), content).show(language)
    }

    /// A position that a click sets, or the way to choose it.
    fn tool(&self, ballot: Ballot) -> Markup {
        let word = ballot_word(self.language(), ballot);
        let sign = Sign::new(question::shape(ballot), word);
        let all = letter(ballot).to_string().repeat(self.view.members.len());
        let all = Link::new(
            self.address(&all, ballot),
            say(self.language(), "laboratory-all"),
        );
        html! {
            li {
                @if ballot == self.view.set { b aria-current="true" { (sign) } }
                @else { a href=(self.address(&self.view.positions, ballot)) { (sign) } }
                " " small { (all) }
            }
        }
    }

    fn member(&self, member: &LaboratoryMember) -> Seat {
        let language = self.language();
        let weight = |(measure, weight): &(String, u64)| {
            let values = [
                ("measure", language::measure_name(language, measure).into()),
                ("weight", figure(language, *weight).into()),
            ];
            say_with(language, "laboratory-weight", &values)
        };
        let weights: Vec<String> = member.weights.iter().map(weight).collect();
        let href = self.address(&member.clicked, self.view.set);
        Seat {
            name: Link::new(href, member.name.as_str()).into(),
            sign: Sign::new(
                question::shape(member.ballot),
                ballot_word(language, member.ballot),
            ),
            note: (!weights.is_empty()).then(|| Prose::from(language::list(language, &weights))),
        }
    }
}
