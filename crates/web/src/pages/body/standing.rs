//! The first screen of a body: what it is doing, by which article, what one can do.

use app::views::{
    bodies::BodyKind,
    paths::{SessionLink, SessionPhase},
};
use language::{date_in_sentence, say, say_with};
use vocab::Provenance;

use super::Page;
use crate::{
    components::{Act, Link, Prose, Shape, Sign, Standing, Text},
    pages::{
        bodies::citation,
        margin,
        organisation::{linked, linking},
        whose,
    },
};

impl Page<'_> {
    pub(super) fn standing(&self) -> Standing {
        let (state, state_told) = match self.view.kind {
            BodyKind::Council => self.council(),
            BodyKind::Office => self.office(),
            BodyKind::Secretariat => {
                let state = say(self.language(), "bodies-state-secretariat");
                (
                    Sign::new(Shape::Holds, state),
                    self.say("bodies-told-secretariat"),
                )
            }
        };
        let (account, account_told) = self.account();
        Standing {
            state,
            state_told,
            account,
            account_told,
            acts: self.acts(),
        }
    }

    /// Whoever names the holder of an office; else the article, and that its words are ours.
    fn account(&self) -> (Prose, Prose) {
        let article = &self.view.article;
        let verified = article.provenance == Some(Provenance::Verified);
        let told = if verified { "verified" } else { "unverified" };
        let cited = citation(&article.instrument.text, &article.article, self.language());
        let paraphrase = self.say(&format!("bodies-paraphrase-{told}"));
        match self.view.holders.first() {
            Some(holder) => (
                margin::told_by(&[&holder.said], self.links),
                whose::joined(Prose::from(cited).and(". "), paraphrase),
            ),
            None => (cited.into(), paraphrase),
        }
    }

    /// The session that tells what the body is doing: open, next, or the last one held.
    fn foremost(&self) -> Option<&SessionLink> {
        let of = |wanted| {
            self.view
                .sessions
                .iter()
                .find(|session| session.phase == wanted)
        };
        of(SessionPhase::Open)
            .or_else(|| of(SessionPhase::Convened))
            .or_else(|| of(SessionPhase::Announced))
            .or_else(|| self.view.sessions.last())
    }

    fn council(&self) -> (Sign, Prose) {
        let language = self.language();
        let Some(session) = self.foremost() else {
            let quiet = Sign::new(Shape::Unsaid, say(language, "bodies-state-quiet"));
            return (quiet, self.say("bodies-told-quiet"));
        };
        let (shape, key) = match session.phase {
            SessionPhase::Open => (Shape::Now, "bodies-state-open"),
            SessionPhase::Convened => (Shape::Ring, "bodies-state-next-convened"),
            SessionPhase::Announced => (Shape::Ring, "bodies-state-next"),
            SessionPhase::Closed => (Shape::Done, "bodies-state-held"),
        };
        let title = linked(&session.title.text);
        let date = date_in_sentence(language, &session.when);
        let values = [("title", title.into()), ("date", date.into())];
        let told = say_with(language, "bodies-told-session", &values);
        (
            Sign::new(shape, say(language, key)),
            linking(&told, &[self.links.session(&session.id)]),
        )
    }

    fn office(&self) -> (Sign, Prose) {
        match self.view.holders.first() {
            Some(holder) => (
                Sign::new(Shape::Holds, Text::from(&holder.person.name)),
                Text::from(&holder.title).into(),
            ),
            None => (
                Sign::new(
                    Shape::Nowhere,
                    say(self.language(), "bodies-state-office-unknown"),
                ),
                self.say("bodies-told-office-unknown"),
            ),
        }
    }

    fn acts(&self) -> Vec<Act> {
        let act = |address: String, key| Act::from(Link::new(address, say(self.language(), key)));
        let mut acts = Vec::new();
        if let Some(session) = self.foremost() {
            acts.push(act(
                self.links.session(&session.id),
                "bodies-can-open-session",
            ));
        }
        if !self.view.rules.is_empty() {
            acts.push(act("#rules".to_string(), "bodies-can-read-rules"));
        }
        if self.view.kind == BodyKind::Council {
            acts.push(act("#seats".to_string(), "bodies-can-see-seats"));
        }
        if acts.is_empty() {
            acts.push(act("#articles".to_string(), "bodies-can-read-articles"));
            acts.push(act(self.links.bodies(), "nav-bodies"));
        }
        acts
    }
}
