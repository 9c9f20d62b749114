//! The first screen: state, by whose account, what one can do.

use app::views::{
    paths::{Mark, StageView, StationKind},
    verdicts::QuestionView,
};
use language::{Deed, list, say, say_with, sentence_case};
use maud::Markup;
use vocab::{PartyId, Span};

use super::Page;
use crate::{
    components::{Act, Link, Prose, Shape, Sign, Standing, Text},
    frame::Realm,
    pages::whose,
};

impl Page<'_> {
    pub(super) fn standing(&self, acts: &Markup) -> Standing {
        Standing {
            state: sign(&self.view.stage, self.language()),
            state_told: self.state_told(),
            account: Text::from(&self.view.stands_by.account.name).into(),
            account_told: self.account_told(),
            acts: self.can(acts),
        }
    }

    fn state_told(&self) -> Prose {
        let language = self.language();
        match &self.view.stage {
            StageView::Before {
                question_open: true,
                ..
            } => self.say("decisions-told-question-open"),
            StageView::Before { .. } => {
                let ahead = self.bodies_ahead();
                let told = say_with(
                    language,
                    "decisions-told-before",
                    &[("count", ahead.into())],
                );
                sentence_case(&told).into()
            }
            StageView::Returned { .. } => self.say("decisions-told-returned"),
            StageView::Approved { next, .. } => {
                let next = next
                    .as_ref()
                    .map(|next| next.name.text.as_str())
                    .unwrap_or_default();
                say_with(
                    language,
                    "decisions-told-approved",
                    &[("body", next.into())],
                )
                .into()
            }
            StageView::Adopted { .. } => self.signed(),
            StageView::OpenForJoining { by, .. } => {
                let names: Vec<_> = by.iter().map(|party| party.name.text.as_str()).collect();
                let names = list(language, &names);
                let told = say_with(
                    language,
                    "decisions-told-may-join",
                    &[("names", names.into())],
                );
                whose::joined(self.signed().and(" "), told.into())
            }
            StageView::InForce => whose::joined(self.since().and(" "), self.signed()),
        }
    }

    /// How many bodies have still to act.
    fn bodies_ahead(&self) -> usize {
        let is_ahead = |mark: Mark| mark != Mark::Done;
        let stations = self.view.path.iter();
        stations
            .filter(|station| {
                matches!(station.what, StationKind::Step { .. }) && is_ahead(station.mark)
            })
            .count()
    }

    /// How many have signed; of a statement, that nobody does.
    fn signed(&self) -> Prose {
        let Some(signing) = &self.view.signing else {
            return self.say("statements-told-adopted");
        };
        let (signed, of) = (
            signing.signed.len(),
            signing.signed.len() + signing.awaited.len(),
        );
        let values = [("signed", signed.into()), ("of", of.into())];
        say_with(self.language(), "decisions-told-signed", &values).into()
    }

    /// Since when it is in force.
    pub(super) fn since(&self) -> Prose {
        let since = self
            .view
            .force
            .as_ref()
            .and_then(|force| force.since.as_ref());
        let Some(said) = since else {
            return Prose::default();
        };
        let span = Span {
            from: said.valid,
            until: None,
        };
        let since = language::span(self.language(), &span);
        say_with(
            self.language(),
            "decisions-force-since",
            &[("since", since.into())],
        )
        .into()
    }

    /// When and by whom it was brought where it stands, and whether accounts differ on it.
    fn account_told(&self) -> Prose {
        let language = self.language();
        let (said, date) = (&self.view.stands_by, &self.view.stands_by.valid);
        let date = language::date_in_sentence(language, date);
        let office = whose::office(said, language);
        let values = [("date", date.into()), ("office", office.into())];
        let key = if whose::is_own(said) {
            "decisions-account-of-act"
        } else {
            "decisions-account-recorded"
        };
        let told = Prose::from(say_with(language, key, &values));
        match self.view.questions.first() {
            None => told,
            Some(question) => whose::joined(told.and(" "), self.agreement(question)),
        }
    }

    fn agreement(&self, question: &QuestionView) -> Prose {
        let language = self.language();
        if question.disputed.is_empty() {
            return self.say("decisions-accounts-one");
        }
        let key = if question.is_settled() {
            "decisions-accounts-settled"
        } else {
            "decisions-accounts-contested"
        };
        // Names in brackets become links, wherever the sentence has them.
        let names = question
            .disputed
            .iter()
            .map(|party| format!("[{}]", party.name.text));
        let names = list(language, &names.collect::<Vec<_>>());
        let sentence = say_with(language, key, &[("names", names.into())]);
        let address = |id: &PartyId| self.links.member(id);
        let addresses: Vec<_> = question
            .disputed
            .iter()
            .map(|party| address(&party.id))
            .collect();
        let addresses: Vec<_> = addresses.iter().map(String::as_str).collect();
        Prose::linking(&sentence, &addresses)
    }

    /// What can be done here, what matters most first.
    fn can(&self, acts: &Markup) -> Vec<Act> {
        let language = self.language();
        let link = |address: &str, key: &str| Act::from(Link::new(address, say(language, key)));
        let mut can = Vec::new();
        if !acts.0.is_empty() {
            can.push(link("#acts", "decisions-can-act"));
        }
        let read = if self.view.stage.is_adopted() {
            "decisions-can-read-text"
        } else {
            "decisions-can-read-draft"
        };
        can.push(link("#words", read));
        let disputed = self
            .view
            .questions
            .first()
            .is_some_and(|q| !q.disputed.is_empty());
        if disputed {
            can.push(link("#accounts", "decisions-can-compare"));
        }
        if self.view.signing.is_some() {
            can.push(link("#signatures", "decisions-can-see-signatures"));
        } else if let Some(session) = &self.view.session {
            can.push(link(
                &self.links.session(&session.id),
                "decisions-can-see-session",
            ));
        }
        if self.links.realm == Realm::Exercise && acts.0.is_empty() {
            can.push(Act {
                link: Link::new(
                    self.links.sign_in(),
                    say(language, "decisions-can-take-office"),
                ),
                rest: Some(self.say("decisions-can-take-office-to")),
            });
        }
        can
    }
}

/// Where a draft stands, as a sign.
pub(crate) fn sign(stage: &StageView, language: language::Interface) -> Sign {
    let of = |body: &str, key: &str| say_with(language, key, &[("body", body.into())]);
    match stage {
        StageView::Before {
            body,
            question_open: true,
            ..
        } => Sign::new(
            Shape::Now,
            of(&body.name.text, "decisions-state-question-open"),
        ),
        StageView::Before { body, deed, .. } => {
            let key = match deed {
                Deed::Approve => "decisions-state-before-approve",
                Deed::Adopt => "decisions-state-before-adopt",
            };
            Sign::new(Shape::Now, of(&body.name.text, key))
        }
        StageView::Returned { body, deed } => {
            let key = match deed {
                Deed::Approve => "decisions-state-returned-approve",
                Deed::Adopt => "decisions-state-returned-adopt",
            };
            Sign::new(Shape::Against, of(&body.name.text, key))
        }
        StageView::Approved { body, .. } => {
            Sign::new(Shape::Done, of(&body.name.text, "decisions-state-approved"))
        }
        StageView::Adopted { body } => {
            Sign::new(Shape::Done, of(&body.name.text, "decisions-state-adopted"))
        }
        StageView::OpenForJoining { .. } => Sign::new(
            Shape::Done,
            say(language, "decisions-state-open-for-joining"),
        ),
        StageView::InForce => Sign::new(Shape::Holds, say(language, "decisions-state-in-force")),
    }
}
