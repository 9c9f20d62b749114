//! A question on a draft: its verdict, the verdict under each account, what each member did.

mod accounts;
mod positions;

pub(super) use positions::shape;

use app::views::verdicts::{QuestionPhase, QuestionView, RuleView, WorldView};
use language::{
    Deed, Interface, arithmetic, date_in_sentence, deed_verdict_sentence, missing, rule_sentence,
    say, say_with, sentence_case, struck,
};
use maud::{Markup, html};
use rules::Method;
use vocab::{PartyId, Provenance, When};

use super::whose;
use crate::{
    components::{
        AppliedRule, By, Computation, Computations, Link, Piece, Prose, Row, Rows, Section, Shape,
        Sign, Sum, Text,
    },
    frame::Links,
};

/// A question as its page, or the page of its session, shows it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    /// The question.
    pub view: &'a QuestionView,
    /// Makes addresses.
    pub links: Links,
}

impl Asked<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn names(&self) -> impl Fn(&PartyId) -> String + '_ {
        |party| self.view.names.of(party)
    }

    fn sentence(&self, verdict: &rules::Verdict) -> String {
        deed_verdict_sentence(self.language(), self.view.deed, verdict, &self.names())
    }

    /// The verdict: the sentence, its arithmetic, its rule; for a contested question, each
    /// computation in full. `more` is what the page adds to the arithmetic.
    pub(crate) fn verdict(&self, more: Vec<Sum>) -> Markup {
        let language = self.language();
        let content = self.computations(more).show(language);
        html! {
            (Section::new("verdict", self.heading(), content).show(language))
            @if self.view.phase == QuestionPhase::Open { (self.if_closed()) }
        }
    }

    /// The computation by the policy; each other one too, once they came to different outcomes.
    fn computations(&self, more: Vec<Sum>) -> Computations {
        let differ = !self.view.is_settled() && self.view.phase == QuestionPhase::Closed;
        let shown = if differ { self.view.worlds.len() } else { 1 };
        let mut each: Vec<_> = self
            .view
            .worlds
            .iter()
            .take(shown)
            .map(|world| Computation {
                whose: differ.then(|| self.sign(world)),
                ..self.computation(world)
            })
            .collect();
        if let Some(policy) = each.first_mut() {
            policy.remarks.extend(self.other_rules());
            policy.sums.extend(more);
        }
        Computations {
            each,
            rule: self.rule(&self.view.rule),
            by: self.margin(),
        }
    }

    fn heading(&self) -> Prose {
        let key = match self.view.phase {
            QuestionPhase::ToBePut => "decisions-question-to-be-put",
            QuestionPhase::Open => "decisions-question-open",
            QuestionPhase::Closed => "decisions-question-closed",
        };
        self.of_body(key).into()
    }

    fn of_body(&self, key: &str) -> String {
        let body = self.view.body.name.text.as_str();
        say_with(self.language(), key, &[("body", body.into())])
    }

    /// By which rule, when it was put and closed, in which session, and as of when the rolls are.
    fn margin(&self) -> By {
        let language = self.language();
        let dated = |key, when: &When| {
            say_with(
                language,
                key,
                &[("date", date_in_sentence(language, when).into())],
            )
        };
        let put = self.view.put.as_ref();
        let put = put.map(|said| dated("decisions-put", &said.valid));
        let closed = self.view.closed.as_ref();
        let closed = closed.map(|said| dated("decisions-closed", &said.valid));
        let session = self.view.session.as_ref();
        let session = session.map(|session| Piece::from(whose::session(session, self.links)));
        let acts = put
            .into_iter()
            .chain(closed)
            .map(Piece::from)
            .chain(session);
        let note = whose::listed(acts, language);
        // Before it is put, no roll is frozen.
        if self.view.phase == QuestionPhase::ToBePut {
            return By::note(note);
        }
        let rolls = dated("decisions-rolls-on", &When::day(self.view.on));
        By::note(note.and(Piece::Break).and(rolls))
    }

    fn computation(&self, world: &WorldView) -> Computation {
        let language = self.language();
        let names = self.names();
        // Nobody is awaited before the question is put.
        let asked = self.view.phase != QuestionPhase::ToBePut;
        let mut remarks = if asked {
            missing(language, &world.verdict, &names)
        } else {
            Vec::new()
        };
        remarks.extend(struck(language, &world.verdict, &names));
        let sums = arithmetic(language, &world.verdict).into_iter();
        Computation {
            whose: None,
            sentence: self.sentence(&world.verdict).into(),
            remarks: remarks.into_iter().map(Prose::from).collect(),
            sums: sums
                .map(|(label, figure)| Sum {
                    label: label.into(),
                    figure: figure.into(),
                })
                .collect(),
        }
    }

    /// Other rules the question could be put by.
    fn other_rules(&self) -> Option<Prose> {
        let titles = self
            .view
            .other_rules
            .iter()
            .map(|rule| rule.title.text.as_str());
        let titles: Vec<_> = titles.collect();
        if titles.is_empty() {
            return None;
        }
        let names = language::list(self.language(), &titles);
        let told = [("names", names.into())];
        Some(say_with(self.language(), "decisions-other-rules", &told).into())
    }

    /// The rule as a sentence, its article in our words, and the way to the rules of the body.
    fn rule(&self, rule: &RuleView) -> AppliedRule {
        let language = self.language();
        let unverified = rule.cited.provenance == Provenance::Unverified;
        let told = !rule.paraphrase.text.is_empty();
        AppliedRule {
            title: Text::from(&rule.title),
            sentence: rule_sentence(language, &rule.rule).into(),
            citation: language::citation(
                language,
                &rule.cited.instrument.text,
                &rule.cited.article,
            )
            .into(),
            paraphrase: told.then(|| Text::from(&rule.paraphrase).into()),
            unverified: unverified.then(|| say(language, "provenance-unverified").into()),
            rules: Some(Link::new(
                self.links.body(&self.view.body.id),
                say(language, "decisions-rule-in-full"),
            )),
        }
    }

    /// What closing an open question now would record.
    fn if_closed(&self) -> Markup {
        let language = self.language();
        let contested = !self.view.is_settled();
        let silence = match self.view.rule.rule.method {
            Method::Consensus(_) | Method::Silence(_) => "decisions-silence-agrees",
            Method::Unanimity(_) | Method::Vote(_) => "decisions-silence-stands-aside",
        };
        let shown = if contested { self.view.worlds.len() } else { 1 };
        let worlds = self.view.worlds.iter().take(shown);
        let rows = worlds.filter_map(|world| {
            let verdict = world.if_closed.as_ref()?;
            let by = By {
                sign: contested.then(|| self.sign(world)),
                note: (world.policy).then(|| whose::words(language, silence)),
                ..By::default()
            };
            Some(Row::new(self.sentence(verdict), by))
        });
        let rows: Rows = rows.collect();
        let heading = whose::words(language, "decisions-if-closed");
        Section::new("if-closed", heading, rows.show(language)).show(language)
    }

    /// A closed question in a few lines, with everything else a step away.
    pub(crate) fn in_brief(&self) -> Markup {
        let language = self.language();
        let Some(policy) = self.view.worlds.first() else {
            return Markup::default();
        };
        html! {
            li.row {
                div.text {
                    h3 { (self.heading()) }
                    p {
                        @if !self.view.is_settled() { (contested(language)) " " }
                        (self.sentence(&policy.verdict))
                    }
                }
                (self.margin().show(language))
                details {
                    summary { (say(language, "decisions-in-full")) }
                    (self.computations(Vec::new()).show(language))
                    (self.account_table())
                    (self.position_table())
                }
            }
        }
    }

    fn sign(&self, world: &WorldView) -> Sign {
        let shape = if world.policy {
            Shape::Holds
        } else {
            Shape::Rival
        };
        Sign::new(shape, self.authors(world))
    }

    /// Who gives the roll of a world: those who speak of the members in dispute, else everyone.
    fn authors(&self, world: &WorldView) -> String {
        let mut names: Vec<_> = world
            .grounds
            .iter()
            .map(|ground| ground.said.account.name.text.as_str())
            .collect();
        if names.is_empty() && !world.policy {
            names = world
                .authors
                .iter()
                .map(|author| author.name.text.as_str())
                .collect();
        }
        names.dedup();
        if names.is_empty() {
            return say(self.language(), "decisions-by-policy").into_owned();
        }
        sentence_case(&language::list(self.language(), &names))
    }
}

/// The word for what became of a question: "approved", "not adopted".
pub(crate) fn outcome(language: Interface, deed: Deed, verdict: &rules::Verdict) -> String {
    language::deed_outcome_word(language, deed, verdict.outcome).into_owned()
}

/// The sign of a question on which the accounts come to different outcomes.
pub(crate) fn contested(language: Interface) -> Sign {
    Sign::new(
        Shape::Rival,
        sentence_case(&say(language, "state-contested")),
    )
}
