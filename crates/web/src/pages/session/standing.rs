//! The first screen of a session: how far it has come, by whose word, what one can do.

use app::views::paths::SessionPhase;
use language::{date_in_sentence, list, say, say_with, sentence_case};
use vocab::When;

use super::Page;
use crate::{
    components::{Act, Link, Prose, Reach, Sign, Standing, Text},
    frame::{Links, Realm},
    pages::{margin, sessions::phase_sign, whose},
};

impl Page<'_> {
    pub(super) fn standing(&self, acts: bool) -> Standing {
        Standing {
            state: self.state(),
            state_told: self.state_told(),
            account: Text::from(&self.view.said.account.name).into(),
            account_told: self.account_told(),
            acts: self.can(acts),
        }
    }

    fn state(&self) -> Sign {
        let sitting = self.view.course.open_sitting();
        let mut sign = phase_sign(&self.view.session, sitting, self.language());
        sign.word.words = sentence_case(&sign.word.words);
        sign
    }

    fn state_told(&self) -> Prose {
        let (view, course) = (self.view, &self.view.course);
        let mut told: Vec<Prose> = Vec::new();
        match view.session.phase {
            SessionPhase::Announced => {
                told.push(self.say("sessions-told-announced"));
                told.extend(self.not_given().map(|key| self.say(key)));
            }
            SessionPhase::Convened => {
                told.push(self.on("sessions-told-convened", &view.session.when));
            }
            SessionPhase::Open | SessionPhase::Closed => {
                let opened = course.opened.iter();
                told.extend(opened.map(|said| self.on("sessions-told-opened", &said.valid)));
            }
        }
        if view.session.phase == SessionPhase::Open {
            told.push(self.sittings_told());
        }
        let closed = course.closed.iter();
        told.extend(closed.map(|said| self.on("sessions-told-closed", &said.valid)));
        if course.opened.is_some() {
            let key = match view.has_decided() {
                true => "sessions-told-decided",
                false => "sessions-told-nothing-decided",
            };
            let sentence = say(self.language(), key);
            told.push(Prose::linking(&sentence, &["#decisions"]));
        }
        sentences(told)
    }

    /// The sitting that is open, or that none is in the record.
    fn sittings_told(&self) -> Prose {
        let sittings = &self.view.course.sittings;
        match sittings.last() {
            None => self.say("sessions-told-no-sitting"),
            Some(last) if last.closed.is_none() => {
                self.on("sessions-told-sitting", &last.opened.valid)
            }
            Some(_) => self.say("sessions-told-between"),
        }
    }

    /// What an announcement leaves open, as the key of its sentence.
    pub(super) fn not_given(&self) -> Option<&'static str> {
        let session = &self.view.session;
        match (
            Reach::of(&session.when) == Reach::Point,
            session.place.is_some(),
        ) {
            (false, false) => Some("sessions-told-no-day-no-place"),
            (false, true) => Some("sessions-told-no-day"),
            (true, false) => Some("sessions-told-no-place"),
            (true, true) => None,
        }
    }

    /// A sentence with a date in it.
    pub(super) fn on(&self, key: &str, when: &When) -> Prose {
        let date = date_in_sentence(self.language(), when);
        say_with(self.language(), key, &[("date", date.into())]).into()
    }

    /// What the account is the word for, and whose word the rest is.
    fn account_told(&self) -> Prose {
        let (view, language) = (self.view, self.language());
        let key = match view.session.phase {
            SessionPhase::Announced => "sessions-account-announced",
            SessionPhase::Convened => "sessions-account-convened",
            SessionPhase::Open if !view.course.sittings.is_empty() => "sessions-account-sitting",
            SessionPhase::Open => "sessions-account-open",
            SessionPhase::Closed => "sessions-account-closed",
        };
        let mut first = self.say(key);
        for fact in margin::facts(&[&view.said], self.links) {
            first = first.and(" (").and(fact).and(")");
        }
        let mut told = vec![first.and(".")];
        if view.said.source.is_none() {
            let office = whose::office(&view.said, language);
            let date = date_in_sentence(language, &view.said.valid);
            let values = [("date", date.into()), ("office", office.into())];
            told.push(say_with(language, "decisions-account-recorded", &values).into());
        }
        told.extend(self.looked_forward_to());
        sentences(told)
    }

    /// Whose word it is what is expected of it, the account of its state apart. Of a session
    /// that is over, each margin says it where it matters.
    fn looked_forward_to(&self) -> Option<Prose> {
        let (view, language) = (self.view, self.language());
        if view.session.phase == SessionPhase::Closed {
            return None;
        }
        let (own, others): (Vec<_>, Vec<_>) =
            (view.voices.iter()).partition(|voice| voice.id == view.said.account.id);
        let names: Vec<_> = others.iter().map(|v| v.name.text.as_str()).collect();
        let key = match (own.is_empty(), names.is_empty()) {
            (_, true) => return None,
            (true, false) => "sessions-account-ahead",
            (false, false) => "sessions-account-ahead-with",
        };
        let values = [("names", list(language, &names).into())];
        Some(say_with(language, key, &values).into())
    }

    fn can(&self, acts: bool) -> Vec<Act> {
        let (view, language) = (self.view, self.language());
        let is_over = view.session.phase == SessionPhase::Closed;
        let who = match is_over || view.attendance.is_taken {
            true => "sessions-can-came",
            false => "sessions-can-coming",
        };
        let others = view.elsewhere.len() + view.business_elsewhere.len();
        let places = [
            ("#acts", acts, "sessions-can-act"),
            (
                "#questions",
                !view.questions.is_empty(),
                "sessions-can-question",
            ),
            ("#decisions", view.has_decided(), "sessions-can-decided"),
            ("#agenda", view.agenda.is_some(), "sessions-can-agenda"),
            ("#business", view.agenda.is_none(), "sessions-can-business"),
            ("#who", true, who),
            ("#others", others > 0, "sessions-can-others"),
        ];
        let there = places.into_iter().filter(|(_, is_there, _)| *is_there);
        let here = there
            .take(4)
            .map(|(href, _, key)| Link::new(href, say(language, key)).into());
        here.chain(take_office(acts, self.links)).collect()
    }
}

/// Where nothing can be done for want of an office, in an exercise, the way to take one.
pub(in crate::pages) fn take_office(acts: bool, links: Links) -> Option<Act> {
    let language = links.language;
    let wanted = links.realm == Realm::Exercise && !acts;
    wanted.then(|| Act {
        link: Link::new(links.sign_in(), say(language, "decisions-can-take-office")),
        rest: Some(whose::words(language, "sessions-can-take-office-to")),
    })
}

/// Sentences one after the other.
pub(super) fn sentences(sentences: Vec<Prose>) -> Prose {
    let mut prose = Prose::default();
    for sentence in sentences {
        if !prose.is_empty() {
            prose = prose.and(" ");
        }
        prose.0.extend(sentence.0);
    }
    prose
}
